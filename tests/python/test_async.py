"""Runs that are awaited: the loop stays free, functions may be asynchronous, and cancelling ends everything."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

import fangless
from fangless import Limits, Policy

LOOP = "while True: pass"


def program(source: str, limits: Limits | None = None, **functions: Any) -> fangless.Program:
    limits = limits or Limits()
    return fangless.compile(source, Policy.script(functions=functions, limits=limits))


def no_thread_is_left() -> bool:
    """A thread that has told its result may still be on its way out."""
    for thread in threading.enumerate():
        if thread.name == "fangless-run":
            thread.join(10)
    return not any(thread.name == "fangless-run" for thread in threading.enumerate())


def test_a_run_is_awaited_while_the_loop_goes_on() -> None:
    turns = 0

    async def main() -> Any:
        async def turn() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        turning = asyncio.create_task(turn())
        try:
            return await program("sum(range(3_000_000))").run_async()
        finally:
            turning.cancel()

    assert asyncio.run(main()) == sum(range(3_000_000))
    assert turns > 1


def test_value_outcome_and_errors_are_those_of_a_run() -> None:
    async def main() -> None:
        assert await program("x + 1").run_async({"x": 1}) == 2
        lines: list[str] = []
        outcome = await program("print('a'); 5").execute_async(on_output=lambda _, line: lines.append(line))
        assert (outcome.value, outcome.output, lines) == (5, "a\n", ["a\n"])
        with pytest.raises(fangless.ExecutionError, match="ZeroDivisionError"):
            await program("1 / 0").run_async()
        with pytest.raises(fangless.LimitError):
            await program(LOOP, Limits(steps=10_000_000)).run_async()
        # What can be seen before it runs is said at once.
        with pytest.raises(fangless.InputError):
            program("x").run_async({"x": object()})

    asyncio.run(main())
    assert no_thread_is_left()


def test_asynchronous_functions_run_in_the_loop_and_others_in_the_runs_thread() -> None:
    where: dict[str, str] = {}

    async def later(x: int) -> int:
        where["later"] = threading.current_thread().name
        await asyncio.sleep(0)
        return x + 1

    def now(x: int) -> int:
        where["now"] = threading.current_thread().name
        return x + 1

    value = asyncio.run(program("later(now(later(1)))", later=later, now=now).run_async())
    assert value == 4
    assert where == {"later": threading.current_thread().name, "now": "fangless-run"}


def test_runs_wait_at_the_same_time() -> None:
    together = 0
    most = 0

    async def wait() -> None:
        nonlocal together, most
        together += 1
        most = max(most, together)
        while most < 20:
            await asyncio.sleep(0.001)
        together -= 1

    async def main() -> None:
        one = program("wait(); n", Limits(time=20), wait=wait)
        assert await asyncio.gather(*(one.run_async({"n": n}) for n in range(20))) == list(range(20))

    asyncio.run(main())
    assert most == 20


def test_errors_of_asynchronous_functions_are_told_like_those_of_others() -> None:
    async def fail(kind: str) -> None:
        await asyncio.sleep(0)
        if kind == "value":
            raise ValueError("no")
        raise OSError(2, "secret", "/secret")

    async def main() -> None:
        with pytest.raises(fangless.ExecutionError) as raised:
            await program("fail('value')", fail=fail).run_async()
        assert raised.value.type == "ValueError" and isinstance(raised.value.__cause__, ValueError)
        with pytest.raises(fangless.HostFunctionError) as failed:
            await program("fail('')", fail=fail).run_async()
        assert isinstance(failed.value.__cause__, OSError)
        timeout = program("try:\n    wait()\nexcept TimeoutError:\n    told = 1\ntold", wait=late)
        assert await timeout.run_async() == 1

    async def late() -> None:
        await asyncio.wait_for(asyncio.sleep(10), 0.001)

    asyncio.run(main())


@pytest.mark.parametrize(
    "source", [LOOP, "wait()", "try:\n    wait()\nexcept BaseException:\n    note()\nfinally:\n    note()"]
)
def test_cancelling_ends_the_run_and_its_tasks(source: str) -> None:
    noted: list[str] = []
    begun: list[str] = []

    async def wait() -> None:
        begun.append("wait")
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            noted.append("cancelled")
            raise

    async def main() -> None:
        one = program(source, Limits(time=60), wait=wait, note=lambda: noted.append("went on"))
        task = asyncio.create_task(one.run_async())
        while "wait" in source and not begun:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert noted == (["cancelled"] if "wait" in source else [])
    assert no_thread_is_left()


def test_the_time_limit_cancels_what_is_awaited() -> None:
    noted: list[str] = []

    async def wait() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            noted.append("cancelled")
            raise

    async def main() -> None:
        with pytest.raises(fangless.LimitError) as caught:
            await program("try:\n    wait()\nfinally:\n    wait()", Limits(time=0.05), wait=wait).run_async()
        assert caught.value.limit == "time"
        await asyncio.sleep(0)

    asyncio.run(main())
    assert noted == ["cancelled"]


def test_an_awaited_run_may_await_runs() -> None:
    async def down(left: int) -> int:
        return await again.run_async({"left": left}) if left else 0

    again = program("down(left - 1) + 1", Limits(time=20), down=down)
    assert asyncio.run(down(10)) == 10


def test_what_cannot_wait_says_so() -> None:
    async def later() -> int:
        return 1

    one = program("later()", later=later)
    for run in [one.run, one.execute, lambda: one.map([{}])]:
        with pytest.raises(TypeError, match=r"await program\.run_async"):
            run()
    assert one.run(functions={"later": lambda: 2}) == 2
    assert asyncio.run(program("now()", now=lambda: 3).run_async(functions={"now": later})) == 1
