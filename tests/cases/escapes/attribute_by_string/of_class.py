# case: what a class has inside, by name: that it has special methods is said, but nothing is given
# expect: value [[], {"__init__", "__new__", "__call__", "__or__"}]
# cpython: skip CPython hands out what is asked for
class A(dict):
    pass
names = "__mro__ mro __base__ __bases__ __dict__ __subclasses__ __class__ __init__ __new__ __module__ __call__ __prepare__ __instancecheck__ __flags__ __weakrefoffset__ __basicsize__ __or__ __abstractmethods__"
pairs = [(n, x) for n in names.split() for x in (A, int, type, object, ValueError)]
[[n for n, x in pairs if getattr(x, n, pairs) is not pairs], {n for n, x in pairs if hasattr(x, n)}]
