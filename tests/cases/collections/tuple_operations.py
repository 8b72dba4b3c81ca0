# case: tuples index, join, repeat, count and compare
# expect: value [(1, 2, 2, 3), (1, 2, 2, 1, 2, 2), (2, 2), 2, 1, True, (1,), (), (1,), True, 2, True]
t = (1, 2, 2)
[t + (3,), t * 2, t[1:], t.count(2), t.index(2), (1, 2) < (1, 3), tuple([1]), (), (1,), 2 in t, max(t), hash(t) == hash((1, 2, 2))]
