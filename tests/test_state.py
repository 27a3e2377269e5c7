"""What the state means: the one thing that the bar says first."""

from dataclasses import replace
from itertools import product

import pytest

from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    StoreLocked,
    ToolbarError,
    VrcError,
)
from toolbar.model import Phase, ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import BLIP, FRESH, Condition, ToolbarState
from toolbar.steps import Action, Actor, Proof, Step

NOW = 10_000.0
SETTINGS = Settings("https://gw.example:8043", "1027")
WITH_RECORDER = replace(SETTINGS, vrc=VrcSettings("/opt/vrc"))
SESSION = Session(SETTINGS.gateway, "1027", Secret("11112222-3333-4444-5555-666677778888.AgentGateway1"))
READY = ToolbarState(settings=SETTINGS, session=SESSION, gateway=Proof(NOW - 10), confirmed=Proof(NOW - 10))
ENDED = Proof(NOW, Refused("GW-100-006", retcode="100-006"))


def test_a_state_without_news_is_ready() -> None:
    assert READY.condition(NOW) is Condition.READY


@pytest.mark.parametrize("action", Action)
def test_work_under_way_comes_before_all_else(action: Action) -> None:
    for state in (ToolbarState(), READY, replace(READY, confirmed=ENDED, problem=NotSent("NET-102"))):
        assert replace(state, busy=action).condition(NOW) is Condition.WORKING


@pytest.mark.parametrize(
    ("state", "condition"),
    [
        (ToolbarState(), Condition.NOT_SET_UP),
        (ToolbarState(problem=StoreLocked("KR-402")), Condition.KEYRING),
        (ToolbarState(problem=SettingsError("SET-305", "ca_file")), Condition.NOT_SET_UP),
        (ToolbarState(settings=SETTINGS), Condition.NO_SESSION),
        (ToolbarState(settings=SETTINGS, problem=StoreError("KR-404")), Condition.KEYRING),
        (ToolbarState(settings=SETTINGS, problem=NotSent("NET-102")), Condition.NO_SESSION),
    ],
)
def test_without_settings_or_session_the_way_there_is_said(state: ToolbarState, condition: Condition) -> None:
    assert state.condition(NOW) is condition


@pytest.mark.parametrize(
    ("problem", "condition"),
    [
        (NotSent("NET-102"), Condition.OFFLINE),
        (OutcomeUnknown("NET-120"), Condition.UNCERTAIN),
        (Refused("GW-000-004", retcode="000-004"), Condition.REFUSED),
        (SettingsError("SET-305", "ca_file"), Condition.REFUSED),
        (StoreLocked("KR-402"), Condition.KEYRING),
    ],
)
def test_a_problem_is_said_by_what_is_known_of_the_outcome(
    problem: ToolbarError, condition: Condition
) -> None:
    assert replace(READY, problem=problem).condition(NOW) is condition
    worse = replace(READY, problem=problem, unsaved=StoreError("KR-406"), phase=Phase.ROTATING)
    assert worse.condition(NOW) is condition
    assert replace(worse, confirmed=ENDED).condition(NOW) is Condition.EXPIRED


@pytest.mark.parametrize(
    ("changes", "condition"),
    [
        ({"phase": Phase.ROTATING}, Condition.UNCERTAIN),
        ({"phase": Phase.UNPROVEN}, Condition.READY),
        ({"recorder": Proof(NOW, VrcError("VRC-604"))}, Condition.NOT_RECORDED),
        ({"recorder": Proof(NOW)}, Condition.READY),
        ({"unsaved": StoreError("KR-406")}, Condition.UNSAVED),
        ({"settings_unsaved": StoreError("KR-406")}, Condition.UNSAVED),
        ({"gateway": None}, Condition.AGEING),
        ({"gateway": Proof(NOW, NotSent("NET-102"))}, Condition.AGEING),
        ({"test": Proof(NOW, NotSent("NET-102"))}, Condition.READY),
    ],
)
def test_trouble_that_stays_is_said_when_nothing_newer_is(
    changes: dict[str, object], condition: Condition
) -> None:
    assert replace(READY, **changes).condition(NOW) is condition  # type: ignore[arg-type]


def test_a_recorder_that_failed_comes_before_a_keyring_that_did() -> None:
    state = replace(READY, recorder=Proof(NOW, VrcError("VRC-604")), unsaved=StoreError("KR-406"))
    assert state.condition(NOW) is Condition.NOT_RECORDED


@pytest.mark.parametrize(
    ("age", "condition"),
    [
        (0.0, Condition.READY),
        (FRESH, Condition.READY),
        (FRESH + 0.001, Condition.AGEING),
        (-0.001, Condition.AGEING),
        (-86_400.0, Condition.AGEING),
    ],
)
def test_a_proof_is_good_for_a_while_and_not_from_the_future(age: float, condition: Condition) -> None:
    assert replace(READY, confirmed=Proof(NOW - age)).condition(NOW) is condition


def test_a_session_that_was_never_confirmed_is_not_ready() -> None:
    assert replace(READY, confirmed=None, renewed_at=NOW).condition(NOW) is Condition.AGEING


def test_a_recorder_that_was_not_started_is_said_only_where_there_is_one() -> None:
    assert replace(READY, settings=WITH_RECORDER).condition(NOW) is Condition.RECORDER_IDLE
    assert replace(READY, settings=WITH_RECORDER, recorder=Proof(NOW)).condition(NOW) is Condition.READY


def test_what_can_be_pressed_is_what_makes_sense() -> None:
    assert READY.can_refresh
    assert not READY.can_start_vrc
    with_recorder = replace(READY, settings=WITH_RECORDER)
    assert with_recorder.can_refresh
    assert with_recorder.can_start_vrc
    for state in (
        replace(with_recorder, settings=None),
        replace(with_recorder, session=None),
        replace(with_recorder, busy=Action.LOAD),
    ):
        assert not state.can_refresh
        assert not state.can_start_vrc


def test_a_session_that_has_ended_gets_no_token_and_may_be_asked_for_once_more() -> None:
    state = replace(READY, settings=WITH_RECORDER, confirmed=ENDED)
    assert state.ended
    assert not state.can_start_vrc
    assert state.can_refresh


def test_every_state_means_one_thing_and_success_only_when_nothing_is_wrong() -> None:
    problems: list[ToolbarError | None] = [
        None,
        NotSent("NET-102"),
        OutcomeUnknown("NET-120"),
        Refused("HTTP-404"),
        StoreError("KR-406"),
    ]
    problems += [VrcError("VRC-604"), SettingsError("SET-305", "ca_file"), ToolbarError("INT-900")]
    proofs = [None, Proof(NOW), Proof(NOW - 1_000), ENDED]
    unsaved = [None, StoreError("KR-406")]
    for problem, confirmed, phase, error in product(problems, proofs, Phase, unsaved):
        state = replace(READY, problem=problem, confirmed=confirmed, phase=phase, unsaved=error)
        if state.condition(NOW) is Condition.READY:
            assert (confirmed, error) == (Proof(NOW), None)
            assert phase is not Phase.ROTATING
            assert problem is None or problem.code in ("VRC-604", "INT-900")


def test_a_state_does_not_show_its_guid() -> None:
    assert SESSION.guid.reveal() not in repr(READY)


RECORDED = replace(READY, settings=WITH_RECORDER, recorder=Proof(NOW - 3600))
AWAY = NotSent("NET-102")


def test_a_recorder_that_was_proven_before_a_sleep_or_a_sign_in_is_not_ready() -> None:
    assert RECORDED.condition(NOW) is Condition.READY
    assert replace(RECORDED, recorder_unproven=True).condition(NOW) is Condition.RECORDER_UNPROVEN


def test_a_press_for_a_recorder_that_goes_on_by_itself_is_answered_where_it_failed() -> None:
    assert replace(RECORDED, problem=VrcError("VRC-601")).condition(NOW) is Condition.REFUSED


@pytest.mark.parametrize("stage", Stage)
def test_a_recording_that_is_wanted_at_all_times_is_part_of_the_chain(stage: Stage) -> None:
    own = replace(WITH_RECORDER, mode=SessionMode.OWN, record=ScreenRecording.AUTO)
    shift = Shift(True, screen=Screen(stage, NOW))
    ready = replace(RECORDED, settings=own, shift=shift).condition(NOW) is Condition.READY
    assert ready is (stage is Stage.RECORDING)
    button = replace(own, record=ScreenRecording.BUTTON)
    condition = replace(RECORDED, settings=button, shift=replace(shift, screen=Screen())).condition(NOW)
    assert condition is Condition.READY


OWN = replace(READY, settings=replace(SETTINGS, mode=SessionMode.OWN), shift=Shift(True))


@pytest.mark.parametrize("seconds", [0.0, 2.0, BLIP - 0.1])
def test_a_poll_that_fails_for_a_moment_is_not_told_and_the_age_goes_on(seconds: float) -> None:
    state = replace(OWN, shift=Shift(True, reached=False, away_since=NOW))
    assert state.condition(NOW + seconds) is Condition.READY
    assert state.condition(NOW + BLIP) is Condition.OFFLINE
    assert state.condition(NOW - 0.1) is Condition.OFFLINE  # a clock that was set back hides nothing
    old = replace(state, confirmed=Proof(NOW - FRESH))
    assert old.condition(NOW + 0.1) is Condition.AGEING


def test_what_the_gateway_answers_a_poll_with_is_told_at_once() -> None:
    assert replace(OWN, shift=Shift(True, reached=False)).condition(NOW) is Condition.OFFLINE
    assert replace(OWN, shift=Shift(True, doubted=True)).condition(NOW) is Condition.UNCERTAIN


def failed(*steps: Step, problem: ToolbarError = AWAY) -> ToolbarState:
    return replace(READY, gateway=Proof(NOW, problem), problem=problem, history=steps)


def test_what_failed_unasked_is_told_after_a_moment_and_what_was_pressed_at_once() -> None:
    unasked = Step(Action.REFRESH, NOW, 0.1, AWAY, Actor.TOOLBAR)
    assert failed(unasked).condition(NOW + BLIP - 0.1) is Condition.READY
    assert failed(unasked).condition(NOW + BLIP) is Condition.OFFLINE
    earlier = replace(unasked, at=NOW - BLIP)
    assert failed(unasked, earlier).condition(NOW) is Condition.OFFLINE
    assert failed(replace(unasked, by=Actor.AGENT)).condition(NOW) is Condition.OFFLINE
    assert failed(unasked, replace(unasked, by=Actor.AGENT)).condition(NOW) is Condition.OFFLINE


def test_a_request_that_may_have_been_carried_out_is_no_blip() -> None:
    lost = OutcomeUnknown("NET-121")
    step = Step(Action.REFRESH, NOW, 0.1, lost, Actor.TOOLBAR)
    assert failed(step, problem=lost).condition(NOW) is Condition.UNCERTAIN


def test_an_exchange_that_nobody_pressed_for_does_not_flash() -> None:
    quiet = replace(READY, busy=Action.REFRESH, busy_by=Actor.TOOLBAR, busy_since=NOW, phase=Phase.ROTATING)
    assert quiet.condition(NOW + BLIP - 0.1) is Condition.READY
    assert quiet.condition(NOW + BLIP) is Condition.WORKING
    assert replace(quiet, busy_by=Actor.AGENT).condition(NOW) is Condition.WORKING
    assert replace(quiet, phase_before=Phase.ROTATING).condition(NOW) is Condition.UNCERTAIN
