"""The program with a window: builds the parts, connects them, and owns their life."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

os.environ["QT_API"] = "pyside6"  # qasync would try three other bindings first

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QStyleFactory
from qasync import QEventLoop

from toolbar import PROGRAM_NAME, __version__, places
from toolbar.care import Care, Duty
from toolbar.exclusive import Exclusive
from toolbar.single import SingleWindow
from toolbar.state import Actor, ToolbarState
from toolbar.tasks import Tasks
from toolbar.turns import Turns
from toolbar.ui.resources import install_translations
from toolbar.ui.window import ToolbarWindow

if TYPE_CHECKING:
    from toolbar.presenter import Presenter

GRACE = 60.0
"""Seconds for a refresh under way at closing, more than it can take: it may have killed the old GUID."""

SHORT_GRACE = 3.0
"""The same where the desktop ends the program, which kills it soon; the record then says "rotating"."""

T = TypeVar("T")

log = logging.getLogger(__name__)

Meanwhile = Callable[["Presenter", ToolbarWindow], Awaitable[None]]


def run_window(profile: str) -> int:
    """Open the window for *profile*, or raise the one that is open; return the exit code."""
    with application() as runner:
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
    hurry = _close_on_signals(loop, window)
    window.show()
    tasks = Tasks()
    # After the first picture, and beside the loop: httpx and keyring take their time to import.
    changed = asyncio.Event()

    def show(state: ToolbarState) -> None:
        window.render_state(state)
        changed.set()

    presenter = await beside(lambda: make_presenter(show))
    window.refresh_pressed.connect(lambda: tasks.start(presenter.refresh()))
    window.vrc_pressed.connect(lambda: tasks.start(presenter.start_vrc()))
    window.cancel_pressed.connect(presenter.cancel)
    window.second_passed.connect(presenter.second_passed)
    window.hidden.connect(presenter.watch.pause)
    window.reload_pressed.connect(lambda: tasks.start(presenter.load()))
    window.end_shift_pressed.connect(lambda: tasks.start(presenter.end_shift()))
    window.settings_saved.connect(lambda *entered: tasks.start(presenter.save_settings(*entered)))
    window.check_pressed.connect(lambda: tasks.start(presenter.run_check()))
    window.check_cancelled.connect(presenter.cancel_check)
    window.save_pressed.connect(lambda: tasks.start(presenter.save_again()))
    window.test_pressed.connect(lambda *entered: tasks.start(presenter.test_connection(*entered)))
    try:
        if meanwhile is None:
            tasks.start(_start(presenter))
            await _until_closed(closed, _take_care(presenter, changed, tasks))
        else:
            await _until_closed(closed, meanwhile(presenter, window))
    finally:
        try:  # each in its turn, whatever becomes of the one before: the last GUID is written in the last
            presenter.begin_closing()
        finally:
            try:
                await _let_finish(tasks, hurry)
            finally:
                await presenter.aclose(hurried=hurry.is_set())


async def _start(presenter: Presenter) -> None:
    await presenter.load()
    await presenter.warm_up()


async def _take_care(presenter: Presenter, changed: asyncio.Event, tasks: Tasks) -> None:
    """Do what is due unasked, until the window is closed; a change of the state is a reason to plan anew."""
    care = Care(time.monotonic)  # not the wall clock: it is set now and then
    while True:
        changed.clear()
        due = care.next(presenter.state)
        try:
            await asyncio.wait_for(changed.wait(), due.seconds if due else None)
        except TimeoutError:
            if due is not None:
                # A task of its own: closing ends the planning, never an exchange that is under way.
                await asyncio.wait((tasks.start(_carry_out(due.duty, presenter)),))
                care.done(due.duty)


async def _carry_out(duty: Duty, presenter: Presenter) -> None:
    match duty:
        case Duty.SAVE:
            await presenter.save_again()
        case Duty.LOOK:
            await presenter.look_at_keyring()
        case _:
            await presenter.refresh(Actor.TOOLBAR)


async def beside(work: Callable[[], T]) -> T:
    """Return the result of *work*, done on a thread of its own while the window lives on."""
    thread = Turns("start")
    try:
        return await asyncio.wrap_future(thread.submit(work))
    finally:
        thread.close()


def _presenter(profile: str, show: Callable[[Any], None]) -> Presenter:
    from toolbar.policy.file import PolicyFile
    from toolbar.presenter import Presenter
    from toolbar.session.store import KeyringStore

    exclusive = Exclusive(places.runtime_folder(), profile)
    return Presenter(KeyringStore(profile), show, exclusive=exclusive, policy=PolicyFile().policy())


def presenter_in_memory(show: Callable[[Any], None]) -> Presenter:
    """Return a presenter whose keyring forgets: the operating system's is not touched."""
    from toolbar.presenter import Presenter
    from toolbar.session.store import KeyringStore
    from toolbar.simulator.keyring import ForgetfulKeyring

    backend = ForgetfulKeyring()
    return Presenter(KeyringStore("rehearsal", lambda: backend), show)


async def _let_finish(tasks: Tasks, hurry: asyncio.Event) -> None:
    """Wait for what is under way; less long from the moment that the desktop ends the program."""
    finishing = asyncio.ensure_future(tasks.aclose(GRACE))
    hurried = asyncio.ensure_future(hurry.wait())
    await asyncio.wait((finishing, hurried), return_when=asyncio.FIRST_COMPLETED)
    if not finishing.done():
        await tasks.aclose(SHORT_GRACE)  # what it cancels ends the longer wait, too
    hurried.cancel()
    await asyncio.wait((finishing, hurried))


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


def _close_on_signals(loop: asyncio.AbstractEventLoop, window: ToolbarWindow) -> asyncio.Event:
    """Close the window when the desktop ends the program; return whether that has happened."""
    asked = asyncio.Event()

    def close() -> None:
        asked.set()
        window.close_at_once()

    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, close)
    return asked


def _log_mistake(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A bug ends in the log, not the program: the agent may be in a call."""
    log.error("INT-900 %s", context.get("message", ""), exc_info=context.get("exception"))
