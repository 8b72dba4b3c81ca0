# case: sorted keeps the order of equals, also in reverse
# expect: value [[('c', 0), ('b', 1), ('a', 1), ('d', 1)], [('b', 1), ('a', 1), ('d', 1), ('c', 0)], [('a', 1), ('b', 1), ('d', 1), ('c', 0)]]
rows = [("b", 1), ("a", 1), ("c", 0), ("d", 1)]
[sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sorted(rows, key=lambda r: (-r[1], r[0]))]
