"""What is logged before there is a log file: it waits in memory, for the file takes its time to be made."""

from __future__ import annotations

import logging
import sys
import time
from pathlib import Path

log = logging.getLogger(__name__)


class _Kept(logging.Handler):
    """Keeps records as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.records.append(record)


_kept = _Kept()


def keep(level: str) -> None:
    """Keep what is logged from now on."""
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(_kept)


def hand_over(handler: logging.Handler) -> None:
    """Give what was kept to *handler*, which goes on with it; each line has the time of its own."""
    logging.getLogger().removeHandler(_kept)
    records, _kept.records = _kept.records, []
    for record in records:
        handler.handle(record)


def age_ms() -> float:
    """Return for how many milliseconds this process has run, to 10 ms; 0 where nobody says so."""
    if sys.platform != "linux":
        return 0.0
    fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return 1000 * time.clock_gettime(time.CLOCK_BOOTTIME) - 10 * float(fields[19])
