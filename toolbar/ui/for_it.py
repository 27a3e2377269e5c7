"""The text of "Copy for IT": English, all that finds the event in the gateway's log, no secret."""

from __future__ import annotations

from toolbar.errors import ToolbarError
from toolbar.recording import recording
from toolbar.shift.proof import Stage
from toolbar.state import ToolbarState
from toolbar.steps import Step
from toolbar.support.about import about
from toolbar.support.lines import line, local, of_step, utc

STEPS = 5

_HEAD = "Agent Toolbar, for IT: paste all of this into the ticket; it holds no password, GUID or token."


def for_it(state: ToolbarState, now: float) -> str:
    """Return what is known of *state*, one fact a line."""
    lines = [_HEAD, f"program {about()}", f"now {_moment(now)}  condition {state.condition(now).name}"]
    settings = state.settings
    if settings is not None:
        lines.append(f"gateway {settings.gateway}  agent {settings.agent_id}")
        serving = f"  served by {state.served_by}" if state.served_by not in ("", settings.gateway) else ""
        lines.append(f"mode {settings.mode}  profile {state.profile}{serving}")
    if state.session is not None:
        mark, node = state.session.guid.fingerprint, state.session.node
        lines.append(f"GUID #{mark}  node {node or '-'}  {state.phase}")
    if state.slept:
        lines.append(f"this computer slept {state.slept:.0f} s since the last proof")
    lines += [
        f"{name:9} {_moment(proof.at)}  {_fact(proof.error)}"
        for name, proof in (
            ("gateway", state.gateway),
            ("session", state.confirmed),
            ("recorder", state.recorder),
        )
        if proof is not None
    ]
    lines.append(f"recorder {recording(state).name}{_screen(state)}")
    if state.history:
        lines.append("last actions: time, who, action, method in the gateway's log, seconds, outcome")
        lines += [_step(step) for step in state.history[:STEPS]]
    told = [one for one in state.story if not isinstance(one.what, Step)][:STEPS]
    if told:
        lines.append("told last, by the gateway, the recorder or this computer:")
        for one in told:
            facts = line(one)
            parts = [f"{facts.utc} ({_clock(one.at)})", facts.who, facts.what]
            parts += [f"{facts.seconds} s"] if facts.seconds else []
            lines.append("  ".join((*parts, _fact(one.error) if one.error is not None else facts.outcome)))
    return "\n".join(lines)


def _step(step: Step) -> str:
    facts = line(of_step(step))
    parts = [f"{facts.utc} ({_clock(step.at)})", facts.who, facts.what, facts.method or "-"]
    parts.append(f"{step.seconds:.2f} s  {_fact(step.error)}")
    if facts.retcode:
        parts.append(f"retcode {facts.retcode}")
    return "  ".join(parts)


def _screen(state: ToolbarState) -> str:
    screen = state.shift.screen
    if screen.stage is Stage.OFF:
        return ""
    return f"  screen {screen.stage.name} {utc(screen.at)}  {_fact(screen.cause)}"


def _moment(at: float) -> str:
    return f"{utc(at)}  local {local(at)}"


def _clock(at: float) -> str:
    return local(at)[11:]


def _fact(error: ToolbarError | None) -> str:
    if error is None:
        return "ok"
    return f"{error.code} {error.detail}".rstrip()
