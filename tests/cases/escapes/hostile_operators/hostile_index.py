# case: an index that is no int
# expect: raises TypeError: __index__
class N:
    def __index__(self):
        return "x"


[1, 2, 3][N()]
