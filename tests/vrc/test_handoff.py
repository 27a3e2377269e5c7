"""`vrc-handoff/1` without any I/O (vrc.md 4.3)."""

import json
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolbar import __version__
from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc.handoff import (
    MAX_LINE,
    PROTOCOL,
    ComponentState,
    Hello,
    Result,
    StateChange,
    initialize,
    reset,
    understand,
)

CANARY = 'canary "token" \\ ü 7f3a'
TOKEN = VrcToken(Secret(CANARY))
NOW = datetime(2026, 11, 21, 17, 37, 24, 258_000, timezone(timedelta(hours=1)))


def line(**fields: object) -> bytes:
    return json.dumps({"protocol": PROTOCOL} | fields).encode() + b"\n"


def handed_over(settings: VrcSettings | None = None) -> bytes:
    return initialize(
        TOKEN,
        agent_id="20011",
        settings=settings or VrcSettings("/opt/vrc"),
        address="192.0.2.77",
        message_id="5f0c7a1e-6d0b-4b7e-9b53-1f6f0e6a2c11",
        now=NOW,
    )


def error_of(text: bytes, token: VrcToken | None = None) -> VrcError:
    with pytest.raises(VrcError) as caught:
        understand(text, token)
    return caught.value


def test_a_token_is_handed_over_in_the_agreed_words() -> None:
    assert json.loads(handed_over()) == {
        "protocol": "vrc-handoff/1",
        "type": "initialize",
        "id": "5f0c7a1e-6d0b-4b7e-9b53-1f6f0e6a2c11",
        "issued_at": "2026-11-21T16:37:24.258Z",
        "not_after": "2026-11-21T16:37:54.258Z",
        "agent_id": "20011",
        "username": "20011",
        "credential": {"type": "vrcToken", "value": CANARY},
        "local": {"address": "192.0.2.77", "port": 6600},
        "options": {"login_type": 2},
        "client": {"name": "agent-toolbar", "version": __version__},
    }


def test_the_entry_list_is_copied_and_the_port_is_the_configured_one() -> None:
    message = json.loads(
        handed_over(VrcSettings("/opt/vrc", entry_list='192.0.2.10(7000);"ü"', local_port=1))
    )
    assert message["server"] == {"entry_list": '192.0.2.10(7000);"ü"'}
    assert message["local"]["port"] == 1


@pytest.mark.parametrize(
    ("configured", "username"),
    [("", "20011"), ("${agent_id}", "20011"), ("desk-${agent_id}@site", "desk-20011@site"), ("svc", "svc")],
)
def test_the_name_that_goes_with_the_token_is_the_configured_one(configured: str, username: str) -> None:
    message = json.loads(handed_over(VrcSettings("/opt/vrc", username=configured)))
    assert (message["username"], message["agent_id"]) == (username, "20011")


def test_options_are_passed_on_as_what_they_are() -> None:
    told = ("fast=true", "login_type=3", 'name="a=\\"1\\""', "record_type=2")
    message = json.loads(handed_over(VrcSettings("/opt/vrc", options=told)))
    assert message["options"] == {"fast": True, "login_type": 3, "name": 'a="1"', "record_type": 2}


@pytest.mark.parametrize("text", [handed_over(), reset("an-id")])
def test_a_message_is_one_line(text: bytes) -> None:
    assert text.endswith(b"\n")
    assert text.count(b"\n") == 1
    assert text.isascii()
    assert len(text) <= MAX_LINE


def test_the_longest_token_there_can_be_fits_the_line() -> None:
    token = VrcToken(Secret("\U0001f600" * 4096))
    text = initialize(
        token,
        agent_id="999999",
        settings=VrcSettings(),
        address="::1",
        message_id="i" * 36,
        now=datetime.now(UTC),
    )
    assert len(text) <= MAX_LINE


def test_reset_names_no_token_and_no_agent() -> None:
    assert json.loads(reset("an-id")) == {"protocol": "vrc-handoff/1", "type": "reset", "id": "an-id"}


@pytest.mark.parametrize("state", ComponentState)
def test_a_hello_is_understood(state: ComponentState) -> None:
    text = line(
        type="hello",
        component={"name": "vrc-reference", "version": "1.0.0", "more": 1},
        state=state.value,
        capabilities=["initialize", "reset"],
    )
    assert understand(text) == Hello("vrc-reference", "1.0.0", state)


@pytest.mark.parametrize("status", ["accepted", "initialized", "failed"])
def test_a_result_is_understood(status: str) -> None:
    text = line(
        type="result", id="5f0c", status=status, code="vendor_error", vendor_code="1001", message="why", x=[]
    )
    assert understand(text) == Result("5f0c", status, "vendor_error", "1001", "why")


def test_a_result_may_say_no_more_than_its_status() -> None:
    assert understand(line(type="result", status="initialized")) == Result("", "initialized")


def test_a_change_of_state_is_understood() -> None:
    text = line(type="state", state="failed", code="server_unreachable")
    assert understand(text) == StateChange(ComponentState.FAILED, "server_unreachable")


def test_an_answer_to_how_it_is_needs_no_protocol() -> None:
    told = StateChange(ComponentState.INITIALIZED)
    answer = {"type": "status", "id": "1", "state": "initialized", "agent_id": "20011"}
    assert understand(json.dumps(answer).encode() + b"\n") == told
    assert understand(line(**answer)) == told
    assert error_of(line(**{**answer, "protocol": "vrc-handoff/2"})).code == "VRC-607"
    assert error_of(line(type="status", id="1")).code == "VRC-609"


def test_whether_it_can_be_asked_is_known_from_hello() -> None:
    hello = {"type": "hello", "component": {"name": "x", "version": "1"}, "state": "idle"}
    for offered, asked in (({}, False), ({"capabilities": ["status"]}, True), ({"capabilities": []}, False)):
        understood = understand(line(**hello, **offered))
        assert isinstance(understood, Hello)
        assert understood.tells_status is asked


@pytest.mark.parametrize("kind", ["statistics", "capture", "", None, 7, [], {}, True])
def test_a_type_of_later_days_is_passed_over(kind: object) -> None:
    assert understand(line(type=kind)) is None


@pytest.mark.parametrize(
    "protocol", ["vrc-handoff/2", "vrc-handoff/1.1", "", "VRC-HANDOFF/1", "x" * 1000, "a\x1b[31m"]
)
def test_another_protocol_is_named(protocol: str) -> None:
    error = error_of(line(protocol=protocol, type="hello"))
    assert error.code == "VRC-607"
    assert len(error.facts["protocol"]) <= 40
    assert error.facts["protocol"].isprintable()


_BAD_HELLO = {"type": "hello", "component": {"name": "a", "version": "1"}, "state": "idle"}


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\n",
        b"hello\n",
        b"null\n",
        b"[]\n",
        b'"text"\n',
        b"{}\n",
        b"\xff\xfe\n",
        b"\xef\xbb\xbf" + line(**_BAD_HELLO),
        line(**_BAD_HELLO)[:-2],
        line(**_BAD_HELLO) * 2,
        b"[" * 60_000 + b"\n",
        b'{"protocol":' + b"9" * 5000 + b"}\n",
        b'{"protocol":"vrc-handoff/1","protocol":"vrc-handoff/1","type":"x"}\n',
        b'{"protocol":"vrc-handoff/1","type":"result","status":"failed","status":"initialized"}\n',
        line(protocol=None, type="hello"),
        line(protocol=["vrc-handoff/1"], type="hello"),
        line(),
        line(**_BAD_HELLO | {"component": None}),
        line(**_BAD_HELLO | {"component": []}),
        line(**_BAD_HELLO | {"component": {"name": "a"}}),
        line(**_BAD_HELLO | {"component": {"name": 1, "version": "1"}}),
        line(**_BAD_HELLO | {"state": "ready"}),
        line(**_BAD_HELLO | {"state": None}),
        line(**_BAD_HELLO | {"state": {}}),
        line(type="result"),
        line(type="result", status="done"),
        line(type="result", status=None),
        line(type="result", status=["failed"]),
        line(type="result", status="failed", code=7),
        line(type="result", status="failed", message=None),
        line(type="state"),
        line(type="state", state=True),
        b" " * (MAX_LINE + 1),
    ],
    ids=lambda text: ascii(text)[:40],
)
def test_what_is_no_message_is_an_error(text: bytes) -> None:
    assert error_of(text).code == "VRC-609"


def test_a_line_may_be_as_long_as_agreed() -> None:
    text = line(type="later")[:-1]
    for end in (b"", b"\n"):  # which does not count
        assert understand(text + b" " * (MAX_LINE - len(text)) + end) is None
        assert error_of(text + b" " * (MAX_LINE - len(text) + 1) + end).code == "VRC-609"


def test_texts_are_cut_and_plain() -> None:
    result = understand(
        line(
            type="result",
            id="i" * 100,
            status="failed",
            code="c" * 100,
            vendor_code="v" * 100,
            message="\x1b[31m\r\n\u202e\u2066\ud800<b>" + "m" * 1000,
        ),
        TOKEN,
    )
    assert isinstance(result, Result)
    assert [len(text) for text in (result.id, result.code, result.vendor_code, result.message)] == [
        64,
        64,
        64,
        500,
    ]
    assert result.message.isprintable()
    assert "<b>" in result.message
    result.message.encode()


@pytest.mark.parametrize(
    "text",
    [
        line(
            type="result", id=CANARY, status="failed", code=CANARY, vendor_code=CANARY, message=f"<{CANARY}>"
        ),
        line(type="result", status="failed", message="x" * 490 + CANARY),
        line(type="hello", component={"name": CANARY, "version": CANARY}, state="failed", code=CANARY),
        line(type="state", state="failed", code=CANARY),
    ],
)
def test_a_token_that_comes_back_is_taken_out(text: bytes) -> None:
    message = understand(text, TOKEN)
    assert message is not None
    assert "***" in repr(message)
    assert "canary" not in repr(message)


@pytest.mark.parametrize("part", [CANARY[:8], CANARY[-8:], f"so {CANARY[3:20]} it was", CANARY[:-1]])
@pytest.mark.parametrize("field", ["code", "vendor_code", "message"])
def test_a_field_with_a_part_of_the_token_is_blank(field: str, part: str) -> None:
    told = understand(line(type="result", id="1", status="failed", **{field: part}), TOKEN)
    assert isinstance(told, Result)
    assert getattr(told, field) == "***"
    told = understand(line(type="result", status="failed", **{field: CANARY[:7]}), TOKEN)
    assert getattr(told, field) == CANARY[:7]


def test_of_a_short_token_all_is_a_part() -> None:
    told = understand(line(type="result", status="failed", message="<abc>"), VrcToken(Secret("abc")))
    assert isinstance(told, Result)
    assert told.message == "***"


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "hello", "component": {"name": "x", "version": "1"}, "state": "failed"},
        {"type": "state", "state": "failed"},
        {"type": "status", "id": "1", "state": "failed"},
    ],
)
def test_a_code_is_shown_as_it_is_only_while_somebody_knows_the_token(fields: dict[str, object]) -> None:
    for code, shown in ((CANARY, "internal"), ("no_such", "internal"), ("busy", "busy"), ("", "")):
        told = understand(line(**fields, code=code))
        assert isinstance(told, Hello | StateChange)
        assert told.code == shown
    told = understand(line(**fields, code="no_such"), TOKEN)
    assert isinstance(told, Hello | StateChange)
    assert told.code == "no_such"


@pytest.mark.parametrize(
    "text",
    [
        line(protocol=CANARY, type="hello"),
        line(type="result", status=CANARY),
        line(type="state", state=CANARY),
        line(type="hello", component=CANARY, state="idle"),
        line(type="result", status="failed", message=[CANARY]),
        line(type="result", status="failed", message=CANARY)[:-3],
        CANARY.encode(),
        CANARY.encode("latin-1"),
    ],
)
def test_no_error_quotes_a_token(text: bytes) -> None:
    error = error_of(text, TOKEN)
    spoken = f"{error} {error!r} {error.facts} {error.args}" + "".join(traceback.format_exception(error))
    assert "canary" not in spoken


_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10)
_WORDS = st.sampled_from(["hello", "result", "state", "idle", "failed", "initialized", PROTOCOL]) | _LEAVES
_MESSAGES = st.fixed_dictionaries(
    {"protocol": st.just(PROTOCOL) | _LEAVES, "type": _WORDS},
    optional={
        "state": _WORDS,
        "status": _WORDS,
        "component": st.dictionaries(st.sampled_from(["name", "version"]), _LEAVES) | _LEAVES,
        "code": _LEAVES,
        "message": _LEAVES,
    },
)


@given(st.binary(max_size=60) | _MESSAGES.map(lambda value: json.dumps(value).encode()), st.booleans())
@settings(max_examples=300)
def test_a_line_is_understood_or_a_vrc_error(text: bytes, with_token: bool) -> None:
    try:
        message = understand(text, TOKEN if with_token else None)
    except VrcError as error:
        code = error.code
    else:
        code = ""
        assert message is None or isinstance(message, Hello | Result | StateChange)
        repr(message).encode()
    assert code in ("", "VRC-607", "VRC-609")


@pytest.mark.parametrize("between", ["\a", "\n", "\u200b", "\ud800"])
def test_an_echo_whose_blanks_are_something_else_does_not_become_the_token(between: str) -> None:
    message = understand(line(type="state", state="failed", code=CANARY.replace(" ", between)[:64]), TOKEN)
    assert isinstance(message, StateChange)
    assert CANARY not in message.code
    assert "7f3a" not in message.code
