"""What is loaded behind the first picture: what every start needs, and then what a press may."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

_NEXT = (
    "PySide6.QtNetwork", "toolbar.app", "toolbar.computer.dumps", "toolbar.logs",
    "jeepney.io.asyncio", "toolbar.ui.tray", "toolbar.ui.tray_words",  # the tray, on Linux by the bus
)  # fmt: skip

_THE_REST = (
    "toolbar.ui.settings.dialog", "toolbar.ui.first_run", "toolbar.ui.shift_panel", "toolbar.ui.shift_words",
    "toolbar.ui.for_it", "toolbar.ui.healing", "toolbar.ui.rewording",
    "toolbar.ui.guide_window", "toolbar.ui.story_window", "toolbar.ui.support_window",
    "httpcore._backends.anyio", "anyio._backends._asyncio",
    "OpenSSL.SSL", "cryptography.x509",  # a certificate that is refused
    "jeepney.io.blocking",  # the desktop's proxy; only on Linux
    "encodings.idna", "encodings.gbk", "encodings.utf_16", "encodings.utf_32",
)  # fmt: skip
"""What a shift may need later. By then an update, or a removal, may have taken the files away (`dpkg` does so
under an open window), and a module of a bundle is read at its place in a file that is another one now."""


def load_next() -> None:
    """Import what a start goes on with; on a thread, while the window lives."""
    _import(_NEXT)


def load_rest() -> None:
    """Import what is only needed on a press; on a thread beside the loop, once all else is done."""
    _import(_THE_REST)


def _import(names: Iterable[str]) -> None:
    for name in names:
        with suppress(Exception):  # whoever needs it imports it again, and hears what is wrong
            import_module(name)
