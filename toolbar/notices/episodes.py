"""What of a state is worth a desktop's notification, and when: once in each episode."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from toolbar.errors import NotSent
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState

EPISODE = 600.0
"""Seconds in which there is one notification of a kind, however often its trouble comes and goes."""

_EARLY = 0.05
"""Seconds by which a timer may fire too soon."""

_WITHDRAWN = frozenset({"NET-107", "NET-108"})
"""It was the agent who cancelled."""


class Trouble(Enum):
    """What an agent has to hear of who looks at something else."""

    NOT_RECORDED = auto()
    EXPIRED = auto()
    OFFLINE = auto()


LASTS = {Trouble.NOT_RECORDED: 0.0, Trouble.EXPIRED: 0.0, Trouble.OFFLINE: 10.0}
"""Seconds for which it has to be there before anybody is told."""


def troubles(state: ToolbarState) -> frozenset[Trouble]:
    """Return what *state* is troubled by."""
    found = {
        Trouble.NOT_RECORDED: _not_recorded(state),
        Trouble.EXPIRED: state.session is not None and state.ended,
        Trouble.OFFLINE: _offline(state),
    }
    return frozenset(trouble for trouble, there in found.items() if there)


def _not_recorded(state: ToolbarState) -> bool:
    """Whether nobody records who did. One that never was initialised is no loss: who pressed VRC sees it."""
    if state.shift.screen.lost or recording(state) is Recording.LOST:
        return True
    # While it is being started again, nobody records yet.
    failed = state.recorder is not None and not state.recorder.holds
    return failed and recording(state) is Recording.INITIALISING and state.recorder_ready_at is not None


def _offline(state: ToolbarState) -> bool:
    if state.session is None or state.ended:
        return False
    not_sent = isinstance(state.problem, NotSent) and state.problem.code not in _WITHDRAWN
    return not_sent or (state.shift.under_way and not state.shift.reached)


@dataclass(slots=True)
class _Episode:
    since: float | None = None
    """When the trouble came; None while there is none."""
    shown: bool = False
    shown_at: float | None = None
    state: ToolbarState | None = None
    """The last one that the trouble was plain in."""


class Episodes:
    """Follows the troubles of a state; all times are those of one clock that goes on evenly."""

    def __init__(self) -> None:
        self._of = {trouble: _Episode() for trouble in Trouble}
        self._quiet_until = 0.0
        self._was_accepted = False

    def see(self, state: ToolbarState, now: float) -> None:
        """Take notice of *state*."""
        found = troubles(state)
        if Trouble.EXPIRED not in found:
            self._was_accepted = state.session is not None
        elif not self._was_accepted and self._of[Trouble.EXPIRED].since is None:
            found -= {Trouble.EXPIRED}  # it had ended before we came: that is no change
        for trouble, episode in self._of.items():
            if trouble in found:
                episode.since = now if episode.since is None else episode.since
                episode.state = state
            elif trouble is not Trouble.OFFLINE or state.busy is None:
                episode.since = None  # while the gateway is asked, nobody knows whether it is there

    def snooze(self, until: float) -> None:
        """Show nothing before *until*; what is shown is taken back."""
        self._quiet_until = until

    def over(self, now: float) -> list[Trouble]:
        """Return what is shown and has to be taken back."""
        return [
            trouble
            for trouble, episode in self._of.items()
            if episode.shown and (episode.since is None or now < self._quiet_until)
        ]

    def due(self, now: float) -> list[tuple[Trouble, ToolbarState]]:
        """Return what has to be shown, and the state that it is plain in."""
        return [
            (trouble, episode.state)
            for trouble, episode in self._of.items()
            if episode.state is not None and (at := self._at(trouble)) is not None and at <= now + _EARLY
        ]

    def wait(self, now: float) -> float | None:
        """Return in how many seconds something is due, or None while nothing is."""
        times = [at for trouble in Trouble if (at := self._at(trouble)) is not None]
        return max(0.0, min(times) - now) if times else None

    def told(self, trouble: Trouble, now: float) -> None:
        """Note that it is shown."""
        self._of[trouble].shown, self._of[trouble].shown_at = True, now

    def taken_back(self, trouble: Trouble) -> None:
        """Note that it is not shown any more."""
        self._of[trouble].shown = False

    def _at(self, trouble: Trouble) -> float | None:
        episode = self._of[trouble]
        if episode.shown or episode.since is None:
            return None
        again = 0.0 if episode.shown_at is None else episode.shown_at + EPISODE
        return max(episode.since + LASTS[trouble], again, self._quiet_until)
