"""`python -m tests.bench.burst N`: the real window, shown N states as fast as they come; then it says so."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings

from toolbar.app import application, presenter_in_memory, serve
from toolbar.errors import NotSent
from toolbar.presenter import Presenter
from toolbar.state import HISTORY
from toolbar.steps import Action, Step
from toolbar.ui.window import ToolbarWindow


def main(count: int) -> int:
    """Show them, and stay until somebody ends it."""

    async def storm(presenter: Presenter, window: ToolbarWindow) -> None:
        steps: tuple[Step, ...] = ()
        window.show_details(True)  # where most is drawn anew
        for number in range(count):
            error = NotSent("NET-101", "as arranged") if number % 2 else None
            steps = (Step(Action.REFRESH, float(number), 0.1, error), *steps)[:HISTORY]
            window.render_state(replace(presenter.state, history=steps, problem=error))
            await asyncio.sleep(0)
        sys.stdout.write("done\n")
        sys.stdout.flush()
        await asyncio.Event().wait()

    with tempfile.TemporaryDirectory() as folder, application() as runner:
        places = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        runner.run(serve(ToolbarWindow(places), presenter_in_memory, storm))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
