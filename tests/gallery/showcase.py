"""A window that shows one scene after another: `python -m tests.gallery.showcase`, looked at from outside.

It says `{"ready": true}`; then each JSON line on its standard input is a wish, answered with a line:
`{"scene": NAME}`, `{"theme": NAME}`, `{"later": SECONDS}`, `{"picture": FILE}`, `{"front": true}`,
`{"popup": true}`, `{"pressed": true}`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QSettings, QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.gallery.every import EVERY
from tests.gallery.scenes import NOW
from tests.gallery.stage import Theme, put_on
from toolbar.ui.application import make_application
from toolbar.ui.window import ToolbarWindow

_TOLD = ("refresh", "vrc", "reload", "end_shift", "save", "check", "cancel")


class Showcase:
    """The window, its clock, and what was pressed in it."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._later = 0.0
        self._pressed: list[str] = []
        places = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = ToolbarWindow(places, clock=lambda: NOW + self._later)
        for name in _TOLD:
            signal = getattr(self.window, f"{name}_pressed")
            signal.connect(lambda *_, name=name: self._pressed.append(name))
        self.window.shift.state_wished.connect(lambda wish, *_: self._pressed.append(wish.name.lower()))
        self.window.shift.force_out_pressed.connect(lambda: self._pressed.append("force_out"))
        self.window.shift.record_pressed.connect(lambda *_: self._pressed.append("record"))
        self.window.closed.connect(lambda: self._pressed.append("quit"))

    def do(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Do what is wished for, and return the answer."""
        match wish:
            case {"scene": name}:
                [scene] = [scene for scene in EVERY if scene.name == name]
                self._later = 0.0
                put_on(self.window, scene)
            case {"theme": name}:
                self._application.setPalette(Theme[name].palette)
            case {"later": seconds}:
                self._later += seconds
            case {"picture": file}:
                self.window.grab().save(file)
            case {"popup": _}:
                return {"popup": QApplication.activePopupWidget() is not None}
            case {"front": _}:
                self.window.raise_for_second_start()
            case {"pressed": _}:
                pressed, self._pressed = self._pressed, []
                return {"pressed": pressed}
        return {"done": True}


def main() -> int:
    """Show and answer until nobody asks any more."""
    application = make_application()
    with TemporaryDirectory() as folder:
        showcase = Showcase(application, Path(folder))

        def asked() -> None:
            line = sys.stdin.readline()
            if not line:
                application.exit()
                return
            say(showcase.do(json.loads(line)))

        def say(answer: dict[str, Any]) -> None:
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()

        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(asked)
        showcase.window.show()
        say({"ready": True})
        code = application.exec()
        showcase.window.close_at_once()
        return code


if __name__ == "__main__":
    sys.exit(main())
