"""What is done about the recorder unasked: it is looked for, and, where IT wants that, gets a token again.

Where IT wants it, the recording begins by itself as well: once for each sign-in, and for each time that the
recorder got ready; what the agent ended, or the gateway refused, is not begun again by that.

To look costs no token. A token is fetched unasked only with `vrc.auto_initialize`, at most three times in an
episode, and not again after a refusal: of a recorder that dies with each token nobody makes a loop.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from toolbar.errors import NotSent, ToolbarError
from toolbar.model import Phase, ScreenRecording, Session
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Step

LOOK_AFTER: tuple[float, ...] = (0.5, 1.0, 2.0, 4.0)
"""Seconds after each look in vain; then:"""

LOOK_EVERY, LOOK_EVERY_IDLE = 4.5, 30.0
"""Seconds: while nobody records who should, and before anybody wanted it."""

STAYS = 10.0
"""Seconds after which a recorder that was seen counts as one that stays."""

HAND_OVER_AFTER: tuple[float, ...] = (1.0, 15.0, 60.0)
"""Seconds before each token that is fetched unasked; there are no more of them in one episode."""

RECORD_AFTER = 1.0
"""Seconds from a recorder that is ready, and an agent who is signed in, to the request to record."""

EPISODE = 600.0
"""Seconds for which the recorder has to be well before a loss counts as another one."""

_MAY_PASS = frozenset({"VRC-602", "VRC-604", "VRC-612", "VRC-613", "VRC-614"})
"""Of a recorder that is not there, or not yet; everything else is a refusal, or a mistake."""


class RecorderCare:
    """Plans from one state to the next, as `Care` does, whose clock it shares."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._looked = 0
        self._looked_at: float | None = None
        self._there_since: float | None = None
        self._well_since: float | None = None
        self._wanted_since: float | None = None
        self._tried: list[float] = []
        self._session: Session | None = None
        self._last_step: Step | None = None
        self._renewed = False
        self._record_at: float | None = None
        self._recorded: tuple[float, float | None] | None = None
        """Of the last recording that was begun, or ended: the sign-in, and when the recorder got ready."""

    def note(self, state: ToolbarState) -> None:
        """Take notice of *state*: what of it was a change is known only here."""
        now = self._clock()
        well = recording(state) is Recording.INITIALISED
        if well and self._well_since is None:
            self._well_since = now
        elif not well and self._well_since is not None and state.busy is None:
            if now - self._well_since >= EPISODE:
                self._tried.clear()
            self._well_since = None
        step = state.history[0] if state.history else None
        since = takewhile(lambda one: one is not self._last_step, state.history)
        if any(one.action is Action.RECORD for one in since):
            self._recorded = (state.shift.since, state.recorder_ready_at)
        by_hand = step is not None and step is not self._last_step and step.by is Actor.AGENT
        if by_hand and step is not None and step.error is None:
            begins = step.action in (Action.REFRESH, Action.SAVE_SETTINGS, Action.SIGN_IN)
            if begins and state.session != self._session:
                self._renewed = True
            self._tried.clear()  # somebody is there, and takes care
        if step is not self._last_step and step is not None and step.action is Action.VRC:
            self._renewed = False
        if state.busy is None:
            self._last_step, self._session = step, state.session

    def look_at(self, state: ToolbarState) -> float | None:
        """Return when to look for a recorder that runs by itself, and is not there as far as we know."""
        now = self._clock()
        if state.settings is None or not state.settings.vrc.socket or not _lives(state):
            self._looked, self._looked_at, self._there_since = 0, None, None
            return None
        if state.recorder_seen is not None and state.recorder_seen.holds:
            self._there_since = now if self._there_since is None else self._there_since
            return None
        if self._there_since is not None:
            if now - self._there_since >= STAYS:
                self._looked = 0
            self._there_since, self._looked_at = None, now
        if self._looked_at is None:
            return now
        missed = recording(state) is Recording.LOST
        every = LOOK_EVERY if missed else LOOK_EVERY_IDLE
        pause = LOOK_AFTER[self._looked] if self._looked < len(LOOK_AFTER) else every
        return self._looked_at + pause

    def looked(self) -> None:
        """Note that it was looked for just now."""
        self._looked, self._looked_at = self._looked + 1, self._clock()

    def record_at(self, state: ToolbarState) -> float | None:
        """Return when to ask for a recording unasked, or None where that is not wanted, or was done."""
        if not self._wants_record(state):
            self._record_at = None
        elif self._record_at is None:
            self._record_at = self._clock() + RECORD_AFTER
        return self._record_at

    def asked_to_record(self) -> None:
        """Note that it was asked for just now; one that could not be asked for is due once more."""
        self._record_at = None

    def _wants_record(self, state: ToolbarState) -> bool:
        settings, screen = state.settings, state.shift.screen
        return (
            settings is not None
            and settings.record is ScreenRecording.AUTO
            and state.own
            and state.shift.under_way
            and recording(state) is Recording.INITIALISED
            and screen.off
            and self._recorded != (state.shift.since, state.recorder_ready_at)
        )

    def hand_over_at(self, state: ToolbarState) -> float | None:
        """Return when to fetch a token unasked, or None where that is not wanted, or not once more."""
        if not self._wants_token(state) or len(self._tried) >= len(HAND_OVER_AFTER):
            self._wanted_since = None
            return None
        now = self._clock()
        self._wanted_since = now if self._wanted_since is None else self._wanted_since
        return max([self._wanted_since, *self._tried[-1:]]) + HAND_OVER_AFTER[len(self._tried)]

    def handed_over(self) -> None:
        """Note that a token was fetched unasked, or was to be."""
        self._tried.append(self._clock())

    def _wants_token(self, state: ToolbarState) -> bool:
        settings = state.settings
        if settings is None or not settings.vrc.auto_initialize or not state.can_start_vrc:
            return False
        proven = state.confirmed is not None and state.confirmed.holds and not state.in_doubt
        if not proven or not _lives(state) or state.slept:
            return False
        if settings.vrc.socket and not (state.recorder_seen is not None and state.recorder_seen.holds):
            return False  # it is looked for
        if _refused(state) and not self._renewed:
            return False
        match recording(state):
            case Recording.INITIALISED:
                return self._renewed
            case Recording.LOST | Recording.FAILED:
                return True
            case Recording.NOT_RUNNING | Recording.READY:
                return True
            case _:
                return False


def _lives(state: ToolbarState) -> bool:
    return state.session is not None and not state.ended and state.phase is not Phase.ROTATING


def _refused(state: ToolbarState) -> bool:
    """Whether the last try to start the recorder ended with what waiting does not mend."""
    last = next((step for step in state.history if step.action is Action.VRC), None)
    troubles = (last.error if last is not None else None, state.recorder.error if state.recorder else None)
    return any(trouble is not None and not _may_pass(trouble) for trouble in troubles)


def _may_pass(error: ToolbarError) -> bool:
    return isinstance(error, NotSent) or error.code in _MAY_PASS
