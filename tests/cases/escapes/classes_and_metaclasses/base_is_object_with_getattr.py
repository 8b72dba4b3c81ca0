# case: an object that answers for every name is no base
# expect: raises TypeError: base
class B:
    def __getattr__(self, name):
        return lambda *a: (str,)


class C(B()):
    pass
