"""Columns through a program: what goes in, what comes out, and that it is what `map` says.

In: arrays of numpy, tables of pandas, polars and pyarrow, each if it is there. Out: verdicts.
Must not: know how it is computed; which rows take the VM shows in nothing but time.
"""

from __future__ import annotations

import math
import random
from typing import Any

import pytest

import fangless
from fangless import Column, ExecutionError, Policy

PRICE = fangless.compile("price * qty * (1 - discount)")
ROWS = [{"price": 9.5 + n % 7, "qty": n % 5, "discount": n % 3 / 10} for n in range(1000)]
COLUMNS = {name: [row[name] for row in ROWS] for name in ROWS[0]}
VALUES = [row["price"] * row["qty"] * (1 - row["discount"]) for row in ROWS]


def same(one: Any, other: Any) -> bool:
    """Of one type and equal to the last bit."""
    return type(one) is type(other) and (
        (one == other and math.copysign(1, one) == math.copysign(1, other)) or (one != one and other != other)
    )


def test_lists() -> None:
    column = PRICE.map_columns(COLUMNS)
    assert isinstance(column, Column)
    assert column.to_list() == VALUES == PRICE.map(ROWS)
    assert column.type == "float64" and len(column) == 1000
    assert column[0] == VALUES[0] and column[-1] == VALUES[-1]
    with pytest.raises(IndexError):
        column[1000]


def test_numpy_in_and_out() -> None:
    numpy = pytest.importorskip("numpy")
    arrays = {name: numpy.array(values) for name, values in COLUMNS.items()}
    column = PRICE.map_columns(arrays)
    array = numpy.asarray(column)
    assert array.dtype == numpy.float64 and array.tolist() == VALUES
    assert not array.flags.writeable and not array.flags.owndata
    # It holds the column.
    del column
    assert array.tolist() == VALUES


@pytest.mark.parametrize(
    "kind", ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8", "?", ">i4", ">f8"]
)
def test_every_number_of_numpy(kind: str) -> None:
    numpy = pytest.importorskip("numpy")
    array = numpy.array([0, 1, 100, 1], dtype=kind)
    given = fangless.compile("x").map_columns({"x": array})
    assert given.to_list() == array.tolist()
    assert [type(value) for value in given.to_list()] == [type(value) for value in array.tolist()]
    doubled = fangless.compile("x + x").map_columns({"x": array})
    assert doubled.to_list() == [2 * value for value in array.tolist()]


def test_arrays_that_do_not_stand_in_one_piece() -> None:
    numpy = pytest.importorskip("numpy")
    every = fangless.compile("x * 2")
    numbers = numpy.arange(20)
    for view in (numbers[::2], numbers[::-1], numbers[5:5], numbers.reshape(4, 5)[:, 1]):
        assert every.map_columns({"x": view}).to_list() == (2 * view).tolist()
    unaligned = numpy.frombuffer(b"\0" + numpy.arange(5.0).tobytes(), dtype="u1")[1:].view("f8")
    assert every.map_columns({"x": unaligned}).to_list() == [0.0, 2.0, 4.0, 6.0, 8.0]


def test_pandas_polars_and_arrow() -> None:
    pandas = pytest.importorskip("pandas")
    polars = pytest.importorskip("polars")
    pyarrow = pytest.importorskip("pyarrow")
    frame = polars.DataFrame(COLUMNS)
    table = pyarrow.table(COLUMNS)
    chunked = pyarrow.concat_tables([table.slice(0, 300), table.slice(300)])
    for given in (
        pandas.DataFrame(COLUMNS),
        frame,
        table,
        chunked,
        chunked.to_reader(),
        dict(zip(frame.columns, frame.get_columns())),
        {name: table[name] for name in COLUMNS},
        {name: pyarrow.array(values) for name, values in COLUMNS.items()},
        {name: pandas.Series(values) for name, values in COLUMNS.items()},
        table.to_batches()[0],
    ):
        column = PRICE.map_columns(given)
        assert column.to_list() == VALUES, type(given)
    assert polars.Series(column).to_list() == VALUES
    assert pyarrow.array(column).to_pylist() == VALUES
    assert pyarrow.array(column).type == pyarrow.float64()


def test_arrow_without_values() -> None:
    polars = pytest.importorskip("polars")
    pyarrow = pytest.importorskip("pyarrow")
    known = fangless.compile("0 if x is None else x + 1")
    table = pyarrow.table({"x": [1, None, 3]})
    assert known.map_columns(table).to_list() == [2, 0, 4]
    assert known.map_columns(polars.DataFrame({"x": [1.5, None]})).to_list() == [2.5, 0]
    given = fangless.compile("x").map_columns(table)
    assert given.to_list() == [1, None, 3] and given.type == "object"
    assert pyarrow.array(given).to_pylist() == [1, None, 3]
    nothing = fangless.compile("None").map_columns(table)
    assert pyarrow.array(nothing).to_pylist() == [None] * 3


def test_text() -> None:
    pandas = pytest.importorskip("pandas")
    polars = pytest.importorskip("polars")
    pyarrow = pytest.importorskip("pyarrow")
    names = ["ada", "Grace", "", "Łukasz"]
    upper = fangless.compile("name.upper() + '!'")
    wanted = [f"{name.upper()}!" for name in names]
    for given in (
        {"name": names},
        pandas.DataFrame({"name": names}),
        polars.DataFrame({"name": names}),
        pyarrow.table({"name": names}),
        pyarrow.table({"name": names}).to_reader(),
        pyarrow.table({"name": pyarrow.array(names, pyarrow.large_string())}),
    ):
        column = upper.map_columns(given)
        assert column.to_list() == wanted
        assert polars.Series(column).to_list() == wanted
    with pytest.raises(AttributeError, match="to_list"):
        _ = column.__array_interface__


def test_dates_come_as_dates() -> None:
    import datetime

    polars = pytest.importorskip("polars")
    days = [datetime.date(2026, 1, 1), datetime.date(2024, 2, 29)]
    year = fangless.compile("day.year")
    assert year.map_columns(polars.DataFrame({"day": days})).to_list() == [2026, 2024]


def test_one_value_for_all_rows() -> None:
    rate = fangless.compile("x * rate + len(name)")
    assert rate.map_columns({"x": [1.0, 2.0], "rate": 1.5, "name": "ab"}).to_list() == [3.5, 5.0]
    numpy = pytest.importorskip("numpy")
    total = fangless.compile("x * rate")
    assert total.map_columns({"x": numpy.arange(3), "rate": numpy.float64(0.5)}).to_list() == [0.0, 0.5, 1.0]


def test_what_the_program_does_not_read_is_not_looked_at() -> None:
    column = fangless.compile("x + 1").map_columns({"x": [1, 2], "object": object(), "short": [1]})
    assert column.to_list() == [2, 3]


def test_rows_that_need_the_vm() -> None:
    """Whatever leaves 64 bits, or is no number any more."""
    numpy = pytest.importorskip("numpy")
    square = fangless.compile("x * x")
    numbers = numpy.array([2, 2**40, 3])
    assert square.map_columns({"x": numbers}).to_list() == [4, 2**80, 9]
    kind = fangless.compile("x if x > 0 else 'none'")
    assert kind.map_columns({"x": numpy.array([1, -1])}).to_list() == [1, "none"]
    guarded = fangless.compile("a / b if b else 0.0")
    assert guarded.map_columns({"a": numpy.array([1.0, 2.0]), "b": numpy.array([0.0, 4.0])}).to_list() == [
        0.0,
        0.5,
    ]


def test_the_first_row_that_fails() -> None:
    numpy = pytest.importorskip("numpy")
    divide = fangless.compile("1 / x")
    numbers = numpy.ones(100_000)
    numbers[[70_000, 90_000]] = 0
    with pytest.raises(ExecutionError, match="ZeroDivisionError") as caught:
        divide.map_columns({"x": numbers})
    assert caught.value.row == 70_000
    with pytest.raises(ExecutionError) as caught:
        divide.map([{"x": x} for x in numbers.tolist()])
    assert caught.value.row == 70_000
    script = fangless.compile("y = 1 / x\ny", Policy.script())
    with pytest.raises(ExecutionError) as caught:
        script.map_columns({"x": numbers[69_999:]})
    assert caught.value.row == 1


def test_a_column_that_is_named_as_a_builtin_stands_before_it() -> None:
    program = fangless.compile("price * max")
    assert program.map_columns({"price": [2.0], "max": [3]}).to_list() == [6.0]
    assert program.run({"price": 2.0, "max": 3}) == 6.0
    greater = fangless.compile("max(a, b)")
    assert greater.map_columns({"a": [1, 2], "b": [2, 1]}).to_list() == [2, 2]
    for inputs in ({"a": 1, "b": 2, "max": 3},):
        for run in (
            greater.run,
            lambda row: greater.map([row]),
            lambda row: greater.map_columns({**row, "a": [1]}),
        ):
            with pytest.raises(ExecutionError, match="not callable"):
                run(inputs)


def test_a_missing_column_is_a_missing_name() -> None:
    with pytest.raises(ExecutionError, match=r"NameError.*qty"):
        fangless.compile("price * qty").map_columns({"price": [1.0]})


def test_scripts_and_functions_of_the_host() -> None:
    policy = Policy.script(functions={"twice": lambda x: 2 * x})
    program = fangless.compile("y = twice(x)\n[y, y + 1]", policy)
    assert program.map_columns({"x": [1, 2]}).to_list() == [[2, 3], [4, 5]]


def test_progress() -> None:
    numpy = pytest.importorskip("numpy")
    seen: list[tuple[int, int]] = []
    rows = 2_500_000
    fangless.compile("x + 1").map_columns({"x": numpy.arange(rows)}, progress=lambda *now: seen.append(now))
    assert len(seen) > 1 and seen[-1] == (rows, rows) and seen == sorted(seen)


class Stop(Exception):
    """Raised by a caller who has seen enough."""


def test_progress_may_end_it() -> None:
    def progress(done: int, rows: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        fangless.compile("x + 1").map_columns({"x": [1, 2]}, progress=progress)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"price": [1], "qty": [1, 2]}, "'qty' has 2 rows where 'price' has 1"),
        ({"price": 1, "qty": 2}, "at least one"),
        ({}, "at least one"),
        ([{"price": 1}], "dict of names and columns"),
        (7, "dict of names and columns"),
        ("price", "dict of names and columns"),
    ],
)
def test_what_is_no_columns(columns: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        fangless.compile("price * qty").map_columns(columns)


def test_tables_of_two_dimensions_are_no_column() -> None:
    numpy = pytest.importorskip("numpy")
    with pytest.raises(ValueError, match="2 dimensions"):
        fangless.compile("x").map_columns({"x": numpy.zeros((2, 2))})


FORMULAS = [
    "a + b", "a - b", "a * b", "a / b", "a // b", "a % b", "-a", "abs(a)", "a < b", "a == b", "a != b", "a >= b",
    "min(a, b)", "max(a, b)", "a and b", "a or b", "not a", "a if b else -a", "round(a)", "round(a, 2)", "int(a)",
    "float(b)", "bool(a)", "0 < a < b", "a * 2 + b", "(a > 0) + b", "a ** 2", "a if a > b else b", "a / b if b else 0.0",
    "(a > 0) and (b > 0)", "a > 0 or b / a > 1", "a is None", "a in (1, 2, b)", "1", "a & 3" , "True + a",
    "a in b", "a if a not in b else b", "a < b in a", "'x' + a", "a.upper()", "len(a)", "a[0]",
]  # fmt: skip
EDGES = {
    "float": [0.0, -0.0, 1.0, -1.5, 0.1, 2.5, 1e300, -1e300, 5e-324, math.inf, -math.inf, math.nan, 2.0**53, 2.0**63, -(2.0**63)],
    "int": [0, 1, -1, 2, 3, 7, -7, 2**31, 2**53, 2**53 + 1, -(2**53) - 1, 2**62, 2**63 - 1, -(2**63), 10],
    "bool": [True, False],
}  # fmt: skip


@pytest.mark.parametrize("source", FORMULAS)
def test_columns_say_what_rows_say(source: str) -> None:
    """The same value of the same type, to the last bit, for every pair of types and edges; and what raises by
    itself raises here."""
    numpy = pytest.importorskip("numpy")
    program = fangless.compile(source)
    chance = random.Random(source)
    for left in EDGES:
        for right in EDGES:
            a = [chance.choice(EDGES[left]) for _ in range(400)]
            b = [chance.choice(EDGES[right]) for _ in range(400)]
            wanted = []
            kept = []
            failed = []
            for row in zip(a, b):
                inputs = dict(zip("ab", row))
                try:
                    wanted.append(program.execute({name: inputs[name] for name in program.inputs}).value)
                    kept.append(row)
                except ExecutionError:
                    failed.append(row)
                if len(kept) == 60 or len(failed) == 200:
                    break
            for row in failed[:20]:
                with pytest.raises(ExecutionError):
                    program.map_columns({"a": numpy.array(row[:1]), "b": numpy.array(row[1:])}).to_list()
            arrays = {"a": numpy.array([row[0] for row in kept]), "b": numpy.array([row[1] for row in kept])}
            if not kept or any(array.dtype == object for array in arrays.values()):
                continue
            given = program.map_columns(arrays).to_list()
            for row, got, want in zip(kept, given, wanted):
                assert same(got, want), f"{source} of {row!r}: {got!r}, and the VM says {want!r}"


def test_an_iterator_of_values() -> None:
    seen = []

    def rows() -> Any:
        for n in range(10_000):
            seen.append(n)
            yield {"n": n}

    double = fangless.compile("2 * n")
    values = double.imap(rows())
    assert next(values) == 0 and len(seen) < 10_000
    assert list(values) == [2 * n for n in range(1, 10_000)]
    failing = fangless.compile("1 / (n - 9000)").imap({"n": n} for n in range(10_000))
    with pytest.raises(ExecutionError) as caught:
        list(failing)
    assert caught.value.row == 9000
    with pytest.raises(TypeError, match="imap"):
        double.imap([], unknown=1)
    # The same dict, again and again.
    row: dict[str, int] = {}

    def reused() -> Any:
        for n in range(10):
            row["n"] = n
            yield row

    assert list(fangless.compile("[n]").imap(reused())) == [[n] for n in range(10)]
    assert double.map(reused()) == [2 * n for n in range(10)]
