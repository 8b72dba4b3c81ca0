# case: the builtins that formulas use most
# policy: expression
# inputs: {"xs": [3, -1, 2]}
# expect: value [2, True, False, 3, 3, -1, 0, 14, 2, 3.14, [3, 2, -1], [2, -1, 3], [(1, 3), (2, -1), (3, 2)], [(3, 'a'), (-1, 'b')], 24, False, 42, 1000.0, '1.0', ('a', 'b'), [3, 1, 2], [1]]
[abs(-2), all(xs), any([]), len(xs), max(xs), min(xs, key=abs), max([], default=0), sum(xs, 10), round(2.5), round(3.14159, 2), sorted(xs, key=lambda x: -x), list(reversed(xs)), list(enumerate(xs, 1)), list(zip(xs, "ab")), pow(2, 10, 1000), bool([]), int("42"), float("1e3"), str(1.0), tuple("ab"), list(map(abs, xs)), list(filter(None, [0, 1]))]
