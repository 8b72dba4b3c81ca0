# case: functions composed by reduce
# policy: script {"modules": {"functools": null}}
# expect: value ['hello-big-', 5, '0b11']
from functools import reduce


def pipe(*fs):
    return lambda x: reduce(lambda value, f: f(value), fs, x)


clean = pipe(str.strip, str.lower, lambda s: s.replace(" ", "-"), lambda s: s[:10])
[clean("  Hello Big World "), pipe()(5), reduce(lambda a, f: f(a), [len, bin], "abc")]
