# case: in, ==, is, and comparison in order
# expect: value [True, False, True, True, True, True, True, True]
a, b = [1, [2]], [1, [2]]
[a == b, a is b, [2] in a, 3 not in a, [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9, 9], [] == []]
