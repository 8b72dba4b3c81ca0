"""Exceptions: their classes, their text, the data that they carry, and that they pickle.

In: programs that fail. Out: verdicts. Must not: go into which programs fail; the cases do.
"""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest

import fangless
from fangless import Limits, Policy


def catch(run: Callable[[], object]) -> fangless.FanglessError:
    with pytest.raises(fangless.FanglessError) as caught:
        run()
    return caught.value


def script(source: str, **inputs: object) -> object:
    return fangless.evaluate(source, inputs, Policy.script())


ERRORS = {
    "check": lambda: fangless.compile("a.__class__ + open(x)"),
    "raised": lambda: fangless.evaluate("1 / x", {"x": 0}),
    "not-data": lambda: script("[1, {'f': lambda: 1}]"),
    "limit-steps": lambda: fangless.evaluate("sum(range(10 ** 15))"),
    "limit-source": lambda: fangless.compile("1" * 20_000),
    "input": lambda: fangless.evaluate("x", {"x": [object()]}),
}


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_has_its_code_and_pickles(code: str) -> None:
    error = catch(ERRORS[code])
    assert error.code == code
    assert error.row is None
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


def test_classes() -> None:
    classes = [
        fangless.CheckError,
        fangless.ExecutionError,
        fangless.LimitError,
        fangless.InputError,
        fangless.InternalError,
        fangless.ImageError,
    ]
    for one in classes:
        assert issubclass(one, fangless.FanglessError)
        assert one.__module__ == "fangless"
        assert one.__doc__
        assert one("by hand").row is None
    assert issubclass(fangless.FanglessError, Exception)


def test_a_check_error_has_every_violation() -> None:
    source = "total = price.__class__\nopen('x')\nprint(total)\nimport os\n"
    error = catch(lambda: fangless.compile(source, Policy.script()))
    assert isinstance(error, fangless.CheckError)
    assert [(one.code, one.line) for one in error.diagnostics] == [("F201", 1), ("F205", 2), ("F301", 4)]
    first = error.diagnostics[0]
    assert (first.column, first.end_line) == (
        source.index("__class__") + 1 if first.column > 9 else first.column,
        1,
    )
    assert first.end_column > first.column
    for one in error.diagnostics:
        assert one.message
        assert one.message in str(error)
        assert one.render() == str(one)
        assert one.message in one.render()
        assert "^" in one.render()
        assert source.splitlines()[one.line - 1] in one.render()
        assert pickle.loads(pickle.dumps(one)) == one
    assert error.diagnostics == fangless.check(source, Policy.script())
    assert len(set(error.diagnostics)) == 3


def test_a_syntax_error_points_at_its_place() -> None:
    [found] = fangless.check("price * (qty")
    assert found.code == "F001"
    assert found.line == 1
    assert "price * (qty" in found.render()


@pytest.mark.parametrize("source", ["'\ud800'", "1 +\n  '\udfff'", "\ud800"])
def test_a_surrogate_in_a_source_is_a_check_error(source: str) -> None:
    error = catch(lambda: fangless.compile(source))
    assert isinstance(error, fangless.CheckError)
    [found] = error.diagnostics
    assert found.code == "F001"
    assert found.line == source.count("\n") + 1
    assert "surrogate" in found.message


def test_an_execution_error_shows_a_traceback() -> None:
    source = "def ratio(a, b):\n    return a / b\n\nprint('before')\nratio(x, 0)\n"
    program = fangless.compile(source, fangless.Policy.script())
    error = catch(lambda: program(x=1))
    assert isinstance(error, fangless.ExecutionError)
    assert error.type == "ZeroDivisionError"
    assert error.message == "division by zero"
    assert error.path is None
    assert error.output == "before\n"
    assert error.usage.steps > 0
    assert [(frame.function, frame.line, frame.source_line) for frame in error.traceback] == [
        ("<module>", 5, "ratio(x, 0)"),
        ("ratio", 2, "    return a / b"),
    ]
    inner = error.traceback[-1]
    assert inner.source_line[inner.column - 1 : inner.end_column - 1] == "a / b"
    text = str(error)
    assert text.startswith("Traceback (most recent call last):\n")
    assert text.endswith("ZeroDivisionError: division by zero")
    for part in ("line 5, in <module>", "ratio(x, 0)", "line 2, in ratio", "return a / b", "^"):
        assert part in text


def test_a_result_that_is_not_data_has_its_path() -> None:
    error = catch(ERRORS["not-data"])
    assert isinstance(error, fangless.ExecutionError)
    assert error.path == "[1]['f']"
    assert "function" in str(error)
    assert "[1]['f']" in str(error)


def test_a_program_cannot_forge_an_error_of_ours() -> None:
    source = "class LimitError(Exception):\n    pass\nraise LimitError('steps')"
    error = catch(lambda: script(source))
    assert isinstance(error, fangless.ExecutionError)
    assert error.type == "LimitError"


@pytest.mark.parametrize(
    "last", ["raise SystemExit(3)", "raise KeyboardInterrupt", "raise BaseException('x')"]
)
def test_exceptions_that_end_programs_end_only_theirs(last: str) -> None:
    assert isinstance(catch(lambda: script(last)), fangless.ExecutionError)


def test_hostile_messages_are_bounded() -> None:
    error = catch(lambda: script("raise ValueError('x' * 10_000_000)"))
    assert isinstance(error, fangless.ExecutionError)
    assert len(str(error)) < 1_000_000
    odd = catch(lambda: script("raise ValueError('\\ud800\\0\\x1b[31m')"))
    assert isinstance(odd, fangless.ExecutionError)
    str(odd).encode("utf-8", "surrogatepass")


def test_limit_errors_say_which_and_how_much() -> None:
    error = catch(ERRORS["limit-steps"])
    assert isinstance(error, fangless.LimitError)
    assert error.limit == "steps"
    assert error.allowed == Policy.expression().limits.steps
    assert error.used >= error.allowed
    assert error.compiling is False
    assert "200000000" in str(error)
    late = catch(lambda: script_with(Limits(time=0.05), "while True: pass"))
    assert isinstance(late, fangless.LimitError)
    assert (late.limit, late.allowed) == ("time", 0.05)
    assert late.used >= 0.05


def script_with(limits: Limits, source: str) -> object:
    return fangless.compile(source, Policy.script(limits=limits)).run()


@pytest.mark.parametrize(
    ("source", "row", "error"),
    [
        ({"x": 0}, 2, fangless.ExecutionError),
        ({"x": object()}, 2, fangless.InputError),
        ({"__x__": 1}, 2, fangless.InputError),
        ([], 2, fangless.InputError),
        (None, 2, fangless.InputError),
        ({"x": 10**15}, 2, fangless.LimitError),
    ],
)
def test_errors_of_a_map_name_the_row(source: object, row: int, error: type[fangless.FanglessError]) -> None:
    program = fangless.compile("sum(range(x)) + 1 // x")
    rows = [{"x": 1}, {"x": 2}, source, {"x": 0}]
    caught = catch(lambda: program.map(rows))  # type: ignore[arg-type]
    assert type(caught) is error
    assert caught.row == row
    assert str(caught).startswith(f"row {row}:")
    assert pickle.loads(pickle.dumps(caught)).row == row


def test_rows_of_later_chunks_are_named_too() -> None:
    program = fangless.compile("1 // x")
    caught = catch(lambda: program.map({"x": 9_999 - n} for n in range(20_000)))
    assert caught.row == 9_999


def test_errors_chain_like_others() -> None:
    with pytest.raises(RuntimeError) as caught:
        try:
            fangless.evaluate("1 / 0")
        except fangless.FanglessError as error:
            raise RuntimeError("the rule failed") from error
    assert isinstance(caught.value.__cause__, fangless.ExecutionError)


@pytest.mark.parametrize("source", ["'\ud800'", "1 +\r  '\udfff'"])
def test_check_tells_of_a_surrogate_as_of_anything_else(source: str) -> None:
    [found] = fangless.check(source)
    assert (found.code, found.line) == ("F001", source.count("\r") + 1)


def test_an_input_error_shows_no_control_characters() -> None:
    error = catch(lambda: fangless.evaluate("x", {"x": {"\x1b[2J\u202e\u061c": object()}}))
    assert isinstance(error, fangless.InputError)
    assert str(error).isprintable()


def test_a_frame_keeps_a_part_of_a_long_line() -> None:
    source = "f = lambda: f(); f()#" + "x" * 100_000
    error = catch(lambda: script(source))
    assert isinstance(error, fangless.ExecutionError)
    assert all(len(frame.source_line) <= 2_000 for frame in error.traceback)


def test_many_unknown_names_among_many_inputs_are_reported() -> None:
    policy = Policy.expression(inputs={f"column_{i}" for i in range(3000)})
    found = fangless.check("+".join(f"colum_{i}" for i in range(60)), policy)
    assert len(found) == 60 and "column_0" in found[0].help
