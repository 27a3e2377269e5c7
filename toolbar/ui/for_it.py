"""The text of "Copy for IT": English, all that finds the event in the gateway's log, no secret."""

from __future__ import annotations

from datetime import UTC, datetime

from toolbar import __version__
from toolbar.errors import ToolbarError
from toolbar.state import ToolbarState
from toolbar.steps import Action

_METHODS = {Action.REFRESH: "updateGuid", Action.VRC: "vrcToken", Action.TEST: "getAgentStatus"}
"""The method names that the gateway's own log has (cc-gateway.md 1), for IT to search."""


def for_it(state: ToolbarState, now: float) -> str:
    """Return what is known of *state*, one fact a line."""
    lines = [f"Agent Toolbar {__version__}"]
    if state.settings is not None:
        lines.append(f"gateway {state.settings.gateway}  agent {state.settings.agent_id}")
    if state.session is not None:
        lines.append(
            f"GUID #{state.session.guid.fingerprint}  node {state.session.node or '-'}  {state.phase}"
        )
    lines.append(f"now {_utc(now)}  condition {state.condition(now).name}")
    if state.slept:
        lines.append(f"this computer slept {state.slept:.0f} s since the last proof")
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


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def _fact(error: ToolbarError | None) -> str:
    if error is None:
        return "ok"
    return f"{error.code} {error.detail}".rstrip()
