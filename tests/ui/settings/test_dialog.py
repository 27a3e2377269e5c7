from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from toolbar.errors import NotSent, SettingsError, StoreUnavailable
from toolbar.model import ProxyMode, ProxySettings, Session, Settings, VrcSettings, grouped
from toolbar.policy.layers import Policy
from toolbar.presented import Certificate, Presented
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.settings.trust_page import TrustPage

GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(parent)
    dialog.open_for(ToolbarState(), at_guid=False)
    return dialog


def field(dialog: SettingsDialog, name: str) -> QLineEdit:
    [line] = [line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name]
    return line


def press(dialog: SettingsDialog, qtbot: QtBot, text: str) -> None:
    found = [one for one in dialog.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    [button] = found
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    [found] = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    return found


def choose_page(dialog: SettingsDialog, title: str) -> None:
    [tabs] = dialog.findChildren(QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(index) for index in range(tabs.count())].index(title))


def mistakes(dialog: SettingsDialog) -> set[str]:
    return {name for name, label in dialog.mistakes.items() if not label.isHidden()}


def fill(dialog: SettingsDialog, **texts: str) -> None:
    for name, text in {"Gateway": "gw.example", "Agent_ID": "20011", **texts}.items():
        line = field(dialog, name.replace("_", " "))
        line.setText(text)
        line.textEdited.emit(text)  # as typing does


def test_what_was_entered_is_reported(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=f"JSESSIONID={GUID}", Recorder_program=sys.executable, Arguments="-m 'a b'")
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    settings, guid, password = saved.args
    assert settings == Settings(
        "https://gw.example:8043", "20011", "", VrcSettings(sys.executable, ("-m", "a b"))
    )
    assert guid == Secret(GUID)
    assert password is None


def test_the_guid_is_masked_handed_on_and_gone(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=GUID)
    assert field(dialog, "GUID").echoMode() is QLineEdit.EchoMode.Password
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState())  # of something else
    assert dialog.isVisible()
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState())  # saved
    assert field(dialog, "GUID").text() == ""


def test_a_pasted_guid_is_not_lost_to_a_mistake_elsewhere(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=GUID)
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState(problem=SettingsError("SET-305", "ca_file", file="x")))
    assert field(dialog, "GUID").text() == GUID


def test_what_has_no_field_stays_as_it_is(dialog: SettingsDialog, qtbot: QtBot) -> None:
    vrc = VrcSettings(sys.executable, local_address="192.0.2.77", service=True, max_version="1")
    dialog.open_for(
        ToolbarState(settings=Settings("https://gw.example:8043", "20011", vrc=vrc)), at_guid=False
    )
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    assert saved.args[0].vrc == vrc


def test_a_recorder_is_started_or_runs_already_but_not_both(dialog: SettingsDialog, qtbot: QtBot) -> None:
    vrc = VrcSettings(sys.executable, socket="/run/vrc.sock", auto_initialize=True)
    dialog.open_for(
        ToolbarState(settings=Settings("https://gw.example:8043", "20011", vrc=vrc)), at_guid=False
    )
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, qtbot, "Save")
    (mistake,) = [label.text() for label in dialog.findChildren(QLabel) if "both set" in label.text()]
    assert "one of them" in mistake
    field(dialog, "Recorder program").clear()
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    assert saved.args[0].vrc == replace(vrc, program="")


@pytest.mark.parametrize("end", ["Cancel", "close"])
def test_no_guid_stays_in_the_field(dialog: SettingsDialog, qtbot: QtBot, end: str) -> None:
    fill(dialog, GUID=GUID)
    if end == "Cancel":
        press(dialog, qtbot, "Cancel")
    else:
        dialog.close()
    assert field(dialog, "GUID").text() == ""


def test_a_session_that_is_kept_is_shown_by_its_mark_only(parent: QWidget, qtbot: QtBot) -> None:
    session = Session("https://gw.example:8043", "20011", Secret(GUID))
    state = ToolbarState(settings=Settings(session.gateway, "20011"), session=session)
    dialog = SettingsDialog(parent)
    dialog.open_for(state, at_guid=True)
    line = field(dialog, "GUID")
    assert line.text() == ""
    assert session.guid.fingerprint in line.placeholderText()
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    assert saved.args[1] is None


@pytest.mark.parametrize(
    ("bad", "names"),
    [
        ({"Gateway": "http://gw.example"}, {"gateway"}),
        ({"Gateway": ""}, {"gateway"}),
        ({"Agent_ID": "100"}, {"agent_id"}),
        ({"Agent_ID": "101/../x"}, {"agent_id"}),
        ({"Agent_ID": "١٠١"}, {"agent_id"}),
        ({"GUID": "short"}, {"guid"}),
        ({"CA_file": "relative.pem"}, {"ca_file"}),
        ({"Recorder_program": "/no/such/program"}, {"vrc_program"}),
        ({"Recorder_socket": "relative.sock"}, {"vrc_socket"}),
        ({"Arguments": "'open"}, {"vrc_arguments"}),
        ({"Local_port": "0"}, {"local_port"}),
        ({"Second_address": "http://x"}, {"backup"}),
        ({"Proxy_address": "socks5://x:1"}, {"proxy_address"}),
        ({"Agent_ID": "1000000", "Gateway": "http://x"}, {"agent_id", "gateway"}),
    ],
)
def test_each_mistake_is_shown_at_its_field_and_nothing_is_saved(
    dialog: SettingsDialog, qtbot: QtBot, bad: dict[str, str], names: set[str]
) -> None:
    fill(dialog, **bad)
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, qtbot, "Save")
    assert mistakes(dialog) == names
    assert dialog.isVisible()


def test_a_mistake_goes_away_when_the_field_is_edited(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, Agent_ID="100")
    press(dialog, qtbot, "Save")
    QTest.keyClicks(field(dialog, "Agent ID"), "1")
    assert mistakes(dialog) == set()


def test_it_closes_when_saving_succeeded(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    assert dialog.isVisible()
    dialog.render_state(ToolbarState())
    assert not dialog.isVisible()


def test_it_stays_with_what_was_entered_when_saving_failed(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    ca_file = tmp_path / "ca.pem"
    ca_file.touch()
    fill(dialog, CA_file=str(ca_file))
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState(problem=SettingsError("SET-305", "ca_file", file=str(ca_file))))
    assert dialog.isVisible()
    assert mistakes(dialog) == {"ca_file"}
    assert dialog.mistakes["ca_file"].isVisible()  # its page came to the front
    assert field(dialog, "Agent ID").text() == "20011"


def test_the_end_of_a_test_is_told_in_place(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.test_pressed):
        press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(1.0, NotSent("NET-103", host="gw.example", port="8043"))))
    assert "gw.example was not found" in dialog.result_text.text()
    press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(2.0)))
    assert "The gateway answered" in dialog.result_text.text()


def test_an_older_test_is_not_shown_as_the_end_of_this_one(dialog: SettingsDialog, qtbot: QtBot) -> None:
    older = ToolbarState(test=Proof(1.0, NotSent("NET-103", host="old.example", port="8043")))
    dialog.render_state(older)
    fill(dialog)
    press(dialog, qtbot, "Test connection")
    dialog.render_state(replace(older, waiting_for_keyring=True))  # any change, before it has begun
    assert dialog.result_text.text() == "Testing…"
    dialog.render_state(replace(older, busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(2.0)))
    assert "The gateway answered" in dialog.result_text.text()


def test_a_test_that_came_too_late_to_begin_is_not_waited_for(dialog: SettingsDialog, qtbot: QtBot) -> None:
    older = ToolbarState(test=Proof(1.0, NotSent("NET-103", host="old.example", port="8043")))
    fill(dialog)
    press(dialog, qtbot, "Test connection")
    dialog.render_state(replace(older, busy=Action.REFRESH))  # which was quicker
    assert not dialog.result_text.isVisible()
    dialog.render_state(older)
    assert not dialog.result_text.isVisible()


FINGERPRINT = "0123456789abcdef" * 4
PRESENTED = Presented(
    (
        Certificate(
            subject="CN=gw.example",
            issuer="CN=gw.example",
            names=("gw.example", "10.1.2.3"),
            not_before=datetime(2026, 1, 1, tzinfo=UTC),
            not_after=datetime(2036, 1, 1, tzinfo=UTC),
            sha256=FINGERPRINT,
            self_signed=True,
            pem="-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n",
        ),
    ),
)
SELF_SIGNED = NotSent("TLS-214", host="gw.example", port="8043", subject="CN=gw.example")


def choose(dialog: SettingsDialog, text: str) -> QRadioButton:
    [button] = [button for button in dialog.findChildren(QRadioButton) if button.text().startswith(text)]
    button.click()
    return button


def show_test(dialog: SettingsDialog, qtbot: QtBot, error: NotSent | None, presented: Presented) -> None:
    """Press "Test connection", and have it end so."""
    fill(dialog)
    with qtbot.waitSignal(dialog.test_pressed):
        press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(1.0, error), presented=presented))


def saved_settings(dialog: SettingsDialog, qtbot: QtBot) -> Settings:
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    settings: Settings = saved.args[0]
    return settings


def test_exactly_one_way_to_trust_is_saved(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.touch()
    fill(dialog, CA_file=str(file), Fingerprint=grouped(FINGERPRINT))
    assert saved_settings(dialog, qtbot).pin == FINGERPRINT
    assert saved_settings(dialog, qtbot).ca_file == ""
    choose(dialog, "A CA file")
    kept = saved_settings(dialog, qtbot)
    assert (kept.ca_file, kept.pin) == (str(file), "")
    choose(dialog, "This computer")
    kept = saved_settings(dialog, qtbot)
    assert (kept.ca_file, kept.pin) == ("", "")


def test_a_pin_that_is_kept_is_shown_and_stays(dialog: SettingsDialog, qtbot: QtBot) -> None:
    kept = Settings("https://gw.example:8043", "20011", pin=FINGERPRINT)
    dialog.open_for(ToolbarState(settings=kept), at_guid=False)
    assert field(dialog, "Fingerprint").text() == grouped(FINGERPRINT)
    assert saved_settings(dialog, qtbot) == kept


@pytest.mark.parametrize("text", ["", "abc", "g" * 64])
def test_a_fingerprint_that_is_none_is_a_mistake(dialog: SettingsDialog, qtbot: QtBot, text: str) -> None:
    fill(dialog, Fingerprint=text)
    with qtbot.assertNotEmitted(dialog.saved):
        press(dialog, qtbot, "Save")
    assert mistakes(dialog) == {"pin"}


def test_what_the_gateway_presented_is_shown_and_can_be_pinned_after_it_was_compared(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    panel = dialog.certificate
    assert panel.isVisible()
    shown = " ".join(label.text() for label in panel.findChildren(QLabel))
    for part in ("CN=gw.example", "itself", "10.1.2.3", "2026-01-01", "2036-01-01", "0123 4567 89ab cdef"):
        assert part in shown
    [trust] = [one for one in panel.findChildren(QPushButton) if one.text() == "Trust this certificate"]
    [compared] = panel.findChildren(QCheckBox)
    assert not trust.isEnabled()
    assert panel.cancel.isDefault()
    compared.click()
    assert trust.isEnabled()
    assert panel.cancel.isDefault()  # Enter still trusts nobody
    with qtbot.waitSignal(dialog.test_pressed) as again:
        trust.click()
    assert again.args[0].pin == FINGERPRINT
    assert not panel.isVisible()
    dialog.render_state(ToolbarState(busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(2.0), presented=PRESENTED))
    assert "encrypted and trusted" in dialog.result_text.text()
    assert saved_settings(dialog, qtbot).pin == FINGERPRINT


def test_the_next_step_points_at_what_is_below(dialog: SettingsDialog, qtbot: QtBot) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    title, *_, next_step = dialog.result_text.text().splitlines()
    assert title == "Certificate not trusted (TLS-214)"
    assert next_step.startswith("Compare the fingerprint below")
    show_test(dialog, qtbot, SELF_SIGNED, replace(PRESENTED, faults=("TLS-210",)))  # nothing to press below
    assert dialog.result_text.text().splitlines()[-1].startswith("Save the certificate below for IT")


def test_what_was_trusted_is_told_and_save_is_the_next_thing(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog, GUID=GUID)
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    assert not button(dialog, "Save").property("wanted")
    [compared] = dialog.certificate.findChildren(QCheckBox)
    compared.click()
    press(dialog, qtbot, "Trust this certificate")
    dialog.render_state(ToolbarState(busy=Action.TEST))
    dialog.render_state(ToolbarState(test=Proof(2.0), presented=PRESENTED))
    shown = [label.text() for label in dialog.certificate.findChildren(QLabel)]
    assert "nothing: it is the one that you trust by its fingerprint" in shown
    assert "once you save" in dialog.result_text.text()
    assert field(dialog, "Fingerprint").isVisible()
    assert field(dialog, "Fingerprint").cursorPosition() == 0
    assert field(dialog, "GUID").text() == GUID
    assert button(dialog, "Save").isDefault()
    assert button(dialog, "Save").property("wanted")


def test_who_works_by_keyboard_is_led_on_and_never_to_cancel(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    test, save = button(dialog, "Test connection"), button(dialog, "Save")

    def ends(error: NotSent | None, presented: Presented | None) -> None:
        assert dialog.focusWidget() is dialog  # neither Cancel nor anything else hears a Space
        dialog.render_state(ToolbarState(test=Proof(1.0, error), presented=presented))

    def begins() -> None:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        dialog.render_state(ToolbarState(busy=Action.TEST))

    test.setFocus()
    begins()
    ends(NotSent("NET-102", host="gw.example", port="8043"), None)
    assert dialog.focusWidget() is test
    begins()
    ends(SELF_SIGNED, PRESENTED)
    assert dialog.focusWidget() is dialog.certificate.cancel
    QTest.keyClick(dialog.certificate.cancel, Qt.Key.Key_Backtab)  # Trust is off still
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    begins()
    ends(None, PRESENTED)
    assert dialog.focusWidget() is save


def test_a_test_that_ends_takes_no_field_from_who_types(dialog: SettingsDialog, qtbot: QtBot) -> None:
    fill(dialog)
    press(dialog, qtbot, "Test connection")
    dialog.render_state(ToolbarState(busy=Action.TEST))
    field(dialog, "Agent ID").setFocus()
    dialog.render_state(ToolbarState(test=Proof(1.0, SELF_SIGNED), presented=PRESENTED))
    assert dialog.focusWidget() is field(dialog, "Agent ID")


def test_one_begins_where_something_can_be_entered(dialog: SettingsDialog) -> None:
    kept = Settings("https://gw.example:8043", "20011")
    for locked, name in (({"gateway": kept.gateway}, "Agent ID"), ({"renew": False}, "Gateway")):
        policy = Policy("policy.toml", locked=locked)
        dialog.open_for(ToolbarState(settings=kept, policy=policy), at_guid=False)
        assert dialog.focusWidget() is field(dialog, name)


@pytest.mark.parametrize("pin", ["", FINGERPRINT])
def test_the_keyboard_comes_to_the_way_that_counts(dialog: SettingsDialog, pin: str) -> None:
    dialog.open_for(ToolbarState(settings=Settings("https://gw.example:8043", "20011", pin=pin)))
    choose_page(dialog, "Trust")
    [page] = dialog.findChildren(TrustPage)
    ways = (page.store, page.file, page.pinned)
    assert [way.isChecked() for way in ways] == [
        bool(way.focusPolicy() & Qt.FocusPolicy.TabFocus) for way in ways
    ]


def test_the_window_is_as_high_as_it_needs_and_never_higher_than_the_screen(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    low = dialog.height()
    choose_page(dialog, "Network")
    assert (
        field(dialog, "Without proxy").visibleRegion().boundingRect().height()
        == field(dialog, "Without proxy").height()
    )
    assert dialog.height() > low
    room = dialog.screen().availableGeometry()
    dialog.move(room.left(), room.bottom() - dialog.height())
    names = tuple(f"gateway-{number}.example" for number in range(400))
    show_test(dialog, qtbot, SELF_SIGNED, replace(PRESENTED, chain=(replace(PRESENTED.leaf, names=names),)))
    assert room.contains(dialog.frameGeometry())
    assert button(dialog, "Cancel").visibleRegion().contains(button(dialog, "Cancel").rect().center())
    dialog.close()
    dialog.open_for(ToolbarState(), at_guid=False)
    assert dialog.height() == low


@pytest.mark.parametrize("page", ["Session", "Trust", "Network", "Recorder"])
def test_nothing_is_too_wide_for_the_window(dialog: SettingsDialog, page: str) -> None:
    choose_page(dialog, page)
    for part in dialog.findChildren(QWidget):
        if part.isVisible() and isinstance(part, QAbstractButton | QLineEdit):
            assert part.visibleRegion().boundingRect().width() == part.width(), part.accessibleName()


def test_cancel_trusts_nobody(dialog: SettingsDialog, qtbot: QtBot) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.certificate.isVisible()
    assert saved_settings(dialog, qtbot).pin == ""


@pytest.mark.parametrize(
    ("error", "presented"),
    [
        (None, PRESENTED),
        (NotSent("TLS-210", host="gw.example"), PRESENTED),
        (SELF_SIGNED, replace(PRESENTED, faults=("TLS-210",))),
        (NotSent("TLS-231", host="gw.example"), PRESENTED),
        (NotSent("NET-102", host="gw.example"), PRESENTED),
    ],
    ids=["good", "expired", "self-signed and expired", "weak", "not reached"],
)
def test_where_a_pin_would_not_help_none_is_offered(
    dialog: SettingsDialog, qtbot: QtBot, error: NotSent | None, presented: Presented
) -> None:
    show_test(dialog, qtbot, error, presented)
    assert dialog.certificate.isVisible()
    assert not any(box.isVisible() for box in dialog.certificate.findChildren(QCheckBox))


def test_a_second_look_starts_unticked(dialog: SettingsDialog, qtbot: QtBot) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    [compared] = dialog.certificate.findChildren(QCheckBox)
    compared.click()
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    assert not compared.isChecked()


def test_the_chain_is_saved_for_it(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    file = tmp_path / "gw.pem"
    dialog.certificate.save_to(str(file))
    assert file.read_text() == PRESENTED.pem
    dialog.certificate.save_to(str(tmp_path / "none" / "gw.pem"))
    shown = [label.text() for label in dialog.certificate.findChildren(QLabel)]
    assert f"It could not be written to {tmp_path / 'none' / 'gw.pem'}" in shown


def test_no_file_is_written_over_and_nobody_is_asked(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    show_test(dialog, qtbot, SELF_SIGNED, PRESENTED)
    file = tmp_path / "gw.pem"
    file.write_text("of another day")
    for name in ("gw-2.pem", "gw-3.pem"):
        dialog.certificate.save_to(str(file))
        assert (tmp_path / name).read_text() == PRESENTED.pem
        shown = [label.text() for label in dialog.certificate.findChildren(QLabel)]
        assert f"Written to {tmp_path / name}" in shown
    assert file.read_text() == "of another day"
    press(dialog, qtbot, "Save it for IT…")
    [chooser] = dialog.certificate.findChildren(QFileDialog)
    assert chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)  # the question would hold the loop
    chooser.reject()


def test_the_way_to_the_gateway_is_saved_and_the_password_is_gone_from_the_field(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    [mode] = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Proxy"]
    mode.setCurrentIndex(mode.findData(ProxyMode.MANUAL))
    fill(
        dialog,
        Second_address="second.example",
        Proxy_address="proxy.example:3128",
        Proxy_user="desk",
        Proxy_password="open sesame",
        Without_proxy="10.0.0.0/8",
    )
    assert field(dialog, "Proxy password").echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Save")
    settings, _, password = saved.args
    assert settings.backup == "https://second.example:8043"
    assert settings.proxy == ProxySettings(
        ProxyMode.MANUAL, "http://proxy.example:3128", "desk", "10.0.0.0/8"
    )
    assert password == Secret("open sesame")
    dialog.close()
    assert field(dialog, "Proxy password").text() == ""


def test_fields_of_a_proxy_are_off_where_there_is_none(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert not field(dialog, "Proxy address").isEnabled()
    fill(dialog)
    assert saved_settings(dialog, qtbot).proxy == ProxySettings()


def test_without_a_keyring_the_dialog_offers_to_keep_all_in_memory(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    fill(dialog, GUID=GUID)
    press(dialog, qtbot, "Save")
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS))
    dialog.render_state(ToolbarState(problem=StoreUnavailable("KR-401"), memory_offered=True))
    assert "KR-401" in dialog.result_text.text()
    with qtbot.waitSignal(dialog.saved) as saved:
        press(dialog, qtbot, "Keep in memory until closing")
    assert saved.args[1] == Secret(GUID)
    dialog.render_state(ToolbarState(busy=Action.SAVE_SETTINGS, memory_offered=True))
    dialog.render_state(ToolbarState(memory_offered=True, settings_unsaved=StoreUnavailable("KR-401")))
    assert not dialog.isVisible()
    dialog.open_for(ToolbarState(memory_offered=True), at_guid=False)
    dialog.render_state(ToolbarState(memory_offered=True))  # a keyring has come
    fill(dialog)
    with qtbot.waitSignal(dialog.saved):
        press(dialog, qtbot, "Save")


def test_the_certificate_says_who_presented_it_and_what_it_will_count_for(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    presented = replace(PRESENTED, origin="https://other.example:9443")
    show_test(dialog, qtbot, SELF_SIGNED, presented)
    labels = {label.text() for label in dialog.certificate.findChildren(QLabel) if label.isVisible()}
    assert "other.example:9443" in labels
    assert not any("second address" in text for text in labels)
    field(dialog, "Second address").setText("other.example:9443")
    show_test(dialog, qtbot, SELF_SIGNED, presented)
    labels = {label.text() for label in dialog.certificate.findChildren(QLabel) if label.isVisible()}
    assert any("at the first and at the second address" in text for text in labels)
    press(dialog, qtbot, "Save it for IT…")
    [chooser] = dialog.certificate.findChildren(QFileDialog)
    assert [Path(file).name for file in chooser.selectedFiles()] == ["other.example.pem"]
    chooser.reject()
