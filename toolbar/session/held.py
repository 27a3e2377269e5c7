"""The session that the toolbar holds, in memory and in the keyring at once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from toolbar.errors import GatewayError, Refused, SettingsError, StoreError, StoreUnavailable
from toolbar.model import Phase, Renewal, Session, SessionRecord, Settings
from toolbar.session.rotation import Steps, adopt, prove, refuse, rotate
from toolbar.session.store import KeyringStore

T = TypeVar("T")

log = logging.getLogger(__name__)


class HeldSession:
    """One agent's session. Each change is told to *changed*, at once.

    What the keyring does not hold lives on in memory, and `unsaved` says why. Where the keyring does hold
    the GUID, a keyring that refuses stops a rotation before anything is sent: nothing is risked that is
    safe. A GUID that is in memory only is not made worse by rotating it there.
    """

    def __init__(
        self, store: KeyringStore, changed: Callable[[HeldSession], None], clock: Callable[[], float]
    ) -> None:
        self._store = store
        self._changed = changed
        self._clock = clock
        self._durable = False  # whether the keyring holds every GUID that we hold
        self._stored = False  # whether it holds any of this session
        self.record: SessionRecord | None = None
        self.unsaved: StoreError | None = None
        self.taken_from = ""
        """While a change is told that another toolbar made: the computer that it runs on."""

    @property
    def session(self) -> Session:
        """The session to speak for; raises SettingsError where there is none."""
        return self._there_is().session

    async def catch_up(self, settings: Settings) -> None:
        """Take up what the keyring holds of this agent, written by us or by `agent-toolbar session set`.

        What we hold and the keyring does not is given up for a newer session only, never for what was
        left behind there. Raises StoreError where the keyring cannot be read and is not known to be of
        no use.
        """
        try:
            record = await self._store.load_session()
        except StoreError as error:
            if self.record is None or (self._durable and error.code != "KR-408"):
                raise
            log.info("the keyring cannot be read: %s", error)
            return
        ours = record is not None and _is_of(record, settings)
        if not ours and self._durable:
            self._drop()  # ended elsewhere, or for another agent: writing on would bury what is there now
        elif record is not None and not ours and self.record is not None:
            raise StoreError("KR-409", "another toolbar keeps another agent's session")
        if record is None or not ours or record == self.record:
            return
        if self._durable or self.record is None or record.renewed_at > self.record.renewed_at:
            self.taken_from = self._store.taken_from
            self._keep(record)
            self.taken_from = ""
            self._durable, self._stored, self.unsaved = True, True, None
            self._changed(self)

    async def begin(self, session: Session) -> None:
        """Hold another session from now on."""
        record = SessionRecord(session, renewed_at=self._clock())
        self._durable = False
        self._keep(record)
        await self._save(record)

    async def rotate(self, exchange: Callable[[Session], Awaitable[Renewal]]) -> None:
        """Exchange the GUID. Raises StoreError when nothing was sent, or GatewayError."""
        await rotate(self._there_is(), self._steps(exchange))

    async def speak(
        self,
        ask: Callable[[Session], Awaitable[tuple[T, Renewal | None]]],
        rotate: Callable[[], Awaitable[None]],
    ) -> T:
        """Return what *ask* answers, and go on with whatever GUID the answer brings.

        Where the GUID is refused and another is known that may be the living one, *rotate* finds out
        which, once. Raises GatewayError.
        """
        try:
            answer, renewal = await ask(self.session)
        except GatewayError as error:
            await self.refused(error)
            others = self.record is not None and len(self.record.candidates) > 1
            if not (isinstance(error, Refused) and error.session_ended and others):
                raise
            await rotate()
            answer, renewal = await ask(self.session)
        await self.accepted(renewal)
        return answer

    async def accepted(self, renewal: Renewal | None) -> None:
        """The gateway answered with success, and perhaps with another GUID."""
        record = self._there_is()
        if renewal is not None:
            await adopt(record, renewal, self._steps())
        else:
            await prove(record, self._steps())

    async def refused(self, error: GatewayError) -> None:
        """The gateway did not do it; its answer may bring a GUID all the same.

        A whole answer that names one GUID is followed. What was found in a broken one is remembered only,
        to be tried when the GUID that we hold is refused (reliability.md 3.5).
        """
        record = self._there_is()
        found = tuple(guid for guid in error.found if guid != record.session.guid)
        if len(found) == 1 and isinstance(error, Refused):
            await adopt(record, Renewal(replace(record.session, guid=found[0])), self._steps())
        elif found:
            await adopt(record, Renewal(record.session, found), self._steps())
        else:
            await refuse(record, error, self._steps())

    async def forget(self) -> None:
        """Hold no session, here and in the keyring. Raises StoreError, and holds on, if one may be there."""
        try:
            await self._store.forget_session()
        except StoreUnavailable:
            if self._stored:
                raise
        self._drop()

    async def leave(self) -> None:
        """Hold no session, for another agent's sake. Raises StoreError if the keyring has this one."""
        try:
            await self._store.forget_session()
        except StoreError:
            if self._durable:
                raise
        self._drop()

    async def forget_others(self, settings: Settings) -> None:
        """Leave no GUID of another agent or gateway in the keyring."""
        try:
            record = await self._store.load_session()
            if record is not None and not _is_of(record, settings):
                await self._store.forget_session()
        except StoreError as error:
            log.info("the keyring cannot be tidied: %s", error)

    async def write_what_is_unsaved(self) -> None:
        """Try the keyring once more."""
        if self.record is not None and self.in_memory_only:
            await self._save(self.record)

    @property
    def in_memory_only(self) -> bool:
        """Whether the keyring lacks a GUID that we hold."""
        return self.record is not None and not self._durable

    @property
    def uncertain(self) -> bool:
        """Whether the last exchange has no known end."""
        return self.record is not None and self.record.phase is Phase.ROTATING

    def is_of(self, settings: Settings) -> bool:
        """Whether the session held, if any, is of the agent and gateway of *settings*."""
        return self.record is None or _is_of(self.record, settings)

    def _drop(self) -> None:
        self.record, self._durable, self._stored, self.unsaved = None, False, False, None
        self._changed(self)

    def _steps(self, exchange: Callable[[Session], Awaitable[Renewal]] | None = None) -> Steps:
        return Steps(exchange or _no_exchange, self._keep, self._save, self._clock)

    def _keep(self, record: SessionRecord) -> None:
        known = self.record
        if (
            known is None
            or record.session != known.session
            or set(record.alternatives) - set(known.candidates)
        ):
            self._durable = False
        self.record = record
        self._changed(self)

    async def _save(self, record: SessionRecord) -> None:
        try:
            await self._store.save_session(record)
        except StoreError as error:
            if self._durable:
                raise
            log.warning("the session is in memory only: %s", error)
            self.unsaved = error
        else:
            self._durable, self._stored, self.unsaved = True, True, None
        self._changed(self)

    def _there_is(self) -> SessionRecord:
        if self.record is None:
            raise SettingsError("SET-311", "guid", "no session")
        return self.record


def _is_of(record: SessionRecord, settings: Settings) -> bool:
    """A GUID is shown and sent only where it belongs: another agent's is as good as none."""
    session = record.session
    return (session.gateway, session.agent_id) == (settings.gateway, settings.agent_id)


async def _no_exchange(session: Session) -> Renewal:
    raise AssertionError("adopting a GUID asks for none")
