"""What the kills have shown, as a table and as one line of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.killpoints.harness import Cell, Outcome
from tests.killpoints.models import MUST_KEEP

ROW = "{:7}{:17}{:32}{:>7}{:>7}{:>7}{:>9}"
HEAD = ROW.format("model", "store", "scenario", "points", "kept", "lost", "outside")
"""Outside: lost when it was not between the gateway's commit and the end of the first write."""

WIDEST, WIDEST_OF_A_POLL = 500, 600
"""Bytecodes that the window may have: 369 of an exchange and 504 of a poll that brings a GUID on Python 3.11,
and some more for other Pythons and small changes."""


class Report:
    """Counts outcomes as they come."""

    def __init__(self) -> None:
        self._runs: Counter[Cell] = Counter()
        self._lost: list[Outcome] = []
        self._unannounced: list[Outcome] = []

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Take these into account."""
        for outcome in outcomes:
            self._runs[outcome.cell] += 1
            if not outcome.kept:
                self._lost.append(outcome)
            if not outcome.announced:
                self._unannounced.append(outcome)

    @property
    def runs(self) -> int:
        """How often a process was killed and another one started."""
        return self._runs.total()

    @property
    def wrong(self) -> list[Outcome]:
        """The losses that must not be."""
        return [loss for loss in self._lost if loss.cell.model in MUST_KEEP or not loss.in_window]

    @property
    def good(self) -> bool:
        """Whether there were kills, and nothing came of them that must not be."""
        return self.runs > 0 and not self.wrong and not (self._unannounced or self._too_wide)

    def row(self, cell: Cell) -> str:
        """Return the line of one cell."""
        lost = [loss for loss in self._lost if loss.cell == cell]
        outside = sum(not loss.in_window for loss in lost)
        runs = self._runs[cell]
        return ROW.format(*cell, runs, runs - len(lost), len(lost), outside)

    def mistakes(self) -> Iterator[str]:
        """Return everything that must not be, one to a line."""
        yield from (f"LOST: {_told(loss)}" for loss in self.wrong)
        yield from (f"UNANNOUNCED: {_told(outcome)}" for outcome in self._unannounced)

    def summary(self, seconds: float, *, complete: bool) -> str:
        """Return the figures in one line; the width of the window is one only where every point was run."""
        must_keep = "/".join(sorted(MUST_KEEP))
        inside = [loss for loss in self._lost if loss.in_window]
        calls = max((len(loss.calls) for loss in inside), default=0)
        window = (
            f"at most {self._width} bytecodes and {calls} keyring call(s)" if complete else "not measured"
        )
        return (
            f"kill points: {self.runs} runs in {seconds:.0f} s, "
            f"{sum(loss.cell.model in MUST_KEEP for loss in self._lost)} lost in {must_keep}, "
            f"{len(self._lost) - len(inside)} lost outside the window, {len(inside)} inside, "
            f"{len(self._unannounced)} unannounced; window {window}; {'ok' if self.good else 'FAILED'}"
        )

    @property
    def _widths(self) -> Counter[Cell]:
        """The bytecodes at which a kill loses a GUID: in each cell, of the one that has most of them."""
        inside = (loss for loss in self._lost if loss.in_window and "@" in loss.where)
        widths = Counter[Cell]()
        for (cell, _), count in Counter((loss.cell, loss.issued) for loss in inside).items():
            widths[cell] = max(widths[cell], count)
        return widths

    @property
    def _width(self) -> int:
        return max(self._widths.values(), default=0)

    @property
    def _too_wide(self) -> bool:
        return any(
            width > (WIDEST_OF_A_POLL if "poll" in cell.scenario else WIDEST)
            for cell, width in self._widths.items()
        )


def _told(outcome: Outcome) -> str:
    where = f"{' / '.join(outcome.cell)}: {outcome.point.thread} {outcome.point.number}, {outcome.where}"
    acted = "had" if outcome.acted else "had not"
    calls = ", ".join(outcome.calls) or "none"
    return f"{where}; the gateway {acted} acted; keyring calls since: {calls}"
