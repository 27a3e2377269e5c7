"""A recording counts when its event has come, and not a moment longer than that proves anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbar.errors import NotRecorded, NotSent, OutcomeUnknown, Refused, ToolbarError, VrcError
from toolbar.events import Event, Kind
from toolbar.shift.proof import DEADLINE, Screen, Stage

STARTED, NOT_STARTED, STOPPED, NOT_STOPPED = (
    Event(kind, kind.value)
    for kind in (Kind.SCREEN_STARTED, Kind.SCREEN_NOT_STARTED, Kind.SCREEN_STOPPED, Kind.SCREEN_NOT_STOPPED)
)
NO = Refused("GW-100-007", retcode="100-007")
DIED = VrcError("VRC-604")

STARTING = Screen().start(100.0)
RECORDING = STARTING.heard(STARTED, 102.0)
STOPPING = RECORDING.stop(200.0)


def code(screen: Screen) -> str:
    return screen.cause.code if screen.cause is not None else ""


def test_a_yes_is_no_proof_and_the_event_is() -> None:
    assert (STARTING.stage, STARTING.proven_at) == (Stage.STARTING, None)
    assert (RECORDING.stage, RECORDING.at, RECORDING.proven_at) == (Stage.RECORDING, 102.0, 102.0)


@pytest.mark.parametrize(
    ("screen", "stage", "cause"),
    [
        (STARTING.passed(100.0 + DEADLINE), Stage.NOT_RECORDED, "REC-721"),
        (STARTING.passed(100.0 + DEADLINE - 0.1), Stage.STARTING, ""),
        (STARTING.passed(99.0), Stage.NOT_RECORDED, "REC-721"),  # the clock was set back: nobody knows
        (STARTING.heard(NOT_STARTED, 101.0), Stage.NOT_RECORDED, "REC-722"),
        (STARTING.start_failed(NO, 101.0), Stage.NOT_RECORDED, "GW-100-007"),
        (STARTING.start_failed(NotSent("NET-102"), 101.0), Stage.NOT_RECORDED, "NET-102"),
        (STARTING.start_failed(OutcomeUnknown("NET-120"), 101.0), Stage.STARTING, ""),
        (STARTING.component_failed(DIED, 101.0), Stage.NOT_RECORDED, "VRC-604"),
        (STARTING.session_lost(101.0), Stage.NOT_RECORDED, "REC-724"),
        (RECORDING.passed(1e6), Stage.RECORDING, ""),
        (RECORDING.start_failed(NO, 103.0), Stage.RECORDING, ""),  # the event was quicker than the answer
        (RECORDING.heard(NOT_STARTED, 103.0), Stage.NOT_RECORDED, "REC-722"),
        (RECORDING.heard(STOPPED, 103.0), Stage.NOT_RECORDED, "REC-725"),
        (RECORDING.component_failed(DIED, 103.0), Stage.NOT_RECORDED, "VRC-604"),
        (RECORDING.session_lost(103.0), Stage.NOT_RECORDED, "REC-724"),
        (STOPPING, Stage.STOPPING, ""),
        (STOPPING.heard(STOPPED, 201.0), Stage.OFF, ""),
        (STOPPING.heard(STARTED, 201.0), Stage.STOPPING, ""),
        (STOPPING.heard(NOT_STOPPED, 201.0), Stage.RECORDING, "REC-727"),
        (STOPPING.passed(200.0 + DEADLINE), Stage.UNCERTAIN, "REC-726"),
        (STOPPING.stop_failed(NO, 201.0), Stage.UNCERTAIN, "GW-100-007"),
        (STOPPING.stop_failed(NotSent("NET-102"), 201.0), Stage.RECORDING, "NET-102"),
        (STOPPING.stop_failed(OutcomeUnknown("NET-120"), 201.0), Stage.STOPPING, ""),
        (STOPPING.component_failed(DIED, 201.0), Stage.OFF, ""),
        (STOPPING.session_lost(201.0), Stage.OFF, ""),
        (STOPPING.passed(211.0).heard(STOPPED, 300.0), Stage.OFF, ""),
        (STOPPING.passed(211.0).session_lost(300.0), Stage.NOT_RECORDED, "REC-724"),
        (STARTING.stop(101.0).heard(NOT_STOPPED, 102.0), Stage.NOT_RECORDED, "REC-727"),
        (Screen().stop(100.0), Stage.OFF, ""),
        (Screen().heard(STARTED, 100.0), Stage.OFF, ""),  # nobody asked for it: it is not ours
        (Screen().session_lost(100.0), Stage.OFF, ""),
        (Screen().component_failed(DIED, 100.0), Stage.OFF, ""),
    ],
)
def test_each_step(screen: Screen, stage: Stage, cause: str) -> None:
    assert (screen.stage, code(screen)) == (stage, cause)


def test_what_goes_on_goes_on_since_its_proof() -> None:
    assert STOPPING.heard(NOT_STOPPED, 201.0).at == 102.0


@pytest.mark.parametrize("failed", [STARTING.passed(111.0), STARTING.heard(NOT_STARTED, 101.0)])
def test_an_event_that_is_late_is_a_proof_all_the_same(failed: Screen) -> None:
    assert failed.heard(STARTED, 130.0).stage is Stage.RECORDING


@pytest.mark.parametrize(
    "ended",
    [STARTING.component_failed(DIED, 101.0), STARTING.session_lost(101.0), STARTING.start_failed(NO, 101.0)],
)
def test_but_not_of_what_has_ended_meanwhile(ended: Screen) -> None:
    assert ended.heard(STARTED, 130.0).stage is Stage.NOT_RECORDED


def test_a_session_that_ends_takes_the_late_proof_with_it() -> None:
    lost = STARTING.passed(111.0).session_lost(120.0)
    assert code(lost) == "REC-724"
    assert lost.heard(STARTED, 130.0).stage is Stage.NOT_RECORDED


ERRORS: list[ToolbarError] = [NO, NotSent("NET-102"), OutcomeUnknown("NET-120")]
STEPS = st.one_of(
    st.sampled_from(["start", "stop", "died", "lost", "pass"]),
    st.sampled_from([STARTED, NOT_STARTED, STOPPED, NOT_STOPPED, Event(Kind.READY, "AgentState_Ready")]),
    st.tuples(st.sampled_from(["start failed", "stop failed"]), st.sampled_from(ERRORS)),
)


@given(st.lists(st.tuples(STEPS, st.floats(0, 15)), max_size=40))
def test_nothing_is_called_recording_without_its_event_since_the_last_start(
    steps: list[tuple[str | Event | tuple[str, ToolbarError], float]],
) -> None:
    screen, now = Screen(), 0.0
    proven = ended = False
    for step, seconds in steps:
        now += seconds
        match step:
            case "start":
                screen, proven, ended = screen.start(now), False, False
            case "stop":
                screen = screen.stop(now)
            case "died":
                screen, ended = screen.component_failed(DIED, now), True
            case "lost":
                screen, ended = screen.session_lost(now), True
            case "pass":
                screen = screen.passed(now)
            case Event():
                screen = screen.heard(step, now)
                proven = proven or step is STARTED
            case ("start failed", error):
                screen = screen.start_failed(error, now)
            case (_, error):
                screen = screen.stop_failed(error, now)
        if screen.stage is Stage.RECORDING:
            assert proven
            assert not ended
            assert step is not STOPPED
        if screen.stage is Stage.NOT_RECORDED:
            assert isinstance(screen.cause, NotRecorded | Refused | NotSent | VrcError)
