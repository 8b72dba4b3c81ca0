# case: no dunder of an exception is given by text either; that it has the methods of every object is said
# expect: value [[], ['__init__', '__new__']]
# cpython: skip CPython hands them out
error = ValueError("x")
error.add_note("n")
names = ["__traceback__", "__context__", "__cause__", "__suppress_context__", "__notes__", "__dict__", "__class__"]
names += ["__reduce__", "__setstate__", "__init__", "__new__", "__doc__"]
given = [name for name in names for x in (error, ValueError) if getattr(x, name, names) is not names]
[given, [name for name in names if hasattr(error, name) or hasattr(ValueError, name)]]
