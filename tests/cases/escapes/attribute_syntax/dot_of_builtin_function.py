# case: a builtin function gives no attribute at all; that it can be called is no secret
# expect: value [[], {'__call__'}]
# cpython: skip CPython hands them out
names = ["__self__", "__module__", "__qualname__", "__call__", "__text_signature__", "__doc__", "__reduce__"]
pairs = [(f, name) for f in [len, print, getattr, "".upper, str.upper, [].sort, type] for name in names]
[[name for f, name in pairs if getattr(f, name, pairs) is not pairs], {name for f, name in pairs if hasattr(f, name)}]
