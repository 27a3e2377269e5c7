"""`python -m tests.soak.window`: the real program in the mode *own*, told by lines to go on and to tell.

Only the pauses are shorter: they all come from one function that is handed in, and it divides them.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import random
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from tests.rig.lines import lines_of_stdin
from tests.soak.weight import weight
from toolbar.app import application, serve
from toolbar.computer import places
from toolbar.computer.exclusive import Exclusive
from toolbar.model import SessionMode, Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.shift.presence import AgentState, Wish
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.ui.window import ToolbarWindow
from toolbar.window_loop import WindowLoop

PROFILE = "soak"
LOST = 60.0
"""Seconds without a rotation after which nothing is waited for any more."""


class Desk:
    """The window, whoever serves it, and what it has seen."""

    def __init__(self, loop: WindowLoop, speed: float) -> None:
        self._loop = loop
        self._speed = speed
        self._keyring = ForgetfulKeyring()
        self._changed = asyncio.Event()
        self._obeying: asyncio.Task[None] | None = None
        self._guid: Secret | None = None
        self._signed_in = False
        self.rotations = 0
        self.problems = 0
        self.lost: str | None = None
        self.window = ToolbarWindow(places.window_places(PROFILE))

    def presenter(self, show: Callable[[ToolbarState], None]) -> Presenter:
        """Return the real one, and begin to obey: this is called while the window is up already."""

        def show_and_count(state: ToolbarState) -> None:
            show(state)
            self._see(state)

        store = KeyringStore(PROFILE, lambda: self._keyring)
        exclusive = Exclusive(places.runtime_folder(), PROFILE)
        presenter = Presenter(store, show_and_count, exclusive=exclusive, vary=self._vary)
        self._loop.call_soon_threadsafe(self._begin, presenter)
        return presenter

    def _vary(self, low: float, high: float) -> float:
        return random.uniform(low, high) / self._speed

    def _begin(self, presenter: Presenter) -> None:
        self._obeying = self._loop.create_task(self._obey(presenter))

    def _see(self, state: ToolbarState) -> None:
        guid = state.session.guid if state.session is not None else None
        if guid is not None and guid != self._guid:
            self.rotations += self._guid is not None
            self._guid = guid
        if self._signed_in and not state.shift.under_way and self.lost is None:
            self.lost = state.shift.verdict.name if state.shift.verdict is not None else "no shift"
        self._signed_in = state.shift.under_way
        self._changed.set()

    async def _obey(self, presenter: Presenter) -> None:
        lines = lines_of_stdin()
        while command := json.loads(await lines.get() or "{}"):
            try:
                answer = await self._do(command, presenter)
            except TimeoutError:
                self.lost = self.lost or f"no rotation for {LOST:.0f} s"
                answer = self._told(presenter)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
        self.window.close_at_once()

    async def _do(self, command: dict[str, Any], presenter: Presenter) -> dict[str, Any]:
        match command["do"]:
            case "sign-in":
                await self._until(lambda: presenter.state.busy is None)
                settings = Settings(
                    command["gateway"],
                    command["agent"],
                    command["ca_file"],
                    mode=SessionMode.OWN,
                    phone="40038",
                )
                await presenter.save_settings(settings, None)
                self.window.shift.sign_in_pressed.emit(Secret("a password"), "40038", False)
                await self._until(lambda: self._signed_in)
            case "rotations":
                goal = self.rotations + command["count"]
                await self._until(lambda: self.rotations >= goal or self.lost is not None)
            case "refresh":
                self.window.refresh.click()
            case "state":
                idle = presenter.state.shift.presence.state is AgentState.IDLE
                self.window.shift.state_wished.emit(Wish.BUSY if idle else Wish.IDLE, 203, 0)
            case "weigh":
                gc.collect()
                return {"weight": self._weight()}
        return self._told(presenter)

    def _told(self, presenter: Presenter) -> dict[str, Any]:
        trouble = presenter.state.problem
        code = trouble.code if trouble is not None else ""
        return {"rotations": self.rotations, "lost": self.lost, "code": code}

    def _weight(self) -> list[float]:
        ticking = sum(timer.isActive() for timer in self.window.findChildren(QTimer))
        return list(weight(len(asyncio.all_tasks()), self._loop.ticking + ticking))

    async def _until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(LOST):
            while not there():
                self._changed.clear()
                await self._changed.wait()


def main() -> int:
    """Show the window until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--speed", type=float, default=200.0, help="by which every pause is divided")
    options = parser.parse_args()
    with application() as runner:
        loop = runner.get_loop()
        assert isinstance(loop, WindowLoop)
        desk = Desk(loop, options.speed)
        runner.run(serve(desk.window, desk.presenter))
    return 0


if __name__ == "__main__":
    sys.exit(main())
