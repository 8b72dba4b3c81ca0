# case: a class of fields, with repr and equality
# policy: script {"modules": {"dataclasses": null}}
# expect: value ["Item(name='pen', price=1.5, quantity=10)", 15.0, True, True, 0]
from dataclasses import dataclass


@dataclass
class Item:
    """Class for keeping track of an item in inventory."""

    name: str
    price: float
    quantity: int = 0

    def total(self) -> float:
        return self.price * self.quantity


i = Item("pen", 1.5, 10)
[repr(i), i.total(), i == Item("pen", 1.5, 10), i != Item("pen", 1.5), Item(price=1, name="x").quantity]
