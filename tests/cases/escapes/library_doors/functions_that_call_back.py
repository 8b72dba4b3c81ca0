# case: builtins that call functions call guards as guards
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
f = lambda: 1
for use in (lambda: list(map(getattr, [f], ["__globals__"])), lambda: sorted([f], key=lambda x: getattr(x, "__code__")), lambda: min([f], key="{0.__code__}".format),
            lambda: list(filter("{0.__code__}".format, [f])), lambda: next(map("{0.__closure__}".format, [f])), lambda: sum(map(getattr, [f], ["__dict__"]), 1),
            lambda: any(map("{0.__self__}".format, [len])), lambda: dict(map(getattr, [f], ["__defaults__"])), lambda: "".join(map("{0.__doc__}".format, [len])),
            lambda: [*zip(map(getattr, [f], ["__name" "__s"]))], lambda: max(map(getattr, [len], ["__self__"])), lambda: set(map(setattr, [len], ["x"], [1]))):
    try:
        r.append(use())
    except AttributeError:
        pass
r
