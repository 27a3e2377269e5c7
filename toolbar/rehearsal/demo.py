"""The rehearsal: the real window, with a simulated gateway and the reference VRC as real processes."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSettings

from toolbar import logs
from toolbar.app import Meanwhile, application, presenter_in_memory, serve
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.rehearsal.surroundings import surroundings
from toolbar.rehearsal.walkthrough import walk
from toolbar.ui.window import ToolbarWindow


def run_demo(walkthrough: str | None) -> int:
    """Open the window in its simulated surroundings; walk through it where a folder for pictures is given."""
    if walkthrough is not None:
        Path(walkthrough).mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="agent-toolbar-demo-") as folder,
        closing(logs.start(Path(folder), "INFO")),  # Windows deletes no file that is open
        application() as runner,
    ):
        places = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window = ToolbarWindow(places, rehearsal=True)
        results: list[bool] = []
        runner.run(serve(window, presenter_in_memory, _rehearsal(Path(folder), walkthrough, results)))
    return 0 if walkthrough is None or results == [True] else 1


def _rehearsal(folder: Path, walkthrough: str | None, results: list[bool]) -> Meanwhile:
    async def rehearse(presenter: Presenter, window: ToolbarWindow) -> None:
        async with surroundings(folder) as around:
            await presenter.save_settings(around.settings, parse_guid(around.guid))
            if walkthrough is None:
                await asyncio.Event().wait()  # until the window is closed, which cancels us
            else:
                results.append(await walk(presenter, window, around, Path(walkthrough)))

    return rehearse
