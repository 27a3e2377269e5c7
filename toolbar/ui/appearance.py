"""How it looks: the colour and shape of each state, icons in the text's colour, light and dark."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from toolbar.ui import resources

_SIZES = (16, 20, 24, 28, 32, 48, 64)

LEADING = 1.15
"""How much larger than the others the letters are that are to be read first."""


class Look(NamedTuple):
    """Shape and colour of a state; the colour is never the only difference between two of them."""

    shape: str
    light: str
    dark: str


GREY = ("#5F6368", "#9AA0A6")
GREEN = ("#1B7F3B", "#57C47A")
BLUE = ("#1A5FB4", "#78AEED")
AMBER = ("#8A5A00", "#F0B93A")
ORANGE = ("#B3430A", "#FF9A5C")
RED = ("#A3262A", "#FF8A80")

GOOD = Look("ready", *GREEN)
BAD = Look("warning", *RED)
UNKNOWN = Look("not-set-up", *GREY)
LOCK = Look("lock", *GREY)
AT_WORK = Look("working", *BLUE)


class Colours(NamedTuple):
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
    from PySide6.QtCore import Qt  # all of its names at once: 11 ms that the first picture does not wait for

    hints = QGuiApplication.styleHints()  # held: what it hands out goes with it
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast


def usual_colours(palette: QPalette) -> Colours:
    """Return what reads well on *palette* for most people."""
    words = palette.color(QPalette.ColorRole.WindowText).name()
    return (_DARK if is_dark(palette) else _LIGHT)._replace(ink=words, on_hover=words)


def colours(palette: QPalette) -> Colours:
    """Return what reads well on *palette*; where contrast is wanted, nothing but what is in it."""
    if not wants_contrast():
        return usual_colours(palette)
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    text, ground = palette.color(role.WindowText).name(), palette.color(role.Window).name()
    button, ink = palette.color(role.Button).name(), palette.color(role.ButtonText).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    return Colours(
        line=text, edge=text, card=ground, button=button, ink=ink, hover=chosen, on_hover=on_chosen,
        pressed=chosen, accent=chosen, on_accent=on_chosen, ring=on_chosen, quiet=text,
        off=palette.color(off, role.ButtonText).name(), banner=chosen, on_banner=on_chosen, mistake=text,
    )  # fmt: skip


def usual_colour(look: Look, palette: QPalette) -> QColor:
    """Return the colour of *look* that reads well on *palette* for most people."""
    return QColor(look.dark if is_dark(palette) else look.light)


def colour(look: Look, palette: QPalette) -> QColor:
    """Return the colour of *look* that reads well on *palette*; its shape says the same without."""
    if wants_contrast():
        return palette.color(QPalette.ColorRole.WindowText)
    return usual_colour(look, palette)


def state_icon(look: Look, palette: QPalette) -> QIcon:
    """Return the shape of *look* in its colour."""
    return tinted(look.shape, colour(look, palette).name(), _ground(palette))


def draw(look: Look, painter: QPainter, place: QRectF, palette: QPalette, tint: QColor | None = None) -> None:
    """Draw the shape of *look* at *place*, in its colour or as *tint* says; nothing where it is missing."""
    drawing = _drawing(look.shape)
    if drawing is not None:
        use = colour(look, palette) if tint is None else tint
        _tinted_drawing(drawing, use.name(), _ground(palette)).render(painter, place)


def _ground(palette: QPalette) -> str:
    """Return what a sign within a shape is drawn in: white would be lost on a shape that is white itself."""
    return palette.color(QPalette.ColorRole.Window).name()


def text_icon(name: str, palette: QPalette, *, wanted: bool = False) -> QIcon:
    """Return the icon *name* in the colour of a button's words; paler where the button is off."""
    use = colours(palette)
    icon = QIcon(tinted(name, use.on_accent if wanted else use.ink))
    for size in _SIZES:
        icon.addPixmap(_drawn(name, use.off, size), QIcon.Mode.Disabled)
    return icon


def off_icon(name: str, tint: str, size: float) -> QIcon:
    """Return the icon *name* in the colour *tint* for a button that is off, for one size in pixels."""
    icon = QIcon()
    enough = next((one for one in _SIZES if one >= size), _SIZES[-1])
    icon.addPixmap(_drawn(name, tint, enough), QIcon.Mode.Disabled)
    return icon


def load_drawings() -> None:
    """Read every icon of the resources, once, at the start.

    The program's files may be gone or exchanged later, by an upgrade; what a state looks like stays.
    """
    with suppress(OSError):
        for path in (resources.folder() / "icons").iterdir():
            _drawing(path.stem)


@cache
def _drawing(name: str) -> bytes | None:
    """Return an icon; the words of a state are shown without its picture, too."""
    with suppress(OSError):
        return (resources.folder() / "icons" / f"{name}.svg").read_bytes()
    return None


@cache
def _tinted_drawing(drawing: bytes, tint: str, sign: str) -> QSvgRenderer:
    drawing = drawing.replace(b"#fff", sign.encode())
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", tint.encode())))


@cache
def tinted(name: str, tint: str, sign: str = "#ffffff") -> QIcon:
    """Return the icon *name* of the resources in the colour *tint*; an empty one where it is missing.

    What is drawn within the shape has the colour *sign*.
    """
    icon = QIcon()
    if _drawing(name) is not None:
        for size in _SIZES:
            icon.addPixmap(_drawn(name, tint, size, sign))
    return icon


@cache
def _drawn(name: str, tint: str, size: int, sign: str = "#ffffff") -> QPixmap:
    """Return the icon *name*, *size* pixels wide and high, whatever the scale of the screen."""
    drawing = _drawing(name)
    if drawing is None:
        return QPixmap()
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    _tinted_drawing(drawing, tint, sign).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
