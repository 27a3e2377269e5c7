"""All that the window shows, as one immutable value; what it means is derived from it in `state`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolbar.diagnosis import Diagnosis
from toolbar.errors import ToolbarError
from toolbar.model import Phase, Session, Settings
from toolbar.offer import Offer
from toolbar.policy.layers import Choice, Policy
from toolbar.presented import Presented
from toolbar.shift.view import Shift
from toolbar.steps import Action, Actor, Proof, Step

if TYPE_CHECKING:
    from toolbar.happening import Happening


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known. A change makes a new one."""

    settings: Settings | None = None
    """What is in force; none as long as gateway or agent ID are not known."""
    policy: Policy = field(default_factory=Policy)
    choice: Choice = field(default_factory=Choice)
    """What of the settings the user chose himself."""
    session: Session | None = None
    phase: Phase = Phase.STABLE
    renewed_at: float = 0.0
    busy: Action | None = None
    busy_since: float = 0.0
    """Seconds since the epoch."""
    busy_by: Actor = Actor.AGENT
    phase_before: Phase = Phase.STABLE
    """How far the session had got when that was begun."""
    queued: Action | None = None
    """What begins when that has ended well."""
    withdrawn: bool = False
    """Whether the agent cancelled what is under way; what was sent is still waited for."""
    problem: ToolbarError | None = None
    """Why the last action did not succeed."""
    gateway: Proof | None = None
    confirmed: Proof | None = None
    """The last answer that says whether the gateway accepts the session."""
    slept: float = 0.0
    """Seconds that this computer slept since that proof was asked for."""
    recorder: Proof | None = None
    recorder_unproven: bool = False
    """Whether this computer slept, or another session began, since the recorder was last heard of."""
    recorder_ready_at: float | None = None
    """When the recorder was last initialised, be it now or before."""
    recorder_silent: bool = False
    """Whether it cannot be asked how it is: then nobody knows more than that it took its token."""
    recorder_seen: Proof | None = None
    """Whether a recorder that is held, or runs by itself, was there last; it got no token by that."""
    recorder_ended_at: float | None = None
    """When its session was ended, with the shift or for another."""
    unsaved: ToolbarError | None = None
    """Why the session that is held in memory is not in the keyring."""
    settings_unsaved: ToolbarError | None = None
    """Why the settings are not."""
    in_memory_only: bool = False
    """Whether the keyring lacks a GUID that is held, be it for the moment of its being written."""
    keyring_is_back: bool = False
    """Whether the keyring, which the troubles speak of, answers by now, and asks nobody."""
    waiting_for_keyring: bool = False
    """Whether the keyring takes its time; it may be asking the user for a password."""
    memory_offered: bool = False
    """There is no keyring, as the agent was told: saving once more is to keep all in memory, for this run."""
    test: Proof | None = None
    """The end of the last connection test, for the settings."""
    presented: Presented | None = None
    """What the gateway presented in that test."""
    blocked_until: float = 0.0
    """Seconds since the epoch; the gateway wants no request before, as its `Retry-After` said."""
    served_by: str = ""
    """The address that answered last, where the gateway has two."""
    clock_ahead: float | None = None
    """Seconds by which the gateway's clock is ahead of this computer's, as the last answer told it."""
    denials: int = 0
    """How often in a row the gateway said 000-003; it says so in passing, too (reliability.md F49)."""
    check: Diagnosis | None = None
    """The last check of the whole way, be it finished or under way."""
    offer: Offer | None = None
    shift: Shift = field(default_factory=Shift)
    """The session that the toolbar began itself; says nothing in the mode *shared*."""
    history: tuple[Step, ...] = ()
    """Newest first."""
    story: tuple[Happening, ...] = ()
    """All that happened, newest first."""
    profile: str = ""
