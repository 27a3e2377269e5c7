"""How sessions and settings are written down, and what is made of a text that is damaged."""

import json
import string
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolbar.errors import SettingsError
from toolbar.model import (
    Phase,
    ProxyMode,
    ProxySettings,
    ScreenRecording,
    Session,
    SessionMode,
    SessionRecord,
    Settings,
    VrcSettings,
)
from toolbar.secret import Secret
from toolbar.session import records
from toolbar.session.records import (
    MAX_LENGTH,
    Damaged,
    Entry,
    chosen_of,
    decode_entry,
    decode_settings,
    encode_entry,
    encode_settings,
    keyring_of,
)

UUID = "11112222-3333-4444-5555-66667777888"
RECORD = SessionRecord(
    Session("https://gw.example:8043", "1027", Secret(f"{UUID}0.AgentGateway1")),
    Phase.UNPROVEN,
    previous=Secret(f"{UUID}1.AgentGateway0"),
    alternatives=(Secret(f"{UUID}2.AgentGateway1"), Secret(f"{UUID}3.AgentGateway0")),
    renewed_at=1_900_000_000.0,
)
TEXT = encode_entry(Entry(7, RECORD, "desk-12"))

_GUIDS = st.text(string.ascii_letters + string.digits + "._-", min_size=8, max_size=256).map(Secret)
_RECORDS = st.builds(
    SessionRecord,
    st.builds(
        Session,
        st.sampled_from(["https://gw.example:8043", "https://[::1]:1", "https://10.1.2.3:65535"]),
        st.integers(101, 999_999).map(str),
        _GUIDS,
    ),
    st.sampled_from(Phase),
    st.none() | _GUIDS,
    st.lists(_GUIDS, max_size=2).map(tuple),
    st.integers(0, 2**33).map(float),
    st.integers(0, 2**33).map(float),
)
_ENTRIES = st.builds(Entry, st.integers(0, 2**53), st.none() | _RECORDS, st.text(max_size=64))


def signed(text: str) -> str:
    """Return *text* with the checksum that belongs to it, taken from a whole one."""
    return f"{text}#{records._checksum(text)}"


@given(_ENTRIES)
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_what_is_read(entry: Entry) -> None:
    text = encode_entry(entry)
    assert decode_entry(text) == entry
    assert text.isascii()
    assert text.isprintable()


@given(st.integers(0, len(TEXT) - 1), st.characters(exclude_categories=()))
@settings(max_examples=300, deadline=None)
@example(3, "\ud800")
def test_any_other_character_is_damage(position: int, character: str) -> None:
    flipped = TEXT[:position] + character + TEXT[position + 1 :]
    if flipped == TEXT:
        return
    with pytest.raises(Damaged):
        decode_entry(flipped)


def test_any_cut_is_damage() -> None:
    for position in range(len(TEXT)):
        for cut in (TEXT[:position], TEXT[position + 1 :], TEXT[:position] + TEXT[position + 1 :]):
            with pytest.raises(Damaged):
                decode_entry(cut)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
@example("")
@example("#")
@example("null#" + "0" * 16)
def test_a_foreign_text_is_damage(text: str) -> None:
    with pytest.raises(Damaged):
        decode_entry(text)


WRITTEN = (
    '{"v":1,"seq":7,"host":"desk-12","st":"unproven","gw":"https://gw.example:8043","agent":"1027",'
    f'"cur":"{UUID}0.AgentGateway1","prev":"{UUID}1.AgentGateway0",'
    f'"alt":["{UUID}2.AgentGateway1","{UUID}3.AgentGateway0"],"rej":0,"at":1900000000}}#b0af381328c29e76'
)
"""What the first release that people have wrote for `RECORD`."""


def test_what_was_written_by_the_toolbar_before_an_update_is_read_after_it() -> None:
    assert TEXT == WRITTEN
    assert decode_entry(WRITTEN) == Entry(7, RECORD, "desk-12")


def test_of_a_record_that_does_not_fit_the_likeliest_guids_are_kept() -> None:
    longest = [Secret(letter * 256) for letter in "abcd"]
    session = Session(f"https://{'gw.' * 80}example:65535", "999999", longest[0])
    record = SessionRecord(session, Phase.ROTATING, longest[1], (longest[2], longest[3]))
    for whole, host, fewer in (
        (record, "desk-12", replace(record, previous=None)),
        (
            replace(record, previous=None),
            "机" * 30,
            replace(record, previous=None, alternatives=(longest[3],)),
        ),
    ):
        text = encode_entry(Entry(7, whole, host))
        assert len(text) <= MAX_LENGTH
        assert decode_entry(text) == Entry(7, fewer, host)


def _with(**changes: object) -> str:
    fields = json.loads(TEXT.rpartition("#")[0]) | changes
    return signed(json.dumps({name: value for name, value in fields.items() if value != "left out"}))


UNUSABLE: dict[str, list[object]] = {
    "v": [0, 2, "1", None],
    "seq": [None, "x", [], float("inf"), float("nan"), -1, 2**63, 10**4000],
    "st": [None, "", "STABLE", "unknown", 1, []],
    "gw": [None, "", "http://gw:8000", 7, "https://gw/path"],
    "agent": [None, "", "100", 1027, "101/../x"],
    "cur": [None, "", "short", 7, "a\r\nb" * 8],
    "prev": ["short", 7, ["x"]],
    "alt": [None, 7, "text", [None], ["short"], {"x": 1}],
    "at": [None, "x", [], 10**400],
    "host": [],
}


@pytest.mark.parametrize("at", [float("inf"), float("-inf"), float("nan"), -1, 2**34, 1e300])
def test_a_time_that_no_clock_shows_is_unknown_and_costs_no_guid(at: float) -> None:
    entry = decode_entry(_with(at=at))
    assert entry.record is not None
    assert entry.record.renewed_at == 0.0
    assert entry.record.session == RECORD.session
    assert decode_entry(encode_entry(entry)) == entry


@pytest.mark.parametrize(
    "text",
    [
        signed(""),
        signed("null"),
        signed("[]"),
        signed("7"),
        signed('"text"'),
        signed("{}"),
        signed("{"),
        signed("[" * 100_000),
        *(_with(**{name: value}) for name, values in UNUSABLE.items() for value in (*values, "left out")),
    ],
)
def test_a_whole_text_with_unusable_fields_is_damage(text: str) -> None:
    with pytest.raises(Damaged):
        decode_entry(text)


def test_a_damaged_text_is_not_quoted() -> None:
    guid = RECORD.session.guid.reveal()
    for text in (TEXT[:-1], _with(prev="short"), _with(cur=guid + "\n" + guid)):
        with pytest.raises(Damaged) as caught:
            decode_entry(text)
        assert guid not in str(caught.value)


def test_nobody_signed_in_is_an_entry_too_and_holds_no_guid() -> None:
    text = encode_entry(Entry(8, None, "desk-12"))
    assert decode_entry(text) == Entry(8, None, "desk-12")
    assert "cur" not in text


def test_the_fullest_record_of_real_guids_fits_the_smallest_keyring() -> None:
    session = replace(RECORD.session, gateway=f"https://{'gw.' * 40}example:65535", agent_id="999999")
    record = replace(RECORD, session=session, phase=Phase.ROTATING)
    text = encode_entry(Entry(2**31, record, "h" * 300))
    assert len(text) <= MAX_LENGTH
    assert decode_entry(text) == Entry(2**31, record, "h" * 64)


SETTINGS = Settings(
    "https://gw.example:8043",
    "1027",
    "/etc/ca {1} ü.pem",
    VrcSettings("/opt/vrc", ("--a", "b c", ""), True, "192.0.2.10(7000)", "192.0.2.77", 6601),
)


@pytest.mark.parametrize(
    "kept",
    [
        SETTINGS,
        replace(SETTINGS, pin="0a" * 32, backup="https://b.example:8043"),
        Settings("https://[::1]:8043", "101"),
        Settings("https://gw:1", "101", vrc=VrcSettings(socket="auto", service=True)),
        Settings("https://gw:1", "101", vrc=VrcSettings(min_version="1.2", max_version="1.9")),
        Settings("https://gw:1", "101", proxy=ProxySettings(ProxyMode.MANUAL, "http://p:3128", "me", "*.x")),
        Settings("https://gw:1", "101", proxy=ProxySettings(ProxyMode.SYSTEM)),
        Settings("https://gw:1", "101", mode=SessionMode.OWN, phone="40038", record=ScreenRecording.AUTO),
    ],
)
def test_settings_are_read_as_they_were_written(kept: Settings) -> None:
    assert decode_settings(encode_settings(kept)) == kept


def test_settings_that_fit_no_entry_are_refused_when_they_are_written() -> None:
    spare = MAX_LENGTH - len(encode_settings(Settings("https://gw:1", "101")))
    fitting = Settings("https://gw:1", "101", "x" * spare)
    assert len(encode_settings(fitting)) == MAX_LENGTH
    with pytest.raises(SettingsError) as caught:
        encode_settings(replace(fitting, ca_file="x" * (spare + 1)))
    assert (caught.value.code, caught.value.field) == ("SET-321", "vrc_arguments")
    assert caught.value.detail == f"{MAX_LENGTH + 1} characters"


def test_settings_of_a_time_before_there_were_most_of_them_mean_what_they_meant() -> None:
    text = (
        '{"v":1,"gateway":"https://gw:1","agent_id":"101","ca_file":"","renew":false,"vrc":{"program":"/opt/vrc",'
        '"arguments":["a"],"keep_running":false,"entry_list":"","local_address":"","local_port":6600}}'
    )
    assert decode_settings(text) == Settings("https://gw:1", "101", vrc=VrcSettings("/opt/vrc", ("a",)))
    assert keyring_of(text) == ""
    assert "gateway" in chosen_of(text)
    assert "proxy.mode" in chosen_of(text)  # all of it was the user's


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (set(), Settings("", "")),
        ({"agent_id"}, Settings("", "1027")),
        ({"gateway", "pin", "renew"}, Settings("https://gw.example:8043", "", pin="0a" * 32, renew=True)),
        ({"vrc.program", "vrc.service"}, Settings("", "", vrc=VrcSettings("/opt/vrc", service=True))),
        ({"proxy.user", "proxy.mode"}, Settings("", "", proxy=ProxySettings(ProxyMode.MANUAL, user="me"))),
    ],
)
def test_of_what_is_not_the_users_nothing_is_written(chosen: set[str], left: Settings) -> None:
    whole = replace(
        SETTINGS,
        pin="0a" * 32,
        renew=True,
        vrc=replace(SETTINGS.vrc, service=True),
        proxy=ProxySettings(ProxyMode.MANUAL, "http://p:3128", "me", "*.x"),
    )
    text = encode_settings(whole, "SecretService", chosen)
    assert decode_settings(text) == left
    assert chosen_of(text) == chosen
    assert keyring_of(text) == "SecretService"


def test_a_name_that_this_version_does_not_know_is_nobodys_choice() -> None:
    text = encode_settings(SETTINGS, chosen={"agent_id"}).replace('"agent_id"', '"tomorrow":1,"agent_id"')
    assert decode_settings(text) == Settings("", "1027")
    assert chosen_of(text) == {"agent_id"}


def _changed(vrc: dict[str, object] | None = None, **changes: object) -> str:
    fields = json.loads(encode_settings(SETTINGS))
    fields["vrc"] |= vrc or {}
    return json.dumps({name: value for name, value in (fields | changes).items() if value != "left out"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        "9" * 5000,
        encode_settings(SETTINGS)[:-1],
        *(_changed(v=version) for version in (0, 2, "1", None, "left out")),
        *(_changed(gateway=gateway) for gateway in ("", None, "http://gw:8000", 7, "left out")),
        *(_changed(agent_id=agent) for agent in ("", None, "100", 1027, "left out")),
        _changed(ca_file="left out"),
        *(_changed({"local_port": port}) for port in (0, 65536, "x", None, 1e999)),
        *(_changed({"arguments": arguments}) for arguments in (None, 7)),
    ],
)
def test_settings_that_cannot_be_used_are_damaged(text: str) -> None:
    with pytest.raises(Damaged):
        decode_settings(text)


@pytest.mark.parametrize("value", [1, "true", "no", None, [], False])
def test_a_component_is_kept_running_only_on_a_clear_yes(value: object) -> None:
    assert decode_settings(_changed({"keep_running": value})).vrc.keep_running is False


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_settings_in_a_foreign_text_are_damaged(text: str) -> None:
    with pytest.raises(Damaged):
        decode_settings(text)


@pytest.mark.parametrize("value", [1, "true", "no", None, [], False, True])
def test_a_guid_is_renewed_unasked_only_on_a_clear_yes(value: object) -> None:
    assert decode_settings(_changed(renew=value)).renew is (value is True)


def test_settings_of_a_newer_version_are_told_from_broken_ones() -> None:
    with pytest.raises(Damaged, match="newer version"):
        decode_settings(_changed(v=2))
    with pytest.raises(Damaged, match="newer version"):
        decode_entry(_with(v=2))
    with pytest.raises(Damaged, match="a field is missing"):
        decode_settings(_changed(gateway="left out"))


def test_a_computer_may_have_any_name() -> None:
    for name in ("desk #7", '"#', "机"):
        assert decode_entry(encode_entry(Entry(7, RECORD, name))).host == name
