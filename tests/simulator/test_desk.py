"""An agent at work, without any I/O: states, telephone, screen recording."""

from collections.abc import Callable

import pytest

from toolbar.simulator.agent_desk import BUSY, IDLE, PRE_REST, REST, TALKING, WORK, AgentDesk
from toolbar.simulator.clock import Clock
from toolbar.simulator.phone import Phone
from toolbar.simulator.screen_recording import ScreenRecording, Telling


class Agent:
    """A desk with a telephone and a recording, and all that was told."""

    def __init__(self, *, rest_needs_approval: bool = False, private_deployment: bool = True) -> None:
        self.clock = Clock(read=lambda: 0.0)
        self.told: list[tuple[str, object]] = []
        self.desk = AgentDesk(self._tell, self.clock, rest_needs_approval=rest_needs_approval)
        self.phone = Phone(self._tell, self.desk, lambda: 1_456_404_043_000)
        self.phone.number = "40038"
        self.screen = ScreenRecording(self._tell, private_deployment=private_deployment)

    def _tell(self, event_type: str, content: object) -> None:
        self.told.append((event_type.removeprefix("Agent"), content))

    def names(self) -> list[str]:
        names, self.told[:] = [name for name, _ in self.told], []
        return names


@pytest.fixture
def agent() -> Agent:
    return Agent()


def test_a_rest_is_reminded_of_and_does_not_end_by_itself(agent: Agent) -> None:
    assert agent.desk.rest(600, 7) == "0"
    assert agent.told == [("State_SetRest_Success", {"reason": "7"})]
    agent.clock.advance(599_999)
    assert len(agent.told) == 1
    agent.clock.advance(1)
    assert agent.told[1:] == [("State_Rest_Timeout", None)]
    assert agent.desk.state == REST


@pytest.mark.parametrize("leave", ["cancel", "busy", "get-up"])
def test_who_rests_no_more_is_not_reminded(agent: Agent, leave: str) -> None:
    agent.desk.rest(600, 0)
    match leave:
        case "cancel":
            assert agent.desk.cancel(REST, "AgentState_CancelRest_Success") == "0"
        case "busy":
            assert agent.desk.say_busy({"reason": "200"}) == "0"
        case "get-up":
            agent.desk.get_up()
    agent.clock.advance(600_000)
    assert "State_Rest_Timeout" not in agent.names()


def test_a_second_rest_is_reminded_of_once_at_its_own_end(agent: Agent) -> None:
    agent.desk.rest(600, 0)
    agent.clock.advance(300_000)
    agent.desk.rest(600, 1)
    agent.clock.advance(599_999)
    assert "State_Rest_Timeout" not in agent.names()
    agent.clock.advance(1)
    assert agent.names() == ["State_Rest_Timeout"]


def test_a_rest_that_needs_approval_waits_for_it() -> None:
    agent = Agent(rest_needs_approval=True)
    assert agent.desk.rest(600, 0) == "0"
    assert (agent.desk.state, agent.told) == (PRE_REST, [])
    assert agent.desk.approve_rest() == "0"
    assert (agent.desk.state, agent.names()) == (REST, ["State_SetRest_Success"])
    assert agent.desk.approve_rest() == "100-009"


def test_a_rest_that_is_refused_or_withdrawn_never_was() -> None:
    agent = Agent(rest_needs_approval=True)
    agent.desk.rest(600, 0)
    assert agent.desk.refuse_rest() == "0"
    assert (agent.desk.state, agent.told) == (IDLE, [])
    assert agent.desk.refuse_rest() == "100-009"
    agent.desk.rest(600, 0)
    assert agent.desk.cancel(REST, "AgentState_CancelRest_Success") == "0"
    assert (agent.desk.state, agent.names()) == (IDLE, ["State_CancelRest_Success"])


def test_busy_with_a_reason_and_again(agent: Agent) -> None:
    assert agent.desk.say_busy({"reason": "250"}) == "0"
    assert agent.told == [("State_SetNotReady_Success", {"reason": "250"})]
    assert agent.desk.say_busy({"reason": "200"}) == "000-002"  # both parameters are mandatory now
    assert agent.desk.say_busy({"reason": "200", "prolong": "true"}) == "0"
    assert agent.desk.say_busy({"reason": "", "prolong": "False"}) == "0"
    assert agent.told[-1] == ("State_SetNotReady_Success", {"reason": "0"})


@pytest.mark.parametrize(
    "query", [{"reason": "199"}, {"reason": "251"}, {"reason": "x"}, {"reason": "200", "prolong": "maybe"}]
)
def test_busy_for_no_good_reason(agent: Agent, query: dict[str, str]) -> None:
    assert agent.desk.say_busy(query) == "000-002"
    assert (agent.desk.state, agent.told) == (IDLE, [])


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (BUSY, ("State_SetNotReady_Success", {"reason": "3"})),
        (IDLE, ("State_Force_Ready", None)),
        (WORK, ("State_Work", None)),
        (REST, ("State_SetRest_Success", {"reason": "0"})),
    ],
)
def test_an_inspector_sets_the_state(agent: Agent, state: int, event: tuple[str, object]) -> None:
    agent.desk.be_put(state)
    assert (agent.desk.state, agent.told) == (state, [event])


def test_a_call_that_comes_in_answered_by_hand(agent: Agent) -> None:
    call_id = agent.phone.ring("13912345678", auto_answer=False)
    assert call_id == "1456404043-1"
    assert agent.desk.state == TALKING
    assert [name for name, _ in agent.told] == [
        "State_Busy",
        "Other_PhoneAlerting",
        "Other_PhoneOffhook",
        "Event_Ringing",
        "Event_Customer_Alerting",
    ]
    assert agent.told[3][1] == {
        "caller": "13912345678",
        "transfer": "",
        "callid": call_id,
        "transfrom": "",
        "type": "main",
        "mediaAbility": "1",
        "feature": "0",
        "mediaType": "5",
        "called": "40038",
    }
    agent.names()
    assert agent.phone.answer() == "0"
    assert agent.phone.answer() == "200-002"
    assert agent.told == [
        (
            "Event_Talking",
            {
                "caller": "13912345678",
                "callid": call_id,
                "called": "40038",
                "mediaAbility": "1",
                "feature": "0",
                "type": "main",
            },
        )
    ]
    agent.names()
    assert agent.phone.release() == "0"
    assert agent.told == [
        ("Event_Call_Release", call_id),
        ("Event_Customer_Release", call_id),
        ("Other_PhoneRelease", None),
        ("State_Ready", None),
    ]
    assert agent.phone.release() == "200-017"


def test_a_call_is_answered_by_itself_and_wrapped_up(agent: Agent) -> None:
    agent.desk.auto_enter_idle = False
    agent.phone.ring()
    assert agent.names()[-3:] == ["Event_Auto_Answer", "Event_Customer_Alerting", "Event_Talking"]
    agent.phone.release()
    assert (agent.desk.state, agent.names()[-1]) == (WORK, "State_Work")


def test_a_call_that_nobody_takes_makes_busy(agent: Agent) -> None:
    agent.phone.ring(auto_answer=False)
    agent.names()
    agent.phone.miss()
    assert agent.told[0] == ("Event_No_Answer", "1456404043-1")
    assert agent.told[-1] == ("State_SetNotReady_Success", {"reason": "2"})
    with pytest.raises(ValueError, match="does not ring"):
        agent.phone.miss()


def test_no_call_comes_in_for_who_is_not_idle(agent: Agent) -> None:
    agent.desk.work()
    with pytest.raises(ValueError, match="not idle"):
        agent.phone.ring()


def test_calling_out(agent: Agent) -> None:
    assert agent.phone.call_out("10086") == "1456404043-1"
    assert agent.names() == [
        "Other_PhoneAlerting",
        "Other_PhoneOffhook",
        "State_Busy",
        "Event_Customer_Alerting",
        "Event_Talking",
    ]
    assert agent.phone.call_out("10010") == ""


WISHES: dict[str, Callable[[AgentDesk], str]] = {
    "State_SetNotReady_Success": lambda desk: desk.say_busy({"reason": "201"}),
    "State_SetRest_Success": lambda desk: desk.rest(60, 0),
    "State_SetWork_Success": lambda desk: desk.work(),
}


@pytest.mark.parametrize("event", WISHES)
def test_what_is_wished_for_during_a_call_comes_after_it(agent: Agent, event: str) -> None:
    agent.phone.ring()
    agent.names()
    assert WISHES[event](agent.desk) == "0"
    assert (agent.desk.state, agent.told) == (TALKING, [])
    agent.phone.release()
    assert agent.names()[-2:] == ["State_Ready", event]


def test_nobody_is_free_or_back_during_a_call(agent: Agent) -> None:
    agent.phone.ring()
    assert agent.desk.say_free() == "100-009"
    assert agent.desk.cancel(BUSY, "AgentState_CancelNotReady_Success") == "100-009"


def test_recording_works_once_a_token_was_fetched(agent: Agent) -> None:
    assert agent.screen.stop() == "100-007"
    assert agent.screen.start() == "0"  # accepted is not done
    assert (agent.names(), agent.screen.running) == (["MediaEvent_StartRecordScreen_Fail"], False)
    assert agent.screen.new_token() != agent.screen.new_token()
    assert (agent.screen.start(), agent.screen.running) == ("0", True)
    assert (agent.screen.stop(), agent.screen.running) == ("0", False)
    assert agent.told == [
        ("MediaEvent_StartRecordScreen_Succ", None),
        ("MediaEvent_StopRecordScreen_Succ", None),
    ]


def test_a_new_session_needs_a_new_token(agent: Agent) -> None:
    agent.screen.new_token()
    agent.screen.sit_down()
    agent.screen.start()
    assert agent.names() == ["MediaEvent_StartRecordScreen_Fail"]


def test_recording_that_fails_or_says_nothing(agent: Agent) -> None:
    agent.screen.new_token()
    agent.screen.telling = Telling.SILENT
    assert (agent.screen.start(), agent.told, agent.screen.running) == ("0", [], True)
    agent.screen.telling = Telling.FAIL
    assert (agent.screen.stop(), agent.screen.running) == ("0", True)
    assert agent.names() == ["MediaEvent_StopRecordScreen_Fail"]


def test_a_public_deployment_records_no_screen() -> None:
    agent = Agent(private_deployment=False)
    agent.screen.new_token()
    assert (agent.screen.start(), agent.told) == ("100-007", [])
