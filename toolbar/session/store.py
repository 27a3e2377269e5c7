"""Settings and sessions in the operating system's keyring.

A session is written to two slots in turn, so that no broken write can harm the good copy; the valid
slot with the highest sequence counts (reliability.md 3.2).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import platform
from collections.abc import Callable
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from toolbar.errors import StoreDenied, StoreError, StoreLocked, StoreUnavailable, ToolbarError
from toolbar.model import SessionRecord, Settings
from toolbar.session.backends import system_keyring
from toolbar.session.records import (
    Damaged,
    Entry,
    decode_entry,
    decode_settings,
    encode_entry,
    encode_settings,
)
from toolbar.turns import Turns

USERNAME = "agent-toolbar"
PATIENCE = 30.0
"""Seconds to wait for the keyring: somebody may be typing a password."""

R = TypeVar("R")

log = logging.getLogger(__name__)


class KeyringStore:
    """Reads and writes both, for one profile.

    Keyring calls block, an unlock prompt for as long as the user looks at it. They all run on one
    thread of their own: the window stays alive, and writes land in the order they were asked for, the
    ones included whose answer nobody waited for.

    Every method raises StoreError: unavailable, locked, denied, or `KR-404` when the keyring took too long.
    """

    def __init__(
        self,
        profile: str,
        find_backend: Callable[[], KeyringBackend] = system_keyring,
        *,
        patience: float = PATIENCE,
    ) -> None:
        # One service name per item: two user names under one name overwrite each other on Windows.
        self._settings = f"agent-toolbar/{profile}/settings"
        self._slots = (f"agent-toolbar/{profile}/session.a", f"agent-toolbar/{profile}/session.b")
        self._find_backend = find_backend
        self._patience = patience
        self._backend: KeyringBackend | None = None
        self._thread = Turns("keyring")
        self._newest = -1  # index of the slot that counts; the next write goes to the other
        self._sequence = 0
        self._slots_known = False

    async def load_settings(self) -> Settings | None:
        """Return what is kept, or None. Raises StoreError `KR-407` where it cannot be understood."""
        text = await self._on_thread(lambda backend: backend.get_password(self._settings, USERNAME))
        if text is None:
            return None
        try:
            return decode_settings(text)
        except Damaged as error:
            raise StoreError("KR-407", str(error)) from error

    @staticmethod
    def check(settings: Settings) -> None:
        """Raise SettingsError where *settings* are too long to be kept."""
        encode_settings(settings)

    async def save_settings(self, settings: Settings) -> None:
        """Keep *settings*; raises SettingsError where they are too long to be kept."""
        text = encode_settings(settings)
        await self._on_thread(lambda backend: _write(backend, self._settings, text))

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

    async def aclose(self) -> None:
        """Wait, within reason, until all that was asked for is written."""
        try:
            await asyncio.wait_for(asyncio.wrap_future(self._thread.submit(lambda: None)), 3.0)
        except TimeoutError:
            log.warning("the keyring still had work to do")
        finally:
            self._thread.close()

    def _read_slots(self, backend: KeyringBackend) -> SessionRecord | None:
        self._slots_known = False  # until both were read: a read that fails must not restart the sequence
        newest: Entry | None = None
        newest_index, damaged = -1, 0
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
                newest, newest_index = entry, index
        self._newest, self._sequence = newest_index, newest.sequence if newest else 0
        self._slots_known = True
        if newest is None and damaged:
            raise StoreError("KR-408", f"{damaged} damaged slots and no whole one")
        return newest.record if newest else None

    def _write_slot(self, backend: KeyringBackend, record: SessionRecord | None) -> None:
        if not self._slots_known:  # a keyring that was locked when we asked may hold a higher sequence
            with contextlib.suppress(StoreError):  # damaged slots are written over
                self._read_slots(backend)
        index, sequence = self._newest == 0, self._sequence + 1
        # platform.node() and not the full name, which may ask a name server.
        _write(backend, self._slots[index], encode_entry(Entry(sequence, record, platform.node())))
        self._newest, self._sequence = int(index), sequence

    def _bury(self, backend: KeyringBackend) -> None:
        self._slots_known = False  # the tombstone has to be newer than what another toolbar wrote since
        self._write_slot(backend, None)
        for index in (1 - self._newest, self._newest):
            try:
                backend.delete_password(self._slots[index], USERNAME)
            except PasswordDeleteError:
                if backend.get_password(self._slots[index], USERNAME) is not None:
                    raise
        self._newest, self._sequence = -1, 0

    async def _on_thread(self, work: Callable[[KeyringBackend], R]) -> R:
        """Run *work* in turn; a wait that is given up leaves the work in the queue, in its place."""
        future = self._thread.submit(lambda: self._with_backend(work))
        try:
            return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(future)), self._patience)
        except TimeoutError as error:
            future.add_done_callback(_log_late)
            raise StoreError("KR-404", f"no answer in {self._patience:.0f} s") from error

    def _with_backend(self, work: Callable[[KeyringBackend], R]) -> R:
        try:
            if self._backend is None:
                self._backend = self._find_backend()
            return work(self._backend)
        except ToolbarError:
            raise
        except Exception as error:
            raise _crossed(error) from error


def _write(backend: KeyringBackend, service: str, text: str) -> None:
    backend.set_password(service, USERNAME, text)
    # A backend that throws away what it is given reports success (reliability.md F104).
    if backend.get_password(service, USERNAME) != text:
        raise StoreError("KR-405", "what was written is not what is read")


def _crossed(error: Exception) -> StoreError:
    """Return our word for what a keyring raised: far more than KeyringError (reliability.md 2.6)."""
    detail = type(error).__name__
    match error:
        case NoKeyringError():
            return StoreUnavailable("KR-401", detail)
        case KeyringLocked():
            return StoreLocked("KR-402", detail)
        case InitError():
            return StoreDenied("KR-403", detail)
        case _ if detail == "SecretServiceNotAvailableException":
            return StoreUnavailable("KR-401", detail)
        case _:
            return StoreError("KR-406", detail)


def _log_late(future: object) -> None:
    log.info("the keyring answered after all")
