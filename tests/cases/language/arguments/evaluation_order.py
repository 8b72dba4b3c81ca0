# case: arguments are computed from left to right
# expect: value [((1, 2, 3), {'k': 4, 'm': 5}), [1, 2, 3, 4, 5]]
log = []


def t(x):
    log.append(x)
    return x


def f(*a, **k):
    return a, k


r = f(t(1), *[t(2)], t(3), k=t(4), **{"m": t(5)})
[r, log]
