"""The QApplication, which never ends the program by itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from toolbar import PROGRAM_NAME, __version__
from toolbar.ui.resources import install_translations


def make_application() -> QApplication:
    """Return the QApplication, which never ends by itself.

    `serve` ends the program, not Qt: a Qt that quits first takes the event loop away, and with it the
    last write to the keyring.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([PROGRAM_NAME])
    app.setApplicationName(PROGRAM_NAME)
    app.setApplicationDisplayName("Agent Toolbar")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(PROGRAM_NAME)
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")  # by name: to make a style of Python's own costs 10 ms
    install_translations(app, QLocale())
    return app
