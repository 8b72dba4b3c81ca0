# case: stars in calls, displays, targets, loops, returns, subscripts and nested unpacking
# expect: value ['a', ['b', 'c'], [], 1, 1, 2, [3, 4], [5, 6], 1, 2, 3, [4, 5], 0, 9, [(1, 'a', 2), (2, 'b', 0), (3, 'c', 1)], {'a': 1, 'b': 3, 'c': 4}, [0, 1, 2, 7, 8, 9], ('a', 'b', 'cd'), ['1', 'e', 'h', 'l', 'o'], [[1, 3, 4], [2, 4, 6]], [(1, 2), ('a', 'b')], ['set at two', 1, 0], {(1, 2): 'a', (3, 4): 'b', 'k': 2}, ('x', ('y', 'z'), 0), (0, 1, 2, 9), [False, True, False], [0, 1, 0, 1, 4], 'printed']
# output: '12\n'
def split(first, *middle, last=None):
    return first, middle, last


def spread(n):
    return *range(n), n * n


head, *tail = "abc"
*init, final = [1]
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
[x, [y, *[z, *w]]] = [1, [2, 3, 4, 5]]
first, *_, last = range(10)
rows = [(1, "a", True, None), (2, "b"), (3, "c", False)]
summary = []
for number, letter, *flags in rows:
    summary.append((number, letter, len(flags)))
merged = {**{"a": 1, "b": 2}, "b": 3, **dict(c=4)}
numbers = [*range(3), *{7}, *(n for n in (8, 9)), *[]]
words = (*"ab", *["cd"])
unique = {*"hello", *[1, 1]}
nested = [*map(lambda p: [*p, sum(p)], zip([1, 2], [3, 4]))]
pairs = list(zip(*rows[:2]))
i, swap = 0, [0, 1, 2]
i, swap[i] = 2, "set at two"
swap[0], swap[-1] = swap[-1], swap[0]
matrix = {}
matrix[1, 2], matrix[(3, 4)] = "a", "b"
for matrix["k"] in range(3):
    pass
errors = []
for action in (lambda: split(*[], **{}), lambda: [(p, q) for p, q in [(1, 2, 3)]], lambda: [[*5]]):
    try:
        action()
    except (TypeError, ValueError) as e:
        errors.append(type(e) is ValueError)
[head, tail, init, final, a, b, c, d, x, y, z, w, first, last, summary, merged, numbers, words, sorted(map(str, unique)), nested, pairs, swap, matrix, split(*"xyz", last=0), spread(3), errors, [*spread(1), *spread(2)], print(*[1, 2], sep="") or "printed"]
