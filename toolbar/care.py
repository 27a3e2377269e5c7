"""What the toolbar does by itself, and when: planned here without any I/O, carried out by whoever asks.

An outcome that is not known is asked about again with the old GUID, in growing distances, as long as a
GUID can live (reliability.md 3.4). What is unsaved is saved. A recorder that runs by itself is looked for; a
vrcToken is fetched unasked only where IT wants that.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from toolbar.errors import Refused, StoreDenied, StoreLocked, StoreUnavailable
from toolbar.model import Phase
from toolbar.recorder.care import RecorderCare
from toolbar.state import ToolbarState
from toolbar.steps import Action

ASK_AGAIN_AT: tuple[float, ...] = (3.0, 8.0, 20.0, 45.0, 80.0)
"""Seconds after an outcome was lost; the first leaves a request time to drain that waits in a balancer."""

QUIET = 3.0
"""Seconds after an attempt: what a balancer holds back has to drain before the next."""

SWITCHING_EVERY, SWITCHING_FOR = 5.0, 90.0
"""Seconds: for a gateway that moves the agent to another node, or is called too often."""

SAVE_EVERY, SAVE_WITHOUT_KEYRING = 2.0, 30.0
LOOK_EVERY = 10.0
RENEW_EVERY, JITTER = 45.0, 0.1
"""Seconds, and the share by which each distance varies: 2,000 toolbars must not ask in step."""

DENIED_AGAIN_AT = (4.0, 10.0)
"""Seconds after a 000-003 that may have been said in passing (reliability.md F49)."""

TAKE_UP_AT = (5.0, 15.0, 30.0, 60.0, 120.0)
"""Seconds after another toolbar of this user was found to hold the session; without polls it ends in 120."""

_FOR_NOW = frozenset({"000-004", "000-007"})


class Duty(Enum):
    """Something to do unasked."""

    ASK_AGAIN = auto()
    RENEW = auto()
    SAVE = auto()
    LOOK = auto()
    """Find out whether the keyring is open by now, without asking anybody."""
    LOOK_FOR_RECORDER = auto()
    """Hear whether a recorder that runs by itself is there."""
    HAND_OVER = auto()
    """Fetch a token for the recorder."""
    RECORD = auto()
    """Ask for the screen to be recorded."""
    TAKE_UP = auto()
    """Go on with a session of our own that another toolbar held up."""


@dataclass(frozen=True, slots=True)
class Due:
    """A duty, and in how many seconds from now."""

    duty: Duty
    seconds: float


@dataclass(slots=True)
class _Series:
    """Attempts at fixed times after a beginning."""

    times: tuple[float, ...]
    began: float
    quiet: float
    last: float | None = None

    def next(self) -> float | None:
        """Return the next time; one that was missed is left out, and none follows hard upon another."""
        if self.last is None:
            return self.began + self.times[0]
        left = [self.began + time for time in self.times if self.began + time > self.last]
        return max(left[0], self.last + self.quiet) if left else None


class Care:
    """Plans from one state to the next. `next` says what is due; `done` that it was tried."""

    def __init__(
        self, clock: Callable[[], float], vary: Callable[[float, float], float] = random.uniform
    ) -> None:
        self._clock = clock
        self._vary = vary
        self._asking: _Series | None = None
        self._switching: _Series | None = None
        self._denied: _Series | None = None
        self._taking_up: _Series | None = None
        self._save_tried: float | None = None
        self._looked: float | None = None
        self._renew_at: float | None = None
        self._recorder = RecorderCare(clock)

    def next(self, state: ToolbarState) -> Due | None:
        """Return what is due first in *state*, or None where there is nothing to do but wait."""
        self._recorder.note(state)
        if state.busy is not None:
            return None
        now = self._clock()
        due = [(self._recorder.look_at(state), Duty.LOOK_FOR_RECORDER)]
        if _would_prompt(state):
            self._looked = now if self._looked is None else self._looked
            due.append((self._looked + LOOK_EVERY, Duty.LOOK))
        else:
            self._looked = None
            due += [
                (self._ask_again(state, now), Duty.ASK_AGAIN),
                (self._renew(state, now), Duty.RENEW),
                (self._save(state, now), Duty.SAVE),
                (self._recorder.hand_over_at(state), Duty.HAND_OVER),
                (self._recorder.record_at(state), Duty.RECORD),
                (self._take_up(state, now), Duty.TAKE_UP),
            ]
        planned = [(at, duty) for at, duty in due if at is not None]
        if not planned:
            return None
        at, duty = min(planned, key=lambda pair: pair[0])
        return Due(duty, max(0.0, at - now))

    def done(self, duty: Duty) -> None:
        """Note that *duty* was tried just now."""
        match duty:
            case Duty.SAVE:
                self._save_tried = self._clock()
            case Duty.LOOK:
                self._looked = self._clock()
            case Duty.RENEW:
                self._renew_at = None
            case Duty.LOOK_FOR_RECORDER:
                self._recorder.looked()
            case Duty.HAND_OVER:
                self._recorder.handed_over()
            case Duty.RECORD:
                self._recorder.asked_to_record()
            case Duty.TAKE_UP:
                if self._taking_up is not None:
                    self._taking_up.last = self._clock()
            case Duty.ASK_AGAIN:
                for series in (self._asking, self._switching, self._denied):
                    if series is not None:
                        series.last = self._clock()

    def _ask_again(self, state: ToolbarState, now: float) -> float | None:
        if state.session is None or state.ended or state.own:  # whose polls settle it
            self._asking = self._switching = self._denied = None
            return None
        if state.phase is not Phase.ROTATING:
            self._asking = None
        elif self._asking is None:
            # Out of the keyring, left there by a crash: nothing of ours is on the way any more.
            times = ASK_AGAIN_AT if state.problem is not None else (0.0, *ASK_AGAIN_AT)
            self._asking = _Series(times, now, QUIET)
        refused = isinstance(state.problem, Refused) and state.problem.retcode in _FOR_NOW
        if not (refused and state.history and state.history[0].action is Action.REFRESH):
            self._switching = None
        elif self._switching is None:
            count = int(SWITCHING_FOR / SWITCHING_EVERY)
            times = tuple(SWITCHING_EVERY * turn for turn in range(1, count + 1))
            self._switching = _Series(times, now, SWITCHING_EVERY)
        if not state.in_doubt:
            self._denied = None
        elif self._denied is None:
            self._denied = _Series(DENIED_AGAIN_AT, now, QUIET)
        series = self._denied or self._switching or self._asking
        return series.next() if series is not None else None

    def _take_up(self, state: ToolbarState, now: float) -> float | None:
        held_up = state.problem is not None and state.problem.code == "KR-409"
        if not held_up or not state.can_sign_in or state.session is None or state.ended:
            self._taking_up = None
        elif self._taking_up is None:
            self._taking_up = _Series(TAKE_UP_AT, now, QUIET)
        return self._taking_up.next() if self._taking_up is not None else None

    def _renew(self, state: ToolbarState, now: float) -> float | None:
        wanted = state.settings is not None and state.settings.renew and not state.own
        # A shift that the agent wanted to end and could not stays on display, and is not gone on with.
        failed = state.problem is not None and state.history and state.history[0].action is Action.END_SHIFT
        if not wanted or failed or state.session is None or state.ended or state.phase is Phase.ROTATING:
            self._renew_at = None
        elif self._renew_at is None:
            self._renew_at = now + RENEW_EVERY * self._vary(1 - JITTER, 1 + JITTER)
        return self._renew_at

    def _save(self, state: ToolbarState, now: float) -> float | None:
        trouble = state.unsaved or state.settings_unsaved
        if trouble is None:
            self._save_tried = None
            return None
        if self._save_tried is None:
            self._save_tried = now
        every = SAVE_WITHOUT_KEYRING if isinstance(trouble, StoreUnavailable) else SAVE_EVERY
        return self._save_tried + every


def _would_prompt(state: ToolbarState) -> bool:
    """Whether the keyring would ask for its password: it does at each try, and only a press may cause one."""
    if state.keyring_is_back:
        return False
    troubles = (state.problem, state.unsaved, state.settings_unsaved)
    return any(
        isinstance(trouble, StoreLocked | StoreDenied) or (trouble is not None and trouble.code == "KR-404")
        for trouble in troubles
    )
