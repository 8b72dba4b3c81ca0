# case: adding, removing, testing
# expect: value [{2, 3, 4, 5, 6}, 99, True, True, True, 5, True, False]
s = {1, 2}
s.add(3)
s.update([4, 5], {6})
s.discard(99)
s.remove(1)
try:
    s.remove(99)
except KeyError as e:
    missing = e.args[0]
[s, missing, s.issubset(range(10)), s.issuperset({2}), s.isdisjoint({1}), len(s), s >= {2, 3}, s < s]
