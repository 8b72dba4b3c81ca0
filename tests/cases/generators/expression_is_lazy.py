# case: a generator expression evaluates its first iterable at once and the rest when asked
# expect: value [[], 0, [0]]
log = []


def note(x):
    log.append(x)
    return x


g = (note(i) for i in range(3))
before = log[:]
[before, next(g), log]
