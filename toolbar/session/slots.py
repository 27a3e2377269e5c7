"""The two keyring items that hold a session: written in turn, the newest whole one counts.

No broken write can harm the good copy (reliability.md 3.2). What is read is told apart from what this
toolbar wrote itself by counting, never by clocks, which people set.
"""

from __future__ import annotations

import contextlib
import logging
import platform
from dataclasses import dataclass

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from toolbar.errors import StoreError
from toolbar.model import SessionRecord
from toolbar.session.records import Damaged, Entry, decode_entry, encode_entry

USERNAME = "agent-toolbar"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What the slots hold."""

    record: SessionRecord | None = None
    """None where there is nothing, or the session was ended."""
    sequence: int = 0
    foreign: bool = False
    """Whether another toolbar wrote it, after all that this one wrote."""
    went_back: bool = False
    """Whether the keyring holds less than it did: it lost its items, or an older copy of it was put back."""
    host: str = ""
    """The computer of another toolbar that wrote it since the last look."""


class Slots:
    """The slots of one profile. Every method is a call of the keyring that may block."""

    def __init__(self, profile: str) -> None:
        # One service name per item: two user names under one name overwrite each other on Windows.
        self._names = (f"agent-toolbar/{profile}/session.a", f"agent-toolbar/{profile}/session.b")
        self._newest = -1  # index of the slot that counts; the next write goes to the other
        self._sequence = 0  # the highest that was ever seen there
        self._ours = 0  # the highest that is known to be written here
        self._known = False  # whether both are as they were read or written last
        self._seen = self._tried = ""  # the newest that was read, and the last that we wrote or tried to

    def read(self, backend: KeyringBackend) -> Found:
        """Return the newest valid record. Raises StoreError `KR-408` where all that is there is damaged."""
        self._known = False  # until both were read: a read that fails must not restart the sequence
        newest: Entry | None = None
        newest_index, damaged, newest_text = -1, 0, ""
        for index, slot in enumerate(self._names):
            text = backend.get_password(slot, USERNAME)
            if text is None:
                continue
            try:
                entry = decode_entry(text)
            except Damaged as error:
                log.warning("%s: %s", slot, error)  # left as it is, for whoever wants to know why
                damaged += 1
                continue
            if newest is None or entry.sequence > newest.sequence:
                newest, newest_index, newest_text = entry, index, text
        found = self._told_apart(newest, newest_text)
        self._newest, self._sequence = newest_index, max(self._sequence, found.sequence)
        self._known = True
        if newest is None and damaged:
            raise StoreError("KR-408", f"{damaged} damaged slots and no whole one")
        return found

    def write(self, backend: KeyringBackend, record: SessionRecord | None) -> None:
        """Put *record* into the older slot and read it back; None says that the session was ended."""
        if not self._known:  # a keyring that was locked when we asked may hold a higher sequence
            with contextlib.suppress(StoreError):  # damaged slots are written over
                self.read(backend)
        index, sequence = self._newest == 0, self._sequence + 1
        # platform.node() and not the full name, which may ask a name server.
        text = self._tried = encode_entry(Entry(sequence, record, platform.node()))
        self._known = False  # a write that fails may have landed: the next is not to go over it
        write(backend, self._names[index], text)
        self._newest, self._sequence, self._seen, self._known = int(index), sequence, text, True
        self._ours = sequence

    def bury(self, backend: KeyringBackend) -> None:
        """Leave no GUID behind, but a tombstone that counts on from the session.

        Unlike in reliability.md 3.3 it stays: without it, a session that was ended looks to a toolbar that
        holds it like a keyring that lost its items, and the sequence would begin anew. It holds no secret.
        """
        self._known = False  # it has to be newer than what another toolbar wrote since
        self.write(backend, None)
        delete(backend, self._names[1 - self._newest])

    def clear(self, backend: KeyringBackend) -> None:
        """Leave nothing, not even a tombstone: nobody will ask for this profile again."""
        self._known = False
        for name in self._names:
            delete(backend, name)

    def _told_apart(self, newest: Entry | None, text: str) -> Found:
        if newest is None:
            self._seen = ""
            return Found(went_back=self._sequence > 0)
        if text == self._tried:
            self._ours = max(self._ours, newest.sequence)
        at_work = bool(self._seen or self._tried)
        here = newest.host == platform.node()[:64]
        news = text not in (self._seen, self._tried) and (at_work or not here)
        self._seen = text
        return Found(
            newest.record,
            newest.sequence,
            foreign=newest.sequence > self._ours,
            went_back=newest.sequence < self._sequence,
            host=(newest.host or "?") if news else "",
        )


def write(backend: KeyringBackend, service: str, text: str) -> None:
    """Keep *text*. Raises StoreError `KR-405` where it is not there then."""
    backend.set_password(service, USERNAME, text)
    # A backend that throws away what it is given reports success (reliability.md F104).
    if backend.get_password(service, USERNAME) != text:
        raise StoreError("KR-405", "what was written is not what is read")


def delete(backend: KeyringBackend, service: str) -> None:
    """Have no such item any more."""
    try:
        backend.delete_password(service, USERNAME)
    except PasswordDeleteError:
        if backend.get_password(service, USERNAME) is not None:
            raise
