"""What was measured: figures with their targets, as a table, as JSON and as a picture."""

from __future__ import annotations

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    unit: str
    beside: float | None = None
    """What the same costs elsewhere, in the same unit."""
    beside_what: str = ""
    target: float | None = None
    """The most that it may be: the ratio where there is something beside it and `times`, else the value."""
    times: bool = False
    low: float = 0.0
    high: float = 0.0
    runs: int = 1

    @property
    def ratio(self) -> float | None:
        """How many times what is beside it."""
        return self.value / self.beside if self.beside else None

    @property
    def verdict(self) -> str:
        """Whether the target was met; nothing where there is none."""
        if self.target is None:
            return ""
        judged = self.ratio if self.times else self.value
        return "yes" if judged is not None and judged <= self.target else "NO"


@dataclass(frozen=True, slots=True)
class Left:
    """Something that was not measured, and why."""

    name: str
    why: str


Line = Figure | Left


def figure(
    name: str,
    values: Sequence[float],
    unit: str,
    beside: tuple[str, Sequence[float]] = ("", ()),
    target: float | None = None,
    *,
    times: bool = False,
) -> Figure:
    """Return the line of the medians of *values* and of what was measured in turns with them."""
    what, others = beside
    return Figure(
        name,
        statistics.median(values),
        unit,
        statistics.median(others) if others else None,
        what,
        target,
        times,
        min(values),
        max(values),
        len(values),
    )


def text(lines: Sequence[Line]) -> str:
    """Return the table for the terminal and for a README."""
    rows = [("What", "Median", "Range", "Beside", "Ratio", "Target", "Met")]
    for line in lines:
        if isinstance(line, Left):
            rows.append((line.name, "-", "", line.why, "", "", ""))
            continue
        beside = "" if line.beside is None else f"{line.beside_what} {_number(line.beside)}"
        target = "" if line.target is None else f"≤ {line.target:g}{' ×' if line.times else ' ' + line.unit}"
        rows.append(
            (
                line.name,
                f"{_number(line.value)} {line.unit}",
                f"{_number(line.low)}–{_number(line.high)}" if line.runs > 1 else "",
                beside,
                f"{line.ratio:.2f}" if line.ratio is not None else "",
                target,
                line.verdict,
            )
        )
    rows.insert(1, ("---",) * 7)
    widths = [max(len(row[column]) for row in rows) for column in range(7)]
    return "".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |\n"
        for row in rows
    )


def write(folder: Path, lines: Sequence[Line], conditions: dict[str, object]) -> None:
    """Leave `bench.json`, `bench.md` and `bench.svg` in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    figures = [
        {slot: getattr(line, slot) for slot in line.__slots__}
        | ({"ratio": line.ratio, "met": line.verdict} if isinstance(line, Figure) else {})
        for line in lines
    ]
    whole = {"conditions": conditions, "figures": figures}
    (folder / "bench.json").write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (folder / "bench.md").write_text(text(lines), "utf-8")
    (folder / "bench.svg").write_text(picture(lines), "utf-8")


def conditions() -> dict[str, object]:
    """Return what the figures depend on, as far as it is no secret of this machine."""
    return {
        "cores": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "python": platform.python_version(),
        "system": platform.system(),
        "machine": platform.machine(),
    }


def picture(lines: Sequence[Line]) -> str:
    """Return bars: each figure that has a target, as a share of it."""
    judged = [line for line in lines if isinstance(line, Figure) and line.target]
    row, left, width = 26, 420, 360
    parts = []
    for index, line in enumerate(judged):
        value = (line.ratio or 0.0) if line.times else line.value
        share = value / (line.target or 1.0)
        y = 34 + index * row
        colour = "#1B7F3B" if line.verdict == "yes" else "#B3430A"
        said = f"{value:.2f} ×" if line.times else f"{_number(value)} {line.unit}"
        limit = f"{line.target:g} ×" if line.times else f"{line.target:g} {line.unit}"
        parts.append(
            f'<text x="{left - 8}" y="{y + 14}" text-anchor="end">{escape(line.name)}</text>'
            f'<rect x="{left}" y="{y + 2}" width="{min(share, 2.0) * width / 2:.1f}" height="16" rx="3"'
            f' fill="{colour}"/>'
            f'<text x="{left + width + 8}" y="{y + 14}">{escape(said)} of {escape(limit)}</text>'
        )
    height = 44 + len(judged) * row
    middle = left + width / 2
    parts.append(
        f'<line x1="{middle}" y1="28" x2="{middle}" y2="{height - 8}" stroke="#888" stroke-dasharray="4 3"/>'
        f'<text x="{middle}" y="20" text-anchor="middle">target</text>'
    )
    size = f'width="{left + width + 190}" height="{height}"'
    style = 'font-family="sans-serif" font-size="12" fill="#333"'
    back = f'<rect {size} fill="#fff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>{back}{"".join(parts)}</svg>\n'


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
