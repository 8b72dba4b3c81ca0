# case: format and custom __format__
# expect: value ['1,234.50 EUR', '1234EUR', '    1234.5 EUR', '1,234.50 EUR', 'money', '3.50', '  a  ']
class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __format__(self, spec):
        if spec == "short":
            return f"{self.amount:.0f}{self.currency}"
        return f"{self.amount:{spec or ',.2f'}} {self.currency}"

    def __str__(self):
        return "money"


m = Money(1234.5, "EUR")
[f"{m}", f"{m:short}", f"{m:10.1f}", format(m), f"{m!s}", format(3.5, ".2f"), format("a", "^5")]
