# case: what super knows, by name: nothing is given, and what is said of it is what every object has
# expect: value [[], {'__init__', '__get__', '__setattr__', '__new__', '__repr__'}]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        names = "__self__ __thisclass__ __self_class__ __class__ __init__ __getattribute__ __get__ __setattr__ __dict__ __new__ __repr__"
        supers = (super(), super(A, self), super(A, A), super(object, self))
        pairs = [(n, x) for n in names.split() for x in supers]
        given = [n for n, x in pairs if getattr(x, n, pairs) is not pairs]
        return [given, {n for n, x in pairs if hasattr(x, n)}]
A().m()
