# case: a format that is no text
# expect: raises TypeError: __format__
class N:
    def __format__(self, spec):
        return 1


f"{N()}"
