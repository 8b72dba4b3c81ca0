# case: a small cache forgets
# policy: script {"modules": {"functools": null}}
# expect: value [1, 2, 3, 2, (1, 1), (1, 2)]
from functools import cache, lru_cache
calls = []


@lru_cache(maxsize=2)
def f(n):
    calls.append(n)
    return n


@cache
def g(a, b=1):
    calls.append((a, b))
    return a + b


for n in (1, 2, 1, 3, 2):
    f(n)
g(1), g(1), g(1, b=2)
calls
