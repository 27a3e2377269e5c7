"""The administrator's policy: what its text may say, whose file it must be, and who wins."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolbar.errors import SettingsError
from toolbar.model import (
    ProxyMode,
    ProxySettings,
    ScreenRecording,
    SessionMode,
    Settings,
    TokenRequest,
    VrcSettings,
)
from toolbar.policy.explain import as_fields, as_text, explained
from toolbar.policy.field import Value
from toolbar.policy.fields import BY_PATH, FIELDS, RECORDER, TRUST, WAY
from toolbar.policy.file import LARGEST, PolicyFile, policy_place
from toolbar.policy.layers import Choice, Origin, Policy, PolicyError, chosen, counted, effective, origins
from toolbar.policy.text import parse_policy, policy_of
from toolbar.session.records import chosen_of, decode_settings, encode_settings
from toolbar.ui.messages import describe

EXAMPLE = Path(__file__).parent.parent / "packaging" / "policy.example.toml"
FILE = "/etc/agent-toolbar/policy.toml"
GATEWAY, OTHER = "https://gw.example:8043", "https://other.example:8043"
PIN, OTHER_PIN = "0a" * 32, "0b" * 32
OWNERS = frozenset({0, os.getuid()}) if sys.platform != "win32" else frozenset({0})

VALUES: dict[str, list[Value]] = {
    "gateway": [GATEWAY, OTHER],
    "backup": ["", GATEWAY, OTHER],
    "agent_id": ["20011", "20012"],
    "ca_file": ["", "/etc/ssl/a.pem", "/etc/ssl/b.pem"],
    "pin": ["", PIN, OTHER_PIN],
    "mode": [SessionMode.SHARED, SessionMode.OWN],
    "phone": ["", "40038"],
    "record": [ScreenRecording.OFF, ScreenRecording.BUTTON, ScreenRecording.AUTO],
    "renew": [False, True],
    "proxy.mode": [ProxyMode.DIRECT, ProxyMode.SYSTEM],
    "proxy.address": ["", "http://proxy.example:3128"],
    "proxy.user": ["", "somebody"],
    "proxy.exceptions": ["", "<local>"],
    "vrc.program": ["", "/opt/vrc/a", "/opt/vrc/b"],
    "vrc.arguments": [(), ("--a", "b c")],
    "vrc.keep_running": [False, True],
    "vrc.entry_list": ["", "192.0.2.10(7000)"],
    "vrc.local_address": ["", "192.0.2.77"],
    "vrc.local_port": [6600, 6601],
    "vrc.socket": ["", "auto", "/run/vrc.sock"],
    "vrc.service": [False, True],
    "vrc.min_version": ["", "1.4"],
    "vrc.max_version": ["", "1.9"],
    "vrc.auto_initialize": [False, True],
    "vrc.username": ["", "desk-${agent_id}"],
    "vrc.options": [(), ("flag=true", 'name="1"', "record_type=2")],
    "vrc.result_timeout_s": [15, 20],
    "vrc.expected_sha256": ["", "1e" * 32],
    "vrc.expected_image": ["", "/opt/vrc/recorder"],
    "vrc.token_request": [TokenRequest.VRCTOKEN, TokenRequest.GETCONNECTTOKEN],
}


def parsed(text: str) -> Policy:
    return parse_policy(text, FILE)


def wrong(text: str) -> PolicyError:
    with pytest.raises(PolicyError) as caught:
        parsed(text)
    assert caught.value.facts["file"] == FILE
    message = describe(caught.value)
    assert FILE in message.happened
    assert caught.value.field in message.happened
    return caught.value


# --- the text


def test_every_setting_has_its_row_in_the_table() -> None:
    """A setting that is added to the model and not to the table could be neither preset nor locked."""
    plain = Settings("", "")
    found = {
        f"{name}.{part}" if part else name
        for name, value in ((slot, getattr(plain, slot)) for slot in Settings.__slots__)
        for part in (type(value).__slots__ if isinstance(value, VrcSettings | ProxySettings) else [""])
    }
    assert found == {field.path for field in FIELDS} == VALUES.keys()


def _table(name: str, text: str) -> str:
    """Return the table *name* of a policy, with its head."""
    found = re.search(rf"^\[{re.escape(name)}\]$.*?(?=^\[)", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[0]


def test_the_example_names_every_key_and_can_be_used() -> None:
    assert parse_policy(EXAMPLE.read_text(encoding="utf-8"), FILE) == Policy(FILE)  # as it is: nothing
    text = re.sub(r"^#(?=\[|[a-z_0-9]+ = )", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert wrong(text).code == "POL-506"  # it shows both ways to trust, and both ways to a recorder
    socket = text.replace('transport = "process"', 'transport = "local-socket"')
    recorder = parsed(socket[socket.index("[vrc]") :].replace(_table("vrc.process", socket), "")).locked
    text = text.replace(_table("vrc.local_socket", text), "")
    without_ca = parsed(re.sub(r"^ca_file.*$", "", text, flags=re.MULTILINE))
    without_pin = parsed(re.sub(r"^pin .*$", "", text, flags=re.MULTILINE))
    for policy in (without_ca, without_pin):
        named = policy.preset.keys() | policy.locked.keys()
        assert named == {field.path for field in FIELDS}
        assert not policy.pinning
        assert policy.managed_by
    for field in FIELDS:
        settled = recorder if "local_socket" in field.key else {**without_pin.preset, **without_pin.locked}
        given = without_ca.locked["pin"] if field.path == "pin" else settled[field.path]
        assert given == field.read(list(field.example) if field.example in _LISTS else field.example)


_LISTS = {field.example for field in FIELDS if isinstance(field.example, tuple)}


def test_a_preset_and_a_lock_are_the_same_line_in_another_table() -> None:
    line = 'gateway = "gw.example"\nagent_id = 20011\n'
    assert parsed(f"[preset]\n{line}").preset == {"gateway": GATEWAY, "agent_id": "20011"}
    assert parsed(f"[locked]\n{line}").locked == {"gateway": GATEWAY, "agent_id": "20011", "backup": ""}
    assert parsed("[locked.proxy]\nuser = ' me '").locked == {"proxy.user": "me"}  # as a form returns it


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[locked]\n'proxy.mode'='direct'\n[locked.proxy]\nmode='system'", "locked.proxy.mode"),
        (
            "[preset]\n'vrc.process.program'='/a'\n[preset.vrc.process]\nprogram='/a'",
            "preset.vrc.process.program",
        ),
        ("[vrc]\ntransport='none'\n'local.port'=1\n[vrc.local]\nport=2", "vrc.local.port"),
    ],
)
def test_of_a_key_in_two_spellings_neither_counts(text: str, key: str) -> None:
    error = wrong(text)
    assert (error.code, error.field) == ("POL-506", key)


@pytest.mark.skipif(sys.platform != "linux", reason="others show what the system's processes run, or none's")
@pytest.mark.parametrize("table", ["preset.vrc.local_socket", "vrc.local_socket"])
def test_a_program_that_root_runs_cannot_be_expected(table: str) -> None:
    head = "[vrc]\ntransport='local-socket'\n" if table.startswith("vrc") else ""
    address = "address='auto'\n"
    for line in ("allow_owner='service'\n", "expected_image='/opt/vrc'\n"):
        assert parsed(f"{head}[{table}]\n{address}{line}").error is None
    both = f"{head}[{table}]\n{address}allow_owner='service'\nexpected_image='/opt/vrc'\n"
    assert wrong(both).code == "POL-506"
    assert parsed(both.replace("'service'", "'self'")).error is None


def test_what_a_component_is_told_besides_is_a_table_or_lines_of_it() -> None:
    """Device management knows no tables in tables, and no kinds of values in a list."""
    table = "[preset.vrc.options]\nrecord_type = 2\nfast = true\nname = 'x'\nnumber = '7'"
    lines = "[preset.vrc]\noptions = ['record_type=2', 'fast = true', 'name=x', 'number=\"7\"']"
    told = ("fast=true", 'name="x"', 'number="7"', "record_type=2")
    assert parsed(table).preset == parsed(lines).preset == {"vrc.options": told}


def test_a_digest_is_taken_as_tools_write_it() -> None:
    for written in ("1E" * 32, ":".join(["1e"] * 32), " ".join(["1e1e"] * 16)):
        policy = parsed(f"[preset.vrc.process]\nexpected_sha256 = '{written}'")
        assert policy.preset == {"vrc.expected_sha256": "1e" * 32}


def test_while_a_policy_cannot_be_used_no_settings_are_allowed() -> None:
    broken = Policy(FILE, error=wrong("[lokced]"))
    with pytest.raises(PolicyError):
        broken.refuse(Settings(GATEWAY, "20011"))


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("gateway = 'x'", "POL-504", "gateway"),
        ("[presets]", "POL-504", "presets"),
        ("[preset]\ngatway = 'x'", "POL-504", "preset.gatway"),
        ("[preset.proxy]\npassword = 'x'", "POL-504", "preset.proxy.password"),
        ("[preset]\nguid = 'x'", "POL-504", "preset.guid"),
        ("[rules]\npining = false", "POL-504", "rules.pining"),
        ("[vrc]\ntransport = 'process'\nuser = 'x'", "POL-504", "vrc.user"),
        ("[vrc]\ntransport = 'none'\nusername = 'x'", "POL-506", "vrc.transport"),
        ("[preset.vrc]\nusername = '${token}'", "POL-505", "preset.vrc.username"),
        (f"[preset.vrc]\nusername = '{'x' * 256}'", "POL-505", "preset.vrc.username"),
        ("[preset.vrc]\noptions = 1", "POL-505", "preset.vrc.options"),
        ("[preset.vrc]\noptions = ['a=1', 'a=2']", "POL-505", "preset.vrc.options"),
        ("[preset.vrc.options]\nscreen-no = 1", "POL-505", "preset.vrc.options"),
        ("[preset.vrc.options]\nscreen_no = 1.5", "POL-505", "preset.vrc.options"),
        ("[preset.vrc.options]\nscreen_no = [1]", "POL-505", "preset.vrc.options"),
        ("[preset.vrc.options]\nscreen_no = 3000000000", "POL-505", "preset.vrc.options"),
        ('[preset.vrc.options]\nname = "a\\nb"', "POL-505", "preset.vrc.options"),
        (
            "[preset.vrc.options]\n" + "".join(f"a{n} = 1\n" for n in range(33)),
            "POL-505",
            "preset.vrc.options",
        ),
        ("[preset.vrc]\nresult_timeout_s = 0", "POL-505", "preset.vrc.result_timeout_s"),
        ("[preset.vrc]\nresult_timeout_s = 121", "POL-505", "preset.vrc.result_timeout_s"),
        ("[preset.vrc]\nresult_timeout_s = true", "POL-505", "preset.vrc.result_timeout_s"),
        ("[preset.vrc]\ntoken_request = 'other'", "POL-505", "preset.vrc.token_request"),
        ("[preset.vrc.process]\nexpected_sha256 = '1e'", "POL-505", "preset.vrc.process.expected_sha256"),
        (
            "[preset.vrc.local_socket]\nexpected_image = 'vrc'",
            "POL-505",
            "preset.vrc.local_socket.expected_image",
        ),
        ("[preset.gateway]\nurl = 'x'", "POL-504", "preset.gateway.url"),
        ("[preset]\ngateway = 'http://gw.example'", "POL-505", "preset.gateway"),
        ("[preset]\ngateway = 7", "POL-505", "preset.gateway"),
        ("[locked]\ngateway = ''", "POL-505", "locked.gateway"),
        ("[locked]\nbackup = 'http://gw.example'", "POL-505", "locked.backup"),
        ("[locked]\nagent_id = 100", "POL-505", "locked.agent_id"),
        ("[locked]\nagent_id = true", "POL-505", "locked.agent_id"),
        ("[locked]\nca_file = 'site.pem'", "POL-505", "locked.ca_file"),
        ("[locked]\nca_file = '~/site.pem'", "POL-505", "locked.ca_file"),
        ("[locked]\npin = '0a0a'", "POL-505", "locked.pin"),
        ("[locked]\nrenew = 'yes'", "POL-505", "locked.renew"),
        ("[locked]\nrenew = 1", "POL-505", "locked.renew"),
        ("[locked.proxy]\nmode = 'pac'", "POL-505", "locked.proxy.mode"),
        ("[locked.proxy]\naddress = 'socks5://a:1'", "POL-505", "locked.proxy.address"),
        ("[locked.proxy]\naddress = 'http://me:pw@a:1'", "POL-505", "locked.proxy.address"),
        ('[locked.proxy]\nuser = "a\\nb"', "POL-505", "locked.proxy.user"),
        ("[rules]\npinning = 'no'", "POL-505", "rules.pinning"),
        ("rules = false", "POL-505", "rules"),
        ("managed_by = 7", "POL-505", "managed_by"),
        ("[vrc]", "POL-505", "vrc.transport"),
        ("[vrc]\ntransport = 'loopback'", "POL-505", "vrc.transport"),
        ("[vrc.process]\nprogram = '/opt/x'", "POL-505", "vrc.transport"),
        ("[vrc]\ntransport='process'\nprocess.program = 'x'", "POL-505", "vrc.process.program"),
        (
            "[vrc]\ntransport='process'\n[vrc.process]\nprogram='/x'\narguments=['${token}']",
            "POL-505",
            "vrc.process.arguments",
        ),
        (
            "[vrc]\ntransport='process'\n[vrc.process]\nprogram='/x'\narguments='-a'",
            "POL-505",
            "vrc.process.arguments",
        ),
        (
            "[vrc]\ntransport='process'\nprocess.program='/x'\nlocal_socket.address='auto'",
            "POL-506",
            "vrc.local_socket.address",
        ),
        ("[vrc]\ntransport='local-socket'\nprocess.program='/x'", "POL-506", "vrc.process.program"),
        ("[preset.vrc.local_socket]\naddress = 'run/vrc.sock'", "POL-505", "preset.vrc.local_socket.address"),
        (
            f"[preset.vrc.local_socket]\naddress = '/{'x' * 103}'",
            "POL-505",
            "preset.vrc.local_socket.address",
        ),
        ("[preset.vrc.local_socket]\nallow_owner = true", "POL-505", "preset.vrc.local_socket.allow_owner"),
        (
            "[preset.vrc]\nprocess.program = '/opt/a'\nlocal_socket.address = 'auto'",
            "POL-506",
            "preset.vrc.local_socket.address",
        ),
        ("[preset.vrc.component]\nmin_version = 'new'", "POL-505", "preset.vrc.component.min_version"),
        ("[preset.vrc.component]\nmin_version = 1.4", "POL-505", "preset.vrc.component.min_version"),
        ("[preset.vrc.local]\nport = 0", "POL-505", "preset.vrc.local.port"),
        ("[preset.vrc.local]\nport = '6600'", "POL-505", "preset.vrc.local.port"),
        ("[preset.vrc.local]\naddress = 'here'", "POL-505", "preset.vrc.local.address"),
        ("[preset]\nrenew = true\n[locked]\nrenew = true", "POL-506", "renew"),
        ("[locked]\nca_file = '/a'\npin = '" + PIN + "'", "POL-506", "ca_file"),
        ("[preset]\nca_file = '/a'\npin = '" + PIN + "'", "POL-506", "ca_file"),
        ("[preset]\nca_file = '/a'\n[locked]\npin = '" + PIN + "'", "POL-506", "preset.ca_file"),
        ("[preset]\nbackup = 'a'\n[locked]\ngateway = 'b'", "POL-506", "preset.backup"),
        ("[preset.proxy]\nmode = 'manual'", "POL-506", "proxy.mode"),
        ("[locked.vrc.process]\nprogram = '/a'", "POL-506", "locked.vrc.process.program"),
        ("[vrc]\ntransport = 'process'", "POL-506", "vrc.transport"),
        ("[vrc]\ntransport = 'none'\n[vrc.local]\nport = 1", "POL-506", "vrc.transport"),
        ("[vrc]\ntransport = 'none'\n[preset.vrc.local]\nport = 1", "POL-506", "vrc.local.port"),
        ("[preset", "POL-503", ""),
        ("a" * 3 + "=" + "[" * 5000, "POL-503", ""),
        ("[preset]\nrenew = true\nrenew = true", "POL-503", ""),
    ],
)
def test_what_is_wrong_is_told_by_its_key(text: str, code: str, key: str) -> None:
    error = wrong(text)
    assert (error.code, error.field) == (code, key)


def test_a_slip_of_the_pen_is_recognised() -> None:
    assert wrong("[locked]\ncafile = '/a'").facts["wrong"] == "did you mean locked.ca_file?"
    assert "line 2" in wrong("[locked]\nca_file = /a").facts["wrong"]


@given(st.text(max_size=80))
@settings(max_examples=200)
def test_no_text_makes_more_than_a_policy_error(text: str) -> None:
    with suppress(PolicyError):
        assert parsed(text).file == FILE


# --- no door is left open beside a lock


def test_a_lock_closes_what_would_make_it_worth_nothing() -> None:
    assert parsed("[locked]\ngateway = 'gw.example'").locked["backup"] == ""
    assert parsed("[locked]\nca_file = '/a'").locked["pin"] == ""
    assert parsed("[locked]\nca_file = ''").locked["pin"] == ""  # this computer's own list, and nothing else
    assert parsed(f"[locked]\npin = '{PIN}'").locked["ca_file"] == ""
    recorder = parsed("[vrc]\ntransport = 'process'\n[vrc.process]\nprogram = '/opt/x'")
    assert recorder.locked.keys() == RECORDER
    assert effective(recorder, Choice()).vrc == VrcSettings("/opt/x")
    assert parsed("[vrc]\ntransport = 'none'").locked.keys() == RECORDER


# --- who wins


def cases(*, preset: bool = True) -> st.SearchStrategy[Policy]:
    """Return policies as a file could say them."""
    some = st.fixed_dictionaries({}, optional={path: st.sampled_from(VALUES[path]) for path in VALUES})

    def build(asked: dict[str, Value], locks: frozenset[str], pinning: bool) -> Policy:
        locked = {path: value for path, value in asked.items() if path in locks}
        for one, other in (("gateway", "backup"), ("ca_file", "pin"), ("pin", "ca_file")):
            if one in locked and not (other in locked and one in ("gateway", "ca_file")):
                locked[other] = ""
        if locked.get("ca_file"):
            locked["pin"] = ""
        if WAY & locked.keys():  # a recorder is locked whole
            locked = {"vrc.program": "", "vrc.socket": "", **locked}
        if locked.get("vrc.program"):
            locked["vrc.socket"] = ""
        presets = {path: value for path, value in asked.items() if path not in locked and preset}
        if presets.get("ca_file"):
            presets.pop("pin", None)
        if presets.get("vrc.program"):
            presets.pop("vrc.socket", None)
        return Policy(FILE, "", presets, locked, pinning)

    return st.builds(build, some, st.frozensets(st.sampled_from(sorted(VALUES))), st.booleans())


def wanted() -> st.SearchStrategy[Settings]:
    """Return settings as a form could return them: with one way to trust, and one to the recorder."""

    def build(values: dict[str, Value]) -> Settings:
        made = Settings("", "")
        for field in FIELDS:
            made = field.put(made, values[field.path])
        made = replace(made, pin="") if made.ca_file else made
        return replace(made, vrc=replace(made.vrc, socket="")) if made.vrc.program else made

    return st.fixed_dictionaries({path: st.sampled_from(VALUES[path]) for path in VALUES}).map(build)


def choices() -> st.SearchStrategy[Choice]:
    return st.builds(lambda policy, made: chosen(policy, Choice(), made), cases(), wanted())


@given(cases(), choices())
def test_a_lock_beats_the_user_who_beats_a_preset_which_beats_the_program(
    policy: Policy, choice: Choice
) -> None:
    now, decided, own = effective(policy, choice), origins(policy, choice), counted(policy, choice)
    plain = Settings("", "")
    for field in FIELDS:
        value = field.of(now)
        match decided[field.path]:
            case Origin.LOCKED:
                assert value == policy.locked[field.path]
                assert field.path not in own
            case Origin.USER:
                assert value == field.of(choice.settings)
                assert field.path in own
                assert field.path not in policy.locked
            case Origin.PRESET:
                assert value == policy.preset[field.path]
                assert field.path not in own
            case Origin.DEFAULT:
                assert value == field.of(plain)
                assert field.path not in policy.locked
                assert field.path not in policy.preset or any(
                    field.path in decision and own & decision for decision in (TRUST, WAY)
                )
    assert not (now.ca_file and now.pin)
    assert not policy.forbids_pin(now.pin)


def refusal(policy: Policy, made: Settings) -> str:
    try:
        policy.refuse(made)
    except SettingsError as error:
        return error.code
    return ""


@given(cases(), choices(), wanted())
def test_what_a_user_saves_is_in_force_or_was_refused(policy: Policy, before: Choice, made: Settings) -> None:
    kept = chosen(policy, before, made)
    match refusal(policy, made):
        case "":
            assert effective(policy, kept) == made
        case "SET-340":
            assert any(BY_PATH[path].of(made) != value for path, value in policy.locked.items())
        case told:
            assert (told, policy.pinning, bool(made.pin)) == ("SET-341", False, True)
    assert refusal(policy, effective(policy, kept)) == ""


@given(cases(), choices())
def test_saving_what_is_shown_changes_nothing_that_was_chosen(policy: Policy, choice: Choice) -> None:
    again = chosen(policy, choice, effective(policy, choice))
    assert effective(policy, again) == effective(policy, choice)
    asleep = choice.names - counted(policy, choice)
    assert (
        asleep
        <= again.names
        <= choice.names.union(*(decision for decision in (TRUST, WAY) if choice.names & decision))
    )
    assert all(BY_PATH[path].of(again.settings) == BY_PATH[path].of(choice.settings) for path in asleep)


@given(cases(), cases(), wanted())
def test_what_nobody_chose_follows_the_organisation(old: Policy, new: Policy, made: Settings) -> None:
    """A policy that changes takes effect wherever the user has no say, or has said nothing."""
    choice = chosen(old, Choice(), made)
    now = effective(new, choice)
    for path, value in new.locked.items():
        assert BY_PATH[path].of(now) == value
    for path in new.preset.keys() - choice.names - TRUST - WAY:
        assert BY_PATH[path].of(now) == new.preset[path]


def test_a_recorder_that_runs_already_is_not_started_because_of_a_preset() -> None:
    """What the user chose of the two goes before what is preset of the other; both at once are refused."""
    policy = parsed("[preset.vrc]\nprocess.program = '/opt/vrc/a'\nprocess.keep_running = true")
    chose = Choice(replace(Settings("", ""), vrc=VrcSettings(socket="auto")), frozenset({"vrc.socket"}))
    now = effective(policy, chose)
    assert (now.vrc.program, now.vrc.socket, now.vrc.keep_running) == ("", "auto", True)
    assert origins(policy, chose)["vrc.program"] is Origin.DEFAULT
    both = replace(now, vrc=replace(now.vrc, program="/opt/vrc/a"))
    assert refusal(policy, both) == refusal(Policy(), both) == "SET-314"
    assert (refusal(policy, now), effective(policy, Choice()).vrc.program) == ("", "/opt/vrc/a")


@given(choices())
def test_the_keyring_keeps_the_choice_and_nothing_else(choice: Choice) -> None:
    text = encode_settings(choice.settings, "", choice.names)
    assert Choice(decode_settings(text), chosen_of(text)) == choice


def test_nothing_of_the_organisations_is_written_down() -> None:
    policy = parsed(f"[preset]\ngateway='{GATEWAY}'\n[locked]\nca_file='/etc/ssl/org.pem'")
    choice = chosen(policy, Choice(), replace(effective(policy, Choice()), agent_id="20011"))
    text = encode_settings(choice.settings, "", choice.names)
    assert chosen_of(text) == {"agent_id"}
    assert "gw.example" not in text
    assert "org.pem" not in text


def test_a_preset_can_be_chosen_away_even_to_what_the_program_would_have() -> None:
    policy = parsed("[preset]\nrenew = true\nca_file = '/etc/ssl/org.pem'")
    choice = chosen(policy, Choice(), Settings("", ""))
    assert choice.names == {"renew", "ca_file"}
    assert effective(policy, choice) == Settings("", "")


def test_a_choice_that_is_locked_away_is_not_forgotten_when_something_is_saved() -> None:
    mine = Choice(Settings(OTHER, "20011"), frozenset({"gateway", "agent_id"}))
    locking = parsed(f"[locked]\ngateway = '{GATEWAY}'")
    saved = chosen(locking, mine, replace(effective(locking, mine), renew=True))
    assert effective(locking, saved) == Settings(GATEWAY, "20011", renew=True)
    assert effective(Policy(), saved) == Settings(OTHER, "20011", renew=True)


# --- pinning


def test_a_users_pin_sleeps_while_pinning_is_forbidden() -> None:
    pinned = Choice(Settings("", "", pin=PIN), frozenset({"pin", "ca_file"}))
    forbidding = parsed("[rules]\npinning = false\n[preset]\nca_file = '/etc/ssl/org.pem'")
    now = effective(forbidding, pinned)
    assert (now.ca_file, now.pin) == ("/etc/ssl/org.pem", "")
    saved = chosen(forbidding, pinned, replace(now, renew=True))
    assert effective(Policy(), saved).pin == PIN  # it was not forgotten
    for elsewhere in (replace(now, ca_file=""), replace(now, ca_file="/etc/ssl/b.pem")):
        assert chosen(forbidding, pinned, elsewhere).settings.pin == ""
    with pytest.raises(SettingsError) as caught:
        forbidding.refuse(Settings(GATEWAY, "20011", pin=PIN))
    assert (caught.value.code, caught.value.field) == ("SET-341", "pin")


def test_the_organisations_own_pin_is_no_users_pin() -> None:
    policy = parsed(f"[rules]\npinning = false\n[preset]\npin = '{PIN}'")
    assert effective(policy, Choice()).pin == PIN
    policy.refuse(Settings(GATEWAY, "20011", pin=PIN))
    assert policy.forbids_pin(OTHER_PIN)


# --- explained


def test_each_value_is_explained() -> None:
    policy = parsed(
        "managed_by = 'IT'\n[preset]\nrenew = true\n[rules]\npinning = false\n"
        f"[locked]\ngateway = '{GATEWAY}'"
    )
    choice = Choice(Settings(OTHER, "20011", pin=PIN), frozenset({"gateway", "agent_id", "pin"}))
    told = {
        one.field.path: (one.value, one.origin, one.source, one.unused) for one in explained(policy, choice)
    }
    assert told["gateway"] == (GATEWAY, Origin.LOCKED, FILE, OTHER)
    assert told["agent_id"] == ("20011", Origin.USER, "keyring", None)
    assert told["renew"] == (True, Origin.PRESET, FILE, None)
    assert told["pin"] == ("", Origin.DEFAULT, "program", PIN)
    assert told["vrc.local_port"] == (6600, Origin.DEFAULT, "program", None)
    text = as_text(policy, choice)
    [line] = [line for line in text.splitlines() if line.startswith("gateway")]
    assert all(part in line for part in (GATEWAY, "organisation, locked", FILE, OTHER))
    assert "managed by IT" in text
    assert as_fields(policy, choice)["policy"] == FILE


# --- the file

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows' rights are not looked at")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir(mode=0o755)
    return folder / "policy.toml"


def write(place: Path, text: str, mode: int = 0o644) -> None:
    place.write_text(text, encoding="utf-8")
    place.chmod(mode)


def read(place: Path, owners: frozenset[int] = OWNERS) -> Policy:
    return PolicyFile(place, owners).policy()


def code(policy: Policy) -> str:
    return policy.error.code if policy.error else ""


def test_without_a_file_there_is_no_policy(place: Path) -> None:
    assert read(place) == Policy()
    assert read(place / "beneath" / "a" / "file") == Policy()


def test_a_file_of_the_administrator_counts(place: Path) -> None:
    write(place, "\ufeff[locked]\r\nrenew = true\r\n")
    assert read(place) == Policy(str(place), locked={"renew": True})


@posix
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_is_not_used(place: Path, mode: int) -> None:
    write(place, "[locked]\nrenew = true\n", mode)
    os.chown(place, -1, 65534) if os.getuid() == 0 else None
    policy = read(place)
    assert code(policy) == "POL-502"
    assert policy.locked == {}
    assert str(place) in describe(policy.error or PolicyError("", "")).happened


@posix
@pytest.mark.parametrize("mode", [0o757, 0o775])
def test_a_folder_that_others_can_write_makes_it_unsafe(place: Path, mode: int) -> None:
    write(place, "")
    place.parent.chmod(mode)
    os.chown(place.parent, -1, 65534) if os.getuid() == 0 else None
    assert code(read(place)) == "POL-502"
    place.parent.chmod(0o755)
    assert code(read(place)) == ""


@posix
def test_a_file_of_somebody_else_is_not_used(place: Path) -> None:
    write(place, "")
    assert code(read(place, frozenset({os.getuid() + 1}))) == "POL-502"


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.getuid() != 0, reason="only root can give files away")
def test_a_users_file_is_not_used(place: Path) -> None:
    write(place, "[locked]\nrenew = true\n")
    os.chown(place, 1000, 1000)
    assert code(PolicyFile(place).policy()) == "POL-502"
    os.chown(place, 0, 0)
    assert code(PolicyFile(place).policy()) == ""


@posix
def test_a_link_is_as_safe_as_what_it_leads_to(place: Path, tmp_path: Path) -> None:
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    write(open_to_all / "policy.toml", "")
    place.symlink_to(open_to_all / "policy.toml")
    assert code(read(place)) == ""
    open_to_all.chmod(0o777)
    assert code(read(place)) == "POL-502"


@posix
def test_a_link_that_leads_nowhere_is_no_word_of_consent(place: Path, tmp_path: Path) -> None:
    """The share that it leads to may come later, and then lock the gateway."""
    place.symlink_to(tmp_path / "not-yet" / "policy.toml")
    assert code(read(place)) == "POL-501"
    folder = tmp_path / "folder"
    folder.symlink_to(tmp_path / "not-yet")
    error = read(folder / "policy.toml").error
    assert error is not None
    assert (error.code, str(folder) in describe(error).happened) == ("POL-501", True)
    (tmp_path / "not-yet").mkdir()
    assert code(read(folder / "policy.toml")) == ""  # now nobody says anything
    assert code(read(place)) == "POL-501"


@posix
def test_what_the_policy_names_must_be_as_safe(place: Path, tmp_path: Path) -> None:
    program = tmp_path / "adapter"
    write(place, f"[vrc]\ntransport = 'process'\n[vrc.process]\nprogram = '{program}'")
    assert code(read(place)) == ""  # not installed yet: the recorder's start says so
    program.write_text("")
    program.chmod(0o755)
    assert code(read(place)) == ""
    program.chmod(0o777)
    policy = read(place)
    assert code(policy) == "POL-507"
    assert policy.error is not None
    assert policy.error.field == "vrc.process.program"
    write(place, f"[preset]\nca_file = '{program}'")
    assert code(read(place)) == "POL-507"


@posix
@pytest.mark.parametrize("made", ["folder", "pipe", "huge", "latin-1", "closed"])
def test_what_cannot_be_read_is_told_and_never_waited_for(place: Path, made: str) -> None:
    match made:
        case "folder":
            place.mkdir()
        case "pipe":
            os.mkfifo(place, 0o644)
        case "huge":
            write(place, "#" * (LARGEST + 1))
        case "latin-1":
            place.write_bytes('managed_by = "é"'.encode("latin-1"))
        case _:
            write(place, "", 0o000)
            if os.getuid() == 0:
                pytest.skip("nothing is closed to root")
    assert code(read(place)) == "POL-501"


@posix
def test_no_variable_of_the_environment_says_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ProgramData", "HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "AGENT_TOOLBAR_POLICY"):
        monkeypatch.setenv(name, "/tmp/mine")
    assert str(policy_place()) in (FILE, "/Library/Application Support/AgentToolbar/policy.toml")


def test_reasons_and_causes_have_the_names_that_the_organisation_gives_them() -> None:
    policy = parsed('[reasons]\n201 = "Lunch"\n250 = " Training "\n[rest_causes]\n1 = "Any"\n255 = "午休"\n')
    assert policy.reasons == {201: "Lunch", 250: "Training"}
    assert policy.rest_causes == {1: "Any", 255: "午休"}
    lines = policy_of({"reasons": ["201=Lunch", " 202 = Back = soon "], "rest_causes": []}, FILE)
    assert (lines.reasons, lines.rest_causes) == ({201: "Lunch", 202: "Back = soon"}, {})
    assert (parsed("").reasons, parsed("").rest_causes) == ({}, {})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[reasons]\n199 = 'Lunch'", "reasons"),
        ("[reasons]\n251 = 'Lunch'", "reasons"),
        ("[rest_causes]\n256 = 'Lunch'", "rest_causes"),
        ("[rest_causes]\n-1 = 'Lunch'", "rest_causes"),
        ("[rest_causes]\n0 = 'Lunch'", "rest_causes"),
        ("[reasons]\nlunch = 'Lunch'", "reasons"),
        ("[reasons]\n201 = ''", "reasons"),
        ("[reasons]\n201 = 7", "reasons"),
        ('[reasons]\n201 = "two\\nlines"', "reasons"),
        (f"[reasons]\n201 = '{'x' * 41}'", "reasons"),
        ("[reasons.deeper]\n201 = 'Lunch'", "reasons"),
        ("[reasons]\n201 = 'Lunch'\n0201 = 'Dinner'", "reasons"),
        ("reasons = '201=Lunch'", "reasons"),
        ("reasons = ['201=Lunch', '201=Dinner']", "reasons"),
        ("reasons = ['Lunch']", "reasons"),
        ("reasons = [201]", "reasons"),
        ("[reasons]\n٢٠١ = 'Lunch'".replace("٢٠١", '"٢٠١"'), "reasons"),
    ],
)
def test_a_name_that_cannot_be_one_is_told_by_its_key(text: str, key: str) -> None:
    error = wrong(text)
    assert (error.code, error.facts["key"]) == ("POL-505", key)


def test_the_names_are_told_with_everything_else() -> None:
    policy = parsed('[reasons]\n202 = "Training"\n201 = "Lunch"\n')
    assert f"what reasons are called: 201 Lunch, 202 Training ({FILE}, reasons)" in as_text(policy, Choice())
    assert "rest causes" not in as_text(policy, Choice())
    fields = as_fields(policy, Choice())
    assert (fields["reasons"], fields["rest_causes"]) == ({"202": "Training", "201": "Lunch"}, {})
