"""A program that is told to end at a random moment of a refresh: it ends soon, and the session lives."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

from tests.rig.processes import SimulatedGateway

TOOLBAR = (sys.executable, "-m", "toolbar")


@dataclass(frozen=True, slots=True)
class End:
    """How one run ended."""

    after: float
    took: float
    exit_code: int
    session_lives: bool


def end(
    environment: Mapping[str, str], gateway: SimulatedGateway, chance: random.Random, *, window: bool
) -> End:
    """Start a refresh, by the window or without one; end it at a random moment; see if the session lives."""
    command = [*TOOLBAR] if window else [*TOOLBAR, "refresh"]
    if window:  # it takes up an exchange of unknown end by itself, so it gets one
        gateway.do("fault", name="lost-answer", count=1, path="updateGuid")
        _refresh(environment)
    gateway.do("fault", name=f"delay:{chance.randrange(300)}", count=1, path="updateGuid")
    program = subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = chance.uniform(0.1, 1.2)
    time.sleep(after)  # the moment is what is tried, not something that is waited for
    began = time.monotonic()
    program.terminate()
    code = program.wait(30)
    took = time.monotonic() - began
    return End(after, took, code, _refresh(environment) == 0)


def _refresh(environment: Mapping[str, str]) -> int:
    command = [*TOOLBAR, "refresh"]
    env = {**os.environ, **environment}
    return subprocess.run(command, env=env, capture_output=True, timeout=60, check=False).returncode
