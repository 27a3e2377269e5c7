"""Pictures of a window for the README: cut out of the screen, and small."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from tests.walks.person import TITLE, Person

_COLOURS = 256
_NO_DITHER = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


def take_picture(person: Person, file: Path) -> None:
    """Write the window in front into *file*, without its frame."""
    windows = [
        node for node in person.looks() if node.name.endswith(TITLE) and node.role in ("dialog", "frame")
    ]
    front = min(windows, key=lambda node: node.role)  # the dialog, where it is open
    with TemporaryDirectory() as folder:
        screen = QImage(str(person.screen.screenshot(Path(folder) / "screen.png")))
    picture = screen.copy(QRect(*front.place)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    palette = [colour for colour, _ in pixels.most_common(_COLOURS)]
    small = picture.convertToFormat(QImage.Format.Format_Indexed8, palette, _NO_DITHER)
    assert small.save(str(file)), f"{file} could not be written"
