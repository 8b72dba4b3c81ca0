# case: repr that shows itself
# expect: raises RecursionError or limit recursion
class C:
    def __repr__(self):
        return repr(self)


repr(C())
