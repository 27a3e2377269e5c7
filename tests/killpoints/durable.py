"""A double of a keyring, in files: what was written is still there after a SIGKILL.

Real keyrings are tested in `tests/session`; here only the order of reads and writes counts, and what a
kill in the middle of a write leaves.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

HISTORY = "history"
WITHIN_A_WRITE = "keyring set, in the middle"


class StoreKind(StrEnum):
    """What a write is made of."""

    ATOMIC = "atomic"
    DELETE_THEN_ADD = "delete-then-add"  # as on macOS: a kill between leaves the slot empty
    TORN = "torn"  # a kill in between leaves the first half of the new text before the second half of the old


class DurableKeyring(KeyringBackend):
    """Keeps one file for each service; the landmarks are where a process may be killed inside a call."""

    priority = 1.0

    def __init__(
        self, folder: Path, kind: StoreKind, landmark: Callable[[str], None], calls: list[str]
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._folder = folder
        self._kind = kind
        self._landmark = landmark
        self._calls = calls  # each call, as it begins

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry, or None."""
        self._begin("get")
        try:
            return self._file(service).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write the entry; nothing of this is one step but the renaming."""
        self._begin("set")
        file = self._file(service)
        match self._kind:
            case StoreKind.DELETE_THEN_ADD:
                file.unlink(missing_ok=True)
            case StoreKind.TORN:
                old, half = file.read_text(encoding="utf-8") if file.exists() else "", len(password) // 2
                file.write_text(password[:half] + old[half:], encoding="utf-8")
        self._landmark(WITHIN_A_WRITE)
        unseen = self._folder / "unseen"
        unseen.write_text(password, encoding="utf-8")
        unseen.replace(file)
        with (self._folder / HISTORY).open("a", encoding="utf-8") as history:
            history.write(f"{password}\n")
        self._landmark("keyring set, done")

    def delete_password(self, service: str, username: str) -> None:
        """Drop the entry; raises PasswordDeleteError where there is none."""
        self._begin("delete")
        try:
            self._file(service).unlink()
        except FileNotFoundError as error:
            raise PasswordDeleteError("no such entry") from error

    def _begin(self, call: str) -> None:
        self._landmark(f"keyring {call}, before")
        self._calls.append(call)

    def _file(self, service: str) -> Path:
        return self._folder / service.replace("/", "%")


def begin_with(folder: Path, slots: dict[str, str]) -> None:
    """Have the keyring hold these entries and nothing else."""
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    for service, text in slots.items():
        (folder / service.replace("/", "%")).write_text(text, encoding="utf-8")


def slots_of(folder: Path) -> list[str]:
    """Return what the slots hold now, a torn text included."""
    return [file.read_text(encoding="utf-8") for file in folder.glob("agent-toolbar*")]


def ever_written(folder: Path) -> list[str]:
    """Return every text that was ever written to its end, and what the slots hold now."""
    history = folder / HISTORY
    lines = history.read_text(encoding="utf-8").splitlines() if history.exists() else []
    # The slots too: a kill on another thread may come between the renaming and the line of the history.
    return [*lines, *slots_of(folder)]
