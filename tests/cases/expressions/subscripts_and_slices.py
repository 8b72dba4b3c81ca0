# case: subscripts, slices and negative steps
# policy: expression
# inputs: {"s": "abcdef", "rows": [[1, 2], [3, 4]], "d": {"k": (1, 2, 3)}}
# expect: value ['a', 'f', 'bcd', 'fedcba', 'ace', '', 3, 3, 'de', [[3, 4], [1, 2]]]
[s[0], s[-1], s[1:4], s[::-1], s[::2], s[10:], rows[1][0], d["k"][-1], s[-3:-1], rows[::-1]]
