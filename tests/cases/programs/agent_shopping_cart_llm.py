# case: a shopping cart as language models write it, with a docstring for everything and a demo at the end
# expect: value {'total': 46.93, 'items': 12, 'both': 17, 'errors': [{'item': 'Lamp', 'missing': 1, 'message': "Cannot add 1 x 'Lamp': only 0 in stock"}, 'Quantity must be positive', 'No such item: Pear', 'Price cannot be negative', 'Price must be a number'], 'novel': True, 'catalog': ["Item(name='Apple', price=0.50)", "Item(name='Novel', price=12.00)", "Item(name='Lamp', price=30.00)"]}
# output: '===========RECEIPT============\n10 x Apple................5.25\n1 x Lamp.................36.00\n1 x Novel................12.00\n------------------------------\nTOTAL                    46.93\n'
"""Shopping cart module."""


class CartError(Exception):
    """Base error of the cart."""


class OutOfStockError(CartError):
    """Raised when there is not enough stock."""

    def __init__(self, item_name, requested, available):
        self.item_name = item_name
        self.requested = requested
        self.available = available
        message = (
            f"Cannot add {requested} x '{item_name}': "
            f"only {available} in stock"
        )
        super().__init__(message)


class Item:
    """An item that can be bought."""

    TAX_RATES = {"food": 0.05, "book": 0.0, "default": 0.2}

    def __init__(self, name, price, category="default", stock=10):
        self.name = name
        self._price = price
        self.category = category
        self.stock = stock

    @property
    def price(self):
        """The net price."""
        return self._price

    @price.setter
    def price(self, value):
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise TypeError("Price must be a number")
        if value < 0:
            raise ValueError("Price cannot be negative")
        self._price = value

    @property
    def gross(self):
        rate = self.TAX_RATES.get(self.category, self.TAX_RATES["default"])
        return self.price * (1 + rate)

    @classmethod
    def from_dict(cls, data):
        return cls(**{k: v for k, v in data.items() if k in {"name", "price", "category", "stock"}})

    def __repr__(self):
        return f"Item(name={self.name!r}, price={self.price:.2f})"


class Cart:
    """A cart: items and their quantities."""

    def __init__(self):
        self._lines = {}
        self._discounts = []

    def add(self, item, quantity=1):
        if quantity <= 0:
            raise CartError("Quantity must be positive")
        in_cart = self._lines[item.name][1] if item.name in self._lines else 0
        if in_cart + quantity > item.stock:
            raise OutOfStockError(item.name, quantity, item.stock - in_cart)
        self._lines[item.name] = (item, in_cart + quantity)
        return self

    def remove(self, name):
        try:
            del self._lines[name]
        except KeyError:
            raise CartError(f"No such item: {name}") from None

    def add_discount(self, func):
        self._discounts.append(func)
        return func

    @property
    def subtotal(self):
        return sum(item.gross * quantity for item, quantity in self._lines.values())

    @property
    def total(self):
        amount = self.subtotal
        for discount in self._discounts:
            amount = discount(self, amount)
        return round(amount, 2)

    def __len__(self):
        return sum(quantity for _, quantity in self._lines.values())

    def __iter__(self):
        yield from sorted(self._lines.values(), key=lambda line: line[0].name)

    def __contains__(self, name):
        return name in self._lines

    def __add__(self, other):
        result = Cart()
        for cart in (self, other):
            for item, quantity in cart:
                result.add(item, quantity)
        return result

    def receipt(self, width=30):
        lines = ["RECEIPT".center(width, "=")]
        for item, quantity in self:
            left = f"{quantity} x {item.name}"
            right = f"{item.gross * quantity:.2f}"
            lines.append(left + right.rjust(width - len(left), "."))
        lines.append("-" * width)
        lines.append("TOTAL" + f"{self.total:.2f}".rjust(width - 5))
        return "\n".join(lines)


def main():
    """Run the demo."""
    catalog = [
        Item.from_dict(d)
        for d in [
            {"name": "Apple", "price": 0.5, "category": "food", "stock": 100, "color": "red"},
            {"name": "Novel", "price": 12.0, "category": "book"},
            {"name": "Lamp", "price": 30, "stock": 1},
        ]
    ]
    apple, novel, lamp = catalog
    cart = Cart()
    cart.add(apple, 10).add(novel).add(lamp)

    @cart.add_discount
    def ten_percent_over_forty(cart, amount):
        return amount * 0.9 if amount > 40 else amount

    cart.add_discount(lambda c, amount: amount - 1 if len(c) > 10 else amount)

    errors = []
    for action in (
        lambda: cart.add(lamp),
        lambda: cart.add(apple, 0),
        lambda: cart.remove("Pear"),
        lambda: setattr(apple, "price", -1),
        lambda: setattr(apple, "price", "free"),
    ):
        try:
            action()
        except OutOfStockError as e:
            errors.append({"item": e.item_name, "missing": e.requested - e.available, "message": str(e)})
        except CartError as e:
            errors.append(str(e))
        except (ValueError, TypeError) as e:
            errors.append(str(e))

    print(cart.receipt())
    other = Cart().add(apple, 5)
    both = cart + other
    return {"total": cart.total, "items": len(cart), "both": len(both), "errors": errors, "novel": "Novel" in cart, "catalog": [repr(i) for i in catalog]}


main()
