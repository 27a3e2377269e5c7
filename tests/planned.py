"""When a plan does what, by a clock that the test turns."""

from __future__ import annotations

from toolbar.care import Care
from toolbar.state import ToolbarState


class Time:
    """A clock."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def care_by(time: Time) -> Care:
    """Return a plan by this clock, in which chance has no part."""
    return Care(time, lambda low, high: (low + high) / 2)


def times(care: Care, time: Time, state: ToolbarState, most: int = 30) -> list[float]:
    """Return when each attempt is due from now on, with nothing coming of any, until none is left."""
    began = time.now
    found: list[float] = []
    while (due := care.next(state)) is not None and len(found) < most:
        time.now += due.seconds
        found.append(round(time.now - began, 3))
        care.done(due.duty)
    return found
