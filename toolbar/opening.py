"""The window at once: what its first picture does not need is loaded behind it."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from toolbar import early
from toolbar.computer import places
from toolbar.computer.single import SingleWindow
from toolbar.ui.application import complete, make_application
from toolbar.ui.window import ToolbarWindow

_FIRST_PICTURE_MS = 500
"""A window that nobody can see, such as one on another desktop, is not painted."""

_TURN = 0.005

log = logging.getLogger(__name__)


def run_window(profile: str, log_level: str = "INFO") -> int:
    """Open the window for *profile*, or raise the one that is open; return the exit code."""
    early.keep(log_level)
    log.debug("start-up: begun %.0f ms ago", early.age_ms())
    remembered = places.window_places(profile)
    application = make_application(remembered, whole=False)
    single = SingleWindow(places.runtime_folder(), profile)
    match single.settle():
        case False:
            return 0
        case None:
            return 1
    window = ToolbarWindow(remembered, whole=False)
    single.asked_to_raise.connect(window.raise_for_second_start)
    window.closed.connect(single.stop_listening)  # who starts again now wants a new window
    try:
        log.debug("start-up: window made")
        _begin(application, window, log_level)
        from toolbar import app, logs
        from toolbar.computer import capture, dumps
        from toolbar.ui.secret_fields import SecretFields

        dumps.forbid()  # before there is a secret
        secrets = SecretFields(window, capture.keep_out)
        window.closed.connect(secrets.pasted.clear)
        single.listen()
        early.hand_over(logs.start(places.log_folder(), log_level))
        if window.isVisible():  # else it was closed before there was anything to close
            app.serve_window(window, profile)
    finally:
        single.release()
    return 0


def _begin(application: QApplication, window: ToolbarWindow, log_level: str) -> None:
    """Show the window, and make it whole; if that fails, what was logged until then is not lost."""
    try:
        window.show()
        _paint(window)
        log.debug("start-up: first picture")
        _go_on(application, window)
    except Exception:
        from toolbar import logs

        early.hand_over(logs.start(places.log_folder(), log_level))
        log.exception("INT-900 the window could not be made")
        raise


def _paint(window: ToolbarWindow) -> None:
    """Let the window come to the screen before anything else has its turn."""
    patience = QDeadlineTimer(_FIRST_PICTURE_MS)
    QTimer.singleShot(_FIRST_PICTURE_MS, lambda: None)  # which ends the wait for more events
    handle = window.windowHandle()
    while not (handle.isExposed() or patience.hasExpired()):
        QCoreApplication.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )


def _go_on(application: QApplication, window: ToolbarWindow) -> None:
    """Make whole what was shown, and import what is needed from now on, while the window lives."""
    from toolbar.loading import NEXT, WHOLE

    for _ in WHOLE.load_here():
        application.processEvents()
    complete(application)
    window.complete()
    application.processEvents()  # alone: what is painted for the first time shares no processor with imports
    log.debug("start-up: whole")
    thread = threading.Thread(target=NEXT.load_beside, name="start", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_TURN)
        application.processEvents()
    for _ in NEXT.load_here():
        application.processEvents()
    log.debug("start-up: loaded")
