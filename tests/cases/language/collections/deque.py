# case: a queue with two ends
# policy: script {"modules": {"collections": null}}
# expect: value [0, 4, ['b', 'a', 3, 1, 2], [3, 4, 5], 3, 'b', 5, [2, 1, 3, 'a', 'b'], 2, 'deque([3, 4, 5], maxlen=3)']
from collections import deque
d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
first, last = d.popleft(), d.pop()
d.rotate(1)
recent = deque(maxlen=3)
for n in range(6):
    recent.append(n)
d.extendleft("ab")
[first, last, list(d), list(recent), recent.maxlen, d[0], len(d), list(reversed(d)), d.index(3), repr(recent)]
