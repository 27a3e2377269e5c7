"""What there is to show of a shift: one immutable value, of which each change makes a new one."""

from __future__ import annotations

from dataclasses import dataclass, field

from toolbar.events import Event
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import Presence
from toolbar.shift.proof import Screen

EVENTS = 100


@dataclass(frozen=True, slots=True)
class Shift:
    """A session that the toolbar began, or took up again."""

    under_way: bool = False
    """Whether we are its client; a session that is over stays on display with its verdict."""
    since: float = 0.0
    """When the agent signed in, in seconds since the epoch; 0 where it was taken up and is not known."""
    verdict: Verdict | None = None
    reached: bool = True
    """Whether the gateway answered the last poll."""
    away_since: float = 0.0
    """Since when it does not; 0 where that is no matter of the network, and not over in a moment."""
    doubted: bool = False
    """Whether its last word was a no that it may have said in passing: it is asked again."""
    alive_at: float = 0.0
    """When it had a sign of life from us last, as far as we know; seconds since the epoch."""
    presence: Presence = field(default_factory=Presence)
    screen: Screen = field(default_factory=Screen)
    must_change_password: bool = False
    days_left: int | None = None
    """Days after which the password ends."""
    events: tuple[tuple[float, Event], ...] = ()
    """What the gateway told, and when we heard it; newest first."""
