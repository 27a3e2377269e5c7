"""Tells of a bundle what it weighs and where, whether it is whole, and how soon its window is there."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from freeze import NAME, ROOT, program

STARTS = 9
"""Times that a start is measured; the one in the middle counts."""


def report(payload: Path, made: Sequence[Path]) -> str:
    """Return the report, in Markdown."""
    test = self_test(payload)
    lines = [f"# {NAME} {test['version']}", "", "| Package | MB |", "|---|---|"]
    lines += [f"| {file.name} | {_megabytes(file.stat().st_size)} |" for file in made]
    lines += ["", *sizes(payload), "", "| Self-test | | |", "|---|---|---|"]
    for check in test["checks"]:
        lines.append(f"| {check['name']} | {'ok' if check['ok'] else 'FAILED'} | {check['detail']} |")
    lines += ["", "| From start to end | s |", "|---|---|"]
    for arguments in (("--version",), ("self-test", "--window")):
        taken = seconds([(*command, *arguments) for command in commands(payload).values()])
        for what, middle in zip(commands(payload), taken, strict=True):
            lines.append(f"| {what} `{' '.join(arguments)}` | {middle:.2f} |")
    return "\n".join(lines) + "\n"


def self_test(payload: Path) -> dict[str, Any]:
    """Return what the bundle says of itself."""
    command = [*commands(payload)["bundle"], "self-test", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"the bundle does not start: {done.stderr.strip()}") from None
    return answer


def sizes(payload: Path) -> Iterator[str]:
    """Yield a table of the largest parts of *payload*."""
    parts: Counter[str] = Counter()
    files = [path for path in payload.rglob("*") if path.is_file() and not path.is_symlink()]
    for file in files:
        parts[_part(file.relative_to(payload))] += file.stat().st_size
    yield f"| {len(files)} files | {_megabytes(parts.total())} MB |"
    yield "|---|---|"
    for name, size in parts.most_common(12):
        yield f"| {name} | {_megabytes(size)} |"


def commands(payload: Path) -> dict[str, tuple[str, ...]]:
    """Return how the bundle is started, and how the checkout is."""
    return {"bundle": (str(program(payload)),), "checkout": (sys.executable, "-m", "toolbar")}


def seconds(rivals: Sequence[Sequence[str]]) -> list[float]:
    """Return how long each command takes from start to end, in the middle of `STARTS` times, by turns."""
    environment = dict(os.environ)
    if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    taken: list[list[float]] = [[] for _ in rivals]
    for _ in range(STARTS):
        for command, times in zip(rivals, taken, strict=True):
            begun = time.perf_counter()
            subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
            times.append(time.perf_counter() - begun)
    return [statistics.median(times) for times in taken]


def _part(path: Path) -> str:
    """Return what a file belongs to, as one thinks of it."""
    name = path.name
    for known in ("libicu", "libQt6", "libpython"):
        if name.startswith(known):
            return name.partition(".")[0]
    folders = [folder for folder in path.parts[:-1] if folder != "_internal"]
    return folders[0] if folders else name


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}"
