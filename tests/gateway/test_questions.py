"""What a signed-in agent's client asks: the documented words, and what their answers mean."""

import json

import pytest

from toolbar.errors import OutcomeUnknown, Refused
from toolbar.events import Event, Kind
from toolbar.gateway import questions
from toolbar.gateway.questions import HOLD, Question, Status
from toolbar.gateway.reply import Response
from toolbar.model import Session
from toolbar.secret import Secret

GUID = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
SESSION = Session("https://gw.example:8043", "1027", Secret(GUID))
ONLINE, EVENTS, PLAY = "onlineagent/1027", "agentevent/1027", "recordplay/1027"


def answer(body: object) -> Response:
    return Response(200, (), json.dumps(body).encode())


@pytest.mark.parametrize(
    ("question", "method", "path"),
    [
        (questions.poll(), "GET", EVENTS),
        (questions.agent_status(), "GET", f"{ONLINE}/agentstatus"),
        (questions.reset_skills(), "POST", f"{ONLINE}/resetskill/true?skillid=&phonelinkage=0"),
        (questions.say_busy(), "POST", f"{ONLINE}/saybusy?reason=0&prolong=false"),
        (questions.say_busy(203), "POST", f"{ONLINE}/saybusy?reason=203&prolong=false"),
        (questions.cancel_busy(), "POST", f"{ONLINE}/cancelbusy"),
        (questions.say_free(), "POST", f"{ONLINE}/sayfree"),
        (questions.rest(600, 2), "POST", f"{ONLINE}/rest/600/2?prolong=false"),
        (questions.cancel_rest(), "POST", f"{ONLINE}/cancelrest"),
        (questions.work(), "POST", f"{ONLINE}/work"),
        (questions.cancel_work(), "POST", f"{ONLINE}/cancelwork"),
        (questions.start_screen(), "PUT", f"{PLAY}/startrecordscreen"),
        (questions.stop_screen(), "DELETE", f"{PLAY}/stoprecordscreen"),
        (questions.sign_out(forced=False), "DELETE", f"{ONLINE}/logout"),
        (questions.sign_out(forced=True), "DELETE", f"{ONLINE}/forcelogout"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_is_asked_in_the_documented_words(question: Question[object], method: str, path: str) -> None:
    request = question.request(SESSION)
    assert (request.method, request.path) == (method, f"/agentgateway/resource/{path}")
    assert dict(request.headers)["Guid"] == GUID
    assert request.body == b""
    assert GUID not in repr(request)
    assert request.hold == (HOLD if path == EVENTS else 0.0)


def test_an_empty_poll_is_the_exact_bytes_that_were_seen() -> None:
    assert questions.poll().read(Response(200, (), b'{"message":"","retcode":"0"}')) == ()


@pytest.mark.parametrize("event", [None, [], {}, "", 0])
def test_a_poll_that_brings_none_brings_none(event: object) -> None:
    found = questions.poll().read(answer({"message": "", "retcode": "0", "event": event}))
    assert all(one.kind is Kind.UNKNOWN for one in found)


def test_one_event_comes_with_an_answer_and_several_are_taken_too() -> None:
    ready = {"eventType": "AgentState_Ready", "workNo": "1027", "content": None}
    read = questions.poll().read
    assert read(answer({"message": "", "retcode": "0", "event": ready})) == (
        Event(Kind.READY, "AgentState_Ready", "1027"),
    )
    assert len(read(answer({"message": "", "retcode": "0", "event": [ready, ready, 1]}))) == 2


@pytest.mark.parametrize("retcode", ["100-006", "000-003", "000-001", "100-007"])
def test_a_poll_that_is_refused_is_refused(retcode: str) -> None:
    with pytest.raises(Refused) as caught:
        questions.poll().read(answer({"message": "", "retcode": retcode, "result": ""}))
    assert caught.value.retcode == retcode


@pytest.mark.parametrize(
    ("result", "status"),
    [
        ({"agentState": 4, "isWorking": False}, Status(4, in_call=False)),
        ({"agentState": "7", "isWorking": "true"}, Status(7, in_call=True)),
        ([{"agentState": 3, "isWorking": False}], Status(3, in_call=False)),
        ({"agentState": None}, Status(0, in_call=False)),
        ({"agentState": "many"}, Status(0, in_call=False)),
        ({}, Status(0, in_call=False)),
    ],
)
def test_the_status_is_read_from_the_table_and_from_the_sample(result: object, status: Status) -> None:
    assert questions.agent_status().read(answer({"message": "", "retcode": "0", "result": result})) == status


@pytest.mark.parametrize("result", [None, "", [], 4])
def test_a_status_without_any_is_no_answer(result: object) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        questions.agent_status().read(answer({"message": "", "retcode": "0", "result": result}))
    assert caught.value.code == "MAL-174"


@pytest.mark.parametrize("retcode", ["100-007", "000-000"])
def test_an_order_that_ends_in_an_internal_error_may_have_been_carried_out(retcode: str) -> None:
    with pytest.raises(OutcomeUnknown):
        questions.say_busy().read(answer({"message": "", "retcode": retcode, "result": ""}))
