# case: where something belongs in a sorted list
# policy: script {"modules": {"bisect": null}}
# expect: value [[1, 3, 0, 4], [1, 3, 3, 4, 5], 1]
from bisect import bisect, bisect_left, bisect_right, insort
a = [1, 3, 3, 5]
r = [bisect_left(a, 3), bisect_right(a, 3), bisect(a, 0), bisect_left(a, 9)]
insort(a, 4)
[r, a, bisect_left([("a", 1), ("c", 2)], "b", key=lambda p: p[0])]
