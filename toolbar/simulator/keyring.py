"""A keyring that forgets: for rehearsals and tests, where the operating system's is not to be touched."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class ForgetfulKeyring(KeyringBackend):
    """Keeps entries in memory, by service and user name, as long as it lives."""

    priority = 1.0  # keyring's own backends set it so, too

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry, or None."""
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the entry."""
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Drop the entry; raises PasswordDeleteError where there is none, as the real ones do."""
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("no such entry")
