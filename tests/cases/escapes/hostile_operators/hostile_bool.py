# case: a truth that is no bool
# expect: raises TypeError: __bool__
class N:
    def __bool__(self):
        return 1


1 if N() else 2
