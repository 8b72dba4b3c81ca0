# case: a bound method in a class is not bound again, and a method of a method binds the program's objects
# expect: value [0, 1, []]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self, *args):
        return len(args)
class B:
    f = A().m
bind = type(A().m)
twice = bind(bind(A.m, A()), 1)
[B().f(), twice(), [n for n in ("__self__", "__func__") if hasattr(twice, n)]]
