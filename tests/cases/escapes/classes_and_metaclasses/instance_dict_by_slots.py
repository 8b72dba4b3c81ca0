# case: `__dict__` and `__weakref__` as slots
# expect: refused F204 line 2 column 18, F204 line 2 column 30, F204 line 4 column 17, F204 line 6 column 17
class A:
    __slots__ = ("__dict__", "__weakref__")
class B:
    __slots__ = "__dict__"
class C:
    __slots__ = {"__class__": "doc"}
