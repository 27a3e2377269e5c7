"""The shift below the bar: what it shows of each state, and what its buttons tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from toolbar.errors import NotRecorded, Refused, SignedOut
from toolbar.events import Event, Kind
from toolbar.model import ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.secret import Secret, living
from toolbar.shift.presence import AgentState, Presence, Wish
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui.for_it import for_it
from toolbar.ui.messages import Remedy
from toolbar.ui.shift_panel import ShiftPanel
from toolbar.ui.status import clock
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
PASSWORD = "C4nary-Typed!"
OUT = ToolbarState(
    settings=Settings(
        "https://gw.example:8043",
        "20011",
        vrc=VrcSettings("/opt/vrc", keep_running=True),
        mode=SessionMode.OWN,
        phone="40038",
        record=ScreenRecording.BUTTON,
    )
)
IN = replace(
    OUT,
    session=Session("https://gw.example:8043", "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.A1")),
    confirmed=Proof(NOW),
    recorder=Proof(NOW),
    recorder_ready_at=NOW,
    shift=Shift(under_way=True, since=NOW - 600, presence=Presence(AgentState.IDLE, NOW - 200)),
)


def failed(state: ToolbarState, action: Action, code: str, retcode: str = "") -> ToolbarState:
    error = Refused(code, retcode=retcode)
    return replace(state, problem=error, history=(Step(action, NOW, 1.0, error),))


def with_screen(screen: Screen) -> ToolbarState:
    return replace(IN, shift=replace(IN.shift, screen=screen))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ToolbarWindow]:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: NOW)
    qtbot.addWidget(window)
    yield window
    window.close_at_once()


def panel(window: ToolbarWindow, state: ToolbarState) -> ShiftPanel:
    window.render_state(state)
    return window.shift.panel


def shown(window: ToolbarWindow, state: ToolbarState) -> set[str]:
    made = panel(window, state)
    names = ("password", "phone", "sign_in", "take_over", "state", "record", "force_out", "told")
    return {name for name in names if getattr(made, name).isVisibleTo(window)}


def test_the_mode_shared_has_none_of_it(window: ToolbarWindow) -> None:
    assert OUT.settings is not None
    shared = replace(OUT, settings=replace(OUT.settings, mode=SessionMode.SHARED))
    assert shown(window, shared) == set()
    assert window.set_up.isVisibleTo(window)
    assert window.words()[0] == "No session"


def test_who_is_signed_out_is_asked_for_a_password(window: ToolbarWindow) -> None:
    assert shown(window, OUT) == {"password", "phone", "sign_in"}
    assert window.shift.panel.phone.text() == "40038"
    assert window.words() == ("Not signed in", "Enter your password to begin your shift")
    assert not window.set_up.isVisibleTo(window)


def test_the_password_is_told_once_and_kept_nowhere(window: ToolbarWindow, qtbot: QtBot) -> None:
    made = panel(window, OUT)
    told: list[tuple[str, str, bool]] = []
    window.shift.sign_in_pressed.connect(lambda word, *more: told.append((word.reveal(), *more)))
    made.password.setText(PASSWORD)
    QTest.keyClick(made.password, Qt.Key.Key_Return)
    assert told == [(PASSWORD, "40038", False)]
    assert made.password.text() == ""
    assert PASSWORD not in living()


def test_a_phone_number_that_is_none_is_told_and_the_password_cleared(window: ToolbarWindow) -> None:
    made = panel(window, OUT)
    told: list[object] = []
    window.shift.sign_in_pressed.connect(lambda *entered: told.append(entered))
    made.password.setText(PASSWORD)
    made.phone.setText("not a number")
    made.sign_in.click()
    assert told == []
    assert made.password.text() == ""
    assert made.told.text() == "This is not a phone number to sign in with."


def test_to_take_over_is_a_button_of_its_own_and_says_what_it_ends(window: ToolbarWindow) -> None:
    elsewhere = failed(OUT, Action.SIGN_IN, "GW-100-002", "100-002")
    assert "take_over" in shown(window, elsewhere)
    made = window.shift.panel
    assert "a call" in made.told.text()
    told: list[bool] = []
    window.shift.sign_in_pressed.connect(lambda word, phone, forced: told.append(forced))
    QTest.keyClick(made.password, Qt.Key.Key_Return)
    made.take_over.click()
    assert told == [False, True]


def test_nothing_of_it_takes_the_focus(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.render_state(IN)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.menu.setFocus()
    window.render_state(OUT)
    assert not window.shift.panel.password.hasFocus()
    window.heal(Remedy.SIGN_IN)  # which somebody pressed for
    assert window.shift.panel.password.hasFocus()


def test_how_the_agent_is_stands_there_with_its_time(window: ToolbarWindow) -> None:
    assert shown(window, IN) == {"state", "record"}
    assert window.shift.panel.state.text() == "Idle for 3 min 20 s"
    assert window.words()[0] == "Idle"
    busy = replace(IN, shift=replace(IN.shift, presence=Presence(AgentState.BUSY, NOW - 5, 203)))
    assert panel(window, busy).state.text() == "Busy (203) for 5 s"


@pytest.mark.parametrize(
    ("path", "wish"),
    [
        (("Idle",), (Wish.IDLE, 0, 0)),
        (("Busy", "Without a reason"), (Wish.BUSY, 0, 0)),
        (("Busy", "Reason 200"), (Wish.BUSY, 200, 0)),
        (("Busy", "Reason 210"), (Wish.BUSY, 210, 0)),
        (("Busy", "Reasons 211 to 220", "Reason 211"), (Wish.BUSY, 211, 0)),
        (("Busy", "Reasons 241 to 250", "Reason 250"), (Wish.BUSY, 250, 0)),
        (("Rest", "15 minutes"), (Wish.REST, 0, 900)),
        (("After-call work",), (Wish.WORK, 0, 0)),
    ],
)
def test_the_menu_tells_what_is_wished(
    window: ToolbarWindow, path: tuple[str, ...], wish: tuple[object, ...]
) -> None:
    told: list[tuple[object, ...]] = []
    menu: QObject = panel(window, IN).menu
    window.shift.state_wished.connect(lambda *wished: told.append(wished))
    for name in path:
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == name)
        menu = action.menu()
    action.trigger()
    assert told == [wish]


def test_each_documented_reason_is_offered_and_no_menu_is_long(window: ToolbarWindow) -> None:
    made = panel(window, IN)
    assert [reason for wish, reason, _ in made.wishes if wish is Wish.BUSY] == [0, *range(200, 251)]
    assert max(len(menu.actions()) for menu in made.findChildren(QMenu)) <= 16


@pytest.mark.parametrize(
    ("screen", "line", "button"),
    [
        (Screen(), "", "Record screen"),
        (Screen(Stage.STARTING, NOW), "Recording asked for, not confirmed yet", "Stop recording"),
        (Screen(Stage.RECORDING, NOW, proven_at=NOW), "Recording since ", "Stop recording"),
        (
            Screen(Stage.NOT_RECORDED, NOW, cause=NotRecorded("REC-722")),
            "NOT RECORDED since ",
            "Record screen",
        ),
        (Screen(Stage.UNCERTAIN, NOW), "The recording may go on: nobody confirmed its end", "Stop recording"),
    ],
)
def test_only_what_is_proven_is_called_a_recording(
    window: ToolbarWindow, screen: Screen, line: str, button: str
) -> None:
    made = panel(window, with_screen(screen))
    assert made._screen.text().startswith(line)
    assert bool(made._screen.text()) is bool(line)
    assert ("Recording since" in " ".join(window.words())) is (screen.stage is Stage.RECORDING)
    assert made.record.text() == button
    told: list[bool] = []
    window.shift.record_pressed.connect(told.append)
    made.record.click()
    assert told == [button == "Record screen"]


def test_a_recording_that_is_not_proven_is_what_the_bar_says_first(window: ToolbarWindow) -> None:
    window.render_state(with_screen(Screen(Stage.NOT_RECORDED, NOW, cause=NotRecorded("REC-722"))))
    assert window.words() == (
        "NOT RECORDED",
        "The gateway says that the recording of your screen did not start.",
    )
    assert f"NOT RECORDED since {clock(NOW)}" in window.shift.panel._screen.text()
    told: list[bool] = []
    window.shift.record_pressed.connect(told.append)
    window.heal(Remedy.TRY_AGAIN)
    assert told == [True]


def test_no_recording_is_asked_for_without_a_recorder(window: ToolbarWindow) -> None:
    assert not panel(window, replace(IN, recorder=None)).record.isEnabled()


def test_where_the_deployment_is_not_private_nobody_is_offered_a_recording(window: ToolbarWindow) -> None:
    settings = IN.settings
    assert settings is not None

    def recorded(record: ScreenRecording, stage: Stage = Stage.OFF) -> bool:
        state = with_screen(Screen(stage, NOW))
        return "record" in shown(window, replace(state, settings=replace(settings, record=record)))

    assert recorded(ScreenRecording.BUTTON)
    assert recorded(ScreenRecording.AUTO)
    assert not recorded(ScreenRecording.OFF)
    assert recorded(ScreenRecording.OFF, Stage.RECORDING)  # what goes on can be ended


def test_who_is_in_a_call_may_sign_out_at_once(window: ToolbarWindow) -> None:
    assert "force_out" in shown(window, failed(IN, Action.END_SHIFT, "GW-100-010", "100-010"))
    told: list[str] = []
    window.shift.force_out_pressed.connect(lambda: told.append("forced"))
    window.shift.panel.force_out.click()
    assert told == ["forced"]


def test_a_session_that_is_over_says_why_and_can_begin_again(window: ToolbarWindow) -> None:
    error = SignedOut("AUT-703")
    over = replace(
        IN,
        problem=error,
        confirmed=Proof(NOW, error),
        shift=Shift(),
        history=(Step(Action.SIGN_IN, NOW, 0.0, error),),
    )
    assert shown(window, over) == {"password", "phone", "sign_in", "told"}
    assert window.words() == ("Signed out by somebody else", "Ask your supervisor, then sign in again.")


def test_closing_while_signed_in_takes_two_presses(window: ToolbarWindow) -> None:
    window.render_state(IN)
    window.show()
    assert not window.close()
    assert "two minutes" in window.words()[1]
    assert window.close()


def test_what_an_event_says_of_customers_is_not_for_it(window: ToolbarWindow) -> None:
    event = Event(Kind.TALKING, "AgentEvent_Talking", text="call-4711", facts=(("caller", "5550199"),))
    text = for_it(replace(IN, shift=replace(IN.shift, events=((NOW, event),))), NOW)
    assert "4711" not in text
    assert "5550199" not in text
