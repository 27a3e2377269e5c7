"""`python -m tests.fleet`: 10,000 agents lose their gateway for five minutes; prints what it had to bear."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.fleet.curve import curve
from tests.fleet.fleet import LIMIT, LIMIT_IN, After, Load, fleet


def report(load: Load, after: After) -> str:
    """Return one line."""
    back = "it knows them" if after is After.YES else "the sessions are gone"
    verdict = "" if load.good() else "  FAILED"
    return (
        f"{load.agents:,} agents, {back}: steady {load.steady:,.0f}/s, peak {load.peak:,}/s"
        f" ({load.peak / load.steady:.2f} x), all back {load.back:.1f} s after the gateway,"
        f" at most {load.most_in_limit:,} in {LIMIT_IN} s (of {LIMIT:,}){verdict}\n"
    )


def main() -> int:
    """Print the figures, draw the curve; return 1 if the gateway was run over or left alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--picture", type=Path, help="draw the first of them here, as SVG")
    options = parser.parse_args()
    loads = {after: fleet(options.agents, after, seed=options.seed) for after in After}
    for after, load in loads.items():
        sys.stdout.write(report(load, after))
    if options.picture is not None:
        options.picture.write_text(curve(loads[After.YES]), "utf-8")
    return 0 if all(load.good() for load in loads.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
