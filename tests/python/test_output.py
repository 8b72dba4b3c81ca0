"""What a program prints: two streams, one limit, and a listener that hears each line while it runs."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import fangless
from fangless import Limits, Policy

# Anything with a `write` is a file to `print`.
TO_OWN = """
class Paper:
    def __init__(self): self.text, self.flushed = [], 0
    def write(self, text): self.text.append(text)
    def flush(self): self.flushed += 1
paper = Paper()
print('a', 1, sep='-', end='!', file=paper)
print('b', file=paper, flush=True)
(paper.text, paper.flushed)
"""


def script(source: str, **arguments: Any) -> fangless.Program:
    return fangless.compile(source, Policy.script(**arguments))


def heard(source: str, **arguments: Any) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    outcome = script(source, **arguments).execute(on_output=lambda *line: lines.append(line))
    for stream, text in [("stdout", outcome.output), ("stderr", outcome.stderr)]:
        assert "".join(line for name, line in lines if name == stream) == text
    return lines


def test_lines_are_heard_as_they_are_printed() -> None:
    assert heard("print('a', end=''); print('b'); print('c\\nd\\ne', end='')") == [
        ("stdout", "ab\n"),
        ("stdout", "c\n"),
        ("stdout", "d\n"),
        ("stdout", "e"),
    ]
    assert heard("print('a', end='', flush=True); print('b')") == [("stdout", "a"), ("stdout", "b\n")]
    assert heard("1") == []
    assert heard("print('ä', '\\ud800')") == [("stdout", "ä \\ud800\n")]


def test_a_listener_hears_before_the_program_goes_on() -> None:
    order: list[str] = []
    policy = Policy.script(functions={"note": order.append})
    program = fangless.compile("print('one'); note('two'); print('three'); note('four')", policy)
    program.run(on_output=lambda stream, line: order.append(line))
    assert order == ["one\n", "two", "three\n", "four"]


def test_a_program_that_raises_was_heard_until_then() -> None:
    lines: list[str] = []
    with pytest.raises(fangless.ExecutionError) as caught:
        script("print('a'); print('b', end=''); 1 / 0").run(on_output=lambda stream, line: lines.append(line))
    assert lines == ["a\n", "b"] and caught.value.output == "a\nb" and caught.value.stderr == ""


def test_what_a_listener_raises_ends_the_run() -> None:
    class Enough(Exception):
        pass

    def listener(stream: str, line: str) -> None:
        raise Enough(line)

    with pytest.raises(Enough, match="0"):
        script("try:\n    for n in range(10): print(n)\nexcept BaseException: pass").run(on_output=listener)
    with pytest.raises(TypeError, match="on_output"):
        script("1").run(on_output=3)  # type: ignore[arg-type]


def test_a_listener_may_run_programs() -> None:
    inner = script("print(line.upper(), end=''); 1")
    lines: list[str] = []
    script("print('a'); print('b')").run(
        on_output=lambda stream, line: lines.append(inner.execute({"line": line}).output)
    )
    assert lines == ["A\n", "B\n"]


def test_print_writes_to_whatever_has_a_write() -> None:
    assert script(TO_OWN).run() == (["a", "-", "1", "!", "b", "\n"], 1)
    assert script("print('x', file=None); print(end='y', flush=False)").execute().output == "x\ny"
    for source in [
        "print(file=1)",
        "print('x', file=[])",
        "print('x', file=print)",
        "print('x', file=object())",
    ]:
        with pytest.raises(fangless.ExecutionError) as caught:
            script(source).run()
        assert caught.value.type == "AttributeError"
    with pytest.raises(fangless.ExecutionError) as caught:
        script("print(1, sep=2)").run()
    assert caught.value.message == "sep must be None or a string, not int"
    with pytest.raises(fangless.ExecutionError) as caught:
        script("print(1, to=2)").run()
    assert caught.value.type == "TypeError"


def test_the_librarys_streams_are_the_programs() -> None:
    modules = {"io", "contextlib", "pprint"}
    source = """
import contextlib, io, pprint
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print('hidden')
    pprint.pprint([1])
with contextlib.redirect_stderr(buffer):
    pass
print('shown')
print('kept', file=buffer)
pprint.pprint([2])
buffer.getvalue()
"""
    outcome = script(source, modules=modules).execute()
    assert (outcome.value, outcome.output) == ("hidden\n[1]\nkept\n", "shown\n[2]\n")


def test_what_a_row_redirects_is_forgotten_with_the_row() -> None:
    source = """
import contextlib, io
if n == 0:
    contextlib.ExitStack().enter_context(contextlib.redirect_stdout(io.StringIO()))
print('x' * 20)
"""
    program = script(source, modules={"io", "contextlib"}, limits=Limits(output=10))
    assert program.map([{"n": 0}]) == [None]
    with pytest.raises(fangless.LimitError) as caught:
        program.map([{"n": 0}, {"n": 1}])
    assert caught.value.row == 1


def test_the_limit_counts_bytes() -> None:
    limits = Limits(output=10)
    assert script("print('ä' * 4, end='ab')", limits=limits).execute().output == "ääääab"
    with pytest.raises(fangless.LimitError) as caught:
        script("print('ä' * 4, end='abc')", limits=limits).run()
    assert (caught.value.limit, caught.value.used) == ("output", 11)
    lines: list[str] = []
    with pytest.raises(fangless.LimitError):
        script("for n in range(10): print(n)", limits=limits).run(
            on_output=lambda _, line: lines.append(line)
        )
    assert lines == ["0\n", "1\n", "2\n", "3\n", "4\n"]


def test_outcomes_with_two_streams_pickle_and_compare() -> None:
    usage = fangless.Usage(1, 2, 3.0, 4)
    outcome = fangless.Outcome(1, "a", usage, stderr="b")
    assert pickle.loads(pickle.dumps(outcome)) == outcome != fangless.Outcome(1, "a", usage)
    assert "stderr='b'" in repr(outcome) and "stderr" not in repr(fangless.Outcome(1, "a", usage))
