"""What goes with every field for a secret: no recording of its window, and nothing left on the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from toolbar.secret import Secret

KEPT_FOR_MS = 30_000
"""For how long what was pasted stays on the clipboard: a second try must be possible."""

LATE_MS = 2000
"""For how long after a paste a change may be told that was before it: until then it is compared."""

_SEEN = "secret-field-seen"

KeepOut = Callable[[int, bool], bool]
"""Keeps a window, by its number, out of pictures of the screen, or not any more."""


class SecretFields(QObject):
    """Finds every field that masks its text when it gets the focus, whoever made it."""

    def __init__(self, parent: QObject, keep_out: KeepOut, *, kept_for_ms: int = KEPT_FOR_MS) -> None:
        super().__init__(parent)
        self._cover = _Cover(keep_out)
        self.pasted = Pasted(self, kept_for_ms)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in (old, now):
            if not isinstance(widget, QLineEdit) or widget.echoMode() is not QLineEdit.EchoMode.Password:
                continue
            if not widget.property(_SEEN):
                widget.setProperty(_SEEN, True)
                widget.textChanged.connect(lambda _, field=widget: self._cover.look(field.window()))
                self.pasted.listen(widget)
            self._cover.look(widget.window())


class _Cover:
    """Windows that are kept out of pictures while a field for a secret in them has the focus or a text."""

    def __init__(self, keep_out: KeepOut) -> None:
        self._keep_out = keep_out
        self._covered: set[int] = set()

    def look(self, window: QWidget) -> None:
        """Do for *window* what its fields want now."""
        fields = window.findChildren(QLineEdit)
        wanted = any(
            field.echoMode() is QLineEdit.EchoMode.Password and bool(field.hasFocus() or field.text())
            for field in fields
        )
        number = int(window.winId())
        if wanted == (number in self._covered):
            return
        self._keep_out(number, wanted)
        (self._covered.add if wanted else self._covered.discard)(number)


class Pasted(QObject):
    """Takes a secret off the clipboard some time after it was pasted, unless something else is there by then.

    X11 tells of every change of the clipboard: it is not read again, because its owner may hang. Elsewhere it
    is compared. On Wayland a program without the focus can neither read nor clear it.
    """

    def __init__(self, parent: QObject, kept_for_ms: int = KEPT_FOR_MS) -> None:
        super().__init__(parent)
        self._secret: Secret | None = None
        self._later = QTimer(self, singleShot=True, interval=kept_for_ms)
        self._later.timeout.connect(self.clear)
        self._since = QElapsedTimer()
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def listen(self, field: QLineEdit) -> None:
        """Notice from now on what is pasted into *field*."""
        length = len(field.text())

        def edited(text: str) -> None:
            if len(text) - length > 1:  # one at a time is typed
                self._notice(text)

        def changed(text: str) -> None:  # told after it was edited, and where the program itself clears it
            nonlocal length
            length = len(text)

        field.textEdited.connect(edited)
        field.textChanged.connect(changed)

    def clear(self) -> None:
        """Empty the clipboard now, if it still has what was pasted."""
        secret = self._secret
        self._forget()
        if secret is not None and (QGuiApplication.platformName() == "xcb" or self._is_there(secret)):
            QGuiApplication.clipboard().clear()

    def _notice(self, text: str) -> None:
        copied = QGuiApplication.clipboard().text()  # the field has just read it, too
        if copied.strip() and copied.strip() in text:
            self._secret = Secret(copied)
            self._later.start()
            self._since.start()

    def _changed(self) -> None:
        if self._secret is not None:
            told_late = self._since.elapsed() < LATE_MS and self._is_there(self._secret)
            if not told_late:
                self._forget()

    def _is_there(self, secret: Secret) -> bool:
        return Secret(QGuiApplication.clipboard().text()) == secret

    def _forget(self) -> None:
        self._secret = None
        self._later.stop()
