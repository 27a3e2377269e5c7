"""Everything on the Qt loop, against a simulated gateway over TLS, pressed with a mouse."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.qt_loop import run_on_qt
from toolbar.app import SHORT_GRACE, serve
from toolbar.model import Phase, ScreenRecording, Session, SessionMode, SessionRecord, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.session.records import decode_entry
from toolbar.session.store import KeyringStore
from toolbar.shift.presence import AgentState, Wish
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.steps import Actor
from toolbar.ui.messages import Remedy
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.window import ToolbarWindow

Scenario = Callable[[], Awaitable[None]]


class LockableKeyring(ForgetfulKeyring):
    """A keyring that can be locked."""

    locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        super().delete_password(service, username)

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("as arranged")


class Desk:
    """One window in its surroundings: what a test presses, and what it looks at afterwards."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        self.gateway = gateway
        self.keyring = LockableKeyring()
        self.window = ToolbarWindow(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        vrc = VrcSettings(
            sys.executable,
            ("-m", "toolbar", "simulate", "vrc", "--stdio", "--lenient"),
            keep_running=True,
        )
        self.settings = Settings(gateway.url, str(gateway.agent_id), str(gateway.ca_file), vrc)

    def presenter(self, show: Callable[..., None]) -> Presenter:
        self.made = Presenter(self.store(), show)
        return self.made

    def store(self) -> KeyringStore:
        return KeyringStore("test", lambda: self.keyring)

    async def fill_keyring(self, phase: Phase) -> None:
        store = self.store()
        session = Session(self.settings.gateway, self.settings.agent_id, parse_guid(str(self.gateway.guid)))
        await store.save_settings(self.settings)
        await store.save_session(SessionRecord(session, phase, renewed_at=1.0))
        await store.aclose()

    def stored_guid(self) -> str:
        entries = [
            decode_entry(text) for (service, _), text in self.keyring.entries.items() if "session" in service
        ]
        record = max(entries, key=lambda entry: entry.sequence).record
        assert record is not None
        return record.session.guid.reveal()

    async def shows(self, headline: str) -> None:
        await until(lambda: self.window.words()[0] == headline)

    def press(self, name: str) -> None:
        button = getattr(self.window, name)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what no signal tells; bounded."""
    async with asyncio.timeout(15):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        yield gateway


@pytest.fixture
def desk(gateway: SimulatedGateway, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    qapp.setQuitOnLastWindowClosed(False)
    desk = Desk(gateway, tmp_path)
    yield desk
    desk.window.deleteLater()


def play(desk: Desk, steps: Scenario, *, phase: Phase = Phase.STABLE) -> None:
    """Run the whole program on the Qt loop while *steps* use it; it ends when the window is closed."""

    async def day() -> None:
        await desk.fill_keyring(phase)
        program = asyncio.ensure_future(serve(desk.window, desk.presenter))
        try:
            async with asyncio.timeout(40):
                await steps()
        finally:
            desk.window.close_at_once()
            await program

    run_on_qt(day())


def test_a_day_refresh_then_vrc(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.press("refresh")
        assert not desk.window.refresh.isEnabled()  # within the click, before anything is awaited
        await desk.shows("Recorder not started")
        desk.press("vrc")
        await desk.shows("Ready")

    play(desk, steps)
    told = desk.gateway.do("state")
    assert told["guid"] == desk.stored_guid() != desk.gateway.guid
    assert told["vrc_tokens"] == 1


def test_closing_does_not_lose_the_new_guid(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="delay:600", count=1)
        desk.press("refresh")
        await until(lambda: bool(desk.gateway.do("state")["guid"] != desk.gateway.guid))  # the answer is due
        assert desk.window.words()[0] == "Refreshing session…"

    play(desk, steps)
    assert desk.gateway.do("state")["guid"] == desk.stored_guid() != desk.gateway.guid


def test_the_end_of_a_shift_is_tried_again_when_the_keyring_is_open(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.keyring.locked = True
        desk.window.toolbar_menu.end_shift_chosen.emit()
        await desk.shows("Keyring locked")
        desk.keyring.locked = False
        desk.window.heal(Remedy.TRY_AGAIN)
        await desk.shows("No session")

    play(desk, steps)
    left = [text for (service, _), text in desk.keyring.entries.items() if "session" in service]
    assert [decode_entry(text).record for text in left] == [None]


def test_what_could_not_be_saved_is_saved_by_try_again(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.keyring.locked = True
        desk.window.settings_saved.emit(desk.settings, parse_guid(str(desk.gateway.guid)), None)
        await desk.shows("Not saved")
        desk.keyring.locked = False
        desk.window.heal(Remedy.TRY_AGAIN)
        await desk.shows("Session not checked")

    play(desk, steps)
    assert desk.stored_guid() == desk.gateway.guid


def test_nothing_of_qt_is_left_to_the_collector(desk: Desk) -> None:
    """It runs on whatever thread allocates next, the keyring's for one, and Qt's objects end on their own."""
    left: list[object] = []

    async def steps() -> None:
        await desk.shows("Session not checked")
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        desk.press("refresh")
        await desk.shows("Recorder not started")
        desk.window.toolbar_menu.settings_chosen.emit()
        [dialog] = desk.window.findChildren(SettingsDialog)
        dialog.reject()
        desk.window.check_pressed.emit()
        await until(lambda: desk.made.state.check is not None and desk.made.state.check.seconds > 0)
        gc.collect()
        left.extend(gc.garbage)

    try:
        play(desk, steps)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert left, "nothing was collected: this test sees nothing"
    assert [thing for thing in left if isinstance(thing, QObject)] == []


def test_a_hundred_clicks_send_one_request(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="delay:300", count=1)
        for _ in range(100):
            QTest.mouseClick(desk.window.refresh, Qt.MouseButton.LeftButton)
            await asyncio.sleep(0)
        await desk.shows("Recorder not started")

    play(desk, steps)
    requests = desk.gateway.do("state")["requests"]
    assert isinstance(requests, dict)
    assert requests["PUT onlineagent/{id}/updateGuid"] == 1


def test_the_recorders_death_is_told_without_a_press(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.press("refresh")
        await desk.shows("Recorder not started")
        desk.press("vrc")
        await desk.shows("Ready")
        os.kill(recorder_of(os.getpid()), signal.SIGKILL)
        await desk.shows("NOT RECORDED")

    play(desk, steps)


def test_the_desktop_is_told_though_the_window_stumbles(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it stumbles over: in one test, its pictures were gone with the program's files."""
    alerts: list[object] = []
    monkeypatch.setattr(QApplication, "alert", alerts.append)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    render = desk.window.render_state

    def stumble(state: ToolbarState) -> None:
        if state.not_recorded is not None:
            raise OSError("no such picture")
        render(state)

    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.press("refresh")
        await desk.shows("Recorder not started")
        desk.press("vrc")
        await desk.shows("Ready")
        monkeypatch.setattr(desk.window, "render_state", stumble)
        os.kill(recorder_of(os.getpid()), signal.SIGKILL)
        await until(lambda: alerts == [desk.window])

    play(desk, steps)


def recorder_of(pid: int) -> int:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    [recorder] = [int(child) for child in children if "--stdio" in Path(f"/proc/{child}/cmdline").read_text()]
    return recorder


def test_the_window_lives_while_the_gateway_thinks(desk: Desk) -> None:
    beats: list[int] = []

    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="delay:1000", count=1)
        beat = QTimer(desk.window, interval=5, timerType=Qt.TimerType.PreciseTimer)
        beat.timeout.connect(lambda: beats.append(1))
        desk.press("refresh")
        await desk.shows("Refreshing session…")
        beat.start()
        await until(lambda: len(beats) >= 50)
        beat.stop()
        assert desk.window.words()[0] == "Refreshing session…"
        await desk.shows("Recorder not started")

    play(desk, steps)


def test_a_lost_answer_is_found_out_by_the_next_refresh(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="lost-answer", count=1)
        desk.press("refresh")
        await desk.shows("No clear answer")
        assert '"st":"rotating"' in "".join(desk.keyring.entries.values())
        desk.press("refresh")
        await desk.shows("Recorder not started")

    play(desk, steps)
    assert desk.gateway.do("state")["guid"] == desk.stored_guid()


def test_a_lost_answer_is_found_out_unasked(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="lost-answer", count=1)
        desk.press("refresh")
        await desk.shows("No clear answer")
        await desk.shows("Recorder not started")

    play(desk, steps)
    assert desk.gateway.do("state")["guid"] == desk.stored_guid()
    assert [step.by for step in desk.made.state.history] == [Actor.TOOLBAR, Actor.AGENT]


def test_what_a_crash_left_behind_is_taken_up_at_the_start(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Recorder not started")

    play(desk, steps, phase=Phase.ROTATING)
    told = desk.gateway.do("state")
    assert told["guid"] == desk.stored_guid() != desk.gateway.guid


def test_a_session_that_is_not_saved_is_not_lost_by_one_slip(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.keyring.entries = Unwritable(desk.keyring.entries)
        desk.window.settings_saved.emit(desk.settings, parse_guid("0a1b2c3d-not-saved"), None)
        await desk.shows("Not saved")
        desk.window.close()
        assert desk.window.isVisible()
        assert "Close again" in desk.window.words()[1]
        desk.window.close()
        assert not desk.window.isVisible()

    play(desk, steps)


class Unwritable(dict[tuple[str, str], str]):
    """Entries that nobody can write to."""

    def __setitem__(self, key: tuple[str, str], value: str) -> None:
        raise KeyringLocked("as arranged")


def test_settings_entered_by_hand_set_the_toolbar_up(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        guid = parse_guid(str(desk.gateway.do("sign-in")["guid"]))
        desk.window.open_settings(at_guid=True)
        line = desk.window.settings.dialog.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, guid.reveal())
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: not desk.window.settings.dialog.isVisible())
        desk.press("refresh")
        await desk.shows("Recorder not started")

    play(desk, steps)
    assert desk.gateway.do("state")["guid"] == desk.stored_guid()


def test_a_mistake_of_ours_ends_in_the_log_and_the_window_lives(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        asyncio.get_running_loop().call_exception_handler({"message": "made by the test"})
        desk.press("refresh")
        await desk.shows("Recorder not started")

    play(desk, steps)
    assert "INT-900 made by the test" in caplog.text


def test_a_mistake_at_closing_does_not_keep_the_rest_from_being_closed(desk: Desk) -> None:
    class Stumbling(Presenter):
        closed = False

        def begin_closing(self) -> None:
            super().begin_closing()
            raise RuntimeError("made by the test")

        async def aclose(self, *, hurried: bool = False) -> None:
            await super().aclose(hurried=hurried)
            Stumbling.closed = True

    async def day() -> None:
        await desk.fill_keyring(Phase.STABLE)
        program = asyncio.ensure_future(serve(desk.window, lambda show: Stumbling(desk.store(), show)))
        await desk.shows("Session not checked")
        desk.window.close_at_once()
        await program

    with pytest.raises(RuntimeError, match="made by"):
        run_on_qt(day())
    assert Stumbling.closed


def test_an_end_by_the_desktop_is_heard_though_the_window_was_closed_before(desk: Desk) -> None:
    began = 0.0

    async def steps() -> None:
        nonlocal began
        await desk.shows("Session not checked")
        desk.gateway.do("fault", name="delay:20000", count=1)
        desk.press("refresh")
        await until(lambda: bool(desk.gateway.do("state")["guid"] != desk.gateway.guid))
        began = time.monotonic()
        asyncio.get_running_loop().call_later(0.3, os.kill, os.getpid(), signal.SIGTERM)

    play(desk, steps)
    assert SHORT_GRACE <= time.monotonic() - began < SHORT_GRACE + 4.0  # it would have been 10 s


class SlowKeyring(LockableKeyring):
    """A keyring that keeps a new GUID waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        if '"unproven"' in password:
            assert self.goes_on.wait(20)
        super().set_password(service, username, password)


def test_a_guid_that_is_being_written_is_not_lost_by_one_slip(desk: Desk) -> None:
    keyring = desk.keyring = SlowKeyring()

    async def steps() -> None:
        await desk.shows("Session not checked")
        desk.press("refresh")
        await until(lambda: desk.made.state.in_memory_only)
        assert desk.made.state.unsaved is None
        desk.window.close()
        assert desk.window.isVisible()
        assert "Close again" in desk.window.words()[1]
        keyring.goes_on.set()
        await until(lambda: not desk.window.isVisible())  # once it is written, as was asked for

    play(desk, steps)
    assert desk.stored_guid() == desk.gateway.do("state")["guid"]


def test_a_second_thought_keeps_the_window_though_the_session_is_saved_meanwhile(desk: Desk) -> None:
    async def steps() -> None:
        await desk.shows("Session not checked")
        writable = desk.keyring.entries
        desk.keyring.entries = Unwritable(writable)
        desk.window.settings_saved.emit(desk.settings, parse_guid("0a1b2c3d-not-saved"), None)
        await desk.shows("Not saved")
        desk.window.close()
        desk.keyring.entries = writable
        desk.window.heal(Remedy.TRY_AGAIN)
        await desk.shows("Session not checked")
        queue_is_empty = asyncio.Event()
        QTimer.singleShot(0, queue_is_empty.set)
        await queue_is_empty.wait()
        assert desk.window.isVisible()

    play(desk, steps)


def test_a_session_of_our_own_goes_on_after_a_restart_and_is_left_as_it_is_at_closing(desk: Desk) -> None:
    """What is pressed in the panel gets to where it belongs."""
    desk.settings = replace(desk.settings, mode=SessionMode.OWN, phone="40038", record=ScreenRecording.BUTTON)

    async def steps() -> None:
        await until(lambda: "made" in vars(desk) and desk.made.state.shift.under_way)
        panel = desk.window.shift.panel
        await until(panel.state.isEnabled)
        panel.wishes[Wish.BUSY, 203, 0].trigger()
        await until(lambda: desk.made.state.shift.presence.state is AgentState.BUSY)
        await until(panel.state.isEnabled)
        panel.record_pressed.emit(True)
        await until(lambda: desk.made.state.shift.screen.lost)  # there is no recorder
        panel.force_out_pressed.emit()
        await until(lambda: desk.made.state.session is None and desk.made.state.busy is None)
        assert not desk.gateway.do("state")["signed_in"]
        panel.password.setText("")
        QTest.mouseClick(panel.sign_in, Qt.MouseButton.LeftButton)
        await until(lambda: desk.made.state.shift.under_way)
        assert not desk.window.close()
        assert desk.window.close()

    play(desk, steps)
    assert desk.gateway.do("state")["signed_in"]
