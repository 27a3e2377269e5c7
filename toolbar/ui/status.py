"""The state in words: the bar's two lines, the three links, the history, and the text for IT."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from toolbar import __version__
from toolbar.errors import GatewayError, NotSent, ToolbarError
from toolbar.state import Action, Actor, Condition, Proof, Step, ToolbarState
from toolbar.ui.messages import describe

translate = QCoreApplication.translate

_METHODS = {Action.REFRESH: "updateGuid", Action.VRC: "vrcToken", Action.TEST: "getAgentStatus"}
"""The method names that the gateway's own log has (cc-gateway.md 1), for IT to search."""


def headline(state: ToolbarState, now: float) -> str:
    """Return the state word of the bar."""
    condition = state.condition(now)
    if state.problem is not None and (
        condition in (Condition.OFFLINE, Condition.REFUSED, Condition.KEYRING)
        or (condition is Condition.UNCERTAIN and isinstance(state.problem, GatewayError))
    ):
        return describe(state.problem).title
    return {
        Condition.WORKING: lambda: _working(state.busy),
        Condition.NOT_SET_UP: lambda: translate("Status", "Not set up"),
        Condition.NO_SESSION: lambda: translate("Status", "No session"),
        Condition.EXPIRED: lambda: translate("Status", "Session ended"),
        Condition.UNCERTAIN: lambda: translate("Status", "Session to be checked"),
        Condition.NOT_RECORDED: lambda: translate("Status", "NOT RECORDED"),
        Condition.UNSAVED: lambda: translate("Status", "Not saved"),
        Condition.AGEING: lambda: translate("Status", "Session not checked"),
        Condition.RECORDER_IDLE: lambda: translate("Status", "Recorder not started"),
        Condition.READY: lambda: translate("Status", "Ready"),
    }[condition]()


def second_line(state: ToolbarState, now: float) -> str:
    """Return the dated proofs, or the next step where something is wrong."""
    match state.condition(now):
        case Condition.WORKING:
            return _proofs(state, now)
        case Condition.NOT_SET_UP:
            return translate("Status", "Enter your gateway and agent ID once")
        case Condition.NO_SESSION:
            return translate("Status", "Sign in to the workbench first")
        case Condition.EXPIRED:
            return translate("Status", "Sign in again for a new GUID")
        case Condition.NOT_RECORDED if state.recorder and state.recorder.error:
            return f"{describe(state.recorder.error).title} · {_proof_of_session(state, now)}"
        case Condition.OFFLINE:
            return translate("Status", "Your session is kept – press Refresh to try again")
        case Condition.RECORDER_IDLE:
            return f"{translate('Status', 'Press VRC to start it')} · {_proof_of_session(state, now)}"
        case Condition.UNSAVED:
            return translate("Status", "Cannot save – lasts until you close the toolbar")
        case Condition.UNCERTAIN if state.problem is None:
            return translate("Status", "The last refresh was interrupted – press Refresh")
        case _ if state.problem is not None:
            return describe(state.problem).next_step
        case _:
            return _proofs(state, now)


def recorder_text(state: ToolbarState) -> str:
    """Return what is known of the recorder, with its time."""
    if state.settings is None or not state.settings.vrc.configured:
        return translate("Status", "No recorder on this desk")
    match state.recorder:
        case None:
            return translate("Status", "Recorder not started")
        case Proof(at=at, error=None) if state.settings.vrc.keep_running:
            return translate("Status", "Recorder ready {time}").replace("{time}", clock(at)[:5])
        case Proof(at=at, error=None):  # it goes on by itself: nobody tells us how it is
            return translate("Status", "Recorder took the token {time}").replace("{time}", clock(at)[:5])
        case Proof(at=at):
            return translate("Status", "NOT RECORDED since {time}").replace("{time}", clock(at))


def gateway_link(state: ToolbarState) -> str:
    """Return what the details say of the gateway."""
    if state.settings is None:
        return translate("Status", "not set up")
    where = state.settings.gateway.removeprefix("https://")
    match state.gateway:
        case None:
            return translate("Status", "not asked yet · {where}").replace("{where}", where)
        case Proof(at=at, error=None):
            text = translate("Status", "answered {time} · {where}")
        case Proof(at=at, error=NotSent()):
            text = translate("Status", "not reached {time} · {where}")
        case Proof(at=at):
            text = translate("Status", "no clear answer {time} · {where}")
    return text.replace("{time}", clock(at)).replace("{where}", where)


def session_link(state: ToolbarState) -> str:
    """Return what the details say of the session: never the GUID, but its mark and its node."""
    if state.session is None:
        return translate("Status", "none")
    mark = f"GUID #{state.session.guid.fingerprint}"
    if state.session.node:
        mark = f"{mark} · {state.session.node}"
    match state.confirmed:
        case None:
            text = translate("Status", "known since {time}, not checked yet")
            return f"{text.replace('{time}', clock(state.renewed_at))} · {mark}"
        case Proof(at=at, error=None):
            text = translate("Status", "accepted {time}")
        case Proof(at=at):
            text = translate("Status", "refused {time}")
    return f"{text.replace('{time}', clock(at))} · {mark}"


def recorder_link(state: ToolbarState) -> str:
    """Return what the details say of the recorder."""
    text = recorder_text(state)
    if state.recorder and not state.recorder.holds and state.recorder_ready_at is not None:
        last = translate("Status", "last ready {time}").replace("{time}", clock(state.recorder_ready_at))
        return f"{text} · {last}"
    return text


def step_text(step: Step) -> str:
    """Return one line of the history."""
    what = {
        Action.LOAD: lambda: translate("Status", "Keyring read"),
        Action.REFRESH: lambda: translate("Status", "Session refreshed"),
        Action.VRC: lambda: translate("Status", "Recorder token handed over"),
        Action.SAVE_SETTINGS: lambda: translate("Status", "Settings saved"),
        Action.TEST: lambda: translate("Status", "Connection tested"),
        Action.END_SHIFT: lambda: translate("Status", "Shift ended, session forgotten"),
    }[step.action]()
    if step.by is Actor.TOOLBAR:
        what = translate("Status", "{what} (by itself)").replace("{what}", what)
    if step.error is None:
        return what
    wanted = {
        Action.LOAD: lambda: translate("Status", "Read the keyring"),
        Action.REFRESH: lambda: translate("Status", "Refresh"),
        Action.VRC: lambda: translate("Status", "Start recorder"),
        Action.SAVE_SETTINGS: lambda: translate("Status", "Save settings"),
        Action.TEST: lambda: translate("Status", "Test connection"),
        Action.END_SHIFT: lambda: translate("Status", "End shift"),
    }[step.action]()
    return f"{wanted}: {describe(step.error).title} ({step.error.code})"


def for_it(state: ToolbarState, now: float) -> str:
    """Return the text of "Copy for IT": English, all that finds the event in the gateway's log, no secret."""
    lines = [f"Agent Toolbar {__version__}"]
    if state.settings is not None:
        lines.append(f"gateway {state.settings.gateway}  agent {state.settings.agent_id}")
    if state.session is not None:
        lines.append(
            f"GUID #{state.session.guid.fingerprint}  node {state.session.node or '-'}  {state.phase}"
        )
    lines.append(f"now {_utc(now)}  condition {state.condition(now).name}")
    for name, proof in (
        ("gateway", state.gateway),
        ("session", state.confirmed),
        ("recorder", state.recorder),
    ):
        if proof is not None:
            lines.append(f"{name:8} {_utc(proof.at)}  {_fact(proof.error)}")
    for step in state.history[:5]:
        method = _METHODS.get(step.action, "-")
        lines.append(
            f"{_utc(step.at)}  {step.by}  {step.action}  {method}  {step.seconds:.2f} s  {_fact(step.error)}"
        )
    return "\n".join(lines)


def age(seconds: float) -> str:
    """Return a length of time as people say it, in steps of 10 s after the first minute."""
    whole = max(0, int(seconds))
    if whole < 60:
        return translate("Status", "{n} s").replace("{n}", str(whole))
    if whole < 3600:
        text = translate("Status", "{m} min {s} s")
        return text.replace("{m}", str(whole // 60)).replace("{s}", str(whole % 60 // 10 * 10))
    text = translate("Status", "{h} h {m} min")
    return text.replace("{h}", str(whole // 3600)).replace("{m}", str(whole % 3600 // 60))


def clock(at: float) -> str:
    """Return the local time of day."""
    return datetime.fromtimestamp(at).astimezone().strftime("%H:%M:%S")


def _working(action: Action | None) -> str:
    match action:
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
        case _:
            return translate("Status", "Reading keyring…")


def _proofs(state: ToolbarState, now: float) -> str:
    if state.session is None:
        return ""
    return f"{_proof_of_session(state, now)} · {recorder_text(state)}"


def _proof_of_session(state: ToolbarState, now: float) -> str:
    if state.confirmed is None:
        return translate("Status", "Session known for {age}").replace("{age}", age(now - state.renewed_at))
    if state.confirmed.holds:
        text = translate("Status", "Session checked {age} ago")
    else:
        text = translate("Status", "Session refused {age} ago")
    return text.replace("{age}", age(now - state.confirmed.at))


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def _fact(error: ToolbarError | None) -> str:
    if error is None:
        return "ok"
    return f"{error.code} {error.detail}".rstrip()
