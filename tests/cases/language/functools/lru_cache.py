# case: results remembered, and its counters
# policy: script {"modules": {"functools": null}}
# expect: value [23416728348467685, 78, 81, 0]
from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


value = fib(80)
info = fib.cache_info()
fib.cache_clear()
[value, info.hits, info.misses, fib.cache_info().currsize]
