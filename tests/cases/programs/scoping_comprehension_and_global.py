# case: a comprehension's variable stays its own, though a function says global of that name
# expect: value [[0, 1, 4, 9], 7, 7, {0: '0', 1: '1', 2: '2'}, {1}, [0, 1], [[], [0]], 8]
counter = 5
i = 100


def bump(by):
    global counter, i
    counter += by
    i = 7
    return counter


squares = [i * i for i in range(4)]
bump(2)
table = {counter: str(counter) for counter in range(3)}
unique = {i for i in (1, 1)}
lazy = list(counter for counter in range(2))
nested = [[i for i in range(counter)] for counter in range(2)]
[squares, counter, i, table, unique, lazy, nested, bump(1)]
