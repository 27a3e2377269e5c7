"""What is asked of the gateway, and what its documented answers mean."""

import json
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from toolbar.errors import GatewayError, OutcomeUnknown, Refused
from toolbar.gateway import protocol
from toolbar.gateway.reply import Response
from toolbar.model import Renewal, Session, TokenRequest
from toolbar.secret import Secret

SAMPLES = Path(__file__).parent / "samples"

OLD = "99998888-7777-6666-5555-444433332222.AgentGateway0"
NEW = "11112222-3333-4444-5555-666677778888.AgentGateway1"
THIRD = "aaaabbbb-cccc-dddd-eeee-ffff00001111.AgentGateway0"
SESSION = Session("https://gw.example:8043", "1027", Secret(OLD))


def sample(name: str, *set_guid: str, status: int = 200) -> Response:
    return Response(status, tuple(("Set-GUID", guid) for guid in set_guid), (SAMPLES / name).read_bytes())


def answer(result: object, *set_guid: str, retcode: object = "0") -> Response:
    body = json.dumps({"message": "", "retcode": retcode, "result": result}).encode()
    return Response(200, tuple(("Set-GUID", guid) for guid in set_guid), body)


def session(guid: str) -> Session:
    return Session("https://gw.example:8043", "1027", Secret(guid))


def in_short(value: object) -> str:
    """Return a name for a test; pytest would double a backslash when it collects a second time."""
    return ascii(value)[:24].replace("\\", "/")


@pytest.mark.parametrize(
    ("ask", "method", "path"),
    [
        (
            lambda: protocol.update_guid(SESSION),
            "PUT",
            "/agentgateway/resource/onlineagent/1027/updateGuid",
        ),
        (lambda: protocol.vrc_token(SESSION), "POST", "/agentgateway/resource/onlineagent/1027/vrctoken"),
        (
            lambda: protocol.vrc_token(SESSION, TokenRequest.GETCONNECTTOKEN),
            "GET",
            "/agentgateway/resource/recordplay/1027/getconnecttoken",
        ),
        (lambda: protocol.probe("1027"), "GET", "/agentgateway/resource/onlineagent/1027/agentstatus"),
    ],
    ids=["updateGuid", "vrctoken", "getconnecttoken", "agentstatus"],
)
def test_requests_are_the_documented_ones(
    ask: Callable[[], protocol.Request], method: str, path: str
) -> None:
    request_ = ask()
    assert (request_.method, request_.path) == (method, path)
    headers = dict(request_.headers)
    assert headers["Content-Type"] == "application/json; charset=UTF-8"
    assert headers["Accept"] == "application/json"
    assert headers["Accept-Encoding"] == "identity"
    assert OLD not in repr(request_)


def test_the_guid_travels_in_its_header_and_nowhere_else() -> None:
    for request in (protocol.update_guid(SESSION), protocol.vrc_token(SESSION)):
        assert [value for name, value in request.headers if name == "Guid"] == [OLD]
        assert OLD not in request.path
        assert sum(OLD in value for _, value in request.headers) == 1


def test_a_probe_does_not_say_who_asks() -> None:
    assert "guid" not in {name.lower() for name, _ in protocol.probe("1027").headers}


def test_the_documented_answer_to_update_guid_renews_the_session() -> None:
    assert protocol.updated(SESSION, sample("update_guid.json")) == Renewal(session(NEW))


def test_the_same_guid_again_is_a_success() -> None:
    assert protocol.updated(SESSION, answer({"guid": OLD})) == Renewal(SESSION)


def test_the_body_decides_and_headers_that_differ_are_alternatives() -> None:
    renewal = protocol.updated(SESSION, sample("update_guid.json", f"JSESSIONID={THIRD};Path=/", NEW, THIRD))
    assert renewal == Renewal(session(NEW), (Secret(THIRD),))


def test_a_guid_of_the_body_may_have_the_prefix_of_the_header() -> None:
    assert protocol.updated(SESSION, answer({"guid": f"JSESSIONID={NEW}"})) == Renewal(session(NEW))


BAD_GUIDS: list[object] = [
    None,
    "",
    0,
    12345678,
    [NEW],
    {"id": NEW},
    True,
    "short",
    "a" * 257,
    "a" * 1_000_000,
]
BAD_GUIDS += [
    f"{NEW[:9]}{bad}{NEW[9:]}" for bad in ("\r\n", "\0", "\t", " ", "é", "\ud800", "\u200b", '"', "/", ",")
]


@pytest.mark.parametrize("guid", BAD_GUIDS, ids=in_short)
def test_a_success_without_a_usable_guid_leaves_the_outcome_unknown(guid: object) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        protocol.updated(SESSION, answer({"guid": guid}, THIRD))
    assert caught.value.code == "MAL-170"
    assert caught.value.found == (Secret(THIRD),)


@pytest.mark.parametrize("result", [None, [], "", {}, {"Guid": NEW}, 0])
def test_a_success_without_a_result_leaves_the_outcome_unknown(result: object) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        protocol.updated(SESSION, answer(result))
    assert caught.value.code == "MAL-170"


def test_an_observed_refusal_ends_the_session() -> None:
    for read in (
        lambda: protocol.updated(SESSION, sample("no_right.json")),
        lambda: protocol.issued_token(sample("no_right.json")),
    ):
        with pytest.raises(Refused) as caught:
            read()
        assert caught.value.code == "GW-000-003"
        assert caught.value.session_ended


@pytest.mark.parametrize("retcode", ["100-007", "000-000"])
def test_an_internal_error_may_have_renewed_the_guid_and_costs_no_token(retcode: str) -> None:
    response = answer({"guid": NEW}, retcode=retcode)
    with pytest.raises(OutcomeUnknown) as caught:
        protocol.updated(SESSION, response)
    assert caught.value.found == (Secret(NEW),)
    with pytest.raises(Refused):
        protocol.issued_token(response)


def test_the_documented_answer_to_vrctoken_is_a_token() -> None:
    assert protocol.issued_token(sample("vrctoken.json")).value == Secret("cti_token")


@pytest.mark.parametrize("token", ["x", "a" * 8192, "§ä 1", "{}"])
def test_a_token_may_be_any_printable_text(token: str) -> None:
    assert protocol.issued_token(answer({"vrcToken": token})).value.reveal() == token


def test_an_older_gateway_names_its_token_otherwise() -> None:
    older = TokenRequest.GETCONNECTTOKEN
    assert protocol.issued_token(answer({"token": "x"}), older).value.reveal() == "x"
    for result, request in (({"vrcToken": "x"}, older), ({"token": "x"}, TokenRequest.VRCTOKEN)):
        with pytest.raises(OutcomeUnknown) as caught:
            protocol.issued_token(answer(result, THIRD), request)
        assert (caught.value.code, caught.value.found) == ("VRC-605", (Secret(THIRD),))


@pytest.mark.parametrize("request_", TokenRequest)
@pytest.mark.parametrize(
    "token",
    [None, "", 7, [], "a" * 8193, "a\nb", "a\0", "a\x7f", "a\u2028", "a\ud800", "a\u202e", "a\u200b"],
    ids=in_short,
)
def test_an_unusable_token_is_not_handed_over(token: object, request_: TokenRequest) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        protocol.issued_token(answer({"vrcToken": token, "token": token}, THIRD), request_)
    assert caught.value.code == "VRC-605"
    assert caught.value.found == (Secret(THIRD),)


@pytest.mark.parametrize("name", ["agentstatus.json", "no_right.json", "vrctoken.json"])
def test_whoever_answers_with_a_retcode_is_a_gateway(name: str) -> None:
    response = sample(name)
    protocol.answered_probe(response)
    assert response.status == 200


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, b"<html>", OutcomeUnknown),
        (404, b"<html>", Refused),
        (302, b"", Refused),
        (503, b"", OutcomeUnknown),
        (200, b'{"status":"ok"}', OutcomeUnknown),
    ],
)
def test_whoever_answers_otherwise_is_not(status: int, body: bytes, error: type[GatewayError]) -> None:
    with pytest.raises(error):
        protocol.answered_probe(Response(status, (), body))


def test_any_answer_may_bring_a_new_guid() -> None:
    assert protocol.renewed(SESSION, sample("vrctoken.json", f"JSESSIONID={NEW}")) == Renewal(session(NEW))


@pytest.mark.parametrize("set_guid", [(), (OLD,), (f"JSESSIONID={OLD};Path=/",), ("short",)])
def test_an_answer_without_another_guid_renews_nothing(set_guid: tuple[str, ...]) -> None:
    assert protocol.renewed(SESSION, sample("vrctoken.json", *set_guid)) is None


def test_the_guid_that_we_have_does_not_disagree_with_a_new_one() -> None:
    assert protocol.renewed(SESSION, sample("vrctoken.json", OLD, NEW)) == Renewal(session(NEW))


def test_headers_that_disagree_promote_nothing() -> None:
    renewal = protocol.renewed(SESSION, sample("vrctoken.json", NEW, THIRD))
    assert renewal == Renewal(SESSION, (Secret(NEW), Secret(THIRD)))


@pytest.mark.parametrize(
    "body",
    [
        f'{{"retcode":"000-003","message":"{OLD}"}}',
        f'{{"retcode":"{NEW}"}}',
        f'{{"retcode":"0","result":{{"guid":"{NEW}","guid":"{THIRD}"}}}}',
        f'{{"retcode":"0","result":{{"guid":"{NEW}"',
        f'{{"retcode":"0","result":{{"guid":"{NEW} "{THIRD}',
        f'{{"retcode":"100-007","result":{{"guid":"{NEW}"}},"message":"JSESSIONID={NEW}"}}',
        f'{{"retcode":"0","result":{{"vrcToken":"{NEW}\\n"}}}}',
        f"{NEW}",
        f'"{NEW}"',
    ],
)
@pytest.mark.parametrize("status", [200, 302, 401, 500])
def test_no_error_quotes_a_guid(body: str, status: int) -> None:
    response = Response(status, (("Set-GUID", f"JSESSIONID={THIRD}"),), body.encode())
    errors: list[GatewayError] = []
    for read in (lambda: protocol.updated(SESSION, response), lambda: protocol.issued_token(response)):
        with pytest.raises(GatewayError) as caught:
            read()
        errors.append(caught.value)
    for error in errors:
        spoken = f"{error} {error!r} {error.code} {error.facts} {error.detail} {error.args}"
        spoken += "".join(traceback.format_exception(error))
        assert not any(guid[:13] in spoken for guid in (OLD, NEW, THIRD))


@pytest.mark.parametrize("retcode", ["100-007", "000-000"])
def test_a_gateway_that_failed_is_a_gateway_all_the_same(retcode: str) -> None:
    protocol.answered_probe(answer(None, retcode=retcode))
