# case: fields with fresh lists
# policy: script {"modules": {"dataclasses": null}}
# expect: value [[1], [], 'Cart(items=[1], secret=0)', True]
from dataclasses import dataclass, field


@dataclass
class Cart:
    items: list = field(default_factory=list)
    note: str = field(default="", repr=False)
    secret: int = field(default=0, compare=False)


a, b = Cart(), Cart(secret=5)
a.items.append(1)
[a.items, b.items, repr(a), Cart() == b]
