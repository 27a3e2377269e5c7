"""What the gateway tells, read: whatever it is, it comes only once and is not refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbar.events import LONGEST_FACT, LONGEST_NAME, MOST_FACTS, Event, Kind, read


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.UNKNOWN])
def test_every_event_of_the_fact_sheet_is_known_by_its_name(kind: Kind) -> None:
    event = read({"eventType": kind.value, "workNo": "20011", "content": None})
    assert event == Event(kind, kind.value, "20011")


def test_the_fact_sheet_has_this_many() -> None:
    assert len(Kind) - 1 == 72


def test_an_event_that_nobody_knows_is_kept_by_its_name() -> None:
    event = read({"eventType": "AgentFuture_Thing", "content": {"a": 1}})
    assert (event.kind, event.name, event.fact("a")) == (Kind.UNKNOWN, "AgentFuture_Thing", "1")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"reason": "200"}, 200),
        ({"reason": 250}, 250),
        ({"Reason": "0"}, 0),
        ({"reason": ""}, None),
        ({"reason": "many"}, None),
        ({"reason": True}, None),
        (None, None),
        ("200", None),
        ([1], None),
    ],
)
def test_a_reason_is_a_number_however_it_is_written(content: object, reason: int | None) -> None:
    assert read({"eventType": "AgentState_SetNotReady_Success", "content": content}).reason == reason


@pytest.mark.parametrize(
    "content", ["1456404043-37", {"callid": "1456404043-37"}, {"callId": "1456404043-37"}]
)
def test_a_call_is_named_by_a_text_or_in_an_object_in_either_spelling(content: object) -> None:
    assert read({"eventType": "AgentEvent_Hold", "content": content}).call_id == "1456404043-37"


def test_when_it_was_made_is_told_by_newer_gateways_only() -> None:
    assert read({"eventType": "AgentState_Ready", "eventGenTime": 1471585949806}).at == 1471585949.806
    for nothing in (None, "", "soon", -1, 10**15, [1], 1.5):
        assert read({"eventType": "AgentState_Ready", "eventGenTime": nothing}).at == 0.0


def test_what_it_says_of_customers_does_not_show_itself() -> None:
    event = read({"eventType": "AgentEvent_Talking", "content": {"caller": "13800138000"}})
    assert event.fact("caller") == "13800138000"
    assert "13800138000" not in repr(event)
    assert "13800138000" not in repr(read({"eventType": "AgentEvent_Hold", "content": "13800138000"}))


def test_names_and_facts_are_one_line_each_and_cut() -> None:
    event = read(
        {"eventType": "A\n\u202eB" * 100, "content": {"k" * 100: "v\r\n" * 500, "": "x", "empty": ""}}
    )
    assert event.name == ("AB" * 100)[:LONGEST_NAME]
    ((name, value),) = event.facts
    assert (name, value) == ("k" * LONGEST_NAME, "v" * LONGEST_FACT)
    many = read({"eventType": "A", "content": {f"k{number}": "v" for number in range(100)}})
    assert len(many.facts) == MOST_FACTS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["eventType", "workNo", "content", "eventGenTime", "jsonKey"]) | st.text(), JSON
    )
)
def test_whatever_it_is_it_is_an_event(fields: dict[str, object]) -> None:
    event = read(fields)
    assert event.kind is Kind.UNKNOWN or event.kind.value == event.name
    assert len(event.name) <= LONGEST_NAME
    assert len(event.text) <= LONGEST_FACT
    assert event.name.isprintable()
    json.dumps([event.name, event.text, event.facts])
    assert event.reason is None or event.reason >= 0
