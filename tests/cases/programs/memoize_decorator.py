# case: a caching decorator with statistics
# expect: value [184756, 81, 120]
def memoize(f):
    cache = {}

    def wrapper(*args):
        if args in cache:
            wrapper.hits += 1
        else:
            wrapper.misses += 1
            cache[args] = f(*args)
        return cache[args]

    wrapper.hits = wrapper.misses = 0
    return wrapper


@memoize
def paths(r, c):
    if r == 0 or c == 0:
        return 1
    return paths(r - 1, c) + paths(r, c - 1)


[paths(10, 10), paths.hits, paths.misses]
