"""The scenes of a shift: the toolbar signs in itself, says how the agent is, and records the screen."""

from __future__ import annotations

from dataclasses import replace

from tests.gallery.scenes import NOW, READY, SETTINGS, SIGNED_OUT, Scene, View
from toolbar.errors import NotRecorded, Refused
from toolbar.model import ScreenRecording, SessionMode
from toolbar.policy.layers import Policy
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import AgentState, Presence, Wish
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

OWN = replace(SETTINGS, mode=SessionMode.OWN, phone="40038", record=ScreenRecording.BUTTON)
OUT = ToolbarState(settings=OWN)
IN = replace(
    READY,
    settings=OWN,
    history=(Step(Action.VRC, NOW - 12, 0.9), Step(Action.SIGN_IN, NOW - 600, 0.8)),
    shift=Shift(
        under_way=True,
        since=NOW - 600,
        alive_at=NOW - 1,
        presence=Presence(AgentState.IDLE, NOW - 200),
    ),
)


def with_presence(presence: Presence) -> ToolbarState:
    """Return a shift of an agent who is so."""
    return replace(IN, shift=replace(IN.shift, presence=presence))


def with_screen(screen: Screen) -> ToolbarState:
    """Return a shift whose recording is so."""
    return replace(IN, shift=replace(IN.shift, screen=screen))


def refused(state: ToolbarState, action: Action, code: str, retcode: str) -> ToolbarState:
    """Return *state* after the gateway said no to *action*."""
    error = Refused(code, retcode=retcode)
    return replace(
        state, problem=error, gateway=Proof(NOW), history=(Step(action, NOW, 1.0, error), *state.history)
    )


_CAUSES = {Stage.NOT_RECORDED: NotRecorded("REC-725"), Stage.UNCERTAIN: NotRecorded("REC-726")}
_PROVEN = {Stage.RECORDING: NOW - 9}
_ASKED = Presence(AgentState.IDLE, NOW - 200, wish=Wish.REST, asked_at=NOW - 1)
_IN_A_CALL = with_presence(Presence(AgentState.IN_CALL, NOW - 200))
_BEFORE = Proof(NOW - 62)
_OVER = replace(IN.shift, under_way=False, verdict=Verdict.ELSEWHERE)

SHIFT = (
    Scene("shift-signed-out", OUT),
    Scene("shift-signing-in", replace(OUT, busy=Action.SIGN_IN, busy_since=NOW)),
    Scene("shift-wrong-password", refused(OUT, Action.SIGN_IN, "GW-100-004", "100-004"), View.DETAILS),
    Scene("shift-signed-in-elsewhere", refused(OUT, Action.SIGN_IN, "GW-100-002", "100-002"), View.DETAILS),
    *(
        Scene(f"presence-{state.name.lower().replace('_', '-')}", with_presence(Presence(state, NOW - 200)))
        for state in AgentState
    ),
    Scene(
        "shift-busy-reason",
        replace(
            with_presence(Presence(AgentState.BUSY, NOW - 5, reason=203)),
            policy=Policy(reasons={203: "Training"}),
        ),
    ),
    Scene("shift-rest-over", with_presence(Presence(AgentState.REST, NOW - 900, rest_over=True))),
    Scene("shift-asked", with_presence(_ASKED)),
    Scene("working-state", replace(with_presence(_ASKED), busy=Action.STATE, busy_since=NOW - 0.5)),
    Scene(
        "working-record",
        replace(with_screen(Screen(Stage.STARTING, NOW)), busy=Action.RECORD, busy_since=NOW - 0.5),
    ),
    *(
        Scene(
            f"shift-screen-{stage.name.lower().replace('_', '-')}",
            with_screen(
                Screen(stage, NOW - 9, NOW - 9 if stage is Stage.RECORDING else None, _CAUSES.get(stage))
            ),
            View.DETAILS if stage in _CAUSES else View.BAR,
        )
        for stage in Stage
    ),
    Scene(
        "shift-not-reached",
        replace(
            IN,
            gateway=_BEFORE,
            confirmed=_BEFORE,
            recorder=_BEFORE,
            recorder_ready_at=_BEFORE.at,
            shift=replace(IN.shift, reached=False, away_since=NOW - 60),
            history=(Step(Action.SIGN_IN, NOW - 600, 0.8),),
        ),
        View.DETAILS,
    ),
    Scene("shift-in-a-call", refused(_IN_A_CALL, Action.END_SHIFT, "GW-100-010", "100-010"), View.DETAILS),
    Scene("shift-password-ends", replace(IN, shift=replace(IN.shift, days_left=3))),
    Scene(
        "shift-ended",
        replace(
            IN,
            shift=_OVER,
            confirmed=Proof(NOW - 9, SIGNED_OUT),
            recorder=None,
            recorder_ready_at=None,
            recorder_ended_at=NOW - 9,
            history=(Step(Action.SIGN_IN, NOW - 9, 0.0, SIGNED_OUT, by=Actor.GATEWAY), *IN.history),
        ),
        View.DETAILS,
    ),
)
