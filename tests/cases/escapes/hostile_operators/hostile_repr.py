# case: a repr that is no text
# expect: raises TypeError: __repr__
class N:
    def __repr__(self):
        return 1


repr(N())
