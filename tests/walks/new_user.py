"""From the first start to a green session, at a gateway whose certificate nobody but itself vouches for."""

import re
from collections.abc import Callable

from tests.rig.processes import SimulatedGateway
from tests.walks.person import Person

FINGERPRINT = re.compile(r"([0-9a-f]{4}\s?){16}")

Moment = Callable[[str], object]
"""Told where there is something to be seen."""


def meet(person: Person, gateway: SimulatedGateway, moment: Moment) -> str:
    """Start, enter the address, which is tested; return the fingerprint of what the gateway presented."""
    person.sees("Not set up")
    moment("11-first-start")
    person.uses("button", "Set up…")
    person.is_at("text", "Gateway")
    person.types(gateway.url)
    person.presses("Return")
    person.sees("Certificate not trusted")
    person.is_at("button", "Do not trust it")
    moment("12-presented")
    [shown] = {node.name for node in person.looks() if FINGERPRINT.fullmatch(node.name)}
    return shown


def trust(person: Person, gateway: SimulatedGateway, moment: Moment) -> None:
    """Go on after the fingerprint was compared, until the session is green."""
    person.uses("check box", "I compared the fingerprint with my administrator's")
    person.finds("button", "Trust this certificate")
    moment("13-compared")
    person.uses("button", "Trust this certificate")
    person.sees("Its certificate is trusted")
    person.is_at("button", "Next")
    person.presses("Return")
    person.is_at("text", "Agent ID")
    person.types(gateway.agent_id)
    person.presses("Tab")
    person.is_at("password text", "GUID")
    person.pastes(str(gateway.guid))
    moment("14-agent")
    person.presses("Return")
    person.sees("Saved in your keyring")
    person.is_at("button", "Refresh")
    person.presses("space")
    person.sees("The gateway accepted your session")
    person.is_at("button", "Done")
    moment("15-ready")
    person.presses("Return")
    person.sees("Ready")


def enter_session(person: Person, gateway: SimulatedGateway, url: str) -> None:
    """Fill in the settings' first page as it comes: the focus is where one has to begin."""
    person.is_at("text", "Gateway")
    person.types(url)
    person.presses("Tab")
    person.types(gateway.agent_id)
    person.presses("Tab")
    person.is_at("combo box", "The workbench signs me in: enter its GUID")
    person.presses("Tab")
    person.is_at("password text", "GUID")
    person.pastes(str(gateway.guid))


def refresh(person: Person) -> None:
    """Press the button that stands out now, and look at the proofs."""
    person.sees("Session not checked")
    person.uses("button", "Refresh")
    person.sees("Ready")
    person.presses("ctrl+d")
    person.sees("accepted ")
