# case: format strings over a function
# expect: value []
# cpython: skip CPython hands out what is asked for
def f(a=1):
    return lambda: a
r = []
for name in ("__globals__", "__code__", "__closure__", "__defaults__", "__builtins__", "__dict__", "__module__", "func_globals", "func_code"):
    for x in (f, f()):
        try:
            r.append(("{0." + name + "}").format(x))
        except AttributeError:
            pass
r
