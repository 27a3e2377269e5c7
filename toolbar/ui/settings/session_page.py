"""The first page: gateway, agent, and a new GUID, which goes one way and is never shown again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from toolbar.model import SessionMode, Settings
from toolbar.reading import parse_agent_id, parse_gateway, parse_guid, parse_phone
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.ui.settings.form import Form


class SessionPage(Form):
    """Gateway, agent ID, GUID."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.explain(
            self.tr("The gateway is the server that your calls come from. Your IT knows its address.")
        )
        self.gateway = self.field("gateway", self.tr("Gateway"), self.tr("as in https://gw.example:8043"))
        self.agent_id = self.field("agent_id", self.tr("Agent ID"), self.tr("the workbench shows it"))
        self.mode = QComboBox(self)
        self.mode.setAccessibleName(self.tr("Session"))
        self.mode.addItem(self.tr("The workbench signs me in: enter its GUID"), SessionMode.SHARED)
        self.mode.addItem(self.tr("I sign in here: the toolbar keeps the session"), SessionMode.OWN)
        self.mode.currentIndexChanged.connect(self._show_rows)
        self.choice("mode", self.tr("Session"), self.mode)
        self.phone = self.field("phone", self.tr("Phone number"), "")
        self.guid = self.field("guid", self.tr("GUID"), "")
        self.guid.setEchoMode(QLineEdit.EchoMode.Password)
        self.guid.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._renew = QCheckBox(self.tr("Renew the session every 45 s by itself"), self)
        self._renew.setToolTip(
            self.tr(
                "Keeps a session alive that nothing else renews. Not known: whether the GUID that the"
                " workbench holds survives it. Ask IT first."
            )
        )
        self.rows.addRow("", self.with_note("renew", self._renew))

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show gateway and agent, and the mark of the GUID that is kept."""
        self.gateway.setText(settings.gateway)
        self.agent_id.setText(settings.agent_id)
        self._renew.setChecked(settings.renew)
        self.mode.setCurrentIndex(self.mode.findData(settings.mode))
        self.phone.setText(settings.phone)
        self._show_rows()
        mark = self.tr("kept: #{mark} – paste a new one to replace it")
        known = "" if state.session is None else mark.replace("{mark}", state.session.guid.fingerprint)
        self.guid.setPlaceholderText(
            known or self.tr("the code of your session: paste it from the workbench")
        )

    def show_origins(self, state: ToolbarState) -> None:
        """Say who decided the settings, in the rows that are shown."""
        super().show_origins(state)
        self._show_rows()

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* for this gateway and agent."""
        gateway = self.parsed(lambda: parse_gateway(self.gateway.text()))
        agent_id = self.parsed(lambda: parse_agent_id(self.agent_id.text()))
        phone = self.parsed(self._read_phone) if self._own else settings.phone
        if gateway is None or agent_id is None or phone is None:
            return None
        mode = SessionMode(self.mode.currentData())
        renew = self._renew.isChecked()
        return replace(settings, gateway=gateway, agent_id=agent_id, renew=renew, mode=mode, phone=phone)

    def new_guid(self) -> Secret | None:
        """Return the GUID that was pasted, or None where there is none, or a mistake that is now shown."""
        pasted = "" if self._own else self.guid.text()
        return self.parsed(lambda: parse_guid(pasted)) if pasted else None

    @property
    def _own(self) -> bool:
        return SessionMode(self.mode.currentData()) is SessionMode.OWN

    def _read_phone(self) -> str:
        text = self.phone.text()
        return parse_phone(text) if text.strip() else ""

    def _show_rows(self) -> None:
        """Show what the mode needs: a session of our own has no GUID to be pasted, and renews itself."""
        own = self._own
        self.show_row("phone", own)
        self.show_row("guid", not own)
        self.show_row("renew", not own)
