# case: a conversion that answers with an own subclass gives the plain number
# expect: value [True, True, True, 3]
class N(int):
    def __add__(self, other):
        return "wrong"


class H:
    def __int__(self):
        return N(3)

    def __index__(self):
        return N(3)


[type(int(H())) is int, type(range(H())[2]) is int, type([1, 2, 3, 4][H()]) is int, int(H())]
