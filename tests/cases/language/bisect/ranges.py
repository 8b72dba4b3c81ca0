# case: a value's place among ranges with gaps
# policy: script {"modules": {"bisect": null}}
# expect: value [None, 'low', 'low', None, 'mid', 'high', None]
import bisect
starts, ends, names = [0, 10, 30], [5, 20, 40], ["low", "mid", "high"]


def lookup(n):
    i = bisect.bisect_right(starts, n) - 1
    return names[i] if i >= 0 and n <= ends[i] else None


[lookup(n) for n in (-1, 0, 5, 7, 10, 35, 99)]
