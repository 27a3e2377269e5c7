"""Settings and sessions in the operating system's keyring.

A session is written to two slots in turn, so that no broken write can harm the good copy; the valid
slot with the highest sequence counts (reliability.md 3.2).
"""

from __future__ import annotations

import contextlib
import logging
import platform
from collections.abc import Callable
from dataclasses import dataclass

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from toolbar.errors import StoreError, StoreLocked
from toolbar.model import SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.session.backends import kind_of, system_keyring, would_ask
from toolbar.session.calls import PATIENCE, PATIENCE_WITH_PEOPLE, KeyringCalls
from toolbar.session.records import (
    Damaged,
    Entry,
    chosen_of,
    decode_entry,
    decode_settings,
    encode_entry,
    encode_password,
    encode_settings,
    keyring_of,
)

USERNAME = "agent-toolbar"

_LONGEST_KIND = "SecretService"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Access:
    """What can be said of a keyring that was looked at and not changed."""

    kind: str
    """As in `SecretService`."""
    has_settings: bool


class KeyringStore(KeyringCalls):
    """Reads and writes both, for one profile.

    Every method raises StoreError: unavailable, locked, denied, `KR-404` when the keyring took too long,
    or `INT-901` when this computer had no room left for the call.
    """

    def __init__(
        self,
        profile: str,
        find_backend: Callable[[], KeyringBackend] = system_keyring,
        *,
        patience: float = PATIENCE,
        with_people: float = PATIENCE_WITH_PEOPLE,
    ) -> None:
        super().__init__(find_backend, patience=patience, with_people=with_people)
        # One service name per item: two user names under one name overwrite each other on Windows.
        self._settings = f"agent-toolbar/{profile}/settings"
        self._proxy = f"agent-toolbar/{profile}/proxy"
        self._backup = f"agent-toolbar/{profile}/settings.backup"
        self._slots = (f"agent-toolbar/{profile}/session.a", f"agent-toolbar/{profile}/session.b")
        self._newest = -1  # index of the slot that counts; the next write goes to the other
        self._sequence = 0
        self._slots_known = False
        self._seen = self._tried = (
            ""  # the newest record that was read, and the last that we wrote or tried to
        )
        self.doubt: StoreError | None = None
        """What has to be told of the settings that were read: `KR-411` from the backup, `KR-412` from a
        keyring of another kind. Nothing is written over until somebody saves."""
        self.chosen: frozenset[str] = frozenset()
        """Which of the settings that were read were chosen by the user; of the others, nothing is kept."""
        self.taken_from = ""
        """The computer that wrote the session which was read last, where it was not this toolbar."""

    async def look(self) -> Access:
        """Return what keyring is there, if it can be read without asking the user; nothing is taken up.

        Raises StoreLocked where it would ask, as far as that can be found out (`backends.would_ask`).
        """
        return await self._on_thread(self._look)

    async def load_settings(self) -> Settings | None:
        """Return what is kept, or None; `doubt` says whether it is to be looked at.

        Raises StoreError `KR-407` where there is something and none of it can be understood.
        """
        settings, self.chosen, self.doubt = await self._on_thread(self._read_settings)
        return settings

    @staticmethod
    def check(
        settings: Settings, password: Secret | None = None, chosen: frozenset[str] | None = None
    ) -> None:
        """Raise SettingsError where *settings*, or a *password* for the proxy, cannot be kept."""
        encode_settings(settings, _LONGEST_KIND, chosen)
        if password is not None:
            encode_password(password)

    async def save_settings(self, settings: Settings, chosen: frozenset[str] | None = None) -> None:
        """Keep *settings*, or of them what the user has *chosen*.

        Raises SettingsError where they are too long to be kept.
        """
        await self._on_thread(lambda backend: self._write_settings(backend, settings, chosen))
        self.doubt = None

    async def load_proxy_password(self) -> Secret | None:
        """Return the password for the proxy, or None."""
        text = await self._on_thread(lambda backend: backend.get_password(self._proxy, USERNAME))
        return Secret(text) if text else None

    async def save_proxy_password(self, password: Secret | None) -> None:
        """Keep *password*, or none any more; raises SettingsError where it cannot be kept."""
        if password is None:
            await self._on_thread(lambda backend: _delete(backend, self._proxy))
            return
        text = encode_password(password)
        await self._on_thread(lambda backend: _write(backend, self._proxy, text))

    async def load_session(self) -> SessionRecord | None:
        """Return the newest valid record, or None where there is none or the agent has ended the session.

        Raises StoreError `KR-408` where there is something and none of it can be understood.
        """
        return await self._on_thread(self._read_slots)

    async def save_session(self, record: SessionRecord) -> None:
        """Keep *record* in the older slot and read it back.

        Slot and sequence are known beforehand: nothing is read between an answer and this write.
        """
        await self._on_thread(lambda backend: self._write_slot(backend, record))

    async def forget_session(self) -> None:
        """Leave no GUID behind. A tombstone goes first: a failed deletion cannot bring the session back."""
        await self._on_thread(self._bury)

    def _look(self, backend: KeyringBackend) -> Access:
        if would_ask(backend):
            raise StoreLocked("KR-402", "it would have to ask the user")
        return Access(kind_of(backend), backend.get_password(self._settings, USERNAME) is not None)

    def _read_settings(
        self, backend: KeyringBackend
    ) -> tuple[Settings | None, frozenset[str], StoreError | None]:
        damage = ""
        for item in (self._settings, self._backup):
            text = backend.get_password(item, USERNAME)
            if text is None:
                continue
            try:
                settings = decode_settings(text)
            except Damaged as error:
                log.warning("%s: %s", item, error)  # left as it is, for whoever wants to know why
                damage = damage or str(error)
                continue
            if item == self._backup:
                gone = StoreError("KR-411", damage or "the settings have gone, their copy is there")
                return settings, chosen_of(text), gone
            was, now = keyring_of(text), kind_of(backend)
            other = StoreError("KR-412", f"{was}, now {now}", was=was, now=now)
            return settings, chosen_of(text), other if was not in ("", now) else None
        if damage:
            raise StoreError("KR-407", damage)
        return None, frozenset(), None

    def _write_settings(
        self, backend: KeyringBackend, settings: Settings, chosen: frozenset[str] | None
    ) -> None:
        """Write one after the other: a broken write leaves the copy whole, or the settings themselves."""
        text = encode_settings(settings, kind_of(backend), chosen)
        _write(backend, self._settings, text)
        _write(backend, self._backup, text)

    def _read_slots(self, backend: KeyringBackend) -> SessionRecord | None:
        self._slots_known = False  # until both were read: a read that fails must not restart the sequence
        newest: Entry | None = None
        newest_index, damaged, newest_text = -1, 0, ""
        for index, slot in enumerate(self._slots):
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
        self._newest, self._sequence = newest_index, newest.sequence if newest else 0
        self._slots_known = True
        self._note_writer(newest, newest_text)
        if newest is None and damaged:
            raise StoreError("KR-408", f"{damaged} damaged slots and no whole one")
        return newest.record if newest else None

    def _write_slot(self, backend: KeyringBackend, record: SessionRecord | None) -> None:
        if not self._slots_known:  # a keyring that was locked when we asked may hold a higher sequence
            with contextlib.suppress(StoreError):  # damaged slots are written over
                self._read_slots(backend)
        index, sequence = self._newest == 0, self._sequence + 1
        # platform.node() and not the full name, which may ask a name server.
        text = self._tried = encode_entry(Entry(sequence, record, platform.node()))
        self._slots_known = False  # a write that fails may have landed: the next is not to go over it
        _write(backend, self._slots[index], text)
        self._newest, self._sequence, self._seen, self._slots_known = int(index), sequence, text, True

    def _note_writer(self, newest: Entry | None, text: str) -> None:
        """Know whose it is: another computer's, or one that appeared here while we were at work."""
        ours = newest is None or text in (self._seen, self._tried)
        here = newest is not None and newest.host == platform.node()[:64]
        at_work = bool(self._seen or self._tried)
        self.taken_from = (newest.host or "?") if newest and not ours and (at_work or not here) else ""
        self._seen = text

    def _bury(self, backend: KeyringBackend) -> None:
        self._slots_known = False  # the tombstone has to be newer than what another toolbar wrote since
        self._write_slot(backend, None)
        for index in (1 - self._newest, self._newest):
            _delete(backend, self._slots[index])
        self._newest, self._sequence = -1, 0


def _write(backend: KeyringBackend, service: str, text: str) -> None:
    backend.set_password(service, USERNAME, text)
    # A backend that throws away what it is given reports success (reliability.md F104).
    if backend.get_password(service, USERNAME) != text:
        raise StoreError("KR-405", "what was written is not what is read")


def _delete(backend: KeyringBackend, service: str) -> None:
    try:
        backend.delete_password(service, USERNAME)
    except PasswordDeleteError:
        if backend.get_password(service, USERNAME) is not None:
            raise
