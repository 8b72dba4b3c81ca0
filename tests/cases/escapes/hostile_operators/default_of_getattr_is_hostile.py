# case: a default is handed back as it is: nothing of it is asked
# expect: value True
# cpython: skip CPython hands the class out
class D:
    def __eq__(self, other):
        raise KeyError("eq")

    def __bool__(self):
        raise KeyError("bool")

    def __call__(self):
        raise KeyError("call")


d = D()
getattr(1, "__class__", d) is d
