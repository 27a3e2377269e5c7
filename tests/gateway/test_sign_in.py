"""How an agent is signed in: what is said, and what the answers mean."""

import json
import traceback

import pytest

from toolbar.errors import OutcomeUnknown, Refused
from toolbar.gateway.reply import Response
from toolbar.gateway.sign_in import Form, SignedIn, sign_in, signed_in
from toolbar.model import Renewal, Session
from toolbar.secret import Secret

GUID = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
OTHER = "5a5a5a5a-1111-2222-3333-444455556666.AgentGateway1"
PASSWORD = "Tr0ub4dor&3"
FORM = Form("https://gw.example:8043", "1027", Secret(PASSWORD), "40038")
RESULT = {
    "vdnid": 1,
    "workno": "1027",
    "mediatype": "TTF",
    "loginTime": "1471585949806",
    "isForceChange": "false",
    "serverName": "AgentGateway",
    "timeRemaining": "9",
}
SESSION = Session("https://gw.example:8043", "1027", Secret(GUID))


def answer(
    result: object = None, *headers: tuple[str, str], retcode: str = "0", message: str = ""
) -> Response:
    body = {"message": message, "retcode": retcode, "result": RESULT if result is None else result}
    return Response(200, headers or (("Set-GUID", f"JSESSIONID={GUID}"),), json.dumps(body).encode())


def test_the_request_is_the_documented_one() -> None:
    request = sign_in(FORM)
    assert (request.method, request.path) == ("PUT", "/agentgateway/resource/onlineagent/1027")
    assert json.loads(request.body) == {
        "password": PASSWORD,
        "phonenum": "40038",
        "agenttype": 4,
        "status": 4,
    }
    headers = {name.lower(): value for name, value in request.headers}
    assert headers["content-type"] == "application/json; charset=UTF-8"
    assert "guid" not in headers


def test_an_agent_can_begin_busy_and_somebody_elses_session_is_ended_by_another_address() -> None:
    forced = Form(FORM.gateway, FORM.agent_id, FORM.password, FORM.phone, forced=True, begin_busy=True)
    request = sign_in(forced)
    assert request.path.endswith("/onlineagent/1027/forcelogin")
    assert json.loads(request.body)["status"] == 3


def test_the_password_shows_itself_nowhere() -> None:
    request = sign_in(FORM)
    for text in (repr(FORM), str(FORM), repr(request), request.path, repr(request.headers)):
        assert PASSWORD not in text


def test_the_documented_answer_begins_a_session() -> None:
    assert signed_in(FORM, answer()) == SignedIn(Renewal(SESSION), at=1471585949.806, days_left=9)


@pytest.mark.parametrize(
    ("facts", "must_change", "days"),
    [
        ({"isForceChange": "true", "timeRemaining": ""}, True, None),
        ({"isForceChange": True, "timeRemaining": 0}, True, 0),
        ({"isForceChange": False, "timeRemaining": "180"}, False, 180),
        ({"isForceChange": None, "timeRemaining": None}, False, None),
        ({}, False, None),
    ],
)
def test_what_it_says_of_the_password(facts: dict[str, object], must_change: bool, days: int | None) -> None:
    begun = signed_in(FORM, answer(facts))
    assert (begun.must_change_password, begun.days_left, begun.at) == (must_change, days, 0.0)


def test_some_gateways_are_said_to_use_another_header() -> None:
    assert signed_in(FORM, answer(None, ("Guid", GUID))).renewal.session == SESSION
    both = answer(None, ("Guid", OTHER), ("Set-GUID", f"JSESSIONID={GUID}"))
    assert signed_in(FORM, both).renewal == Renewal(SESSION)


def test_two_guids_are_both_kept() -> None:
    two = answer(None, ("Set-GUID", f"JSESSIONID={GUID}"), ("Set-GUID", f"JSESSIONID={OTHER}"))
    assert signed_in(FORM, two).renewal == Renewal(SESSION, (Secret(OTHER),))


def test_signed_in_without_a_guid_is_no_session() -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        signed_in(FORM, answer(None, ("X", "y")))
    assert caught.value.code == "AUT-711"


@pytest.mark.parametrize("retcode", ["100-002", "100-004", "100-020", "110-016", "100-015"])
def test_a_refusal_is_told_by_its_code_and_without_the_password(retcode: str) -> None:
    with pytest.raises(Refused) as caught:
        signed_in(FORM, answer({}, retcode=retcode, message=f"password {PASSWORD} is wrong"))
    assert caught.value.retcode == retcode
    assert PASSWORD not in "".join(traceback.format_exception(caught.value)) + repr(caught.value.facts)


def test_licences_that_are_used_up_are_told_by_the_text() -> None:
    text = "The number of login agents has exceeded that permitted for this VDN."
    with pytest.raises(Refused) as caught:
        signed_in(FORM, answer({}, retcode="100-003", message=text))
    assert (caught.value.code, caught.value.retcode) == ("AUT-712", "100-003")


@pytest.mark.parametrize("retcode", ["100-007", "000-000"])
def test_an_internal_error_may_have_signed_in_all_the_same(retcode: str) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        signed_in(FORM, answer({}, retcode=retcode))
    assert caught.value.found == (Secret(GUID),)
