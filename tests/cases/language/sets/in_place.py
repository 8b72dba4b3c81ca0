# case: sets change in place
# expect: value [{3, 7, 8}, True, {1, 2, 3, 7, 8}, {3, 8}, {7, 8}, {7, 8}]
s = {1, 2, 3, 4}
t = s
s -= {1}
s &= {2, 3, 9}
s |= {7}
s ^= {2, 8}
[s, t is s, s.union([1], [2]), s.intersection([3, 8]), s.difference([3]), s.symmetric_difference([3])]
