"""Whether the screen is being recorded, as far as it is proven.

A yes to the request says that it was asked for. That it is recorded says one event alone, since the last
start: `AgentMediaEvent_StartRecordScreen_Succ`. Whatever else happens, or does not, is NOT RECORDED, with its
cause (cc-gateway.md 5.1: the events have no content, and no page says what a failure is told by).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from toolbar.errors import NotRecorded, NotSent, OutcomeUnknown, ToolbarError
from toolbar.events import Event, Kind

DEADLINE = 10.0
"""Seconds from a request to its event: as long as a poll that just began may be held, at most."""

_LATE_PROOF_COUNTS = frozenset({"REC-721", "REC-722"})
"""Nothing has ended the recording that was asked for: an event that is late proves it all the same."""


class Stage(Enum):
    """How far it has got."""

    OFF = auto()
    STARTING = auto()
    """Asked for; the event has not come."""
    RECORDING = auto()
    STOPPING = auto()
    NOT_RECORDED = auto()
    """It was wanted, and is not proven any more: `cause` says why."""
    UNCERTAIN = auto()
    """It was to end, and nobody said that it has."""


_WANTED = frozenset({Stage.STARTING, Stage.RECORDING, Stage.UNCERTAIN})


@dataclass(frozen=True, slots=True)
class Screen:
    """The recording. A change makes a new one."""

    stage: Stage = Stage.OFF
    at: float = 0.0
    """When this stage began."""
    proven_at: float | None = None
    """When the event came that proves it; None as soon as it proves nothing any more."""
    cause: ToolbarError | None = None

    @property
    def lost(self) -> bool:
        """Whether a recording was wanted, and is not proven."""
        return self.stage is Stage.NOT_RECORDED

    @property
    def off(self) -> bool:
        """Whether there is nothing that could be ended."""
        return self.stage in (Stage.OFF, Stage.NOT_RECORDED)

    def start(self, now: float) -> Screen:
        """It is about to be asked for; what was proven of an earlier one is not of this."""
        return Screen(Stage.STARTING, now)

    def start_failed(self, error: ToolbarError, now: float) -> Screen:
        """The request did not get a yes. One whose answer got lost may have been done: its event says so."""
        if self.stage is not Stage.STARTING or isinstance(error, OutcomeUnknown):
            return self
        return Screen(Stage.NOT_RECORDED, now, cause=error)

    def stop(self, now: float) -> Screen:
        """It is about to be ended."""
        return replace(self, stage=Stage.STOPPING, at=now, cause=None) if self.stage in _WANTED else Screen()

    def stop_failed(self, error: ToolbarError, now: float) -> Screen:
        """The request to end it did not get a yes."""
        if self.stage is not Stage.STOPPING or isinstance(error, OutcomeUnknown):
            return self
        if isinstance(error, NotSent):
            return self._goes_on(error, now)
        return replace(self, stage=Stage.UNCERTAIN, at=now, cause=error)

    def heard(self, event: Event, now: float) -> Screen:
        """Take in an event; only four of them are about this."""
        match event.kind, self.stage:
            case Kind.SCREEN_STARTED, Stage.STARTING:
                return Screen(Stage.RECORDING, now, proven_at=now)
            case Kind.SCREEN_STARTED, Stage.NOT_RECORDED if self._may_come_late:
                return Screen(Stage.RECORDING, now, proven_at=now)
            case Kind.SCREEN_NOT_STARTED, Stage.STARTING | Stage.RECORDING:
                return Screen(Stage.NOT_RECORDED, now, cause=NotRecorded("REC-722"))
            case Kind.SCREEN_STOPPED, Stage.STOPPING | Stage.UNCERTAIN:
                return Screen()
            case Kind.SCREEN_STOPPED, Stage.RECORDING:
                return Screen(Stage.NOT_RECORDED, now, cause=NotRecorded("REC-725"))
            case Kind.SCREEN_NOT_STOPPED, Stage.STOPPING:
                return self._goes_on(NotRecorded("REC-727"), now)
            case _:
                return self

    def passed(self, now: float) -> Screen:
        """Look at the clock: an event that does not come in time says something, too."""
        if not 0 <= now - self.at < DEADLINE:
            if self.stage is Stage.STARTING:
                return Screen(Stage.NOT_RECORDED, now, cause=NotRecorded("REC-721"))
            if self.stage is Stage.STOPPING:
                return replace(self, stage=Stage.UNCERTAIN, at=now, cause=NotRecorded("REC-726"))
        return self

    def component_failed(self, error: ToolbarError, now: float) -> Screen:
        """The VRC component died, or lost its session: whoever is recorded by it is not."""
        return self._ended(error, now)

    def session_lost(self, now: float) -> Screen:
        """The agent is signed out: what records for the session does not any more."""
        return self._ended(NotRecorded("REC-724"), now)

    @property
    def _may_come_late(self) -> bool:
        return self.cause is not None and self.cause.code in _LATE_PROOF_COUNTS

    def _ended(self, error: ToolbarError, now: float) -> Screen:
        if self.stage in _WANTED or self._may_come_late:
            return Screen(Stage.NOT_RECORDED, now, cause=error)
        return Screen() if self.stage is Stage.STOPPING else self

    def _goes_on(self, error: ToolbarError, now: float) -> Screen:
        if self.proven_at is None:
            return Screen(Stage.NOT_RECORDED, now, cause=error)
        return Screen(Stage.RECORDING, self.proven_at, proven_at=self.proven_at, cause=error)
