"""Where a process can be killed: before each bytecode of the modules that change a GUID, and at landmarks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

from toolbar.own import floor, pulse
from toolbar.session import held, landing, records, rotation, slots, store

TRACED = frozenset(
    str(module.__file__) for module in (rotation, held, landing, store, slots, records, pulse, floor)
)


class Point(NamedTuple):
    """One moment in the life of one thread; the threads are counted apart, as their turns are not fixed."""

    thread: str
    number: int


class Landmark(NamedTuple):
    """A moment with a name, the first time that it comes, or a later one."""

    thread: str
    name: str
    time: int


class Reached(NamedTuple):
    """The moments of one thread in a life without a kill."""

    total: int
    landmarks: dict[str, list[int]]


class Points:
    """Counts the moments of one thread, and calls *die* at the fatal one."""

    def __init__(self, fatal: Point | Landmark | None, die: Callable[[str], None]) -> None:
        self._fatal = fatal.number if isinstance(fatal, Point) else -1
        self._fatal_landmark = (fatal.name, fatal.time) if isinstance(fatal, Landmark) else None
        self._die = die
        self._count = 0
        self._landmarks: dict[str, list[int]] = {}

    @property
    def reached(self) -> Reached:
        """What was passed until now."""
        return Reached(self._count, self._landmarks)

    def landmark(self, name: str) -> None:
        """Pass a moment that is not a bytecode of ours: inside the keyring, or at the gateway."""
        passed = self._landmarks.setdefault(name, [])
        passed.append(self._count)
        if self._count == self._fatal or (name, len(passed)) == self._fatal_landmark:
            self._die(name)
        self._count += 1

    def trace(self, frame: FrameType, event: str, arg: Any) -> Callable[[FrameType, str, Any], Any] | None:
        """Follow the modules that count, and nothing else."""
        if frame.f_code.co_filename not in TRACED:
            return None
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        return self._step

    def _step(self, frame: FrameType, event: str, arg: Any) -> Callable[[FrameType, str, Any], Any]:
        if event == "opcode":
            if self._count == self._fatal:
                self._die(_where(frame))
            self._count += 1
        return self._step


def _where(frame: FrameType) -> str:
    code = frame.f_code
    return f"{Path(code.co_filename).stem}.{code.co_qualname}:{frame.f_lineno} @{frame.f_lasti // 2}"
