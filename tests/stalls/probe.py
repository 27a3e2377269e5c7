"""A clock in the Qt loop that ought to tick every 5 ms, and what is to be said of each tick that is late.

On a machine with other work, a thread that could run is made to wait for a processor. That is no fault of the
program, and Linux counts it: the second number of `schedstat` is the time, in nanoseconds, that a thread was
ready and not running. A gap is counted without it, as *held up*: computing, or waiting for something that
ought to be waited for elsewhere.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 5


@dataclass(frozen=True, slots=True)
class Gaps:
    """What was seen of the ticks, in milliseconds from one to the next."""

    seconds: float
    """For which it was looked."""
    longest: float
    """By the clock on the wall."""
    held_up: float
    """The longest without the time that the loop's thread waited for a processor."""
    p99: float
    """99 of a hundred ticks came sooner, counted likewise."""


class Probe(QObject):
    """Ticks in the loop of the thread that made it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._file = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        self._gaps: list[tuple[float, float]] = []
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = (time.monotonic(), self._waited())
        self._timer.start()

    def read(self) -> dict[str, float]:
        """Return what was seen since the last reading."""
        gaps, self._gaps = self._gaps, []
        counted = sorted(held_up for _, held_up in gaps)
        longest = max((gap for gap, _ in gaps), default=0.0)
        p99 = counted[len(counted) * 99 // 100] if counted else 0.0
        seconds = sum(gap for gap, _ in gaps) / 1000
        seen = Gaps(seconds, longest, max(counted, default=0.0), p99)
        return {name: round(value, 1) for name, value in asdict(seen).items()}

    def _tick(self) -> None:
        now, waited = time.monotonic(), self._waited()
        gap = now - self._last[0]
        self._gaps.append((1000 * gap, 1000 * max(0.0, gap - (waited - self._last[1]))))
        self._last = (now, waited)

    def _waited(self) -> float:
        """Return the seconds for which this thread was ready and another one had the processor."""
        return int(os.pread(self._file, 100, 0).split()[1]) / 1e9
