# case: behind `object` there is nothing left, so that super would answer with its own methods
# expect: value [['__init__', '__get__', '__repr__'], [], 4]
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        s = super(object, self)
        names = ["__init__", "__get__", "__repr__", "__getattribute__", "__self__", "m", "__class__"]
        refused = 0
        for call in (lambda: s.__init__(A, self), lambda: s.__get__(self), lambda: s.__repr__(), lambda: s.__new__(A)):
            try:
                call()
            except AttributeError:
                refused += 1
        return [[n for n in names if hasattr(s, n)], [n for n in names if getattr(s, n, names) is not names], refused]
A().m()
