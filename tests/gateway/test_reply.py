"""What an envelope says and which GUIDs an answer carries (reliability.md 2.3 and 2.4)."""

import json
import re
import string
import traceback
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolbar.errors import GatewayError, OutcomeUnknown, Refused
from toolbar.gateway import protocol
from toolbar.gateway.reply import MAX_DEPTH, Response, all_guids, header_guids, plain, result_of, usable_guid
from toolbar.model import Renewal, Session
from toolbar.secret import Secret

GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"
OTHER = "aaaabbbb-cccc-dddd-eeee-ffff00001111.AgentGateway0"
SESSION = Session(
    "https://gw.example:8043", "1027", Secret("0ld00ld0-1111-2222-3333-444455556666.AgentGateway0")
)


def answer(body: object, status: int = 200, *set_guid: str) -> Response:
    """Return what came back; text goes as UTF-8, anything but text and bytes as JSON."""
    if not isinstance(body, bytes):
        body = (body if isinstance(body, str) else json.dumps(body)).encode()
    return Response(status, tuple(("Set-GUID", value) for value in set_guid), body)


def envelope(retcode: object = "0", **fields: object) -> dict[str, object]:
    return {"message": "success", "retcode": retcode, "result": {"guid": GUID}} | fields


def error_of(response: Response, *, may_have_acted: bool = True) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        result_of(response, may_have_acted=may_have_acted)
    spoken = (str(caught.value), repr(caught.value), *traceback.format_exception(caught.value))
    assert not any(guid in text for guid in (GUID, OTHER) for text in spoken)
    return caught.value


def found_in(error: GatewayError) -> list[str]:
    return [guid.reveal() for guid in error.found]


@pytest.mark.parametrize("retcode", ["0", 0])
def test_success_is_the_text_or_the_number_nought(retcode: object) -> None:
    assert result_of(answer(envelope(retcode)), may_have_acted=True) == {"guid": GUID}


@pytest.mark.parametrize(
    "retcode",
    [
        True,
        False,
        0.0,
        -1,
        1,
        100006,
        None,
        [],
        {},
        ["0"],
        "",
        " ",
        "00",
        "000",
        " 0",
        "0 ",
        "0\n",
        "\t0",
        "0\r\n0",
        "\u200b",
        "\u200b0",
        "0" + " " * 40 + "x",
    ],
)
def test_what_only_looks_like_success_leaves_the_outcome_unknown(retcode: object) -> None:
    error = error_of(answer(envelope(retcode)))
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-160"
    assert found_in(error) == [GUID]


def test_an_envelope_without_a_retcode_is_none() -> None:
    assert error_of(answer({"result": {"guid": GUID}})).code == "NET-160"


@pytest.mark.parametrize("status", [200, 400, 500, 502])
@pytest.mark.parametrize(
    "retcode",
    ["100-006", "000-003", "000-004", "000-007", "000-002", "100-001", "100-008", "999-999", "1", "no"],
)
def test_a_retcode_is_a_clear_no_whatever_the_status(retcode: str, status: int) -> None:
    error = error_of(answer(envelope(retcode, message="why"), status))
    assert isinstance(error, Refused)
    assert (error.code, error.retcode, error.message) == (f"GW-{retcode}", retcode, "why")
    assert error.session_ended is (retcode in ("100-006", "000-003"))
    assert error.facts == {"retcode": retcode, "message": "why"}


@pytest.mark.parametrize("retcode", ["000-000", "100-007"])
def test_an_internal_error_is_unknown_only_where_something_may_have_happened(retcode: str) -> None:
    unknown = error_of(answer(envelope(retcode)), may_have_acted=True)
    assert isinstance(unknown, OutcomeUnknown)
    assert (unknown.code, found_in(unknown)) == (f"GW-{retcode}", [GUID])
    assert (unknown.facts["retcode"], unknown.detail) == (retcode, "success")
    assert isinstance(error_of(answer(envelope(retcode)), may_have_acted=False), Refused)


def test_a_wild_retcode_is_one_short_plain_line() -> None:
    error = error_of(answer(envelope("A\r\nSet-GUID: x\u202e\ud800" + "B" * 1_000)))
    assert isinstance(error, Refused)
    assert len(error.retcode) <= 32
    assert error.code.isprintable()
    error.code.encode()


def test_a_wild_message_is_one_short_plain_line() -> None:
    error = error_of(answer(envelope("1", message="\x1b[31mred\x1b\r\n\u202e\u2066\ud800 " + "long" * 1_000)))
    assert isinstance(error, Refused)
    assert error.message.isprintable()
    assert len(error.message) <= 200
    error.message.encode()


@pytest.mark.parametrize("message", [None, 1, ["text"], {"a": "text"}, True])
def test_a_message_that_is_no_text_is_none(message: object) -> None:
    error = error_of(answer(envelope("1", message=message)))
    assert isinstance(error, Refused)
    assert error.message == ""


def test_a_no_without_a_message_has_none() -> None:
    error = error_of(answer({"retcode": "000-004"}))
    assert isinstance(error, Refused)
    assert error.message == ""


@pytest.mark.parametrize("retcode", ["000-003", "100-007"])
@pytest.mark.parametrize("place", ["{}", "x" * 180 + "{}", "JSESSIONID={};", "\u200b{}\u200b"])
def test_a_message_that_quotes_the_guid_does_not_pass_it_on(retcode: str, place: str) -> None:
    living = Secret("a-living-guid-of-no-known-shape")
    for guid in (GUID, living.reveal()):
        error = error_of(answer(envelope(retcode, message=place.format(guid), result="")))
        assert guid[:12] not in f"{error} {error!r} {error.facts} {error.detail}"


@pytest.mark.parametrize("retcode", ["7", "100-007"])
def test_a_message_that_quotes_a_guid_of_this_very_answer_does_not_pass_it_on(retcode: str) -> None:
    new = "a-new-guid-of-no-known-shape"
    in_a_header = error_of(answer(envelope(retcode, message=f"use {new}", result=""), 200, new))
    in_the_body = error_of(answer(envelope("100-007", message=f"use {new}", result={"guid": new})))
    as_a_retcode = error_of(answer(envelope(new, message=""), 200, new))
    for error in (in_a_header, in_the_body, as_a_retcode):
        assert new in found_in(error)
        assert new not in f"{error} {error!r} {error.facts} {error.code}"


@pytest.mark.parametrize("result", [None, [], "", 7, True, [{"guid": GUID}]])
def test_a_success_without_a_usable_result_has_an_empty_one(result: object) -> None:
    assert result_of(answer(envelope(result=result)), may_have_acted=True) == {}


def test_a_success_without_a_result_at_all_has_an_empty_one() -> None:
    assert result_of(answer(b'{"message":"","retcode":"0"}'), may_have_acted=False) == {}


@pytest.mark.parametrize("status", [201, 202, 204, 205, 206, 301, 304, 400, 401, 408, 500, 503, 599])
def test_a_success_in_an_errors_clothes_leaves_the_outcome_unknown(status: int) -> None:
    error = error_of(answer(envelope(), status))
    assert isinstance(error, OutcomeUnknown)
    assert (error.code, found_in(error)) == (f"HTTP-{status}", [GUID])


@pytest.mark.parametrize("status", [300, 301, 302, 307, 308])
@pytest.mark.parametrize("body", ["", "<html>", f'{{"guid":"{GUID}"'])
def test_a_redirection_is_a_clear_no(status: int, body: str) -> None:
    error = error_of(answer(body, status))
    assert isinstance(error, Refused)
    assert (error.code, error.retcode, error.session_ended) == (f"HTTP-{status}", "", False)
    assert found_in(error_of(answer(body, status, OTHER))) == [OTHER]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 414, 429, 431, 499])
@pytest.mark.parametrize("body", ["", "<html>", "[]"])
def test_a_client_error_without_an_envelope_is_a_clear_no(status: int, body: str) -> None:
    error = error_of(answer(body, status, f"JSESSIONID={OTHER}"))
    assert isinstance(error, Refused)
    assert (error.code, found_in(error)) == (f"HTTP-{status}", [OTHER])


@pytest.mark.parametrize("status", [100, 199, 201, 204, 205, 206, 304, 408, 500, 502, 503, 504, 599])
def test_any_other_status_without_an_envelope_leaves_the_outcome_unknown(status: int) -> None:
    error = error_of(answer("<html>", status))
    assert isinstance(error, OutcomeUnknown)
    assert (error.code, error.facts["status"]) == (f"HTTP-{status}", str(status))


@pytest.mark.parametrize(("status", "kind"), [(429, Refused), (503, OutcomeUnknown), (200, OutcomeUnknown)])
def test_when_to_ask_again_is_told_where_the_answer_says_so(status: int, kind: type[GatewayError]) -> None:
    for headers, told in (((("Retry-After", "30"),), "30"), ((), None), ((("Retry-After", "0"),), None)):
        error = error_of(Response(status, headers, b"<html>"))
        assert type(error) is kind
        assert error.facts.get("retry_after") == told


NONSENSE: dict[str, bytes] = {
    "empty": b"",
    "white": b" \r\n",
    "html": b"<!DOCTYPE html><html><body>Log in, please</body></html>",
    "binary": bytes(range(256)),
    "a list": b"[]",
    "a text": b'"0"',
    "a number": b"0",
    "null": b"null",
    "two objects": json.dumps(envelope()).encode() * 2,
    "trailing bytes": json.dumps(envelope()).encode() + b"x",
    "NaN": b'{"retcode":"0","result":{"guid":NaN}}',
    "Infinity": b'{"retcode":"0","x":-Infinity}',
    "5000 digits": b'{"retcode":"0","x":' + b"9" * 5000 + b"}",
    "deep": b'{"retcode":"0","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "deep and cut": b"[" * 1_000_000,
    "single quotes": b"{'retcode':'0'}",
    "two retcodes": b'{"retcode":"0","retcode":"100-006"}',
    "two results": b'{"retcode":"0","result":{},"result":{"guid":"' + GUID.encode() + b'"}}',
    "two guids": f'{{"retcode":"0","result":{{"guid":"{GUID}","guid":"{OTHER}"}}}}'.encode(),
    "two tokens": b'{"retcode":"0","result":{"vrcToken":"a","vrcToken":"b"}}',
}


@pytest.mark.parametrize("body", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_leaves_the_outcome_unknown(body: bytes) -> None:
    error = error_of(answer(body))
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-160"


def test_a_field_of_no_account_may_be_there_twice() -> None:
    body = f'{{"x":1,"x":2,"message":"a","message":"b","retcode":"0","result":{{"guid":"{GUID}"}}}}'
    assert result_of(answer(body), may_have_acted=True) == {"guid": GUID}


def test_depth_is_measured_to_the_last_level() -> None:
    def nested(levels: int) -> Response:
        return answer('{"retcode":"0","result":{},"x":' + "[" * (levels - 1) + "]" * (levels - 1) + "}")

    assert result_of(nested(MAX_DEPTH), may_have_acted=True) == {}
    assert error_of(nested(MAX_DEPTH + 1)).code == "NET-160"
    deep = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert error_of(answer(f'{{"retcode":"0","x":{deep},"result":{{}}}}')).code == "NET-160"
    late = "[" * 20 + "[]," + "[" * (MAX_DEPTH - 20) + "]" * MAX_DEPTH
    assert error_of(answer(f'{{"retcode":"0","result":{{}},"x":{late}}}')).code == "NET-160"


def test_a_long_message_is_no_depth() -> None:
    message = string.ascii_letters * MAX_DEPTH
    assert result_of(answer(envelope(message=message)), may_have_acted=True) == {"guid": GUID}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_an_answer_is_read_in_every_encoding_of_json(encoding: str) -> None:
    body = json.dumps(envelope(message="\u6210\u529f"), ensure_ascii=False).encode(encoding)
    assert result_of(answer(body), may_have_acted=True) == {"guid": GUID}


@pytest.mark.parametrize("encoding", ["gbk", "gb18030", "latin-1"])
def test_an_old_encoding_may_cost_the_message_and_never_the_guid(encoding: str) -> None:
    message = "Grüße" if encoding == "latin-1" else "\u64cd\u4f5c\u6210\u529f"
    body = json.dumps(envelope(message=message), ensure_ascii=False).encode(encoding)
    assert result_of(answer(body), may_have_acted=True) == {"guid": GUID}


def test_a_gbk_message_can_be_read() -> None:
    body = json.dumps(envelope("1", message="\u64cd\u4f5c"), ensure_ascii=False).encode("gbk")
    assert error_of(answer(body)).facts["message"] == "\u64cd\u4f5c"


def test_bytes_of_no_encoding_cost_the_message_and_never_the_guid() -> None:
    body = json.dumps(envelope()).encode().replace(b"success", b"\xff\xff\xfe")
    assert result_of(answer(body), may_have_acted=True) == {"guid": GUID}


WHOLE = json.dumps({"retcode": "0", "result": {"guid": GUID}, "message": "success"}).encode()


@pytest.mark.parametrize("length", range(WHOLE.index(GUID.encode()) + len(GUID) + 1, len(WHOLE)))
def test_the_guid_of_a_cut_answer_is_salvaged(length: int) -> None:
    error = error_of(answer(WHOLE[:length]))
    assert isinstance(error, OutcomeUnknown)
    assert found_in(error) == [GUID]


@pytest.mark.parametrize("length", range(WHOLE.index(GUID.encode()) + len(GUID) + 1))
def test_a_guid_that_is_cut_itself_is_not_taken_for_whole(length: int) -> None:
    assert error_of(answer(WHOLE[:length])).found == ()


@pytest.mark.parametrize(
    ("body", "set_guid", "found"),
    [
        (f'"guid" :  "{GUID}"', (), [GUID]),
        (f'"guid":"JSESSIONID={GUID}"', (), [GUID]),
        (f'"guid":"{GUID}" "guid":"{GUID}"', (), [GUID]),
        (f'"guid":"{GUID}" "guid":"{OTHER}"', (), []),
        (f'"guid":"{GUID}"', (OTHER,), [OTHER, GUID]),
        (f'"guid":"{GUID}"', (GUID,), [GUID]),
        ('"guid":"short"', (), []),
        (f'"guid":"{"a" * 257}"', (), []),
        (f'"guid":"{GUID}\\r\\n"', (), []),
        ('"guid":"=========="', (), []),
    ],
)
def test_salvage_takes_the_one_guid_there_is(body: str, set_guid: tuple[str, ...], found: list[str]) -> None:
    assert [guid.reveal() for guid in all_guids(answer(body, 200, *set_guid))] == found


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ([("Set-GUID", f"JSESSIONID={GUID}")], [GUID]),
        ([("set-guid", GUID)], [GUID]),
        ([("SET-GUID", f"JSESSIONID={GUID};Path=/; Secure")], [GUID]),
        ([("Set-GUID", GUID), ("Set-GUID", f"JSESSIONID={GUID}")], [GUID]),
        ([("Set-GUID", GUID), ("Set-GUID", OTHER)], [GUID, OTHER]),
        ([("Set-GUID", f"JSESSIONID=JSESSIONID={GUID}")], []),
        ([("Set-GUID", f"{GUID} {OTHER}")], []),
        ([("Set-GUID", f"{GUID}, {OTHER}")], []),
        ([("Set-GUID", ""), ("Set-GUID", "é" * 20)], []),
        ([("Set-Cookie", f"JSESSIONID={GUID}"), ("Guid", GUID), ("X-Set-GUID", GUID)], []),
    ],
)
def test_a_header_gives_a_guid_or_none(headers: list[tuple[str, str]], found: list[str]) -> None:
    assert [guid.reveal() for guid in header_guids(headers)] == found


@pytest.mark.parametrize(
    "value", [None, 0, 12345678, 1.5, True, [], {}, [GUID], b"12345678", "", "short", "a b c d e"]
)
def test_what_is_no_guid_is_none(value: object) -> None:
    assert usable_guid(value) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  plain  ", "plain"),
        ("a\r\nb\tc\x00d\x7fe\x9bf", "a  b c d e f"),
        ("\u202egnp.exe\u2069", "gnp.exe"),
        ("a\u061cb\ufeffc\ud800d", "a b c d"),
        ("<b>{host}</b>", "<b>{host}</b>"),
        ("0123456789ab", "0123456789"),
        (None, ""),
    ],
)
def test_text_from_outside_becomes_plain(value: object, text: str) -> None:
    assert plain(value, 10 if text == "0123456789" else 50) == text


def test_an_answer_does_not_show_what_it_carries() -> None:
    assert GUID not in repr(answer(envelope(), 200, GUID))


_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.just(GUID)
_NAMES = st.sampled_from(["retcode", "result", "guid", "vrcToken", "message"]) | st.text(max_size=4)
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4)
)
_ENVELOPES = st.fixed_dictionaries(
    {"retcode": st.sampled_from(["0", 0, "100-006", "100-007"]) | _LEAVES},
    optional={"result": st.fixed_dictionaries({}, optional={"guid": _LEAVES, "vrcToken": _LEAVES}) | _VALUES},
)
_JSON = st.builds(
    lambda value, encoding: json.dumps(value).encode(encoding),
    _ENVELOPES | _VALUES,
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
_CUT = st.builds(lambda body, end: body[: end % (len(body) + 1)], _JSON, st.integers(0, 500))
_RESPONSES = st.builds(
    Response,
    st.sampled_from([200, 200, 200, 204, 302, 304, 401, 408, 502]) | st.integers(100, 599),
    st.lists(
        st.tuples(st.sampled_from(["Set-GUID", "set-guid", "Date"]), st.text(max_size=20) | st.just(GUID)),
        max_size=3,
    ).map(tuple),
    st.binary(max_size=60) | _JSON | _CUT,
)


@given(_RESPONSES)
@settings(max_examples=500, deadline=None)
def test_an_answer_is_understood_or_a_gateway_error_and_no_bad_guid_comes_of_it(response: Response) -> None:
    readers: tuple[Callable[[], object], ...] = (
        lambda: protocol.updated(SESSION, response),
        lambda: protocol.issued_token(response),
        lambda: protocol.answered_probe(response),
    )
    guids = [*header_guids(response.headers), *all_guids(response)]
    for read in readers:
        try:
            outcome = read()
        except GatewayError as error:
            spoken = f"{error}{error!r}{error.facts}" + "".join(traceback.format_exception(error))
            assert GUID not in spoken
            spoken.encode()
            guids += error.found
        else:
            if isinstance(outcome, Renewal):
                guids += [outcome.session.guid, *outcome.alternatives]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]{8,256}", guid.reveal()) for guid in guids)
