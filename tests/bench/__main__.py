"""`python -m tests.bench`: measures everything, prints a table, leaves it as text, JSON and a picture."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import table
from tests.bench.desk import Desk, desk
from tests.bench.ends import ends
from tests.bench.gaps import gaps
from tests.bench.presses import presses
from tests.bench.scale import scale
from tests.bench.starts import starts
from tests.bench.table import Line
from tests.bench.weights import weights
from tests.rig.processes import ROOT, RigError

CHAPTERS = ("starts", "weights", "presses", "gaps", "scale", "ends")


def chapters(options: argparse.Namespace) -> dict[str, Callable[[Desk], Iterator[Line]]]:
    """Return each chapter, in its long or its short form."""
    short = options.short
    return {
        "starts": lambda desk: starts(desk, options.rounds or (3 if short else 15), cold=not options.no_cold),
        "weights": lambda desk: weights(desk, 10 if short else 60),
        "presses": lambda desk: presses(desk, options.rounds or (5 if short else 20)),
        "gaps": lambda desk: gaps(desk, 5 if short else 30),
        "scale": lambda desk: scale(desk, short=short),
        "ends": lambda desk: ends(desk, 1 if short else 5),
    }


def main() -> int:
    """Measure; return 1 if a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "chapters", nargs="*", choices=[[], *CHAPTERS], metavar="CHAPTER", help="default: all"
    )
    parser.add_argument("--short", action="store_true", help="few runs and short waits: to see that it works")
    parser.add_argument("--rounds", type=int, default=0, help="how often each pair is run")
    parser.add_argument("--no-cold", action="store_true", help="leave the kernel what it has read from disks")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench", help="default: build/bench")
    options = parser.parse_args()
    began, before = time.monotonic(), table.conditions()
    lines: list[Line] = []
    known = chapters(options)
    for name in options.chapters or CHAPTERS:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder, desk(Path(folder)) as place:
            try:
                for line in known[name](place):
                    lines.append(line)
                    sys.stderr.write(f"  {name}: {line.name}\n")
            except RigError as error:  # the others are worth having all the same
                lines.append(table.Left(f"the rest of {name}", str(error)))
    how = {"before": before, "after": table.conditions(), "seconds": round(time.monotonic() - began)}
    table.write(options.out, lines, how)
    missed = [line for line in lines if isinstance(line, table.Figure) and line.verdict == "NO"]
    sys.stdout.write(table.text(lines))
    sys.stdout.write(f"bench: {len(lines)} lines, {len(missed)} targets missed, load {before['load']}\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
