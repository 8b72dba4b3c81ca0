# case: what a descriptor belongs to and reads is not handed out, though it is said that it is a descriptor
# expect: value [[False, True, False, False], []]
# cpython: skip CPython hands them out
found = getattr(str, "upper")
names = ["__objclass__", "__get__", "__self__", "__qualname__"]
[[hasattr(found, name) for name in names], [name for name in names if getattr(found, name, None) is not None]]
