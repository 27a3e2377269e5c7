"""The program with a window: builds the parts, connects them, and owns their life."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

os.environ["QT_API"] = "pyside6"  # qasync would try three other bindings first

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QStyleFactory
from qasync import QEventLoop

from toolbar import PROGRAM_NAME, __version__, places
from toolbar.single import SingleWindow
from toolbar.tasks import Tasks
from toolbar.ui.resources import install_translations
from toolbar.ui.window import ToolbarWindow

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from toolbar.presenter import Presenter

GRACE = 20.0
"""Seconds that a refresh under way gets at closing: it may have killed the old GUID already."""

T = TypeVar("T")

log = logging.getLogger(__name__)

Meanwhile = Callable[["Presenter", ToolbarWindow], Awaitable[None]]


def run_window(profile: str) -> int:
    """Open the window for *profile*, or raise the one that is open; return the exit code."""
    with application() as runner:
        single = SingleWindow(places.runtime_folder(), profile)
        if not single.take():
            return 0 if single.raise_first() else 1
        window = ToolbarWindow(places.window_places(profile))
        single.asked_to_raise.connect(window.raise_for_second_start)
        try:
            runner.run(serve(window, lambda show: _presenter(profile, show)))
        finally:
            single.release()
    return 0


@contextmanager
def application() -> Iterator[asyncio.Runner]:
    """Yield a runner on the Qt loop of a QApplication that never ends by itself.

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
    app.setStyle(QStyleFactory.create("Fusion"))
    install_translations(app, QLocale())
    with asyncio.Runner(loop_factory=QEventLoop) as runner:
        yield runner


async def serve(
    window: ToolbarWindow,
    make_presenter: Callable[[Callable[[Any], None]], Presenter],
    meanwhile: Meanwhile | None = None,
) -> None:
    """Show the window, serve it until it is closed, then leave everything tidy.

    *meanwhile* runs beside it instead of loading what the keyring holds; an error of it is raised here.
    """
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_log_mistake)
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    _close_on_signals(loop, window)
    window.show()
    tasks = Tasks()
    # After the first picture, and beside the loop: httpx and keyring take their time to import.
    presenter = await beside(lambda: make_presenter(window.render_state))
    window.refresh_pressed.connect(lambda: tasks.start(presenter.refresh()))
    window.vrc_pressed.connect(lambda: tasks.start(presenter.start_vrc()))
    window.reload_pressed.connect(lambda: tasks.start(presenter.load()))
    window.end_shift_pressed.connect(lambda: tasks.start(presenter.end_shift()))
    window.settings_saved.connect(lambda new, guid: tasks.start(presenter.save_settings(new, guid)))
    window.test_pressed.connect(lambda new: tasks.start(presenter.test_connection(new)))
    try:
        if meanwhile is None:
            tasks.start(presenter.load())
            await closed.wait()
        else:
            await _until_closed(closed, meanwhile(presenter, window))
    finally:
        await tasks.aclose(GRACE)
        await presenter.aclose()


async def beside(work: Callable[[], T]) -> T:
    """Return the result of *work*, done on a thread of its own while the window lives on."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="start")
    try:
        return await asyncio.wrap_future(thread.submit(work))
    finally:
        thread.shutdown(wait=False)


def _presenter(
    profile: str, show: Callable[[Any], None], find_backend: Callable[[], KeyringBackend] | None = None
) -> Presenter:
    from toolbar.presenter import Presenter
    from toolbar.session.store import KeyringStore

    store = KeyringStore(profile) if find_backend is None else KeyringStore(profile, find_backend)
    return Presenter(store, show)


def presenter_in_memory(show: Callable[[Any], None]) -> Presenter:
    """Return a presenter whose keyring forgets: the operating system's is not touched."""
    from toolbar.simulator.keyring import ForgetfulKeyring

    backend = ForgetfulKeyring()
    return _presenter("rehearsal", show, lambda: backend)


def temporary_places(file: str) -> QSettings:
    """Return window places that nobody remembers."""
    return QSettings(file, QSettings.Format.IniFormat)


async def _until_closed(closed: asyncio.Event, work: Awaitable[None]) -> None:
    running = asyncio.ensure_future(work)
    waiting = asyncio.ensure_future(closed.wait())
    await asyncio.wait((running, waiting), return_when=asyncio.FIRST_COMPLETED)
    for task in (running, waiting):
        if not task.done():
            task.cancel()
            await asyncio.wait((task,))
    if not running.cancelled():
        running.result()


def _close_on_signals(loop: asyncio.AbstractEventLoop, window: ToolbarWindow) -> None:
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, window.close)


def _log_mistake(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A bug ends in the log, not the program: the agent may be in a call."""
    log.error("INT-900 %s", context.get("message", ""), exc_info=context.get("exception"))
