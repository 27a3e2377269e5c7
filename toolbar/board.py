"""The state on display: when an action begins and ends, and what its end proves of the chain."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from toolbar.errors import NotSent, OutcomeUnknown, Refused, ToolbarError, VrcError
from toolbar.model import Phase, SessionRecord
from toolbar.state import HISTORY, Action, Actor, Proof, Step, ToolbarState

log = logging.getLogger(__name__)


class Board:
    """Holds the one state, and shows each change of it at once."""

    def __init__(self, show: Callable[[ToolbarState], None], clock: Callable[[], float]) -> None:
        self._show = show
        self._clock = clock
        self.state = ToolbarState()

    def update(self, **changes: Any) -> None:
        """Show the state with these *changes*."""
        self.state = replace(self.state, **changes)
        self._show(self.state)

    @contextmanager
    def doing(self, action: Action, by: Actor = Actor.AGENT) -> Iterator[None]:
        """Show that *action* is under way, and how it ended. An expected error ends here."""
        began = self._clock()
        self.update(busy=action, problem=self.state.problem if action is Action.TEST else None)
        error: ToolbarError | None = None
        try:
            yield
        except ToolbarError as raised:
            log.warning("%s: %s", action, raised)
            error = raised
        except BaseException:
            error = ToolbarError("INT-900", "not finished")
            raise
        finally:
            ended = self._clock()
            if action is Action.TEST:
                self.update(busy=None, test=Proof(ended, error))
            else:
                self._draw_conclusions(error)
                done = Step(action, ended, ended - began, error, by)
                worth_telling = action is not Action.LOAD or error is not None
                told = (*((done,) if worth_telling else ()), *self.state.history)[:HISTORY]
                self.update(busy=None, problem=error, history=told)

    def session_is(self, record: SessionRecord | None, unsaved: ToolbarError | None) -> None:
        """Show *record* as the session that is held; a proof of another one is none of this."""
        session = record.session if record else None
        self.update(
            session=session,
            phase=record.phase if record else Phase.STABLE,
            renewed_at=record.renewed_at if record else 0.0,
            confirmed=self.state.confirmed if session == self.state.session else None,
            unsaved=unsaved,
        )

    def session_accepted(self) -> None:
        """Show that the gateway accepted the session just now."""
        now = self._clock()
        self.update(confirmed=Proof(now), gateway=Proof(now))

    def recorder_is(self, error: ToolbarError | None) -> None:
        """Show that the recorder is ready, or why it is not."""
        now = self._clock()
        ready_at = now if error is None else self.state.recorder_ready_at
        self.update(recorder=Proof(now, error), recorder_ready_at=ready_at)

    def no_recorder(self) -> None:
        """Show that nothing is known of a recorder."""
        self.update(recorder=None, recorder_ready_at=None)

    def _draw_conclusions(self, error: ToolbarError | None) -> None:
        """Show what *error* says about the links of the chain."""
        now = self._clock()
        match error:
            case Refused():
                ended = Proof(now, error) if error.session_ended else self.state.confirmed
                self.update(gateway=Proof(now), confirmed=ended)
            case NotSent() | OutcomeUnknown():
                self.update(gateway=Proof(now, error))
            case VrcError():
                self.recorder_is(error)
            case _:
                pass
