"""What the toolbar can be busy with, for whom, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from toolbar.errors import ToolbarError


class Action(StrEnum):
    """What the toolbar can be busy with."""

    LOAD = "load"
    REFRESH = "refresh"
    VRC = "vrc"
    SAVE_SETTINGS = "save-settings"
    TEST = "test"
    END_SHIFT = "end-shift"
    SIGN_IN = "sign-in"
    STATE = "state"
    RECORD = "record"


class Actor(StrEnum):
    """Who acted: wanted an action, or told what happened."""

    AGENT = "you"
    TOOLBAR = "auto"
    GATEWAY = "gateway"
    RECORDER = "recorder"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Proof:
    """What the last try of a link in the chain said, and when (seconds since the epoch)."""

    at: float
    error: ToolbarError | None = None

    @property
    def holds(self) -> bool:
        """Whether the try succeeded."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class Step:
    """One finished action, for the history."""

    action: Action
    at: float
    seconds: float
    error: ToolbarError | None = None
    by: Actor = Actor.AGENT
    where: str = ""
    """The computer of another toolbar, whose session was read."""
    event: str = ""
    """What the gateway told, by a name that this program does not know; nobody did anything then."""
    asked: str = ""
    """What the gateway's log calls that which it was asked for, where the action alone does not say so."""
