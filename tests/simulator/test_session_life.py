"""How sessions begin and end at the simulated gateway: silence, take-over, supervisors, calls, disaster."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from .client import EMPTY_POLL, LOGIN, ME, NO_RIGHT, POLL, STANDING, Gateway, Start

OTHER = "onlineagent/20012"
SHUTDOWN = "AgentOther_ShutdownService"


@pytest.fixture
def own(start: Start) -> Gateway:
    """A gateway of its own, at which time passes only when told to."""
    return start("--also-agent", "20012", *STANDING)


def wait(gateway: Gateway, milliseconds: int) -> None:
    gateway.do("clock", advance=milliseconds)


def test_silence_signs_out_and_any_request_is_a_sign_of_life(own: Gateway) -> None:
    for _ in range(3):
        wait(own, 100_000)
        assert own.ask("GET", f"{ME}/agentstatus")["retcode"] == "0"
        own.guid = own.ask("PUT", f"{ME}/updateGuid")["result"]["guid"]
    wait(own, 119_900)
    assert own.do("state")["signed_in"] is True
    assert own.ask("GET", f"{ME}/agentstatus", "other")["retcode"] == "000-003"  # no sign of life
    wait(own, 100)
    state = own.do("state")
    assert (state["signed_in"], state["ended_by"]) == (False, "silence")
    assert own.ask("GET", POLL)["retcode"] == "100-006"


def test_who_polls_is_not_silent_and_gets_every_new_guid(own: Gateway) -> None:
    seen = {own.guid}
    for _ in range(40):
        with ThreadPoolExecutor() as others:
            poll = others.submit(own.call, "GET", POLL)
            own.polls_held(1)
            wait(own, 10_000)
            answer = poll.result(5)
        assert answer.content == EMPTY_POLL
        own.guid = answer.headers.get("set-guid", f"JSESSIONID={own.guid}").removeprefix("JSESSIONID=")
        seen.add(own.guid)
    state = own.do("state")
    assert (state["signed_in"], state["guid"]) == (True, own.guid)
    assert len(seen) == 1 + 400 // 60
    assert state["most_polls_at_once"] == 1


def test_a_poll_is_held_for_ten_seconds_not_less(own: Gateway) -> None:
    with ThreadPoolExecutor() as others:
        poll = others.submit(own.call, "GET", POLL)
        own.polls_held(1)
        wait(own, 9_000)
        assert own.do("state")["polls_held"] == 1
        wait(own, 1_000)
        assert poll.result(5).content == EMPTY_POLL


def test_a_poll_that_is_held_outlasts_the_silence(start: Start) -> None:
    gateway = start("--max-silence", "5000", *STANDING)
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.call, "GET", POLL)
        gateway.polls_held(1)
        wait(gateway, 9_000)
        assert gateway.do("state")["signed_in"] is True
        gateway.do("event", event={"eventType": "one"})
        assert poll.result(5).json()["event"] == {"eventType": "one"}
    wait(gateway, 5_000)
    assert gateway.do("state")["ended_by"] == "silence"


def test_somebody_takes_over_while_a_poll_is_held(own: Gateway) -> None:
    own.do("ring")
    told = [own.ask("GET", POLL)["event"]["eventType"] for _ in range(own.do("state")["events_waiting"])]
    assert told[-1] == "AgentEvent_Talking"
    with ThreadPoolExecutor() as others:
        poll = others.submit(own.call, "GET", POLL)
        own.polls_held(1)
        guid = own.do("take-over")["guid"]
        answer = poll.result(5)
    assert answer.content == NO_RIGHT
    assert "set-guid" not in answer.headers
    assert own.ask("GET", POLL)["retcode"] == "000-003"
    state = own.do("state")
    assert (state["guid"], state["ended_by"], state["in_call"]) == (guid, "taken-over", False)
    own.guid = guid
    assert own.ask("GET", POLL)["event"]["eventType"] == "AgentOther_InService"


@pytest.mark.parametrize(("told", "said"), [(True, SHUTDOWN), (False, None)])
def test_a_supervisor_forces_out(own: Gateway, told: bool, said: str | None) -> None:
    with ThreadPoolExecutor() as others:
        poll = others.submit(own.ask, "GET", POLL)
        own.polls_held(1)
        own.do("force-out", told=told)
        answer = poll.result(5)
    assert answer.get("event", {}).get("eventType") == said
    assert answer["retcode"] == ("0" if told else "100-006")
    assert own.ask("GET", POLL)["retcode"] == "100-006"
    assert own.do("state")["ended_by"] == "supervisor"


def test_an_agent_forces_another_out(own: Gateway) -> None:
    victim = own.guid
    path = "qualitycontrol/20012/forcelogout"
    assert own.sign_in(OTHER, phonenum="40039")["retcode"] == "0"
    assert own.ask("POST", f"{path}/20012")["retcode"] == "000-005"
    assert own.ask("POST", f"{path}/20013")["retcode"] == "300-002"
    assert own.ask("POST", f"{path}/20011")["retcode"] == "0"
    assert own.ask("POST", f"{path}/20011")["retcode"] == "100-006"
    assert own.ask("GET", POLL, victim)["retcode"] == "100-006"
    assert own.ask("GET", f"{OTHER}/agentstatus")["retcode"] == "0"


def test_two_agents_have_nothing_in_common(own: Gateway) -> None:
    first = own.guid
    assert own.sign_in(OTHER, phonenum="40039")["result"]["workno"] == "20012"
    assert own.do("state", agent="20012")["guid"] == own.guid
    assert own.ask("GET", POLL)["retcode"] == "000-003"  # a GUID is one agent's
    own.do("event", event={"eventType": "for the second"}, agent="20012")
    assert own.do("state")["events_waiting"] == 0
    own.do("sign-out", agent="20012")
    assert own.ask("GET", f"{ME}/agentstatus", first)["retcode"] == "0"
    assert "error" in own.do("sign-out", agent="20013")


def test_nobody_is_signed_out_amid_a_call_but_by_force(own: Gateway) -> None:
    assert own.do("ring", auto=False)["call_id"].partition("-")[2] == "1"
    assert own.ask("DELETE", f"{ME}/logout")["retcode"] == "100-010"
    assert own.ask("PUT", "voicecall/20011/answer")["retcode"] == "0"
    assert own.ask("GET", f"{ME}/agentstatus")["result"] == {"agentState": 7, "isWorking": True}
    assert own.ask("DELETE", f"{ME}/logout")["retcode"] == "100-010"
    assert own.do("state")["signed_in"] is True
    assert own.ask("DELETE", f"{ME}/forcelogout")["retcode"] == "0"
    state = own.do("state")
    assert (state["signed_in"], state["in_call"], state["ended_by"]) == (False, False, "forcelogout")


@pytest.mark.parametrize(("reason", "retcode"), [(1, "0"), (255, "0"), (0, "100-005"), (256, "100-005")])
def test_signing_out_by_force_for_a_reason(gateway: Gateway, reason: int, retcode: str) -> None:
    assert gateway.ask("DELETE", f"{ME}/forcelogoutwithreason/{reason}")["retcode"] == retcode
    assert gateway.do("state")["signed_in"] is (retcode != "0")


def test_a_second_poll_is_refused_if_so_wished(start: Start) -> None:
    gateway = start("--second-poll", "refuse", *STANDING)
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.ask, "GET", POLL)
        gateway.polls_held(1)
        assert gateway.ask("GET", POLL)["retcode"] == "000-007"
        gateway.do("event", event={"eventType": "one"})
        assert poll.result(5)["event"] == {"eventType": "one"}


def test_a_second_poll_takes_the_place_of_the_first_if_so_wished(start: Start) -> None:
    gateway = start("--second-poll", "replace", *STANDING)
    with ThreadPoolExecutor() as others:
        first = others.submit(gateway.call, "GET", POLL)
        gateway.polls_held(1)
        second = others.submit(gateway.ask, "GET", POLL)
        assert first.result(5).content == EMPTY_POLL
        gateway.do("event", event={"eventType": "one"})
        assert second.result(5)["event"] == {"eventType": "one"}


def test_no_two_polls_are_seen_where_there_were_none(own: Gateway) -> None:
    with ThreadPoolExecutor() as others:
        polls = [others.submit(own.call, "GET", POLL) for _ in range(2)]
        own.polls_held(2)
        wait(own, 10_000)
        assert [poll.result(5).content for poll in polls] == [EMPTY_POLL] * 2
    assert own.do("state")["most_polls_at_once"] == 2


def test_flow_control_is_each_agents_and_passes(start: Start) -> None:
    gateway = start("--flow-control", "--flow-answer", "http:429", "--also-agent", "20012", *STANDING)
    codes = [gateway.call("GET", f"{ME}/agentstatus").status_code for _ in range(6)]
    assert codes == [200] * 5 + [429]
    assert gateway.call("GET", f"{OTHER}/agentstatus").json()["retcode"] == "100-006"
    wait(gateway, 2_000)
    assert gateway.ask("PUT", f"{ME}/updateGuid")["retcode"] == "0"


def test_flow_control_of_the_whole_system(start: Start) -> None:
    gateway = start("--flow-control", "--system-queries", "3", "--also-agent", "20012", *STANDING)
    paths = [f"{ME}/agentstatus", f"{OTHER}/agentstatus"] * 2
    assert [gateway.ask("GET", path)["retcode"] for path in paths] == ["0", "100-006", "0", "000-007"]


@pytest.mark.parametrize("code", ["000-004", "105-002"])
def test_a_switch_over_that_keeps_the_sessions(own: Gateway, code: str) -> None:
    with ThreadPoolExecutor() as others:
        poll = others.submit(own.ask, "GET", POLL)
        own.polls_held(1)
        own.do("dr-switch", ms=30_000, code=code)
        assert poll.result(5)["retcode"] == code
    for method, path in (("PUT", f"{ME}/updateGuid"), ("PUT", ME), ("DELETE", f"{ME}/logout")):
        assert own.ask(method, path)["retcode"] == code
    wait(own, 30_000)
    guid = own.ask("PUT", f"{ME}/updateGuid")["result"]["guid"]
    assert guid.endswith(".AgentGateway1")  # another node


@pytest.mark.parametrize("then", ["105-001", "105-005", "105-006", "105-007"])
def test_a_switch_over_that_loses_them(own: Gateway, then: str) -> None:
    own.do("dr-switch", ms=1_000, then=then)
    wait(own, 1_000)
    assert own.ask("GET", POLL)["retcode"] == then
    assert own.ask("GET", f"{ME}/agentstatus")["retcode"] == then
    assert own.ask("GET", "agentevent/20012")["retcode"] == "100-006"  # who was not there has lost nothing
    assert own.sign_in()["retcode"] == "0"
    assert own.do("state")["ended_by"] == "switched-over"
    own.do("sign-out")
    assert own.ask("GET", POLL)["retcode"] == "100-006"


def test_all_agents_are_polled_at_once_where_that_is_set_up(start: Start) -> None:
    gateway = start("--all-agents-poll", "--also-agent", "20012", "--event-gen-time", *STANDING)
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.http.get, "agentevent/allagentevent")
        while not gateway.do("state")["requests"].get("GET agentevent/allagentevent"):
            pass
        gateway.do("status", status=3, reason=201)
        (event,) = poll.result(5).json()["event"]
    assert list(event) == ["eventType", "eventGenTime", "workNo", "content"]
    assert (event["workNo"], event["content"]) == ("20011", {"reason": "201"})
    wait(gateway, 119_000)
    assert gateway.http.post("agentevent/reportagentsisalive?agents=20011;1").json()["retcode"] == "0"
    wait(gateway, 119_000)
    assert gateway.do("state")["signed_in"] is True


def test_all_agents_are_not_polled_elsewhere(gateway: Gateway) -> None:
    assert gateway.http.get("agentevent/allagentevent").content == NO_RIGHT


def test_time_runs_faster_if_so_wished(start: Start) -> None:
    lasting = ("--guid-timeout", "100000000", "--max-silence", "100000000")
    gateway = start("--speed", "1000", "--poll-wait", "60000", *lasting)
    answer = gateway.call("GET", POLL)  # after 60 ms of ours, and 60 s of the gateway's
    assert answer.content == EMPTY_POLL
    assert "set-guid" in answer.headers


def test_login_is_told_while_another_is_under_way(start: Start) -> None:
    gateway = start("--signed-out", "--sign-in-time", "2000", *STANDING)
    with ThreadPoolExecutor() as others:
        first = others.submit(gateway.http.put, ME, json=LOGIN)
        while gateway.do("state")["requests"] == {}:
            pass
        assert gateway.http.put(ME, json=LOGIN).json()["retcode"] == "100-021"
        wait(gateway, 2_000)
        assert first.result(5).json()["retcode"] == "0"
