"""The page for the local VRC component."""

from __future__ import annotations

import shlex
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from toolbar.errors import SettingsError
from toolbar.model import ScreenRecording, Settings
from toolbar.reading import parse_port, parse_socket, refuse_two_recorders
from toolbar.state import ToolbarState
from toolbar.ui.settings.form import Form


class RecorderPage(Form):
    """The program that records, and what it is told."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.explain(
            self.tr("Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.")
        )
        none = self.tr("empty: no recorder on this desk")
        self._program = self.field("vrc_program", self.tr("Recorder program"), none, browse=True)
        agreed = self.tr("of a recorder that runs already; auto: the agreed one")
        self._socket = self.field("vrc_socket", self.tr("Recorder socket"), agreed)
        self._arguments = self.field("vrc_arguments", self.tr("Arguments"), "")
        vrp = self.tr("VRP servers, as in 192.0.2.10(7000)")
        self._entry_list = self.field("entry_list", self.tr("Recording servers"), vrp)
        self._local_port = self.field("local_port", self.tr("Local port"), "6600")
        self._keep_running = QCheckBox(self.tr("Keep the program running: it is the recorder itself"), self)
        self.rows.addRow(self.with_note("keep_running", self._keep_running))
        again = self.tr("Start it again by itself when the session was renewed or the recorder came back")
        self._auto_initialize = QCheckBox(again, self)
        self.rows.addRow(self.with_note("auto_initialize", self._auto_initialize))
        self.record = QComboBox(self)
        self.record.setAccessibleName(self.tr("Record the screen"))
        self.record.setToolTip(
            self.tr("Where you sign in here, and your contact center is a private deployment: ask IT")
        )
        self.record.addItem(self.tr("Not from here"), ScreenRecording.OFF)
        self.record.addItem(self.tr("When I press for it"), ScreenRecording.BUTTON)
        self.record.addItem(self.tr("By itself, once I am signed in"), ScreenRecording.AUTO)
        self.choice("record", self.tr("Record the screen"), self.record)

    def fill(self, settings: Settings, state: ToolbarState) -> None:
        """Show the recorder."""
        self._program.setText(settings.vrc.program)
        self._socket.setText(settings.vrc.socket)
        self._arguments.setText(shlex.join(settings.vrc.arguments))
        self._entry_list.setText(settings.vrc.entry_list)
        self._local_port.setText(str(settings.vrc.local_port))
        self._keep_running.setChecked(settings.vrc.keep_running)
        self._auto_initialize.setChecked(settings.vrc.auto_initialize)
        self.record.setCurrentIndex(self.record.findData(settings.record))

    def entered(self, settings: Settings) -> Settings | None:
        """Return *settings* with this recorder; what has no field here stays as it is."""
        program = self.optional_file("vrc_program", self._program)
        arguments = self.parsed(self._split_arguments)
        port = self.parsed(lambda: parse_port(self._local_port.text() or "6600"))
        socket = self.parsed(self._only_socket)
        if program is None or arguments is None or port is None or socket is None:
            return None
        vrc = replace(
            settings.vrc,
            program=program,
            arguments=arguments,
            keep_running=self._keep_running.isChecked(),
            auto_initialize=self._auto_initialize.isChecked(),
            entry_list=self._entry_list.text().strip(),
            local_port=port,
            socket=socket,
        )
        return replace(settings, vrc=vrc, record=ScreenRecording(self.record.currentData()))

    def _only_socket(self) -> str:
        socket = parse_socket(self._socket.text())
        refuse_two_recorders(self._program.text().strip(), socket)
        return socket

    def _split_arguments(self) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(self._arguments.text()))
        except ValueError as error:
            raise SettingsError("SET-312", "vrc_arguments", "a quote is not closed") from error
