# case: key functions built from getattr see what getattr sees
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
r = []
for use in (lambda: sorted([1, 2], key=lambda x: getattr(x, "__class__")), lambda: max([len, print], key=lambda x: getattr(x, "__self__")),
            lambda: list(map(getattr, [1], ["__class__"])), lambda: list(filter(lambda n: getattr(1, n), ["__doc__"])),
            lambda: next(iter(lambda: getattr(1, "__dict__"), 0)), lambda: [*map(getattr, [f for f in [len]], ["__module__"], [])] + list(map(getattr, [len], ["__self__"]))):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r
