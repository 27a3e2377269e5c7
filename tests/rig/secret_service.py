"""A keyring of its own: the real gnome-keyring-daemon, which can be locked, killed and frozen."""

import json
import signal
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Self

from .desktop_bus import SessionBus
from .processes import RigError, Server, program, run

Attributes = frozenset[tuple[str, str]]

_PASSWORD = "the password of the test keyring"

# Secretstorage in a process of its own: what a test reads does not come through the code under test.
_PROLOGUE = """
import contextlib, json, secretstorage
with contextlib.closing(secretstorage.dbus_init()) as bus:
    login = secretstorage.get_default_collection(bus)
"""
_READ = """
    assert not login.is_locked(), "the keyring is locked"
    print(json.dumps([[item.get_attributes(), item.get_secret().decode()] for item in login.get_all_items()]))
"""
_TRY = """
    item = login.create_item("rig", {"rig": "try"}, b"try")
    assert item.get_secret() == b"try"
    item.delete()
"""
# gnome-keyring's own way around its prompt; `gnome-keyring-daemon --unlock` would start a second daemon.
_UNLOCK = f"""
    from jeepney import DBusAddress, new_method_call
    from secretstorage.util import format_secret, open_session
    interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
    service = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", interface)
    secret = format_secret(open_session(bus), {_PASSWORD.encode()!r}, "text/plain")
    arguments = (login.collection_path, secret)
    bus.send_and_get_reply(new_method_call(service, "UnlockWithMasterPassword", "o(oayays)", arguments))
    assert not login.is_locked()
"""


class SecretService:
    """`org.freedesktop.secrets` on a session bus, with an open login keyring."""

    def __init__(self, bus: SessionBus) -> None:
        self.bus = bus
        self._servers = ExitStack()
        self._server: Server | None = None

    def __enter__(self) -> Self:
        daemon = program("gnome-keyring-daemon")
        with ExitStack() as servers:
            server = Server(
                daemon,
                "--unlock",
                "--foreground",
                "--components=secrets",
                environment=self.bus.service_environment(),
                log=self.bus.directory / "keyring.log",
                stdin=_PASSWORD.encode(),  # without a line feed, which would be part of the password
            )
            servers.callback(self._stop)
            self._server = server
            server.ready(self._is_owned)
            self._python(_TRY)
            self._servers = servers.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._servers.close()

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to find this keyring."""
        return self.bus.environment

    @property
    def password(self) -> str:
        """What opens the keyring, for whoever is asked on the screen."""
        return _PASSWORD

    def items(self) -> dict[Attributes, str]:
        """Return everything that is stored, by its attributes."""
        found = json.loads(self._python(_READ))
        return {frozenset(attributes.items()): secret for attributes, secret in found}

    def find(self, **attributes: str) -> list[str]:
        """Return the secrets whose items have at least these attributes."""
        wanted = attributes.items()
        return [secret for known, secret in self.items().items() if known.issuperset(wanted)]

    def lock(self) -> None:
        """Lock the keyring; without a screen nobody can be asked to open it."""
        self._python("    login.lock()\n    assert login.is_locked()\n")

    def unlock(self) -> None:
        """Open the keyring again, without the prompt that a user would answer."""
        self._python(_UNLOCK)

    def kill(self) -> None:
        """Kill the daemon; D-Bus starts a new one on demand, which is locked."""
        self._daemon.kill()

    def stop_responding(self) -> None:
        """Freeze the daemon: calls are taken and never answered."""
        self._daemon.signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a frozen daemon go on."""
        self._daemon.signal(signal.SIGCONT)

    @property
    def _daemon(self) -> Server:
        if self._server is None:
            raise RigError("the keyring was not started")
        return self._server

    def _is_owned(self) -> bool:
        send = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"]
        call = [
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.NameHasOwner",
            "string:org.freedesktop.secrets",
        ]
        return "true" in run(*send, *call, environment=self.environment)

    def _python(self, code: str) -> str:
        return run(sys.executable, "-c", _PROLOGUE + code, environment=self.environment)

    def _stop(self) -> None:
        if self._daemon.running:
            self.resume()  # a frozen process hears no polite signal
            self._daemon.stop()
