# case: an order of lines of products
# expect: value [20, ['tea', 'cup']]
class Product:
    def __init__(self, name, price):
        self.name, self.price = name, price


class Order:
    def __init__(self):
        self.lines = []

    def add(self, product, qty=1):
        self.lines.append((product, qty))
        return self

    @property
    def total(self):
        return sum(p.price * n for p, n in self.lines)


tea, cup = Product("tea", 3), Product("cup", 8)
order = Order().add(tea, 4).add(cup)
[order.total, [p.name for p, _ in order.lines]]
