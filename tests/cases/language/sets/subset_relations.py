# case: subsets, proper subsets, empty sets
# expect: value [True, True, False, True, True, True, True, False]
[{1} < {1, 2}, {1, 2} <= {1, 2}, {1, 3} <= {1, 2}, set() <= {1}, {1} > set(), {1, 2} == {2, 1}, set([]) == set(), bool(set())]
