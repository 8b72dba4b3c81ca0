# case: a hash that is no int
# expect: raises TypeError: __hash__
class N:
    def __hash__(self):
        return "x"


{N(): 1}
