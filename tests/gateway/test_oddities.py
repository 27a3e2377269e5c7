"""What is odd about accepted answers: told in the log, and counted; never a reason to refuse one."""

import json
import logging

import pytest

from toolbar.gateway import protocol
from toolbar.gateway.oddities import Notes, Oddity, oddities
from toolbar.gateway.reply import Response
from toolbar.model import Session
from toolbar.secret import Secret

GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"
UNSHAPED = "a-guid-of-another-shape"
SESSION = Session(
    "https://gw.example:8043", "1027", Secret("0ld00ld0-1111-2222-3333-444455556666.AgentGateway0")
)
JSON = ("Content-Type", "application/json")


def answer(*headers: tuple[str, str], retcode: object = "0", guid: str = GUID) -> Response:
    body = json.dumps({"message": "", "retcode": retcode, "result": {"guid": guid, "vrcToken": "a-token"}})
    return Response(200, headers, body.encode())


def found(response: Response) -> list[str]:
    return [oddity.code for oddity in oddities(response, protocol.updated(SESSION, response))]


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON;charset=UTF-8", " application/json ; charset=gbk"]
)
def test_nothing_is_odd_about_a_documented_answer(kind: str) -> None:
    assert found(answer(("content-type", kind))) == []


@pytest.mark.parametrize(
    ("response", "codes"),
    [
        (answer(JSON, retcode=0), ["MAL-171"]),
        (answer(JSON, guid=UNSHAPED), ["MAL-172"]),
        (answer(JSON, guid="11112222-3333-4444-5555-666677778888"), ["MAL-172"]),
        (answer(("Content-Type", "text/html")), ["MAL-173"]),
        (answer(("Content-Type", "")), ["MAL-173"]),
        (answer(), ["MAL-173"]),
        (
            answer(("Content-Type", "application/jsonp"), retcode=0, guid=UNSHAPED),
            ["MAL-171", "MAL-172", "MAL-173"],
        ),
    ],
)
def test_what_is_odd_is_told(response: Response, codes: list[str]) -> None:
    assert found(response) == codes


def test_a_token_without_a_new_guid_has_no_odd_one() -> None:
    assert oddities(answer(JSON, guid=UNSHAPED), None) == ()


def test_it_is_logged_with_its_number_and_without_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    notes = Notes()
    response = answer(JSON, retcode=0, guid=UNSHAPED)
    with caplog.at_level(logging.INFO):
        for _ in range(2):
            notes.take(response, protocol.updated(SESSION, response))
        notes.take(answer(JSON), None)
    assert caplog.messages == [
        f"{oddity.code} {oddity.fact}; {times} so far"
        for times in (1, 2)
        for oddity in (Oddity.RETCODE, Oddity.GUID)
    ]
    assert {record.levelname for record in caplog.records} == {"INFO"}
    assert notes.times == {Oddity.RETCODE: 2, Oddity.GUID: 2}
    assert UNSHAPED not in caplog.text
