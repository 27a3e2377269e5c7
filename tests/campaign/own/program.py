"""The real program with its window, as a process that can be killed: its keyring is files that outlive it.

`python -m tests.campaign.own.program FOLDER` opens the window; what it is told are lines of JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qasync import QEventLoop

from tests.killpoints.durable import DurableKeyring, StoreKind
from tests.rig.environment import clean_environment
from tests.rig.processes import Child, wait_until
from toolbar.app import application, serve
from toolbar.computer import places
from toolbar.computer.exclusive import Exclusive
from toolbar.model import SessionMode, Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui.window import ToolbarWindow

if TYPE_CHECKING:
    from tests.campaign.own.desk import OwnDesk

PROFILE = "campaign"


class Program(Child):
    """One life of it."""

    def __init__(self, desk: OwnDesk) -> None:
        self._desk = desk
        home = desk.folder / "program"
        home.mkdir(exist_ok=True)
        super().__init__(
            *(sys.executable, "-m", "tests.campaign.own.program", str(desk.files)),
            environment=clean_environment(home),
        )

    async def signed_in(self) -> None:
        """Enter the settings, and sign in."""
        settings = self._desk.settings
        place = {"gateway": settings.gateway, "agent": settings.agent_id, "ca_file": settings.ca_file}
        told = await asyncio.to_thread(self.ask, {**place, "phone": settings.phone}, 30)
        assert told == {"signed_in": True}, f"{told}"

    async def polled(self) -> None:
        """Wait until another poll of it has been read."""
        before = self._desk.relay.count("poll")
        count = self._desk.relay.count
        await asyncio.to_thread(wait_until, lambda: count("poll") > before + 1, "its polls", 30)

    def entries(self) -> dict[str, str]:
        """Return what its keyring holds."""
        files = self._desk.files.glob("agent-toolbar*")
        return {file.name.replace("%", "/"): file.read_text(encoding="utf-8") for file in files}


def _main(folder: Path) -> None:
    keyring = DurableKeyring(folder, StoreKind.ATOMIC, lambda name: None, [])
    signing_in: list[asyncio.Task[None]] = []
    with application() as runner:
        loop = runner.get_loop()
        assert isinstance(loop, QEventLoop)
        window = ToolbarWindow(places.window_places(PROFILE))

        def presenter(show: Callable[[ToolbarState], None]) -> Presenter:
            store = KeyringStore(PROFILE, lambda: keyring)
            exclusive = Exclusive(places.runtime_folder(), PROFILE)
            made = Presenter(store, show, exclusive=exclusive, vary=lambda low, high: low * 0.02)
            threading.Thread(target=_obey, args=(loop, made, signing_in), daemon=True).start()
            return made

        runner.run(serve(window, presenter))


def _obey(loop: QEventLoop, presenter: Presenter, signing_in: list[asyncio.Task[None]]) -> None:
    for line in sys.stdin:
        place = json.loads(line)
        loop.call_soon_threadsafe(
            lambda: signing_in.append(loop.create_task(_sign_in(presenter, place)))  # noqa: B023 - one line
        )


async def _sign_in(presenter: Presenter, place: dict[str, Any]) -> None:
    while presenter.state.busy is not None:  # noqa: ASYNC110 - it is still starting
        await asyncio.sleep(0.01)
    settings = Settings(
        place["gateway"], place["agent"], place["ca_file"], mode=SessionMode.OWN, phone=place["phone"]
    )
    await presenter.save_settings(settings, None)
    await presenter.workday.sign_in(Secret("pass-of-the-campaign-0wn"), place["phone"])
    sys.stdout.write(json.dumps({"signed_in": presenter.state.shift.under_way}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
