# case: a rate found by amount
# policy: script {"modules": {"bisect": null}}
# expect: value [[0.0, 0.1, 0.2, 0.3], [10, 20, 30]]
import bisect
LIMITS, RATES = [10000, 30000, 100000], [0.0, 0.1, 0.2, 0.3]
scores = []
for s in [30, 10, 20]:
    bisect.insort(scores, s)
[[RATES[bisect.bisect_right(LIMITS, n)] for n in (5000, 10000, 50000, 10 ** 6)], scores]
