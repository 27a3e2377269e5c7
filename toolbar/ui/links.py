"""What the details say: the three links of the chain with their proofs, and the history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from toolbar.errors import NotSent, SignedOut
from toolbar.recording import Recording, is_asked, recording, starts_in_vain
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof, Step
from toolbar.ui.durations import age, until_next
from toolbar.ui.messages import describe
from toolbar.ui.status import clock, recorder_step, recorder_text

WORTH_TELLING = 30.0
"""Seconds by which two clocks may differ unnoticed."""

translate = QCoreApplication.translate


def gateway_link(state: ToolbarState) -> str:
    """Return what the details say of the gateway."""
    if state.settings is None:
        return translate("Status", "not set up")
    serving = state.served_by or state.settings.gateway
    where = serving.removeprefix("https://")
    match state.gateway:
        case _ if is_away(state):
            at, text = state.shift.away_since, translate("Status", "not reached {time} · {where}")
        case None:
            return translate("Status", "not asked yet · {where}").replace("{where}", where)
        case Proof(at=at, error=None):
            text = translate("Status", "answered {time} · {where}")
        case Proof(at=at, error=NotSent()):
            text = translate("Status", "not reached {time} · {where}")
        case Proof(at=at):
            text = translate("Status", "no clear answer {time} · {where}")
    text = text.replace("{time}", clock(at)).replace("{where}", where)
    if serving != state.settings.gateway:
        text = translate("Status", "{link} (second address)").replace("{link}", text)
    return f"{text} · {_clock_there(state)}" if _clock_there(state) else text


def is_away(state: ToolbarState) -> bool:
    """Whether the polls of a shift do not get through, whatever was answered before."""
    return state.shift.under_way and not state.shift.reached and state.shift.away_since > 0


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


def recorder_link(state: ToolbarState, now: float) -> str:
    """Return what the details say of the recorder: how far it has got, why not further, what to do *now*."""
    parts = [recorder_text(state)]
    trouble = state.recorder if state.recorder is not None else state.recorder_seen
    if trouble is not None and trouble.error is not None and recording(state) is not Recording.INITIALISING:
        code = trouble.error.facts.get("component_code")
        parts.append(describe(trouble.error).title + (f" ({code})" if code else ""))
    if recording(state) is Recording.LOST and state.recorder_ready_at is not None:
        text = translate("Status", "was initialised {time}")
        parts.append(text.replace("{time}", clock(state.recorder_ready_at)))
    parts.append(_what_it_does(state) or _step(state, now))
    return " · ".join(part for part in dict.fromkeys(parts) if part)  # what is said once is enough


def _step(state: ToolbarState, now: float) -> str:
    """Return what to do about the recorder; where that would ask the gateway, not before it takes it."""
    step = recorder_step(state)
    blocked = state.must_wait(now) > 0 and state.can_start_vrc and not starts_in_vain(state)
    return until_next(state.must_wait(now)) if step and blocked else step


def _what_it_does(state: ToolbarState) -> str:
    """Return what a recorder that has its token does with it, as far as anybody can know."""
    if recording(state) is not Recording.INITIALISED or state.recorder_unproven:
        return ""
    if state.ended:
        return translate("Status", "for the session that has ended")
    if is_asked(state):
        return translate("Status", "it records when the gateway asks for it")
    return translate("Status", "how it is since then, the toolbar cannot know")


def step_text(step: Step) -> str:
    """Return one line of the history."""
    name = step_name(step)
    if isinstance(step.error, SignedOut):
        return f"{name} ({step.error.code})"
    if step.error is not None:
        return f"{name}: {describe(step.error).title} ({step.error.code})"
    if step.by is Actor.TOOLBAR and not step.where and not step.event:
        return translate("Status", "{what} (by itself)").replace("{what}", name)
    return name


def step_name(step: Step) -> str:
    """Return what was done, or what was wanted where it was not; not what came of it."""
    if step.event:
        return translate("Status", "The gateway told: {name}").replace("{name}", step.event)
    if isinstance(step.error, SignedOut):
        return describe(step.error).title
    if step.where and step.error is None:
        what = translate("Status", "Session taken over from another toolbar on {where}")
        return what.replace("{where}", step.where)
    return _done(step.action) if step.error is None else _wanted(step.action)


def _done(action: Action) -> str:
    return {
        Action.LOAD: lambda: translate("Status", "Keyring read"),
        Action.REFRESH: lambda: translate("Status", "Session refreshed"),
        Action.VRC: lambda: translate("Status", "Recorder token handed over"),
        Action.SAVE_SETTINGS: lambda: translate("Status", "Settings saved"),
        Action.TEST: lambda: translate("Status", "Connection tested"),
        Action.END_SHIFT: lambda: translate("Status", "Shift ended, session forgotten"),
        Action.SIGN_IN: lambda: translate("Status", "Signed in"),
        Action.STATE: lambda: translate("Status", "Another state asked for"),
        Action.RECORD: lambda: translate("Status", "Recording asked for"),
    }[action]()


def _wanted(action: Action) -> str:
    return {
        Action.LOAD: lambda: translate("Status", "Read the keyring"),
        Action.REFRESH: lambda: translate("Status", "Refresh"),
        Action.VRC: lambda: translate("Status", "Start recorder"),
        Action.SAVE_SETTINGS: lambda: translate("Status", "Save settings"),
        Action.TEST: lambda: translate("Status", "Test connection"),
        Action.END_SHIFT: lambda: translate("Status", "End shift"),
        Action.SIGN_IN: lambda: translate("Status", "Sign in"),
        Action.STATE: lambda: translate("Status", "Change state"),
        Action.RECORD: lambda: translate("Status", "Record screen"),
    }[action]()


def _clock_there(state: ToolbarState) -> str:
    """Return by how much the two clocks differ, where it is enough to make certificates fail."""
    ahead = state.clock_ahead or 0.0
    if abs(ahead) < WORTH_TELLING:
        return ""
    if ahead > 0:
        text = translate("Status", "this computer's clock is {age} slow")
    else:
        text = translate("Status", "this computer's clock is {age} fast")
    return text.replace("{age}", age(abs(ahead)))
