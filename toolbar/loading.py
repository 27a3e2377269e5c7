"""What is loaded behind the first picture: what every start needs, and then what a press may.

Qt's classes come into being on the window's thread and nowhere else. PySide looks up the class of a widget
without the interpreter's lock, in a table that each new class may move: made on another thread, one of them
brought the program down while a screen reader read the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Stage:
    """Modules that are loaded together: first the ones *beside* the window's thread, then the ones on it."""

    beside: tuple[str, ...]
    """Nothing of these may have to do with Qt."""
    here: tuple[str, ...]
    """Each after what it imports, so that no step is a long one."""

    def load_beside(self) -> None:
        """Import what a thread may import."""
        _import(self.beside)

    def load_here(self) -> Iterator[None]:
        """Import the others, one at a time; in between is room for whoever waits."""
        for name in self.here:
            _import((name,))
            yield


WHOLE = Stage(
    beside=(),
    here=(
        "toolbar.model", "toolbar.policy.layers", "toolbar.state", "toolbar.ui.messages", "toolbar.ui.status",
        "toolbar.ui.labels", "toolbar.ui.bar", "toolbar.ui.details", "toolbar.ui.menu",
        "toolbar.ui.check_panel", "toolbar.ui.whole",
    ),
)  # fmt: skip
"""What the window is made of once it is whole."""

NEXT = Stage(
    beside=(
        "asyncio", "ctypes", "subprocess",  # qasync's, and the tray's by the bus
        "toolbar.logs", "toolbar.computer.dumps", "toolbar.computer.exclusive", "toolbar.computer.autostart",
        "toolbar.computer.session_bus", "jeepney.io.asyncio", "toolbar.duties", "toolbar.tasks",
        "toolbar.session.store",
    ),
    here=(
        "PySide6.QtNetwork", "qasync", "toolbar.window_loop", "toolbar.computer.desktop_end",
        "toolbar.computer.network", "toolbar.switching", "toolbar.desktop", "toolbar.app", "toolbar.ui.tray",
        "toolbar.ui.tray_words",
    ),
)  # fmt: skip
"""What a start goes on with."""

REST = Stage(
    beside=(
        "httpcore._backends.anyio", "anyio._backends._asyncio",
        "OpenSSL.SSL", "cryptography.x509",  # a certificate that is refused
        "jeepney.io.blocking",  # the desktop's proxy; only on Linux
        "encodings.idna", "encodings.gbk", "encodings.utf_16", "encodings.utf_32",
    ),
    here=(
        "toolbar.ui.settings.column", "toolbar.ui.settings.origin", "toolbar.ui.settings.certificate_panel",
        "toolbar.ui.settings.form", "toolbar.ui.settings.session_page", "toolbar.ui.settings.network_page",
        "toolbar.ui.settings.recorder_page", "toolbar.ui.settings.trust_page",
        "toolbar.ui.settings.profile_row", "toolbar.ui.settings.dialog",
        "toolbar.ui.first_run_agent", "toolbar.ui.first_run_check", "toolbar.ui.first_run_gateway",
        "toolbar.ui.first_run", "toolbar.ui.shift_words", "toolbar.ui.shift_panel",
        "toolbar.support.about", "toolbar.support.bundle",  # which ask Qt what this computer is
        "toolbar.ui.for_it", "toolbar.ui.healing", "toolbar.ui.guide_words", "toolbar.ui.guide_window",
        "toolbar.ui.saving", "toolbar.ui.story_words", "toolbar.ui.story_table", "toolbar.ui.story_window",
        "toolbar.ui.support_window", "toolbar.ui.rewording",
    ),
)  # fmt: skip
"""What a shift may need later. By then an update, or a removal, may have taken the files away (`dpkg` does so
under an open window), and a module of a bundle is read at its place in a file that is another one now."""


def _import(names: Iterable[str]) -> None:
    for name in names:
        with suppress(Exception):  # whoever needs it imports it again, and hears what is wrong
            import_module(name)
