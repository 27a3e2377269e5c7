"""Several programs started at the same moment: one window opens, the others raise it and end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from tests.rig.processes import wait_until

TOOLBAR = (sys.executable, "-m", "toolbar")


@dataclass(frozen=True, slots=True)
class Race:
    """How one race ended."""

    windows: int
    raised: int


def race(environment: Mapping[str, str], profile: str, starters: int) -> Race:
    """Start that many programs for one profile at once; end the one that stays."""
    programs = [
        subprocess.Popen(
            [*TOOLBAR, "--profile", profile],
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(starters)
    ]

    def settled() -> bool:
        return sum(program.poll() is None for program in programs) <= 1

    try:
        wait_until(settled, "all but one to end", timeout=30)
        staying = [program for program in programs if program.poll() is None]
        raised = sum(program.returncode == 0 for program in programs if program not in staying)
        for program in staying:
            program.terminate()
            program.wait(20)
        return Race(len(staying), raised)
    finally:
        for program in programs:
            program.kill()
            program.wait()
