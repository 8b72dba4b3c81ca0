# case: what a function has inside, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
def f(a=1, *, b=2):
    return lambda: a
names = "__globals__ __code__ __closure__ __defaults__ __kwdefaults__ __builtins__ __dict__ __annotations__ __get__ __call__ __module__ __qualname__ __type_params__ __doc__ func_code func_globals"
[n for n in names.split() for x in (f, f()) if hasattr(x, n)]
