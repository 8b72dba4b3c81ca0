# case: stock movements valued first in, first out, with an error of its own when stock runs out
# inputs: {"moves": [("in", 100, 2.5), ("in", 50, 3.0), ("out", 120), ("in", 20, 3.25), ("out", 40), ("out", 25)]}
# expect: value [(100, 250.0, 0.0), (150, 400.0, 0.0), (30, 90.0, 310.0), (50, 155.0, 310.0), (10, 32.5, 432.5), ('wanted 25, have 10', 15)]
class OutOfStock(Exception):
    def __init__(self, wanted, available):
        super().__init__(f"wanted {wanted}, have {available}")
        self.missing = wanted - available


class Fifo:
    """Lots in the order of their arrival."""

    def __init__(self):
        self.lots = []
        self.cost_of_goods = 0.0

    def __len__(self):
        return sum(qty for qty, _ in self.lots)

    def receive(self, qty, price):
        self.lots.append([qty, price])

    def issue(self, qty):
        if qty > len(self):
            raise OutOfStock(qty, len(self))
        while qty:
            lot = self.lots[0]
            taken = min(qty, lot[0])
            self.cost_of_goods += taken * lot[1]
            lot[0] -= taken
            qty -= taken
            if not lot[0]:
                del self.lots[0]

    @property
    def value(self):
        return sum(qty * price for qty, price in self.lots)


stock = Fifo()
log = []
for kind, *args in moves:
    try:
        (stock.receive if kind == "in" else stock.issue)(*args)
    except OutOfStock as e:
        log.append((str(e), e.missing))
    else:
        log.append((len(stock), stock.value, stock.cost_of_goods))
log
