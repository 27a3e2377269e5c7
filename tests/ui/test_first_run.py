"""The first run: each tick is a result that was told, and nothing is asked that the organisation decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.settings.test_dialog import FINGERPRINT, PRESENTED, SELF_SIGNED
from toolbar.diagnosis import Diagnosis, Finding, Note, Stage, Verdict
from toolbar.errors import NotSent, OutcomeUnknown, Refused, SettingsError, StoreError, ToolbarError
from toolbar.model import Session, SessionMode, Settings
from toolbar.policy.layers import Policy
from toolbar.policy.text import parse_policy
from toolbar.presented import Presented
from toolbar.secret import Secret
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui import appearance
from toolbar.ui.first_run import FirstRun
from toolbar.ui.ticks import WORKING, Tick

GATEWAY = "https://gw.example:8043"
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SET_UP = ToolbarState(settings=Settings(GATEWAY, "20011"))
WITH_SESSION = replace(SET_UP, session=Session(GATEWAY, "20011", Secret(GUID)))
IN_ORDER = Diagnosis(
    (Stage.HTTP, Stage.KEYRING, Stage.RECORDER),
    (
        Finding(Stage.HTTP, Verdict.OK),
        Finding(Stage.KEYRING, Verdict.OK, facts={"kind": "SecretService"}),
        Finding(Stage.RECORDER, Verdict.NOT_APPLICABLE, note=Note.NO_RECORDER),
    ),
)


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[FirstRun]:
    window = QWidget()
    qtbot.addWidget(window)
    first = FirstRun(window)
    first.open_for(ToolbarState())
    yield first
    first.close()


def policy(text: str) -> Policy:
    return parse_policy(text, "/etc/agent-toolbar/policy.toml")


def ends(first: FirstRun, state: ToolbarState, action: Action) -> None:
    """Have what was asked for begin, and end in *state*."""
    first.render_state(replace(state, busy=action))
    first.render_state(state)


def look_for_gateway(
    first: FirstRun,
    error: ToolbarError | None,
    presented: Presented | None = None,
    rules: Policy | None = None,
) -> None:
    """Enter a gateway, and have the test of it end so."""
    first.gateway.gateway.setText("gw.example")
    first.next.click()
    state = ToolbarState(test=Proof(1.0, error), presented=presented, policy=rules or Policy())
    ends(first, state, Action.TEST)


def saved(first: FirstRun, state: ToolbarState = WITH_SESSION) -> None:
    """Go through both steps, and have the saving end in *state*."""
    look_for_gateway(first, None)
    first.next.click()
    first.agent.agent_id.setText("20011")
    first.next.click()
    ends(first, state, Action.SAVE_SETTINGS)


def looks(*ticks: Tick) -> list[appearance.Look | None]:
    return [tick.look for tick in ticks]


def title(first: FirstRun) -> str:
    return first.windowTitle().replace("Set up · ", "")


# --- the gateway


def test_next_tests_first_and_goes_on_only_then(first: FirstRun, qtbot: QtBot) -> None:
    assert title(first) == "Step 1 of 3 · Where is your gateway?"
    first.gateway.gateway.setText("gw.example")
    with qtbot.waitSignal(first.test_pressed) as tested:
        first.next.click()
    assert tested.args == [Settings(GATEWAY, ""), None]
    assert looks(first.gateway.found, first.gateway.trust) == [WORKING, None]
    assert not first.next.isEnabled()
    ends(first, ToolbarState(test=Proof(1.0)), Action.TEST)
    assert looks(first.gateway.found, first.gateway.trust) == [appearance.GOOD, appearance.GOOD]
    assert title(first).startswith("Step 1")
    first.next.click()
    assert title(first) == "Step 2 of 3 · Who are you?"


@pytest.mark.parametrize(
    ("error", "found", "trust"),
    [
        (NotSent("NET-103", host="gw.example"), appearance.BAD, None),
        (SELF_SIGNED, appearance.GOOD, appearance.BAD),
        (OutcomeUnknown("MAL-301"), appearance.BAD, appearance.GOOD),
        (StoreError("KR-402"), appearance.BAD, None),
    ],
)
def test_a_tick_says_no_more_than_the_test_found(
    first: FirstRun,
    error: ToolbarError,
    found: appearance.Look,
    trust: appearance.Look | None,
) -> None:
    look_for_gateway(first, error)
    assert looks(first.gateway.found, first.gateway.trust) == [found, trust]
    assert error.code in " ".join(one.text() for one in first.gateway.findChildren(QLabel))
    first.next.click()  # whoever has seen it may go on: the VPN may be off today
    assert title(first).startswith("Step 2")


def test_another_address_forgets_what_was_ticked(first: FirstRun) -> None:
    look_for_gateway(first, None)
    QTest.keyClicks(first.gateway.gateway, "x")
    assert looks(first.gateway.found, first.gateway.trust) == [None, None]
    first.next.click()
    assert title(first).startswith("Step 1")


def test_an_address_that_is_none_is_a_mistake_at_its_field(first: FirstRun, qtbot: QtBot) -> None:
    first.gateway.gateway.setText("http://gw.example")
    with qtbot.assertNotEmitted(first.test_pressed):
        first.next.click()
    assert first.gateway.mistakes["gateway"].isVisible()


def test_an_older_test_ticks_nothing(first: FirstRun) -> None:
    older = ToolbarState(test=Proof(1.0))
    first.gateway.gateway.setText("gw.example")
    first.next.click()
    first.render_state(older)
    assert looks(first.gateway.found) == [WORKING]
    first.render_state(replace(older, busy=Action.LOAD))  # which was quicker
    first.render_state(older)
    assert looks(first.gateway.found) == [None]
    assert first.next.isEnabled()


def test_a_certificate_is_trusted_after_it_was_compared_and_tested_again(
    first: FirstRun, qtbot: QtBot
) -> None:
    look_for_gateway(first, SELF_SIGNED, PRESENTED)
    panel = first.gateway.certificate
    assert first.focusWidget() is panel.cancel
    [compared] = panel.findChildren(QCheckBox)
    compared.click()
    [trust] = [one for one in panel.findChildren(QPushButton) if one.text() == "Trust this certificate"]
    with qtbot.waitSignal(first.test_pressed) as again:
        trust.click()
    assert again.args[0].pin == FINGERPRINT
    ends(first, ToolbarState(test=Proof(2.0), presented=PRESENTED), Action.TEST)
    first.next.click()
    first.agent.agent_id.setText("20011")
    with qtbot.waitSignal(first.saved) as kept:
        first.next.click()
    assert kept.args[0] == Settings(GATEWAY, "20011", pin=FINGERPRINT)


def test_enter_trusts_nobody(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, SELF_SIGNED, PRESENTED)
    [compared] = first.gateway.certificate.findChildren(QCheckBox)
    compared.click()
    compared.setFocus()  # where the keyboard is, too
    with qtbot.assertNotEmitted(first.test_pressed):
        QTest.keyClick(compared, Qt.Key.Key_Return)
    assert not first.gateway.certificate.isVisible()
    assert title(first).startswith("Step 1")
    assert first.focusWidget() is first.next


def test_the_pin_of_one_gateway_is_not_taken_to_another(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, SELF_SIGNED, PRESENTED)
    first.gateway.trusted.emit(FINGERPRINT)
    ends(first, ToolbarState(test=Proof(2.0), presented=PRESENTED), Action.TEST)
    first.gateway.gateway.setText("other.example")
    with qtbot.waitSignal(first.test_pressed) as other:
        first.next.click()
    assert other.args[0] == Settings("https://other.example:8043", "")


def test_who_may_not_pin_is_not_offered_to(first: FirstRun) -> None:
    look_for_gateway(first, SELF_SIGNED, PRESENTED, policy("[rules]\npinning = false"))
    assert first.gateway.certificate.isVisible()
    assert not any(box.isVisible() for box in first.gateway.certificate.findChildren(QCheckBox))


# --- the agent


def test_the_guid_is_masked_handed_on_and_gone(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, None)
    first.next.click()
    assert first.focusWidget() is first.agent.agent_id
    first.agent.agent_id.setText("20011")
    first.agent.guid.setText(f"JSESSIONID={GUID}")
    assert first.agent.guid.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(first.saved) as kept:
        first.next.click()
    assert kept.args == [Settings(GATEWAY, "20011"), Secret(GUID), None]
    ends(first, WITH_SESSION, Action.SAVE_SETTINGS)
    assert first.agent.guid.text() == ""
    assert title(first) == "Step 3 of 3 · Ready?"


def test_each_mistake_is_at_its_field_and_nothing_is_saved(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, None)
    first.next.click()
    first.agent.agent_id.setText("100")
    first.agent.guid.setText("short")
    with qtbot.assertNotEmitted(first.saved):
        first.next.click()
    assert {name for name, one in first.agent.mistakes.items() if one.isVisible()} == {"agent_id", "guid"}
    assert first.agent.guid.text() == "short"  # it may be one digit only that is wrong


def test_what_could_not_be_saved_stays_here_and_says_why(first: FirstRun) -> None:
    saved(first, ToolbarState(problem=StoreError("KR-402")))
    assert title(first).startswith("Step 2")
    assert "KR-402" in first.told.text()
    assert first.next.isEnabled()
    first.next.click()
    ends(first, ToolbarState(problem=SettingsError("SET-306", "agent_id")), Action.SAVE_SETTINGS)
    assert first.agent.mistakes["agent_id"].isVisible()


def test_who_signs_in_here_is_signed_in_after_the_settings_are_saved(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, None)
    first.next.click()
    first.agent.own.click()
    assert not first.agent.guid.isVisible()
    first.agent.agent_id.setText("20011")
    first.agent.phone.setText("40038")
    first.agent.password.setText("correct horse")
    own = Settings(GATEWAY, "20011", mode=SessionMode.OWN, phone="40038")
    with qtbot.assertNotEmitted(first.sign_in_pressed), qtbot.waitSignal(first.saved) as kept:
        first.next.click()
    assert kept.args == [own, None, None]
    with qtbot.waitSignal(first.sign_in_pressed) as signed_in:
        ends(first, ToolbarState(settings=own), Action.SAVE_SETTINGS)
    assert signed_in.args == [Secret("correct horse"), "40038", False]
    assert first.agent.password.text() == ""


def test_a_password_is_not_kept_for_settings_that_could_not_be_saved(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, None)
    first.next.click()
    first.agent.own.click()
    first.agent.agent_id.setText("20011")
    first.agent.phone.setText("40038")
    first.agent.password.setText("correct horse")
    first.next.click()
    ends(first, ToolbarState(problem=StoreError("KR-402")), Action.SAVE_SETTINGS)
    first.agent.shared.click()
    first.next.click()
    with qtbot.assertNotEmitted(first.sign_in_pressed):
        ends(first, SET_UP, Action.SAVE_SETTINGS)


def test_where_the_guid_is_found_is_told_on_demand(first: FirstRun) -> None:
    look_for_gateway(first, None)
    first.next.click()
    told = [one for one in first.agent.findChildren(QLabel) if "Set-GUID" in one.text()]
    assert [one.isVisible() for one in told] == [False]
    first.agent.where.click()
    assert [one.isVisible() for one in told] == [True]
    first.agent.own.click()
    assert [one.isVisible() for one in told] == [False]


# --- what the organisation decided


def test_a_gateway_of_the_organisation_is_not_asked_for(first: FirstRun, qtbot: QtBot) -> None:
    rules = policy(f"[locked]\ngateway = '{GATEWAY}'\nca_file = ''\n[preset]\nmode = 'own'\nphone = '40038'")
    first.open_for(ToolbarState(policy=rules))
    assert title(first) == "Step 1 of 2 · Who are you?"
    assert not first.agent.shared.isVisible()
    assert not first.agent.own.isVisible()
    first.agent.agent_id.setText("20011")
    with qtbot.waitSignal(first.saved) as kept:
        first.next.click()
    assert kept.args[0] == Settings(GATEWAY, "20011", mode=SessionMode.OWN, phone="40038")


def test_an_agent_id_that_is_locked_is_read_only(first: FirstRun) -> None:
    first.open_for(ToolbarState(policy=policy("[locked]\nagent_id = 20011")))
    look_for_gateway(first, None, rules=policy("[locked]\nagent_id = 20011"))
    first.next.click()
    assert (first.agent.agent_id.text(), first.agent.agent_id.isReadOnly()) == ("20011", True)
    assert first.focusWidget() is first.agent.guid


# --- the check


def test_the_last_step_ticks_only_what_was_found_since(first: FirstRun, qtbot: QtBot) -> None:
    older = replace(WITH_SESSION, check=IN_ORDER)
    with qtbot.waitSignal(first.check_pressed):
        saved(first, older)
    check = first.check
    ticks = (check.gateway, check.session, check.saved, check.recorder)
    assert looks(*ticks) == [WORKING, appearance.UNKNOWN, WORKING, WORKING]
    first.render_state(replace(older, check=replace(IN_ORDER, at=2.0)))
    assert looks(*ticks) == [appearance.GOOD, appearance.UNKNOWN, appearance.GOOD, appearance.UNKNOWN]
    assert check.saved.text.text() == "Saved in your keyring (SecretService)"
    with qtbot.waitSignal(first.refresh_pressed):
        check.refresh.click()
    busy = replace(older, check=replace(IN_ORDER, at=2.0), busy=Action.REFRESH)
    first.render_state(busy)
    assert check.session.look is WORKING
    first.render_state(replace(busy, busy=None, confirmed=Proof(3.0)))
    assert check.session.look is appearance.GOOD
    assert not check.refresh.isVisible()
    assert first.focusWidget() is first.next


@pytest.mark.parametrize(
    ("change", "look"),
    [
        ({"session": None}, appearance.UNKNOWN),
        ({"confirmed": Proof(1.0, Refused("GW-100-006", retcode="100-006"))}, appearance.BAD),
        (
            {
                "problem": NotSent("NET-102", host="gw.example", port="8043"),
                "history": (Step(Action.REFRESH, 1.0, 0.1),),
            },
            appearance.BAD,
        ),
        ({"shift": Shift(under_way=True)}, appearance.GOOD),
    ],
)
def test_the_session_is_what_the_gateway_said(
    first: FirstRun, change: dict[str, object], look: appearance.Look
) -> None:
    saved(first)
    first.render_state(replace(WITH_SESSION, **change))  # type: ignore[arg-type]
    assert first.check.session.look is look


@pytest.mark.parametrize(
    "change", [{"unsaved": StoreError("KR-405")}, {"settings_unsaved": StoreError("KR-401")}]
)
def test_what_is_in_memory_only_is_not_called_saved(first: FirstRun, change: dict[str, object]) -> None:
    saved(first)
    first.render_state(replace(WITH_SESSION, check=IN_ORDER, **change))  # type: ignore[arg-type]
    assert first.check.saved.look is appearance.BAD


def test_a_broken_link_is_told_and_a_recorder_that_is_away_stops_nobody(first: FirstRun) -> None:
    saved(first)
    broken = Diagnosis(
        (Stage.DNS, Stage.RECORDER),
        (
            Finding(Stage.DNS, Verdict.FAILED, error=NotSent("NET-103", host="gw.example", port="8043")),
            Finding(Stage.RECORDER, Verdict.FAILED, error=ToolbarError("VRC-601", program="/opt/vrc")),
        ),
    )
    first.render_state(replace(WITH_SESSION, check=broken))
    assert looks(first.check.gateway, first.check.recorder) == [appearance.BAD, appearance.BAD]
    assert "NET-103" in first.check.gateway.text.text()
    assert first.check.recorder.text.text().endswith("You can still work.")
    first.next.click()
    assert not first.isVisible()


# --- out of it


@pytest.mark.parametrize("end", ["Esc", "close", "All settings…"])
def test_no_secret_stays_in_a_field(first: FirstRun, end: str) -> None:
    look_for_gateway(first, None)
    first.next.click()
    first.agent.guid.setText(GUID)
    first.agent.password.setText("correct horse")
    match end:
        case "Esc":
            QTest.keyClick(first, Qt.Key.Key_Escape)
        case "close":
            first.close()
        case _:
            [button] = [one for one in first.findChildren(QPushButton) if one.text() == end]
            button.click()
    assert not first.isVisible()
    assert (first.agent.guid.text(), first.agent.password.text()) == ("", "")


def test_what_was_entered_goes_along_to_the_settings(first: FirstRun, qtbot: QtBot) -> None:
    look_for_gateway(first, None)
    first.next.click()
    first.agent.agent_id.setText("20011")
    [button] = [one for one in first.findChildren(QPushButton) if one.text() == "All settings…"]
    with qtbot.waitSignal(first.settings_wanted) as wanted:
        button.click()
    assert wanted.args == [Settings(GATEWAY, "20011")]


def test_back_keeps_what_was_entered_and_tested(first: FirstRun) -> None:
    look_for_gateway(first, None)
    first.next.click()
    [back] = [one for one in first.findChildren(QPushButton) if one.text() == "Back"]
    back.click()
    assert title(first).startswith("Step 1")
    assert first.gateway.found.look is appearance.GOOD
    first.next.click()
    assert title(first).startswith("Step 2")


def test_enter_goes_on_and_the_keyboard_is_led(first: FirstRun) -> None:
    QTest.keyClicks(first.gateway.gateway, "gw.example")
    QTest.keyClick(first.gateway.gateway, Qt.Key.Key_Return)
    assert first.gateway.found.look is WORKING
    ends(first, ToolbarState(test=Proof(1.0)), Action.TEST)
    QTest.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    assert title(first).startswith("Step 2")


def test_it_blocks_nothing(first: FirstRun) -> None:
    assert not first.isModal()
    assert first.windowModality() is Qt.WindowModality.NonModal
