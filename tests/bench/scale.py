"""What is much: 100,000 events in one window, eight hours of it, and 10,000 windows at one gateway."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.counters import weight
from tests.bench.desk import Desk
from tests.bench.eye import Program
from tests.bench.gaps import Pulse
from tests.bench.table import Line, figure
from tests.fleet.fleet import LIMIT, LIMIT_IN, After, fleet

EVENTS, HOURS, AGENTS = 100_000, 8, 10_000
LONGEST = 16.0
FLAT = 1.05
"""How many times what it weighed at the beginning of the day."""


def scale(desk: Desk, *, short: bool) -> Iterator[Line]:
    """Show many events, let a day pass, then a gateway fail; in the *short* form a hundredth of it."""
    events, seconds = (EVENTS // 100, 1200) if short else (EVENTS, HOURS * 3600)
    burst = desk.eye.start((sys.executable, "-m", "tests.bench.burst", str(events)), desk.environment)
    try:
        pulse = Pulse(desk.screen.display, burst)
        _heard(burst)
        late = sorted(pulse.stop())
    finally:
        burst.end()
    yield figure(f"longest wait: {events:,} events", [late[-1]], "ms", target=LONGEST)
    yield figure(
        f"p99 of {len(late)}: {events:,} events", [late[len(late) * 99 // 100]], "ms", target=LONGEST
    )
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
    yield from _fleet(AGENTS // 100 if short else AGENTS)


def _fleet(agents: int) -> Iterator[Line]:
    """Have them lose their gateway for five minutes, in virtual time: no machine makes it slower."""
    load = fleet(agents, After.YES)
    steady = (f"steady ({agents:,} agents)", [load.steady])
    name = "requests a second, at most, after a gateway was away for five minutes"
    yield figure(name, [load.peak], "/s", steady, 2.0, times=True)
    yield figure("all are back after", [load.back], "s", target=300.0)
    yield figure(f"requests in {LIMIT_IN} s, at most", [load.most_in_limit], "", target=LIMIT)


def _heard(program: Program) -> None:
    if program.process.stdout is not None:
        program.process.stdout.readline()


def _go_on(program: Program) -> None:
    if program.process.stdin is not None:
        program.process.stdin.write(b"\n")
        program.process.stdin.flush()
