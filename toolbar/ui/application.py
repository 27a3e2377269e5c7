"""The QApplication, which never ends the program by itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QApplication

from toolbar import PROGRAM_NAME, __version__
from toolbar.ui.language import chosen, speak

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


class Application(QApplication):
    """Passes on that somebody asks it to quit, as macOS does, instead of ending its loop at once."""

    quit_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Handle *event*, one of the few that are for the application itself."""
        if event.type() != QEvent.Type.Quit:
            return super().event(event)
        event.ignore()
        self.quit_asked.emit()
        return True


def make_application(remembered: QSettings | None = None, *, whole: bool = True) -> QApplication:
    """Return the QApplication, which speaks the language that is *remembered*, and never ends by itself.

    `serve` ends the program, not Qt: a Qt that quits first takes the event loop away, and with it the
    last write to the keyring. One that is not *whole* yet has all that a first picture needs.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with _drawing_over_the_line():
            app = Application([PROGRAM_NAME])
    app.setApplicationName(PROGRAM_NAME)
    app.setApplicationDisplayName("Agent Toolbar")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(PROGRAM_NAME)
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")  # by name: to make a style of Python's own costs 10 ms
    speak(app, "" if remembered is None else chosen(remembered))
    if whole:
        complete(app)
    return app


def complete(application: QApplication) -> None:
    """Have nothing move by itself: that makes some people dizzy, and tells nobody anything."""
    from PySide6.QtCore import Qt  # all of its names at once: 11 ms that the first picture does not wait for

    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        application.setEffectEnabled(effect, False)
