"""The program with a window: builds the parts, connects them, and owns their life."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from toolbar import desktop
from toolbar.computer import places
from toolbar.computer.desktop_end import DesktopEnd
from toolbar.computer.exclusive import Exclusive
from toolbar.computer.network import NetworkWatch
from toolbar.duties import take_care
from toolbar.loading import REST
from toolbar.newest import Newest
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.switching import with_profiles
from toolbar.tasks import Tasks
from toolbar.turns import beside
from toolbar.ui import theme
from toolbar.ui.application import Application, make_application
from toolbar.ui.window import ToolbarWindow
from toolbar.window_loop import WindowLoop

if TYPE_CHECKING:
    from toolbar.presenter import Presenter

GRACE = 60.0
"""Seconds for a refresh under way at closing, more than it can take: it may have killed the old GUID."""

SHORT_GRACE = 3.0
"""The same where the desktop ends the program, which kills it soon; the record then says "rotating"."""

log = logging.getLogger(__name__)

Meanwhile = Callable[["Presenter", ToolbarWindow], Awaitable[None]]


def serve_window(window: ToolbarWindow, profile: str) -> None:
    """Serve the window that is open for *profile*, until it is closed."""
    gc.enable()
    with asyncio.Runner(loop_factory=WindowLoop) as runner:
        desktop.offer_autostart(window, profile)
        program = serve(window, lambda show: _presenter(profile, show), shown=True)
        runner.run(with_profiles(window, profile, program))


@contextmanager
def application() -> Iterator[asyncio.Runner]:
    """Yield a runner on the Qt loop of the QApplication."""
    make_application()
    with asyncio.Runner(loop_factory=WindowLoop) as runner:
        yield runner


async def serve(
    window: ToolbarWindow,
    make_presenter: Callable[[Callable[[Any], None]], Presenter],
    meanwhile: Meanwhile | None = None,
    *,
    shown: bool = False,
) -> None:
    """Show the window, serve it until it is closed, then leave everything tidy.

    *meanwhile* runs beside it instead of loading what the keyring holds; an error of it is raised here. A
    window that was *shown* before may have been closed by now: then there is nothing to do.
    """
    if shown and not window.isVisible():
        return
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_log_mistake)
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    ending = DesktopEnd(window, window.close_at_once)
    if isinstance(app := QCoreApplication.instance(), Application):
        app.quit_asked.connect(window.quit)
    window.show()
    tasks = Tasks()
    # After the first picture, and beside the loop: httpx and keyring take their time to import.
    changed = asyncio.Event()
    alarm = desktop.alarm_of(window)
    desktop.keep_edge_clear(window)

    in_window = Newest(window.render_state, lambda state: state.busy)

    def show(state: ToolbarState) -> None:
        alarm.render_state(state)
        changed.set()
        in_window(state)
        if state.in_memory_only:  # who closes the window in this moment has to be told
            in_window.now()

    presenter = await beside("start", lambda: make_presenter(show))
    log.debug("start-up: presenter ready")
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
    _connect_shift(window, presenter, tasks)
    network = NetworkWatch(window, presenter.workday.network_changed)
    window.test_pressed.connect(lambda *entered: tasks.start(presenter.test_connection(*entered)))
    try:
        if meanwhile is None:
            tasks.start(_start(presenter))
            tasks.start(presenter.lookout.run())
            beside_it = alarm.watch(), desktop.follow_tray(window), network.run()
            await _until_closed(closed, take_care(presenter, changed, tasks, network), *beside_it)
        else:
            await _until_closed(closed, meanwhile(presenter, window))
    finally:
        try:  # each in its turn, whatever becomes of the one before: the last GUID is written in the last
            presenter.begin_closing()
        finally:
            try:
                await _let_finish(tasks, ending.begun)
            finally:
                try:
                    await presenter.aclose(hurried=ending.begun.is_set())
                finally:
                    ending.over()


def _connect_shift(window: ToolbarWindow, presenter: Presenter, tasks: Tasks) -> None:
    day = presenter.workday

    def sign_in(password: Secret, phone: str, forced: bool) -> None:
        tasks.start(day.sign_in(password, phone, forced=forced))

    window.shift.sign_in_pressed.connect(sign_in)
    window.shift.state_wished.connect(lambda *wish: tasks.start(day.change(*wish)))
    window.shift.record_pressed.connect(lambda wanted: tasks.start(day.record(wanted)))
    window.shift.force_out_pressed.connect(lambda: tasks.start(presenter.end_shift(forced=True)))


async def _start(presenter: Presenter) -> None:
    await presenter.load()
    log.debug("start-up: keyring read")
    await presenter.workday.take_up()
    await presenter.warm_up()
    log.debug("start-up: ready for the gateway")
    await beside("start", REST.load_beside)
    for _ in REST.load_here():
        await asyncio.sleep(0)
    theme.load_marks()
    log.debug("start-up: all is loaded")


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


async def _until_closed(closed: asyncio.Event, *works: Awaitable[None]) -> None:
    waiting = [asyncio.ensure_future(closed.wait()), *(asyncio.ensure_future(work) for work in works)]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        if not task.done():
            task.cancel()
            await asyncio.wait((task,))
    for task in waiting:
        if not task.cancelled():
            task.result()


def _log_mistake(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A bug ends in the log, not the program: the agent may be in a call."""
    log.error("INT-900 %s", context.get("message", ""), exc_info=context.get("exception"))
