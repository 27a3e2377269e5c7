"""`agent-toolbar self-test`: whether this installation is whole, a line for each part; nobody is asked.

It is for the bundle, where a file that was left out is missed by one picture or one desktop only. What a desk
lacks (a keyring that answers, a screen) is told and is no fault of the installation.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import toolbar
from toolbar.commands.installed import CHECKS, Broken, open_window
from toolbar.computer import itself


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one check."""

    name: str
    passed: bool
    detail: str
    seconds: float


def self_test(options: argparse.Namespace) -> int:
    """Check every part, print a line or a field for each, and return 0 if all are there, else 1."""
    if options.window:
        return open_window()
    outcomes = []
    for name, check in CHECKS.items():
        outcomes.append(_outcome(name, check))
        if not options.json:
            last = outcomes[-1]
            sys.stdout.write(f"{'ok' if last.passed else 'FAILED':8} {name:12} {last.detail}\n")
            sys.stdout.flush()
    passed = all(outcome.passed for outcome in outcomes)
    if options.json:
        sys.stdout.write(json.dumps(_fields(outcomes, passed=passed), ensure_ascii=False) + "\n")
    return 0 if passed else 1


def _outcome(name: str, check: Callable[[], str]) -> Outcome:
    begun = time.monotonic()
    try:
        passed, detail = True, check()
    except Broken as broken:
        passed, detail = False, str(broken)
    except Exception as error:  # whatever is missing shows in its own way
        passed, detail = False, f"{type(error).__name__}: {error}"
    return Outcome(name, passed, detail, time.monotonic() - begun)


def _fields(outcomes: list[Outcome], *, passed: bool) -> dict[str, object]:
    return {
        "action": "self-test",
        "ok": passed,
        "version": toolbar.__version__,
        "frozen": itself.frozen(),
        "checks": [
            {
                "name": outcome.name,
                "ok": outcome.passed,
                "detail": outcome.detail,
                "duration_ms": round(outcome.seconds * 1000),
            }
            for outcome in outcomes
        ],
    }
