"""The main job of fangless: formula fields that a customer wrote, over the vendor's data.

In: two tables of the PyPI package `vega_datasets` (cars.json, stocks.csv), read as plain files.
Out: the computed fields, what each cost, and how typos, escapes and runaways end.
Must not: use anything but the public Python API of fangless, or take anything on trust from a formula.

    make demo
"""

from __future__ import annotations

import csv
import importlib.util
import json
import platform
import statistics
import sys
import textwrap
import time
from pathlib import Path

import fangless

# What an administrator typed into the field editor: table -> field -> program.
# One expression is an expression; what has several lines is a script, whose value is its last line.
FIELDS = {
    "cars": {
        "Maker": """
known = {"vw": "Volkswagen", "vokswagen": "Volkswagen", "chevy": "Chevrolet", "chevroelt": "Chevrolet",
         "toyouta": "Toyota", "maxda": "Mazda", "mercedes": "Mercedes-Benz", "mercedes-benz": "Mercedes-Benz",
         "amc": "AMC", "bmw": "BMW", "hi": "International", "capri": "Ford"}
word = Name.split()[0].lower()
known.get(word, word.capitalize())
""",
        "Body": """
match [part.strip("()") for part in Name.split() if part.startswith("(")]:
    case ["sw", *_]:
        body = "wagon"
    case [] | ["auto" | "diesel" | "turbo", *_]:
        body = "sedan"
    case [other, *_]:
        body = other
body
""",
        "l/100km": "round(235.215 / Miles_per_Gallon, 1) if Miles_per_Gallon else None",
        "kW/t": """
def kilowatts(horsepower):
    return horsepower * 0.7457

None if Horsepower is None else round(kilowatts(Horsepower) / (Weight_in_lbs * 0.00045359), 1)
""",
        "Tax": """
BRACKETS = [(1000, 0.04), (1500, 0.06), (2500, 0.09), (None, 0.15)]   # up to this many cc: so much per cc
left, tax, floor = Displacement * 16.387, 0.0, 0
for ceiling, rate in BRACKETS:
    step = left if ceiling is None else min(left, ceiling - floor)
    tax, left, floor = tax + step * rate, left - step, ceiling
    if left <= 0:
        break
age = year - int(Year.split("-")[0])
round(0.0 if age >= 12 else tax, 2)
""",
        "To do": """", ".join(name for name, value in [("mpg", Miles_per_Gallon), ("hp", Horsepower)] if value is None)""",
    },
    "stocks": {
        "Month": """
month, day, year = date.split()
number = 1 + "JanFebMarAprMayJunJulAugSepOctNovDec".find(month) // 3
f"{year}-{number:02}"
""",
        "EUR": "round(float(price) * rate, 2)",
        "Tier": "'gold' if float(price) >= 200 else 'silver' if float(price) >= 50 else 'basic'",
        "Alert": "previous is not None and float(price) < previous * 0.85",
    },
}
# Columns of the tables that are shown beside the computed ones, and their headings.
SHOWN = {
    "cars": {"Name": "Name", "Miles_per_Gallon": "mpg", "Horsepower": "hp", "Year": "Year"},
    "stocks": {"symbol": "symbol", "date": "date", "price": "price"},
}


def tables() -> dict[str, list[dict]]:
    """The inputs of each row. The package is found, not imported: that would load pandas."""
    spec = importlib.util.find_spec("vega_datasets")
    if spec is None or spec.origin is None:
        sys.exit("vega_datasets is missing: run `make demo`, which installs it")
    folder = Path(spec.origin).parent / "_data"
    cars = json.loads((folder / "cars.json").read_text(encoding="utf-8"))
    with open(folder / "stocks.csv", encoding="utf-8", newline="") as file:
        stocks = list(csv.DictReader(file))
    last: dict[str, float] = {}
    quotes = []
    for row in stocks:
        quotes.append({**row, "rate": 0.92, "previous": last.get(row["symbol"])})
        last[row["symbol"]] = float(row["price"])
    return {"cars": [{**row, "year": 1983} for row in cars], "stocks": quotes}


def policy_for(source: str, inputs: dict) -> fangless.Policy:
    """Expressions stay expressions; either way only the table's own inputs are known names."""
    preset = fangless.Policy.script if "\n" in source else fangless.Policy.expression
    return preset(inputs=set(inputs), limits=fangless.Limits(steps=20_000_000, memory="4MiB", time=0.5))


def heading(text: str) -> None:
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n{text}")


def show(names: list[str], rows: list[list], limit: int = 22) -> None:
    """A table in plain text: numbers to the right, missing values empty, long texts cut."""

    def text(value: object) -> str:
        value = (
            {None: "", True: "yes", False: "no"}[value]
            if value is None or isinstance(value, bool)
            else str(value)
        )
        return value if len(value) <= limit else value[: limit - 1] + "…"

    def is_number(value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    columns = [[text(value) for value in column] for column in zip(*rows)]
    widths = [max(map(len, [name, *column])) for name, column in zip(names, columns)]
    right = [any(is_number(value) for value in column) for column in zip(*rows)]

    def line(cells: list[str]) -> str:
        padded = (c.rjust(w) if r else c.ljust(w) for c, w, r in zip(cells, widths, right))
        return "  " + "  ".join(padded).rstrip()

    print(line(names))
    print("  " + "  ".join("─" * width for width in widths))
    for row in zip(*columns):
        print(line(list(row)))


def compute() -> None:
    costs = []
    for table, inputs in tables().items():
        results = {}
        for field, source in FIELDS[table].items():
            program = fangless.compile(source, policy_for(source, inputs[0]))
            # A fresh Python for every single cell, as if each belonged to another tenant ...
            began = time.perf_counter()
            outcomes = [program.execute(row) for row in inputs]
            fresh = (time.perf_counter() - began) / len(inputs)
            results[field] = [outcome.value for outcome in outcomes]
            # ... or one for the whole column, when it is one tenant's own.
            began = time.perf_counter()
            column = program.map(inputs)
            mapped = (time.perf_counter() - began) / len(inputs)
            assert column == results[field], f"{field}: map and run disagree"
            steps = statistics.median(outcome.usage.steps for outcome in outcomes)
            costs.append([field, len(inputs), int(steps), round(fresh * 1e6, 1), round(mapped * 1e6, 1)])

        # A few rows that show the trouble in the data: misspelt, missing, falling.
        if table == "cars":
            odd = ("toyouta", "vw", "hi", "citroen")
            picks = [i for i, row in enumerate(inputs) if row["Name"].split()[0] in odd][:5]
            picks += [i for i, row in enumerate(inputs) if row["Horsepower"] is None][:2]
        else:
            picks = [0, *[i for i, alert in enumerate(results["Alert"]) if alert][:40:8]]
        shown = SHOWN[table]
        heading(f"{table}: {len(inputs)} rows × {len(FIELDS[table])} formula fields, some of them")
        show(
            [*shown.values(), *results],
            [
                [*(inputs[i][name] for name in shown), *(column[i] for column in results.values())]
                for i in picks
            ],
        )

    heading("What it cost, per row")
    show(["field", "rows", "steps", "µs, fresh VM per row", "µs, one VM per column"], costs)
    cells = sum(row[1] for row in costs)
    print(f"  {cells:,} cells in {cells:,} fresh VMs, and again in {len(costs)}: the same values.")


def refuse(source: str, policy: fangless.Policy) -> None:
    """Shows a program that never runs, or that fails on its way out."""
    try:
        value = fangless.compile(source, policy).run({"price": 9.5, "qty": 3, "discount": 0.1})
        print(f"  NOT REFUSED: {source!r} -> {value!r}")
    except (fangless.CheckError, fangless.ExecutionError) as error:
        print(indent(f"{type(error).__name__}: {error}"))


def indent(text: str) -> str:
    """Two columns to the right, and long lines on two, as a terminal would, but in step."""
    lines = (
        textwrap.wrap(line, 98, subsequent_indent="      ", drop_whitespace=False) or [""]
        for line in text.splitlines()
    )
    return "\n".join("  " + part.rstrip() for parts in lines for part in parts)


def runaway(title: str, source: str, limits: fangless.Limits) -> None:
    began = time.perf_counter()
    try:
        fangless.compile(source, fangless.Policy.script(limits=limits)).run({})
        print(f"  NOT STOPPED: {title}")
    except fangless.LimitError as error:
        print(f"  {title}: stopped after {(time.perf_counter() - began) * 1000:.1f} ms\n    {error}")


def main() -> None:
    began = time.perf_counter()
    print(f"fangless {fangless.__version__}, CPython {platform.python_version()}, {platform.machine()}")
    compute()

    known = fangless.Policy.expression(inputs={"price", "qty", "discount"})
    heading("A typo: every mistake at once, before anything runs")
    refuse("prize * qty * (1 - discont)", known)
    heading("An escape from the text books: refused before it runs")
    refuse("().__class__.__base__.__subclasses__()", known)
    heading("One that hides its intent from the checker: refused as it runs")
    refuse('name = "__cla" + "ss__"\ngetattr(price, name)', fangless.Policy.script())

    heading("Runaways: stopped, and nothing in the program can catch that")
    runaway(
        "loop that catches everything",
        "while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass",
        fangless.Limits(steps=300_000_000),
    )
    runaway(
        "list that grows for ever",
        "rows = []\nwhile True:\n    rows.append([0] * len(rows))",
        fangless.Limits(memory="16MiB"),
    )
    runaway(
        "one call that never comes back",
        "sum(range(10 ** 15))",
        fangless.Limits(steps=10**12, time=0.2),
    )
    print(f"\n{time.perf_counter() - began:.1f} s in all.")


if __name__ == "__main__":
    main()
