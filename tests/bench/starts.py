"""From the start of the process to the window, and to the gateway's first answer."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence

from tests.bench.counters import forget_files, weight, worked
from tests.bench.desk import BARE, SOURCE, Desk, installed
from tests.bench.eye import AMBER, BLUE, GREEN
from tests.bench.instrument import own_error
from tests.bench.table import Left, Line, figure
from tests.bench.weights import SETTLED

START, PROVEN, PACKAGE = 1.15, 400.0, 1.10

_KIND = ("mapped", "painted", "processor")


def starts(desk: Desk, rounds: int, *, cold: bool) -> Iterator[Line]:
    """Start the toolbar and the bare window in turns."""
    error = own_error(desk.screen.display, 20)
    yield figure("the stopwatch itself: drawn → seen", error, "ms")
    yield from _pairs(desk, "warm", rounds, cold=False)
    if not cold:
        yield Left("start, cold", "left out, as was asked for")
    elif not forget_files():
        yield Left("start, cold", "only root can have the kernel forget what it has read")
    else:
        yield from _pairs(desk, "cold", max(3, rounds // 3), cold=True)
    yield from _proven(desk, rounds)
    yield from _packages(desk, rounds)
    yield from _peers(desk, rounds)


def _pairs(desk: Desk, name: str, rounds: int, *, cold: bool) -> Iterator[Line]:
    bare: list[tuple[float, float, float]] = []
    ours: list[tuple[float, float, float]] = []
    for _ in range(rounds):
        for command, seen in ((BARE, bare), (SOURCE, ours)):
            if cold:
                forget_files()
            seen.append(_start(desk, command))
    for index, kind in enumerate(_KIND):
        beside = ("bare", [one[index] for one in bare])
        wanted = START if name == "warm" and kind == "mapped" else None
        yield figure(f"start, {name}: {kind}", [one[index] for one in ours], "ms", beside, wanted, times=True)


def _start(desk: Desk, command: Sequence[str]) -> tuple[float, float, float]:
    program = desk.eye.start(command, desk.environment)
    computed = worked(program.pid)
    program.end()
    return (
        1000 * (program.mapped - program.spawned),
        1000 * (program.painted - program.spawned),
        computed,
    )


def _proven(desk: Desk, rounds: int) -> Iterator[Line]:
    """Press Refresh in the moment in which that can be pressed, and wait for the answer."""
    ready, proven = [], []
    for _ in range(rounds):
        program = desk.eye.start(SOURCE, desk.environment)
        try:
            desk.eye.point(program, desk.buttons["Refresh"])
            seen = desk.eye.until_shape(program, AMBER, GREEN)
            desk.eye.click(program, desk.buttons["Refresh"])
            desk.eye.until_shape(program, BLUE)
            done = desk.eye.until_answered(program)
        finally:
            program.end()
        ready.append(1000 * (seen - program.painted))
        proven.append(1000 * (done - program.painted))
    yield figure("painted → session read from the keyring", ready, "ms")
    yield figure("painted → session proven, Refresh pressed at once", proven, "ms", target=PROVEN)


def _packages(desk: Desk, rounds: int) -> Iterator[Line]:
    found = installed(desk.folder)
    if isinstance(found, str):
        yield Left("start, package", found)
    else:
        ours, packed = [], []
        for _ in range(rounds):
            ours.append(_start(desk, SOURCE)[0])
            packed.append(_start(desk, found)[0])
        yield figure("start, package: mapped", packed, "ms", ("source", ours), PACKAGE, times=True)


def _peers(desk: Desk, rounds: int) -> Iterator[Line]:
    """Measure the nearest peer in stack (PyQt6, keyring), by the same instrument, where it is installed."""
    vorta = shutil.which("vorta")
    if vorta is None:
        yield Left("start, Vorta", "not installed here")
        return
    theirs, ours, heavy = [], [], []
    for _ in range(max(3, rounds // 3)):
        ours.append(_start(desk, SOURCE)[0])
        program = desk.eye.start((vorta, "--foreground"), desk.environment)
        theirs.append(1000 * (program.mapped - program.spawned))
        time.sleep(SETTLED)  # the time is what is measured in
        heavy.append(weight(program.pid).pss)
        program.end()
    yield figure("start, Vorta (a peer): mapped", theirs, "ms", ("ours", ours))
    yield figure("PSS, Vorta (a peer)", heavy, "MiB")
