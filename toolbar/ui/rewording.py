"""The words of a window in use, said in another language; all else of it stays as it is.

Each part is made a second time, now that the other language is spoken, and its words are put onto the part
that is in use. So what was typed, where the keyboard is, and what somebody waits for is not touched.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QTabWidget, QWidget

from toolbar.ui.bar import Bar
from toolbar.ui.check_panel import CheckPanel
from toolbar.ui.details import DetailsPanel
from toolbar.ui.first_run import FirstRun
from toolbar.ui.guide_window import GuideWindow
from toolbar.ui.labels import slant
from toolbar.ui.menu import ToolbarMenu
from toolbar.ui.settings.dialog import SettingsDialog
from toolbar.ui.shift_panel import ShiftPanel
from toolbar.ui.story_window import StoryWindow
from toolbar.ui.support_window import SupportWindow

if TYPE_CHECKING:
    from toolbar.ui.window import ToolbarWindow

_WHOLE = (QAbstractButton, QComboBox, QLabel, QLineEdit)
"""What is in these is Qt's."""


@runtime_checkable
class Speaker(Protocol):
    """A part with words that depend on what it shows."""

    def say_again(self) -> None:
        """Say them in the language of this moment."""


def speak_anew(window: ToolbarWindow) -> None:
    """Have *window*, and what it has opened, say every word in the language of this moment."""
    aside = QWidget()
    parts = window.findChildren(QWidget)
    for part in parts:
        if (fresh := _made_again(part, aside, window)) is not None:
            reword(part, fresh)
    aside.deleteLater()
    for part in (window, *parts):
        if isinstance(part, Speaker):
            part.say_again()


def reword(worn: QObject, fresh: QObject) -> None:
    """Put the words of *fresh* onto *worn*, of the same class; where *fresh* has none, it keeps its own."""
    if isinstance(worn, QWidget) and isinstance(fresh, QWidget):
        _reword_widget(worn, fresh)
    elif isinstance(worn, QAction) and isinstance(fresh, QAction) and fresh.text():
        worn.setText(fresh.text())
    if isinstance(worn, _WHOLE):
        return
    others = _by_class(fresh)
    for kind, children in _by_class(worn).items():
        # What came to be later than the part itself stands behind what it was made with.
        for child, other in zip(children, others[kind], strict=False):
            reword(child, other)


def _made_again(part: QWidget, aside: QWidget, window: ToolbarWindow) -> QWidget | None:
    match part:
        case SettingsDialog() | FirstRun():
            fresh = type(part)(aside)
            fresh.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            fresh.open_for(window.settings.state)  # some of its words come with what it shows
            return fresh
        case SupportWindow():
            return SupportWindow(aside, window.clock)
        case Bar() | ToolbarMenu() | DetailsPanel() | CheckPanel() | ShiftPanel():
            return type(part)(aside)
        case StoryWindow() | GuideWindow():
            return type(part)(aside)
        case _:
            return None  # it says all of its words again by itself


def _by_class(owner: QObject) -> defaultdict[type, list[QObject]]:
    found: defaultdict[type, list[QObject]] = defaultdict(list)
    for child in owner.children():
        if isinstance(child, QWidget | QAction):
            found[type(child)].append(child)
    return found


def _reword_widget(worn: QWidget, fresh: QWidget) -> None:
    for text, say in (
        (fresh.windowTitle(), worn.setWindowTitle),
        (fresh.toolTip(), worn.setToolTip),
        (fresh.accessibleName(), worn.setAccessibleName),
        (fresh.accessibleDescription(), worn.setAccessibleDescription),
    ):
        if text:
            say(text)
    if fresh.minimumWidth() == fresh.maximumWidth():  # which was measured by words
        worn.setFixedWidth(fresh.minimumWidth())
    match worn, fresh:
        case QAbstractButton(), QAbstractButton() if fresh.text():
            key = worn.shortcut()
            worn.setText(fresh.text())
            worn.setShortcut(key)  # which a new text takes away
        case QLabel(), QLabel() if fresh.text():
            worn.setText(fresh.text())
        case QLineEdit(), QLineEdit() if fresh.placeholderText():
            worn.setPlaceholderText(fresh.placeholderText())
            slant(worn)
        case QComboBox(), QComboBox():
            for index in range(min(worn.count(), fresh.count())):
                worn.setItemText(index, fresh.itemText(index))
            QCoreApplication.sendEvent(worn, QEvent(QEvent.Type.StyleChange))  # it has to measure them again
            worn.updateGeometry()
        case QTabWidget(), QTabWidget():
            for index in range(min(worn.count(), fresh.count())):
                worn.setTabText(index, fresh.tabText(index))
        case QMenu(), QMenu() if fresh.title():
            worn.setTitle(fresh.title())
