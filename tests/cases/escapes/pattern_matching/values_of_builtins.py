# case: builtin classes that match as themselves give the value and nothing else
# expect: value [True, True, True, True, True, True, True, True, True, True]
r = []
for x in (1, True, 1.5, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset({1})):
    match x:
        case bool(v) | int(v) | float(v) | str(v) | bytes(v) | list(v) | tuple(v) | dict(v) | set(v) | frozenset(v):
            r.append(v is x)
r
