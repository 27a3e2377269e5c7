"""The story of a session: what happened, when, who acted, how it ended; nothing of customers.

It is told by comparing each state with the one before, so that nobody has to think of it, and is kept in
memory only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from toolbar.errors import GatewayError, SignedOut, ToolbarError, VrcError
from toolbar.happening import Happening, Turn, What
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Screen, Stage
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor


def news(before: ToolbarState, after: ToolbarState, clock: Callable[[], float]) -> tuple[Happening, ...]:
    """Return what happened between two states, the newest first; mostly it is nothing."""
    agent_id = after.settings.agent_id if after.settings is not None else ""
    told = [*_steps(before, after, agent_id)]
    for turned in (*_turns(before, after), *_of_recorder(before, after), *_of_shift(before, after)):
        at = clock() if turned.at is None else turned.at
        told.append(
            Happening(at, turned.by, turned.what, turned.seconds, turned.error, agent_id, turned.reason)
        )
    return tuple(reversed(told))


class _Turned(NamedTuple):
    """A happening that does not know yet whose it is."""

    by: Actor
    what: What
    seconds: float = 0.0
    error: ToolbarError | None = None
    reason: int | None = None
    at: float | None = None
    """None: just now."""


def _steps(before: ToolbarState, after: ToolbarState, agent_id: str) -> Iterator[Happening]:
    if after.history is before.history:
        return
    known = {id(step) for step in before.history}
    for step in reversed(after.history):
        if id(step) not in known:
            told = bool(step.event) or isinstance(step.error, SignedOut)
            by = Actor.GATEWAY if told else step.by
            yield Happening(step.at, by, step, step.seconds, step.error, agent_id)


def _turns(before: ToolbarState, after: ToolbarState) -> Iterator[_Turned]:
    if after.slept > before.slept:
        yield _Turned(Actor.COMPUTER, Turn.SLEPT, after.slept - before.slept)
    unsaved = after.unsaved or after.settings_unsaved
    was_unsaved = before.unsaved or before.settings_unsaved
    if (unsaved is None) is not (was_unsaved is None):
        what = Turn.SAVED if unsaved is None else Turn.NOT_SAVED
        yield _Turned(Actor.TOOLBAR, what, error=unsaved)
    if after.check is not before.check and after.check is not None and after.check.current is None:
        broken = after.check.broken
        error = broken.error if broken is not None else None
        yield _Turned(Actor.AGENT, Turn.CHECKED, after.check.seconds, error)


def _of_recorder(before: ToolbarState, after: ToolbarState) -> Iterator[_Turned]:
    """Tell what the component came to by itself; what a hand-over made of it says its own step."""
    if Action.VRC in (before.busy, after.busy):
        return
    if after.recorder is not None and after.recorder != before.recorder:
        error, was_lost = after.recorder.error, before.recorder is not None and not before.recorder.holds
        what = Turn.RECORDER_WELL if error is None else Turn.RECORDER_FAILED
        # A loss keeps its time whatever else comes to be known, and that came just now.
        at = None if was_lost else after.recorder.at
        yield _Turned(Actor.RECORDER, what, error=error, at=at)
    elif after.recorder is not None and after.recorder_unproven is not before.recorder_unproven:
        what = Turn.RECORDER_UNPROVEN if after.recorder_unproven else Turn.RECORDER_WELL
        yield _Turned(Actor.TOOLBAR if after.recorder_unproven else Actor.RECORDER, what)
    seen = after.recorder_seen
    if after.recorder is None and seen is not None and seen != before.recorder_seen:
        what = Turn.RECORDER_THERE if seen.error is None else Turn.RECORDER_GONE
        yield _Turned(Actor.RECORDER, what, error=seen.error, at=seen.at)


def _of_shift(before: ToolbarState, after: ToolbarState) -> Iterator[_Turned]:
    old, new = before.shift, after.shift
    if new is old:
        return
    if new.under_way and old.under_way and new.reached is not old.reached:
        if new.reached:
            yield _Turned(Actor.GATEWAY, Turn.GATEWAY_BACK, max(0.0, new.alive_at - old.alive_at))
        else:
            yield _Turned(Actor.TOOLBAR, Turn.GATEWAY_AWAY)
    presence, was = new.presence, old.presence
    if new.under_way and presence.state is not AgentState.UNKNOWN:
        if (presence.state, presence.reason) != (was.state, was.reason):
            yield _Turned(Actor.GATEWAY, presence.state, reason=presence.reason)
        if presence.rest_over and not was.rest_over:
            yield _Turned(Actor.GATEWAY, Turn.REST_OVER)
    if new.screen != old.screen:
        yield from _of_screen(old.screen, new.screen, proven=new.under_way)


def _of_screen(old: Screen, new: Screen, *, proven: bool) -> Iterator[_Turned]:
    """Tell what is proven of the recording; what was asked for, and refused, says its own step."""
    took = max(0.0, new.at - old.at) if old.stage in (Stage.STARTING, Stage.STOPPING) else 0.0
    match new.stage:
        case Stage.RECORDING:
            yield _Turned(Actor.GATEWAY, Stage.RECORDING, took, new.cause)
        case Stage.NOT_RECORDED | Stage.UNCERTAIN if not isinstance(new.cause, GatewayError):
            yield _Turned(_who_ended_it(new.cause), new.stage, took, new.cause)
        case Stage.OFF if proven and old.stage in (Stage.STOPPING, Stage.UNCERTAIN):
            yield _Turned(Actor.GATEWAY, Stage.OFF, took)
        case _:
            pass


_SAID_BY_NOBODY = frozenset({"REC-721", "REC-724", "REC-726"})
"""The proof did not come, or the session went: the toolbar draws that conclusion."""


def _who_ended_it(cause: ToolbarError | None) -> Actor:
    if isinstance(cause, VrcError):
        return Actor.RECORDER
    return Actor.TOOLBAR if cause is None or cause.code in _SAID_BY_NOBODY else Actor.GATEWAY
