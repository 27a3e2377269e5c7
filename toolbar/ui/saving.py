"""Saves a file where a person says, beside the event loop, and tells in a sentence what came of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from toolbar.errors import ToolbarError, without_origin
from toolbar.support import keep
from toolbar.ui.messages import describe, joined

log = logging.getLogger(__name__)


class Beside(QObject):
    """Does what takes its time on a thread of its own, and tells on Qt's what it came to."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ended.connect(self._tell)

    def do(self, work: Callable[[], object], tell: Callable[[object], None]) -> None:
        """Have *tell* called with what *work* returns, or with the ToolbarError that it raises."""

        def run() -> None:
            try:
                came = work()
            except ToolbarError as error:
                without_origin(error)
                came = error
            except Exception:
                log.exception("INT-900 beside the window")
                came = ToolbarError("INT-900", "beside the window")
            with suppress(RuntimeError):  # nobody is there any more to be told
                self._ended.emit(tell, came)

        try:
            threading.Thread(target=run, name="files", daemon=True).start()
        except RuntimeError:
            tell(ToolbarError("INT-901", "thread"))

    @Slot(object, object)
    def _tell(self, tell: Callable[[object], None], came: object) -> None:
        tell(came)


class Saving(QObject):
    """One window's way to save files.

    Signals: `told(str)` with what came of it.
    """

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.beside = Beside(self)

    def ask(self, name: str, make: Callable[[], bytes]) -> None:
        """Ask for a place for the file *name*; the window can be used meanwhile by all but this question."""
        chooser = QFileDialog(self._window)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The question whether to write over another file would be a box that holds the event loop.
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        if downloads and Path(downloads).is_dir():
            chooser.setDirectory(downloads)
        chooser.setDefaultSuffix(name.rpartition(".")[2])
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda file: self.save_to(file, make))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_to(self, file: str, make: Callable[[], bytes]) -> None:
        """Write what *make* returns into the new *file*."""
        self.beside.do(lambda: keep.write(file, make()), lambda came: self._tell(file, came))

    def _tell(self, file: str, came: object) -> None:
        if isinstance(came, ToolbarError):
            message = describe(came)
            self.told.emit(joined(message.happened, message.next_step, f"({message.code})"))
        else:
            self.told.emit(self.tr("Saved: {file}").replace("{file}", file))
