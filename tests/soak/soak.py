"""Lets the program live through rotations at a gateway that is at fault now and then, and weighs it."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.rig.environment import clean_environment
from tests.rig.processes import Child, SimulatedGateway, simulated_gateway
from tests.soak.weight import Weight, grown

FAULTS = (
    "lost-request",
    "lost-answer",
    "cut",
    "delay:40",
    "http:503",
    "late-http:502",
    "html",
    "garbage",
    "empty",
    "big",
    "retcode:000-003",
    "retcode:000-004",
    "retcode:000-007",
    "late-retcode:000-007",
    "two-set-guid",
)
SHARE = 0.05
ROUND = 10
"""Rotations between two throws of the dice, each of which asks for as many."""
PRESS_EVERY = 5
"""Rounds: a press on Refresh, and a change of the agent's state half-way between."""
WARM = 300
"""Rotations before the first weighing: what is loaded and filled once is not growth."""

GATEWAY = ("--guid-interval", "1", "--guid-timeout", "5000", "--poll-wait", "4", "--signed-out")
"""Every poll changes the GUID; a replaced one dies 5 s later, by which time there are hundreds newer."""


@dataclass
class Soak:
    """How it went."""

    start: Weight
    end: Weight
    rotations: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    presses: int = 0
    seconds: float = 0.0
    lost: str | None = None
    ended_by: str | None = None
    most_polls_at_once: int = 0
    requests: int = 0
    sign_ins: int = 0
    mistakes: int = 0
    """Of ours, as the program told them on its standard error."""

    @property
    def grown(self) -> list[str]:
        """What grew by more than it may."""
        return grown(self.start, self.end)

    @property
    def good(self) -> bool:
        """Whether one session lived through all of it, one poll at a time, and nothing went wrong or grew."""
        whole = self.lost is None and self.ended_by is None and self.sign_ins == 1 and self.mistakes == 0
        return whole and self.most_polls_at_once == 1 and not self.grown


@contextmanager
def program(gateway: SimulatedGateway, folder: Path, speed: float) -> Iterator[Child]:
    """Run the program, signed in."""
    environment = clean_environment(folder)
    with Child(
        sys.executable, "-m", "tests.soak.window", "--speed", f"{speed}", environment=environment
    ) as child:
        place = {"gateway": gateway.url, "agent": gateway.agent_id, "ca_file": gateway.ca_file}
        child.ask({"do": "sign-in", **place}, 90)
        yield child


def soak(
    folder: Path,
    rotations: int,
    *,
    seconds: float = float("inf"),
    speed: float = 200.0,
    seed: int = 7,
    told: Callable[[Soak], None] = lambda _: None,
    extra: Callable[[SimulatedGateway], None] | None = None,
) -> Soak:
    """Soak for so many rotations or seconds, whichever comes first; *extra* is done half-way."""
    chance = random.Random(seed)
    with simulated_gateway(*GATEWAY) as gateway, program(gateway, folder, speed) as child:
        _go_on(child, min(WARM, rotations // 4))
        start = _weigh(child)
        result, began, rounds = Soak(start, start), time.monotonic(), 0
        while result.lost is None and result.rotations < rotations and result.seconds < seconds:
            rounds += 1
            unlucky = sum(chance.random() < SHARE for _ in range(ROUND))
            for name in chance.sample(FAULTS, unlucky):
                gateway.do("fault", name=name, count=1)
                result.faults[name] += 1
            if rounds % PRESS_EVERY in (0, PRESS_EVERY // 2):
                child.ask({"do": "state" if rounds % PRESS_EVERY else "refresh"})
                result.presses += 1
            if extra is not None and result.rotations * 2 >= rotations:
                extra(gateway)
                extra = None
            answer = _go_on(child, ROUND)
            result.rotations, result.lost = answer["rotations"], answer["lost"]
            result.seconds = time.monotonic() - began
            told(result)
        result.end = _weigh(child)
        there = gateway.do("state")
        result.ended_by, result.sign_ins = there["ended_by"], there["sign_ins"]
        result.most_polls_at_once = there["most_polls_at_once"]
        result.requests = sum(there["requests"].values())
        result.mistakes = child.stderr.count("INT-900")
    return result


def _go_on(child: Child, count: int) -> dict[str, Any]:
    return child.ask({"do": "rotations", "count": count}, 90)


def _weigh(child: Child) -> Weight:
    return Weight(*child.ask({"do": "weigh"}, 30)["weight"])
