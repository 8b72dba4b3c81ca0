# case: sums and tests over iterables
# expect: value [True, False, False, True, 13, [1, 2], 2, 'a', 3]
[all([]), any([]), all([1, 0]), any([0, 2]), sum([1, 2], 10), sum([[1], [2]], []), sum(x > 2 for x in [1, 3, 5]), min("b", "a"), max([3, 9], key=lambda n: -n)]
