"""The window at once: what its first picture does not need is loaded behind it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from toolbar import PROGRAM_NAME, __version__, early
from toolbar.computer import places
from toolbar.computer.single import SingleWindow
from toolbar.ui.resources import install_translations
from toolbar.ui.window import ToolbarWindow

_BEHIND = ("PySide6.QtNetwork", "toolbar.app", "toolbar.computer.dumps", "toolbar.logs")

_THE_REST = (
    "toolbar.ui.settings.dialog", "toolbar.ui.shift_panel", "toolbar.ui.shift_words",
    "httpcore._backends.anyio", "anyio._backends._asyncio",
    "OpenSSL.SSL", "cryptography.x509",  # a certificate that is refused
    "jeepney.io.blocking",  # a notice; only on Linux
    "encodings.idna", "encodings.gbk", "encodings.utf_16", "encodings.utf_32",
)  # fmt: skip
"""What a shift may need later. By then an update, or a removal, may have taken the files away (`dpkg` does so
under an open window), and a module of a bundle is read at its place in a file that is another one now."""

_FIRST_PICTURE_MS = 500
"""A window that nobody can see, such as one on another desktop, is not painted."""

_TURN = 0.005

log = logging.getLogger(__name__)


def run_window(profile: str, log_level: str = "INFO") -> int:
    """Open the window for *profile*, or raise the one that is open; return the exit code."""
    early.keep(log_level)
    log.debug("start-up: begun %.0f ms ago", early.age_ms())
    application = make_application()
    single = SingleWindow(places.runtime_folder(), profile)
    match single.settle():
        case False:
            return 0
        case None:
            return 1
    window = ToolbarWindow(places.window_places(profile))
    single.asked_to_raise.connect(window.raise_for_second_start)
    window.closed.connect(single.stop_listening)  # who starts again now wants a new window
    try:
        log.debug("start-up: window made")
        window.show()
        _paint(window)
        log.debug("start-up: first picture")
        _load(application)
        log.debug("start-up: loaded")
        from toolbar import app, logs
        from toolbar.computer import dumps

        dumps.forbid()  # before there is a secret
        single.listen()
        early.hand_over(logs.start(places.log_folder(), log_level))
        if window.isVisible():  # else it was closed before there was anything to close
            app.serve_window(window, profile)
    finally:
        single.release()
    return 0


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


def load_rest() -> None:
    """Import what is only needed on a press; on a thread beside the loop, once all else is done."""
    _import(_THE_REST)


def _paint(window: ToolbarWindow) -> None:
    """Let the window come to the screen before anything else has its turn."""
    patience = QDeadlineTimer(_FIRST_PICTURE_MS)
    QTimer.singleShot(_FIRST_PICTURE_MS, lambda: None)  # which ends the wait for more events
    handle = window.windowHandle()
    while not (handle.isExposed() or patience.hasExpired()):
        QCoreApplication.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )


def _load(application: QApplication) -> None:
    """Import on a thread what is needed from now on, while the window lives."""

    thread = threading.Thread(target=_import, args=(_BEHIND,), name="start", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_TURN)
        application.processEvents()


def _import(names: Iterable[str]) -> None:
    for name in names:
        with suppress(Exception):  # whoever needs it imports it again, and hears what is wrong
            import_module(name)
