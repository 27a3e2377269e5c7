"""Settings and sessions in the operating system's keyring."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from keyring.backend import KeyringBackend

from toolbar.errors import StoreError, StoreLocked
from toolbar.model import SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.session.backends import asks_nobody, kind_of, system_keyring, would_ask
from toolbar.session.calls import PATIENCE, PATIENCE_WITH_PEOPLE, KeyringCalls
from toolbar.session.records import (
    Damaged,
    chosen_of,
    decode_settings,
    encode_password,
    encode_settings,
    keyring_of,
)
from toolbar.session.slots import USERNAME, Found, Slots, delete, write

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
        self.profile = profile
        # One service name per item: two user names under one name overwrite each other on Windows.
        self._settings = f"agent-toolbar/{profile}/settings"
        self._proxy = f"agent-toolbar/{profile}/proxy"
        self._backup = f"agent-toolbar/{profile}/settings.backup"
        self._slots = Slots(profile)
        self.doubt: StoreError | None = None
        """What has to be told of the settings that were read: `KR-411` from the backup, `KR-412` from a
        keyring of another kind. Nothing is written over until somebody saves."""
        self.chosen: frozenset[str] = frozenset()
        """Which of the settings that were read were chosen by the user; of the others, nothing is kept."""

    async def look(self) -> Access:
        """Return what keyring is there, if it can be read without asking the user; nothing is taken up.

        Raises StoreLocked where it would ask, as far as that can be found out (`backends.would_ask`).
        """
        return await self._on_thread(self._look)

    async def must_not_ask(self, *, needed: bool) -> None:
        """Raise StoreLocked where it would ask the user; any other StoreError only where it is *needed*."""
        try:
            await self.look()
        except StoreError as error:
            if needed or isinstance(error, StoreLocked):
                raise

    async def asks_nobody(self) -> bool:
        """Return whether the keyring can be used by now without a question; this alone asks none."""
        return await self._on_thread(asks_nobody)

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
            await self._on_thread(lambda backend: delete(backend, self._proxy))
            return
        text = encode_password(password)
        await self._on_thread(lambda backend: write(backend, self._proxy, text))

    async def find_session(self) -> Found:
        """Return the newest valid record, and what is known of it.

        Raises StoreError `KR-408` where there is something and none of it can be understood.
        """
        return await self._on_thread(self._slots.read)

    async def load_session(self) -> SessionRecord | None:
        """Return the newest valid record, or None where there is none or the agent has ended the session."""
        return (await self.find_session()).record

    async def save_session(self, record: SessionRecord) -> None:
        """Keep *record* in the older slot and read it back.

        Slot and sequence are known beforehand: nothing is read between an answer and this write.
        """
        await self._on_thread(lambda backend: self._slots.write(backend, record))

    async def forget_session(self) -> None:
        """Leave no GUID behind. A tombstone goes first: a failed deletion cannot bring the session back."""
        await self._on_thread(self._slots.bury)

    async def forget_all(self) -> None:
        """Keep nothing of this profile: first what is secret, then the settings."""
        await self._on_thread(self._forget_all)

    def _forget_all(self, backend: KeyringBackend) -> None:
        self._slots.clear(backend)
        for item in (self._proxy, self._settings, self._backup):
            delete(backend, item)

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
        write(backend, self._settings, text)
        write(backend, self._backup, text)
