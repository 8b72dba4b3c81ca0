# case: an in-place operator may answer with anything: the name is bound to it, and builtins stay
# expect: value ["taken", "taken", ["taken"], [1]]
class Taker:
    def __radd__(self, other):
        return "taken"

    def __ror__(self, other):
        return "taken"


class A:
    x = 1


n = 1
n += Taker()
a = A()
a.x += Taker()
items = [1]
items[0] |= Taker()
plain = [1]
[n, a.x, items, plain]
