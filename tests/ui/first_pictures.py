"""`python -m tests.ui.first_pictures`: how far the first picture is from the window's, at this scale."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from toolbar.ui.application import make_application
from toolbar.ui.window import ToolbarWindow


def pictures(remembered: QSettings) -> tuple[ToolbarWindow, QImage, QImage]:
    """Return a window, and what was seen of it before and after it became whole."""
    window = ToolbarWindow(remembered, whole=False)
    window.show()
    first = _seen(window)
    window.complete()
    return window, first, _seen(window)


def _seen(window: ToolbarWindow) -> QImage:
    """Return what is seen without the keyboard: a start does not take it."""
    QApplication.processEvents()
    if (focused := window.focusWidget()) is not None:
        focused.clearFocus()
    QApplication.processEvents()
    return window.grab().toImage()


def main() -> int:
    """Say whether the two are the same."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        remembered = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        window, first, then = pictures(remembered)
        window.close()
    return 0 if first == then and first.devicePixelRatio() > 1 else 1


if __name__ == "__main__":
    sys.exit(main())
