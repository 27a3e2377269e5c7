"""A program that is told to end at a random moment of a refresh: it ends soon, and the session lives."""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from unittest import mock

from tests.rig.processes import SimulatedGateway, wait_until
from tests.storms.desk import TOOLBAR, updates
from toolbar.commands import actions


@dataclass(frozen=True, slots=True)
class End:
    """How one run ended."""

    after: float
    """Seconds, since its start or since its request arrived."""
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
        refreshes(environment)
    gateway.do("fault", name=f"delay:{chance.randrange(300)}", count=1, path="updateGuid")
    before = updates(gateway)
    program = subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        if chance.random() < 0.7:  # the others end it while it is still starting
            wait_until(lambda: updates(gateway) > before or program.poll() is not None, "a request", 50)
        after = chance.uniform(0.0, 0.5)
        time.sleep(after)  # the moment is what is tried, not something that is waited for
        began = time.monotonic()
        program.terminate()
        code = program.wait(30)
        took = time.monotonic() - began
    finally:
        program.kill()  # where one of these came too late
        program.wait()
    return End(after, took, code, refreshes(environment))


def refreshes(environment: Mapping[str, str]) -> bool:
    """Refresh as the command does; return whether the gateway accepted the session.

    In this process: a thousand programs would spend most of their time on being started.
    """
    with mock.patch.dict(os.environ, environment):
        return actions.refresh("default").exit_code == 0
