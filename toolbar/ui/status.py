"""The state in words: the two lines of the bar."""

from __future__ import annotations

from datetime import datetime
from types import ModuleType

from PySide6.QtCore import QCoreApplication

from toolbar.errors import GatewayError
from toolbar.recording import Recording, has_ended, is_asked, recording, starts_in_vain
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui.durations import age, slept, until_next
from toolbar.ui.messages import describe

translate = QCoreApplication.translate


def headline(state: ToolbarState, now: float) -> str:
    """Return the state word of the bar."""
    condition = state.condition(now)
    if state.own and (own := _shift_words().headline(state, condition)):
        return str(own)
    if state.in_doubt and condition is Condition.UNCERTAIN:
        return translate("Status", "Session to be checked")
    if (trouble := state.problem or state.policy.error) is not None and (
        condition in (Condition.OFFLINE, Condition.REFUSED, Condition.KEYRING)
        or (condition is Condition.UNCERTAIN and isinstance(trouble, GatewayError))
    ):
        return describe(trouble).title
    return {
        Condition.WORKING: lambda: _working(state),
        Condition.NOT_SET_UP: lambda: translate("Status", "Not set up"),
        Condition.NO_SESSION: lambda: translate("Status", "No session"),
        Condition.EXPIRED: lambda: translate("Status", "Session ended"),
        Condition.UNCERTAIN: lambda: translate("Status", "Session to be checked"),
        Condition.NOT_RECORDED: lambda: translate("Status", "NOT RECORDED"),
        Condition.UNSAVED: lambda: translate("Status", "Not saved"),
        Condition.AGEING: lambda: translate("Status", "Session not checked"),
        Condition.RECORDER_IDLE: lambda: _idle_recorder(state),
        Condition.RECORDER_UNPROVEN: lambda: translate("Status", "Recorder not checked"),
        Condition.READY: lambda: translate("Status", "Ready"),
    }[condition]()


def second_line(state: ToolbarState, now: float, told: str = "") -> str:
    """Return what is *told*, or proofs, or the next step; and that nobody records, where it is not above."""
    text = told or _second_line(state, now)
    return f"{translate('Status', 'NOT RECORDED')} · {text}" if warns(state, now) else text


def warns(state: ToolbarState, now: float) -> bool:
    """Whether nobody records who did, and the headline tells of something else."""
    lost = recording(state) is Recording.LOST or state.shift.screen.lost
    return lost and state.condition(now) not in (Condition.NOT_RECORDED, Condition.WORKING)


def loses_by_closing(state: ToolbarState) -> str:
    """Return what is to be thought of before the program is closed, if anything."""
    if state.in_memory_only:
        return translate("Status", "Closing loses this session: it is not saved. Close again to do it")
    if state.shift.under_way:
        return translate(
            "Status", "You stay signed in for two minutes only. End your shift first, or close again"
        )
    return ""


def _shift_words() -> ModuleType:
    """Return the words of a shift, which the mode *shared* does not wait for."""
    from toolbar.ui import shift_words

    return shift_words


def _second_line(state: ToolbarState, now: float) -> str:
    if state.own and (own := _shift_words().second_line(state, state.condition(now), now)):
        return str(own)
    match state.condition(now):
        case Condition.WORKING if state.withdrawn:
            return translate("Status", "Waiting for the answer to what was sent")
        case Condition.WORKING if state.waiting_for_keyring:
            return translate("Status", "Look for a window that asks for this computer's password")
        case Condition.WORKING if state.queued is Action.VRC:
            return translate("Status", "The recorder is started next")
        case Condition.WORKING:
            return _proofs(state, now)
        case _ if state.must_wait(now) > 0:
            return until_next(state.must_wait(now))
        case Condition.NOT_SET_UP if state.entered.gateway:
            return translate("Status", "Enter your agent ID once")
        case Condition.NOT_SET_UP:
            return translate("Status", "Enter your gateway and agent ID once")
        case Condition.NO_SESSION:
            return translate("Status", "Sign in to the workbench, then enter its GUID")
        case Condition.EXPIRED:
            return translate("Status", "Sign in to the workbench again, then enter the new GUID")
        case Condition.NOT_RECORDED if state.not_recorded is not None:
            cause = describe(state.not_recorded)
            return f"{cause.title} · {cause.next_step}"
        case Condition.OFFLINE if state.problem is None or not state.problem.code.startswith("TLS-"):
            if warns(state, now) and not (state.record_heals or starts_in_vain(state)):
                return translate("Status", "Your session is kept – press Refresh, then VRC")
            return translate("Status", "Your session is kept – press Refresh to try again")
        case Condition.RECORDER_IDLE if state.recorder_seen and state.recorder_seen.error:
            title = describe(state.recorder_seen.error).title
            step = recorder_step(state)
            return step if title == _idle_recorder(state) else f"{title} · {step}"
        case Condition.RECORDER_IDLE | Condition.RECORDER_UNPROVEN:
            return f"{recorder_step(state)} · {proof_of_session(state, now)}"
        case Condition.UNSAVED:
            return translate("Status", "Do not close the toolbar: what it knows is not saved")
        case Condition.UNCERTAIN | Condition.AGEING if state.slept:
            return slept(state.slept)
        case Condition.UNCERTAIN if state.in_doubt or state.shift.doubted:
            return translate(
                "Status",
                "The gateway refused your session. The toolbar asks again; sign in only when it says so.",
            )
        case Condition.UNCERTAIN if state.problem is None:
            return translate("Status", "The last refresh was interrupted – press Refresh")
        case Condition.KEYRING if state.problem is not None and state.problem.code == "KR-402":
            return translate(
                "Status", "Press Try again below (Ctrl+D shows it); enter this computer's password."
            )
        case _ if (trouble := state.problem or state.policy.error) is not None:
            return describe(trouble).next_step
        case Condition.AGEING if state.confirmed and state.gateway is None:
            return translate("Status", "The way to the gateway is another one – Refresh checks it")
        case Condition.AGEING if state.confirmed and state.gateway and not state.gateway.holds:
            return translate("Status", "The gateway was out of reach last – Refresh checks the session")
        case Condition.AGEING if state.confirmed and now >= state.confirmed.at:
            text = translate("Status", "Last checked {age} ago – press Refresh")
            return f"{text.replace('{age}', age(now - state.confirmed.at))} · {recorder_text(state)}"
        case _:
            return _proofs(state, now)


def recorder_text(state: ToolbarState) -> str:
    """Return what is known of the recorder, with its time."""
    match recording(state), state.recorder:
        case Recording.NOT_CONFIGURED, _:
            return translate("Status", "No recorder on this desk")
        case Recording.INITIALISING, _:
            return translate("Status", "Recorder starting")
        case Recording.INITIALISED, Proof(at=at) if is_asked(state) and not state.recorder_unproven:
            ready = _shift_words().recorder_ready(state) if state.own else ""
            return (ready or translate("Status", "Recorder on since {time}")).replace("{time}", clock(at)[:5])
        case Recording.INITIALISED, Proof(at=at):  # it goes on by itself, or cannot be asked how it is
            return translate("Status", "Recorder got its token {time}").replace("{time}", clock(at)[:5])
        case Recording.FAILED, Proof(at=at):
            return translate("Status", "Recorder failed {time}").replace("{time}", clock(at))
        case Recording.LOST, Proof(at=at):
            return translate("Status", "NOT RECORDED since {time}").replace("{time}", clock(at))
        case Recording.ENDED, _:
            text = translate("Status", "Recorder ended {time}")
            return text.replace("{time}", clock(state.recorder_ended_at or 0.0)[:5])
        case Recording.READY, _:
            return translate("Status", "Recorder waits for its token")
        case _ if state.recorder_seen is None:
            return translate("Status", "Recorder not started")
        case _:
            return translate("Status", "Recorder not running")


def recorder_step(state: ToolbarState) -> str:
    """Return what to do about the recorder, empty where nothing is to be done."""
    trouble = state.recorder if state.recorder is not None else state.recorder_seen
    match recording(state):
        case Recording.INITIALISING:
            return translate("Status", "Wait, it takes some seconds")
        case Recording.INITIALISED if state.recorder_unproven and is_asked(state):
            return translate("Status", "Wait: the toolbar asks it")
        case Recording.INITIALISED if state.recorder_unproven:
            return translate("Status", "Press VRC to check it")
        case Recording.INITIALISED | Recording.NOT_CONFIGURED:
            return ""
        case _ if state.shift.screen.stage is Stage.UNCERTAIN:  # its end comes first
            return translate("Status", "Press Stop recording, until its end is confirmed")
        case Recording.NOT_RUNNING if trouble and trouble.error:
            return describe(trouble.error).next_step
        case _ if not (state.has_session or starts_in_vain(state)):
            if state.own:
                return translate("Status", "Sign in first")
            return translate("Status", "Sign in to the workbench first")
        case Recording.FAILED | Recording.LOST if trouble and trouble.error:
            return describe(trouble.error).next_step
        case _:
            return translate("Status", "Press VRC, so that your screen can be recorded")


def clock(at: float) -> str:
    """Return the local time of day."""
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M:%S")


def _working(state: ToolbarState) -> str:
    match state.busy:
        case _ if state.withdrawn:
            return translate("Status", "Cancelling…")
        case _ if state.waiting_for_keyring:
            return translate("Status", "Waiting for your keyring")
        case Action.REFRESH:
            return translate("Status", "Refreshing session…")
        case Action.VRC:
            return translate("Status", "Starting recorder…")
        case Action.SAVE_SETTINGS:
            return translate("Status", "Saving…")
        case Action.TEST:
            return translate("Status", "Testing connection…")
        case Action.END_SHIFT:
            return translate("Status", "Ending shift…")
        case Action.SIGN_IN:
            return translate("Status", "Signing in…")
        case Action.STATE | Action.RECORD:
            return str(_shift_words().asking(state))
        case _:
            return translate("Status", "Reading keyring…")


def _proofs(state: ToolbarState, now: float) -> str:
    if state.session is None:
        return ""
    return f"{proof_of_session(state, now)} · {recorder_text(state)}"


def _idle_recorder(state: ToolbarState) -> str:
    if recording(state) is Recording.READY:
        return recorder_text(state)
    ended = has_ended(state)
    return translate("Status", "Recorder ended") if ended else translate("Status", "Recorder not started")


def proof_of_session(state: ToolbarState, now: float) -> str:
    """Return how long ago the gateway accepted the session, or did not."""
    if now < (state.confirmed.at if state.confirmed else state.renewed_at):
        return translate("Status", "How old the session is, is unknown: the clock was set back")
    if state.confirmed is None:
        return translate("Status", "Session known for {age}").replace("{age}", age(now - state.renewed_at))
    if state.confirmed.holds:
        text = translate("Status", "Session checked {age} ago")
    else:
        text = translate("Status", "Session refused {age} ago")
    return text.replace("{age}", age(now - state.confirmed.at))
