"""What a process weighs, as it sees itself: memory, file descriptors, threads, tasks, timers."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import NamedTuple


class Weight(NamedTuple):
    """All of it at one moment; memory in MiB."""

    rss: float
    pss: float
    files: float
    threads: float
    tasks: float
    timers: float


BOUNDS = Weight(rss=24.0, pss=24.0, files=6.0, threads=3.0, tasks=4.0, timers=8.0)
"""By how much each may differ between start and end: a poll is under way or not, a press is, or a write."""


def weight(tasks: int, timers: int) -> Weight:
    """Weigh this process."""
    said = Path("/proc/self/smaps_rollup").read_text()
    kib = {name: int(number) for name, number in re.findall(r"^(\w+):\s+(\d+) kB", said, re.MULTILINE)}
    files = len(list(Path("/proc/self/fd").iterdir()))
    return Weight(kib["Rss"] / 1024, kib["Pss"] / 1024, files, threading.active_count(), tasks, timers)


def grown(start: Weight, end: Weight) -> list[str]:
    """Return the names of what grew by more than it may."""
    return [
        name
        for name, before, after, bound in zip(Weight._fields, start, end, BOUNDS, strict=True)
        if after - before > bound
    ]
