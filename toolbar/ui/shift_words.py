"""A shift in words: how the agent is, since when, and whether the screen is recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from toolbar.errors import SignedOut, ToolbarError
from toolbar.policy.layers import Policy
from toolbar.shift.presence import AgentState, Presence, Wish
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action
from toolbar.ui.durations import age
from toolbar.ui.messages import describe
from toolbar.ui.status import clock, proof_of_session

OWN_REQUEST = 1
"""The reason of somebody who pressed for it and gave none."""

_OF_THE_SHIFT = frozenset({Action.SIGN_IN, Action.STATE, Action.RECORD, Action.END_SHIFT})

translate = QCoreApplication.translate


def presence_word(state: ToolbarState) -> str:
    """Return how the agent is and why, as the gateway's events say."""
    presence = state.shift.presence
    word = {
        AgentState.UNKNOWN: lambda: translate("Status", "Signed in – state unknown"),
        AgentState.SIGNED_OUT: lambda: translate("Status", "Signed out (no calls)"),
        AgentState.BUSY: lambda: translate("Status", "Busy"),
        AgentState.IDLE: lambda: translate("Status", "Idle"),
        AgentState.WORK: lambda: translate("Status", "After-call work"),
        AgentState.IN_CALL: lambda: translate("Status", "In a call"),
        AgentState.REST: lambda: translate("Status", "Rest"),
        AgentState.PRE_REST: lambda: translate("Status", "Rest asked for"),
    }[presence.state]()
    reason = _reason(presence, state.policy)
    return f"{word} ({reason})" if reason else word


def _reason(presence: Presence, policy: Policy) -> str:
    """Return why, by the organisation's own name for it, or by what is documented (cc-gateway.md 7.6)."""
    number = presence.reason
    if not number:
        return ""
    match presence.state:
        case AgentState.REST:
            cause = translate("Status", "cause {number}").replace("{number}", str(number))
            return policy.rest_causes.get(number, cause)
        case AgentState.BUSY:
            documented = {
                OWN_REQUEST: "",
                2: translate("Status", "a call was not answered"),
                3: translate("Status", "set by a supervisor"),
                4: translate("Status", "rest"),
                5: translate("Status", "phone not available"),
                7: translate("Status", "a call was rejected"),
            }
            given = translate("Status", "reason {number}").replace("{number}", str(number))
            return policy.reasons.get(number, documented.get(number, given))
        case _:
            return ""


def presence_text(state: ToolbarState, now: float) -> str:
    """Return how the agent is, for how long, and what was asked for and has not come."""
    presence = state.shift.presence
    parts = [presence_word(state)]
    if presence.state is AgentState.PRE_REST:
        text = translate("Status", "Asked for rest {age} ago")
        parts = [text.replace("{age}", age(now - presence.since))]
    elif presence.state is not AgentState.UNKNOWN:
        text = translate("Status", "{state} for {age}")
        parts = [text.replace("{state}", parts[0]).replace("{age}", age(now - presence.since))]
    if not state.shift.reached:
        parts.append(translate("Status", "last known"))
    if presence.rest_over:
        parts.append(translate("Status", "the time is up"))
    if presence.wish is not None:
        parts.append(translate("Status", "asked for: {state}").replace("{state}", _wished(presence.wish)))
    return " · ".join(parts)


def asking(state: ToolbarState) -> str:
    """Return what the gateway is being asked for: a state of the agent, or something of the recording."""
    if state.busy is Action.RECORD and state.shift.screen.stage is Stage.STOPPING:
        return translate("Status", "Stopping screen recording…")
    if state.busy is Action.RECORD:
        return translate("Status", "Starting screen recording…")
    if state.shift.presence.wish is None:
        return translate("Status", "Asking for another state…")
    text = translate("Status", "Asking for: {state}…")
    return text.replace("{state}", _wished(state.shift.presence.wish))


def _wished(wish: Wish) -> str:
    return {
        Wish.IDLE: lambda: translate("Status", "Idle"),
        Wish.BUSY: lambda: translate("Status", "Busy"),
        Wish.WORK: lambda: translate("Status", "After-call work"),
        Wish.REST: lambda: translate("Status", "Rest"),
    }[wish]()


def screen_text(state: ToolbarState) -> str:
    """Return what is proven of the recording of the screen, with its time; empty where nobody wanted one."""
    screen = state.shift.screen
    match screen.stage:
        case Stage.STARTING:
            return translate("Status", "Recording asked for, not confirmed yet")
        case Stage.RECORDING if screen.proven_at is not None:
            text = translate("Status", "Recording since {time}")
            return text.replace("{time}", clock(screen.proven_at)[:5])
        case Stage.STOPPING:
            return translate("Status", "Recording is being ended")
        case Stage.NOT_RECORDED:
            text = translate("Status", "NOT RECORDED since {time}").replace("{time}", clock(screen.at))
            return text if screen.cause is None else f"{text} · {describe(screen.cause).next_step}"
        case Stage.UNCERTAIN:
            return translate("Status", "Perhaps still recording: nobody confirmed its end")
        case _:
            return ""


def recorder_ready(state: ToolbarState) -> str:
    """Return that the recorder is well, where nothing proves a recording: "on" would be read as one."""
    if state.ended or state.shift.screen.stage is Stage.RECORDING:
        return ""
    return translate("Status", "Recorder ready since {time}")


def panel_text(state: ToolbarState) -> str:
    """Return the same for below the bar, where it is said, too, that nobody here asked for a recording."""
    if state.shift.screen.stage is Stage.OFF and state.may_record:
        return translate("Status", "No screen recording asked for here")
    return screen_text(state)


def headline(state: ToolbarState, condition: Condition) -> str:
    """Return the state word of the bar where it is another one than in the mode *shared*, or nothing."""
    match condition:
        case Condition.NO_SESSION:
            return translate("Status", "Not signed in")
        case Condition.EXPIRED if (error := _signed_out(state)) is not None:
            return describe(error).title
        case Condition.OFFLINE if state.problem is None:
            return translate("Status", "Gateway not reachable")
        case Condition.RECORDER_UNPROVEN if _may_go_on(state):
            return translate("Status", "Perhaps still recording")
        case Condition.RECORDER_UNPROVEN if not state.recorder_unproven:
            off = state.shift.screen.off
            return (
                translate("Status", "Not recording")
                if off
                else translate("Status", "Recording not confirmed")
            )
        case Condition.READY if state.shift.presence.rest_over:
            return translate("Status", "Rest: the time is up")
        case Condition.READY:  # a recorder that is to be started comes first; the state stands below
            return presence_word(state)
        case _:
            return ""


def second_line(state: ToolbarState, condition: Condition, now: float) -> str:
    """Return the line below it, or nothing where it is the same as in the mode *shared*."""
    match condition:
        case Condition.NO_SESSION if state.problem is not None:
            return describe(state.problem).title
        case Condition.NO_SESSION:
            return translate("Status", "Enter your password to begin your shift")
        case Condition.EXPIRED if (error := _signed_out(state)) is not None:
            return describe(error).next_step
        case Condition.OFFLINE if state.problem is None:
            return translate(
                "Status",
                "The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.",
            )
        case Condition.REFUSED if state.shift.under_way and is_of_the_shift(state):
            return translate("Status", "You stay signed in – what to do stands below")
        case Condition.RECORDER_UNPROVEN if _may_go_on(state):
            return translate("Status", "Press Stop recording, until its end is confirmed")
        case Condition.RECORDER_UNPROVEN if not state.recorder_unproven:
            return screen_text(state) or translate(
                "Status", "Press Record screen, unless it begins by itself"
            )
        case Condition.READY if step := _presence_step(state) or screen_text(state):
            return f"{step} · {proof_of_session(state, now)}"
        case Condition.NOT_RECORDED if state.shift.screen.cause is not None:
            happened = describe(state.shift.screen.cause).happened
            press = translate("Status", "Press Record screen")
            return f"{press} · {happened}" if state.record_heals else happened
        case _:
            return ""


def _presence_step(state: ToolbarState) -> str:
    """Return what to do about how the agent is, or what is awaited; nothing where all is as it was wished."""
    presence = state.shift.presence
    if presence.wish is not None:
        text = translate("Status", "Asked for: {state} – not confirmed yet")
        return text.replace("{state}", _wished(presence.wish))
    match presence.state:
        case AgentState.UNKNOWN:
            return translate("Status", "Choose below how you are")
        case AgentState.SIGNED_OUT:
            return translate("Status", "End your shift in the menu (F10), then sign in again")
        case AgentState.PRE_REST:
            return translate("Status", "Your rest begins when the gateway says so")
        case AgentState.REST if presence.rest_over:
            return translate("Status", "Choose Idle below to go on")
        case _:
            return ""


def is_of_the_shift(state: ToolbarState) -> bool:
    """Whether what was done last is of the shift, whose part of the window tells what came of it."""
    return bool(state.history) and state.history[0].action in _OF_THE_SHIFT


def _may_go_on(state: ToolbarState) -> bool:
    return state.shift.screen.stage is Stage.UNCERTAIN and not state.recorder_unproven


def _signed_out(state: ToolbarState) -> ToolbarError | None:
    error = state.confirmed.error if state.confirmed is not None else None
    return error if isinstance(error, SignedOut) else None
