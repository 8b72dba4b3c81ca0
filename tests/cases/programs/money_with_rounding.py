# case: an amount class in cents that splits without losing a cent
# expect: value ['[Money(33.34 EUR), Money(33.33 EUR), Money(33.33 EUR)]', '100.00 EUR', '-12.50 EUR', 'cannot mix USD and EUR']
class Money:
    def __init__(self, cents, currency="EUR"):
        self.cents, self.currency = cents, currency

    @classmethod
    def of(cls, text):
        amount, _, currency = text.partition(" ")
        whole, _, part = amount.partition(".")
        sign = -1 if whole.startswith("-") else 1
        return cls(sign * (abs(int(whole or 0)) * 100 + int(part.ljust(2, "0")[:2] or 0)), currency or "EUR")

    def _check(self, other):
        if self.currency != other.currency:
            raise TypeError(f"cannot mix {self.currency} and {other.currency}")

    def __add__(self, other):
        self._check(other)
        return Money(self.cents + other.cents, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def split(self, n):
        base, extra = divmod(self.cents, n)
        return [Money(base + (i < extra), self.currency) for i in range(n)]

    def __format__(self, spec):
        return f"{self.cents / 100:{spec or '.2f'}} {self.currency}"

    def __repr__(self):
        return f"Money({self})"

    def __str__(self):
        return format(self, "")


parts = Money.of("100").split(3)
try:
    Money.of("1 USD") + Money.of("1")
    mixed = "fine"
except TypeError as e:
    mixed = str(e)
[repr(parts), str(sum(parts)), f"{Money.of('-12.5'):,.2f}", mixed]
