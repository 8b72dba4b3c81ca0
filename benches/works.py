"""What is measured: one entry per thing that users do, with who else can do it, and how fast it is meant to be.

In: the adapters. Out: `WORKS`, each a set of callables that give the same value. Must not: measure.
A target is the most that fangless's time may be, divided by that peer's.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import adapters

FORMULA = "price * qty * (1 - discount)"
INPUTS = {"price": 9.5, "qty": 3, "discount": 0.1}

SCRIPT = """
class Item:
    def __init__(self, name, price):
        self.name = name
        self.price = price
def total(items):
    result = 0
    for item in items:
        result += item.price
    return result
items = [Item(f"item {n}", n * 1.5) for n in range(5)]
f"{total(items):.2f}"
"""

COMPUTATIONS = {
    "fib(24)": """
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(24)
""",
    "loop of 1,000,000 in a function": """
def work(n):
    s = 0
    for i in range(n):
        s += i * i % 7
    return s
work(1000000)
""",
    "100,000 strings into a dict": """
d = {}
for i in range(100000):
    d[f'k{i}'] = i
len(d)
""",
    "sort of 200,000": """
x = [(i * 7919) % 200003 for i in range(200000)]
x.sort()
x[5]
""",
    "json of 10,000 rows, there and back": """
import json
rows = [{'id': i, 'price': i * 1.5, 'name': f'n{i}'} for i in range(10000)]
len(json.loads(json.dumps(rows)))
""",
}
SUM = "t = 0\nfor r in rows:\n    t += r['price']\nt"
MAKE = "[{'id': i, 'price': i * 1.5, 'name': f'n{i}'} for i in range(10000)]"
CALLS = "for i in range(1000):\n    f(i)\n1"


@dataclass
class Work:
    """One thing that users do."""

    name: str
    ours: Callable[[], object]
    peers: dict[str, Callable[[], object]]
    targets: dict[str, float] = field(default_factory=dict)
    # How many of what the name says one call does.
    count: int = 1
    same: bool = True


def table(rows: int) -> list[dict]:
    return [{"id": i, "price": i * 1.5, "name": f"n{i}"} for i in range(rows)]


def works(quick: bool) -> Iterator[Work]:
    """All of them, made one at a time: some are large."""
    ours = adapters.Fangless()
    peers = [peer() for peer in adapters.PEERS]
    by_name = {peer.name: peer for peer in peers}

    def fresh(source: str, inputs: dict, kind: str) -> dict[str, Callable[[], object]]:
        runs = {peer.name: getattr(peer, kind)(source) for peer in peers}
        return {name: partial(run, inputs) for name, run in runs.items() if run is not None}

    formula = ours.module.compile(FORMULA, ours.expression)
    yield Work(
        "compiled formula, fresh VM each call",
        partial(ours.fresh(FORMULA), INPUTS),
        fresh(FORMULA, INPUTS, "fresh"),
        {"Monty": 0.2},
    )
    yield Work(
        "12-line script, fresh VM each call",
        partial(ours.script(SCRIPT), {}),
        fresh(SCRIPT, {}, "script"),
        {"Monty": 1.0},
    )
    kept = ours.module.compile(FORMULA, ours.expression).reuse()
    yield Work(
        "compiled formula, VM kept (`reuse`)",
        lambda: kept.execute(INPUTS).value,
        only(fresh(FORMULA, INPUTS, "fresh"), "simpleeval"),
    )
    yield Work(
        "the same, by `run`, which needs no VM for a formula",
        partial(kept.run, INPUTS),
        only(fresh(FORMULA, INPUTS, "fresh"), "simpleeval"),
        {"simpleeval": 0.5},
    )
    kept_script = ours.module.compile(SCRIPT, ours.statements).reuse()
    yield Work(
        "12-line script, VM kept (`reuse`)",
        partial(kept_script.run, {}),
        only(fresh(SCRIPT, {}, "script"), "CPython", "Monty"),
    )
    names = dict(INPUTS)
    code = compile(FORMULA, "<formula>", "eval")
    yield Work(
        "compiled formula, formula tier",
        partial(formula.run, INPUTS),
        {"CPython": lambda: eval(code, names), **only(fresh(FORMULA, INPUTS, "fresh"), "simpleeval")},
        {"CPython": 1.0},
    )
    # Another text each time: nobody can remember it.
    number = itertools.count(1)
    yield Work(
        "formula from text to value",
        lambda: ours.cold(f"price * qty * (1 - discount) + {next(number)}", INPUTS),
        {
            peer.name: lambda peer=peer: peer.cold(f"price * qty * (1 - discount) + {next(number)}", INPUTS)
            for peer in peers
        },
        {"simpleeval": 2.0, "Monty": 1.0},
        same=False,
    )
    yield Work(
        "check of a formula",
        lambda: len(ours.check(f"price * qty * (1 - discount) + {next(number)}")),
        {
            "RestrictedPython": lambda: len(
                by_name["RestrictedPython"].check(f"price * qty * (1 - discount) + {next(number)}")
            )
        },
        {"RestrictedPython": 1.0},
    )

    size = 100_000 if quick else 1_000_000
    yield from dicts(formula, size)
    yield from columns(formula, size)

    calling = ours.module.Policy.script(functions={"f": lambda x: x})
    yield Work(
        "call of a function of the host",
        partial(ours.module.compile(CALLS, calling).run, {}),
        {"Monty": partial(by_name["Monty"].calling, CALLS, {"f": lambda x: x})},
        {"Monty": 0.05},
        1000,
    )
    data = {"rows": table(10_000)}
    yield Work(
        "10,000 rows of dicts in, summed by a script",
        partial(ours.script(SUM), data),
        only(fresh(SUM, data, "script"), "CPython", "Monty"),
        {"Monty": 0.2},
    )
    yield Work(
        "10,000 rows of dicts made and given back",
        partial(ours.script(MAKE), {}),
        only(fresh(MAKE, {}, "script"), "CPython", "Monty"),
        {"Monty": 0.2},
    )
    for name, source in COMPUTATIONS.items():
        yield Work(
            name,
            partial(ours.script(source), {}),
            only(fresh(source, {}, "script"), "CPython", "starlark", "Monty"),
            {"Monty": 1.0},
        )


def only(runs: dict[str, Callable[[], object]], *names: str) -> dict[str, Callable[[], object]]:
    return {name: run for name, run in runs.items() if name in names}


def dicts(formula, size: int) -> Iterator[Work]:
    """Rows as dicts."""
    rows = [{"price": 9.5 + n % 7, "qty": n % 5, "discount": n % 3 / 10} for n in range(size)]
    # CPython adds its builtins to each dict that it evaluates in.
    evaluated = [dict(row) for row in rows]
    code = compile(FORMULA, "<formula>", "eval")
    yield Work(
        f"{size:,} rows of dicts through one formula",
        partial(formula.map, rows),
        {"CPython": lambda: [eval(code, row) for row in evaluated]},
        {"CPython": 1.0},
        size,
    )


def columns(formula, size: int) -> Iterator[Work]:
    """Columns: what numexpr and polars are for."""
    import numexpr
    import numpy
    import polars

    numbers = numpy.arange(size)
    arrays = {
        "price": 9.5 + numbers % 7,
        "qty": (numbers % 5).astype("float64"),
        "discount": numbers % 3 / 10,
    }
    frame = polars.DataFrame(arrays)
    column = polars.col
    expression = column("price") * column("qty") * (1 - column("discount"))
    expected = arrays["price"] * arrays["qty"] * (1 - arrays["discount"])
    assert (numpy.asarray(formula.map_columns(arrays)) == expected).all()
    assert polars.Series(formula.map_columns(frame)).to_list() == expected.tolist()
    yield Work(
        f"{size:,} rows of numpy columns",
        lambda: numpy.asarray(formula.map_columns(arrays)),
        {
            "numexpr": lambda: numexpr.evaluate(FORMULA, arrays),
            "numpy": lambda: arrays["price"] * arrays["qty"] * (1 - arrays["discount"]),
        },
        {"numexpr": 2.0},
        size,
        same=False,
    )
    yield Work(
        f"{size:,} rows of Arrow columns",
        lambda: polars.Series(formula.map_columns(frame)),
        {"polars": lambda: frame.select(expression).to_series()},
        {"polars": 2.0},
        size,
        same=False,
    )
