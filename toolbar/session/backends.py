"""The keyrings that this program trusts with a session.

`keyring.get_keyring()` is not asked: the environment or a file in the home directory can make it load
any class, and with no keyring at all it may settle for a file in plain text (reliability.md T2).
"""

from __future__ import annotations

import sys

from keyring.backend import KeyringBackend

from toolbar.errors import StoreError, StoreUnavailable, out_of_resources


def system_keyring() -> KeyringBackend:
    """Return the operating system's keyring, or raise StoreUnavailable. May wait for D-Bus."""
    if sys.platform == "win32":
        from keyring.backends import Windows

        backend = Windows.WinVaultKeyring()
        # A GUID that follows the user's roaming profile to another desk is one that two toolbars rotate.
        backend.persist = "local machine"
        return _working(backend)
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return _working(macOS.Keyring())
    from toolbar.session.secret_service import AskingKeyring

    return _working(AskingKeyring())  # type: ignore[no-untyped-call]


def kind_of(backend: KeyringBackend) -> str:
    """Return what kind of keyring *backend* is: which of the systems' interfaces it speaks."""
    for known in type(backend).__mro__:
        package, _, name = known.__module__.rpartition(".")
        if package == "keyring.backends":
            return name
    return type(backend).__name__


def is_asking(backend: KeyringBackend | None) -> bool:
    """Whether the user is being asked for a password right now, as far as the keyring can tell."""
    return getattr(backend, "asking", False) is True


def would_ask(backend: KeyringBackend) -> bool:
    """Whether to read from *backend* is to ask the user, as far as it can tell without doing so.

    The Secret Service can. Windows never asks. macOS does for a keychain that is locked, which the one that
    opens at sign-in is not, and cannot be asked about that by way of keyring.
    """
    tell = getattr(backend, "would_ask", None)
    return tell is not None and tell() is True


def asks_nobody(backend: KeyringBackend) -> bool:
    """Whether it is certain that to use *backend* asks the user nothing; macOS cannot tell."""
    tell = getattr(backend, "would_ask", None)
    return kind_of(backend) == "Windows" if tell is None else tell() is False


def let_go(backend: KeyringBackend) -> None:
    """Have *backend* close what it keeps open between calls, if it does so."""
    close = getattr(backend, "close", None)
    if close is not None:
        close()


def _working(backend: KeyringBackend) -> KeyringBackend:
    try:
        priority = float(type(backend).priority)
    except Exception as error:  # each backend has its own way to say that it cannot work here
        if out_of_resources(error):
            raise StoreError("INT-901", type(error).__name__) from error
        raise StoreUnavailable("KR-401", type(error).__name__) from error
    if priority < 1:
        raise StoreUnavailable("KR-401", f"priority {priority}")
    return backend
