# case: median and quartiles of a column with holes
# policy: expression
# inputs: {"xs": [7, None, 1, 3, 9, None, 5]}
# expect: value [3.0, 5.0, 7.0]
(lambda s: [(lambda k: s[int(k)] + (s[min(int(k) + 1, len(s) - 1)] - s[int(k)]) * (k % 1))((len(s) - 1) * q) * 1.0 for q in (0.25, 0.5, 0.75)])(sorted(x for x in xs if x is not None))
