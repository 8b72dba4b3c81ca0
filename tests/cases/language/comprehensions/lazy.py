# case: a generator expression computes on demand
# expect: value [0, 3, [0, 1, 2, 3]]
seen = []


def look(n):
    seen.append(n)
    return n


g = (look(n) for n in range(10))
first = next(g)
found = next(x for x in g if x > 2)
[first, found, seen]
