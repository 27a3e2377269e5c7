"""The Secret Services of KWallet and KeePassXC, where they differ from gnome-keyring, after their sources.

Neither can be had here: what is asked over D-Bus is answered in this process. KWallet answers with nothing
where the wallet is closed, and forgets a name without what is under it. KeePassXC locks each item by itself,
for each connection, until the user has allowed it there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from jeepney import HeaderFields, Message, new_error, new_method_return

_SPACE = "org.freedesktop.Secret."
_COLLECTION = "the collection"


class Wallet:
    """What is kept, whether it is open, and what people say when they are asked."""

    def __init__(self) -> None:
        self.items: dict[str, tuple[dict[str, str], bytes]] = {}
        self.closed = False
        self.asked = 0
        self.declined = False
        self.left_behind: list[bytes] = []
        """What is in the wallet, and nobody can find any more."""
        self._made = 0

    def line(self) -> _Line:
        """Return a connection to it, in the place of `secretstorage.dbus_init`."""
        return _Line(self)

    def locked(self, path: str, allowed: set[str]) -> bool:
        """Whether *path* is locked, on a line where so much was *allowed*."""
        return self.closed

    def answer(self, message: Message, line: _Line) -> Message:
        """Return what the service answers."""
        fields = message.header.fields
        path, method = fields[HeaderFields.path], fields[HeaderFields.member]
        match method, message.body:
            case "OpenSession", ("plain", _):
                return new_method_return(message, "vo", (("s", ""), "/session"))
            case "OpenSession", _:
                return new_error(message, "org.freedesktop.DBus.Error.NotSupported", "s", ("",))
            case "Get", (_, "Locked"):
                return new_method_return(message, "v", (("b", self.locked(path, line.allowed)),))
            case "Get", _:
                return new_method_return(message, "v", (("s", "label"),))
            case "SearchItems", (wanted,):
                found = [one for one, (known, _) in self.items.items() if wanted.items() <= known.items()]
                return new_method_return(message, "ao", (found,))
            case "Unlock", ((one,),):
                line.asking = one if one in self.items and not self.closed else _COLLECTION
                open_now = not self.locked(one, line.allowed)
                return new_method_return(message, "aoo", ([one], "/") if open_now else ([], "/prompt"))
            case "Prompt", _:
                return new_method_return(message)
            case "CreateItem", _ if self.closed:
                return self._is_locked(message)
            case "CreateItem", (properties, (_, _, secret, _), _):
                _, named = properties[f"{_SPACE}Item.Attributes"]
                return new_method_return(message, "oo", (self._keep(named, bytes(secret)), "/"))
            case "GetSecret", _:
                return self.secret(message, path, line)
            case "Delete", _:
                if self.closed:
                    self.left_behind.append(self.items[path][1])
                del self.items[path]
                return new_method_return(message, "o", ("/",))
        raise AssertionError(method)

    def secret(self, message: Message, path: str, line: _Line) -> Message:
        """Answer what is kept under *path*."""
        secret = b"" if self.closed else self.items[path][1]
        return new_method_return(message, "(oayays)", (("/session", b"", secret, "text/plain"),))

    def decided(self, line: _Line) -> bool:
        """Have the user answer; return whether he declined."""
        self.asked += 1
        if not self.declined:
            if line.asking == _COLLECTION:
                self.closed = False
            line.allowed.add(line.asking)
        return self.declined

    def _keep(self, named: dict[str, str], secret: bytes) -> str:
        path = next((one for one, (known, _) in self.items.items() if known == named), "")
        if not path:
            self._made += 1
            path = f"/items/{self._made}"
        self.items[path] = (named, secret)
        return path

    def _is_locked(self, message: Message) -> Message:
        return new_error(message, f"{_SPACE}Error.IsLocked", "s", ("",))


class KeePassXC(Wallet):
    """Each item is locked for each line."""

    def locked(self, path: str, allowed: set[str]) -> bool:
        """Whether it was not allowed there yet."""
        return self.closed or (path in self.items and path not in allowed)

    def secret(self, message: Message, path: str, line: _Line) -> Message:
        """Answer what is kept under *path*, or that it is locked."""
        return (
            self._is_locked(message)
            if self.locked(path, line.allowed)
            else super().secret(message, path, line)
        )


class _Line:
    """A connection, as far as secretstorage uses it."""

    def __init__(self, wallet: Wallet) -> None:
        self._wallet = wallet
        self.allowed: set[str] = set()
        self.asking = ""

    def send_and_get_reply(self, message: Message, **_: Any) -> Message:
        message.header.serial = 1
        return self._wallet.answer(message, self)

    @contextmanager
    def filter(self, _: object) -> Iterator[list[object]]:
        yield []

    def recv_until_filtered(self, _: object, timeout: float | None = None) -> object:
        return SimpleNamespace(body=(self._wallet.decided(self), ("ao", [self.asking])))

    def close(self) -> None: ...
