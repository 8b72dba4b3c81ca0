# case: code full of annotations, as typed projects write it: they are dropped and nothing of them runs
# policy: script {"modules": {"math": null}}
# expect: value {'groups': {'x': ['a', 'c'], 'z': ['b']}, 'mean': 4.916666666666667, 'none': None, 'best': 'c', 'first': 'a', 'empty': '-', 'alias': True, 'counter': 3}
from __future__ import annotations

import math

Number = int | float
Table = dict[str, list["Row"]]
T_co: type[Row] | None = None


class Row:
    name: str
    amount: Number = 0
    tags: list[str]

    def __init__(self, name: str, amount: Number = 0, *, tags: list[str] | None = None) -> None:
        self.name: str = name
        self.amount = amount
        self.tags: list[str] = tags if tags is not None else []

    @classmethod
    def parse(cls: type[Row], line: str) -> Row:
        name, amount, *tags = line.split(";")
        return cls(name, float(amount), tags=tags)

    def __lt__(self, other: Row) -> bool:
        return self.amount < other.amount


def group(rows: list[Row], /, key: Callable[[Row], str] = lambda r: r.tags[0]) -> Table:
    table: Table = {}
    for row in rows:
        table.setdefault(key(row), []).append(row)
    return table


def mean(*values: Number, default: Undefined | None = None) -> float | None:
    return math.fsum(values) / len(values) if values else default


def first(items: Iterable[T], default: T | None = None) -> T | None:
    item: T
    for item in items:
        return item
    return default


rows: list[Row] = [Row.parse(line) for line in ("a;3.5;x;y", "b;1.25;z", "c;10;x")]
counter: int
counter = len(rows)
best: Row = max(rows)
result: dict[str, object] = {
    "groups": {k: [r.name for r in v] for k, v in group(rows).items()},
    "mean": mean(*(r.amount for r in rows)),
    "none": mean(),
    "best": best.name,
    "first": first(r.name for r in rows if r < best),
    "empty": first([], default="-"),
    "alias": isinstance(2.5, Number),
    "counter": counter,
}
result
