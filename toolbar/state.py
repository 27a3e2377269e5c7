"""All that the window shows, as one immutable value; what it means is derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from toolbar.errors import NotSent, OutcomeUnknown, Refused, SettingsError, StoreError, ToolbarError, VrcError
from toolbar.model import Phase, Session, Settings

FRESH = 90.0
"""Seconds for which a proof of the session is good: a GUID lives 120 s by default (cc-gateway.md 2.1)."""

HISTORY = 200


class Action(StrEnum):
    """What the toolbar can be busy with."""

    LOAD = "load"
    REFRESH = "refresh"
    VRC = "vrc"
    SAVE_SETTINGS = "save-settings"
    TEST = "test"
    END_SHIFT = "end-shift"


class Actor(StrEnum):
    """Who wanted an action."""

    AGENT = "you"
    TOOLBAR = "auto"


class Condition(Enum):
    """The one thing that the bar says first; in the order of what matters most."""

    WORKING = auto()
    NOT_SET_UP = auto()
    NO_SESSION = auto()
    EXPIRED = auto()
    OFFLINE = auto()
    UNCERTAIN = auto()
    REFUSED = auto()
    KEYRING = auto()
    NOT_RECORDED = auto()
    UNSAVED = auto()
    AGEING = auto()
    RECORDER_IDLE = auto()
    READY = auto()


@dataclass(frozen=True, slots=True)
class Proof:
    """What the last try of a link in the chain said, and when (seconds since the epoch)."""

    at: float
    error: ToolbarError | None = None

    @property
    def holds(self) -> bool:
        """Whether the try succeeded."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class Step:
    """One finished action, for the history."""

    action: Action
    at: float
    seconds: float
    error: ToolbarError | None = None
    by: Actor = Actor.AGENT


@dataclass(frozen=True, slots=True)
class ToolbarState:
    """The whole state. A change makes a new one."""

    settings: Settings | None = None
    session: Session | None = None
    phase: Phase = Phase.STABLE
    renewed_at: float = 0.0
    busy: Action | None = None
    problem: ToolbarError | None = None
    """Why the last action did not succeed."""
    gateway: Proof | None = None
    confirmed: Proof | None = None
    """The last answer that says whether the gateway accepts the session."""
    recorder: Proof | None = None
    recorder_ready_at: float | None = None
    """When the recorder was last ready, be it now or before."""
    unsaved: ToolbarError | None = None
    """Why the session that is held in memory is not in the keyring."""
    settings_unsaved: ToolbarError | None = None
    """Why the settings are not."""
    test: Proof | None = None
    """The end of the last connection test, for the settings."""
    history: tuple[Step, ...] = ()
    """Newest first."""

    @property
    def can_refresh(self) -> bool:
        """Whether there is something to refresh, and nothing under way."""
        return self.busy is None and self.settings is not None and self.session is not None

    @property
    def can_start_vrc(self) -> bool:
        """Whether a token can be fetched and handed to somebody."""
        return (
            self.can_refresh and self.settings is not None and self.settings.vrc.configured and not self.ended
        )

    @property
    def ended(self) -> bool:
        """Whether the gateway said that it does not accept the session."""
        return self.confirmed is not None and not self.confirmed.holds

    def condition(self, now: float) -> Condition:
        """Return what the bar says first at *now*."""
        if self.busy is not None:
            return Condition.WORKING
        if self.settings is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NOT_SET_UP
        if self.session is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NO_SESSION
        return self._trouble() or self._freshness(now)

    def _trouble(self) -> Condition | None:
        match self.problem:
            case _ if self.ended:
                return Condition.EXPIRED
            case NotSent():
                return Condition.OFFLINE
            case OutcomeUnknown():
                return Condition.UNCERTAIN
            case Refused() | SettingsError():
                return Condition.REFUSED
            case StoreError():
                return Condition.KEYRING
            case _ if self.phase is Phase.ROTATING:
                return Condition.UNCERTAIN
            case ToolbarError() if not isinstance(self.problem, VrcError):
                return Condition.REFUSED
            case _ if self.recorder is not None and not self.recorder.holds:
                return Condition.NOT_RECORDED
            case _:
                return Condition.UNSAVED if self.unsaved or self.settings_unsaved else None

    def _freshness(self, now: float) -> Condition:
        # A clock that was set back makes a proof of no use, not an eternal one.
        if self.confirmed is None or not 0 <= now - self.confirmed.at <= FRESH:
            return Condition.AGEING
        if self.settings is not None and self.settings.vrc.configured and self.recorder is None:
            return Condition.RECORDER_IDLE
        return Condition.READY
