"""The Secret Service on a line that stays open, which can say that it is asking the user for a password."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any, TypeVar

import secretstorage
from jeepney import DBusErrorResponse
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import LockedException, PromptDismissedException, SecretStorageException
from secretstorage.item import ITEM_IFACE
from secretstorage.util import DBusAddressWrapper, open_session

R = TypeVar("R")

_LOCKED = "org.freedesktop.Secret.Error.IsLocked"

_KEYRING: Any = SecretService.Keyring
"""keyring has no types."""


class _Line:
    """A connection that does not close when one of keyring's methods has done with it."""

    def __init__(self) -> None:
        self._connection = secretstorage.dbus_init()
        self.hang_up = self._connection.close

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def close(self) -> None:
        """Stay open."""


class _Item(secretstorage.Item):
    """An item that was just found: secretstorage would ask for its name, and whether it is locked."""

    def __init__(self, path: str, found_in: secretstorage.Collection) -> None:
        self.item_path, self.connection, self.session = path, found_in.connection, found_in.session
        self._item = DBusAddressWrapper(path, ITEM_IFACE, found_in.connection)

    def ensure_not_locked(self) -> None:
        pass


class _Collection(secretstorage.Collection):
    """The user's own collection, asked only for what is wanted of it."""

    def ensure_not_locked(self) -> None:
        pass

    def search_items(self, attributes: dict[str, str]) -> Iterator[secretstorage.Item]:
        (found,) = self._collection.call("SearchItems", "a{ss}", attributes)
        return (_Item(path, self) for path in found)


class AskingKeyring(SecretService.Keyring):
    """keyring's own, which blocks while the user is asked and tells nobody.

    From outside a question looks like a service that hangs. It is told apart by looking whether the
    collection is locked before it is opened (reliability.md F100, F102).

    keyring takes a line for each call, and agrees with the service on a key for it: 8 of the 10 ms of a call,
    and six calls are between a click on Refresh and its result. Here they share one line. A service that was
    started anew knows nothing of it: what fails on a line that was there before is tried on a new one, once.

    On a new line is looked whether the collection is open, and later it is believed that it still is: two
    questions and not seven to read an item. If it was locked since, a service says so (gnome-keyring), or
    locks each item by itself, for this line (KeePassXC), or answers with nothing (KWallet). Then it is looked
    again, on the same line: people may have allowed something on it.
    """

    asking = False
    """Whether somebody is being asked right now; read from any thread."""

    _line: _Line | None = None
    _collection: _Collection
    _was_open = False
    """Whether the collection was open when it was last looked, on this line."""
    _believing = False
    """Whether the call under way takes that for granted."""

    def get_preferred_collection(self) -> Any:
        """Return the open collection; the user may be asked to open it."""
        if self._line is None:
            self._take_line()
        if not self._believing:
            self._open()
        return self._collection

    def unlock(self, item: Any) -> None:
        """Have one *item* open."""
        if not self._believing:
            _KEYRING.unlock(self, item)

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, or None."""

        def ask() -> str | None:
            known: str | None = _KEYRING.get_password(self, service, username)
            if not known:
                self._must_be_open()
            return known

        return self._said(ask)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep *password*."""
        self._said(lambda: _KEYRING.set_password(self, service, username, password))

    def delete_password(self, service: str, username: str) -> None:
        """Keep it no more. Raises PasswordDeleteError where there is none."""

        def ask() -> None:
            self._must_be_open()  # KWallet would say that it is done, and keep what is in it
            _KEYRING.delete_password(self, service, username)

        self._said(ask)

    def would_ask(self) -> bool:
        """Whether to read from it is to ask the user for a password; this alone asks nobody."""
        with closing(secretstorage.dbus_init()) as bus:
            try:
                return bool(secretstorage.Collection(bus).is_locked())
            except secretstorage.ItemNotFoundException:
                return True  # to open it is to make one, and that asks for a password to be thought of

    def close(self) -> None:
        """Let go of the line."""
        line, self._line, self._was_open = self._line, None, False
        if line is not None:
            line.hang_up()

    def _said(self, ask: Callable[[], R]) -> R:
        """Return what the service says to *ask*; where somebody said no, nobody is asked again."""
        had_line, self._believing = self._line is not None, self._was_open
        try:
            return ask()
        except PromptDismissedException:
            raise
        except (DBusErrorResponse, SecretStorageException, InitError, OSError, EOFError) as error:
            if not (_is_locked(error) and self._believing):
                self.close()
                if not had_line:
                    raise
        self._believing = self._was_open = False
        return ask()

    def _open(self) -> None:
        self._was_open = False
        try:
            self.asking = self._collection.is_locked()
            if self.asking:
                self._collection.unlock()
                if self._collection.is_locked():
                    raise KeyringLocked("nobody opened it")
        finally:
            self.asking = False
        self._was_open = True

    def _must_be_open(self) -> None:
        """Raise LockedException where it is believed to be, and is not."""
        if self._believing and self._collection.is_locked():
            raise LockedException

    def _take_line(self) -> None:
        line = _Line()
        try:
            secretstorage.get_default_collection(line)  # where there is none, it is made
            collection = _Collection(line, session=open_session(line))
        except BaseException as error:
            line.hang_up()
            if isinstance(error, SecretStorageException):
                raise InitError(str(error)) from error
            raise
        self._line, self._collection = line, collection


def _is_locked(error: Exception) -> bool:
    return isinstance(error, LockedException) or getattr(error, "name", "") == _LOCKED
