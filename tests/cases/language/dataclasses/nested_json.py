# case: nested records to JSON and back
# policy: script {"modules": {"dataclasses": null, "json": null}}
# expect: value ['{"number": 7, "lines": [{"sku": "a", "qty": 1}, {"sku": "b", "qty": 2}]}', True, "Order(number=7, lines=[Line(sku='a', qty=1), Line(sku='b', qty=2)])"]
import json
from dataclasses import asdict, dataclass, field


@dataclass
class Line:
    sku: str
    qty: int = 1


@dataclass
class Order:
    number: int
    lines: list[Line] = field(default_factory=list)

    @classmethod
    def from_dict(cls, data):
        return cls(data["number"], [Line(**line) for line in data["lines"]])


order = Order(7, [Line("a"), Line("b", 2)])
text = json.dumps(asdict(order))
[text, Order.from_dict(json.loads(text)) == order, repr(order)]
