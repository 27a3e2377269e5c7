"""The values: what they say of themselves, and what they never say."""

import pytest

from toolbar.model import Session, SessionRecord, Settings, VrcSettings, grouped
from toolbar.secret import Secret

GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"


@pytest.mark.parametrize(
    ("guid", "node"), [(GUID, "AgentGateway1"), ("no-node-at-all", ""), ("a.0123456789abcdef", "")]
)
def test_the_node_is_what_follows_a_guid_of_the_documented_shape(guid: str, node: str) -> None:
    assert Session("https://gw:8043", "101", Secret(guid)).node == node


def test_candidates_are_each_named_once_and_the_newest_first() -> None:
    a, b, c, d = (Secret(letter * 8) for letter in "abcd")
    session = Session("https://gw:8043", "101", a)
    assert SessionRecord(session).candidates == (a,)
    assert SessionRecord(session, previous=d, alternatives=(b, c)).candidates == (a, c, b, d)
    assert SessionRecord(session, alternatives=(b, c)).candidates == (c, b, a)
    assert SessionRecord(session, previous=b, alternatives=(b, a)).candidates == (a, b)


def test_no_value_spells_its_secret() -> None:
    session = Session("https://gw:8043", "101", Secret(GUID))
    record = SessionRecord(session, previous=Secret(GUID + "p"), alternatives=(Secret(GUID + "a"),))
    assert GUID not in f"{record!r}{record}{session!r}"


def test_a_desk_without_a_program_has_no_recorder() -> None:
    assert not Settings("https://gw:8043", "101").vrc.configured
    assert VrcSettings(program="/opt/vrc").configured


def test_a_fingerprint_is_shown_in_groups_of_four() -> None:
    assert grouped("0123456789ab") == "0123 4567 89ab"
    assert grouped("") == ""
