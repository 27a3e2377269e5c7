"""Fields for secrets: their window is kept out of recordings, the clipboard does not keep what was pasted."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.rig.processes import Child
from tests.rig.screen import VirtualScreen
from toolbar.state import ToolbarState
from toolbar.ui.secret_fields import SecretFields
from toolbar.ui.settings.dialog import SettingsDialog

GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
SOON_MS = 50


class Desk:
    """A window with a field for a secret and one for none, and what its system was told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.told: list[tuple[int, bool]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.other, self.secret = QLineEdit(self.window), QLineEdit(self.window)  # the first gets the focus
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields = SecretFields(self.window, self.keep_out, kept_for_ms=SOON_MS)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def keep_out(self, number: int, wanted: bool) -> bool:
        self.told.append((number, wanted))
        return True

    @property
    def covered(self) -> list[bool]:
        return [wanted for number, wanted in self.told if number == int(self.window.winId())]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    QGuiApplication.clipboard().clear()
    yield Desk(qtbot)
    QGuiApplication.clipboard().clear()


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def copied() -> str:
    return QGuiApplication.clipboard().text()


# --- the cover


def test_a_window_is_kept_out_while_a_secret_is_typed(desk: Desk) -> None:
    desk.other.setFocus()
    assert desk.covered == []
    desk.secret.setFocus()
    assert desk.covered == [True]
    desk.other.setFocus()
    assert desk.covered == [True, False]


def test_what_was_typed_is_covered_until_it_is_gone(desk: Desk) -> None:
    desk.secret.setFocus()
    desk.secret.insert("secret")
    desk.other.setFocus()
    assert desk.covered == [True]
    desk.secret.clear()
    assert desk.covered == [True, False]
    desk.secret.setText("again")  # by whatever way it comes
    assert desk.covered == [True, False, True]


def test_a_window_that_opens_later_is_covered_as_well(desk: Desk, qtbot: QtBot) -> None:
    later: list[bool] = []

    def note(number: int, wanted: bool) -> bool:
        del number
        later.append(wanted)
        return True

    fields = SecretFields(desk.window, note)
    dialog = SettingsDialog(desk.window)
    dialog.open_for(ToolbarState(), at_guid=True)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: later == [True])
    dialog.close()
    qtbot.waitUntil(lambda: later[-1:] == [False])
    fields.deleteLater()


# --- the clipboard


def test_what_was_pasted_is_gone_from_the_clipboard_after_a_while(desk: Desk, qtbot: QtBot) -> None:
    copy(f" JSESSIONID={GUID}\n")
    desk.secret.setFocus()
    desk.secret.paste()
    assert copied() != ""  # a second try must be possible
    qtbot.waitUntil(lambda: copied() == "")


def test_the_second_time_it_is_noticed_as_well(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(2):
        copy(GUID)
        desk.secret.setFocus()
        desk.secret.paste()
        qtbot.waitUntil(lambda: copied() == "")
        desk.secret.clear()  # as when the settings are closed


def test_the_copying_itself_may_be_told_after_the_pasting(desk: Desk, qtbot: QtBot) -> None:
    copy(GUID)
    desk.secret.setFocus()
    desk.secret.paste()
    QGuiApplication.clipboard().dataChanged.emit()
    qtbot.waitUntil(lambda: copied() == "")


def test_a_clipboard_that_changed_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    copy(GUID)
    desk.secret.setFocus()
    desk.secret.paste()
    copy("a phone number")
    qtbot.wait(3 * SOON_MS)
    assert copied() == "a phone number"
    desk.fields.pasted.clear()
    assert copied() == "a phone number"


def test_what_is_typed_or_pasted_elsewhere_stays(desk: Desk, qtbot: QtBot) -> None:
    copy("1")
    desk.secret.setFocus()
    QTest.keyClicks(desk.secret, "12")
    qtbot.wait(3 * SOON_MS)
    assert copied() == "1"
    desk.other.setFocus()
    copy("the name of a customer")
    desk.other.paste()
    qtbot.wait(3 * SOON_MS)
    assert copied() == "the name of a customer"


def test_what_came_by_another_way_says_nothing_of_the_clipboard(desk: Desk, qtbot: QtBot) -> None:
    copy("a phone number")
    desk.secret.setFocus()
    typed = QInputMethodEvent()
    typed.setCommitString("words")
    QApplication.sendEvent(desk.secret, typed)
    assert desk.secret.text() == "words"
    qtbot.wait(3 * SOON_MS)
    assert copied() == "a phone number"


def test_at_the_end_it_is_gone_at_once(desk: Desk) -> None:
    copy(GUID)
    desk.secret.setFocus()
    desk.secret.paste()
    desk.fields.pasted.clear()
    assert copied() == ""


def test_no_timer_runs_before_a_secret_was_pasted_or_after(desk: Desk, qtbot: QtBot) -> None:
    def ticking() -> list[QTimer]:
        return [timer for timer in desk.fields.findChildren(QTimer) if timer.isActive()]

    desk.secret.setFocus()
    QTest.keyClicks(desk.secret, "12")
    assert ticking() == []
    desk.secret.clear()
    copy(GUID)
    desk.secret.paste()
    assert len(ticking()) == 1
    qtbot.waitUntil(lambda: ticking() == [])


# --- with a clipboard that another program owns

_PASTES = """
import sys
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from toolbar.ui.secret_fields import SecretFields
application = QApplication(sys.argv)
field = QLineEdit()
field.setEchoMode(QLineEdit.EchoMode.Password)
fields = SecretFields(field, lambda number, wanted: False, kept_for_ms=int(sys.argv[1]))
field.show()
field.activateWindow()
def paste():
    field.paste()
    if field.text():
        print(len(field.text()), flush=True)
    else:
        QTimer.singleShot(50, paste)  # the owner is slow
def heard():
    match sys.stdin.readline().strip():
        case "paste":
            field.setFocus()
            paste()
        case "clear":
            fields.pasted.clear()
            QTimer.singleShot(0, lambda: print("cleared", flush=True))
        case _:
            application.quit()
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(heard)
QTimer.singleShot(300, lambda: print("there", flush=True))
application.exec()
"""

_READS = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv)
print("[" + QApplication.clipboard().text() + "]", flush=True)
"""

_OWNS = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
def copy():
    text = sys.stdin.readline().strip()
    if not text:
        application.quit()
    application.clipboard().setText(text)
    print("copied", flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(copy)
application.exec()
"""


@pytest.mark.parametrize("changed", [False, True])
def test_on_a_real_screen_it_goes_from_another_programs_hands(screen: VirtualScreen, changed: bool) -> None:
    environment = screen.environment

    def on_the_clipboard() -> bytes:
        with Child(sys.executable, "-c", _READS, environment=environment) as reader:
            return reader.read_line(20).strip()

    with (
        Child(sys.executable, "-c", _OWNS, environment=environment) as owner,
        Child(sys.executable, "-c", _PASTES, "600000", environment=environment) as program,
    ):
        assert program.read_line(20) == b"there\n"
        owner.send_line(GUID.encode() + b"\n")
        assert owner.read_line(20) == b"copied\n"
        program.send_line(b"paste\n")
        assert program.read_line(20) == f"{len(GUID)}\n".encode()
        if changed:
            owner.send_line(b"a phone number\n")
            assert owner.read_line(20) == b"copied\n"
        assert on_the_clipboard() == (b"[a phone number]" if changed else f"[{GUID}]".encode())
        program.send_line(b"clear\n")
        assert program.read_line(20) == b"cleared\n"
        assert on_the_clipboard() == (b"[a phone number]" if changed else b"[]")
