"""Looks at one window from outside: when it is there and painted, what it shows, and when it answers."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from tests.bench import x11
from tests.bench.x11 import Display, Event, XError
from tests.rig.processes import ROOT, RigError

SHAPE = (12, 0, 28, 44)
"""Where the bar has its shape: left, top, width, height."""

GREEN, BLUE, AMBER = 0x1B7F3B, 0x1A5FB4, 0x8A5A00
"""Of `looks.LOOKS`: proven, working, not proven now."""


@dataclass(slots=True)
class Program:
    """A program with a window. Times are `time.monotonic`."""

    process: subprocess.Popen[bytes]
    window: int
    spawned: float
    mapped: float
    painted: float

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    def end(self) -> None:
        """Kill it; how it ends by itself is measured elsewhere."""
        with suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


class Eye:
    """One pair of eyes at one display, which has a window manager."""

    def __init__(self, display: str) -> None:
        self.display = Display(display)
        manager = self.display.number(self.display.root, "_NET_SUPPORTING_WM_CHECK")
        self._managers = manager & ~0x1FFFFF  # its frames are windows, too
        self.display.listen(
            self.display.root, x11.STRUCTURE | x11.SUBSTRUCTURE
        )  # Qt answers pings to the first
        self._protocols = self.display.atom("WM_PROTOCOLS")
        self._delete = self.display.atom("WM_DELETE_WINDOW")
        self._ping = self.display.atom("_NET_WM_PING")
        self._state = self.display.atom("WM_CHANGE_STATE")
        self._pings = 0

    def start(self, command: Sequence[str], environment: Mapping[str, str], timeout: float = 30) -> Program:
        """Start a program, and return when its first window has been painted."""
        self.forget()
        mine: set[int] = set()
        spawned = time.monotonic()
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=_as_a_user({**os.environ, **environment}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        program = Program(process, 0, spawned, 0.0, 0.0)

        def seen(event: Event) -> bool:
            if event.kind == x11.CREATE_NOTIFY and event.word(4) == self.display.root:
                window = event.word(8)
                if window & ~0x1FFFFF != self._managers and not event.raw[22]:
                    mine.add(window)
                    self.display.listen(window, x11.STRUCTURE)
                    self.display.watch(window)
                    if self.display.is_shown(window):  # before we came to listen
                        program.window, program.mapped = window, event.at
                        return self._has_content(window)
            elif event.kind == x11.MAP_NOTIFY and event.word(4) == event.word(8) in mine:
                program.window = program.window or event.word(8)
                program.mapped = program.mapped or event.at
            elif program.window and event.kind == x11.DAMAGE_NOTIFY and event.word(4) == program.window:
                return self._has_content(program.window)
            return False

        try:
            program.painted = self._until(seen, f"{command[-1]}: a painted window", timeout)
        except BaseException:
            program.end()
            raise
        return program

    def until_shape(self, program: Program, *colours: int, timeout: float = 30) -> float:
        """Return when the shape of the toolbar was painted in one of these colours."""
        if self._colour(program.window) in colours:
            return time.monotonic()

        def seen(event: Event) -> bool:
            mine = event.kind == x11.DAMAGE_NOTIFY and event.word(4) == program.window
            return mine and _meets(event.place(16), SHAPE) and self._colour(program.window) in colours

        return self._until(seen, f"the shape in {[f'{colour:06x}' for colour in colours]}", timeout)

    def until_answered(self, program: Program, timeout: float = 60) -> float:
        """Return when the work that is seen to be done was seen to be over."""
        return self.until_shape(program, GREEN, AMBER, timeout=timeout)

    def click(self, program: Program, at: tuple[int, int]) -> float:
        """Click at a point of the window, and return when."""
        self.point(program, at)
        began = time.monotonic()
        self.display.input(x11.BUTTON_PRESS, 1)
        self.display.input(x11.BUTTON_RELEASE, 1)
        return began

    def point(self, program: Program, at: tuple[int, int]) -> None:
        """Move the mouse there."""
        left, top = self.display.place(program.window)
        self.display.input(x11.MOTION, at=(left + at[0], top + at[1]))
        self.display.sync()

    def hide(self, program: Program) -> None:
        """Make an icon of the window, and return when it has gone from the screen."""
        root, mask = self.display.root, x11.SUBSTRUCTURE | x11.SUBSTRUCTURE_REDIRECT
        self.display.message(program.window, self._state, (3,), to=root, mask=mask)
        self._until(
            lambda event: event.kind == x11.UNMAP_NOTIFY and event.word(4) == program.window,
            "the window to be hidden",
            10,
        )

    def close(self, program: Program) -> float:
        """Press the close button of the frame, and return when."""
        began = time.monotonic()
        self.display.message(program.window, self._protocols, (self._delete, 0))
        self.display.sync()
        return began

    def ping(self, program: Program, timeout: float) -> float | None:
        """Return how long the window's loop takes to answer; None where it did not before the timeout.

        It is the question by which a window manager finds out that a program hangs (`_NET_WM_PING`).
        """
        self._pings += 1
        began = time.monotonic()
        self.display.message(program.window, self._protocols, (self._ping, self._pings, program.window))
        while (event := self.display.next_event(began + timeout)) is not None:
            answers = event.kind == x11.CLIENT_MESSAGE and event.word(12) == self._ping
            if answers and event.word(16) == self._pings:
                return event.at - began
        return None

    def forget(self) -> None:
        """Leave aside what was told so far."""
        self.display.sync()
        while self.display.next_event(0.0) is not None:
            pass

    def _until(self, seen: Callable[[Event], bool], what: str, timeout: float) -> float:
        deadline = time.monotonic() + timeout
        while (event := self.display.next_event(deadline)) is not None:
            if seen(event):
                return event.at
        raise RigError(f"{what}: not within {timeout:g} s")

    def _has_content(self, window: int) -> bool:
        with suppress(XError):  # too early to be looked at
            return len(set(self.display.picture(window, (0, 0, *self.display.size(window))))) > 1
        return False

    def _colour(self, window: int) -> int:
        """Return the colour of the shape, or 0."""
        pixels = [pixel & 0xFFFFFF for pixel in self.display.picture(window, SHAPE)]
        colour = max((GREEN, BLUE, AMBER), key=pixels.count)
        return colour if colour in pixels else 0


def _meets(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return left < right and top < bottom


def _as_a_user(environment: dict[str, str]) -> dict[str, str]:
    """Return the environment without what developers and tests set to have Python behave otherwise."""
    return {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
