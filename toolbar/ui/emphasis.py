"""What stands out in a state: its shape, and the button that heals it; none where nobody has to press one."""

from __future__ import annotations

from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.ui import appearance

_NOBODY_CALLS = frozenset({AgentState.UNKNOWN, AgentState.SIGNED_OUT})


def look(state: ToolbarState, condition: Condition) -> appearance.Look:
    """Return the shape of *state*; nothing is well yet with an agent of whom nothing is known."""
    if condition is Condition.READY and state.own and state.shift.presence.state in _NOBODY_CALLS:
        return appearance.UNKNOWN
    return appearance.LOOKS[condition]


def refresh_wanted(state: ToolbarState, condition: Condition) -> bool:
    """Whether a refresh is what is to be done, and not awaited by itself, nor of no use."""
    match condition:
        case Condition.OFFLINE if state.problem is None:  # a shift's polls go on
            wanted = False
        case Condition.OFFLINE:  # who the gateway is does not change by asking again
            kind, _, number = (state.problem.code if state.problem else "").partition("-")
            wanted = not (kind == "TLS" and number.startswith("2"))
        case Condition.UNCERTAIN:
            wanted = not (state.in_doubt or state.shift.doubted)
        case _:
            wanted = condition is Condition.AGEING
    return wanted and state.can_refresh


def vrc_wanted(state: ToolbarState, condition: Condition) -> bool:
    """Whether the recorder is to be started, or started again."""
    match condition:
        case Condition.NOT_RECORDED:
            wanted = not state.record_heals
        case Condition.RECORDER_UNPROVEN:
            wanted = state.recorder_unproven
        case _:
            wanted = condition is Condition.RECORDER_IDLE
    return wanted and state.can_start_vrc


def record_wanted(state: ToolbarState) -> bool:
    """Whether the recording is to be asked for again, or its end."""
    return state.record_heals or state.shift.screen.stage is Stage.UNCERTAIN
