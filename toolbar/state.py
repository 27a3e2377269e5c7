"""All that the window shows, as one immutable value; what it means is derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from toolbar.diagnosis import Diagnosis
from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    StoreUnavailable,
    ToolbarError,
    VrcError,
)
from toolbar.model import Phase, ScreenRecording, Session, SessionMode, Settings
from toolbar.offer import Offer
from toolbar.policy.layers import Choice, Policy, effective
from toolbar.presented import Presented
from toolbar.shift.proof import Stage
from toolbar.shift.view import Shift
from toolbar.steps import Action, Proof, Step

FRESH = 90.0
"""Seconds for which a proof of the session is good: a GUID lives 120 s by default (cc-gateway.md 2.1)."""

SIGNED_OUT_AFTER = 120.0
"""Seconds of silence after which the gateway signs an agent out by default (cc-gateway.md 2.1)."""

HISTORY = 200
DENIALS = 3
"""How often the gateway has to say 000-003 before it is believed."""

LONGEST_BLOCK = 60.0
"""Seconds for which a gateway can ask to be left alone."""

CANCEL_AFTER = 3.0
"""Seconds for which nobody wants to cancel anything."""


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
class ToolbarState:
    """The whole state. A change makes a new one."""

    settings: Settings | None = None
    """What is in force; none as long as gateway or agent ID are not known."""
    policy: Policy = field(default_factory=Policy)
    choice: Choice = field(default_factory=Choice)
    """What of the settings the user chose himself."""
    session: Session | None = None
    phase: Phase = Phase.STABLE
    renewed_at: float = 0.0
    busy: Action | None = None
    busy_since: float = 0.0
    """Seconds since the epoch."""
    queued: Action | None = None
    """What begins when that has ended well."""
    withdrawn: bool = False
    """Whether the agent cancelled what is under way; what was sent is still waited for."""
    problem: ToolbarError | None = None
    """Why the last action did not succeed."""
    gateway: Proof | None = None
    confirmed: Proof | None = None
    """The last answer that says whether the gateway accepts the session."""
    slept: float = 0.0
    """Seconds that this computer slept since that proof was asked for."""
    recorder: Proof | None = None
    recorder_ready_at: float | None = None
    """When the recorder was last initialised, be it now or before."""
    recorder_silent: bool = False
    """Whether it cannot be asked how it is: then nobody knows more than that it took its token."""
    recorder_seen: Proof | None = None
    """Whether a recorder that is held, or runs by itself, was there last; it got no token by that."""
    recorder_ended_at: float | None = None
    """When its session was ended, with the shift or for another."""
    unsaved: ToolbarError | None = None
    """Why the session that is held in memory is not in the keyring."""
    settings_unsaved: ToolbarError | None = None
    """Why the settings are not."""
    in_memory_only: bool = False
    """Whether the keyring lacks a GUID that is held, be it for the moment of its being written."""
    keyring_is_back: bool = False
    """Whether the keyring, which the troubles speak of, answers by now, and asks nobody."""
    waiting_for_keyring: bool = False
    """Whether the keyring takes its time; it may be asking the user for a password."""
    memory_offered: bool = False
    """There is no keyring, as the agent was told: saving once more is to keep all in memory, for this run."""
    test: Proof | None = None
    """The end of the last connection test, for the settings."""
    presented: Presented | None = None
    """What the gateway presented in that test."""
    blocked_until: float = 0.0
    """Seconds since the epoch; the gateway wants no request before, as its `Retry-After` said."""
    served_by: str = ""
    """The address that answered last, where the gateway has two."""
    clock_ahead: float | None = None
    """Seconds by which the gateway's clock is ahead of this computer's, as the last answer told it."""
    denials: int = 0
    """How often in a row the gateway said 000-003; it says so in passing, too (reliability.md F49)."""
    check: Diagnosis | None = None
    """The last check of the whole way, be it finished or under way."""
    offer: Offer | None = None
    shift: Shift = field(default_factory=Shift)
    """The session that the toolbar began itself; says nothing in the mode *shared*."""
    history: tuple[Step, ...] = ()
    """Newest first."""

    @property
    def entered(self) -> Settings:
        """The settings as far as they are known, to go on from."""
        return self.settings or effective(self.policy, self.choice)

    @property
    def without_keyring(self) -> bool:
        """Whether to save is to keep all in memory, as the agent was told."""
        troubles = (self.problem, self.settings_unsaved)
        return self.memory_offered and any(isinstance(trouble, StoreUnavailable) for trouble in troubles)

    @property
    def own(self) -> bool:
        """Whether the toolbar signs the agent in, instead of another client."""
        return self.settings is not None and self.settings.mode is SessionMode.OWN

    @property
    def can_sign_in(self) -> bool:
        """Whether a shift can begin here."""
        return self.own and self.busy is None and not self.shift.under_way

    @property
    def may_record(self) -> bool:
        """Whether a recording of the screen can be asked for here: by the settings, and with a recorder."""
        settings = self.settings
        return settings is not None and settings.vrc.configured and settings.record is not ScreenRecording.OFF

    @property
    def not_recorded(self) -> ToolbarError | None:
        """Why nobody records who did, or should."""
        if self.shift.screen.stage is Stage.NOT_RECORDED:
            return self.shift.screen.cause
        return self.recorder.error if self.recorder is not None else None

    @property
    def can_refresh(self) -> bool:
        """Whether there is something to refresh, and nothing under way."""
        return self.busy is None and self.settings is not None and self.session is not None

    @property
    def can_start_vrc(self) -> bool:
        """Whether a token can be fetched and handed to somebody, be it after the refresh under way."""
        if self.settings is None or self.session is None or self.ended or not self.settings.vrc.configured:
            return False
        return self.busy is None or (self.busy is Action.REFRESH and self.queued is None)

    def can_cancel(self, now: float) -> bool:
        """Whether something under way takes so long that it may be unwanted by now."""
        asks_gateway = self.busy in (Action.REFRESH, Action.VRC, Action.TEST, Action.SIGN_IN)
        return asks_gateway and not self.withdrawn and now - self.busy_since >= CANCEL_AFTER

    def must_wait(self, now: float) -> float:
        """Return for how many seconds more the gateway wants no request."""
        left = self.blocked_until - now
        return left if 0 < left <= LONGEST_BLOCK else 0.0  # a clock that was set back makes no day of it

    @property
    def ended(self) -> bool:
        """Whether the gateway said that it does not accept the session, and is to be believed."""
        return self.confirmed is not None and not self.confirmed.holds and not self.in_doubt

    @property
    def in_doubt(self) -> bool:
        """Whether it said what it also says in passing, and will be asked again."""
        return 0 < self.denials < DENIALS

    def condition(self, now: float) -> Condition:
        """Return what the bar says first at *now*."""
        if self.busy is not None:
            return Condition.WORKING
        if self.policy.error is not None:
            return Condition.REFUSED
        if self.settings is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NOT_SET_UP
        if self.session is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NO_SESSION
        if self.own and not (self.shift.under_way or self.ended):
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NO_SESSION
        return self._trouble() or self._freshness(now)

    def _trouble(self) -> Condition | None:
        match self.problem:
            case _ if self.ended:
                return Condition.EXPIRED
            case _ if self.in_doubt:
                return Condition.UNCERTAIN
            case _ if self.shift.under_way and not self.shift.reached:
                return Condition.OFFLINE
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
            case _ if self.not_recorded is not None:
                return Condition.NOT_RECORDED
            case _:
                return Condition.UNSAVED if self.unsaved or self.settings_unsaved else None

    def _freshness(self, now: float) -> Condition:
        # A clock that was set back makes a proof of no use, not an eternal one.
        if self.confirmed is None or self.slept or not 0 <= now - self.confirmed.at <= FRESH:
            return Condition.AGEING
        if self.settings is not None and self.settings.vrc.configured and self.recorder is None:
            return Condition.RECORDER_IDLE
        return Condition.READY
