"""The settings: a form beside the bar that blocks nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from toolbar.errors import SettingsError, ToolbarError
from toolbar.model import (
    Settings,
    parse_agent_id,
    parse_file,
    parse_gateway,
    parse_guid,
    parse_port,
)
from toolbar.state import Action, ToolbarState
from toolbar.ui.labels import paragraph
from toolbar.ui.messages import describe

T = TypeVar("T")


class SettingsDialog(QDialog):
    """A form for the gateway, the agent, a new GUID, and the recorder.

    The GUID goes one way: it is pasted, handed on, and never shown again.

    Signals: `saved(Settings, Secret | None)`, `test_pressed(Settings)`.
    """

    saved = Signal(object, object)
    test_pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agent Toolbar settings"))
        self.setMinimumWidth(520)
        self.mistakes: dict[str, QLabel] = {}
        self._opened = Settings("", "")
        self._saving = self._testing = self._begun = False
        column = QVBoxLayout(self)
        column.addLayout(self._build_form())
        self.result_text = paragraph(self)
        self.result_text.hide()
        column.addWidget(self.result_text)
        column.addWidget(self._build_buttons())

    def open_for(self, state: ToolbarState, *, at_guid: bool) -> None:
        """Show the form, filled with what *state* has."""
        settings = self._opened = state.settings or Settings("", "")
        self._gateway.setText(settings.gateway)
        self._agent_id.setText(settings.agent_id)
        self._ca_file.setText(settings.ca_file)
        self._renew.setChecked(settings.renew)
        self._program.setText(settings.vrc.program)
        self._arguments.setText(shlex.join(settings.vrc.arguments))
        self._entry_list.setText(settings.vrc.entry_list)
        self._local_port.setText(str(settings.vrc.local_port))
        self._keep_running.setChecked(settings.vrc.keep_running)
        mark = self.tr("kept: #{mark} – paste a new one to replace it")
        known = "" if state.session is None else mark.replace("{mark}", state.session.guid.fingerprint)
        self._guid.setPlaceholderText(known or self.tr("paste it from the workbench"))
        self._clear_mistakes()
        self.result_text.hide()
        self.show()
        (self._guid if at_guid else self._gateway).setFocus()

    def render_state(self, state: ToolbarState) -> None:
        """Show how the saving or the test that was asked for here has ended."""
        self._test.setEnabled(state.busy is None)
        self._save.setEnabled(state.busy is None)
        if state.busy is not None:
            self._begun = self._begun or state.busy is Action.SAVE_SETTINGS
            return
        if self._testing and state.test is not None:
            self._testing = False
            self._show_result(state.test.error)
        if self._saving and self._begun:
            self._saving = False
            if state.problem is None:
                self.accept()
            else:
                self._show_mistake(state.problem)

    def done(self, result: int) -> None:
        """Leave no GUID in the field, however the dialog ends."""
        self._guid.clear()
        self._saving = self._testing = False
        super().done(result)

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._gateway = self._field(form, "gateway", self.tr("Gateway"), "https://gw.example:8043")
        self._agent_id = self._field(form, "agent_id", self.tr("Agent ID"), "101–999999")
        self._guid = self._field(form, "guid", self.tr("GUID"), "")
        self._guid.setEchoMode(QLineEdit.EchoMode.Password)
        self._guid.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        trust = self.tr("empty: what this computer trusts")
        self._ca_file = self._field(form, "ca_file", self.tr("CA file"), trust, browse=True)
        self._renew = QCheckBox(self.tr("Renew the session every 45 s by itself"), self)
        self._renew.setToolTip(
            self.tr(
                "Keeps a session alive that nothing else renews. Not known: whether the GUID that the"
                " workbench holds survives it. Ask IT first."
            )
        )
        form.addRow("", self._renew)
        none = self.tr("empty: no recorder on this desk")
        self._program = self._field(form, "vrc_program", self.tr("Recorder program"), none, browse=True)
        self._arguments = self._field(form, "vrc_arguments", self.tr("Arguments"), "")
        vrp = self.tr("VRP servers, as in 192.0.2.10(7000)")
        self._entry_list = self._field(form, "entry_list", self.tr("Recording servers"), vrp)
        self._local_port = self._field(form, "local_port", self.tr("Local port"), "6600")
        self._keep_running = QCheckBox(self.tr("Keep the program running: it is the recorder itself"), self)
        form.addRow("", self._keep_running)
        return form

    def _field(
        self, form: QFormLayout, name: str, title: str, placeholder: str, *, browse: bool = False
    ) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(title)
        line.textEdited.connect(lambda: self.mistakes[name].hide())
        row = QHBoxLayout()
        row.addWidget(line)
        if browse:
            button = QPushButton(self.tr("Choose…"), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda: self._choose(line))
            row.addWidget(button)
        mistake = paragraph(self)
        mistake.setProperty("mistake", True)
        mistake.hide()
        self.mistakes[name] = mistake
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(mistake)
        label = QLabel(title, self)
        label.setBuddy(line)
        label.setFixedHeight(line.sizeHint().height())
        form.addRow(label, column)
        return line

    def _build_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._save = box.addButton(QDialogButtonBox.StandardButton.Save)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._test = box.addButton(self.tr("Test connection"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.clicked.connect(self._save_pressed)
        cancel.clicked.connect(self.reject)
        self._test.clicked.connect(self._test_connection)
        for button in (cancel, self._test):
            button.setAutoDefault(False)
        for button in (self._save, cancel):
            button.setIcon(QIcon())
        return box

    def _choose(self, line: QLineEdit) -> None:
        chooser = QFileDialog(self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(line.setText)
        chooser.open()

    def _save_pressed(self) -> None:
        settings = self._settings()
        guid = self._parsed("guid", lambda: parse_guid(self._guid.text())) if self._guid.text() else None
        if settings is None or self.mistakes["guid"].isVisibleTo(self):
            return
        self._saving, self._begun = True, False
        self.saved.emit(settings, guid)

    def _test_connection(self) -> None:
        settings = self._settings()
        if settings is not None:
            self._testing = True
            self.result_text.setText(self.tr("Testing…"))
            self.result_text.show()
            self.test_pressed.emit(settings)

    def _settings(self) -> Settings | None:
        """Return what the form says, or None with each mistake shown at its field."""
        self._clear_mistakes()
        gateway = self._parsed("gateway", lambda: parse_gateway(self._gateway.text()))
        agent_id = self._parsed("agent_id", lambda: parse_agent_id(self._agent_id.text()))
        ca_file = self._optional_file("ca_file", self._ca_file)
        program = self._optional_file("vrc_program", self._program)
        arguments = self._parsed("vrc_arguments", self._split_arguments)
        port = self._parsed("local_port", lambda: parse_port(self._local_port.text() or "6600"))
        if (
            gateway is None
            or agent_id is None
            or ca_file is None
            or program is None
            or arguments is None
            or port is None
        ):
            return None
        vrc = replace(
            self._opened.vrc,  # what has no field here stays as it is
            program=program,
            arguments=arguments,
            keep_running=self._keep_running.isChecked(),
            entry_list=self._entry_list.text().strip(),
            local_port=port,
        )
        return Settings(gateway, agent_id, ca_file, renew=self._renew.isChecked(), vrc=vrc)

    def _optional_file(self, name: str, line: QLineEdit) -> str | None:
        text = line.text().strip()
        return self._parsed(name, lambda: parse_file(text, name)) if text else ""

    def _split_arguments(self) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(self._arguments.text()))
        except ValueError as error:
            raise SettingsError("SET-312", "vrc_arguments", "a quote is not closed") from error

    def _parsed(self, name: str, parse: Callable[[], T]) -> T | None:
        try:
            return parse()
        except SettingsError as error:
            self._show_mistake(error)
            return None

    def _show_mistake(self, error: ToolbarError) -> None:
        field = error.field if isinstance(error, SettingsError) else ""
        if field in self.mistakes:
            self.mistakes[field].setText(describe(error).happened)
            self.mistakes[field].show()
            self.adjustSize()
        else:
            self._show_result(error)

    def _show_result(self, error: ToolbarError | None) -> None:
        if error is None:
            self.result_text.setText(
                self.tr("The gateway answered. The connection is encrypted and trusted.")
            )
        else:
            message = describe(error)
            self.result_text.setText(
                f"{message.title}. {message.happened} {message.next_step} ({message.code})"
            )
        self.result_text.setProperty("mistake", error is not None)
        self.result_text.style().unpolish(self.result_text)
        self.result_text.style().polish(self.result_text)
        self.result_text.show()
        self.adjustSize()

    def _clear_mistakes(self) -> None:
        for label in self.mistakes.values():
            label.hide()
