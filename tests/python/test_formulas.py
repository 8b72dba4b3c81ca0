"""That formulas are answered without a VM, from every method that may: the speed that users are promised.

In: a process whose machines are all held by sessions. Out: verdicts. A clock is not looked at: who needs a machine there is
told at once that there is none. Must not: leave a session open.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

import fangless
from fangless import BusyError, ExecutionError, Policy, Session

PRICE = fangless.compile("price * qty * (1 - discount)")
ROW = {"price": 9.5, "qty": 4, "discount": 0.5}
WAYS: dict[str, Callable[[], Any]] = {
    "run": lambda: PRICE.run(ROW),
    "call": lambda: PRICE(**ROW),
    "keys in another order": lambda: PRICE.run(dict(reversed(ROW.items()))),
    "inputs that it does not read": lambda: PRICE.run({"note": object(), **ROW}),
    "map": lambda: PRICE.map([ROW, ROW])[1],
    "map of an iterator": lambda: PRICE.map(iter([ROW, ROW]))[1],
    "imap": lambda: next(PRICE.imap([ROW])),
    "map_columns": lambda: PRICE.map_columns({"price": [9.5], "qty": [4], "discount": 0.5})[0],
    "reuse": lambda: PRICE.reuse().run(ROW),
    "reuse by call": lambda: PRICE.reuse()(**ROW),
}


@contextlib.contextmanager
def no_machine() -> Iterator[None]:
    with contextlib.ExitStack() as held:
        for _ in range(1000):
            try:
                held.enter_context(Session(Policy.script())).run("1")
            except BusyError:
                break
        else:
            pytest.fail("there is no end of machines")
        yield


def test_formulas_need_no_machine() -> None:
    script = fangless.compile("[price]")
    with no_machine():
        for name, way in WAYS.items():
            assert way() == 19.0, name
        for needs in (
            lambda: PRICE.execute(ROW),
            lambda: script.run(ROW),
            lambda: PRICE.run({**ROW, "qty": 2**70}),
        ):
            with pytest.raises(BusyError):
                needs()
    assert PRICE.execute(ROW).value == 19.0


CONSTANTS = ["0", "7", "-7", "7.0", "-7.5", "0.5", "-2", "True", "0.0", "-0.0"]


def outcome(run: Callable[[], Any]) -> tuple[str, str]:
    try:
        value = run()
    except ExecutionError as error:
        return "raised", error.type
    return type(value).__name__, repr(value)


@pytest.mark.parametrize("operator", ["+", "-", "*", "/", "//", "%", "**", "<", "==", "and"])
def test_constants_in_branches_are_what_they_are(operator: str) -> None:
    """The VM, the tier and CPython, where a code generator may take a branch for a constant."""
    inputs = {"x": 1, "y": 3, "z": 0}
    shapes = (
        "({a} if x else y) {op} {b}",
        "(y if z else {a}) {op} {b}",
        "(z or {a}) {op} {b}",
        "{a} {op} {b}",
    )
    for shape, a, b in itertools.product(shapes, CONSTANTS, CONSTANTS):
        source = shape.format(a=a, b=b, op=operator)
        program = fangless.compile(source)
        machine = outcome(lambda program=program: program.execute(inputs).value)
        assert outcome(partial(program.run, inputs)) == machine, source
        try:
            expected = eval(source, dict(inputs))
        except (ZeroDivisionError, OverflowError) as error:
            assert machine == ("raised", type(error).__name__), source
            continue
        # Float powers may differ from the C library's in the last digit, and complex ones are no data to compare.
        if operator != "**":
            assert machine == (type(expected).__name__, repr(expected)), source


def test_a_formula_of_many_ops_lets_others_in_between() -> None:
    """Ctrl-C and `progress` come between chunks: the more a row takes, the smaller these are."""
    numpy = pytest.importorskip("numpy")
    inner = ",".join(["round(x, 300)"] * 31)
    slow = fangless.compile("max(" + ",".join([f"max({inner})"] * 31) + ")")
    quick = fangless.compile("x + 1")

    def chunks(program: fangless.Program, rows: int) -> int:
        seen: list[int] = []
        program.map_columns({"x": numpy.full(rows, 0.123456789)}, progress=lambda done, _: seen.append(done))
        return len(seen)

    assert chunks(slow, 2048) == 2
    assert chunks(quick, 2048) == 1
