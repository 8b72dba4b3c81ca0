# case: behind `object` there is nothing left, so that super would answer with its own methods
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        s = super(object, self)
        return [n for n in ("__init__", "__get__", "__repr__", "__getattribute__", "__self__", "m", "__class__") if hasattr(s, n)]
A().m()
