"""A screen of its own: Xvfb with a window manager, looked at from outside."""

import os
import select
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from .environment import clean_environment
from .processes import RigError, Server, program, run

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv[:1])
picture = application.primaryScreen().grabWindow(0)
sys.exit(0 if picture.save(sys.argv[1]) else "the picture could not be written")
"""


class VirtualScreen:
    """An X server on a free display, with openbox as its window manager."""

    def __init__(self, directory: Path, size: tuple[int, int] = (1280, 800)) -> None:
        self._directory = directory
        self.size = size
        self._servers = ExitStack()
        self.display = ""

    def __enter__(self) -> Self:
        with ExitStack() as servers:
            # Asked for first: a missing program should be the message, not a half-started screen.
            xvfb, openbox, xprop = program("Xvfb"), program("openbox"), program("xprop")
            base = clean_environment(self._directory)
            read_end, write_end = os.pipe()
            servers.callback(os.close, read_end)
            try:
                # -noreset: otherwise the server starts anew when its last window closes.
                options = ["-displayfd", str(write_end), "-noreset", "-nolisten", "tcp"]
                screen = ["-screen", "0", "{}x{}x24".format(*self.size)]
                log = self._directory / "xvfb.log"
                server = Server(xvfb, *options, *screen, environment=base, log=log, pass_fds=(write_end,))
                servers.callback(server.stop)
            finally:
                os.close(write_end)
            self.display = f":{_line(read_end, server)}"
            log = self._directory / "openbox.log"
            manager = Server(openbox, "--sm-disable", environment={**base, **self.environment}, log=log)
            servers.callback(manager.stop)
            # openbox announces itself first, and its list of windows, which wmctrl needs, a little later.
            lists = ("_NET_SUPPORTING_WM_CHECK", "_NET_CLIENT_LIST")
            manager.ready(
                lambda: run(xprop, "-root", *lists, environment=self.environment).count("window id") == 2
            )
            self._servers = servers.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._servers.close()

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to know to show itself here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def screenshot(self, path: Path) -> Path:
        """Take a picture of the whole screen, by Qt, which is there anyway."""
        run(sys.executable, "-c", _GRAB, path, environment=self.environment)
        return path

    def windows(self) -> list[str]:
        """Return the titles of all managed windows."""
        listing = run(program("wmctrl"), "-l", environment=self.environment)
        # window id, desktop, machine, title; the title may be empty
        return [[*line.split(maxsplit=3), ""][3] for line in listing.splitlines()]

    def active_window(self) -> str | None:
        """Return the title of the window that has the focus."""
        xprop = program("xprop")
        answer = run(xprop, "-root", "-notype", "_NET_ACTIVE_WINDOW", environment=self.environment)
        window = answer.rsplit(maxsplit=1)[-1]
        if not window.startswith("0x") or window == "0x0":
            return None
        # The window may be gone by now, which is as good as no focus.
        try:
            return run(
                program("xdotool"), "getwindowname", str(int(window, 16)), environment=self.environment
            ).rstrip("\n")
        except RigError:
            return None

    def key(self, combination: str) -> None:
        """Press keys, such as `F5` or `ctrl+d`, for the window that has the focus."""
        run(program("xdotool"), "key", combination, environment=self.environment)

    def close_window(self, title: str) -> None:
        """Ask a window to close, as a click on its frame does."""
        run(program("wmctrl"), "-F", "-c", title, environment=self.environment)


def _line(descriptor: int, server: Server, timeout: float = 10) -> str:
    """Return the one line that a server writes to a descriptor when it is ready."""
    line, deadline = b"", time.monotonic() + timeout
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0, deadline - time.monotonic()))
        chunk = os.read(descriptor, 1024) if ready else b""
        if not chunk:
            raise RigError(f"{server.name} did not start: {server.log()}")
        line += chunk
    return line.decode().strip()
