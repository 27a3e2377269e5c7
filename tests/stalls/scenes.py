"""What happens to the keyring while the window is open; each scene says how the window fared."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tests.rig.processes import Child, SimulatedGateway, program, run, wait_until
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService

TRIES = 3

PATIENCE = 2.0
"""Seconds that the keyring gets here, if it says nothing."""

LATE = 1.5
"""Seconds until somebody answers, once it is said that the keyring is waited for: more than that in all."""


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Limits:
    """For how long a window may be held up, in milliseconds."""

    held_up: float
    p99: float


PROMISED = Limits(50, 16)
"""What is promised (P12), of a computer that does nothing else meanwhile."""

AMID_OTHERS = Limits(1000, 500)
"""Of one that runs other tests as well: whoever waits for a keyring on the loop waits for longer."""


@dataclass(frozen=True, slots=True)
class Scene:
    """How the window fared, and what it said."""

    name: str
    code: str
    seconds: float
    longest: float
    held_up: float
    p99: float
    lives: bool
    """Whether a refresh succeeded afterwards: no session was lost."""
    tries: int = 1
    limits: Limits = PROMISED

    @property
    def good(self) -> bool:
        """Whether the window was never held up, and no session was lost.

        Of a short scene there are too few ticks to speak of a hundredth of them.
        """
        smooth = self.p99 <= self.limits.p99 or self.seconds < 1
        return self.lives and self.held_up <= self.limits.held_up and smooth


class OpenWindow:
    """The real window in a process of its own, signed in."""

    def __init__(self, child: Child, gateway: SimulatedGateway, limits: Limits) -> None:
        self._child = child
        self.gateway = gateway
        self._limits = limits
        where: dict[str, Any] = {"gateway": gateway.url, "agent": gateway.agent_id}
        self.do("sign-in", guid=str(gateway.guid), ca_file=str(gateway.ca_file), **where)
        answer = self.do("until-done")
        assert answer["code"] == "", answer

    def do(self, command: str, timeout: float = 90, **more: object) -> dict[str, Any]:
        """Tell it something, and return what it says."""
        return self._child.ask({"do": command, **more}, timeout)

    def play(
        self,
        name: str,
        prepare: Callable[[], object] = _nothing,
        meanwhile: Callable[[], object] = _nothing,
        afterwards: Callable[[], object] = _nothing,
    ) -> Scene:
        """Press Refresh, let things happen, and press it once more when they have been put right.

        A window that was held up is tried again, and its best try counts: what the program does it does
        each time, and what a busy computer or X server does to it, it does not.
        """
        tries: list[Scene] = []
        while len(tries) < TRIES and not (tries and tries[-1].good):
            prepare()
            self.do("gaps")  # what was before is not of this scene
            self.do("refresh")
            meanwhile()
            code = self.do("until-done")["code"]
            afterwards()
            self.do("refresh")
            last = self.do("until-done")
            lives = last["code"] == "" and last["held"]
            tries.append(Scene(name, code, **self.do("gaps"), lives=lives, limits=self._limits))
            if not lives:
                return tries[-1]
        return replace(min(tries, key=lambda scene: scene.held_up), tries=len(tries))


@contextmanager
def window(
    gateway: SimulatedGateway, environment: Mapping[str, str], *options: str, limits: Limits = PROMISED
) -> Iterator[OpenWindow]:
    """Open one, until the end of the block."""
    with Child(sys.executable, "-m", "tests.stalls.window", *options, environment=environment) as child:
        yield OpenWindow(child, gateway, limits)


def faulty(opened: OpenWindow, names: Iterable[str]) -> Iterator[Scene]:
    """Play faults of a keyring in memory."""
    for name in names:
        yield opened.play(
            name,
            prepare=partial(opened.do, "arrange", fault=name),
            afterwards=partial(opened.do, "arrange", fault="none"),
        )


def real(opened: OpenWindow, keyring: SecretService, screen: VirtualScreen) -> Iterator[Scene]:
    """Play what happens to gnome-keyring, whose question somebody answers on the screen."""

    def question() -> str:
        """Wait for it; nobody has been told anything else meanwhile."""
        return wait_until(
            lambda: next((title for title in screen.windows() if "nlock" in title), ""), "the question", 30
        )

    def answer() -> None:
        wait_until(lambda: screen.active_window() == question(), "the question to have the focus")
        run(program("xdotool"), "type", keyring.password, environment=screen.environment)
        screen.key("Return")

    def dismiss() -> None:
        wait_until(lambda: screen.active_window() == question(), "the question to have the focus")
        screen.key("Escape")

    def answer_late() -> None:
        question()
        said = opened.do("until-asked")["words"]
        assert said == "Waiting for your keyring", said
        time.sleep(LATE)  # the delay is what is tried
        answer()

    exchanges = 0

    def an_answer_that_takes_its_time() -> None:
        nonlocal exchanges
        exchanges = _exchanges(opened.gateway)
        opened.gateway.do("fault", name="delay:1000", count=1, path="updateGuid")

    def kill_it_between() -> None:
        wait_until(lambda: _exchanges(opened.gateway) > exchanges, "the request")
        _kill(keyring)
        answer()  # D-Bus starts another one, which asks

    yield opened.play("gnome-keyring, open")
    yield opened.play("locked, answered late", keyring.lock, answer_late)
    yield opened.play("locked, dismissed", keyring.lock, dismiss, keyring.unlock)
    yield opened.play(
        "frozen",
        partial(_signal, keyring, signal.SIGSTOP),
        _nothing,
        partial(_signal, keyring, signal.SIGCONT),
    )
    yield opened.play("killed between the two writes", an_answer_that_takes_its_time, kill_it_between)
    yield opened.play("started anew, answered late", partial(_kill, keyring), answer_late)


def _exchanges(gateway: SimulatedGateway) -> int:
    requests = gateway.do("state")["requests"]
    return sum(count for path, count in requests.items() if "updateGuid" in path)


def _kill(keyring: SecretService) -> None:
    _signal(keyring, signal.SIGKILL)


def _signal(keyring: SecretService, number: signal.Signals) -> None:
    """Signal whoever is the keyring now: the one that D-Bus started is not the rig's."""
    ask = ("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus")
    whose = ("/org/freedesktop/DBus", "org.freedesktop.DBus.GetConnectionUnixProcessID")
    answer = run(*ask, *whose, "string:org.freedesktop.secrets", environment=keyring.environment)
    os.kill(int(answer.split()[-1]), number)
