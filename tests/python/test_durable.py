"""Runs that wait for answers, from Python: here, and in another process.

In: the built package. Out: verdicts. What a replay is held against is in ``tests/pending.rs``.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import textwrap
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import fangless
from fangless import Limits, Outcome, Pending, Policy

KEY = bytes(range(32))
POLICY = Policy.script(functions={"ask": lambda *args, **kwargs: 1 / 0}, modules={"random", "time"})


def compiled(source: str) -> fangless.Program:
    return fangless.compile(source, POLICY)


def waiting(progress: Pending | Outcome) -> Pending:
    assert isinstance(progress, Pending)
    return progress


def test_it_stops_at_each_call() -> None:
    program = compiled("print('a')\na = ask(1, two={'x': [2]})\nb = ask(a)\n[a, b]")
    pending = waiting(program.start())
    assert (pending.name, pending.args, pending.kwargs) == ("ask", (1,), {"two": {"x": [2]}})
    assert pending.program is program and repr(pending) == "<Pending ask()>"
    pending = waiting(pending.resume(Decimal("1.10")))
    assert pending.args == (Decimal("1.10"),)
    outcome = pending.resume(None)
    assert isinstance(outcome, Outcome)
    assert (outcome.value, outcome.output, outcome.usage.host_calls) == ([Decimal("1.10"), None], "a\n", 2)
    assert isinstance(compiled("1").start(), Outcome)


def test_exceptions() -> None:
    program = compiled("try:\n    r = ask()\nexcept ValueError as error:\n    r = str(error)\nr")
    for error in (ValueError("no"), ValueError):
        message = "no" if error is ValueError else None
        assert waiting(program.start()).fail(error, message).value == "no"
    with pytest.raises(fangless.ExecutionError, match="KeyError: 'x'"):
        waiting(program.start()).fail(KeyError("x"))

    class Own(Exception):
        pass

    pending = waiting(program.start())
    for wrong in (Own("x"), SystemExit(1), ValueError(object()), "ValueError", None, KeyboardInterrupt):
        with pytest.raises(fangless.InputError):
            pending.fail(wrong)  # type: ignore[arg-type]
    with pytest.raises(fangless.InputError, match="object"):
        pending.resume(object())
    # None of that was an answer.
    assert pending.resume(5).value == 5


def test_an_answer_is_given_once() -> None:
    pending = waiting(compiled("ask()").start())
    assert pending.resume(1).value == 1
    for use in (lambda: pending.resume(1), lambda: pending.fail(ValueError()), lambda: pending.dump(KEY)):
        with pytest.raises(fangless.ClosedError, match="gone on already"):
            use()
    with waiting(compiled("ask()").start()) as other:
        pass
    with pytest.raises(fangless.ClosedError):
        other.resume(1)


def test_a_dump_goes_on_elsewhere(tmp_path: Path) -> None:
    source = "import random, time\nstart = time.time()\nn = ask(random.random())\nm = ask(n)\n[n, m, start, random.random()]"
    program = compiled(source)
    whole: Any = waiting(waiting(program.start(seed=5, clock=1000)).resume(2)).resume(3)
    pending = waiting(waiting(program.start(seed=5, clock=1000)).resume(2))
    stored = pending.dump(KEY)
    assert stored == pending.dump(KEY)
    loaded = Pending.load(stored, KEY, program)
    assert (loaded.args, loaded.steps) == (pending.args, pending.steps)
    outcome = loaded.resume(3)
    assert outcome.value == whole.value and outcome.value[2] == 1000 and outcome.seed == 5
    assert outcome.usage.steps == whole.usage.steps
    # The seed and the clock of the run are part of it, when nobody named them too.
    fresh = waiting(program.start())
    again = Pending.load(fresh.dump(KEY), KEY, program)
    assert again.args == fresh.args
    first, second = waiting(fresh.resume(0)).resume(0), waiting(again.resume(0)).resume(0)
    assert first.value == second.value and first.seed == second.seed
    file = tmp_path / "run"
    file.write_bytes(stored)
    code = f"""
        import fangless, pathlib
        policy = fangless.Policy.script(functions={{"ask": lambda *args, **kwargs: 1}}, modules={{"random", "time"}})
        program = fangless.compile({source!r}, policy)
        pending = fangless.Pending.load(pathlib.Path({str(file)!r}).read_bytes(), bytes(range(32)), program)
        print(pending.resume(3).value)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == (f"{whole.value}\n", "")


def test_what_is_not_that_run_is_refused() -> None:
    program = compiled("ask()")
    stored = waiting(program.start()).dump(KEY)
    with pytest.raises(fangless.DumpError, match="another source"):
        Pending.load(stored, KEY, compiled("ask() "))
    with pytest.raises(fangless.DumpError, match="another policy"):
        other = fangless.compile("ask()", POLICY.replace(limits=Limits(steps=10**9)))
        Pending.load(stored, KEY, other)
    with pytest.raises(fangless.DumpError, match="another key"):
        Pending.load(stored, bytes(32), program)
    with pytest.raises(fangless.DumpError):
        Pending.load(stored[:-1], KEY, program)
    with pytest.raises(fangless.DumpError, match="not of a session"):
        fangless.Session.load(stored, KEY)
    with pytest.raises(TypeError, match="start"):
        program.start(functions={"ask": print})


def test_machines_come_back() -> None:
    program = compiled("ask()")
    kept = []
    with pytest.raises(fangless.BusyError, match="hold all"):
        while True:
            kept.append(program.start())
    assert len(kept) > 100
    kept.clear()
    gc.collect()
    assert waiting(program.start()).resume(1).value == 1


def test_objects_of_the_host_are_refused() -> None:
    program = compiled("ask(row)")
    with pytest.raises(TypeError, match="objects of yours"):
        program.start({"row": fangless.expose(KEY, methods={"hex"})})
    pending = waiting(compiled("ask()").start())
    with pytest.raises(fangless.InputError):
        pending.resume(fangless.expose(KEY, methods={"hex"}))
    assert pending.resume(1).value == 1
