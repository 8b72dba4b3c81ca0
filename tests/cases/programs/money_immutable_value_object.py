# case: an immutable amount whose __setattr__ refuses, made by __new__ and class methods
# expect: value ['12.50 EUR', '25.00 EUR', True, True, 1, ["AttributeError: Money is immutable: cannot set 'cents'", "AttributeError: Money is immutable: cannot delete 'currency'", 'ValueError: EUR + USD', 'TypeError: cents must be int, not float']]
class Money:
    def __new__(cls, cents, currency):
        self = super().__new__(cls)
        if not isinstance(cents, int):
            raise TypeError(f"cents must be int, not {type(cents).__name__}")
        super(Money, self).__setattr__("cents", cents)
        super(Money, self).__setattr__("currency", currency.upper())
        return self

    @classmethod
    def parse(cls, text):
        amount, currency = text.split()
        units, _, cents = amount.partition(".")
        return cls(int(units) * 100 + int((cents + "00")[:2]), currency)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable: cannot set {name!r}")

    def __delattr__(self, name):
        raise AttributeError(f"{type(self).__name__} is immutable: cannot delete {name!r}")

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.cents, self.currency) == (other.cents, other.currency)

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} + {other.currency}")
        return Money(self.cents + other.cents, self.currency)

    def __repr__(self):
        return f"{self.cents // 100}.{self.cents % 100:02} {self.currency}"


price = Money.parse("12.5 eur")
errors = []


def attempt(action):
    try:
        action()
    except (AttributeError, ValueError, TypeError) as e:
        errors.append(f"{type(e).__name__}: {e}")


def rebind():
    price.cents = 1


def delete():
    del price.currency


attempt(rebind)
attempt(delete)
attempt(lambda: price + Money(1, "usd"))
attempt(lambda: Money(1.5, "eur"))
[repr(price), repr(price + price), price == Money(1250, "EUR"), price != Money(1250, "USD"), len({price, Money(1250, "eur")}), errors]
