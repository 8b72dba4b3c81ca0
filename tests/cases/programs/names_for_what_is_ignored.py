# case: _ and __ for values that nobody needs
# expect: value [['a', 'b'], 32.5, 3, 3, 'c', 4, {'a': 'x', 'b': 'y'}, 'row', ['x', 9.5]]
rows = [("a", 1, "x", 9.5), ("b", 2, "y", 8.5)]
names = [name for name, _, __, ___ in rows]
total = 0
for _, number, __, price in rows:
    total += number * price
for _ in range(2):
    for __ in range(3):
        total += 1
first, __ = divmod(17, 5)
_, (__, inner) = 1, (2, 3)
*__, last = "abc"
key = (lambda __: len(__))
table = {k: v for k, __, v, *__ in rows}
match rows[0]:
    case (_, int(), *__):
        kind = "row"
[names, total, first, inner, last, key("four"), table, kind, __]
