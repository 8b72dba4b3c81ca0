# case: __radd__ for sum, __iadd__ in place
# expect: value [3, 12, True, 7]
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + (other.cents if isinstance(other, Money) else other))

    __radd__ = __add__

    def __iadd__(self, other):
        self.cents += other.cents
        return self


m = Money(5)
same = m
m += Money(7)
[sum([Money(1), Money(2)]).cents, m.cents, same is m, (3 + Money(4)).cents]
