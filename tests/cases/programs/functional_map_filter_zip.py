# case: the builtins that take functions, in the ways that they are used
# expect: value [('Ann', 'bob', 'Cy', 'ann'), (31, 25, 40, 25), {'ann': [1, 4], 'bob': [2], 'cy': [3]}, [(0, 'a', True), (1, 'b', False), (2, 'c', None)], [(1, 2), (3, 4)], [(1, 1), 'zip() argument 2 is shorter than argument 1'], [1, 2, 3, 4, 5, 6, 7], 0, ([1, 3, 6], 6, []), [2, 1], [('Cy', 40), ('Ann', 31), ('bob', 25), ('ann', 25)], ['Ann', 'ann', 'bob', 'Cy'], ('bob', 25), 40, 'bob', None, [1, 'x', (0,)], [32, 9], [(1, 3), (2, 4)], 11, [1, 2], True, True, False, True, True, [9, 6, 3, 0], {'a': 97, 'b': 98}, {'a': 1, 'b': 2}, [(5, 'a'), (6, 'b')], ['0', '1', '2'], ('B', 'D'), True, 3, 'none', (-4, 1), 2, 5.0, True]
people = [("Ann", 31), ("bob", 25), ("Cy", 40), ("ann", 25)]
names, ages = zip(*people)
index = {}
for i, (name, _) in enumerate(people, start=1):
    index.setdefault(name.lower(), []).append(i)
pairs = list(zip(range(3), "abc", [True, False, None]))
it = iter([1, 2, 3, 4, 5])
by_two = list(zip(it, it))
strict = []
try:
    for pair in zip([1, 2], [1], strict=True):
        strict.append(pair)
except ValueError as e:
    strict.append(str(e))
nested = [[1, [2, [3, [4]]]], 5, (6, [7])]


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, (list, tuple)) else [x]


total = 0


def bump(x):
    global total
    total += x
    return total


lazy = map(bump, [1, 2, 3])
before = total
after = list(lazy), total, list(lazy)
sentinel = iter(lambda state=[3]: state.append(state.pop() - 1) or state[0], 0)
[
    names, ages, index, pairs, by_two, strict, flatten(nested), before, after, list(sentinel),
    sorted(people, key=lambda p: (p[1], p[0].lower()), reverse=True), sorted(names, key=str.lower), min(people, key=lambda p: p[1]), max(ages, default=0), max("bob", "al", key=len), min([], default=None),
    list(filter(None, [0, 1, "", "x", [], None, (0,)])), list(map(pow, [2, 3], [5, 2])), list(map(lambda *a: a, [1, 2], [3, 4])), sum(map(len, names)), sum([[1], [2]], []), sum([0.1] * 3) > 0.3 or sum([0.1] * 3) == 0.3,
    all([]), any([]), any(age > 35 for _, age in people), all(map(callable, (len, str, flatten))), list(reversed(range(0, 10, 3))), dict(zip("ab", map(ord, "ab"))), dict(a=1, **{"b": 2}), list(enumerate("ab", 5)), [*map(str, range(3))], (*filter(str.isupper, "aBcD"),), {*zip("ab", "ab")} == {("a", "a"), ("b", "b")}, next(filter(lambda n: n > 2, [1, 2, 3, 4]), None), next(iter(()), "none"), divmod(-7, 2), round(2.5), abs(-3 + 4j), isinstance(True, int),
]
