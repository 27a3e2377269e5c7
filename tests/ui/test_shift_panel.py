"""The shift below the bar: what it shows of each state, and what its buttons tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from toolbar.errors import NotRecorded, NotSent, OutcomeUnknown, Refused, SignedOut, ToolbarError
from toolbar.events import Event, Kind
from toolbar.model import ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.policy.layers import Policy
from toolbar.secret import Secret, living
from toolbar.shift.presence import AgentState, Presence, Wish
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui import appearance, emphasis, links, status
from toolbar.ui.for_it import for_it
from toolbar.ui.looks import LOOKS
from toolbar.ui.messages import Remedy, describe
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
    gateway=Proof(NOW),
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


def test_what_was_typed_wrong_is_told_until_it_is_edited(window: ToolbarWindow) -> None:
    made = panel(window, OUT)
    made.phone.setText("not a number")
    made.password.setText(PASSWORD)
    made.sign_in.click()
    window.render_state(OUT)  # as every second
    QTest.keyClicks(made.password, "C4")  # again: it was forgotten
    assert made.told.isVisibleTo(window)
    assert made.told.text() == "This is not a phone number to sign in with."
    QTest.keyClick(made.phone, Qt.Key.Key_Backspace)
    assert not made.told.isVisibleTo(window)
    made.sign_in.click()
    assert made.told.isVisibleTo(window)
    made.phone.setText("40038")
    made.password.setText(PASSWORD)
    made.sign_in.click()
    window.render_state(OUT)
    assert not made.told.isVisibleTo(window)
    made.phone.setText("not a number")
    made.password.setText(PASSWORD)
    made.sign_in.click()
    panel(window, IN)
    panel(window, OUT)
    assert not made.told.isVisibleTo(window)


def test_to_take_over_is_a_button_of_its_own_and_says_what_it_ends(window: ToolbarWindow) -> None:
    elsewhere = failed(OUT, Action.SIGN_IN, "GW-100-002", "100-002")
    assert "take_over" in shown(window, elsewhere)
    made = window.shift.panel
    assert "Type your password, press Take over" in made.told.text()
    assert "its call" in made.told.text()
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


ELSEWHERE = failed(OUT, Action.SIGN_IN, "GW-100-002", "100-002")


def test_who_typed_the_password_can_type_it_again_at_once(window: ToolbarWindow, qtbot: QtBot) -> None:
    made = panel(window, OUT)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    made.password.setFocus()
    window.render_state(replace(OUT, busy=Action.SIGN_IN))
    assert not made.password.hasFocus()  # it cannot be typed into meanwhile
    window.render_state(ELSEWHERE)
    assert made.password.hasFocus()
    window.menu.setFocus()
    window.render_state(replace(ELSEWHERE, waiting_for_keyring=True))
    assert window.menu.hasFocus()  # once, and no more: it was said before


def test_whoever_works_elsewhere_is_not_called_back(window: ToolbarWindow, qtbot: QtBot) -> None:
    made = panel(window, OUT)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    made.password.setFocus()
    window.render_state(replace(OUT, busy=Action.SIGN_IN))
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    other.setFocus()
    window.render_state(ELSEWHERE)
    assert other.isActiveWindow()
    assert other.hasFocus()
    assert window.focusWidget() is not made.password  # nor is it waiting there for whoever comes back


def test_how_the_agent_is_stands_there_with_its_time(window: ToolbarWindow) -> None:
    assert shown(window, IN) == {"state", "record"}
    assert window.shift.panel.state.text() == "Idle for 3 min 20 s"
    assert window.words()[0] == "Idle"
    busy = replace(IN, shift=replace(IN.shift, presence=Presence(AgentState.BUSY, NOW - 5, 203)))
    assert panel(window, busy).state.text() == "Busy (reason 203) for 5 s"


def named(state: ToolbarState, reasons: int = 0, causes: int = 0) -> ToolbarState:
    """Return *state* at a site that has names for so many of them."""
    policy = Policy(
        reasons={201 + number: f"Reason of ours {number}" for number in range(reasons)},
        rest_causes={2 + number: f"Cause of ours {number}" for number in range(causes)},
    )
    return replace(state, policy=policy)


def choose(menu: QMenu, *path: str) -> None:
    """Go through the menus as somebody does, who opens each before he sees what is in it."""
    *menus, last = path
    for name in menus:
        menu = menu_in(menu, name)
    next(action for action in menu.actions() if action.text() == last).trigger()


def menu_in(menu: QMenu, name: str) -> QMenu:
    [found] = [action.menu() for action in menu.actions() if action.text() == name]
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def all_menus(menu: QMenu) -> Iterator[QMenu]:
    menu.aboutToShow.emit()
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from all_menus(inner)


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
        (
            ("Rest", "With a cause", "Causes 1 to 50", "Causes 1 to 10", "Cause 3", "5 minutes"),
            (Wish.REST, 3, 300),
        ),
        (
            ("Rest", "With a cause", "Causes 251 to 255", "Cause 255", "60 minutes"),
            (Wish.REST, 255, 3600),
        ),
        (("After-call work",), (Wish.WORK, 0, 0)),
    ],
)
def test_the_menu_tells_what_is_wished(
    window: ToolbarWindow, path: tuple[str, ...], wish: tuple[object, ...]
) -> None:
    told: list[tuple[object, ...]] = []
    made = panel(window, IN)
    window.shift.state_wished.connect(lambda *wished: told.append(wished))
    choose(made.menu, *path)
    assert told == [wish]


@pytest.mark.parametrize(
    ("path", "wish"),
    [
        (("Busy", "Reason of ours 0"), (Wish.BUSY, 201, 0)),
        (("Busy", "Other reasons", "Reasons 200 to 212", "Reason 200"), (Wish.BUSY, 200, 0)),
        (("Busy", "Other reasons", "Reasons 243 to 250", "Reason 250"), (Wish.BUSY, 250, 0)),
        (("Rest", "Cause of ours 1", "10 minutes"), (Wish.REST, 3, 600)),
        (
            ("Rest", "Other causes", "Causes 1 to 52", "Causes 1 to 12", "Cause 1", "5 minutes"),
            (Wish.REST, 1, 300),
        ),
    ],
)
def test_what_the_site_has_names_for_stands_first(
    window: ToolbarWindow, path: tuple[str, ...], wish: tuple[object, ...]
) -> None:
    told: list[tuple[object, ...]] = []
    made = panel(window, named(IN, reasons=3, causes=2))
    window.shift.state_wished.connect(lambda *wished: told.append(wished))
    choose(made.menu, *path)
    assert told == [wish]


def test_the_cause_of_the_last_rest_is_at_hand(window: ToolbarWindow) -> None:
    told: list[tuple[object, ...]] = []
    made = panel(window, named(IN, causes=2))
    window.shift.state_wished.connect(lambda *wished: told.append(wished))
    choose(made.menu, "Rest", "Other causes", "Causes 1 to 52", "Causes 1 to 12", "Cause 7", "5 minutes")
    choose(made.menu, "Rest", "Cause 7", "15 minutes")
    choose(made.menu, "Rest", "15 minutes")
    assert told == [(Wish.REST, 7, 300), (Wish.REST, 7, 900), (Wish.REST, 0, 900)]
    rest = [action.text() for action in menu_in(made.menu, "Rest").actions() if action.text()]
    assert rest[5:] == ["Cause 7", "Cause of ours 0", "Cause of ours 1", "Other causes"]
    choose(made.menu, "Rest", "Cause of ours 1", "5 minutes")
    rest = [action.text() for action in menu_in(made.menu, "Rest").actions() if action.text()]
    assert rest[5:] == ["Cause of ours 1", "Cause of ours 0", "Other causes"]


@pytest.mark.parametrize(("reasons", "causes"), [(0, 0), (3, 2), (50, 200)])
def test_each_documented_number_is_offered_once_and_no_menu_is_long(
    window: ToolbarWindow, reasons: int, causes: int
) -> None:
    made = panel(window, named(IN, reasons, causes))
    menus = list(all_menus(made.menu))
    offered = [reason for wish, reason, _ in made.wishes if wish is Wish.BUSY]
    assert sorted(offered) == [0, *range(200, 251)]
    rests = [(cause, seconds) for wish, cause, seconds in made.wishes if wish is Wish.REST]
    minutes = (300, 600, 900, 1800, 3600)
    assert sorted(rests) == [(cause, seconds) for cause in range(256) for seconds in minutes]
    assert max(len(menu.actions()) for menu in menus) <= 16


def test_the_menu_is_made_in_no_time_however_many_causes_there_are(window: ToolbarWindow) -> None:
    made = panel(window, IN)
    assert len(made.menu.findChildren(QAction)) < 150  # the others are made when somebody opens their menu
    menu_in(menu_in(made.menu, "Rest"), "With a cause")
    assert len(made.menu.findChildren(QAction)) < 150


@pytest.mark.parametrize(
    ("presence", "text"),
    [
        (Presence(AgentState.BUSY, NOW - 5, 201), "Busy (Lunch) for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 203), "Busy (reason 203) for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 0), "Busy for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 1), "Busy for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 2), "Busy (a call was not answered) for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 3), "Busy (set by a supervisor) for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 5), "Busy (phone not available) for 5 s"),
        (Presence(AgentState.BUSY, NOW - 5, 7), "Busy (a call was rejected) for 5 s"),
        (Presence(AgentState.REST, NOW - 5, 1), "Rest (Private) for 5 s"),
        (Presence(AgentState.REST, NOW - 5, 3), "Rest (cause 3) for 5 s"),
        (Presence(AgentState.REST, NOW - 5, 0), "Rest for 5 s"),
        (Presence(AgentState.REST, NOW - 5), "Rest for 5 s"),
        (Presence(AgentState.IDLE, NOW - 5, 201), "Idle for 5 s"),
    ],
)
def test_the_reason_stands_there_by_the_name_that_it_has(
    window: ToolbarWindow, presence: Presence, text: str
) -> None:
    policy = Policy(reasons={201: "Lunch"}, rest_causes={1: "Private"})
    state = replace(IN, policy=policy, shift=replace(IN.shift, presence=presence))
    assert panel(window, state).state.text() == text


@pytest.mark.parametrize(
    ("screen", "line", "button"),
    [
        (Screen(), "No screen recording asked for here", "Record screen"),
        (Screen(Stage.STARTING, NOW), "Recording asked for, not confirmed yet", "Stop recording"),
        (Screen(Stage.RECORDING, NOW, proven_at=NOW), "Recording since ", "Stop recording"),
        (
            Screen(Stage.NOT_RECORDED, NOW, cause=NotRecorded("REC-722")),
            "NOT RECORDED since ",
            "Record screen",
        ),
        (Screen(Stage.UNCERTAIN, NOW), "Perhaps still recording: nobody confirmed its end", "Stop recording"),
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


def test_the_window_is_as_high_as_what_it_shows_whatever_it_showed_before(
    window: ToolbarWindow, qapp: QApplication
) -> None:
    in_a_call = failed(IN, Action.END_SHIFT, "GW-100-010", "100-010")
    window.show()
    seen: dict[int, set[int]] = {}
    for state in (OUT, IN, OUT, ELSEWHERE, OUT, in_a_call, OUT, IN, in_a_call, IN, ELSEWHERE, IN):
        window.render_state(state)
        for _ in range(3):  # a layout that changes, what follows from it, and the new height
            qapp.processEvents()
        seen.setdefault(id(state), set()).add(window.height())
    assert [len(heights) for heights in seen.values()] == [1, 1, 1, 1]
    assert max(seen[id(ELSEWHERE)]) > max(seen[id(OUT)])


def test_what_an_event_says_of_customers_is_not_for_it(window: ToolbarWindow) -> None:
    event = Event(Kind.TALKING, "AgentEvent_Talking", text="call-4711", facts=(("caller", "5550199"),))
    text = for_it(replace(IN, shift=replace(IN.shift, events=((NOW, event),))), NOW)
    assert "4711" not in text
    assert "5550199" not in text


def wanted(window: ToolbarWindow) -> set[str]:
    made = window.shift.panel
    buttons = {"refresh": window.refresh, "vrc": window.vrc, "record": made.record}
    return {name for name, button in buttons.items() if button.property("wanted")}


def test_a_recording_that_may_go_on_is_no_good_end_and_can_be_stopped(window: ToolbarWindow) -> None:
    uncertain = with_screen(Screen(Stage.UNCERTAIN, NOW, cause=NotRecorded("REC-726")))
    panel(window, uncertain)
    assert uncertain.condition(NOW) is Condition.RECORDER_UNPROVEN
    assert emphasis.look(uncertain, uncertain.condition(NOW)) is not LOOKS[Condition.READY]
    assert window.words() == ("Perhaps still recording", "Press Stop recording, until its end is confirmed")
    assert window.shift.panel._screen.text() == "Perhaps still recording: nobody confirmed its end"
    assert wanted(window) == {"record"}
    panel(window, IN)
    assert wanted(window) == set()
    ended = replace(uncertain, recorder=None, recorder_ended_at=NOW)
    assert links.recorder_link(ended, NOW).endswith(" · Press Stop recording, until its end is confirmed")


@pytest.mark.parametrize("stage", [Stage.NOT_RECORDED, Stage.UNCERTAIN])
def test_while_the_gateway_is_away_no_recording_is_asked_for(window: ToolbarWindow, stage: Stage) -> None:
    screen = with_screen(Screen(stage, NOW, cause=NotRecorded("REC-725")))
    window.show_details(True)
    away = replace(screen, shift=replace(screen.shift, reached=False, away_since=NOW - 60))
    panel(window, away)
    assert away.condition(NOW) is Condition.OFFLINE
    assert wanted(window) == set()  # it is asked by itself
    failed_to = NotSent("NET-102")
    panel(window, replace(screen, problem=failed_to, gateway=Proof(NOW, failed_to)))
    assert wanted(window) == {"refresh"}
    assert "then VRC" not in window.words()[1]
    panel(window, replace(screen, confirmed=Proof(NOW - 100)))
    assert wanted(window) == ({"record"} if stage is Stage.NOT_RECORDED else {"refresh"})


@pytest.mark.parametrize(
    "error", [NotSent("NET-102"), OutcomeUnknown("NET-160"), Refused("HTTP-429"), Refused("HTTP-404")]
)
def test_nobody_is_comforted_about_a_session_that_there_is_not(
    window: ToolbarWindow, error: ToolbarError
) -> None:
    window.show_details(True)
    step = (Step(Action.SIGN_IN, NOW, 1.0, error),)
    for state, comforted in ((OUT, False), (IN, True)):
        made = panel(window, replace(state, problem=error, history=step))
        told = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
        assert any("Your session is" in text for text in told) is comforted
        window.show_details(False)
        window.render_state(replace(state, problem=error, history=step))
        assert ("Your session is" in made.told.text()) is comforted
        window.show_details(True)


@pytest.mark.parametrize("code", ["NET-160", "HTTP-429"])
def test_who_signs_in_is_not_told_to_refresh(code: str) -> None:
    assert "Refresh" not in describe(ToolbarError(code)).next_step


@pytest.mark.parametrize(
    ("code", "recorder", "button"),
    [
        ("REC-725", Proof(NOW), "record"),
        ("REC-721", Proof(NOW), "record"),
        ("REC-722", Proof(NOW), "vrc"),  # the gateway refused the start: another token comes first
        ("REC-725", None, "vrc"),
    ],
)
def test_who_is_not_recorded_is_led_to_the_button_that_helps(
    window: ToolbarWindow, code: str, recorder: Proof | None, button: str
) -> None:
    lost = with_screen(Screen(Stage.NOT_RECORDED, NOW, cause=NotRecorded(code)))
    panel(window, replace(lost, recorder=recorder))
    assert wanted(window) == {button}
    assert window.words()[1].startswith("Press Record screen · ") is (button == "record")


@pytest.mark.parametrize(
    ("state", "word", "expected"),
    [
        (AgentState.UNKNOWN, "Signed in – state unknown", appearance.UNKNOWN),
        (AgentState.SIGNED_OUT, "Signed out (no calls)", LOOKS[Condition.NO_SESSION]),
        (AgentState.IDLE, "Idle", LOOKS[Condition.READY]),
    ],
)
def test_an_agent_whom_no_call_reaches_has_no_tick(
    window: ToolbarWindow, state: AgentState, word: str, expected: appearance.Look
) -> None:
    shift = replace(IN, shift=replace(IN.shift, presence=Presence(state, NOW - 5)))
    panel(window, shift)
    assert window.words()[0] == word
    assert emphasis.look(shift, shift.condition(NOW)) is expected
    assert window._bar._shape.look is expected


def test_a_gateway_that_is_asked_by_itself_wants_nothing(window: ToolbarWindow) -> None:
    away = replace(IN, shift=replace(IN.shift, reached=False, away_since=NOW - 60))
    window.show_details(True)
    assert panel(window, away).state.text() == "Idle for 3 min 20 s · last known"
    assert window.words()[0] == "Gateway not reachable"
    icon, line = window._details._links[0]
    assert icon.look is appearance.BAD
    assert line.text().startswith(f"not reached {clock(NOW - 60)}")
    panel(window, IN)
    assert icon.look is appearance.GOOD
    panel(window, away)
    assert wanted(window) == set()


def test_it_does_not_promise_that_a_session_lasts_which_the_gateway_does_not_hear_of() -> None:
    away = replace(IN, shift=replace(IN.shift, reached=False, away_since=NOW - 60))
    assert status.second_line(away, NOW).endswith(
        " After 2 minutes without contact the gateway signs you out."
    )


@pytest.mark.parametrize("stage", Stage)
def test_a_recorder_is_not_called_on_where_no_recording_is_proven(stage: Stage) -> None:
    state = with_screen(Screen(stage, NOW, NOW if stage is Stage.RECORDING else None))
    state = replace(state, settings=replace(state.entered, vrc=VrcSettings("/opt/vrc", keep_running=True)))
    at = clock(NOW)[:5]
    state = replace(state, recorder=Proof(NOW))
    on, ready = f"Recorder on since {at}", f"Recorder ready since {at}"
    assert status.recorder_text(state) == (on if stage is Stage.RECORDING else ready)
    over = replace(state, confirmed=Proof(NOW, SignedOut("AUT-702")))
    assert links.recorder_link(over, NOW) == f"{on} · for the session that has ended"


@pytest.mark.parametrize(
    "presence", [Presence(AgentState.UNKNOWN, NOW), Presence(AgentState.REST, NOW, rest_over=True)]
)
def test_what_was_asked_for_is_not_to_be_asked_for_again(window: ToolbarWindow, presence: Presence) -> None:
    made = panel(window, replace(IN, shift=replace(IN.shift, presence=presence)))
    assert made.state.property("wanted")
    asked = replace(IN, shift=replace(IN.shift, presence=presence.asked(Wish.IDLE, NOW)))
    panel(window, asked)
    assert not made.state.property("wanted")
    old = replace(IN, shift=replace(IN.shift, presence=presence), confirmed=Proof(NOW - 900))
    panel(window, old)
    assert wanted(window) == {"refresh"}
    assert not made.state.property("wanted")


def test_what_is_asked_for_is_named(window: ToolbarWindow) -> None:
    asked = replace(IN.shift, presence=IN.shift.presence.asked(Wish.REST, NOW))
    window.render_state(replace(IN, busy=Action.STATE, shift=asked))
    assert window.words()[0] == "Asking for: Rest…"
    assert window.shift.panel.state.text() == "Idle for 3 min 20 s · asked for: Rest"
    window.render_state(replace(with_screen(Screen(Stage.STARTING, NOW)), busy=Action.RECORD))
    assert window.words()[0] == "Starting screen recording…"
    window.render_state(replace(with_screen(Screen(Stage.STOPPING, NOW)), busy=Action.RECORD))
    assert window.words()[0] == "Stopping screen recording…"
    resting = replace(IN.shift, presence=Presence(AgentState.PRE_REST, NOW - 200))
    assert panel(window, replace(IN, shift=resting)).state.text() == "Asked for rest 3 min 20 s ago"


@pytest.mark.parametrize(
    ("presence", "headline", "step"),
    [
        (Presence(AgentState.UNKNOWN, NOW), "Signed in – state unknown", "Choose below how you are"),
        (
            Presence(AgentState.SIGNED_OUT, NOW),
            "Signed out (no calls)",
            "End your shift in the menu (F10), then sign in again",
        ),
        (
            Presence(AgentState.PRE_REST, NOW),
            "Rest asked for",
            "Your rest begins when the gateway says so",
        ),
        (
            Presence(AgentState.REST, NOW, rest_over=True),
            "Rest: the time is up",
            "Choose Idle below to go on",
        ),
        (
            Presence(AgentState.IDLE, NOW, wish=Wish.REST, asked_at=NOW),
            "Idle",
            "Asked for: Rest – not confirmed yet",
        ),
        (Presence(AgentState.REST, NOW), "Rest", "Session checked 0 s ago"),
    ],
)
def test_the_bar_says_what_is_to_be_done_or_awaited(
    window: ToolbarWindow, presence: Presence, headline: str, step: str
) -> None:
    made = panel(window, replace(IN, shift=replace(IN.shift, presence=presence)))
    assert (window.words()[0], window.words()[1].split(" · ")[0]) == (headline, step)
    assert "Session checked 0 s ago" in window.words()[1]
    to_say = presence.rest_over or presence.state is AgentState.UNKNOWN
    assert bool(made.state.property("wanted")) is to_say
    assert (window._bar._shape.look is LOOKS[Condition.AGEING]) is presence.rest_over


@pytest.mark.parametrize("stage", [Stage.STARTING, Stage.STOPPING])
def test_what_is_not_confirmed_yet_has_no_tick(stage: Stage) -> None:
    awaited = with_screen(Screen(stage, NOW))
    assert awaited.condition(NOW) is Condition.READY
    assert emphasis.look(awaited, awaited.condition(NOW)) is LOOKS[Condition.WORKING]


def test_to_take_over_is_what_helps_where_somebody_is_signed_in_elsewhere(window: ToolbarWindow) -> None:
    made = panel(window, OUT)
    assert (made.sign_in.property("wanted"), bool(made.take_over.property("wanted"))) == (True, False)
    panel(window, ELSEWHERE)
    assert (made.sign_in.property("wanted"), made.take_over.property("wanted")) == (False, True)
    panel(window, OUT)
    assert (made.sign_in.property("wanted"), made.take_over.property("wanted")) == (True, False)


def test_what_is_wrong_is_said_once(window: ToolbarWindow) -> None:
    in_a_call = failed(IN, Action.END_SHIFT, "GW-100-010", "100-010")
    made = panel(window, in_a_call)
    assert made.told.text().count("End call and sign out") == 1
    assert window.words() == ("Still signed in", "You stay signed in – what to do stands below")
    window.show_details(True)
    assert not made.told.isVisibleTo(window)
    window.show_details(False)
    assert made.told.isVisibleTo(window)
    made = panel(window, ELSEWHERE)
    assert window.words() == ("Not signed in", "Signed in elsewhere")
    over = SignedOut("AUT-703")
    told = (Step(Action.SIGN_IN, NOW, 0.0, over),)
    panel(window, replace(IN, problem=over, confirmed=Proof(NOW, over), history=told, shift=Shift()))
    assert window.words()[1] == "Ask your supervisor, then sign in again."
    assert window.words()[1] not in made.told.text()
    assert made.told.text()


def test_the_phone_is_named_beside_what_is_typed(window: ToolbarWindow) -> None:
    made = panel(window, OUT)
    beside = [label.text() for label in made._entry.findChildren(QLabel) if label.isVisibleTo(window)]
    assert beside == ["Phone number"]


def test_what_cannot_be_typed_into_looks_so(window: ToolbarWindow) -> None:
    window.show()
    made = panel(window, OUT)
    QApplication.processEvents()
    before = [widget.grab().toImage() for widget in (made.password, made.sign_in)]
    panel(window, replace(OUT, busy=Action.SIGN_IN, busy_since=NOW))
    QApplication.processEvents()
    assert not made.password.isEnabled()
    assert not made.sign_in.isEnabled()
    for widget, image in zip((made.password, made.sign_in), before, strict=True):
        x, y = 8, widget.height() // 2
        assert widget.grab().toImage().pixelColor(x, y) != image.pixelColor(x, y)
