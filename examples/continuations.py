"""Ten continuations from one place: a session is prepared once, and copied for each try.

In: nothing. Out: a table of prices that were tried, and the best. Run it: ``python examples/continuations.py``.
What costs time, here the making of a year of orders, happens once. Each try has a copy of all of it, may change
what it likes, and is gone when it ends: none sees another one's changes.
"""

from __future__ import annotations

import fangless

PREPARE = """
class Order:
    def __init__(self, day, size):
        self.day = day
        self.size = size

stock = 400
orders = [Order(day, 1 + (day * 7) % 5) for day in range(365) for _ in range(3)]
wanted = sum([order.size for order in orders])
"""

# What an author or a model proposes: some are wrong, and one never ends.
CONTINUATIONS = [
    *(f"price = {price}" for price in range(2, 10)),
    "price = 12 if wanted < 3000 else 11",
    "while stock: pass",
    "price = cost * 2",
]

EVALUATE = """
for order in orders:
    if order.size * (12 - price) < 20:
        order.size = 0
sold = min(stock * 5, sum([order.size for order in orders]))
sold * price
"""


def attempt(session: fangless.Session, continuation: str) -> tuple[float | None, str]:
    """What a continuation comes to, from where the session stands."""
    with session.fork() as fork:
        try:
            fork.run(continuation)
            return fork.run(EVALUATE), ""
        except fangless.ExecutionError as error:
            return None, f"{error.type}: {error.message}"
        except fangless.LimitError as error:
            return None, str(error)


def main() -> dict[str, float | None]:
    """Tries them all, prints how each went, and gives their values."""
    policy = fangless.Policy.script(limits=fangless.Limits(steps=200_000_000))
    values: dict[str, float | None] = {}
    with fangless.Session(policy) as session:
        session.run(PREPARE)
        for continuation in CONTINUATIONS:
            value, problem = attempt(session, continuation)
            values[continuation] = value
            print(f"{continuation:40} {problem or value}")
        # The session is where it was.
        assert session.run("sum([order.size for order in orders]) == wanted")
    best = max(values, key=lambda continuation: values[continuation] or 0)
    print(f"best: {best}")
    return values


if __name__ == "__main__":
    main()
