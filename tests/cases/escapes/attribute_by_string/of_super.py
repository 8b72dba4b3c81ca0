# case: what super knows, by name
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        names = "__self__ __thisclass__ __self_class__ __class__ __init__ __getattribute__ __get__ __setattr__ __dict__ __new__ __repr__"
        found = []
        for x in (super(), super(A, self), super(A, A), super(object, self)):
            for n in names.split():
                if hasattr(x, n):
                    found.append(n)
        return found
A().m()
