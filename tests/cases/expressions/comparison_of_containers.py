# case: lists and tuples compare by item, sets by inclusion, dicts by content
# policy: expression
# expect: value [True, True, True, True, True, False, True, True, True]
[[1, 2] < [1, 3], (1,) < (1, 0), {1} < {1, 2}, {1, 2} <= {1, 2}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, [1] == (1,), "Z" < "a", b"a" < b"b", {1} & {2} == set()]
