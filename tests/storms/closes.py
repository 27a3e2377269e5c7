"""A window that is closed at a random moment of a refresh, as by a click on its frame: the session lives."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping

from tests.rig.accessibility import press
from tests.rig.processes import Child, SimulatedGateway
from tests.rig.screen import VirtualScreen
from tests.storms.desk import APPLICATION, TITLE, TOOLBAR, await_text
from tests.storms.ends import End, refreshes


def close(
    environment: Mapping[str, str], screen: VirtualScreen, gateway: SimulatedGateway, chance: random.Random
) -> End:
    """Press Refresh, close the window a moment later, and see if the session lives."""
    with Child(*TOOLBAR, environment=environment) as program:
        await_text(environment, "Session not checked")
        gateway.do("fault", name=f"delay:{chance.randrange(500)}", count=1, path="updateGuid")
        press(environment, APPLICATION, "button", "Refresh")
        after = chance.uniform(0.0, 0.5)
        time.sleep(after)  # the moment is what is tried, not something that is waited for
        began = time.monotonic()
        screen.close_window(TITLE)
        code = program.wait(30)
        took = time.monotonic() - began
    return End(after, took, code, refreshes(environment))
