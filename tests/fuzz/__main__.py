"""`python -m tests.fuzz`: garbage for every reader, bombs for the client, one line of figures at the end."""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.bombs import BOMBS, Impact, throw
from tests.fuzz.campaign import Limit, Outcome, fuzz, guided_by_coverage
from tests.fuzz.measure import Cost
from tests.fuzz.targets import TARGETS
from toolbar.gateway.client import DEADLINE


def main() -> int:
    """Fuzz what the arguments say, and return 1 if there was a finding."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=300, help="for all targets together (default: 300)")
    parser.add_argument("--runs", type=int, default=0, help="for each target, instead of a time")
    parser.add_argument("--target", choices=TARGETS, action="append", help="this one only; may be repeated")
    parser.add_argument("--reproduce", type=Path, metavar="FILE", help="run the targets once, on this file")
    options = parser.parse_args()
    names: list[str] = options.target or list(TARGETS)
    if options.reproduce is not None:
        for name in names:
            TARGETS[name].check(options.reproduce.read_bytes())
        return 0
    if not guided_by_coverage():
        _say("fuzz: there is no atheris here; hypothesis makes the inputs, without an eye for coverage")
    began = time.monotonic()
    limit = Limit(options.seconds / len(names), options.runs)
    folder = Path(tempfile.mkdtemp(prefix="toolbar-fuzz-"))
    outcomes: dict[str, Outcome] = {}
    for name in names:
        (folder / name).mkdir()
        outcomes[name] = fuzz(TARGETS[name], limit, folder / name)
    impacts = {name: throw(name, folder, deadline=DEADLINE) for name in BOMBS}
    for name, outcome in outcomes.items():
        if outcome.finding is not None:
            _say(f"FAILED {name}: {outcome.words}", f"  --target {name} --reproduce {outcome.finding}")
        elif not outcome.cost.bearable:
            _say(f"FAILED {name}: an input costs too much: {outcome.cost}")
    for name, impact in impacts.items():
        if not impact.bearable:
            _say(f"FAILED bomb {name}: {impact}")
    _say(summary(outcomes, impacts, time.monotonic() - began))
    if not good(outcomes, impacts):
        return 1
    shutil.rmtree(folder)  # it holds findings, or nothing of use
    return 0


def good(outcomes: dict[str, Outcome], impacts: dict[str, Impact]) -> bool:
    """Whether nothing was found and every bound was kept."""
    return all(outcome.finding is None and outcome.cost.bearable for outcome in outcomes.values()) and all(
        impact.bearable for impact in impacts.values()
    )


def summary(outcomes: dict[str, Outcome], impacts: dict[str, Impact], seconds: float) -> str:
    """Return the line of figures."""
    runs = sum(outcome.runs for outcome in outcomes.values()) / 1e6
    uncaught = sum(outcome.finding is not None for outcome in outcomes.values())
    most = Cost()
    for outcome in outcomes.values():
        most |= outcome.cost
    growth = max(impact.growth for impact in impacts.values()) / 2**20
    block = max(impact.block for impact in impacts.values())
    late = max(impact.seconds - impact.deadline for impact in impacts.values())
    return (
        f"fuzz: {len(outcomes)} targets, {runs:.2f} million runs, {seconds:.0f} s, {uncaught} uncaught, "
        f"slowest input {1000 * most.seconds:.1f} ms, peak {most.memory / 2**20:.1f} MiB; "
        f"{len(impacts)} bombs: at most {growth:.1f} MiB, "
        f"{'none' if late < 0.05 else f'at most {late:.1f} s'} after the deadline, "
        f"event loop held for at most {1000 * block:.0f} ms; "
        f"{'ok' if good(outcomes, impacts) else 'FAILED'}"
    )


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
