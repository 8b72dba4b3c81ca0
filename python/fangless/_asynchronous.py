"""Runs that are awaited.

In: a run of a program, as a call that blocks. Out: a coroutine of it: the run has a thread of its own, and the event loop
stays free. Asynchronous functions of the host run as tasks of that loop; the run's thread waits for them.
Must not: know what a program is, or leave a thread or a task behind when the coroutine is cancelled.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any


class Waiter:
    """Waits for the loop's tasks, in the run's thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._lock = threading.Lock()
        self._cancelled = False
        self._future: concurrent.futures.Future[Any] | None = None

    def check(self) -> None:
        """Called now and then while the program runs: ends it if it was cancelled."""
        if self._cancelled:
            raise asyncio.CancelledError

    def cancel(self) -> None:
        """Has the run end, and the task that it waits for."""
        with self._lock:
            self._cancelled = True
            if self._future is not None:
                self._future.cancel()

    def wait(self, coroutine: Coroutine[Any, Any, Any], seconds: float) -> Any:
        """The coroutine's result; a task that is not done when the run's time is over is cancelled."""
        with self._lock:
            if self._cancelled:
                coroutine.close()
                raise asyncio.CancelledError
            future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
            self._future = future
        try:
            # A moment longer than the run has, so that it is over when this returns.
            concurrent.futures.wait([future], seconds + 0.001)
            if not future.done():
                future.cancel()
                return None
            return future.result()
        except concurrent.futures.CancelledError:
            if self._cancelled:
                raise asyncio.CancelledError from None
            raise
        finally:
            self._future = None


async def run(work: Callable[[Waiter], Any]) -> Any:
    """What ``work`` returns or raises, in a thread of its own."""
    loop = asyncio.get_running_loop()
    waiter = Waiter(loop)
    ended: asyncio.Future[None] = loop.create_future()
    result: list[Any] = []
    errors: list[BaseException] = []

    def tell() -> None:
        if not ended.done():
            ended.set_result(None)

    def thread() -> None:
        try:
            result.append(work(waiter))
        except BaseException as error:  # noqa: BLE001 - it is raised where the run is awaited
            errors.append(error)
        # If the loop is closed, nobody waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(tell)

    threading.Thread(target=thread, name="fangless-run", daemon=True).start()
    try:
        await asyncio.shield(ended)
    except asyncio.CancelledError:
        waiter.cancel()
        await ended
        raise
    if errors:
        raise errors.pop()
    return result.pop()
