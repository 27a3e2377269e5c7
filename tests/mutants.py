"""`python -m tests.mutants`: break the session and the gateway in small ways, count what the tests notice.

mutmut makes the mutants and runs the tests; this chooses a sample of each module and adds up. What is known
already is not run again, but for what was not killed: remove `mutants/` to begin anew.

It is a plugin of pytest as well, which chooses and orders the tests of each mutant: mutmut wants the quickest
first, whatever file it is in, and so the servers that the tests of a file share would start anew for each.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path("mutants")
PREPARING = "toolbar.gateway.route.*"
"""The fewest mutants: mutmut makes all of them, and notes which test comes by where, before it runs any."""

KILLED, SURVIVED = (1, 3), (0, 5, 33)
"""Exit statuses: a test failed or pytest itself broke; all passed, or no test comes by there."""

CASES = 2
LONG = 1.0
"""Seconds."""

HEAD = f"{'module':<24}{'mutants':>8}{'run':>6}{'killed':>8}{'survived':>10}{'other':>7}{'per cent':>10}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """For a mutant, run the module's own file first, then file by file; the quickest test first, as before.

    Where there is such a file, two cases of each test of the others are enough, and those that wait are left
    out: a mutant that survives would have to run all of them.
    """
    module, _, mutant = os.environ.get("MUTANT_UNDER_TEST", "").rpartition(".")
    if "__mutmut_" not in mutant:
        return
    own = f"test_{module.rpartition('.')[2]}.py"
    alone = all(item.path.name != own for item in items)
    seconds = json.loads(Path("mutmut-stats.json").read_text("utf-8"))["duration_by_test"]
    cases: Counter[str] = Counter()
    chosen = []
    for item in items:
        name = item.nodeid.partition("[")[0]
        cases[name] += 1
        if alone or item.path.name == own or (cases[name] <= CASES and seconds.get(item.nodeid, 0.0) < LONG):
            chosen.append(item)
    place = {path: number for number, path in enumerate(dict.fromkeys(item.path for item in chosen))}
    items[:] = sorted(chosen, key=lambda item: (item.path.name != own, place[item.path]))


def main() -> int:
    """Run what the arguments ask for, and return 1 if too few were killed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="as in gateway/client (default: all)")
    parser.add_argument("--sample", type=int, metavar="N", help="this many of each module (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="of the sample (default: 1)")
    parser.add_argument("--children", type=int, default=1, help="how many at once (default: 1)")
    parser.add_argument("--at-least", type=float, default=90.0, help="per cent (default: 90)")
    options = parser.parse_args()
    began = time.monotonic()
    if not any(ROOT.rglob("*.meta")):
        _mutmut([PREPARING], options.children)
    chosen = [
        name
        for module, outcomes in _known(options.modules).items()
        for name in _sample(sorted(outcomes), options.sample, options.seed)
        if outcomes[name] not in KILLED
    ]
    if chosen:
        _mutmut(chosen, options.children)
    share = _report(_known(options.modules))
    _say(f"{time.monotonic() - began:.0f} s")
    return 0 if share >= options.at_least else 1


def _mutmut(names: list[str], children: int) -> None:
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(children), *names]
    subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)


def _known(modules: list[str]) -> dict[str, dict[str, int | None]]:
    """Return the exit status of each mutant of *modules*, of all where none are named; None: not run yet."""
    known = {}
    for path in sorted(ROOT.glob("toolbar/*/*.meta")):
        module = str(path.relative_to(ROOT / "toolbar")).removesuffix(".py.meta")
        outcomes = json.loads(path.read_text("utf-8"))["exit_code_by_key"]
        if outcomes and (module in modules or not modules):
            known[module] = outcomes
    return known


def _sample(names: list[str], size: int | None, seed: int) -> list[str]:
    """Return *size* of *names* by chance, all without a size; a bigger sample contains the smaller one."""
    random.Random(seed).shuffle(names)
    return names[:size]


def _report(known: dict[str, dict[str, int | None]]) -> float:
    """Print a line for each module and one for all of them; return how many per cent were killed."""
    whole: Counter[str] = Counter()
    left: list[str] = []
    _say("", HEAD)
    for module, outcomes in known.items():
        run = {name: _called(status) for name, status in outcomes.items() if status is not None}
        counted = Counter(mutants=len(outcomes), run=len(run)) + Counter(run.values())
        left += [name for name, called in run.items() if called != "killed"]
        whole += counted
        _say(_row(module, counted))
    _say(_row("all of these", whole), "", "Not killed (`python -m mutmut show NAME` shows one):", *left)
    return _share(whole)


def _called(status: int) -> str:
    return "killed" if status in KILLED else "survived" if status in SURVIVED else "other"


def _share(counted: Counter[str]) -> float:
    return 100 * counted["killed"] / max(1, counted["run"])


def _row(module: str, counted: Counter[str]) -> str:
    return (
        f"{module:<24}{counted['mutants']:>8}{counted['run']:>6}{counted['killed']:>8}{counted['survived']:>10}"
        f"{counted['other']:>7}{_share(counted):>10.1f}"
    )


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
