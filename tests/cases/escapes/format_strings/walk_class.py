# case: format strings over classes, of the program and of builtins
# expect: value []
# cpython: skip CPython hands out what is asked for
class A(dict):
    pass
r = []
for name in ("__mro__", "__base__", "__bases__", "__dict__", "__subclasses__", "mro", "__module__", "__init__", "__weakref__", "__flags__"):
    for x in (A, int, type, ValueError, object):
        try:
            r.append(("{0." + name + "}").format(x))
        except AttributeError:
            pass
r
