# case: a builtin function has no attribute at all
# expect: value []
# cpython: skip CPython hands them out
names = ["__self__", "__module__", "__qualname__", "__call__", "__text_signature__", "__doc__", "__reduce__"]
[name for f in [len, print, getattr, "".upper, str.upper, [].sort, type] for name in names if hasattr(f, name)]
