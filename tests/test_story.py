"""The story: each thing that happens is one line, with its time, who acted, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from toolbar import methods
from toolbar.board import Board
from toolbar.diagnosis import Diagnosis, Finding, Verdict
from toolbar.diagnosis import Stage as Link
from toolbar.errors import (
    NotRecorded,
    NotSent,
    OutcomeUnknown,
    Refused,
    SignedOut,
    StoreLocked,
    ToolbarError,
    VrcError,
)
from toolbar.events import Event, Kind
from toolbar.happening import Happening, Turn
from toolbar.model import Settings, TokenRequest, VrcSettings
from toolbar.recorder.shown import ShownRecorder
from toolbar.shift.presence import AgentState, Order, Presence
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import HISTORY, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))
IN = Shift(True, alive_at=990.0)
GONE = VrcError("VRC-604")
LOST_ANSWER = OutcomeUnknown("NET-120")


class Desk:
    """A board with a clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.clock: Iterator[float] = iter(float(second) for second in range(1_000, 9_000))
        self.board = Board(lambda state: None, lambda: next(self.clock), profile="late shift")
        self.board.update(settings=SETTINGS)

    @property
    def state(self) -> ToolbarState:
        return self.board.state

    def fails(self, error: ToolbarError) -> None:
        with self.board.doing(Action.REFRESH):
            raise error

    def told(self) -> list[tuple[object, Actor, str]]:
        """Return what happened, who acted and with which code, the newest first."""
        return [(one.what, one.by, one.error.code if one.error else "") for one in self.state.story]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_nothing_happened_yet(desk: Desk) -> None:
    assert desk.state.story == ()
    desk.board.update(waiting_for_keyring=True)
    assert desk.state.story == ()
    assert desk.state.profile == "late shift"


@pytest.mark.parametrize("by", [Actor.AGENT, Actor.TOOLBAR])
@pytest.mark.parametrize("error", [None, NotSent("NET-102")])
def test_an_action_is_a_line_with_its_time_its_end_and_who_wanted_it(
    desk: Desk, by: Actor, error: ToolbarError | None
) -> None:
    with desk.board.doing(Action.REFRESH, by):
        if error is not None:
            raise error
    (line,) = desk.state.story
    assert line.what is desk.state.history[0]
    assert (line.by, line.error, line.agent_id) == (by, error, "20011")
    assert (line.at, line.seconds) == (1_001.0, 1.0)
    assert line.failed is (error is not None)


def test_what_was_asked_for_is_noted_as_the_gateways_log_calls_it(desk: Desk) -> None:
    with desk.board.doing(Action.STATE) as attempt:
        attempt.asked = methods.ORDERS[Order.SAY_FREE]
    assert methods.of_step(desk.state.history[0]) == "sayFree"


@pytest.mark.parametrize(
    ("step", "method"),
    [
        (Step(Action.REFRESH, 1.0, 0.1), "updateGuid"),
        (Step(Action.VRC, 1.0, 0.1), "vrcToken"),
        (Step(Action.TEST, 1.0, 0.1), "getAgentStatus"),
        (Step(Action.SIGN_IN, 1.0, 0.1), "login"),
        (Step(Action.SIGN_IN, 1.0, 0.1, asked=methods.sign_in(forced=True)), "forceLogin"),
        (Step(Action.SIGN_IN, 1.0, 0.1, SignedOut("AUT-703")), "getAgentEvent"),
        (Step(Action.END_SHIFT, 1.0, 0.1), ""),
        (Step(Action.END_SHIFT, 1.0, 0.1, asked=methods.sign_out(forced=False)), "logout"),
        (Step(Action.END_SHIFT, 1.0, 0.1, asked=methods.sign_out(forced=True)), "forceLogout"),
        (Step(Action.RECORD, 1.0, 0.1, asked=methods.record(wanted=True)), "startRecordScreen"),
        (Step(Action.RECORD, 1.0, 0.1, asked=methods.record(wanted=False)), "stopRecordScreen"),
        (Step(Action.STATE, 1.0, 0.1, event="AgentState_New"), "getAgentEvent"),
        (Step(Action.VRC, 1.0, 0.1, asked=methods.token(TokenRequest.VRCTOKEN)), "vrcToken"),
        (Step(Action.VRC, 1.0, 0.1, asked=methods.token(TokenRequest.GETCONNECTTOKEN)), "getconnecttoken"),
        (Step(Action.SAVE_SETTINGS, 1.0, 0.1), ""),
        (Step(Action.LOAD, 1.0, 0.1), ""),
    ],
)
def test_every_step_has_the_method_by_which_it_is_found_in_the_gateways_log(step: Step, method: str) -> None:
    assert methods.of_step(step) == method


def test_every_order_has_a_method() -> None:
    assert set(methods.ORDERS) == set(Order)
    assert len(set(methods.ORDERS.values())) == len(Order)


def test_what_the_gateway_told_unasked_it_acted_itself(desk: Desk) -> None:
    desk.board.note_event("AgentState_New")
    desk.board.note(Action.SIGN_IN, SignedOut("AUT-703"), Actor.TOOLBAR)
    assert [(by, code) for _, by, code in desk.told()] == [(Actor.GATEWAY, "AUT-703"), (Actor.GATEWAY, "")]


def test_an_event_below_a_failure_is_told_once(desk: Desk) -> None:
    desk.fails(NotSent("NET-102"))
    desk.board.note_event("AgentState_New")  # which goes below what failed last
    assert desk.state.history[0].error is not None
    assert [isinstance(one.what, Step) and one.what.event for one in desk.state.story] == [
        "AgentState_New",
        "",
    ]


@pytest.mark.parametrize(
    ("state", "reason"), [(AgentState.BUSY, 201), (AgentState.IDLE, None), (AgentState.IN_CALL, None)]
)
def test_how_the_agent_is_is_told_by_the_gateway(desk: Desk, state: AgentState, reason: int | None) -> None:
    desk.board.update(shift=IN)
    desk.board.update(shift=replace(IN, presence=Presence(state, 995.0, reason)))
    desk.board.update(shift=replace(IN, presence=Presence(state, 995.0, reason, asked_at=999.0)))
    (line,) = desk.state.story
    assert (line.what, line.by, line.reason, line.agent_id) == (state, Actor.GATEWAY, reason, "20011")
    assert not line.failed


def test_a_rest_whose_time_is_up_is_told_once(desk: Desk) -> None:
    rest = replace(IN, presence=Presence(AgentState.REST, 995.0))
    desk.board.update(shift=rest)
    for _ in range(2):
        desk.board.update(shift=replace(rest, presence=replace(rest.presence, rest_over=True)))
    assert [what for what, _, _ in desk.told()] == [Turn.REST_OVER, AgentState.REST]


def test_of_a_call_nothing_is_told_but_that_the_agent_is_in_one(desk: Desk) -> None:
    talking = Event(Kind.TALKING, "AgentEvent_Talking", text="call-4711", facts=(("caller", "5550199"),))
    desk.board.update(shift=IN)
    presence = IN.presence.heard(talking, 995.0)
    desk.board.update(shift=replace(IN, presence=presence, events=((995.0, talking),)))
    assert desk.told() == [(AgentState.IN_CALL, Actor.GATEWAY, "")]
    assert "4711" not in repr(desk.state.story)
    assert "5550199" not in repr(desk.state.story)


SCREENS = [
    (Screen(Stage.STARTING, 990.0), Screen(Stage.RECORDING, 993.0, 993.0), Actor.GATEWAY, 3.0, False),
    (
        Screen(Stage.STARTING, 990.0),
        Screen(Stage.NOT_RECORDED, 1000.0, cause=NotRecorded("REC-721")),
        Actor.TOOLBAR,
        10.0,
        True,
    ),
    (
        Screen(Stage.RECORDING, 990.0, 990.0),
        Screen(Stage.NOT_RECORDED, 999.0, cause=NotRecorded("REC-725")),
        Actor.GATEWAY,
        0.0,
        True,
    ),
    (
        Screen(Stage.RECORDING, 990.0, 990.0),
        Screen(Stage.NOT_RECORDED, 999.0, cause=GONE),
        Actor.RECORDER,
        0.0,
        True,
    ),
    (
        Screen(Stage.STOPPING, 990.0),
        Screen(Stage.UNCERTAIN, 1000.0, cause=NotRecorded("REC-726")),
        Actor.TOOLBAR,
        10.0,
        True,
    ),
    (Screen(Stage.STOPPING, 990.0), Screen(), Actor.GATEWAY, 0.0, False),
]


@pytest.mark.parametrize(("before", "after", "by", "seconds", "failed"), SCREENS)
def test_what_is_proven_of_a_recording_is_told_with_who_said_so(
    desk: Desk, before: Screen, after: Screen, by: Actor, seconds: float, *, failed: bool
) -> None:
    desk.board.update(shift=replace(IN, screen=before))
    known = len(desk.state.story)
    desk.board.update(shift=replace(IN, screen=after))
    assert len(desk.state.story) == known + 1
    line = desk.state.story[0]
    assert (line.what, line.by, line.failed) == (after.stage, by, failed)
    assert line.seconds == seconds
    assert line.error is after.cause


def test_what_a_step_says_already_is_not_said_twice(desk: Desk) -> None:
    desk.board.update(shift=replace(IN, screen=Screen(Stage.STARTING, 990.0)))
    refused = Screen(Stage.NOT_RECORDED, 991.0, cause=Refused("GW-100-007", retcode="100-007"))
    desk.board.update(shift=replace(IN, screen=refused))
    assert desk.state.story == ()


def test_a_sign_out_is_no_proof_that_the_recording_ended(desk: Desk) -> None:
    desk.board.update(shift=replace(IN, screen=Screen(Stage.STOPPING, 990.0)))
    desk.board.update(shift=replace(IN, under_way=False, screen=Screen()))
    assert desk.state.story == ()


def test_a_gateway_that_is_away_and_comes_back_is_told_with_how_long_that_was(desk: Desk) -> None:
    desk.board.update(shift=IN)
    desk.board.update(shift=replace(IN, reached=False))
    desk.board.update(shift=replace(IN, reached=False, away_since=991.0))
    desk.board.update(shift=replace(IN, alive_at=1_030.0))
    assert [what for what, _, _ in desk.told()] == [Turn.GATEWAY_BACK, Turn.GATEWAY_AWAY]
    assert [one.seconds for one in desk.state.story] == [40.0, 0.0]
    assert [one.failed for one in desk.state.story] == [False, True]


def test_what_the_recorder_comes_to_by_itself_is_told_and_a_hand_over_is_not_told_twice(desk: Desk) -> None:
    with desk.board.doing(Action.VRC):
        ShownRecorder(desk.board).is_(None)
        ShownRecorder(desk.board).seen(None)
    assert [what for what, _, _ in desk.told()] == [desk.state.history[0]]
    ShownRecorder(desk.board).is_(GONE)
    ShownRecorder(desk.board).is_(None)
    assert desk.told()[:2] == [
        (Turn.RECORDER_WELL, Actor.RECORDER, ""),
        (Turn.RECORDER_FAILED, Actor.RECORDER, "VRC-604"),
    ]


def test_a_recorder_whose_proof_was_of_an_earlier_session_is_told_as_not_proven(desk: Desk) -> None:
    ShownRecorder(desk.board).is_(None)
    known = len(desk.state.story)
    desk.board.update(recorder_unproven=True)
    desk.board.update(recorder_unproven=True)
    desk.board.update(recorder_unproven=False)
    new = desk.told()[: len(desk.state.story) - known]
    assert new == [
        (Turn.RECORDER_WELL, Actor.RECORDER, ""),
        (Turn.RECORDER_UNPROVEN, Actor.TOOLBAR, ""),
    ]


def test_a_recorder_that_runs_by_itself_is_told_when_it_comes_and_goes(desk: Desk) -> None:
    for error in (None, None, GONE, GONE):
        ShownRecorder(desk.board).seen(error)
    assert desk.told() == [
        (Turn.RECORDER_GONE, Actor.RECORDER, "VRC-604"),
        (Turn.RECORDER_THERE, Actor.RECORDER, ""),
    ]


def test_keyring_sleep_and_check_are_told(desk: Desk) -> None:
    desk.board.update(unsaved=StoreLocked("KR-402"))
    desk.board.update(unsaved=StoreLocked("KR-402"))  # tried again, in vain
    desk.board.update(unsaved=None)
    desk.board.update(slept=250.0)
    desk.board.update(slept=0.0)
    begun = Diagnosis((Link.DNS,), at=990.0)
    desk.board.update(check=begun)
    unknown = Finding(Link.DNS, Verdict.FAILED, 1.5, NotSent("NET-103"))
    desk.board.update(check=begun.and_then(unknown))
    assert desk.told() == [
        (Turn.CHECKED, Actor.AGENT, "NET-103"),
        (Turn.SLEPT, Actor.COMPUTER, ""),
        (Turn.SAVED, Actor.TOOLBAR, ""),
        (Turn.NOT_SAVED, Actor.TOOLBAR, "KR-402"),
    ]
    assert [one.seconds for one in desk.state.story] == [1.5, 250.0, 0.0, 0.0]


def test_the_story_is_bounded_and_the_newest_comes_first(desk: Desk) -> None:
    for _ in range(HISTORY + 50):
        with desk.board.doing(Action.REFRESH):
            pass
    assert len(desk.state.story) == HISTORY
    times = [one.at for one in desk.state.story]
    assert times == sorted(times, reverse=True)
    assert desk.state.story[0].what is desk.state.history[0]


@pytest.mark.parametrize("what", [*Turn, *AgentState, *Stage])
def test_a_line_is_a_value(what: Turn | AgentState | Stage) -> None:
    line = Happening(1.0, Actor.GATEWAY, what)
    assert line == Happening(1.0, Actor.GATEWAY, what)
    assert replace(line, error=LOST_ANSWER).failed


def test_what_comes_at_once_is_told_in_its_order(desk: Desk) -> None:
    older, newer = Step(Action.REFRESH, 990.0, 0.1), Step(Action.VRC, 991.0, 0.1)
    desk.board.update(history=(newer, older))
    assert [one.what for one in desk.state.story] == [newer, older]


def test_a_proof_of_before_is_no_news(desk: Desk) -> None:
    desk.board.update(recorder=Proof(5.0))
    known = desk.state.story
    desk.board.update(recorder=Proof(5.0))
    assert desk.state.story == known
