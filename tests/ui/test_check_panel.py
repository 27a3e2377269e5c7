"""The check in the window: ticks as they come, one first broken link, and the keyboard all the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from toolbar.diagnosis import Diagnosis, Finding, Note, Owner, Stage, Verdict
from toolbar.errors import NotRecorded, NotSent, SettingsError, StoreLocked, VrcError
from toolbar.model import Session, SessionMode, Settings
from toolbar.secret import Secret
from toolbar.shift.proof import Screen
from toolbar.shift.proof import Stage as ScreenStage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.ui import check_words
from toolbar.ui.window import ToolbarWindow

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SETTINGS = Settings("https://gw.example:8043", "20011")
STATE = ToolbarState(settings=SETTINGS, session=Session(SETTINGS.gateway, "20011", Secret(GUID)))
PLANNED = (Stage.SETTINGS, Stage.DNS, Stage.TCP, Stage.RECORDER)
WHOLE = Finding(Stage.SETTINGS, Verdict.OK, 0.012, facts={"gateway": SETTINGS.gateway, "agent": "20011"})
UNKNOWN = Finding(Stage.DNS, Verdict.FAILED, 1.25, NotSent("NET-103", host="gw.example", port="8043"))
UNTRIED = Finding(Stage.TCP, Verdict.SKIPPED, note=Note.NEEDS, facts={"stage": "dns"})
GONE = Finding(Stage.RECORDER, Verdict.FAILED, 0.1, VrcError("VRC-601", program="/opt/vrc"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ToolbarWindow]:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = ToolbarWindow(places, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.render_state(STATE)
    yield window
    QApplication.processEvents()


def texts(window: ToolbarWindow) -> list[str]:
    """Return what the panel says, in its order."""
    labels = window.check_panel.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(window) and label.text()]


def having(*findings: Finding) -> ToolbarState:
    return replace(STATE, check=Diagnosis(PLANNED, findings, NOW))


def test_the_check_is_out_of_the_way_until_it_is_asked_for(window: ToolbarWindow, qtbot: QtBot) -> None:
    assert not window.check_panel.isVisibleTo(window)
    before = window.height()
    with qtbot.waitSignal(window.check_pressed):
        window.toolbar_menu.check_chosen.emit()
    window.render_state(having(WHOLE))
    assert window.check_panel.isVisibleTo(window)
    assert window.height() > before
    with qtbot.waitSignal(window.check_cancelled):
        window.check_panel.close_check.click()
    assert not window.check_panel.isVisibleTo(window)
    assert window.height() == before


DONE = tuple(replace(WHOLE, stage=stage) for stage in PLANNED)
MINE = replace(UNKNOWN, stage=Stage.SETTINGS, error=SettingsError("SET-301", "gateway"))


@pytest.mark.parametrize(
    ("findings", "stands_out"),
    [
        ((WHOLE,), []),
        (DONE, ["Close"]),
        ((*DONE[:2], UNTRIED, DONE[3]), ["Check again"]),
        ((WHOLE, UNKNOWN, UNTRIED, GONE), ["Copy check for IT"]),
        ((MINE, *DONE[1:]), ["Check again"]),
    ],
)
def test_what_helps_after_a_check_stands_out(
    window: ToolbarWindow, findings: tuple[Finding, ...], stands_out: list[str]
) -> None:
    panel = window.check_panel
    panel.begin()
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    window.render_state(having(*findings))
    told = [one.text() for one in (panel.run, panel.copy, panel.close_check) if one.property("wanted")]
    assert told == stands_out


def test_what_comes_back_is_up_to_date(window: ToolbarWindow) -> None:
    window.check_panel.begin()
    window.render_state(having(WHOLE))
    window.check_panel.leave()
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    window.check_panel.show()
    assert texts(window)[0] == "Does not work: Name (DNS)"


def test_ticks_come_one_after_another(window: ToolbarWindow) -> None:
    window.check_panel.begin()
    window.render_state(having())
    assert texts(window)[:3] == ["Checking…", "Settings", "…"]
    window.render_state(having(WHOLE))
    told = texts(window)
    assert told[1:4] == ["Settings", "Complete: agent 20011 at https://gw.example:8043.", "12 ms"]
    assert told[4:6] == ["Name (DNS)", "…"]
    assert told[6:][:2] == ["Connection (TCP)", "Recorder"]  # their turn is still to come
    assert "Proxy" not in told  # there is none
    assert window.check_panel.cancel.isVisibleTo(window)
    assert not window.check_panel.run.isVisibleTo(window)


def test_the_first_broken_link_is_named_with_its_owner_and_the_next_step(window: ToolbarWindow) -> None:
    window.check_panel.begin()
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    told = texts(window)
    assert told[0] == "Does not work: Name (DNS)"
    assert told[1].startswith("Who can mend it: your IT or network team. Are you connected to")
    assert "Not checked: Name (DNS) has to work first." in told
    assert any(text.startswith("The name gw.example was not found.") for text in told)
    assert any(text.endswith("(VRC-601)") for text in told)
    assert "1.2 s" in told
    window.render_state(having(WHOLE))  # rendered whole, whatever was shown before
    assert not any("NET-103" in text or "VRC-601" in text for text in texts(window))


def test_the_whole_panel_can_be_used_from_the_keyboard(window: ToolbarWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.check_pressed):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.render_state(having(WHOLE))
    panel = window.check_panel
    assert panel.cancel.hasFocus()
    with qtbot.waitSignal(window.check_cancelled):
        QTest.keyClick(panel.cancel, Qt.Key.Key_Space)
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    assert panel.run.hasFocus()  # the one that took its place
    QTest.keyClick(panel.run, Qt.Key.Key_Tab)
    assert panel.copy.hasFocus()
    QTest.keyClick(panel.copy, Qt.Key.Key_Tab)
    assert panel.close_check.hasFocus()


def test_the_details_offer_a_check_where_something_is_wrong(window: ToolbarWindow, qtbot: QtBot) -> None:
    window.render_state(replace(STATE, problem=NotSent("NET-103", host="gw.example", port="8043")))
    window.show_details(True)
    (button,) = (one for one in window.findChildren(QPushButton) if one.text() == "Run check")
    assert button.isVisibleTo(window)
    with qtbot.waitSignal(window.check_pressed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.check_panel.isVisibleTo(window)


def test_while_it_is_open_its_button_stands_out_and_no_other(window: ToolbarWindow) -> None:
    def standing_out() -> list[str]:
        buttons = [one for one in window.findChildren(QPushButton) if one.isVisibleTo(window)]
        return [one.text() for one in buttons if one.property("wanted") and one.isEnabled()]

    away = NotSent("NET-103", host="gw.example", port="8043")
    broken = replace(having(WHOLE, UNKNOWN, UNTRIED, GONE), problem=away, gateway=Proof(NOW, away))
    own = replace(SETTINGS, mode=SessionMode.OWN, phone="40038")
    for state, button in (
        (ToolbarState(check=broken.check), "Set up…"),
        (broken, "Refresh"),
        (replace(broken, problem=StoreLocked("KR-402")), "Try again"),
        (ToolbarState(settings=own, check=broken.check), "Sign in"),
    ):
        window.show_details(state.problem is not None)
        window.render_state(state)
        assert standing_out() == [button]
        window.check_panel.begin()
        window.render_state(replace(state, check=Diagnosis(PLANNED, (WHOLE, UNKNOWN, UNTRIED, GONE), NOW)))
        assert standing_out() == ["Copy check for IT"]
        window.check_panel.leave()
        assert standing_out() == [button]


def test_what_it_is_given_it_copies_and_holds_no_secret(window: ToolbarWindow) -> None:
    window.check_panel.begin()
    window.render_state(having(WHOLE))
    assert not window.check_panel.copy.isEnabled()
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    window.check_panel.copy.click()
    told = QGuiApplication.clipboard().text().splitlines()
    assert told[1:3] == [
        "gateway https://gw.example:8043  agent 20011",
        "first broken link: dns  NET-103  owner: your IT/network",
    ]
    assert [line.split()[:2] for line in told[3:]] == [
        ["settings", "ok"],
        ["dns", "failed"],
        ["tcp", "skipped"],
        ["recorder", "failed"],
    ]
    assert GUID[:8] not in "\n".join(told)


def test_that_it_was_copied_is_said_on_the_button_for_some_seconds(
    window: ToolbarWindow, qtbot: QtBot
) -> None:
    window.check_panel.begin()
    window.render_state(having(WHOLE, UNKNOWN, UNTRIED, GONE))
    window.show()
    QApplication.processEvents()
    copy, beside = window.check_panel.copy, window.check_panel.close_check
    window.check_panel._silence.setInterval(150)
    place = beside.x()
    copy.click()
    QApplication.processEvents()
    assert copy.text() == "Copied"
    assert beside.x() == place  # nothing jumps
    qtbot.waitUntil(lambda: copy.text() == "Copy check for IT")
    QApplication.processEvents()
    assert beside.x() == place


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_a_name_and_a_sentence(stage: Stage) -> None:
    assert check_words.stage_name(stage)
    assert check_words.sentence(Finding(stage, Verdict.OK))


@pytest.mark.parametrize("note", [note for note in Note if note is not Note.IN_ORDER])
def test_every_note_has_a_sentence(note: Note) -> None:
    facts = {"stage": "dns", "age": "75"}
    text = check_words.sentence(Finding(Stage.HTTP, Verdict.SKIPPED, note=note, facts=facts))
    assert text
    assert "{" not in text


@pytest.mark.parametrize("owner", Owner)
def test_every_owner_has_a_name(owner: Owner) -> None:
    assert check_words.owner_name(owner)


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        ((WHOLE,), "Checking…"),
        ((WHOLE, replace(WHOLE, stage=Stage.DNS)), "All in order"),
        ((WHOLE, UNTRIED), "Nothing wrong found; not all could be checked"),
        ((WHOLE, replace(UNTRIED, note=Note.NO_TIME)), "Nothing wrong found in the time there was"),
        ((WHOLE, replace(UNTRIED, note=Note.CANCELLED)), "The check was cancelled"),
        (
            (replace(WHOLE, verdict=Verdict.FAILED, error=SettingsError("SET-301", "gateway")),),
            "Does not work: Settings",
        ),
    ],
)
def test_the_headline_says_no_more_than_is_known(findings: tuple[Finding, ...], words: str) -> None:
    assert check_words.headline(Diagnosis((Stage.SETTINGS, Stage.DNS), findings), STATE) == words


def test_nothing_is_in_order_before_it_was_looked_at(window: ToolbarWindow) -> None:
    assert check_words.headline(Diagnosis(()), STATE) == "Checking…"
    window.check_panel.begin()
    assert texts(window)[0] == "Checking…"
    assert not window.check_panel.copy.isEnabled()


@pytest.mark.parametrize(
    "changes",
    [
        {"recorder": Proof(NOW, VrcError("VRC-604"))},
        {"shift": Shift(screen=Screen(ScreenStage.NOT_RECORDED, NOW, cause=NotRecorded("REC-721")))},
    ],
)
def test_who_is_not_recorded_is_not_told_that_all_is_in_order(
    window: ToolbarWindow, changes: dict[str, object]
) -> None:
    window.check_panel.begin()
    window.render_state(replace(having(*DONE), **changes))  # type: ignore[arg-type]
    assert texts(window)[0] == "NOT RECORDED"
    panel = window.check_panel
    assert [one.text() for one in (panel.run, panel.copy, panel.close_check) if one.property("wanted")] == [
        "Check again"
    ]


class Shown(QObject):
    """What a label says at the moments at which it comes up."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self.texts: list[str] = []
        label.installEventFilter(self)

    def eventFilter(self, label: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(label, QLabel):
            self.texts.append(label.text())
        return False


def test_the_next_check_says_nothing_of_the_last_one(window: ToolbarWindow) -> None:
    window.show()
    panel = window.check_panel
    panel.begin()
    before = having(WHOLE, UNKNOWN, UNTRIED, GONE)
    window.render_state(before)
    assert texts(window)[0] == "Does not work: Name (DNS)"
    panel.leave()
    shown = Shown(panel._headline)
    panel.begin()
    assert shown.texts == ["Checking…"]  # which is what a screen reader says
    assert texts(window)[0] == "Checking…"
    window.render_state(replace(before, busy_since=1.0))  # before the next one has begun
    assert texts(window)[0] == "Checking…"
    assert not any("NET-103" in text for text in texts(window))
    window.render_state(having(*DONE))
    assert texts(window)[0] == "All in order"


def test_what_is_under_way_goes_on_where_it_is_asked_for_twice(window: ToolbarWindow) -> None:
    window.check_panel.begin()
    window.render_state(having(WHOLE))
    window.check_panel.begin()
    assert "12 ms" in texts(window)


def test_a_certificate_that_ends_soon_is_told_in_good_time() -> None:
    facts = {"issuer": "CN=A {days}", "days": "13"}
    told = check_words.sentence(Finding(Stage.TLS, Verdict.OK, facts=facts))
    assert "ends in 13 days" in told
    assert "CN=A {days}" in told  # what came from outside is not filled in
    assert "good for 14 days" in check_words.sentence(
        Finding(Stage.TLS, Verdict.OK, facts=facts | {"days": "14"})
    )
