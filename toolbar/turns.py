"""One thread of our own that does blocking work in the order it was asked for."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

R = TypeVar("R")


class Turns:
    """Does one thing after another; what nobody waits for any more is done in its turn all the same.

    The thread does not keep the program alive. A pool of the standard library would: the interpreter joins
    its threads at exit, and a keyring that hangs for ever would keep a closed toolbar from ending.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def submit(self, work: Callable[[], R]) -> Future[R]:
        """Have *work* done after all that was submitted before.

        Raises RuntimeError where this computer has no thread left; the next try may get one.
        """
        if self._thread is None:
            thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            thread.start()
            self._thread = thread
        future: Future[R] = Future()
        # It counts as running at once, so that nobody can cancel it: a write that was asked for is made.
        future.set_running_or_notify_cancel()
        self._work.put(lambda: _do(work, future))
        return future

    def close(self) -> None:
        """Take no more work; what was submitted is still done, if the program lives long enough."""
        self._work.put(None)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()


async def beside(name: str, work: Callable[[], R]) -> R:
    """Do *work* on a thread of this name, which is new, while the event loop goes on."""
    thread = Turns(name)
    try:
        return await asyncio.wrap_future(thread.submit(work))
    finally:
        thread.close()


def _do(work: Callable[[], R], future: Future[R]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:
        future.set_exception(error)
