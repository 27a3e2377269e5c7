"""What a check of all combinations has found."""

from __future__ import annotations

import asyncio
import logging
import selectors
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from unittest.mock import patch

from tests.model_check.choices import AsBefore, Ending, all_choices
from tests.model_check.life import SCENARIOS, Verdict, play
from toolbar.session import slots
from toolbar.session.records import decode_entry, encode_entry


@dataclass(slots=True)
class Findings:
    """The endings of one gateway model, and those that nothing explains."""

    model: str
    endings: Counter[Ending] = field(default_factory=Counter)
    unexplained: list[Verdict] = field(default_factory=list)
    runs: int = 0
    """Those that were played; the others go on from a state that was there before."""

    def add(self, other: Findings) -> None:
        """Count what *other* found as well."""
        self.endings.update(other.endings)
        self.unexplained += other.unexplained
        self.runs += other.runs

    @property
    def scenarios(self) -> int:
        """How many combinations there were."""
        return self.endings.total()

    def count(self, trouble: str, *, explained: bool = True) -> int:
        """Return how many ended with this trouble."""
        return sum(
            number
            for (what, window), number in self.endings.items()
            if what.startswith(trouble) and what and bool(window) is explained
        )

    @property
    def lost(self) -> Counter[str]:
        """How many sessions were lost, by the window that explains it."""
        windows = Counter[str]()
        for (what, window), number in self.endings.items():
            if what == "lost":
                windows[window or "unexplained"] += number
        return windows

    @property
    def row(self) -> str:
        """Return one line of the table."""
        return (
            f"{self.model}: {self.scenarios} scenarios ({self.runs} played), lost {_told(self.lost)},"
            f" found by the old GUID only {self.count('not known')},"
            f" unexplained {self.count('', explained=False)}"
        )


class _JumpingClock(asyncio.SelectorEventLoop):
    """Waits for nothing: where only time has to pass, it has passed."""

    def __init__(self) -> None:
        self._ahead = 0.0
        loop = self

        class Selector(selectors.DefaultSelector):
            def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
                loop._ahead += max(0.0, timeout or 0.0)
                return super().select(timeout and 0)

        super().__init__(Selector())

    def time(self) -> float:
        return super().time() + self._ahead


def check(model: str, faults: int, scenarios: Iterable[str] = tuple(SCENARIOS)) -> Findings:
    """Play every combination of so many faults with this gateway model."""
    with _in_a_hurry(), asyncio.Runner(loop_factory=_JumpingClock) as runner:
        return runner.run(_check(model, faults, scenarios))


@contextmanager
def _in_a_hurry() -> Iterator[None]:
    """Leave out what takes time and makes no difference: the same few texts are read over and over."""
    logging.disable(logging.CRITICAL)
    try:
        with (
            patch.object(slots, "decode_entry", lru_cache(decode_entry)),
            patch.object(slots, "encode_entry", lru_cache(encode_entry)),
        ):
            yield
    finally:
        logging.disable(logging.NOTSET)


async def _check(model: str, faults: int, scenarios: Iterable[str]) -> Findings:
    findings = Findings(model)
    for name in scenarios:
        for choices in all_choices(faults):
            findings.runs += 1
            try:
                verdict = await play(model, SCENARIOS[name], choices)
                endings = Counter([(verdict.trouble, verdict.window)])
                if verdict.unexplained:
                    findings.unexplained.append(verdict)
            except AsBefore as before:
                endings = Counter(before.endings)
            choices.ended(endings)
            findings.endings.update(endings)
    return findings


def summary(all_findings: Iterable[Findings], faults: int, seconds: float) -> str:
    """Return the one line that says it all."""
    total, models = Findings("all"), []
    for findings in all_findings:
        total.add(findings)
        models.append(findings.model)
    return (
        f"model check: {total.scenarios} scenarios of up to {faults} faults with the gateways"
        f" {', '.join(models)} in {seconds:.0f} s; lost and explained {_told(total.lost)};"
        f" unexplained {total.count('', explained=False)}"
    )


def _told(lost: Counter[str]) -> str:
    by_window = ", ".join(f"{window} {number}" for window, number in sorted(lost.items()))
    return f"{lost.total()} ({by_window})" if by_window else "0"
