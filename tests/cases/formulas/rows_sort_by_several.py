# case: sorted by one field down and another up, and stable
# policy: expression
# inputs: {"rows": [("b", 2), ("a", 2), ("c", 5), ("a", 1)]}
# expect: value [[('c', 5), ('a', 2), ('b', 2), ('a', 1)], [('c', 5), ('a', 2), ('b', 2), ('a', 1)], [('c', 5), ('b', 2), ('a', 2), ('a', 1)], ('a', 1), ('c', 5), 'none']
[sorted(rows, key=lambda r: (-r[1], r[0])), sorted(sorted(rows), key=lambda r: r[1], reverse=True), sorted(rows, reverse=True), min(rows, key=lambda r: r[::-1]), max(rows, key=lambda r: r[1], default=None), max([], default="none")]
