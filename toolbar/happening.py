"""One line of a session's story."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from toolbar.errors import ToolbarError
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.steps import Actor, Step


class Turn(Enum):
    """What became another way without anybody's pressing for it."""

    GATEWAY_AWAY = "gateway away"
    """It does not answer the polls of a session of our own."""
    GATEWAY_BACK = "gateway back"
    RECORDER_THERE = "recorder there"
    """It can be given a token."""
    RECORDER_GONE = "recorder not there"
    RECORDER_WELL = "recorder initialised"
    RECORDER_FAILED = "recorder failed"
    """It had a token, and nobody is recorded by it."""
    RECORDER_UNPROVEN = "recorder not proven"
    """It took its token, and what became of that since then is not known any more."""
    REST_OVER = "time of the rest is up"
    NOT_SAVED = "not in the keyring"
    SAVED = "in the keyring again"
    SLEPT = "computer slept"
    CHECKED = "check"


What = Step | AgentState | Stage | Turn


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the story."""

    at: float
    """Seconds since the epoch."""
    by: Actor
    what: What
    seconds: float = 0.0
    """How long it took; 0 where that says nothing."""
    error: ToolbarError | None = None
    agent_id: str = ""
    reason: int | None = None
    """Why the agent is busy, as the gateway tells it."""

    @property
    def failed(self) -> bool:
        """Whether it is a problem, for whoever looks for those."""
        return self.error is not None or self.what in (
            Stage.NOT_RECORDED,
            Stage.UNCERTAIN,
            Turn.GATEWAY_AWAY,
            Turn.RECORDER_GONE,
            Turn.RECORDER_FAILED,
            Turn.RECORDER_UNPROVEN,
            Turn.NOT_SAVED,
        )
