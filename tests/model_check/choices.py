"""What the world does at each step, chosen so that every combination comes up once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

Fault = TypeVar("Fault", bound=Enum)
Ending = tuple[str, str]
"""What is wrong in the end, and what explains it."""


class AsBefore(BaseException):
    """From here on it would go as it went from a state like this one."""

    def __init__(self, endings: Counter[Ending]) -> None:
        super().__init__()
        self.endings = endings


@dataclass(frozen=True, slots=True)
class _Known:
    """A state, how it was first come by, and how all runs from there ended."""

    prefix: tuple[int, ...]
    endings: Counter[Ending] = field(default_factory=Counter)


class Choices:
    """One run's choices: those of *prefix* first, and from there on that all goes well."""

    def __init__(self, budget: int, prefix: Sequence[int] = (), known: dict[Hashable, _Known] | None = None):
        self._budget = budget
        self._prefix = prefix
        self._known = {} if known is None else known
        self._passed: list[_Known] = []
        self.trail: list[tuple[int, int]] = []
        """What was chosen, out of how many."""
        self.told: list[str] = []
        """The faults in words, each with the step that it came at."""

    def fault(self, step: str, kinds: type[Fault]) -> Fault | None:
        """Return what goes wrong at this step, or None; there are no more faults than the budget allows."""
        if len(self.told) >= self._budget:
            return None
        chosen = self.either(len(kinds) + 1)
        if not chosen:
            return None
        fault = list(kinds)[chosen - 1]
        self.told.append(f"{step}: {fault.value}")
        return fault

    def either(self, count: int) -> int:
        """Choose one of *count* ways that are all in order."""
        place = len(self.trail)
        chosen = self._prefix[place] if place < len(self._prefix) else 0
        self.trail.append((chosen, count))
        return chosen

    def close(self) -> None:
        """From now on all goes well."""
        self._budget = 0

    def come_by(self, state: Hashable) -> None:
        """Raise AsBefore where the same *state* was come by in another way, with as many faults left.

        It has to hold all that what follows depends on, and something that never comes again: the time, and
        how often was tried. Then all that begins here was seen before it is come by in another way.
        """
        prefix = tuple(chosen for chosen, _ in self.trail)
        known = self._known.setdefault((state, max(0, self._budget - len(self.told))), _Known(prefix))
        if known.prefix != prefix:
            raise AsBefore(known.endings)
        self._passed.append(known)

    def ended(self, endings: Counter[Ending]) -> None:
        """Note how it ended."""
        for known in self._passed:
            known.endings.update(endings)


def all_choices(budget: int) -> Iterator[Choices]:
    """Yield choices until every combination was taken; each has to be used before the next is asked for."""
    prefix: list[int] = []
    known: dict[Hashable, _Known] = {}
    while True:
        choices = Choices(budget, prefix, known)
        yield choices
        trail = choices.trail
        while trail and trail[-1][0] == trail[-1][1] - 1:
            trail.pop()
        if not trail:
            return
        prefix = [chosen for chosen, _ in trail]
        prefix[-1] += 1
