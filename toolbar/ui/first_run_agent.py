"""The second step of the first run: who the agent is, and how the toolbar comes to a session."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget

from toolbar.errors import SettingsError
from toolbar.model import SessionMode, Settings
from toolbar.reading import parse_agent_id, parse_guid, parse_password, parse_phone
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.ui.labels import paragraph
from toolbar.ui.settings.form import Form


@dataclass(frozen=True, slots=True)
class Entered:
    """What this step is left with."""

    settings: Settings
    guid: Secret | None = None
    password: Secret | None = None
    """In the mode *own*, to sign in with once; it is kept nowhere."""


class AgentStep(Form):
    """Takes agent ID and GUID, or the password of who signs in here; neither is ever shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shared = QRadioButton(self.tr("The workbench signs me in: enter its GUID"), self)
        self.own = QRadioButton(self.tr("I sign in here: the toolbar keeps the session"), self)
        self.shared.setChecked(True)
        self.own.toggled.connect(self._show_mode)
        self.rows.addRow(self.shared)
        self.rows.addRow(self.own)
        self.agent_id = self.field("agent_id", self.tr("Agent ID"), self.tr("the workbench shows it"))
        self.guid = self._secret("guid", self.tr("GUID"), self.tr("your session's code, from the workbench"))
        self._build_where()
        self.phone = self.field("phone", self.tr("Phone number"), "")
        self.password = self._secret("password", self.tr("Password"), self.tr("is sent and forgotten"))
        self._show_mode(own=False)

    def title(self) -> str:
        """Return what this step asks."""
        return self.tr("Who are you?")

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show what is known of the agent, and ask nothing that the organisation has decided."""
        self.agent_id.setText(settings.agent_id)
        self.phone.setText(settings.phone)
        (self.own if settings.mode is SessionMode.OWN else self.shared).setChecked(True)
        decided = "mode" in state.policy.locked or "mode" in state.policy.preset
        self.shared.setVisible(not decided)
        self.own.setVisible(not decided)
        self.forget()

    def first(self) -> QWidget:
        """Return where one begins."""
        if not self.agent_id.text():
            return self.agent_id
        return self.password if self.own.isChecked() else self.guid

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* for this agent."""
        own = self.own.isChecked()
        agent_id = self.parsed(lambda: parse_agent_id(self.agent_id.text()))
        phone: str | None = settings.phone
        if own:
            phone = self.parsed(lambda: parse_phone(self.phone.text()))
        if agent_id is None or phone is None:
            return None
        return replace(
            settings, agent_id=agent_id, phone=phone, mode=SessionMode.OWN if own else SessionMode.SHARED
        )

    def all_entered(self, settings: Settings) -> Entered | None:
        """Return all that was entered, or None with each mistake shown at its field."""
        self.clear_mistakes()
        made = self.entered(settings)
        guid = password = None
        try:
            if self.own.isChecked():
                password = parse_password(self.password.text())
            elif self.guid.text():
                guid = parse_guid(self.guid.text())
        except SettingsError as error:
            self.show_mistake(error)
            return None
        return None if made is None else Entered(made, guid, password)

    def forget(self) -> None:
        """Leave no secret in a field."""
        self.guid.clear()
        self.password.clear()

    def _build_where(self) -> None:
        self.where = QPushButton(self.tr("Where do I find it?"), self)
        self.where.setProperty("plain", True)
        self.where.setAutoDefault(False)
        self.where.setCheckable(True)
        told = self._told_where = paragraph(self)
        told.setText(
            self.tr(
                "Your workbench was given it when you signed in there: in the header Set-GUID of the answer"
                " to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have"
                " an easier way for you. Whoever has it can act as you: paste it here and nowhere else."
            )
        )
        told.hide()
        self.where.toggled.connect(told.setVisible)
        self.where.toggled.connect(self.resized)
        self.rows.addRow("", self.where)
        self.rows.addRow(told)

    def _secret(self, name: str, title: str, placeholder: str) -> QLineEdit:
        line = self.field(name, title, placeholder)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        return line

    def _show_mode(self, own: bool) -> None:
        """Ask for what the mode needs: a session of our own has no GUID to be pasted."""
        for name in ("phone", "password"):
            self.show_row(name, own)
        self.show_row("guid", not own)
        self.rows.setRowVisible(self.where, not own)
        self._told_where.setVisible(not own and self.where.isChecked())
        self.resized.emit()
