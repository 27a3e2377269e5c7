"""The state on display: when an action begins and ends, and what its end proves of the chain."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from toolbar.computer.sleep import Watch
from toolbar.errors import (
    DENIED,
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Refused,
    ToolbarError,
    without_origin,
)
from toolbar.model import Phase, SessionRecord
from toolbar.policy.layers import Policy
from toolbar.since import Since, goes_on
from toolbar.state import HISTORY, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step
from toolbar.story import news

log = logging.getLogger(__name__)


_WITHDRAWN = frozenset({"NET-107", "NET-108"})


@dataclass(slots=True)
class Attempt:
    """An action under way."""

    in_vain: bool = False
    """Whether nothing was done, because there was no need: not worth a line in the history."""
    asked: str = ""
    """As in `Step.asked`."""


class Board:
    """Holds the one state, and shows each change of it at once."""

    def __init__(
        self,
        show: Callable[[ToolbarState], None],
        clock: Callable[[], float],
        watch: Watch | None = None,
        policy: Policy | None = None,
        profile: str = "",
    ) -> None:
        self._show = show
        self.clock = clock
        self._watch = watch or Watch()
        self.since = Since(self._watch)
        self.state = ToolbarState(policy=policy or Policy(), profile=profile)

    def update(self, **changes: Any) -> None:
        """Show the state with these *changes*."""
        before, self.state = self.state, replace(self.state, **changes)
        try:
            if told := news(before, self.state, self.clock):
                self.state = replace(self.state, story=(*told, *before.story)[:HISTORY])
            self._show(self.state)
        except Exception:  # what is shown must not keep a new GUID from being written
            log.exception("INT-900 the state could not be shown")

    def second_passed(self) -> None:
        """Show it if this computer slept, or its clock was set back: what was proven proves nothing now."""
        self._watch.look(regular=True)
        self._doubt_recorder()
        if self._watch.set_back(now := self.clock()):
            proven = self.state.confirmed is not None and self.state.confirmed.holds
            confirmed = None if proven else self.state.confirmed
            self.update(confirmed=confirmed, busy_since=min(self.state.busy_since, now))
        if self._watch.slept != self.state.slept:
            self.update(slept=self._watch.slept)

    @contextmanager
    def doing(self, action: Action, by: Actor = Actor.AGENT) -> Iterator[Attempt]:
        """Show that *action* is under way, and how it ended. An expected error ends here."""
        began = self.clock()
        attempt = Attempt()
        unasked = action is Action.REFRESH and by is Actor.TOOLBAR  # the bar may go on saying what it said
        self.update(
            busy=action,
            busy_since=began,
            busy_by=by,
            phase_before=self.state.phase,
            withdrawn=False,
            keyring_is_back=False,
            problem=self.state.problem if action is Action.TEST or unasked else None,
        )
        error: ToolbarError | None = None
        try:
            yield attempt
        except ToolbarError as raised:
            log.warning("%s: %s", action, raised)
            error = raised
        except BaseException:
            error = ToolbarError("INT-900", "not finished")
            raise
        finally:
            ended = self.clock()
            if action is Action.TEST:
                self.update(busy=None, test=Proof(ended, error))
            else:
                self._draw_conclusions(error)
                done = Step(action, ended, ended - began, error, by, asked=attempt.asked)
                worth_telling = error is not None or (action is not Action.LOAD and not attempt.in_vain)
                told = (*((done,) if worth_telling else ()), *self.state.history)[:HISTORY]
                queued = self.state.queued if error is None else None
                # A policy that cannot be used stays the problem, whatever goes well without it.
                problem = error or self.state.policy.error
                self.update(busy=None, queued=queued, problem=problem, history=told)
            if error is not None:
                without_origin(error)  # the history holds it, and would hold all that this function knows

    def note(self, action: Action, error: ToolbarError, by: Actor) -> None:
        """Show what happened to the session without anybody's doing here."""
        step = Step(action, self.clock(), 0.0, error, by)
        self.update(problem=error, history=(step, *self.state.history)[:HISTORY])

    def note_event(self, name: str) -> None:
        """Show that the gateway told something by an unknown *name*; what failed last stays on top."""
        step = Step(Action.STATE, self.clock(), 0.0, by=Actor.TOOLBAR, event=name)
        last, older = self.state.history[:1], self.state.history[1:]
        told = (*last, step, *older) if self.state.problem is not None else (step, *last, *older)
        self.update(history=told[:HISTORY])

    def session_is(
        self,
        record: SessionRecord | None,
        unsaved: ToolbarError | None,
        taken_from: str = "",
        *,
        in_memory_only: bool = False,
    ) -> None:
        """Show *record* as the session that is held; a proof of another one is none of this.

        Where another toolbar changed it, *taken_from* is its computer: that is told in the history.
        """
        session = record.session if record else None
        if not goes_on(self.state.session, record, taken_from):
            self.since.session_begins()
            self._doubt_recorder()
        if session != self.state.session and (record is None or record.phase is Phase.STABLE):
            self._watch.forget()  # entered just now; a GUID that slept on its way to us is unproven
        self.update(
            session=session,
            phase=record.phase if record else Phase.STABLE,
            renewed_at=record.renewed_at if record else 0.0,
            confirmed=self.state.confirmed if session == self.state.session else _remembered(record),
            unsaved=unsaved,
            in_memory_only=in_memory_only,
            slept=self._watch.slept,
            denials=self.state.denials if session == self.state.session else 0,
        )
        if taken_from:
            now = self.clock()
            step = Step(Action.LOAD, now, 0.0, by=Actor.TOOLBAR, where=taken_from)
            # A problem that is on display was the older session's.
            self.update(problem=None, history=(step, *self.state.history)[:HISTORY])

    def session_accepted(self, by: str, clock_ahead: float | None) -> None:
        """Show that the gateway accepted the session just now, at the address *by*.

        An answer that slept on its way to us is of nobody knows when: it proves nothing of now.
        """
        now = self.clock()
        slept = self._watch.proven()
        self._doubt_recorder()
        self._watch.set_back(now)  # this proof is of after it
        confirmed = self.state.confirmed if slept else Proof(now)
        self.update(
            confirmed=confirmed,
            slept=slept,
            gateway=Proof(now),
            served_by=by,
            clock_ahead=clock_ahead,
            denials=0,
        )

    def polled(self, at: float) -> None:
        """Show that the gateway answered a poll that was sent at *at*, unless it slept on its way."""
        if self.since.slept_on_its_way(self.clock() - at):
            return
        self._doubt_recorder()
        self._watch.forget()
        self._watch.set_back(self.clock())  # this proof is of after it
        proof = Proof(at)
        left = self.state.left_by_a_poll
        self.update(confirmed=proof, gateway=proof, denials=0, slept=0.0, problem=left)

    @property
    def must_wait(self) -> bool:
        """Whether the gateway wants no request just now."""
        return self.state.must_wait(self.clock()) > 0

    def take_queued(self) -> Action | None:
        """Return what was asked for meanwhile, once; what ended badly is followed by nothing."""
        queued = self.state.queued if self.state.problem is None else None
        if self.state.queued is not None:
            self.update(queued=None)
        return queued

    def _doubt_recorder(self) -> None:
        proven = self.state.recorder is not None and self.state.recorder.holds
        if proven and not self.state.recorder_unproven and self.since.recorder_in_doubt:
            self.update(recorder_unproven=True)

    def _draw_conclusions(self, error: ToolbarError | None) -> None:
        """Show what *error* says about the links of the chain."""
        now = self.clock()
        if isinstance(error, GatewayError):
            self.update(blocked_until=now + float(error.facts.get("retry_after", 0)))
        match error:
            case NotSent(code=code) if code in _WITHDRAWN:
                pass  # it was us, not the gateway
            case Refused():
                ended = Proof(now, error) if error.session_ended else self.state.confirmed
                denials = self.state.denials + 1 if error.retcode == DENIED else 0
                self.update(gateway=Proof(now), confirmed=ended, denials=denials)
            case NotSent() | OutcomeUnknown():
                self.update(gateway=Proof(now, error))
            case _:
                pass


def _remembered(record: SessionRecord | None) -> Proof | None:
    """Return the refusal that was noted in the keyring: a session that had ended has not begun again."""
    if record is None or not record.rejected_at:
        return None
    return Proof(record.rejected_at, Refused("GW-100-006", retcode="100-006"))
