"""The settings' window: pages, a test of the connection, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from toolbar.errors import SettingsError, ToolbarError
from toolbar.model import Settings
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.labels import dress, paragraph
from toolbar.ui.messages import Message, beside_its_certificate, describe
from toolbar.ui.settings.asked import Asked
from toolbar.ui.settings.certificate_panel import CertificatePanel, pin_helps
from toolbar.ui.settings.column import Column, Pages
from toolbar.ui.settings.network_page import NetworkPage
from toolbar.ui.settings.profile_row import ProfileRow
from toolbar.ui.settings.recorder_page import RecorderPage
from toolbar.ui.settings.session_page import SessionPage
from toolbar.ui.settings.trust_page import TrustPage


class SettingsDialog(QDialog):
    """Collects what was entered; decides nothing, and blocks nothing.

    Signals: `saved(Settings, Secret | None, Secret | None)` with a new GUID and a new proxy password,
    `test_pressed(Settings, Secret | None)` with the password.
    """

    saved = Signal(object, object, object)
    test_pressed = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(560)
        self._opened = self._tested = Settings("", "")
        self._asked = Asked()
        self._switched_off: QPushButton | None = None
        self._column = Column(self)
        column = self._column.rows
        self.profiles = ProfileRow(self)
        column.addWidget(self.profiles)
        self._tabs = Pages(self)
        self._session, self._trust = SessionPage(self), TrustPage(self)
        self._network, self._recorder = NetworkPage(self), RecorderPage(self)
        self._pages = (self._session, self._trust, self._network, self._recorder)
        titles = (self.tr("Session"), self.tr("Trust"), self.tr("Network"), self.tr("Recorder"))
        for page, title in zip(self._pages, titles, strict=True):
            self._tabs.addTab(page, title)
            page.resized.connect(self._fit, Qt.ConnectionType.QueuedConnection)  # when layouts rest
        self._tabs.currentChanged.connect(self._fit)
        self._session.mode.currentIndexChanged.connect(self._fit)
        column.addWidget(self._tabs)
        self._managed = paragraph(self)
        self._managed.setProperty("quiet", True)
        column.addWidget(self._managed)
        self.result_text = paragraph(self, spoken=True)
        self.result_text.hide()
        column.addWidget(self.result_text)
        self.certificate = CertificatePanel(self)
        self.certificate.trusted.connect(self._trust_certificate)
        self.certificate.left.connect(self._certificate_left)
        column.addWidget(self.certificate)
        self._buttons = self._build_buttons()
        parts = self._parts = QVBoxLayout(self)
        parts.addWidget(self._column, 1)
        parts.addWidget(self._buttons)

    @property
    def mistakes(self) -> dict[str, QLabel]:
        """The labels for what is wrong, by the names that errors call the fields by."""
        return {name: label for page in self._pages for name, label in page.mistakes.items()}

    def open_for(
        self, state: ToolbarState, *, at_guid: bool = False, entered: Settings | None = None
    ) -> None:
        """Show the pages, filled with what *state* has, or with what was *entered* elsewhere."""
        self._opened = entered or state.entered
        for page in self._pages:
            page.fill(self._opened, state)
            page.show_origins(state)
        self._managed.setText(self.tr("Managed by {name}").replace("{name}", state.policy.managed_by))
        self._managed.setVisible(bool(state.policy.managed_by))
        self._clear()
        self._tabs.setCurrentWidget(self._session)
        self._column.fit(self._parts, self._buttons)
        self.show()
        first = self._session.gateway
        if first.isReadOnly() or (self._opened.gateway and not self._opened.agent_id):
            first = self._session.agent_id
        (self._session.guid if at_guid else first).setFocus()

    def render_state(self, state: ToolbarState) -> None:
        """Show how the saving or the test that was asked for here has ended."""
        self.profiles.render_state(state)
        self._enable(state.busy is None)
        waited = self._asked.waits_for
        ended = self._asked.ended(state)
        if waited is Action.TEST and self._asked.waits_for is None and ended is None:
            self.result_text.hide()  # it came too late to begin
        if state.busy is not None:
            return
        keep = self.tr("Keep in memory until closing")
        self._save.setText(keep if state.without_keyring else self.tr("Save"))
        if ended is Action.TEST and state.test is not None:
            self._show_test(state, state.test.error)
        elif ended is Action.SAVE_SETTINGS and state.problem is not None:
            self._show_mistake(state.problem)
        elif ended is Action.SAVE_SETTINGS:
            self.accept()

    def done(self, result: int) -> None:
        """Leave no secret in a field, however the dialog ends."""
        self._session.guid.clear()
        self._network.forget()
        self._asked.forget()
        super().done(result)

    def _build_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        # With words of ours: Qt does not have its own in all languages.
        self._save = box.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._test = box.addButton(self.tr("Test connection"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.clicked.connect(self._save_pressed)
        cancel.clicked.connect(self.reject)
        self._test.clicked.connect(self._test_connection)
        self._save.setProperty("wanted", True)
        for button in (self._save, cancel, self._test):
            button.setAutoDefault(button is self._save)
        return box

    def _save_pressed(self) -> None:
        settings = self._entered()
        guid = self._session.new_guid()
        if settings is None or self.mistakes["guid"].isVisibleTo(self._session):
            return
        self._asked.ask(Action.SAVE_SETTINGS)
        self.saved.emit(settings, guid, self._network.new_password())

    def _test_connection(self) -> None:
        settings = self._entered()
        if settings is None:
            return
        self._tested = settings
        self._asked.ask(Action.TEST)
        self.certificate.hide()
        self._say(self.tr("Testing…"), mistake=False)
        self.test_pressed.emit(settings, self._network.new_password())

    def _entered(self) -> Settings | None:
        """Return what the pages say, or None with each mistake shown at its field."""
        self._clear()
        settings, wrong = self._opened, None
        for page in self._pages:
            entered = page.entered(settings)
            if entered is None:
                wrong = wrong or page
            else:
                settings = entered
        if wrong is not None:
            self._tabs.setCurrentWidget(wrong)
            return None
        return settings

    def _show_mistake(self, error: ToolbarError) -> None:
        if isinstance(error, SettingsError):
            for page in self._pages:
                if page.show_mistake(error):
                    self._tabs.setCurrentWidget(page)
                    return
        self._show_result(describe(error))

    def _show_result(self, message: Message) -> None:
        said = f"{message.title} ({message.code})\n{message.happened}\n{message.next_step}"
        self._say(said, mistake=True)

    def _say(self, text: str, *, mistake: bool) -> None:
        self.result_text.setText(text)
        dress(self.result_text, "mistake", mistake)
        self.result_text.show()
        self._fit()

    def say_again(self) -> None:
        """Have room for other words."""
        self._fit()

    def _fit(self) -> None:
        self._column.fit(self._parts, self._buttons, at_least=self.height())

    def _show_test(self, state: ToolbarState, error: ToolbarError | None) -> None:
        """Say how the test has ended, show what was presented, and go on from there."""
        allowed = state.policy.pinning and "pin" not in state.policy.locked
        may_trust = allowed and pin_helps(state.presented, error)
        if error is not None:
            shown = state.presented is not None
            self._show_result(
                beside_its_certificate(error, may_trust=may_trust) if shown else describe(error)
            )
        else:
            good = self.tr("The gateway answered. The connection is encrypted and trusted.")
            self._say(good + "\n" + self.tr("It counts once you save the settings."), mistake=False)
        if state.presented is not None:
            self.certificate.show_presented(
                state.presented, self._tested, error, may_trust=may_trust, forbidden=not allowed
            )
            self._fit()
        self._lead(self.certificate.cancel if may_trust else self._save)
        if self.focusWidget() is self._test and (may_trust or error is None):
            (self.certificate.cancel if may_trust else self._save).setFocus()
        self._column.ensureWidgetVisible(self.certificate if may_trust else self.result_text)

    def _trust_certificate(self, fingerprint: str) -> None:
        """Enter the pin, and show at once whether it opens the way; it counts when it is saved."""
        self._certificate_left()
        self.certificate.hide()
        self._trust.trust(fingerprint)
        self._tabs.setCurrentWidget(self._trust)
        self._test_connection()

    def _certificate_left(self) -> None:
        self._test.setFocus()  # which the panel had
        self._lead(self._save)

    def _lead(self, button: QPushButton) -> None:
        """Let Enter press *button*; where that saves, it stands out."""
        button.setDefault(True)
        dress(self._save, "wanted", button is self._save)

    def _enable(self, wanted: bool) -> None:
        """Switch both buttons without losing the keyboard's place, which Qt would pass on to Cancel."""
        for button in (self._test, self._save):
            if not wanted and self.focusWidget() is button:
                self._switched_off = button
                self.setFocus()
            button.setEnabled(wanted)
        if wanted and self._switched_off is not None:
            if self.focusWidget() in (None, self):
                self._switched_off.setFocus()
            self._switched_off = None

    def _clear(self) -> None:
        for page in self._pages:
            page.clear_mistakes()
        self.result_text.hide()
        self.certificate.hide()
        self._lead(self._save)
