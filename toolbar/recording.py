"""How far the recorder has got, in one word that is told from the state and stored nowhere."""

from __future__ import annotations

from enum import Enum, auto

from toolbar.state import ToolbarState
from toolbar.steps import Action

NOT_THERE = ("VRC-601", "VRC-603", "VRC-607", "VRC-611", "VRC-615")
"""A recorder that is not there, or not the right one: this is for IT."""


class Recording(Enum):
    """The recorder's link of the chain."""

    NOT_CONFIGURED = auto()
    NOT_RUNNING = auto()
    READY = auto()
    """It is there, and has no token."""
    INITIALISING = auto()
    INITIALISED = auto()
    FAILED = auto()
    """It did not take a token."""
    LOST = auto()
    """It was initialised, and is not any more."""
    ENDED = auto()
    """With the shift."""


def recording(state: ToolbarState) -> Recording:
    """Return how far the recorder of *state* has got."""
    if state.settings is None or not state.settings.vrc.configured:
        return Recording.NOT_CONFIGURED
    if state.busy is Action.VRC:
        return Recording.INITIALISING
    if state.recorder is not None:
        if state.recorder.holds:
            return Recording.INITIALISED
        return Recording.FAILED if state.recorder_ready_at is None else Recording.LOST
    if state.recorder_ended_at is not None:
        return Recording.ENDED
    there = state.recorder_seen is not None and state.recorder_seen.holds
    return Recording.READY if there else Recording.NOT_RUNNING


def has_ended(state: ToolbarState) -> bool:
    """Whether there was a recorder that is no more: with the shift, or by itself before it had a token."""
    gone = None if state.recorder_seen is None else state.recorder_seen.error
    return recording(state) is Recording.ENDED or (gone is not None and gone.code == "VRC-604")


def starts_in_vain(state: ToolbarState) -> bool:
    """Whether what the recorder failed with is nothing that a start, or another one, could mend."""
    proof = state.recorder if state.recorder is not None else state.recorder_seen
    return proof is not None and proof.error is not None and proof.error.code in NOT_THERE


def is_asked(state: ToolbarState) -> bool:
    """Whether the recorder can be asked how it is, and is, every now and then."""
    return state.settings is not None and state.settings.vrc.held and not state.recorder_silent
