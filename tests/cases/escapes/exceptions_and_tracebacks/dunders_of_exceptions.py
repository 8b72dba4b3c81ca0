# case: every dunder of an exception is refused by text too
# expect: value []
# cpython: skip CPython hands them out
error = ValueError("x")
error.add_note("n")
names = ["__traceback__", "__context__", "__cause__", "__suppress_context__", "__notes__", "__dict__", "__class__"]
names += ["__reduce__", "__setstate__", "__init__", "__new__", "__doc__"]
[name for name in names if hasattr(error, name) or hasattr(ValueError, name)]
