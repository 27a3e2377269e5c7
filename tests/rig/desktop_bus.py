"""A desktop bus of its own: a private D-Bus session with a home nobody else uses."""

import socket
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from .environment import clean_environment, private_environment
from .processes import Server, program


class SessionBus:
    """A `dbus-daemon --session` with its own runtime directory and home.

    What the bus starts by itself (the accessibility bus, a second keyring daemon) gets its environment,
    so a screen has to be given here to be known there.
    """

    def __init__(self, directory: Path, environment: Mapping[str, str] | None = None) -> None:
        self.directory = directory
        self._extra = dict(environment or {})
        self._servers = ExitStack()
        self._private = private_environment(directory)
        self.address = f"unix:path={self._private['XDG_RUNTIME_DIR']}/bus"

    def __enter__(self) -> Self:
        place = Path(self._private["XDG_RUNTIME_DIR"]) / "bus"
        command = [
            program("dbus-daemon"),
            "--session",
            "--nofork",
            "--nopidfile",
            f"--address={self.address}",
        ]
        base = self.service_environment()
        del base["DBUS_SESSION_BUS_ADDRESS"]  # it sets this by itself, for what it starts
        server = Server(*command, environment=base, log=self.directory / "dbus.log")
        with ExitStack() as servers:
            servers.callback(server.stop)
            server.ready(lambda: _listens(place))
            self._servers = servers.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._servers.close()

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to be on this bus, and to have this home."""
        return {**self._private, **self._extra, "DBUS_SESSION_BUS_ADDRESS": self.address}

    def service_environment(self) -> dict[str, str]:
        """Return the whole environment for a server on this bus."""
        return {**clean_environment(self.directory), **self.environment}


def _listens(place: Path) -> bool:
    """Whether somebody is there: a moment before that there is the socket alone, which refuses everybody."""
    with socket.socket(socket.AF_UNIX) as caller:
        return caller.connect_ex(str(place)) == 0
