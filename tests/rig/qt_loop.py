"""Runs a coroutine on Qt's event loop, and leaves nothing of that loop behind."""

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any, TypeVar

from toolbar.window_loop import WindowLoop

T = TypeVar("T")


def run_on_qt(main: Coroutine[Any, Any, T]) -> T:
    """Return what *main* returns.

    The loop's timers are objects of Qt, in a circle with the loop: Python collects them on whatever thread
    allocates next, and Qt crashes where that is not the one that they belong to. So it is done here.
    """
    try:
        with asyncio.Runner(loop_factory=WindowLoop) as runner:
            return runner.run(main)
    finally:
        gc.collect()
