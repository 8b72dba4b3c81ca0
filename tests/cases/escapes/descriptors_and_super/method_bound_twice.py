# case: a bound method in a class is not bound again, and tells neither its object nor its function
# expect: value [0, True, []]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self, *args):
        return len(args)
    def this(self):
        return self
a = A()
class B:
    f = A().m
    g = a.this
[B().f(), B().g() is a, [n for n in ("__self__", "__func__") if hasattr(B().f, n) or hasattr(B.g, n)]]
