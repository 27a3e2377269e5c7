"""The program's icon as Windows (.ico) and macOS (.icns) want it, drawn from the one SVG."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "agent-toolbar.svg"

_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
_BMP_HEADER = struct.Struct("<IiiHHIIiiII")


def png(size: int) -> bytes:
    """Return the icon as a PNG of *size* pixels."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not _drawn(size).save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("Qt cannot write PNG here")
    return bytes(data.data())


def ico(sizes: tuple[int, ...] = (16, 24, 32, 48, 64, 256)) -> bytes:
    """Return a Windows icon; the small ones as bitmaps, because resource compilers know no PNG there."""
    pictures = [png(size) if size == 256 else _bitmap(size) for size in sizes]
    offset = 6 + 16 * len(sizes)
    head, body = struct.pack("<HHH", 0, 1, len(sizes)), b""
    for size, picture in zip(sizes, pictures, strict=True):
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return head + body


def icns() -> bytes:
    """Return a macOS icon."""
    parts = [(kind, png(size)) for size, kind in _ICNS.items()]
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _drawn(size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image


def _bitmap(size: int) -> bytes:
    """Return the pixels as icons hold them: no file header, from the bottom up, and a mask of nothing."""
    image = _drawn(size)
    header = _BMP_HEADER.pack(40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = bytes(image.constBits())
    stride = 4 * size
    pixels = b"".join(rows[start : start + stride] for start in range(len(rows) - stride, -1, -stride))
    return header + pixels + bytes((size + 31) // 32 * 4 * size)
