"""The Secret Service, which can say that it is asking the user for a password."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import secretstorage
from keyring.backends import SecretService


class AskingKeyring(SecretService.Keyring):
    """keyring's own, which blocks while the user is asked and tells nobody.

    From outside a question looks like a service that hangs. It is told apart by looking whether the
    collection is locked before it is opened (reliability.md F100, F102).
    """

    asking = False
    """Whether somebody is being asked right now; read from any thread."""

    def get_preferred_collection(self) -> Any:
        """Return the open collection; the user may be asked to open it."""
        try:
            with closing(secretstorage.dbus_init()) as bus:
                self.asking = secretstorage.get_default_collection(bus).is_locked()
            return super().get_preferred_collection()  # type: ignore[no-untyped-call]
        finally:
            self.asking = False

    def would_ask(self) -> bool:
        """Whether to read from it is to ask the user for a password; this alone asks nobody."""
        with closing(secretstorage.dbus_init()) as bus:
            try:
                return bool(secretstorage.Collection(bus).is_locked())
            except secretstorage.ItemNotFoundException:
                return True  # to open it is to make one, and that asks for a password to be thought of
