# case: an ImportError tells no path
# expect: value [["msg", "name"], "n"]
# cpython: skip CPython hands the path out
error = ImportError("m", name="n", path="p", name_from="f")
[[field for field in ["msg", "name", "path", "name_from"] if hasattr(error, field)], error.name]
