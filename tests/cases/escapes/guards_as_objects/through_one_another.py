# case: guards asked about guards by guards
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
gs = (getattr, setattr, delattr, hasattr, isinstance, issubclass, type, print, super, str.format)
for x in gs:
    for n in ("__self__", "__module__", "__name__", "__call__", "__func__", "__globals__", "__code__", "__reduce__", "__defaults__", "__kwdefaults__"):
        if hasattr(x, n) or getattr(x, n, None) is not None:
            r.append(n)
r
