# case: every operation of sets
# expect: value [{1, 2, 3, 4}, {3}, {1, 2}, {1, 2, 4}, {3, 9}, {2, 3, 4}, {3}, {1, 2, 4}, True, True, True, {1, 2, 3, 8, 9}, {1}, {2, 3}, {2, 3}, 3, True]
a, b = {1, 2, 3}, {3, 4}
c = a.copy()
c.add(9)
c.discard(1)
c.discard(77)
c.remove(2)
d = set(a)
d |= b
d -= {1}
e = set(a)
e &= b
f = set(a)
f ^= b
[a | b, a & b, a - b, a ^ b, c, d, e, f, a.issubset({1, 2, 3, 4}), a.issuperset([1]), a.isdisjoint({7}), a.union([8], [9]), a.intersection([1]), a.difference([1]), a.symmetric_difference([1]), len(a), 2 in a]
