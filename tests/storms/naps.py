"""A program that is stopped in mid request, as by a computer that sleeps, and goes on much later."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

from tests.rig.accessibility import press
from tests.rig.processes import Child, SimulatedGateway, run, wait_until
from tests.storms.desk import APPLICATION, TOOLBAR, await_text, shown, updates

# The program as it is, but for the pause that it takes notice of: a test has no 30 s to spare.
_LIGHT_SLEEPER = """
import sys, toolbar.cli, toolbar.computer.sleep
toolbar.computer.sleep.NOTABLE = {notable}
sys.exit(toolbar.cli.main())
"""

_QUIET = 1.0
"""Seconds after waking in which nothing is to be sent again."""


@dataclass(frozen=True, slots=True)
class Nap:
    """What came of one."""

    told: str
    """The line about it."""
    asked_at_once: int
    """Requests within a second of the end of the one that slept."""
    ended: str
    """What the bar said when all was over."""
    session_lives: bool
    exit_code: int


def nap(
    environment: Mapping[str, str], gateway: SimulatedGateway, seconds: float, notable: float = 30
) -> Nap:
    """Stop the program in mid request for so many seconds, let it go on, and see what it makes of it."""
    code = _LIGHT_SLEEPER.format(notable=float(notable))
    with Child(sys.executable, "-c", code, environment=environment) as program:
        age = await_text(environment, "Session known for ")
        wait_until(lambda: age not in shown(environment), "the window's seconds to count")
        gateway.do("fault", name="hang", count=1, path="updateGuid")
        before = updates(gateway)
        press(environment, APPLICATION, "button", "Refresh")
        wait_until(lambda: _hangs(gateway), "the request to arrive")
        os.kill(program.pid, signal.SIGSTOP)
        time.sleep(seconds)  # the stop is what is tried, not something that is waited for
        os.kill(program.pid, signal.SIGCONT)
        told = await_text(environment, "Slept for ", timeout=5)
        time.sleep(_QUIET)
        asked_at_once = updates(gateway) - before
        ended = await_text(environment, "Ready", "Session ended", timeout=30)
        lives = bool(gateway.do("state")["signed_in"])
        if lives:
            run(*TOOLBAR, "refresh", environment=environment)
        os.kill(program.pid, signal.SIGTERM)
        return Nap(told, asked_at_once, ended, lives, program.wait(20))


def _hangs(gateway: SimulatedGateway) -> bool:
    return int(gateway.do("state")["faults_waiting"]) == 0
