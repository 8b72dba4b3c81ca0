# case: what a descriptor belongs to and reads is not handed out
# expect: value [False, False, False, False]
# cpython: skip CPython hands them out
found = getattr(str, "upper")
[hasattr(found, name) for name in ["__objclass__", "__get__", "__self__", "__qualname__"]]
