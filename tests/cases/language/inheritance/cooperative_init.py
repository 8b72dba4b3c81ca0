# case: every base's __init__ takes what is its own
# expect: value ['n', 5, {'extra': True}]
class Base:
    def __init__(self, **rest):
        self.rest = rest


class Named(Base):
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Priced(Base):
    def __init__(self, price, **rest):
        super().__init__(**rest)
        self.price = price


class Item(Named, Priced):
    pass


i = Item(name="n", price=5, extra=True)
[i.name, i.price, i.rest]
