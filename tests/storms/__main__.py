"""`python -m tests.storms`: the long version of what `make test` samples; figures for each storm."""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.rig.accessibility import ENVIRONMENT
from tests.rig.desktop_bus import SessionBus
from tests.rig.environment import clean_environment
from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.storms.clicks import storm
from tests.storms.closes import close
from tests.storms.desk import set_up
from tests.storms.ends import end
from tests.storms.jumps import jumps
from tests.storms.naps import nap
from tests.storms.starts import race

TOLD_EVERY = 50
"""Turns after which a long storm says how far it is."""


@dataclass(frozen=True, slots=True)
class Place:
    """A desk of its own for one storm: a keyring, a gateway, and perhaps a screen."""

    environment: Mapping[str, str]
    gateway: SimulatedGateway
    folder: Path
    screen: VirtualScreen | None

    @property
    def journal(self) -> Path:
        """What the gateway heard and said."""
        return self.folder / "journal"


@contextmanager
def place(*model: str, screen: bool = False, recorder: bool = False) -> Iterator[Place]:
    """Set up a desk; its session is at a simulated gateway of this *model*."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bus = stack.enter_context(SessionBus(folder))
        environment = {**clean_environment(folder), **stack.enter_context(SecretService(bus)).environment}
        shown = stack.enter_context(VirtualScreen(folder)) if screen else None
        if shown is not None:
            environment |= {**shown.environment, **ENVIRONMENT}
        options = ("--tls-dir", str(folder / "tls"), "--journal", str(folder / "journal"), *model)
        gateway = stack.enter_context(simulated_gateway(*options))
        set_up(environment, gateway, recorder=recorder)
        yield Place(environment, gateway, folder, shown)


def clicks(count: int, chance: random.Random) -> bool:
    """Press so often."""
    with place(screen=True, recorder=True) as at:
        found = storm(at.environment, at.gateway, at.journal, count, chance)
    _tell(
        f"{found.presses} presses, {found.requests} requests, at most {found.most_at_once} at once,"
        f" {found.unanswered} bursts not answered, session {'lives' if found.session_lives else 'LOST'}"
    )
    return found.most_at_once == 1 and not found.unanswered and found.session_lives


def starts(count: int, chance: random.Random) -> bool:
    """Start so many programs, four at a time."""
    bad = 0
    with place() as at:
        for number in range(1, count // 4 + 1):
            found = race(at.environment, f"race{number}", 4)
            bad += (found.windows, found.raised) != (1, 3)
            if number % TOLD_EVERY == 0 or number == count // 4:
                _tell(f"{4 * number} starts, {bad} races without exactly one window")
    return not bad


def ends(count: int, chance: random.Random) -> bool:
    """End so many programs, each second of them a window."""
    lost, slowest = 0, 0.0
    with place() as at:
        for number in range(1, count + 1):
            found = end(at.environment, at.gateway, chance, window=bool(number % 2))
            lost += not found.session_lives
            slowest = max(slowest, found.took)
            if number % TOLD_EVERY == 0 or number == count:
                _tell(f"{number} ends, {lost} sessions lost, slowest end {slowest:.1f} s")
    return not lost and slowest <= 4.0


def closes(count: int, chance: random.Random) -> bool:
    """Close so many windows in mid refresh; the gateway forgets an exchanged GUID at once."""
    lost, slowest = 0, 0.0
    with place("--old-guid", "dies-at-once", screen=True) as at:
        for _ in range(count):
            assert at.screen is not None
            found = close(at.environment, at.screen, at.gateway, chance)
            lost += not found.session_lives or found.exit_code != 0
            slowest = max(slowest, found.took)
    _tell(f"{count} windows closed in mid refresh, {lost} sessions lost, slowest {slowest:.1f} s")
    return not lost


def sleep(seconds: int, chance: random.Random) -> bool:
    """Stop the program in mid request for so long."""
    with place(screen=True) as at:
        found = nap(at.environment, at.gateway, seconds)
    _tell(
        f"{seconds} s of sleep in mid request: {found.told!r}, {found.asked_at_once} requests at once,"
        f" then {found.ended!r}, exit code {found.exit_code}"
    )
    return not found.asked_at_once and not found.exit_code


def clock(count: int, chance: random.Random) -> bool:
    """Set the clock by a day, so many times four."""
    good = True
    for _ in range(count):
        with place(screen=True) as at:
            found = jumps(at.environment, at.gateway, at.folder)
        _tell(
            f"{found.tried} clock jumps of a day, {found.refreshed} refreshes after them,"
            f" {found.taken_for_sleep} taken for sleep, exit code {found.exit_code}"
        )
        good = good and (found.tried, 0, 0) == (found.refreshed, found.taken_for_sleep, found.exit_code)
    return good


STORMS: dict[str, tuple[Callable[[int, random.Random], bool], int, str]] = {
    "clicks": (clicks, 10_000, "presses of Refresh and VRC"),
    "starts": (starts, 1_000, "programs, four at a time"),
    "ends": (ends, 1_000, "SIGTERMs at random moments"),
    "closes": (closes, 50, "windows closed in mid refresh"),
    "sleep": (sleep, 150, "seconds in mid request"),
    "clock": (clock, 1, "times four jumps of a day"),
}


def main() -> int:
    """Run the storms that are named, or all; return 1 if one of them broke something."""
    parser = argparse.ArgumentParser(prog="python -m tests.storms", description=__doc__)
    for name, (_, usual, what) in STORMS.items():
        words = f"{what}; {usual} where no storm is named"
        parser.add_argument(f"--{name}", type=int, nargs="?", const=usual, metavar="N", help=words)
    parser.add_argument("--seed", type=int, default=1)
    options = vars(parser.parse_args())
    logging.disable()  # the lost answers that were arranged are no news
    chance = random.Random(options.pop("seed"))
    wanted = {name: count for name, count in options.items() if count is not None}
    if not wanted:
        wanted = {name: usual for name, (_, usual, _) in STORMS.items()}
    good = [STORMS[name][0](count, chance) for name, count in wanted.items()]
    return 0 if all(good) else 1


def _tell(figures: str) -> None:
    sys.stdout.write(f"storms: {figures}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
