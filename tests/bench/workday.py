"""`python -m tests.bench.workday SECONDS`: the real window lives through so many seconds as fast as it can.

The clock is turned by hand; each second passes as the window's own timer lets it pass, and every fifth the
GUID is exchanged. It says "begun" when it has settled, "done" at the end, and stays until somebody ends it.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from tests.model_check.desk import WaitingGateway, envelope
from toolbar.app import application, serve
from toolbar.gateway.reply import Response
from toolbar.model import Session, Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.ui.window import ToolbarWindow

EXCHANGED_EVERY = 5
SETTLED = 600
"""Seconds after which everything has been used once, and the history is full."""

SETTINGS = Settings("https://gw.example:8043", "20011")


class Day:
    """A gateway, a keyring and a clock, all of them in memory."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self._issued = 0
        self._keyring = ForgetfulKeyring()

    def presenter(self, show: Callable[[Any], None]) -> Presenter:
        """Return a presenter that lives it."""

        async def connect(*_: object) -> WaitingGateway:
            return WaitingGateway(self._answer)

        store = KeyringStore("bench", lambda: self._keyring)
        return Presenter(store, show, connect=connect, clock=lambda: self.now)

    def guid(self) -> str:
        """Return a new one."""
        self._issued += 1
        return f"0A1B2C3D-0000-4000-8000-{self._issued:012d}.AgentGateway0"

    async def live(self, presenter: Presenter, window: ToolbarWindow, seconds: int) -> None:
        """Let so many seconds pass."""
        for second in range(seconds):
            self.now += 1.0
            window._second.timeout.emit()
            if second % EXCHANGED_EVERY == 0:
                await presenter.refresh()
            await asyncio.sleep(0)

    async def _answer(self, operation: str, session: Session) -> Response:
        return envelope("0", {"guid": self.guid()})


def main(seconds: int) -> int:
    """Live, and stay until somebody ends it."""
    day = Day()

    async def life(presenter: Presenter, window: ToolbarWindow) -> None:
        window.show_details(True)
        await presenter.save_settings(SETTINGS, Secret(day.guid()))
        await day.live(presenter, window, min(SETTLED, seconds))
        await _say("begun")
        await day.live(presenter, window, seconds - min(SETTLED, seconds))
        await _say("done")
        await asyncio.Event().wait()

    with tempfile.TemporaryDirectory() as folder, application() as runner:
        places = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = ToolbarWindow(places, clock=lambda: day.now)
        runner.run(serve(window, day.presenter, life))
    return 0


async def _say(word: str) -> None:
    """Say it, and go on when somebody has looked."""
    gc.collect()
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
