"""The event loop of the window: Qt's, on which what was called off wakes nobody."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import Callable
from contextvars import Context
from typing import TypeVarTuple

os.environ["QT_API"] = "pyside6"  # qasync would try three other bindings first

from PySide6.QtCore import QObject, QTimerEvent
from qasync import QEventLoop

from toolbar.names import Names

Args = TypeVarTuple("Args")


class WindowLoop(Names, QEventLoop):  # type: ignore[misc]  # qasync has no types
    """Qt's loop.

    qasync lets each timer ring whose handle was cancelled, and keeps what it would have called until then:
    each limit on a request that was not reached, or on a call of the keyring, woke the program seconds later.
    """

    def __init__(self) -> None:
        self._alarms = _Alarms()
        super().__init__()

    @property
    def ticking(self) -> int:
        """How many timers will ring."""
        return len(self._alarms.handles)

    def call_later(
        self, delay: float, callback: Callable[[*Args], object], *args: *Args, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Have *callback* called in *delay* seconds, unless what is returned is cancelled."""
        handle = asyncio.TimerHandle(self.time() + delay, callback, args, self, context)
        self._alarms.set(handle, delay)
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Told by asyncio's own handles."""
        self._alarms.call_off(handle)

    def close(self) -> None:
        """Let nothing ring any more."""
        super().close()
        self._alarms.call_off_all()


class _Alarms(QObject):
    """Timers of Qt, each for one handle."""

    def __init__(self) -> None:
        super().__init__()
        self.handles: dict[int, asyncio.TimerHandle] = {}
        self._numbers: dict[int, int] = {}
        """Of each timer, by the identity of its handle: two handles may be equal."""

    def set(self, handle: asyncio.TimerHandle, delay: float) -> None:
        number = self.startTimer(max(0, math.ceil(delay * 1000)))
        self.handles[number], self._numbers[id(handle)] = handle, number

    def call_off(self, handle: asyncio.TimerHandle) -> None:
        number = self._numbers.pop(id(handle), 0)
        if self.handles.pop(number, None) is not None:
            self.killTimer(number)

    def call_off_all(self) -> None:
        for handle in tuple(self.handles.values()):
            self.call_off(handle)

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802
        handle = self.handles.get(event.timerId())
        if handle is not None:
            self.call_off(handle)
            handle._run()  # which tells the loop of what it raises
