"""A desk for the storms: settings and GUID as an administrator's script enters them, and what is shown."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from tests.rig.accessibility import accessible_tree
from tests.rig.processes import Child, SimulatedGateway, run, wait_until

APPLICATION = "agent-toolbar"
TITLE = "Agent Toolbar"
TOOLBAR = (sys.executable, "-m", "toolbar")


def set_up(environment: Mapping[str, str], gateway: SimulatedGateway, *, recorder: bool = False) -> None:
    """Enter the settings and the GUID of the session at this gateway."""
    vrc: tuple[str, ...] = ()
    if recorder:
        arguments = ("-m", "toolbar", "simulate", "vrc", "--stdio")
        vrc = ("--vrc-program", sys.executable, "--vrc-keep-running", "--vrc-servers", "192.0.2.10(7000)")
        vrc += tuple(f"--vrc-arg={argument}" for argument in arguments)
    where = ("--gateway", gateway.url, "--agent-id", gateway.agent_id, "--ca-file", str(gateway.ca_file))
    run(*TOOLBAR, "settings", "set", *where, *vrc, environment=environment)
    with Child(*TOOLBAR, "session", "set", environment=environment) as command:
        command.send_line(str(gateway.guid).encode())
        command.close_stdin()
        assert command.wait(20) == 0


def shown(environment: Mapping[str, str]) -> list[str]:
    """Return every text in the window."""
    return [node.name for node in accessible_tree(environment, APPLICATION)]


def await_text(environment: Mapping[str, str], *beginnings: str, timeout: float = 20) -> str:
    """Return the first text in the window that begins like one of these, once there is one."""

    def found() -> str:
        return next((text for text in shown(environment) if text.startswith(beginnings)), "")

    return wait_until(found, f"the window to show {' or '.join(beginnings)!r}", timeout)


def updates(gateway: SimulatedGateway) -> int:
    """Return how many requests for a new GUID the gateway has got."""
    requests = gateway.do("state")["requests"]
    return int(requests.get("PUT onlineagent/{id}/updateGuid", 0))
