"""What is known, and what it means: that is derived, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile

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
from toolbar.facts import Facts
from toolbar.model import Phase, ScreenRecording, SessionMode, Settings
from toolbar.policy.layers import effective
from toolbar.shift.proof import Stage
from toolbar.steps import Action, Actor

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

BLIP = 5.0
"""Seconds for which what nobody pressed for is not told: most of it is over before it is read."""


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
    RECORDER_UNPROVEN = auto()
    """It took its token, or was asked to record, and nothing proves what that came to."""
    READY = auto()


@dataclass(frozen=True, slots=True)
class ToolbarState(Facts):
    """The whole state. A change makes a new one."""

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
    def has_session(self) -> bool:
        """Whether there is a session, of a shift where the toolbar signs in, that nobody called ended."""
        return self.session is not None and not self.ended and (self.shift.under_way or not self.own)

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
    def record_heals(self) -> bool:
        """Whether to ask for the recording is what is to be done, and not to start the recorder.

        A start that the gateway said no to (REC-722) wants another token first.
        """
        screen = self.shift.screen
        lost = screen.lost and not (screen.cause is not None and screen.cause.code == "REC-722")
        return lost and self.may_record and self.recorder is not None and self.recorder.holds

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
    def left_by_a_poll(self) -> ToolbarError | None:
        """The problem, unless an answered poll is the end of it, as of a way or an answer that was lost.

        Which GUID lives has to be found out for that, and a shift that could not be ended stays told.
        """
        ended = bool(self.history) and self.history[0].action is Action.END_SHIFT
        lost = isinstance(self.problem, NotSent | OutcomeUnknown)
        return None if lost and not ended and self.phase is not Phase.ROTATING else self.problem

    @property
    def in_doubt(self) -> bool:
        """Whether it said what it also says in passing, and will be asked again."""
        return 0 < self.denials < DENIALS

    def condition(self, now: float) -> Condition:
        """Return what the bar says first at *now*."""
        if self.busy is not None and not self._quiet(now):
            return Condition.WORKING
        if self.policy.error is not None:
            return Condition.REFUSED
        if self.settings is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NOT_SET_UP
        if self.session is None:
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NO_SESSION
        if self.own and not (self.shift.under_way or self.ended):
            return Condition.KEYRING if isinstance(self.problem, StoreError) else Condition.NO_SESSION
        return self._trouble(now) or self._freshness(now)

    def _quiet(self, now: float) -> bool:
        """Whether what is under way is tried unasked, and begun only just now."""
        unasked = self.busy is Action.REFRESH and self.busy_by is Actor.TOOLBAR
        return unasked and 0 <= now - self.busy_since < BLIP

    def _blip(self, now: float) -> bool:
        """Whether the gateway is out of reach for so short a time that it may be over before it is told.

        What the agent pressed for is answered at once, and so is a request that may have been carried out.
        """
        if self.shift.under_way and not self.shift.reached:
            return self.problem is None and 0 <= now - self.shift.away_since < BLIP
        failed = tuple(takewhile(lambda step: isinstance(step.error, NotSent), self.history))
        unasked = bool(failed) and all(step.by is Actor.TOOLBAR for step in failed)
        return unasked and failed[0].error is self.problem and 0 <= now - failed[-1].at < BLIP

    def _trouble(self, now: float) -> Condition | None:
        phase = self.phase if self.busy is None else self.phase_before
        match self.problem:
            case _ if self.ended:
                return Condition.EXPIRED
            case _ if self.in_doubt or (self.shift.under_way and self.shift.doubted):
                return Condition.UNCERTAIN
            case _ if self.shift.under_way and not self.shift.reached and not self._blip(now):
                return Condition.OFFLINE
            case NotSent() if not self._blip(now):
                return Condition.OFFLINE
            case OutcomeUnknown():
                return Condition.UNCERTAIN
            case Refused() | SettingsError():
                return Condition.REFUSED
            case StoreError():
                return Condition.KEYRING
            case _ if phase is Phase.ROTATING:
                return Condition.UNCERTAIN
            case ToolbarError() if not isinstance(self.problem, NotSent | VrcError):
                return Condition.REFUSED
            case _ if self.not_recorded is not None:
                return Condition.NOT_RECORDED
            case VrcError():
                return Condition.REFUSED  # of a recorder that goes on by itself
            case _:
                return Condition.UNSAVED if self.unsaved or self.settings_unsaved else None

    def _freshness(self, now: float) -> Condition:
        # A clock that was set back makes a proof of no use, not an eternal one.
        if self.confirmed is None or self.slept or not 0 <= now - self.confirmed.at <= FRESH:
            return Condition.AGEING
        if self.gateway is None or not (self.gateway.holds or self._blip(now)):
            return Condition.AGEING
        if self.settings is None or not self.settings.vrc.configured:
            return Condition.READY
        if self.shift.screen.stage is Stage.UNCERTAIN:  # what may be recorded comes before what may not
            return Condition.RECORDER_UNPROVEN
        if self.recorder is None:
            return Condition.RECORDER_IDLE
        asked = self.own and self.settings.record is ScreenRecording.AUTO
        if self.recorder_unproven or (asked and self.shift.screen.stage is not Stage.RECORDING):
            return Condition.RECORDER_UNPROVEN
        return Condition.READY
