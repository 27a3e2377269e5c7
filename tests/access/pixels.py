"""Measures what was painted: the contrast of words and shapes, and of what has the keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

TIMES = 3
"""How large it is painted: the strokes of a letter have an inside then, beside their smoothed edges."""


def contrast(one: int, other: int) -> float:
    """Return the ratio of two colours by WCAG 2.2: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def painted(widget: QWidget) -> QImage:
    """Return the picture of *widget*, enlarged."""
    picture = QImage(widget.size() * TIMES, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(TIMES)
    picture.fill(widget.palette().color(widget.backgroundRole()))
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground | _CHILDREN)
    return picture


_CHILDREN = QWidget.RenderFlag.DrawChildren


def words(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Return every text that *window* shows and that can be used, and where it stands in it."""
    if isinstance(window, QMenu):
        shown = [action for action in window.actions() if action.isVisible() and action.isEnabled()]
        window.setActiveAction(shown[0])
        yield from ((action.text(), window.actionGeometry(action)) for action in shown if action.text())
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabled() or widget.window() is not window:
            continue
        text, place = _text(widget)
        place = QRect(widget.mapTo(window, place.topLeft()), place.size())
        seen = widget.visibleRegion().boundingRect()
        if text.strip() and not place.isEmpty() and not seen.isEmpty():
            yield text, place & QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def marks(window: QWidget) -> Iterator[tuple[str, QRect]]:
    """Return every box to tick and every choice that can be used, and where its mark is in *window*."""
    if isinstance(window, QMenu):
        for action in window.actions():
            if action.isCheckable() and action.isVisible() and action.isEnabled():
                place = window.actionGeometry(action)
                yield action.text(), place.adjusted(2, 0, 24 - place.width(), 0)
    for widget in (*window.findChildren(QCheckBox), *window.findChildren(QRadioButton)):
        if widget.isVisibleTo(window) and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            option = QStyleOptionButton()
            option.initFrom(widget)
            part = _TICK if isinstance(widget, QCheckBox) else _CHOICE
            place = widget.style().subElementRect(part, option, widget)
            yield widget.text(), QRect(widget.mapTo(window, place.topLeft()), place.size())


_TICK = QStyle.SubElement.SE_CheckBoxIndicator
_CHOICE = QStyle.SubElement.SE_RadioButtonIndicator


def colours_in(picture: QImage, place: QRect) -> tuple[int, int]:
    """Return the colour that most of *place* has, and the one of what is written or drawn on it."""
    part = picture.copy(QRect(place.topLeft() * TIMES, place.size() * TIMES))
    found = [(colour & 0xFFFFFF, count) for colour, count in Counter(_pixels(part)).most_common()]
    ground = found[0][0]
    # The inside of a stroke is one colour, and stands out more than any step of its smoothed edges.
    inks = [colour for colour, count in found if count >= TIMES**2]
    return ground, max(inks, key=lambda colour: contrast(ground, colour))


def changed(before: QImage, after: QImage, ratio: float) -> int:
    """Return how many pixels differ by a contrast of *ratio*."""
    pairs = Counter(zip(_pixels(before), _pixels(after), strict=True))
    return sum(
        count for (one, other), count in pairs.items() if one != other and contrast(one, other) >= ratio
    )


def _pixels(picture: QImage) -> memoryview:
    return memoryview(picture.constBits()).cast("B").cast("I")


def _text(widget: QWidget) -> tuple[str, QRect]:
    """Return what is written on *widget*, and the part of it where nothing but that is painted."""
    inside = widget.rect().adjusted(3, 3, -3, -3)
    match widget:
        case QLabel():
            return widget.text(), widget.rect()
        case QPushButton():
            icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 16
            if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                return widget.text(), inside.adjusted(0, 0, -icon, 0)
            return widget.text(), inside.adjusted(icon, 0, 0, 0)
        case QAbstractButton():
            option = QStyleOptionButton()
            option.initFrom(widget)
            part = QStyle.SubElement.SE_CheckBoxContents
            return widget.text(), widget.style().subElementRect(part, option, widget)
        case QLineEdit():
            return widget.displayText() or widget.placeholderText(), inside
        case QComboBox():
            return widget.currentText(), inside.adjusted(0, 0, -24, 0)
        case _:
            return "", QRect()


def _luminance(colour: int) -> float:
    red, green, blue = (_linear((colour >> shift & 0xFF) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
