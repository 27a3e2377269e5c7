"""What a long day costs: the window in 100,000 events, and what it weighs after eight hours."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.counters import weight
from tests.bench.desk import Desk
from tests.bench.eye import Program
from tests.bench.gaps import LONGEST, P99, Pulse
from tests.bench.table import Line, figure

EVENTS, HOURS = 100_000, 8
FLAT = 1.05
"""How many times what it weighed at the beginning of the day."""


def scale(desk: Desk, *, short: bool) -> Iterator[Line]:
    """Show many events, then let a day pass; in the *short* form a hundredth of it."""
    events, seconds = (EVENTS // 100, 1200) if short else (EVENTS, HOURS * 3600)
    burst = desk.eye.start((sys.executable, "-m", "tests.bench.burst", str(events)), desk.environment)
    try:
        pulse = Pulse(desk.screen.display, burst)
        _heard(burst)
        late = sorted(pulse.stop())
    finally:
        burst.end()
    yield figure(f"longest wait: {events:,} events", [late[-1]], "ms", target=LONGEST)
    yield figure(f"p99 of {len(late)}: {events:,} events", [late[len(late) * 99 // 100]], "ms", target=P99)
    day = desk.eye.start((sys.executable, "-m", "tests.bench.workday", str(seconds)), desk.environment)
    try:
        _heard(day)
        morning = weight(day.pid)
        _go_on(day)
        _heard(day)
        evening = weight(day.pid)
    finally:
        day.end()
    name = f"PSS after {seconds:,} simulated seconds"
    yield figure(name, [evening.pss], "MiB", ("after the first ten minutes", [morning.pss]), FLAT, times=True)


def _heard(program: Program) -> None:
    if program.process.stdout is not None:
        program.process.stdout.readline()


def _go_on(program: Program) -> None:
    if program.process.stdin is not None:
        program.process.stdin.write(b"\n")
        program.process.stdin.flush()
