"""Presses by mouse and keyboard, more than anybody means: one request at a time, nothing lost."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.rig.accessibility import accessible_tree, press
from tests.rig.processes import Child, SimulatedGateway, program, run, wait_until
from tests.storms.desk import APPLICATION, TITLE, TOOLBAR, await_text, updates
from tests.storms.ends import refreshes

SETTLED = ("Ready", "Recorder not started", "No clear answer", "Session to be checked", "NOT RECORDED")
"""What the bar can say when nothing is under way; nothing else may come of a storm."""

TROUBLE = ("delay:40", "delay:40", "delay:250", "lost-answer", "delay:900")
"""What the gateway does now and then, so that presses meet a request that is under way."""

FAR = "delay:100"
"""As a gateway at the other end of a company: else a refresh is over before the next press comes."""

GAPS_MS = (2, 10, 25)
"""Milliseconds between two presses: quicker than any keyboard repeats."""


@dataclass(frozen=True, slots=True)
class Storm:
    """What came of it."""

    presses: int
    requests: int
    most_at_once: int
    """Requests with a GUID that the gateway had to answer at the same time."""
    unanswered: int
    """Bursts after which the bar did not settle, or the next press did nothing."""
    session_lives: bool


def storm(
    environment: Mapping[str, str],
    gateway: SimulatedGateway,
    journal: Path,
    presses: int,
    chance: random.Random,
    burst: int = 100,
) -> Storm:
    """Press Refresh and VRC so often, in bursts; the gateway keeps this *journal*."""
    unanswered = 0
    with Child(*TOOLBAR, environment=environment) as toolbar:
        await_text(environment, "Session not checked")
        places = {node.name: node.place for node in accessible_tree(environment, APPLICATION)}
        run(program("xdotool"), "search", "--name", f"^{TITLE}$", "windowactivate", environment=environment)
        for _ in range(presses // burst):
            gateway.do("fault", name=chance.choice(TROUBLE), count=1, path="onlineagent")
            gateway.do("fault", name=FAR, count=burst // 4, path="onlineagent")
            _burst(environment, places, chance, burst)
            unanswered += not _answers(environment, gateway)
        toolbar.terminate()
        toolbar.wait(30)
    lives = refreshes(environment)
    flights = list(_flights(journal))
    return Storm(presses // burst * burst, len(flights), max(flights, default=0), unanswered, lives)


def _burst(
    environment: Mapping[str, str],
    places: Mapping[str, tuple[int, ...]],
    chance: random.Random,
    count: int,
) -> None:
    """Press so often, one way or another; the window has the focus."""
    again = ("--repeat", str(count), "--delay", str(chance.choice(GAPS_MS)))
    left, top, width, height = places[chance.choice(("Refresh", "Refresh", "VRC"))]
    at = ("mousemove", str(left + width // 2), str(top + height // 2))
    close_menu = ("key", "Escape", "Escape")  # a key that is held may have opened it
    ways = (
        (*at, "click", *again, "1"),
        (*at, "click", "1", "key", *again, "F5"),
        (*at, "click", "1", "key", *again, "Return"),
        (*at, "click", "1", "key", *again, "space"),
        ("key", *again, "F5", "F8"),
        ("key", *again, "F8"),
    )
    run(program("xdotool"), *close_menu, *chance.choice(ways), environment=environment, timeout=60)


def _answers(environment: Mapping[str, str], gateway: SimulatedGateway) -> bool:
    """Wait until the bar has settled; return whether one more press brings one more exchange."""
    before = 0

    def settled() -> bool:
        return any(node.name in SETTLED for node in accessible_tree(environment, APPLICATION))

    try:
        wait_until(settled, "the bar to settle", 30)
        before = updates(gateway)
        press(environment, APPLICATION, "button", "Refresh")
        wait_until(lambda: updates(gateway) > before, "the press to be answered", 15)
        wait_until(settled, "the bar to settle", 30)
    except AssertionError:
        return False
    return True


def _flights(journal: Path) -> Iterator[int]:
    """Yield for each request with a GUID how many the gateway had to answer then, itself included."""
    open_requests: set[int] = set()
    for text in journal.read_text(encoding="utf-8").splitlines():
        match json.loads(text):
            case {"what": "request", "n": number, "guid": str()}:
                open_requests.add(number)
                yield len(open_requests)
            case {"what": "answer", "n": number}:
                open_requests.discard(number)
