"""One thread of our own that does blocking work in the order it was asked for."""

from __future__ import annotations

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
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def submit(self, work: Callable[[], R]) -> Future[R]:
        """Have *work* done after all that was submitted before."""
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


def _do(work: Callable[[], R], future: Future[R]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:
        future.set_exception(error)
