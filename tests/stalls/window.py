"""`python -m tests.stalls.window`: the real window with a probe in its loop, told by lines what to do."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from tests.campaign.faulty_keyring import FaultyKeyring
from tests.rig.lines import lines_of_stdin
from tests.stalls.faults import FAULTS
from tests.stalls.probe import Probe
from toolbar.app import application, serve
from toolbar.computer import places
from toolbar.computer.exclusive import Exclusive
from toolbar.model import Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.backends import system_keyring
from toolbar.session.calls import PATIENCE
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui.status import headline
from toolbar.ui.window import ToolbarWindow

PROFILE = "stalls"


class Desk:
    """A window, whoever serves it, and the keyring."""

    def __init__(self, *, faulty: bool, patience: float) -> None:
        self.keyring = FaultyKeyring()
        self._faulty = faulty
        self._patience = patience
        self._changed = asyncio.Event()

    def presenter(self, show: Callable[[ToolbarState], None]) -> Presenter:
        """Return the real one."""

        def show_and_tell(state: ToolbarState) -> None:
            show(state)
            self._changed.set()

        find = (lambda: self.keyring) if self._faulty else system_keyring
        store = KeyringStore(PROFILE, find, patience=self._patience)
        return Presenter(store, show_and_tell, exclusive=Exclusive(places.runtime_folder(), PROFILE))

    async def obey(self, presenter: Presenter, window: ToolbarWindow) -> None:
        """Do what the lines say, until there are no more."""
        probe = Probe(window)
        lines = lines_of_stdin()
        while command := json.loads(await lines.get() or "{}"):
            answer = await self._do(command, presenter, window, probe)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()

    async def _do(
        self, command: dict[str, Any], presenter: Presenter, window: ToolbarWindow, probe: Probe
    ) -> dict[str, Any]:
        match command["do"]:
            case "sign-in":
                settings = Settings(command["gateway"], command["agent"], command["ca_file"])
                await presenter.save_settings(settings, Secret(command["guid"]))
            case "refresh":
                await self._begun(window.refresh.click)
            case "arrange":
                self.keyring.arrange(FAULTS[command["fault"]])
            case "until-asked":
                await self._until(lambda: presenter.state.waiting_for_keyring)
            case "until-done":
                await self._until(lambda: presenter.state.busy is None)
            case "hold-up":
                time.sleep(command["milliseconds"] / 1000)  # noqa: ASYNC251 - what nobody else may do
            case "gaps":
                return probe.read()
        state = presenter.state
        told = state.problem or state.unsaved or state.settings_unsaved
        words = headline(state, window.clock())
        return {"code": told.code if told else "", "words": words, "held": state.session is not None}

    async def _begun(self, press: Callable[[], None]) -> None:
        """Press, and wait until it can be seen that something is done."""
        self._changed.clear()
        press()
        await self._changed.wait()

    async def _until(self, there: Callable[[], bool]) -> None:
        while not there():
            self._changed.clear()
            await self._changed.wait()


def main() -> int:
    """Show the window until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--faulty", action="store_true", help="a keyring in memory that fails as it is told")
    parser.add_argument("--patience", type=float, default=PATIENCE)
    options = parser.parse_args()
    with application() as runner:
        desk = Desk(faulty=options.faulty, patience=options.patience)
        window = ToolbarWindow(places.window_places(PROFILE))
        runner.run(serve(window, desk.presenter, desk.obey))
    return 0


if __name__ == "__main__":
    sys.exit(main())
