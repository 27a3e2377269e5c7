"""How long the window keeps an event waiting: from outside, it is asked again and again for a sign of life.

A program that could run and gets no processor is not at fault, and Linux counts that time
(`tests/stalls/probe.py`): it is taken off.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator

from tests.bench.counters import waited
from tests.bench.desk import BARE, SOURCE, Desk
from tests.bench.eye import AMBER, BLUE, GREEN, Eye, Program
from tests.bench.table import Line, figure
from tests.rig.processes import program as tool
from tests.rig.processes import run, wait_until

LONGEST, P99 = 50.0, 16.0
EVERY = 0.005
EVENTS = 1000


class Pulse:
    """Asks one window for signs of life, in a connection and a thread of its own."""

    def __init__(self, display: str, program: Program) -> None:
        self._eye = Eye(display)
        self._program = program
        self._late: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> list[float]:
        """Return the milliseconds that each answer took, without the time that was not the program's."""
        self._over.set()
        self._thread.join(40)
        self._eye.display.close()
        assert self._late, "the window never answered"
        return self._late

    def _run(self) -> None:
        while not self._over.is_set():
            before = waited(self._program.pid)
            took = self._eye.ping(self._program, 30)
            if took is None:
                self._late.append(30_000.0)
                continue
            self._late.append(1000 * max(0.0, took - (waited(self._program.pid) - before)))
            self._over.wait(max(0.0, EVERY - took))


def gaps(desk: Desk, question: float) -> Iterator[Line]:
    """Look at the window in what may hold it up; *question* is for how long the keyring asks."""
    eye, name = desk.eye, desk.screen.display
    bare = eye.start(BARE, desk.environment)
    pulse = Pulse(name, bare)
    time.sleep(2)  # the time is what is measured in
    yield figure("longest wait: the bare window, which does nothing", [max(pulse.stop())], "ms")
    bare.end()

    program = eye.start(SOURCE, desk.environment)
    try:
        pulse = Pulse(name, program)
        eye.until_shape(program, AMBER, GREEN)
        time.sleep(1)  # what is made ready behind the first picture counts, too
        yield from _said("start", pulse.stop(), starting=True)
        yield from _said("first click", _during(name, program, lambda: _refresh(desk, program)))
        yield from _said("20 more clicks", _during(name, program, lambda: _refresh(desk, program, 20)))
        asked = _during(name, program, lambda: _answer_late(desk, program, question))
        yield from _said(f"keyring asks for {question:g} s", asked)
        yield from _said("network swallows everything", _during(name, program, lambda: _dead(desk, program)))
    finally:
        program.end()
    burst = eye.start((sys.executable, "-m", "tests.bench.burst", str(EVENTS)), desk.environment)
    try:
        pulse = Pulse(name, burst)
        burst.process.stdout.readline() if burst.process.stdout else None
        yield from _said(f"{EVENTS} changes of the state in a burst", pulse.stop())
    finally:
        burst.end()


def _during(display: str, program: Program, happens: Callable[[], None]) -> list[float]:
    pulse = Pulse(display, program)
    try:
        happens()
    finally:
        late = pulse.stop()
    return late


def _said(name: str, late: list[float], *, starting: bool = False) -> Iterator[Line]:
    late = sorted(late)
    yield figure(f"longest wait: {name}", [late[-1]], "ms", target=LONGEST)
    limit = None if starting else P99
    yield figure(f"p99 of {len(late)}: {name}", [late[len(late) * 99 // 100]], "ms", target=limit)


def _refresh(desk: Desk, program: Program, times: int = 1) -> None:
    for _ in range(times):
        desk.eye.point(program, desk.buttons["Refresh"])
        desk.eye.click(program, desk.buttons["Refresh"])
        desk.eye.until_shape(program, BLUE)
        desk.eye.until_answered(program)


def _answer_late(desk: Desk, program: Program, seconds: float) -> None:
    """Lock the keyring, and let somebody take his time to open it."""
    screen = desk.screen
    desk.keyring.lock()
    desk.eye.click(program, desk.buttons["Refresh"])
    desk.eye.until_shape(program, BLUE)
    title = wait_until(
        lambda: next((one for one in screen.windows() if "nlock" in one), ""), "the question", 30
    )
    time.sleep(seconds)  # the delay is what is tried
    wait_until(lambda: screen.active_window() == title, "the question to have the focus")
    run(tool("xdotool"), "type", desk.keyring.password, environment=screen.environment)
    screen.key("Return")
    desk.eye.until_answered(program)


def _dead(desk: Desk, program: Program) -> None:
    os.kill(desk.gateway.pid, signal.SIGSTOP)
    try:
        desk.eye.point(program, desk.buttons["Refresh"])
        desk.eye.click(program, desk.buttons["Refresh"])
        desk.eye.until_shape(program, BLUE)
        time.sleep(4)  # the program has to live in it
    finally:
        os.kill(desk.gateway.pid, signal.SIGCONT)
    wait_until(lambda: desk.eye.until_shape(program, AMBER, GREEN, timeout=60), "an end of it", 60)
