"""The keyrings that this program trusts with a session.

`keyring.get_keyring()` is not asked: the environment or a file in the home directory can make it load
any class, and with no keyring at all it may settle for a file in plain text (reliability.md T2).
"""

from __future__ import annotations

import sys

from keyring.backend import KeyringBackend

from toolbar.errors import StoreUnavailable


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
    from keyring.backends import SecretService

    return _working(SecretService.Keyring())  # type: ignore[no-untyped-call]


def _working(backend: KeyringBackend) -> KeyringBackend:
    try:
        priority = float(type(backend).priority)
    except Exception as error:  # each backend has its own way to say that it cannot work here
        raise StoreUnavailable("KR-401", type(error).__name__) from error
    if priority < 1:
        raise StoreUnavailable("KR-401", f"priority {priority}")
    return backend
