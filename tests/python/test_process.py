"""The package in a real process: threads, forks, signals, event loops, and the end of the interpreter.

In: small scripts, most in a process of their own. Out: verdicts. Must not: assert how fast something is, but for
what the package promises about Ctrl-C, with room for a busy machine.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest

import fangless
from fangless import Limits, Policy

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
ENDLESS = "while True: pass"


def python(code: str, timeout: float = 60) -> str:
    """Runs a script in a new interpreter and gives what it printed; it must end well."""
    # From 3.12 on, CPython warns of every fork in a process with threads, and ours has a clock.
    warnings = ["-W", "ignore:This process:DeprecationWarning"]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", *warnings, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    assert done.returncode == 0, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert done.stderr == ""
    return done.stdout


def test_first_use() -> None:
    assert python("import fangless; print(fangless.evaluate('6 * 7'))") == "42\n"


def test_16_threads_at_once() -> None:
    program = fangless.compile(
        "total = 0\nfor n in range(top):\n    total += n\nprint(top)\ntotal", Policy.script()
    )
    barrier = threading.Barrier(16)

    def work(number: int) -> list[tuple[int, str]]:
        barrier.wait()
        outcomes = [program.execute({"top": number * 10 + n}) for n in range(20)]
        return [(outcome.value, outcome.output) for outcome in outcomes]

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        for number, results in enumerate(pool.map(work, range(16))):
            tops = [number * 10 + n for n in range(20)]
            assert results == [(sum(range(top)), f"{top}\n") for top in tops]


def test_limits_hold_under_load() -> None:
    """Every thread gets its own limits, although there are many more threads than processors."""
    fine = fangless.compile("sum(range(1000))", Policy.expression(limits=Limits(time=30)))
    slow = fangless.compile(ENDLESS, Policy.script(limits=Limits(time=0.2, steps=10**15)))
    greedy = fangless.compile(
        "x = []\nwhile True: x.append([0] * 1000)", Policy.script(limits=Limits(memory="4MiB", time=30))
    )

    def work(number: int) -> str:
        try:
            return str([fine, slow, greedy][number % 3].run())
        except fangless.LimitError as error:
            return error.limit

    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        results = list(pool.map(work, range(72)))
    assert results == ["499500", "time", "memory"] * 24


def test_other_threads_go_on_meanwhile() -> None:
    program = fangless.compile(ENDLESS, Policy.script(limits=Limits(time=0.5, steps=10**15)))
    started = threading.Event()

    def run() -> None:
        started.set()
        with pytest.raises(fangless.LimitError):
            program.run()

    thread = threading.Thread(target=run)
    thread.start()
    started.wait()
    turns = 0
    while thread.is_alive():
        turns += 1
        time.sleep(0.001)
    thread.join()
    assert turns > 20


def test_a_thread_with_a_small_stack() -> None:
    source = """
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)
down(500)
"""
    before = threading.stack_size(256 * 1024)
    try:
        results = []

        def work() -> None:
            results.append(fangless.evaluate("(" * 50 + "1" + ")" * 50))
            results.append(fangless.evaluate(source, policy=Policy.script()))
            for deep in ("(" * 100_000, "-" * 100_000 + "1", "def f(): return f()\nf()"):
                try:
                    fangless.evaluate(deep, policy=Policy.script())
                except fangless.FanglessError as error:
                    results.append(error.code)
            nested: list[object] = []
            for _ in range(50_000):
                nested = [nested]
            try:
                fangless.evaluate("x", {"x": nested})
            except fangless.InputError as error:
                results.append(error.code)
            while nested:
                nested = nested[0]  # type: ignore[assignment]

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert results[:2] == [1, 500]
    assert len(results) == 6


def test_asyncio_executor() -> None:
    program = fangless.compile("sum(range(top))", Policy.expression(limits=Limits(steps=10**10)))

    async def main() -> list[int]:
        loop = asyncio.get_running_loop()
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                ticks += 1
                await asyncio.sleep(0.001)

        ticker = asyncio.create_task(tick())
        work = [loop.run_in_executor(None, program.run, {"top": n * 100_000}) for n in range(8)]
        results = await asyncio.gather(*work)
        ticker.cancel()
        assert ticks > 1
        return results

    assert asyncio.run(main()) == [sum(range(n * 100_000)) for n in range(8)]


IN_CHILD = """
    import os, sys, time, threading, fangless
    from fangless import Limits, Policy

    def busy(): # all limits, as in any process
        assert fangless.evaluate("x * 2", {"x": 21}) == 42
        for limits, source, name in [
            (Limits(time=0.1, steps=10**15), "while True: pass", "time"),
            (Limits(steps=10**6), "while True: pass", "steps"),
            (Limits(memory="4MiB"), "x = []\\nwhile True: x.append([0] * 1000)", "memory"),
        ]:
            try:
                fangless.evaluate(source, policy=Policy.script(limits=limits))
            except fangless.LimitError as error:
                assert error.limit == name, error
            else:
                raise AssertionError(name)

    def child(work):
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                work()
                status = 0
            finally:
                os._exit(status)
        return pid

    def ended(*pids):
        for pid in pids:
            assert os.waitpid(pid, 0)[1] == 0
"""


@posix
@pytest.mark.parametrize(
    "script",
    [
        pytest.param("ended(child(busy)); busy()", id="before the first use"),
        pytest.param("busy(); ended(child(busy)); busy()", id="after the first use"),
        pytest.param("busy(); ended(*[child(busy) for _ in range(4)]); busy()", id="several children"),
        pytest.param(
            "busy(); ended(child(lambda: (busy(), ended(child(busy)), busy()))); busy()", id="grandchild"
        ),
        pytest.param(
            """
            program = fangless.compile("x + 1")
            ended(child(lambda: [program(x=n) for n in range(1000)]))
            assert program(x=1) == 2
            """,
            id="a program from before",
        ),
        pytest.param(
            """
            stop = False
            def work():
                while not stop:
                    fangless.evaluate("sum(range(20000))")
            threads = [threading.Thread(target=work) for _ in range(4)]
            for thread in threads: thread.start()
            time.sleep(0.2)
            ended(*[child(busy) for _ in range(8)])
            stop = True
            for thread in threads: thread.join()
            busy()
            """,
            id="while other threads run",
        ),
        pytest.param(
            """
            busy()
            def ends_by_itself():
                threading.Thread(target=busy).start()
            pid = os.fork()
            if pid == 0:
                ends_by_itself()
                sys.exit(0)
            ended(pid)
            """,
            id="a child that ends like a process",
        ),
    ],
)
def test_fork(script: str) -> None:
    python(textwrap.dedent(IN_CHILD) + textwrap.dedent(script) + "\nprint('done')\n")


def test_multiprocessing() -> None:
    assert (
        python("""
        import multiprocessing, fangless
        program = fangless.compile("x * x")
        if __name__ == "__main__":
            program(x=1)
            for method in multiprocessing.get_all_start_methods():
                if method != "fork": continue
                with multiprocessing.get_context(method).Pool(2) as pool:
                    print(pool.map(program.run, [{"x": n} for n in range(5)]))
        """)
        == "[0, 1, 4, 9, 16]\n"
    )


@pytest.mark.parametrize("what", ["run", "compile", "map"])
def test_ctrl_c(what: str) -> None:
    """It ends the run as a KeyboardInterrupt, long before the limits would."""
    code = f"""
        import fangless, os, signal, threading, time
        from fangless import Limits, Policy
        policy = Policy.script(limits=Limits(time=50, steps=10**15, source="4MiB"))
        fangless.evaluate("1")
        program = fangless.compile("while x: pass", policy)
        source = "(" + " + ".join(["(1, [2, 3], lambda a: a)"] * 150) + ")"
        slow = "\\n".join(["x = " + source] * 500)
        sent = []
        def interrupt():
            time.sleep(0.3)
            sent.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)
        threading.Thread(target=interrupt).start()
        try:
            if {what!r} == "run":
                program.run({{"x": 1}})
            elif {what!r} == "map":
                program.map([{{"x": 0}}, {{"x": 1}}])
            else:
                while True: fangless.compile(slow, policy)
        except KeyboardInterrupt:
            print("interrupted", time.monotonic() - sent[0] < 1.0)
        print(fangless.evaluate("1 + 1"))
    """
    assert python(code) == "interrupted True\n2\n"


def test_a_signal_handler_that_returns_does_not_end_the_run() -> None:
    code = """
        import fangless, signal
        from fangless import Limits, Policy
        seen = []
        signal.signal(signal.SIGALRM, lambda *_: seen.append(fangless.evaluate("6 * 7")))
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        policy = Policy.script(limits=Limits(time=0.6, steps=10**15))
        try:
            fangless.evaluate("while True: pass", policy=policy)
        except fangless.LimitError as error:
            print(error.limit, seen[:2])
    """
    assert python(code) == "time [42, 42]\n"


@posix
def test_a_signal_handler_that_forks() -> None:
    code = """
        import fangless, os, signal
        from fangless import Limits, Policy
        pids = []
        def fork(*_):
            pids.append(os.fork())
        signal.signal(signal.SIGALRM, fork)
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        try:
            fangless.evaluate("while True: pass", policy=Policy.script(limits=Limits(time=0.5, steps=10**15)))
        except fangless.FanglessError as error:
            mine = type(error).__name__
        if pids == [0]:
            # The run was the parent's; the child is told so, and can run programs of its own.
            assert fangless.evaluate("1 + 1") == 2
        else:
            assert mine == "LimitError", mine
            assert os.waitpid(pids[0], 0)[1] == 0
            print("done")
    """
    assert python(code) == "done\n"


def test_ctrl_c_is_the_main_threads() -> None:
    code = """
        import fangless, os, signal, threading, time
        from fangless import Limits, Policy
        ended = []
        def run():
            try:
                fangless.evaluate("while True: pass", policy=Policy.script(limits=Limits(time=1, steps=10**15)))
            except BaseException as error:
                ended.append(type(error).__name__)
        thread = threading.Thread(target=run)
        thread.start()
        time.sleep(0.2)
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        except KeyboardInterrupt:
            print("interrupted")
        thread.join()
        print(ended)
    """
    assert python(code) == "interrupted\n['LimitError']\n"


@pytest.mark.parametrize(
    "work",
    [
        'fangless.evaluate("while True: pass", policy=policy)',
        'program.run({"x": 1})',
        'program.map([{"x": 0}] * 100000)',
        'fangless.compile("+".join(["1"] * 100))',
    ],
)
def test_daemon_threads_at_the_end_of_the_interpreter(work: str) -> None:
    """They run while the interpreter ends; the process must not crash, and not wait for their limits."""
    code = f"""
        import fangless, threading, time
        from fangless import Limits, Policy
        policy = Policy.script(limits=Limits(time=50, steps=10**15))
        program = fangless.compile("while x: pass", policy)
        def run():
            while True:
                try:
                    {work}
                except (RuntimeError, fangless.FanglessError):
                    pass
        for _ in range(8):
            threading.Thread(target=run, daemon=True).start()
        time.sleep(0.3)
        print("end")
    """
    for _ in range(3):
        assert python(code) == "end\n"


def test_threads_that_are_not_daemons_end_first() -> None:
    code = """
        import fangless, threading
        def run():
            print(fangless.evaluate("sum(range(100000))"))
        threading.Thread(target=run).start()
    """
    assert python(code) == "4999950000\n"


def test_use_in_atexit_and_in_finalizers() -> None:
    code = """
        import atexit
        import fangless
        atexit.register(lambda: print(fangless.evaluate("1 + 1")))
        import atexit as later
        class Last:
            def __del__(self):
                print(evaluate("6 * 7"))
        evaluate = fangless.evaluate
        last = Last()
        program = fangless.compile("x")
    """
    assert python(code) == "2\n42\n"


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        ("''", "not a guest image"),
        ("image[: len(image) // 2]", "not a guest image"),
        ("image[:1000] + bytes([image[1000] ^ 1]) + image[1001:]", "damaged"),
        ("image[:-1] + bytes([image[-1] ^ 1])", "stale or foreign"),
        ("None", "cannot be read"),
    ],
)
def test_an_image_that_is_not_ours_is_a_loud_error(damage: str, problem: str, tmp_path: object) -> None:
    code = f"""
        import os, pathlib, fangless
        image = (pathlib.Path(fangless.__file__).parent / "guest.cwasm").read_bytes()
        path = pathlib.Path({str(tmp_path)!r}) / "guest.cwasm"
        damaged = {damage}
        if damaged is not None:
            path.write_bytes(damaged or b"")
        os.environ["FANGLESS_IMAGE"] = str(path)
        for call in (fangless.compile, fangless.check, fangless.evaluate):
            try:
                call("1")
            except fangless.ImageError as error:
                print(error.path == path, error.problem in str(error), {problem!r} in error.problem, "make guest" in str(error))
        os.environ["FANGLESS_IMAGE"] = ""
        print(fangless.evaluate("1 + 1"))
    """
    assert python(code) == "True True True True\n" * 3 + "2\n"


def test_signals_are_left_alone() -> None:
    code = """
        import signal
        names = [s for s in signal.valid_signals() if s not in (signal.SIGKILL, signal.SIGSTOP)]
        before = [signal.getsignal(s) for s in names]
        import fangless
        fangless.evaluate("1")
        assert before == [signal.getsignal(s) for s in names]
        print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
    """
    assert python(code) == "True\n"


def test_a_crash_reporter_installed_later_sees_no_crash() -> None:
    code = """
        import faulthandler
        import fangless
        fangless.evaluate("1")
        faulthandler.enable()
        source = "it = [1]\\nfor i in range(100000):\\n    it = map(abs, it)\\nlist(it)"
        for _ in range(3):
            try:
                fangless.compile(source, fangless.Policy.script()).run()
            except fangless.LimitError as error:
                print(error.limit)
    """
    assert python(code) == "recursion\n" * 3


def test_a_crash_reporter_installed_later_sees_the_crashes_that_are_its_own() -> None:
    code = """
        import ctypes, faulthandler, sys
        import fangless
        fangless.evaluate("1")
        faulthandler.enable()
        source = "it = [1]\\nfor i in range(100000):\\n    it = map(abs, it)\\nlist(it)"
        try:
            fangless.compile(source, fangless.Policy.script()).run()
        except fangless.LimitError as error:
            print(error.limit, flush=True)
        ctypes.string_at(0)
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGSEGV
    assert done.stdout == "recursion\n"
    assert "Fatal Python error: Segmentation fault" in done.stderr
