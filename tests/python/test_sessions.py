"""Sessions in a Python process: options, threads, forks, functions that use sessions, dumps.

In: the built package. Out: verdicts. What cells do and cost is in ``tests/sessions.rs``; this is about the binding.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

import fangless
from fangless import ClosedError, Limits, Policy, Session

KEY = bytes(range(32))
ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


def test_a_notebook() -> None:
    with Session(Policy.script(modules={"math"})) as session:
        assert session.run("import math; x = 4") is None
        assert session.run("def f(n): return math.sqrt(n) + x") is None
        assert session.run("f(y)", {"y": 9}) == 7.0
        assert session.names == ("f", "math", "x", "y")
        with pytest.raises(fangless.ExecutionError) as caught:
            session.run("a = 1; f('x')")
        frames = [(frame.file, frame.source_line) for frame in caught.value.traceback]
        assert frames == [
            ("<cell 4>", "a = 1; f('x')"),
            ("<cell 2>", "def f(n): return math.sqrt(n) + x"),
        ]
        assert session.run("a") == 1
        assert session.closed is None
    assert session.closed == "close() was called"
    with pytest.raises(ClosedError, match="close") as closed:
        session.run("x")
    assert closed.value.code == "closed" and closed.value.reason == session.closed


def test_execute_and_usage() -> None:
    session = Session(seed=7)
    outcome = session.execute("print('one')\n1")
    assert (outcome.value, outcome.output, outcome.seed) == (1, "one\n", 7)
    heard: list[tuple[str, str]] = []
    session.run("print('two')", on_output=lambda *line: heard.append(line))
    assert heard == [("stdout", "two\n")]
    assert session.usage.steps > outcome.usage.steps and session.seed == 7


def test_random_numbers_go_on_from_cell_to_cell() -> None:
    policy = Policy.script(modules={"random", "uuid"})

    def numbers(session: Session) -> list[float]:
        session.run("import random")
        return [session.run("random.random()") for _ in range(3)]

    first = numbers(Session(policy, seed=1))
    assert len(set(first)) == 3 and first == numbers(Session(policy, seed=1))
    assert first != numbers(Session(policy, seed=2))
    program = fangless.compile("import random\n[random.random() for _ in range(3)]", policy)
    assert first == program.run(seed=1)
    session = Session(policy, seed=1)
    ids = {session.run("import uuid\nuuid.uuid4()") for _ in range(3)}
    assert len(ids) == 3
    fork = session.fork()
    assert fork.run("uuid.uuid4()") == session.run("uuid.uuid4()")
    with pytest.raises(TypeError, match="one seed"):
        session.run("1", seed=3)


def test_imports_of_one_cell_work_in_functions_of_another() -> None:
    session = Session(Policy.script(modules={"json", "math"}))
    session.run("def f():\n    import json\n    return json.dumps([1])")
    session.run("import math")
    assert session.run("f()") == "[1]"


def test_functions() -> None:
    def rate(currency: str) -> float:
        return {"EUR": 1.5}[currency]

    policy = Policy.script(functions={"rate": rate})
    session = Session(policy)
    session.run("def price(n): return n * rate('EUR')")
    assert session.run("price(2)") == 3.0
    assert session.run("price(2)", functions={"rate": lambda currency: 10}) == 20
    with pytest.raises(fangless.ExecutionError) as caught:
        session.run("rate('XXX')")
    assert isinstance(caught.value.__cause__, KeyError)
    assert session.fork().run("price(4)") == 6.0
    stored = session.dump(KEY)
    assert Session.load(stored, KEY, policy).run("price(4)") == 6.0
    assert Session.load(stored, KEY, policy, functions={"rate": lambda currency: 1}).run("price(4)") == 4
    with pytest.raises(fangless.InputError, match="not bound"):
        Session.load(stored, KEY).run("rate('EUR')")
    with pytest.raises(ValueError, match="nothing"):
        Session(policy, functions={"nothing": rate})


def test_a_session_in_its_own_function_is_busy_and_others_are_not() -> None:
    session: Session

    def inner() -> object:
        with pytest.raises(fangless.BusyError, match="in use"):
            session.run("1")
        with pytest.raises(fangless.BusyError):
            session.close()
        with Session() as other:
            other.run("x = 20")
            return other.run("x + 1")

    session = Session(Policy.script(functions={"inner": inner}))
    assert session.run("2 * inner()") == 42
    assert "open" in repr(session)


def test_two_threads_at_once() -> None:
    entered, leave = threading.Event(), threading.Event()

    def wait() -> None:
        entered.set()
        leave.wait(60)

    session = Session(Policy.script(functions={"wait": wait}, limits=Limits(time=120)))
    thread = threading.Thread(target=session.run, args=("wait()\nx = 1",))
    thread.start()
    assert entered.wait(60)
    for use in (lambda: session.run("1"), session.fork, lambda: session.dump(KEY), session.close):
        with pytest.raises(fangless.BusyError):
            use()
    assert "in use" in repr(session)
    leave.set()
    thread.join()
    assert session.run("x") == 1


def test_limits_of_a_session() -> None:
    session = Session(steps=30_000_000)
    with pytest.raises(fangless.LimitError) as caught:
        for _ in range(1000):
            session.run("for _ in range(20_000): pass")
    assert (caught.value.limit, caught.value.used, caught.value.allowed) == ("steps", 30_000_000, 30_000_000)
    with pytest.raises(ClosedError, match="steps"):
        session.run("1")
    with pytest.raises(fangless.InputError):
        Session(steps=0)
    with pytest.raises(ValueError, match="time"):
        Session(time=-1)


def test_an_exception_of_the_caller_ends_it() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    session = Session(Policy.script(functions={"stop": stop}))
    with pytest.raises(KeyboardInterrupt):
        session.run("stop()")
    with pytest.raises(ClosedError, match="interrupted"):
        session.run("1")


def test_machines_come_back_when_sessions_are_collected() -> None:
    with Session() as session:
        forks = []
        with pytest.raises(fangless.BusyError, match="hold all 128 machines"):
            while True:
                forks.append(session.fork())
        assert len(forks) > 100
        with pytest.raises(fangless.BusyError):
            fangless.compile("1 + 2").run()
        forks.clear()
        gc.collect()
        assert session.run("1") == 1


def test_dumps() -> None:
    policy = Policy.script(limits=Limits(steps=10**9))
    session = Session(policy)
    session.run("class A:\n    def __init__(self): self.n = 5\na = A()")
    stored = session.dump(KEY)
    assert stored == session.dump(KEY)
    loaded = Session.load(stored, KEY, policy)
    assert loaded.run("a.n") == 5 and loaded.usage.steps > session.usage.steps
    for wrong in (b"", stored[:-1], stored + b"x", stored[:100] + b"?" + stored[101:]):
        with pytest.raises(fangless.DumpError) as caught:
            Session.load(wrong, KEY)
        assert caught.value.code == "dump" and caught.value.reason
    with pytest.raises(fangless.DumpError, match="another key"):
        Session.load(stored, bytes(32))
    with pytest.raises(fangless.DumpError, match="another policy"):
        Session.load(stored, KEY, Policy.script())
    with pytest.raises(fangless.InputError, match="at least 16"):
        session.dump(b"short")


def test_another_process_loads_it(tmp_path: Path) -> None:
    session = Session()
    session.run("def f(n): return n + 1\ng = (n for n in range(9))\nnext(g)")
    file = tmp_path / "session"
    file.write_bytes(session.dump(KEY))
    code = f"""
        import fangless, pathlib
        session = fangless.Session.load(pathlib.Path({str(file)!r}).read_bytes(), bytes(range(32)))
        print(session.run("f(next(g))"))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("2\n", "")


@posix
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_after_a_fork_it_is_the_parents() -> None:
    session = Session()
    session.run("x = 1")
    stored = session.dump(KEY)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            session.run("x")
        except ClosedError as error:
            well = "forked" in str(error) and Session.load(stored, KEY).run("x") == 1
            status = 0 if well else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert session.run("x") == 1


def test_the_example_tries_its_continuations(capsys: pytest.CaptureFixture[str]) -> None:
    path = ROOT / "examples" / "continuations.py"
    spec = importlib.util.spec_from_file_location("continuations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    values = module.main()
    text = capsys.readouterr().out
    tried = [continuation for continuation, value in values.items() if value is not None]
    assert len(tried) == len(values) - 2
    assert "may use 200000000" in text and "name 'cost' is not defined" in text


def test_objects_of_the_host_live_as_long_as_the_session() -> None:
    class Row:
        def __init__(self, n: int) -> None:
            self.n = n

    def exposed(n: int) -> object:
        return fangless.expose(Row(n), attributes={"n"})

    session = Session()
    session.run("kept = row", {"row": exposed(1)})
    assert session.run("kept.n + row.n", {"row": exposed(2)}) == 3
    # Numbers of one session mean nothing in another; a copy has those from before it, and no later ones.
    fork = session.fork()
    session.run("late = row", {"row": exposed(10)})
    assert fork.run("other = row\nkept.n + other.n", {"row": exposed(20)}) == 21
    assert session.run("kept.n + late.n") == 11
    with pytest.raises(fangless.InputError, match="objects of yours"):
        session.dump(KEY)


def test_what_a_class_was_registered_for_is_known_to_later_cells() -> None:
    """An abstract class that takes foreign objects gives no attribute of theirs, in a fork and a load neither."""
    key = bytes(range(32))
    with Session(Policy.script(modules={"abc"})) as session:
        session.run(
            "import abc\nclass A(abc.ABC): pass\ndef g(): yield 1\ngen = g()\nA.register(type(gen))\nNone"
        )
        for one in (session, session.fork(), Session.load(session.dump(key), key)):
            with pytest.raises(fangless.ExecutionError, match="gi_frame"):
                one.run("match gen:\n    case A(gi_frame=f): f.clear()")
