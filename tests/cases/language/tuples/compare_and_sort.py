# case: tuples compare item by item
# expect: value [[(1, 2), (1, 2, 3), (1, 10, 0)], (1, 10, 0), True, True, True]
versions = [(1, 10, 0), (1, 2, 3), (1, 2)]
[sorted(versions), max(versions), (1, 2) < (1, 2, 0), tuple(int(p) for p in "3.12.1".split(".")) >= (3, 8), ("b", 1) > ("a", 9)]
