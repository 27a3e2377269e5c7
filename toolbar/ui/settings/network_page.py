"""The page for the way to the gateway: a second address, and a proxy with its password."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from toolbar.model import ProxyMode, ProxySettings, Settings
from toolbar.reading import parse_gateway, parse_proxy
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.ui.settings.form import Form


class NetworkPage(Form):
    """The second address, the proxy."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.explain(
            self.tr("Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.")
        )
        none = self.tr("empty: there is none")
        self._backup = self.field("backup", self.tr("Second address"), none)
        self._backup.setToolTip(self.tr("The same gateway elsewhere, asked where the first does not answer"))
        self._mode = QComboBox(self)
        self._mode.setAccessibleName(self.tr("Proxy"))
        self._mode.addItem(self.tr("None: straight to the gateway"), ProxyMode.DIRECT)
        self._mode.addItem(self.tr("As this computer is set up"), ProxyMode.SYSTEM)
        self._mode.addItem(self.tr("This one:"), ProxyMode.MANUAL)
        self.choice("proxy", self.tr("Proxy"), self._mode)
        self._address = self.field("proxy_address", self.tr("Proxy address"), "http://proxy.example:3128")
        self._user = self.field("proxy_user", self.tr("Proxy user"), self.tr("empty: it asks for none"))
        self._password = self.field(
            "proxy_password", self.tr("Proxy password"), self.tr("empty: it stays as it is")
        )
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._exceptions = self.field(
            "proxy_exceptions", self.tr("Without proxy"), self.tr("as in 10.0.0.0/8, .corp.example, <local>")
        )
        self._mode.currentIndexChanged.connect(self._enable)
        self._enable()

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show the way to the gateway."""
        self._backup.setText(settings.backup)
        self._mode.setCurrentIndex(self._mode.findData(settings.proxy.mode))
        self._address.setText(settings.proxy.address)
        self._user.setText(settings.proxy.user)
        self._exceptions.setText(settings.proxy.exceptions)

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* with this way."""
        mode = ProxyMode(self._mode.currentData())
        backup: str | None = ""
        if text := self._backup.text().strip():
            backup = self.parsed(lambda: parse_gateway(text, "backup"))
        address: str | None = self._address.text().strip()
        if mode is ProxyMode.MANUAL or address:
            address = self.parsed(lambda: parse_proxy(self._address.text()))
        if backup is None or address is None:
            return None
        user, exceptions = self._user.text().strip(), self._exceptions.text().strip()
        return replace(settings, backup=backup, proxy=ProxySettings(mode, address, user, exceptions))

    def new_password(self) -> Secret | None:
        """Return the password that was typed, or None."""
        return Secret(self._password.text()) if self._password.text() else None

    def forget(self) -> None:
        """Leave no password in the field."""
        self._password.clear()

    def _enable(self) -> None:
        wanted = self._mode.currentData() == ProxyMode.MANUAL
        for line in (self._address, self._user, self._password, self._exceptions):
            line.setEnabled(wanted)
