"""What the board says of the recorder: whether it is there, took its token, and was proven since."""

from __future__ import annotations

from toolbar.board import Board
from toolbar.errors import ToolbarError
from toolbar.steps import Proof


class ShownRecorder:
    """Puts what is heard of one component after the other on the board."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def answered(self, asked_ago: float, *, silent: bool) -> None:
        """Show that it took the token that was sent so many seconds ago; a *silent* one cannot be asked."""
        self._board.since.recorder_answers(asked_ago)
        self.is_(None, silent=silent)

    def well(self, asked_ago: float) -> None:
        """Show that it said again that it is initialised, where that was not known any more."""
        counts = self._board.since.recorder_answers(asked_ago)
        proof = self._board.state.recorder
        if counts and proof is not None and proof.holds and self._board.state.recorder_unproven:
            self._board.update(recorder_unproven=False)

    def is_(self, error: ToolbarError | None, *, silent: bool = False) -> None:
        """Show that it is initialised, or why it is not.

        One that was, and is not any more, has not recorded since then, whatever else comes to be known.
        """
        state, now = self._board.state, self._board.clock()
        before, ready_at = state.recorder, state.recorder_ready_at
        lost = error is not None and before is not None and not before.holds and ready_at is not None
        self._board.update(
            recorder=Proof(before.at if before is not None and lost else now, error),
            recorder_unproven=error is None and self._board.since.recorder_in_doubt,
            recorder_ready_at=now if error is None else ready_at,
            recorder_silent=silent,
            recorder_ended_at=None,
        )

    def seen(self, error: ToolbarError | None) -> None:
        """Show that it is there, or why it is not: with a token or without one."""
        before = self._board.state.recorder_seen
        if before is None or _code(before.error) != _code(error):
            self._board.update(recorder_seen=Proof(self._board.clock(), error))

    def none(self, *, ended: bool = False) -> None:
        """Show that nothing is known of it, but that its session was *ended* where there was one."""
        state = self._board.state
        before = state.recorder_ended_at if ended else None
        at = self._board.clock() if ended and state.recorder is not None else before
        self._board.update(
            recorder=None,
            recorder_unproven=False,
            recorder_ready_at=None,
            recorder_seen=None,
            recorder_ended_at=at,
        )


def _code(error: ToolbarError | None) -> str:
    return error.code if error is not None else ""
