"""Push mode: the simulated gateway sends events to a call-back, over TLS that it verifies."""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from toolbar.simulator import certificate
from toolbar.simulator.clock import Clock
from toolbar.simulator.event_queue import EventQueue
from toolbar.simulator.push import Push
from toolbar.simulator.sign_in import PushTarget

from .call_back import CallBack
from .client import ME, POLL, STANDING, Gateway, Start

TOKEN = "token-1"
IN_SERVICE = ["AgentOther_InService", "AgentState_Ready"]


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    return tmp_path / "client"


@pytest.fixture
def call_back(authority: Path) -> Iterator[CallBack]:
    with CallBack(certificate.server_context(authority, "127.0.0.1")) as call_back:
        yield call_back


@pytest.fixture
def pushing(start: Start, call_back: CallBack, authority: Path) -> Gateway:
    """A gateway that trusts the call-back, at which a client has asked for push mode."""
    gateway = start("--signed-out", "--push-ca", str(authority / certificate.CA_FILE), *STANDING)
    assert gateway.sign_in(callBackUri=call_back.uri, serviceToken=TOKEN)["retcode"] == "0"
    return gateway


def names(call_back: CallBack, number: int) -> list[str]:
    """Return so many events; how many come at once is the gateway's affair."""
    seen: list[str] = []
    while len(seen) < number:
        seen += [event["eventType"] for event in call_back.next().body["eventList"]]
    return seen


def test_events_are_pushed_with_guid_and_token(pushing: Gateway, call_back: CallBack) -> None:
    first = call_back.next()
    assert first.path == "/events"
    assert first.headers["Guid"] == pushing.guid
    assert first.headers["service_token"] == TOKEN
    assert first.headers["Content-Type"] == "application/json; charset=UTF-8"
    assert list(first.body) == ["workNo", "eventList"]
    assert first.body["workNo"] == "20011"
    assert [event["eventType"] for event in first.body["eventList"]] == IN_SERVICE
    pushing.do("ring")
    pushed = names(call_back, 6)
    assert (pushed[0], pushed[-1]) == ("AgentState_Busy", "AgentEvent_Talking")
    assert pushing.do("state")["events_pushed"] >= 2


def test_who_is_pushed_to_may_not_poll(pushing: Gateway) -> None:
    assert pushing.ask("GET", POLL)["retcode"] == "000-001"


def test_a_new_guid_comes_with_the_heartbeat_and_is_pushed_with(
    pushing: Gateway, call_back: CallBack
) -> None:
    assert names(call_back, 2) == IN_SERVICE
    pushing.do("clock", advance=60_000)
    answer = pushing.http.post(f"{ME}/handshake", headers={"Guid": pushing.guid, "service_token": "new-1"})
    new = answer.headers["set-guid"].removeprefix("JSESSIONID=")
    assert answer.json()["message"] == "success"
    pushing.do("event", event={"eventType": "one"})
    assert call_back.next().headers["Guid"] == new != pushing.guid


def test_no_heartbeat_for_two_minutes_signs_out_and_says_so(pushing: Gateway, call_back: CallBack) -> None:
    assert names(call_back, 2) == IN_SERVICE
    pushing.do("clock", advance=120_000)
    assert names(call_back, 1) == ["AgentOther_ShutdownService"]
    assert pushing.do("state")["ended_by"] == "silence"


def test_what_is_not_taken_is_sent_again_after_ten_seconds(pushing: Gateway, call_back: CallBack) -> None:
    assert names(call_back, 2) == IN_SERVICE
    call_back.answer = {"message": "busy", "retcode": "1"}
    pushing.do("event", event={"eventType": "one"})
    assert names(call_back, 1) == ["one"]
    while not pushing.do("state")["push_failing"]:  # until the answer has been read
        pass
    call_back.answer = {"retcode": 0}
    pushing.do("event", event={"eventType": "two"})
    pushing.do("clock", advance=9_000)
    assert call_back.nothing_more()
    pushing.do("clock", advance=1_000)
    assert names(call_back, 2) == ["one", "two"]
    while pushing.do("state")["push_failing"]:
        pass


def test_who_takes_nothing_for_two_minutes_is_signed_out(start: Start, call_back: CallBack) -> None:
    gateway = start("--signed-out", "--max-silence", "1000000")  # which does not trust the call-back
    assert gateway.sign_in(callBackUri=call_back.uri, serviceToken=TOKEN)["retcode"] == "0"
    for _ in range(40):
        gateway.do("clock", advance=10_000)
        if not gateway.do("state")["signed_in"]:
            break
    assert gateway.do("state")["ended_by"] == "push-failed"
    assert call_back.nothing_more()


def test_only_what_is_on_the_list_is_pushed_to(start: Start, call_back: CallBack, authority: Path) -> None:
    listed = f"https://other.example/;{call_back.uri}"
    ca_file = str(authority / certificate.CA_FILE)
    gateway = start("--signed-out", "--push-whitelist", listed, "--push-ca", ca_file)
    wishes = {"serviceToken": TOKEN}
    assert gateway.sign_in(callBackUri=f"{call_back.uri}/x", **wishes)["retcode"] == "100-011"
    assert gateway.sign_in(callBackUri=call_back.uri, **wishes)["retcode"] == "0"
    assert names(call_back, 2) == IN_SERVICE


def test_a_take_over_ends_the_pushing(pushing: Gateway, call_back: CallBack) -> None:
    assert names(call_back, 2) == IN_SERVICE
    pushing.guid = pushing.do("take-over")["guid"]
    assert names(call_back, 1) == ["AgentOther_ShutdownService"]
    assert pushing.ask("GET", POLL)["event"]["eventType"] == "AgentOther_InService"
    assert call_back.nothing_more()


def test_it_is_tried_every_ten_seconds_for_two_minutes() -> None:
    tried: list[int] = []
    given_up: list[int] = []

    async def push_in_vain() -> None:
        clock = Clock(read=lambda: 0.0)
        events = EventQueue("20011", lambda: None, None)

        async def post(_uri: str, _headers: Mapping[str, str], _body: bytes) -> bytes:
            tried.append(clock())
            raise OSError

        def give_up() -> None:
            given_up.append(clock())
            push.finish()

        push = Push("20011", events, PushTarget("https://client.example/", TOKEN), lambda: None, post)
        events.tell("one")
        pushing = asyncio.create_task(push.run(clock, 10_000, 120_000, give_up))
        while not pushing.done():
            for _ in range(5):
                await asyncio.sleep(0)
            clock.advance(1_000)
        await pushing

    asyncio.run(push_in_vain())
    assert tried == list(range(0, 130_000, 10_000))
    assert given_up == [120_000]
