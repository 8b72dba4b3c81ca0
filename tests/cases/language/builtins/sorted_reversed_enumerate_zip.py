# case: the iteration builtins
# expect: value [['a', 'b'], [2, 1], [(5, 'a'), (6, 'b')], [(1, 'a'), (2, 'b')], [4, 5], ['1', '2'], [3, 2, 1]]
[sorted({"b": 1, "a": 2}), list(reversed([1, 2])), list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")), list(map(max, [1, 5], [4, 2])), list(filter(str.isdigit, "a1b2")), sorted([3, 1, 2], key=lambda x: -x)]
