"""`python -m tests.killpoints`: kill, restart, count; the exit status says whether a GUID was lost."""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import closing
from itertools import groupby

from tests.killpoints.campaign import Campaign
from tests.killpoints.report import HEAD, Report


def main() -> int:
    """Run what the arguments ask for, and return 1 if a GUID was lost that need not be."""
    parser = argparse.ArgumentParser(prog="python -m tests.killpoints", description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="this many kills only, over all cells")
    parser.add_argument(
        "--all", action="store_true", help="every bytecode with the stores that are not atomic, too"
    )
    parser.add_argument("--seed", type=int, default=1, help="of what is left to chance (default: 1)")
    options = parser.parse_args()
    began = time.monotonic()
    report = Report()
    with closing(Campaign()) as campaign:
        if options.sample is None:
            jobs = campaign.every_point(options.seed, thinned=not options.all)
        else:
            jobs = campaign.sample(options.sample, options.seed)
        _say(HEAD)
        for cell, outcomes in groupby(campaign.run(jobs), key=lambda outcome: outcome.cell):
            report.add(outcomes)
            _say(report.row(cell))
    _say(*report.mistakes(), report.summary(time.monotonic() - began, complete=options.sample is None))
    return 0 if report.good else 1


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()  # a full run takes minutes


if __name__ == "__main__":
    sys.exit(main())
