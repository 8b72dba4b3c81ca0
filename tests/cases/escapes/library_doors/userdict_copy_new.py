# case: the copy of a UserDict is what __new__ gave: a function of the library
# policy: script {"modules": {"collections": null, "copy": null, "json": null}}
# expect: value False or raises AttributeError or raises TypeError
# cpython: skip CPython stores in the function
import collections
import copy
import json


class U(collections.UserDict):
    made = None

    def __new__(cls, *args, **items):
        return cls.made or super().__new__(cls)


u = U(a=1)
u.evil = 1
U.made = json.dumps
try:
    copy.copy(u)
except TypeError:
    pass
hasattr(json.dumps, "evil")
