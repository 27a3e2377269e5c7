"""`python -m tests.model_check`: every combination of faults; exit status 1 if a loss is unexplained."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from itertools import product

from tests.killpoints.models import MODELS
from tests.model_check.life import SCENARIOS
from tests.model_check.report import Findings, check, summary


def main() -> int:
    """Check what the arguments ask for, and return 1 if a loss has no explanation."""
    parser = argparse.ArgumentParser(prog="python -m tests.model_check", description=__doc__)
    parser.add_argument("--faults", type=int, default=3, help="as many at most in one scenario (default: 3)")
    parser.add_argument("--models", nargs="+", choices=MODELS, default=list(MODELS))
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="as many processes at once")
    parser.add_argument(
        "--steps", type=int, metavar="N", help="instead: so many steps of the machine on the presenter"
    )
    options = parser.parse_args()
    if options.steps:
        return _let_machine_walk(options.steps)
    began = time.monotonic()
    found = {model: Findings(model) for model in options.models}
    with ProcessPoolExecutor(options.jobs) as workers:
        jobs = {
            workers.submit(check, model, options.faults, [scenario]): scenario
            for model, scenario in product(options.models, SCENARIOS)
        }
        for job in as_completed(jobs):
            findings = job.result()
            found[findings.model].add(findings)
            for verdict in sorted(findings.unexplained, key=lambda one: len(one.faults))[:20]:
                _say(f"UNEXPLAINED {findings.model}: {verdict.trouble}: {'; '.join(verdict.faults)}")
            _say(f"  {jobs[job]}, {findings.row}")
    for findings in found.values():
        _say(findings.row)
    _say(summary(found.values(), options.faults, time.monotonic() - began))
    return 1 if any(findings.count("", explained=False) for findings in found.values()) else 0


def _let_machine_walk(steps: int) -> int:
    from hypothesis.stateful import run_state_machine_as_test

    from tests.test_presenter_machine import PresenterMachine, settings_for

    began = time.monotonic()
    logging.disable(logging.CRITICAL)
    run_state_machine_as_test(PresenterMachine, settings=settings_for(steps, derandomize=False))
    _say(f"machine: {PresenterMachine.walked()} in {time.monotonic() - began:.0f} s, no promise broken")
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
