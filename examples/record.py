"""A formula and a rule over a record of an application: fields by a list, one method, and nothing else.

Run it with ``make setup`` done: ``.venv/bin/python examples/record.py``.
"""

from __future__ import annotations

import fangless


class Partner:
    """A customer, as an application may have it."""

    def __init__(self, name: str, country: str, iban: str) -> None:
        self.name, self.country, self.iban = name, country, iban


class Order:
    """An order, with more in it than a rule may see."""

    def __init__(self, number: str, amounts: list[float], partner: Partner) -> None:
        self.number, self.amounts, self.partner = number, amounts, partner
        self.margin = 0.31
        self.state = "draft"

    @property
    def total(self) -> float:
        return sum(self.amounts)

    def hold(self, reason: str) -> None:
        if self.state == "done":
            raise ValueError(f"{self.number} is done already")
        self.state = f"on hold: {reason}"


# What programs may use. An attribute with a rule of its own leads to another object; all others are data.
PARTNER = fangless.Exposure(attributes={"name", "country"})
ORDER = fangless.Exposure(
    attributes={"number": None, "total": None, "state": None, "partner": PARTNER},
    methods={"hold"},
)

discount = fangless.compile(
    "0.1 if order.total > 1000 and order.partner.country == 'DE' else 0",
    fangless.Policy.expression(objects=True, inputs={"order"}),
)
rule = fangless.compile(
    """
for order in orders:
    if order.total > limit:
        order.hold(f"{order.partner.name} ordered for {order.total:.2f}")
[order.state for order in orders]
""",
    fangless.Policy.script(),
)


def main() -> None:
    """Shows both, and what a program cannot do."""
    ada = Partner("Ada", "DE", "DE89 3704 0044 0532 0130 00")
    orders = [Order("S1", [900.0, 250.0], ada), Order("S2", [20.0], ada)]
    print([discount(order=ORDER(order)) for order in orders])
    print(rule(orders=[ORDER(order) for order in orders], limit=1000))
    for wrong in ["order.margin", "order.partner.iban", "order.total = 0"]:
        try:
            fangless.compile(wrong, fangless.Policy.script()).run({"order": ORDER(orders[0])})
        except fangless.ExecutionError as error:
            print(error.type, "-", error.message)


if __name__ == "__main__":
    main()
