"""The first step of the first run: where the gateway is, and whether it is one that can be trusted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from toolbar.errors import NotSent, SettingsError, StoreError, ToolbarError
from toolbar.model import Settings
from toolbar.reading import parse_gateway
from toolbar.state import ToolbarState
from toolbar.ui import appearance
from toolbar.ui.labels import paragraph
from toolbar.ui.messages import beside_its_certificate, describe, joined
from toolbar.ui.settings.certificate_panel import CertificatePanel, pin_helps
from toolbar.ui.settings.form import Form
from toolbar.ui.ticks import WORKING, Tick


class GatewayStep(Form):
    """Takes the address, and shows what a test of it found; each tick is a result, never a guess.

    Signals: `trusted(str)` with a fingerprint that was compared.
    """

    trusted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.explain(
            self.tr("The gateway is the server that your calls come from. Your IT knows its address.")
        )
        self.gateway = self.field("gateway", self.tr("Gateway"), "https://gw.example:8043")
        self.gateway.textEdited.connect(self._forget_test)
        self.found, self.trust = Tick(self), Tick(self)
        self._advice = paragraph(self)
        self._advice.hide()
        self.certificate = CertificatePanel(self)
        self.certificate.trusted.connect(self.trusted)
        for part in (self.found, self.trust, self._advice, self.certificate):
            self.rows.addRow(part)
        self._tested: Settings | None = None
        self._begun = False

    def title(self) -> str:
        """Return what this step asks."""
        return self.tr("Where is your gateway?")

    def first(self) -> QWidget:
        """Return where one begins."""
        return self.gateway

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show what is known of the gateway."""
        self.gateway.setText(settings.gateway)
        self._forget_test()

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* with this gateway; another one is not trusted by the pin of the last."""
        gateway = self.parsed(lambda: parse_gateway(self.gateway.text()))
        return None if gateway is None else replace(settings, gateway=gateway)

    def was_tested(self, settings: Settings) -> bool:
        """Whether it is known how a test of *settings* ends."""
        return self._tested == settings and not self._begun

    def begin_test(self, settings: Settings) -> None:
        """Wait for the end of a test of *settings*."""
        self._forget_test()
        self._tested, self._begun = settings, True
        self.found.show_as(WORKING, self.tr("Looking for it…"))

    def end_test(self, state: ToolbarState) -> bool | None:
        """Show how the test has ended; return whether a certificate is to be compared first.

        None where the address was changed meanwhile: what was found says nothing of the new one.
        """
        if self._tested is None or state.test is None:
            return None
        self._begun = False
        error = state.test.error
        self._show_ticks(error)
        allowed = state.policy.pinning and "pin" not in state.policy.locked
        may_trust = allowed and pin_helps(state.presented, error)
        if error is not None:
            shown = state.presented is not None
            message = beside_its_certificate(error, may_trust=may_trust) if shown else describe(error)
            self._advise(joined(message.happened, message.next_step, f"({message.code})"))
            if isinstance(error, SettingsError):
                self._advise("" if self.show_mistake(error) else self._advice.text())
        if state.presented is not None and error is not None:
            self.certificate.show_presented(
                state.presented, self._tested, error, may_trust=may_trust, forbidden=not allowed
            )
        return may_trust

    def give_up_test(self) -> None:
        """Something else was quicker: nothing is known."""
        self._forget_test()

    def _show_ticks(self, error: ToolbarError | None) -> None:
        good, bad = appearance.GOOD, appearance.BAD
        match error:
            case None:
                self.found.show_as(good, self.tr("Gateway found"))
                self.trust.show_as(good, self.tr("Its certificate is trusted"))
            case NotSent(code=code) if code.startswith("TLS-"):
                self.found.show_as(good, self.tr("Something answers there"))
                self.trust.show_as(bad, describe(error).title)
            case SettingsError() | StoreError() | NotSent():
                self.found.show_as(bad, describe(error).title)
                self.trust.show_as(None, "")
            case _:  # an answer came through a connection that was verified
                self.found.show_as(bad, describe(error).title)
                self.trust.show_as(good, self.tr("Its certificate is trusted"))

    def _advise(self, text: str) -> None:
        self._advice.setText(text)
        self._advice.setVisible(bool(text))

    def _forget_test(self) -> None:
        self._tested, self._begun = None, False
        self.found.show_as(None, "")
        self.trust.show_as(None, "")
        self._advise("")
        self.certificate.hide()
