# case: a default is given back as it is, and not asked for the name
# expect: value [True, True, None]
# cpython: skip CPython hands out what is asked for
class A:
    def __getattr__(self, name):
        return "leaked"
    def __call__(self, *args):
        return "called"
a = A()
[getattr(1, "__class__", a) is a, getattr(1, "nothing", len) is len, getattr(1, "__class__", None)]
