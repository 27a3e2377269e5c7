"""Says what of these scenes is cut or off the screen at a scale: `python -m tests.access.fitting 1 ready`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.gallery.every import EVERY
from tests.gallery.scenes import Scene, View
from tests.gallery.stage import new_window, put_on, settle
from toolbar.ui.application import make_application
from toolbar.ui.lines import OneLine
from toolbar.ui.window import ToolbarWindow


def cut(shown: QWidget, *, may_elide: bool) -> Iterator[str]:
    """Return what has less room than its words need; a line that ends in an ellipsis has its tool tip."""
    for widget in shown.findChildren(QWidget):
        if not widget.isVisibleTo(shown):
            continue
        match widget:
            case OneLine():
                room = widget.whole or may_elide
            case QLabel() if widget.text() and widget.wordWrap():
                room = widget.height() >= widget.heightForWidth(widget.width())
            case QLabel() | QAbstractButton() if widget.property("text"):
                needed = widget.minimumSizeHint()
                room = widget.width() >= needed.width() and widget.height() >= needed.height()
            case _:
                room = True
        if not room:
            yield f"{widget.property('text')!r} is cut"


def off_the_screen(shown: QWidget) -> Iterator[str]:
    """Return how the window is larger than the screen."""
    frame, room = shown.frameGeometry(), shown.screen().availableGeometry()
    if frame.width() > room.width() or frame.height() > room.height():
        yield f"{frame.width()} x {frame.height()} on {room.width()} x {room.height()}"


def found(window: ToolbarWindow, scene: Scene, *, may_elide: bool) -> Iterator[str]:
    """Return what is wrong with *scene*."""
    shown = put_on(window, scene)
    settle()
    if scene.view is not View.MENU:
        yield from cut(shown, may_elide=may_elide)
    yield from off_the_screen(shown)


def main(larger: str, *names: str) -> int:
    """Print what is wrong with each scene that is named, with letters that are so many times as large."""
    application = make_application()
    letters = QFont(application.font())
    letters.setPointSizeF(letters.pointSizeF() * float(larger))
    application.setFont(letters)
    scenes = {scene.name: scene for scene in EVERY}
    told: dict[str, list[str]] = {}
    with TemporaryDirectory() as folder:
        for name in names:
            window = new_window(Path(folder))
            told[name] = list(found(window, scenes[name], may_elide=float(larger) > 1))
            window.close_at_once()
            window.deleteLater()
    sys.stdout.write(json.dumps({name: lines for name, lines in told.items() if lines}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
