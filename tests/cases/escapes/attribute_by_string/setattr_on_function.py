# case: a function's inside cannot be replaced by name
# expect: value [1]
# cpython: skip CPython hands out what is asked for
def f():
    return 1
def g():
    return 2
r = []
for name in ("__code__", "__globals__", "__defaults__", "__kwdefaults__", "__closure__", "__builtins__", "__dict__", "__class__", "__wrapped__", "__annotations__", "__call__"):
    for value in (g, {}, (1,), None):
        try:
            setattr(f, name, value)
            r.append(name)
        except AttributeError:
            pass
r + [f()]
