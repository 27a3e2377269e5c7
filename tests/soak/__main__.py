"""`python -m tests.soak`: a month of rotations; prints what the program weighs before and after."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.soak.soak import Soak, soak
from tests.soak.weight import BOUNDS, Weight

A_MONTH = 43_200
"""Rotations, at one a minute, by day and by night."""

TELL_EVERY = 1_000


def report(result: Soak) -> str:
    """Return the table, and a line about all."""
    text = f"{'':12}{'start':>9}{'end':>9}{'change':>9}{'bound':>8}\n"
    for name, before, after, bound in zip(Weight._fields, result.start, result.end, BOUNDS, strict=True):
        verdict = "  GREW" if name in result.grown else ""
        text += f"{name:12}{before:9.1f}{after:9.1f}{after - before:+9.1f}{bound:8.0f}{verdict}\n"
    faults, lost = result.faults.total(), int(result.lost is not None)
    text += f"faults: {', '.join(f'{name} {count}' for name, count in sorted(result.faults.items()))}\n"
    text += f"soak: {result.rotations:,} rotations in {result.seconds:.0f} s, {result.requests:,} requests, "
    text += f"{faults:,} faults, {result.presses:,} presses, {result.most_polls_at_once} poll at once, "
    text += f"{result.mistakes} mistakes of ours, "
    return text + f"{lost} sessions lost{f' ({result.lost})' if result.lost else ''}\n"


def main() -> int:
    """Soak; return 1 if the session was lost or something grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rotations", type=int, default=A_MONTH)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="end earlier")
    parser.add_argument(
        "--speed", type=float, default=200.0, help="by which the toolbar's pauses are divided"
    )
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    next_at = TELL_EVERY

    def tell(result: Soak) -> None:
        nonlocal next_at
        if result.rotations >= next_at:
            next_at += TELL_EVERY
            sys.stderr.write(f"{result.rotations:,} rotations, {result.seconds:.0f} s\n")

    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        result = soak(
            Path(folder),
            options.rotations,
            seconds=options.seconds,
            speed=options.speed,
            seed=options.seed,
            told=tell,
        )
    sys.stdout.write(report(result))
    return 0 if result.good else 1


if __name__ == "__main__":
    sys.exit(main())
