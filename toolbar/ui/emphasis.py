"""What stands out in a state: its shape, and the button that heals it; none where nobody has to press one."""

from __future__ import annotations

from toolbar.errors import ToolbarError
from toolbar.recording import NOT_THERE, is_asked, starts_in_vain
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action
from toolbar.ui import appearance
from toolbar.ui.looks import LOOKS
from toolbar.ui.messages import Remedy, describe

_AWAITED = frozenset({Stage.STARTING, Stage.STOPPING})
_ENTERED_ELSEWHERE = frozenset({Condition.NOT_SET_UP, Condition.NO_SESSION, Condition.EXPIRED})
"""What has its button or its fields outside of the details."""
_FOR_IT = ("TLS-2", *NOT_THERE)
"""A certificate; a recorder that is not there, or not the right one."""


def look(state: ToolbarState, condition: Condition) -> appearance.Look:
    """Return the shape of *state*; nothing is well yet with what is not known, or not confirmed."""
    if condition is Condition.READY and state.own:
        presence = state.shift.presence
        if presence.state is AgentState.SIGNED_OUT:  # nobody calls, and nothing else would tell
            return LOOKS[Condition.NO_SESSION]
        if presence.state is AgentState.UNKNOWN:
            return appearance.UNKNOWN
        if presence.rest_over:
            return LOOKS[Condition.AGEING]
        if presence.state is AgentState.PRE_REST or state.shift.screen.stage in _AWAITED:
            return LOOKS[Condition.WORKING]
    return LOOKS[condition]


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
        case Condition.REFUSED:  # what to try again was a refresh
            wanted = _last(state) is Action.REFRESH and _remedy(state.problem) is Remedy.TRY_AGAIN
        case _:
            wanted = condition is Condition.AGEING
    return wanted and state.can_refresh


def vrc_wanted(state: ToolbarState, condition: Condition) -> bool:
    """Whether the recorder is to be started, or started again, where a press can do that."""
    if starts_in_vain(state):
        return False
    match condition:
        case Condition.NOT_RECORDED:
            wanted = not state.record_heals
        case Condition.RECORDER_UNPROVEN:
            wanted = state.recorder_unproven and not is_asked(state)  # else it is asked by itself
        case _:
            wanted = condition is Condition.RECORDER_IDLE
    return wanted and state.can_start_vrc


def record_wanted(state: ToolbarState, condition: Condition) -> bool:
    """Whether the recording is to be asked for again, or its end; not where the gateway comes first."""
    if condition is Condition.OFFLINE or refresh_wanted(state, condition):
        return False
    return state.record_heals or state.shift.screen.stage is Stage.UNCERTAIN


def state_wanted(state: ToolbarState, condition: Condition) -> bool:
    """Whether the agent is to say how he is, has not done so yet, and nothing else comes first."""
    presence = state.shift.presence
    to_say = presence.rest_over or presence.state is AgentState.UNKNOWN
    return condition is Condition.READY and to_say and presence.wish is None


def remedy_wanted(state: ToolbarState, condition: Condition, trouble: ToolbarError | None) -> Remedy | None:
    """Return what stands out beside the words on *trouble*: its remedy, none to tell IT, or nothing at all.

    Nothing where a button of the bar or of the shift stands out already, or where time heals it.
    """
    wanted = (refresh_wanted, vrc_wanted, record_wanted)
    pressed = any(button(state, condition) for button in wanted)
    if trouble is None or pressed or condition in _ENTERED_ELSEWHERE or state.busy is not None:
        return None
    if _is_for_it(trouble):
        return Remedy.NONE
    awaited = condition in (Condition.OFFLINE, Condition.UNCERTAIN) or _last(state) is Action.END_SHIFT
    return None if awaited else _remedy(trouble)


def _last(state: ToolbarState) -> Action | None:
    return state.history[0].action if state.history else None


def _remedy(error: ToolbarError | None) -> Remedy | None:
    return None if error is None else describe(error).remedy


def _is_for_it(error: ToolbarError) -> bool:
    """Whether nobody at this desk can mend it, however often something is pressed."""
    return error.code.startswith(_FOR_IT)
