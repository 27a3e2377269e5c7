"""What the program weighs, and what it does, while nobody wants anything of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from tests.bench import x11
from tests.bench.counters import Idle, Weight, idle, weight
from tests.bench.desk import BARE, FLOOR, SOURCE, Desk
from tests.bench.eye import AMBER, BLUE, GREEN
from tests.bench.table import Line, figure
from tests.rig.processes import simulated_gateway

PSS = 1.45
HIDDEN, VISIBLE = 0.1, 1.1

SETTLED = 3.0
"""Seconds after a change: what comes of the change itself is no idling."""


def weights(desk: Desk, seconds: float) -> Iterator[Line]:
    """Weigh one after the other: what two programs share is counted to each by half."""
    light, nothing = _beside(desk, BARE, seconds)
    floor, _ = _beside(desk, FLOOR, SETTLED)
    eye = desk.eye
    ours = eye.start(SOURCE, desk.environment)
    try:
        eye.until_shape(ours, AMBER, GREEN)
        eye.click(ours, desk.buttons["Refresh"])
        eye.until_shape(ours, BLUE)
        eye.until_answered(ours)
        eye.display.input(x11.MOTION, at=(1270, 790))  # a pointer on a button is no idle desk
        time.sleep(SETTLED)
        seen = idle(ours.pid, seconds)
        heavy = weight(ours.pid)
        yield figure("PSS, idle", [heavy.pss], "MiB", ("bare", [light.pss]), PSS, times=True)
        yield figure("PSS, idle, packages loaded", [heavy.pss], "MiB", ("floor", [floor.pss]))
        yield figure("RSS, idle", [heavy.rss], "MiB", ("bare", [light.rss]))
        yield figure("RSS, idle, packages loaded", [heavy.rss], "MiB", ("floor", [floor.rss]))
        yield figure("threads, idle", [heavy.threads], "", ("bare", [light.threads]))
        yield figure("wakeups a second, visible", [seen.wakeups], "", target=VISIBLE)
        yield figure("processor, visible", [seen.cpu], "%")
        eye.hide(ours)
        time.sleep(SETTLED)
        unseen = idle(ours.pid, seconds)
        yield figure("wakeups a second, hidden", [unseen.wakeups], "", target=HIDDEN)
        yield figure("processor, hidden", [unseen.cpu], "%")
        yield figure("wakeups a second, bare window", [nothing.wakeups], "")
    finally:
        ours.end()
    yield from _own(desk, seconds)


def _own(desk: Desk, seconds: float) -> Iterator[Line]:
    """Look at a program that is signed in itself: its polls come to an end, and each brings a new GUID."""
    with simulated_gateway("--signed-out") as gateway:
        where = (gateway.url, gateway.agent_id, str(gateway.ca_file))
        program = desk.eye.start((sys.executable, "-m", "tests.bench.own_shift", *where), desk.environment)
        try:
            desk.eye.until_shape(program, GREEN)
            desk.eye.display.input(x11.MOTION, at=(1270, 790))
            time.sleep(SETTLED)
            seen = idle(program.pid, seconds)
            yield figure("wakeups a second, signed in by itself, visible", [seen.wakeups], "")
            desk.eye.hide(program)
            time.sleep(SETTLED)
            unseen = idle(program.pid, seconds)
            yield figure("wakeups a second, signed in by itself, hidden", [unseen.wakeups], "")
            polls = gateway.do("state")["requests"]
            assert polls.get("GET agentevent/{id}", 0) > 0, polls
        finally:
            program.end()


def _beside(desk: Desk, command: tuple[str, ...], seconds: float) -> tuple[Weight, Idle]:
    """Return what another window weighs and does."""
    other = desk.eye.start(command, desk.environment)
    try:
        nothing = idle(other.pid, min(seconds, 10))
        return weight(other.pid), nothing
    finally:
        other.end()
