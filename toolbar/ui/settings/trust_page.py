"""The page that says whom to trust at the gateway's address: one of three ways, none of them "anyone"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from toolbar.errors import SettingsError
from toolbar.model import Settings, grouped
from toolbar.reading import parse_pin
from toolbar.state import ToolbarState
from toolbar.ui.settings.form import Form
from toolbar.ui.settings.held import hold


class TrustPage(Form):
    """What this computer trusts, an authority's file, or one certificate."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.explain(
            self.tr("The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.")
        )
        self.store = QRadioButton(self.tr("This computer: its own list of authorities"), self)
        self.file = QRadioButton(self.tr("A CA file from IT"), self)
        self.pinned = QRadioButton(self.tr("Nobody: trust one certificate by its fingerprint"), self)
        self._ca_file, self._pin = QLineEdit(self), QLineEdit(self)
        self._ca_file.setAccessibleName(self.tr("CA file"))
        self._ca_file.setPlaceholderText(self.tr("PEM file"))
        self._pin.setAccessibleName(self.tr("Fingerprint"))
        self._pin.setPlaceholderText(self.tr("SHA-256: “Test connection” shows it"))
        self._pin.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.rows.addRow(self.store)
        self.rows.addRow(self.file)
        self.rows.addRow(self.with_mistake("ca_file", self._ca_file, browse=True))
        self.rows.addRow(self.pinned)
        self.rows.addRow(self.with_mistake("pin", self._pin))
        for line, choice in ((self._ca_file, self.file), (self._pin, self.pinned)):
            line.textEdited.connect(choice.click)  # who fills it in means it
        self.store.setChecked(True)

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show who is trusted."""
        self._ca_file.setText(settings.ca_file)
        self._show_pin(settings.pin)
        self._choose(settings.pin, settings.ca_file)

    def show_origins(self, state: ToolbarState) -> None:
        """Say who decided whom to trust, and leave only the ways that are allowed."""
        super().show_origins(state)
        policy = state.policy
        for choice in (self.store, self.file, self.pinned):
            hold(choice, "pin" in policy.locked)
        if not policy.pinning and "pin" not in policy.locked:
            self.pinned.setEnabled(bool(policy.preset.get("pin")))
            self.settings["pin"].lock(True)
            reason = self.tr("Your organisation does not allow this.")
            if policy.forbids_pin(state.choice.settings.pin):
                reason = self.tr("Your organisation does not allow this. Your fingerprint is not used.")
            self.say("pin", reason)

    def go_back(self, name: str) -> None:
        """Trust as the organisation would have it."""
        super().go_back(name)
        self._choose(self._pin.text(), self._ca_file.text())

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* with exactly one way to trust."""
        ca_file: str | None = ""
        pin: str | None = ""
        if self.file.isChecked():
            ca_file = self.named_file("ca_file", self._ca_file)
        elif self.pinned.isChecked():
            pin = self.parsed(lambda: parse_pin(self._pin.text()))
        if ca_file is None or pin is None:
            return None
        return replace(settings, ca_file=ca_file, pin=pin)

    def trust(self, fingerprint: str) -> None:
        """Take over the one certificate that was compared just now."""
        self._show_pin(fingerprint)
        self.mistakes["pin"].hide()
        self.pinned.setChecked(True)

    def _choose(self, pin: str, ca_file: str) -> None:
        chosen = self.pinned if pin else self.file if ca_file else self.store
        chosen.setChecked(True)
        for choice in (self.store, self.file, self.pinned):  # the keyboard comes to the one that counts
            tab = Qt.FocusPolicy.StrongFocus if choice is chosen else Qt.FocusPolicy.ClickFocus
            choice.setFocusPolicy(tab)

    def _show_pin(self, fingerprint: str) -> None:
        self._pin.setText(grouped(fingerprint))
        self._pin.setCursorPosition(0)  # its beginning is what people compare

    def show_mistake(self, error: SettingsError) -> bool:
        """Show *error*, and the choice that it belongs to."""
        shown = super().show_mistake(error)
        if shown:
            (self.pinned if error.field == "pin" else self.file).setChecked(True)
        return shown
