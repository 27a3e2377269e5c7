"""The QApplication, which never ends the program by itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from toolbar import PROGRAM_NAME, __version__
from toolbar.ui.resources import install_translations

_SHARED = "QT_XCB_NO_MITSHM"


@contextmanager
def _drawing_over_the_line() -> Iterator[None]:
    """Have Qt send its pictures to the X server, as it does to one far away, instead of sharing memory.

    A picture in shared memory is acknowledged: that wakes two threads more for each second that the age of
    the session counts, 3.2 wakeups instead of 1.05. The picture is that of a line of text.
    """
    known = os.environ.get(_SHARED)
    os.environ[_SHARED] = "1"
    try:
        yield
    finally:  # what we start decides for itself
        if known is None:
            del os.environ[_SHARED]
        else:
            os.environ[_SHARED] = known


def make_application() -> QApplication:
    """Return the QApplication, which never ends by itself.

    `serve` ends the program, not Qt: a Qt that quits first takes the event loop away, and with it the
    last write to the keyring.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with _drawing_over_the_line():
            app = QApplication([PROGRAM_NAME])
    app.setApplicationName(PROGRAM_NAME)
    app.setApplicationDisplayName("Agent Toolbar")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(PROGRAM_NAME)
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")  # by name: to make a style of Python's own costs 10 ms
    install_translations(app, QLocale())
    return app
