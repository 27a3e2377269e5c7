"""Every error has words, and the words have what they need. The codes are read from the source."""

import ast
import re
from pathlib import Path

import pytest

from toolbar.errors import (
    SESSION_ENDED,
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    ToolbarError,
    VrcError,
)
from toolbar.gateway.oddities import Oddity
from toolbar.policy.layers import PolicyError
from toolbar.ui.messages import Message, Remedy, describe, joined, sentence

ROOT = Path(__file__).parent.parent.parent / "toolbar"
TREES = [
    ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.rglob("*.py") if path.name != "messages.py"
]
CODE = re.compile(r"[A-Z]+-\d+")

CODES = sorted(
    {
        node.value
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }
    - {"SHA-256"}  # a name that looks like a code
    - {oddity.value[0] for oddity in Oddity}  # noted in the log, and said to nobody
)

GIVEN_BY_ALL = {"found", "field"}
FACTS_OF_TABLES = {
    "NET": {"host", "port"},
    "TLS": {"host", "port"},
    "PRX": {"proxy"},
    "VRC": {"component_code"},
}
"""For codes that come out of a table or a condition: what `gateway.client` and `vrc.process` add."""


def facts_of_raisers() -> dict[str, list[set[str]]]:
    """Return, for each code that is written where an error is made, the names of the facts given there."""
    given: dict[str, list[set[str]]] = {}
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                code = node.args[0].value
                if isinstance(code, str) and CODE.fullmatch(code):
                    names = {keyword.arg for keyword in node.keywords if keyword.arg} - GIVEN_BY_ALL
                    given.setdefault(code, []).append(names)
    return given


RAISERS = facts_of_raisers()
RAISED = [(code, facts) for code, all_facts in sorted(RAISERS.items()) for facts in all_facts]
TABLED = [code for code in CODES if code not in RAISERS]


def words(message: Message) -> str:
    return f"{message.title} {message.happened} {message.next_step}"


def needed(code: str) -> set[str]:
    """Return the facts that the words for *code* mention."""
    every = (
        "host",
        "port",
        "file",
        "program",
        "proxy",
        "retcode",
        "component_code",
        "vendor_code",
        "message",
        "status",
        "protocol",
    )
    marked = ToolbarError(code, **{name: f"<<{name}>>" for name in every})
    return set(re.findall(r"<<(\w+)>>", words(describe(marked))))


def test_the_codes_are_found() -> None:
    assert {"NET-103", "TLS-213", "SET-307", "KR-405", "VRC-608", "MAL-170", "INT-900"} <= set(CODES)
    assert ("SET-309", {"file"}) in RAISED
    assert "TLS-213" in TABLED


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_words_of_its_own_or_of_its_family(code: str) -> None:
    message = describe(ToolbarError(code))
    assert (message.title == "Internal error") is (code == "INT-900")
    assert message.code == code
    assert message.happened
    assert message.next_step


@pytest.mark.parametrize(("code", "facts"), RAISED, ids=lambda value: value if isinstance(value, str) else "")
def test_whoever_raises_gives_what_the_words_need(code: str, facts: set[str]) -> None:
    assert needed(code) <= facts
    assert "{" not in words(describe(ToolbarError(code, **dict.fromkeys(facts, "x"))))


@pytest.mark.parametrize("code", TABLED)
def test_what_comes_from_a_table_gets_what_the_words_need(code: str) -> None:
    facts = FACTS_OF_TABLES.get(code.partition("-")[0], set())
    assert needed(code) <= facts
    assert "{" not in words(describe(ToolbarError(code, **dict.fromkeys(facts, "x"))))


@pytest.mark.parametrize(
    "retcode",
    [
        "000-000",
        "000-001",
        "000-002",
        "000-003",
        "000-004",
        "000-006",
        "000-007",
        "100-001",
        "100-002",
        "100-006",
        "100-007",
        "100-008",
        "105-006",
        "110-016",
        "?",
        "of no known form",
    ],
)
def test_every_retcode_has_words(retcode: str) -> None:
    for error in (
        Refused(f"GW-{retcode}", retcode=retcode, message="why"),
        OutcomeUnknown(f"GW-{retcode}", "why", retcode=retcode),
    ):
        message = describe(error)
        assert message.title != "Internal error"
        assert "{" not in words(message)
        assert message.code == f"GW-{retcode}"


@pytest.mark.parametrize("retcode", sorted(SESSION_ENDED))
def test_an_ended_session_asks_for_a_new_guid_and_comforts_nobody(retcode: str) -> None:
    message = describe(Refused(f"GW-{retcode}", retcode=retcode))
    assert message.remedy is Remedy.NEW_GUID
    assert "kept" not in message.happened


@pytest.mark.parametrize("status", [204, 302, 401, 404, 408, 500, 503])
def test_every_status_has_words(status: int) -> None:
    for error in (Refused(f"HTTP-{status}"), OutcomeUnknown(f"HTTP-{status}", status=str(status))):
        message = describe(error)
        assert f"HTTP-{status}" in message.happened
        assert "{" not in words(message)


@pytest.mark.parametrize(
    ("error", "comfort"),
    [
        (NotSent("NET-102"), "Your session is unchanged."),
        (OutcomeUnknown("NET-120"), "Your session is kept."),
        (Refused("GW-000-004", retcode="000-004"), "Your session is kept."),
        (Refused("HTTP-404"), "Your session is kept."),
        (PolicyError("POL-503", "", file="policy.toml", wrong="x"), "Your session is unchanged."),
    ],
)
def test_who_would_fear_for_the_session_is_told(error: ToolbarError, comfort: str) -> None:
    assert describe(error).happened.endswith(comfort)


@pytest.mark.parametrize(
    "error", [StoreError("KR-406"), SettingsError("SET-306", "agent_id"), VrcError("VRC-604")]
)
def test_who_would_not_is_not(error: ToolbarError) -> None:
    assert "Your session" not in describe(error).happened


@pytest.mark.parametrize(
    "fact",
    [
        "{port}",
        "{host}",
        "{}",
        "{0}",
        "{code.__class__}",
        "{{x}}",
        "%s",
        "\\1",
        "\\g<0>",
        "<b>bold</b>",
        "&lt;",
    ],
)
def test_a_fact_from_outside_stays_what_it_is(fact: str) -> None:
    assert describe(SettingsError("SET-305", "ca_file", file=fact)).happened.endswith(f": {fact}")
    message = describe(NotSent("NET-102", host=fact, port="8043"))
    assert message.happened.startswith(f"{fact} is there, but nothing answers on port 8043.")
    refused = describe(Refused("GW-1", retcode=fact, message="{code}"))
    assert f"(code {fact})" in refused.happened


def test_what_the_gateway_says_is_not_what_we_say() -> None:
    assert "canary" not in sentence(Refused("GW-1", retcode="1", message="canary"))
    error = VrcError("VRC-606", "canary", component_code="vendor_error", vendor_code="1001", message="canary")
    assert "canary" not in sentence(error)
    assert "vendor_error" in sentence(error)


def test_a_sentence_has_all_that_a_terminal_needs() -> None:
    message = describe(NotSent("NET-103", host="gw.example"))
    line = sentence(NotSent("NET-103", host="gw.example"))
    assert line == f"{message.happened} {message.next_step} (NET-103)"
    assert "\n" not in line


def test_the_longest_family_counts() -> None:
    assert describe(ToolbarError("TLS-213")).title != describe(ToolbarError("TLS-216")).title
    assert describe(ToolbarError("TLS-216")).title == describe(ToolbarError("TLS-999")).title
    assert describe(ToolbarError("XYZ-1")).title == "Internal error"


@pytest.mark.parametrize(
    ("code", "facts", "told"),
    [
        ("TLS-210", {"ended": "2026-01-02 03:04 UTC"}, "expired on 2026-01-02 03:04 UTC"),
        (
            "TLS-211",
            {"begins": "later", "now": "earlier"},
            "valid from later on, and this computer's clock says earlier",
        ),
        ("TLS-212", {"names": "a, b"}, "made for a, b, not for gw"),
        ("TLS-212", {"subject": "CN=x"}, "names no host or address, only CN=x"),
        ("TLS-213", {"issuer": "CN=x"}, "comes from CN=x"),
        ("TLS-214", {"subject": "CN=x"}, "CN=x is a self-signed certificate"),
        ("TLS-215", {"wrong": "verify code 79"}, "(verify code 79)"),
        (
            "TLS-220",
            {"pinned": "01234567", "presented": "89abcdef"},
            "Pinned: 0123 4567. Presented: 89ab cdef.",
        ),
    ],
)
def test_what_was_seen_of_a_certificate_is_told(code: str, facts: dict[str, str], told: str) -> None:
    happened = describe(NotSent(code, found=(), host="gw", port="1", **facts)).happened
    assert told in happened
    assert "gw" in happened
    assert "Nothing was sent." in happened
    assert "{" not in happened


def test_a_part_of_the_facts_makes_no_sentence() -> None:
    assert "{" not in describe(NotSent("TLS-211", host="gw", begins="later")).happened


def test_sentences_of_chinese_have_no_blank_between_them() -> None:
    assert joined("One.", "", "Two.", "(NET-101)") == "One. Two. (NET-101)"
    assert joined("\u4e00\u3002", "\u4e8c\u3002", "(NET-101)") == "\u4e00\u3002\u4e8c\u3002(NET-101)"
