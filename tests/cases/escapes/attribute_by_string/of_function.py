# case: what a function has inside, by name: that it can be called and bound is said, but nothing is given
# expect: value [['__doc__', '__doc__'], {'__get__', '__call__', '__doc__'}]
# cpython: skip CPython hands out what is asked for
def f(a=1, *, b=2):
    return lambda: a
names = "__globals__ __code__ __closure__ __defaults__ __kwdefaults__ __builtins__ __dict__ __annotations__ __get__ __call__ __module__ __qualname__ __type_params__ __doc__ func_code func_globals"
pairs = [(n, x) for n in names.split() for x in (f, f())]
[[n for n, x in pairs if getattr(x, n, pairs) is not pairs], {n for n, x in pairs if hasattr(x, n)}]
