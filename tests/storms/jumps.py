"""A clock that is set by a day, back and forth, under a program that runs: by the faketime library."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.rig.accessibility import press
from tests.rig.processes import Child, RigError, SimulatedGateway
from tests.storms.desk import APPLICATION, TOOLBAR, await_text, updates

JUMPS = ("+86400", "+0", "-86400", "+0")
"""Seconds by which the clock is wrong, one after another."""

_BACK = "How old the session is, is unknown"


@dataclass(frozen=True, slots=True)
class Jumps:
    """What came of them."""

    tried: int
    refreshed: int
    """Jumps after which a refresh succeeded at once."""
    taken_for_sleep: int
    exit_code: int


def jumps(environment: Mapping[str, str], gateway: SimulatedGateway, folder: Path) -> Jumps:
    """Set the clock, look at what is shown, refresh, and so on."""
    offset = folder / "offset"
    offset.write_text("+0")
    fake = {
        "LD_PRELOAD": str(_library()),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",  # an operating system's does not jump either
        "DONT_FAKE_MONOTONIC": "1",  # as older versions spell it
    }
    refreshed = 0
    with Child(*TOOLBAR, environment={**environment, **fake}) as program:
        await_text(environment, "Session not checked")
        _refresh(environment, gateway)
        for now, before in zip(JUMPS, ("+0", *JUMPS), strict=False):
            offset.write_text(now)
            await_text(environment, "Session not checked")
            if int(now) < int(before):
                await_text(environment, _BACK)
            refreshed += _refresh(environment, gateway)
        program.terminate()
        code = program.wait(30)
    log = "".join(file.read_text() for file in Path(environment["XDG_STATE_HOME"]).rglob("*.log"))
    return Jumps(len(JUMPS), refreshed, log.count("this computer slept"), code)


def _refresh(environment: Mapping[str, str], gateway: SimulatedGateway) -> bool:
    before = updates(gateway)
    press(environment, APPLICATION, "button", "Refresh")
    await_text(environment, "Ready")
    return updates(gateway) == before + 1


def _library() -> Path:
    found = sorted(Path(os.sep, "usr", "lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        raise RigError("libfaketime is not installed, and this storm needs it: apt-get install faketime")
    return found[0]
