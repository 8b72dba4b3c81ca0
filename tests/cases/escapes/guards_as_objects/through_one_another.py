# case: guards asked about guards by guards give their names only; that they can be called is no secret
# expect: value [['__name__', '__name__', '__name__', '__name__', '__name__', '__name__', '__name__', '__name__', '__name__'], {'__call__', '__name__'}]
# cpython: skip CPython hands out what is asked for
gs = (getattr, setattr, delattr, hasattr, isinstance, issubclass, type, print, super, str.format)
names = ("__self__", "__module__", "__name__", "__call__", "__func__", "__globals__", "__code__", "__reduce__", "__defaults__", "__kwdefaults__")
pairs = [(x, n) for x in gs for n in names]
[[n for x, n in pairs if getattr(x, n, None) is not None], {n for x, n in pairs if hasattr(x, n)}]
