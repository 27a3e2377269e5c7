"""The session that the toolbar holds, in memory and in the keyring at once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from toolbar.errors import GatewayError, Refused, SettingsError, StoreError, StoreUnavailable, without_origin
from toolbar.model import Phase, Renewal, Session, SessionRecord, Settings
from toolbar.session.rotation import Steps, adopt, prove, refuse, rotate
from toolbar.session.slots import Found
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
        self._looked_at: int | None = None  # the sequence of what we found in the keyring last
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

        What we hold and the keyring does not is given up for what another toolbar wrote since we looked
        last, never for what was left behind there, nor where the keyring holds less than it did.
        Raises StoreError where it cannot be read and is not known to be of no use.
        """
        try:
            found = await self._store.find_session()
        except StoreError as error:
            if self.record is None or (self._durable and error.code != "KR-408"):
                raise
            log.info("the keyring cannot be read: %s", error)
            self._no_longer_kept(error)
            return
        before, self._looked_at = self._looked_at, found.sequence
        outlived = self.record.candidates[1:] if self.record is not None else ()
        since = found.foreign and before is not None and found.sequence > before
        record = found.record if found.record is not None and _is_of(found.record, settings) else None
        if found.went_back and not (self.record is None and found.host):
            self._no_longer_kept(StoreError("KR-405", "what was written has gone"))
        elif record is None:
            self._not_ours(found)
        elif record == self.record:
            self._kept()
        elif self.record is None or self._durable or (since and record.session.guid not in outlived):
            self.taken_from = found.host
            self._keep(record)
            self.taken_from = ""
            self._kept()

    def _not_ours(self, found: Found) -> None:
        if self._durable:
            self._drop()  # ended elsewhere, or for another agent: writing on would bury what is there now
        elif found.record is not None and self.record is not None:
            raise StoreError("KR-409", "another toolbar keeps another agent's session")

    def _kept(self) -> None:
        """The keyring holds our record; a write whose end nobody waited for has landed, perhaps."""
        if not self._durable:
            self._durable, self._stored, self.unsaved = True, True, None
            self._changed(self)

    def _no_longer_kept(self, error: StoreError) -> None:  # it has to be written again
        if self._durable:
            self._durable, self.unsaved = False, error
            self._changed(self)

    async def begin(self, session: Session) -> None:
        """Hold another session from now on."""
        record = SessionRecord(session, renewed_at=self._now())
        self._durable = False
        self._keep(record)
        await self._save(record)

    async def rotate(
        self, exchange: Callable[[Session], Awaitable[Renewal]], *, denial_counts: bool = True
    ) -> None:
        """Exchange the GUID, as `Steps` says. Raises StoreError when nothing was sent, or GatewayError."""
        await rotate(self._there_is(), replace(self._steps(exchange), denial_counts=denial_counts))

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
            return await self._asked(ask)
        except Refused as error:
            others = self.record is not None and len(self.record.candidates) > 1
            if not (error.session_ended and others):
                raise
        await rotate()
        return await self._asked(ask)

    async def accepted(self, renewal: Renewal | None) -> None:
        """The gateway answered with success, and perhaps with another GUID."""
        record = self._there_is()
        if renewal is not None:
            await adopt(record, renewal, self._steps(), proven=True)
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

    async def _asked(self, ask: Callable[[Session], Awaitable[tuple[T, Renewal | None]]]) -> T:
        try:
            answer, renewal = await ask(self.session)
        except GatewayError as error:
            await self.refused(error)
            raise
        await self.accepted(renewal)
        return answer

    def _drop(self) -> None:
        self.record, self._durable, self._stored, self.unsaved = None, False, False, None
        self._changed(self)

    def _steps(self, exchange: Callable[[Session], Awaitable[Renewal]] | None = None) -> Steps:
        return Steps(exchange or _no_exchange, self._keep, self._save, self._now)

    def _now(self) -> float:
        return float(int(self._clock()))  # as it is written down: what is read again is the same

    def _keep(self, record: SessionRecord) -> None:
        known = self.record
        if known is None or record.session != known.session or {*record.alternatives} - {*known.candidates}:
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
            without_origin(error)
            self.unsaved = error
        else:
            whole = self.record is not None and {*self.record.candidates} <= {*record.candidates}
            self._durable, self._stored, self.unsaved = whole, True, None  # a slow write may be an old one
            self._looked_at = self._looked_at or 0  # what another wrote, it wrote after this
        self._changed(self)

    def _there_is(self) -> SessionRecord:
        if self.record is None:
            raise SettingsError("SET-311", "guid", "no session")
        return self.record


def _is_of(record: SessionRecord, settings: Settings) -> bool:
    """A GUID is shown and sent only where it belongs: another agent's is as good as none."""
    return (record.session.gateway, record.session.agent_id) == (settings.gateway, settings.agent_id)


async def _no_exchange(session: Session) -> Renewal:
    raise AssertionError("adopting a GUID asks for none")
