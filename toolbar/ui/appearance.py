"""How it looks: the colour and shape of each state, icons in the text's colour, light and dark."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from toolbar.state import Condition
from toolbar.ui import resources

_SIZES = (16, 20, 24, 28, 32, 48, 64)


@dataclass(frozen=True, slots=True)
class Look:
    """Shape and colour of a state; the colour is never the only difference between two of them."""

    shape: str
    light: str
    dark: str


_GREY = ("#5F6368", "#9AA0A6")
_GREEN = ("#1B7F3B", "#57C47A")
_BLUE = ("#1A5FB4", "#78AEED")
_AMBER = ("#8A5A00", "#F0B93A")
_ORANGE = ("#B3430A", "#FF9A5C")
_RED = ("#A3262A", "#FF8A80")

LOOKS = {
    Condition.WORKING: Look("working", *_BLUE),
    Condition.NOT_SET_UP: Look("not-set-up", *_GREY),
    Condition.NO_SESSION: Look("not-set-up", *_AMBER),
    Condition.EXPIRED: Look("warning", *_ORANGE),
    Condition.OFFLINE: Look("offline", *_RED),
    Condition.UNCERTAIN: Look("uncertain", *_AMBER),
    Condition.REFUSED: Look("warning", *_AMBER),
    Condition.KEYRING: Look("keyring", *_AMBER),
    Condition.NOT_RECORDED: Look("warning", *_RED),
    Condition.UNSAVED: Look("keyring", *_AMBER),
    Condition.AGEING: Look("ageing", *_AMBER),
    Condition.RECORDER_IDLE: Look("vrc", *_AMBER),
    Condition.READY: Look("ready", *_GREEN),
}

GOOD = Look("ready", *_GREEN)
BAD = Look("warning", *_RED)
UNKNOWN = Look("not-set-up", *_GREY)


def is_dark(palette: QPalette) -> bool:
    """Whether *palette* has light text on dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colour(look: Look, palette: QPalette) -> QColor:
    """Return the colour of *look* that reads well on *palette*."""
    return QColor(look.dark if is_dark(palette) else look.light)


def state_icon(look: Look, palette: QPalette) -> QIcon:
    """Return the shape of *look* in its colour."""
    return tinted(look.shape, colour(look, palette).name())


def text_icon(name: str, palette: QPalette) -> QIcon:
    """Return the icon *name* in the colour of a button's text; paler where the button is off."""
    icon = QIcon(tinted(name, palette.color(QPalette.ColorRole.ButtonText).name()))
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    for size in _SIZES:
        icon.addPixmap(tinted(name, off).pixmap(QSize(size, size)), QIcon.Mode.Disabled)
    return icon


@cache
def _drawings() -> dict[str, bytes]:
    """Return every icon of the resources, read once, at the start.

    The program's files may be gone or exchanged later, by an upgrade; what a state looks like stays.
    """
    found = {}
    with suppress(OSError):  # the words of a state are shown without its picture, too
        for path in (resources.folder() / "icons").iterdir():
            with suppress(OSError):
                found[path.stem] = path.read_bytes()
    return found


@cache
def tinted(name: str, tint: str) -> QIcon:
    """Return the icon *name* of the resources in the colour *tint*; an empty one where it is missing."""
    if name not in _drawings():
        return QIcon()
    renderer = QSvgRenderer(QByteArray(_drawings()[name].replace(b"currentColor", tint.encode())))
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def style_sheet(palette: QPalette) -> str:
    """Return the style of the toolbar's own widgets, made of the palette's colours."""
    dark = is_dark(palette)
    accent, on_accent = ("#78AEED", "#10233D") if dark else ("#1A5FB4", "#FFFFFF")
    line, card = ("#4A4D52", "#2B2D31") if dark else ("#C9CCD1", "#FFFFFF")
    hover, pressed = ("#3C4046", "#33363B") if dark else ("#EDF1F6", "#DCE3EC")
    quiet = "#B4B8BF" if dark else "#565B62"
    off = "#7C8188" if dark else "#8B9097"
    return f"""
    QPushButton {{
        border: 1px solid {line}; border-radius: 6px; padding: 5px 12px; min-height: 20px;
        background: {card}; color: palette(window-text);
    }}
    QPushButton:hover {{ background: {hover}; }}
    QPushButton:pressed {{ background: {pressed}; }}
    QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
    QPushButton:disabled {{ color: {off}; background: transparent; }}
    QPushButton[wanted="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
    QPushButton[wanted="true"]:focus {{ border: 2px solid palette(window-text); }}
    QPushButton[plain="true"] {{ border-color: transparent; background: transparent; padding: 5px 6px; }}
    QPushButton[plain="true"]:hover {{ background: {hover}; }}
    QPushButton[plain="true"]:focus {{ border: 2px solid {accent}; padding: 4px 5px; }}
    QLineEdit {{
        border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
        background: {card}; color: palette(window-text);
    }}
    QLineEdit:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
    QLineEdit:read-only {{ background: transparent; color: {quiet}; }}
    QLabel[quiet="true"] {{ color: {quiet}; }}
    QFrame[card="true"] {{ background: {card}; border: 1px solid {line}; border-radius: 8px; }}
    QFrame[rule="true"] {{ background: {line}; border: none; }}
    QLabel[rehearsal="true"] {{
        background: {"#5A4300" if dark else "#FFE9B0"}; color: {"#FFE9B0" if dark else "#4A3500"};
        padding: 3px 12px; font-weight: 600;
    }}
    QLabel[mistake="true"] {{ color: {"#FF8A80" if dark else "#A3262A"}; }}
    """
