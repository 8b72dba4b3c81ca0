# case: a generator keeps its state between yields
# expect: value [0, 1, [2, 3]]
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


g = count(4)
[next(g), next(g), list(g)]
