"""How it looks: the colour and shape of each state, icons in the text's colour, light and dark."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
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
    Condition.RECORDER_UNPROVEN: Look("vrc", *_AMBER),
    Condition.RECORDER_IDLE: Look("vrc", *_AMBER),
    Condition.READY: Look("ready", *_GREEN),
}

GOOD = Look("ready", *_GREEN)
BAD = Look("warning", *_RED)
UNKNOWN = Look("not-set-up", *_GREY)
LOCK = Look("lock", *_GREY)


@dataclass(frozen=True, slots=True)
class Colours:
    """What the toolbar's own widgets are painted with."""

    line: str
    """Around what is known by its words as well."""
    edge: str
    """Around a field, which nothing else shows the place of."""
    card: str
    button: str
    ink: str
    """Of a button's words."""
    hover: str
    on_hover: str
    pressed: str
    accent: str
    """The button that heals, and whatever has the keyboard."""
    on_accent: str
    ring: str
    """Around an accented button that has the keyboard."""
    quiet: str
    off: str
    banner: str
    on_banner: str
    mistake: str


_LIGHT = Colours(
    line="#C9CCD1", edge="#767B82", card="#FFFFFF", button="#FFFFFF", ink="#000000", hover="#EDF1F6",
    on_hover="#000000", pressed="#DCE3EC", accent="#1A5FB4", on_accent="#FFFFFF", ring="#000000",
    quiet="#565B62", off="#8B9097", banner="#FFE9B0", on_banner="#4A3500", mistake="#A3262A",
)  # fmt: skip
_DARK = Colours(
    line="#4A4D52", edge="#8A8F98", card="#2B2D31", button="#2B2D31", ink="#FFFFFF", hover="#3C4046",
    on_hover="#FFFFFF", pressed="#33363B", accent="#78AEED", on_accent="#10233D", ring="#10233D",
    quiet="#B4B8BF", off="#7C8188", banner="#5A4300", on_banner="#FFE9B0", mistake="#FF8A80",
)  # fmt: skip


def is_dark(palette: QPalette) -> bool:
    """Whether *palette* has light text on dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def wants_contrast() -> bool:
    """Whether the desktop is set to a theme of high contrast, whose colours are somebody's own choice."""
    hints = QGuiApplication.styleHints()  # held: what it hands out goes with it
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast


def colours(palette: QPalette) -> Colours:
    """Return what reads well on *palette*; where contrast is wanted, nothing but what is in it."""
    if not wants_contrast():
        words = palette.color(QPalette.ColorRole.WindowText).name()
        return replace(_DARK if is_dark(palette) else _LIGHT, ink=words, on_hover=words)
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    text, ground = palette.color(role.WindowText).name(), palette.color(role.Window).name()
    button, ink = palette.color(role.Button).name(), palette.color(role.ButtonText).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    return Colours(
        line=text, edge=text, card=ground, button=button, ink=ink, hover=chosen, on_hover=on_chosen,
        pressed=chosen, accent=chosen, on_accent=on_chosen, ring=on_chosen, quiet=text,
        off=palette.color(off, role.ButtonText).name(), banner=chosen, on_banner=on_chosen, mistake=text,
    )  # fmt: skip


def colour(look: Look, palette: QPalette) -> QColor:
    """Return the colour of *look* that reads well on *palette*; its shape says the same without."""
    if wants_contrast():
        return palette.color(QPalette.ColorRole.WindowText)
    return QColor(look.dark if is_dark(palette) else look.light)


def state_icon(look: Look, palette: QPalette) -> QIcon:
    """Return the shape of *look* in its colour."""
    return tinted(look.shape, colour(look, palette).name(), _ground(palette))


def draw(look: Look, painter: QPainter, place: QRectF, palette: QPalette) -> None:
    """Draw the shape of *look* in its colour at *place*; nothing where it is missing."""
    drawing = _drawings().get(look.shape)
    if drawing is not None:
        _tinted_drawing(drawing, colour(look, palette).name(), _ground(palette)).render(painter, place)


def _ground(palette: QPalette) -> str:
    """Return what a sign within a shape is drawn in: white would be lost on a shape that is white itself."""
    return palette.color(QPalette.ColorRole.Window).name()


def text_icon(name: str, palette: QPalette, *, wanted: bool = False) -> QIcon:
    """Return the icon *name* in the colour of a button's words; paler where the button is off."""
    use = colours(palette)
    icon = QIcon(tinted(name, use.on_accent if wanted else use.ink))
    for size in _SIZES:
        icon.addPixmap(tinted(name, use.off).pixmap(QSize(size, size)), QIcon.Mode.Disabled)
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


def _tinted_drawing(drawing: bytes, tint: str, sign: str) -> QSvgRenderer:
    drawing = drawing.replace(b"#fff", sign.encode())
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", tint.encode())))


@cache
def tinted(name: str, tint: str, sign: str = "#ffffff") -> QIcon:
    """Return the icon *name* of the resources in the colour *tint*; an empty one where it is missing.

    What is drawn within the shape has the colour *sign*.
    """
    if name not in _drawings():
        return QIcon()
    renderer = _tinted_drawing(_drawings()[name], tint, sign)
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
