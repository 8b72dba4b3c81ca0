# case: a class decorator is given the class, and may bind anything to its name
# expect: value [[[]], True, 'TypeError']
# cpython: skip CPython hands out what is asked for
seen = []
def decorate(cls):
    seen.append([n for n in ("__subclasses__", "__mro__", "__dict__", "__module__") if hasattr(cls, n)])
    return type
@decorate
class A:
    pass
r = [seen, A(1) is int]
try:
    A("X", (), {})
except TypeError:
    r.append("TypeError")
r
