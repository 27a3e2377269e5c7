"""The policy that device management gives. No Windows and no Mac is here: what they would hand over is given.

The registry is a mapping that says it is one; the property list is a real file, as macOS would write it.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from toolbar.policy.explain import as_fields, as_text
from toolbar.policy.fields import FIELDS, RECORDER
from toolbar.policy.file import ROOT, PolicyFile
from toolbar.policy.layers import Choice, Origin, Policy, effective, origins
from toolbar.policy.managed import DOMAIN, REGISTRY, of_preferences, of_registry, read_registry
from toolbar.policy.text import parse_policy
from toolbar.ui.messages import describe

GATEWAY = "https://gw.example:8043"
OWNERS = frozenset({*ROOT, os.getuid()}) if sys.platform != "win32" else ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the real registry would answer, and rights")


def handed_over(entries: Mapping[str, object]) -> Callable[[], Mapping[str, object]]:
    """Stand for the registry: not the real one, but what `winreg` returns for it, as Python values."""
    return lambda: of_registry(entries)


def read(place: Path, entries: Mapping[str, object] | None = None, preferences: Path | None = None) -> Policy:
    nowhere = place.parent / "no.plist"
    return PolicyFile(
        place, OWNERS, registry=handed_over(entries or {}), preferences=preferences or nowhere
    ).policy()


def code(policy: Policy) -> str:
    return policy.error.code if policy.error else ""


def test_group_policy_says_what_the_file_would_say(tmp_path: Path) -> None:
    policy = read(
        tmp_path / "policy.toml",
        {
            "managed_by": "Example IT",
            "preset": {"agent_id": "20011", "renew": 1},
            "locked": {"gateway": GATEWAY, "proxy.mode": "system"},
            "rules": {"pinning": 0},
            "vrc": {
                "transport": "process",
                "process.program": "/opt/vrc/adapter",
                "process.arguments": ["--screen", "0"],
                "process.keep_running": 1,
                "local.port": 6601,
            },
            "update": {"url": "https://it.example/newest.json"},
        },
    )
    text = f"""
        managed_by = "Example IT"
        [preset]
        agent_id = "20011"
        renew = true
        [locked]
        gateway = "{GATEWAY}"
        proxy.mode = "system"
        [rules]
        pinning = false
        [vrc]
        transport = "process"
        process = {{ program = "/opt/vrc/adapter", arguments = ["--screen", "0"], keep_running = true }}
        local.port = 6601
        [update]
        url = "https://it.example/newest.json"
    """
    assert code(policy) == ""
    assert policy == parse_policy(text, REGISTRY)
    assert policy.update_url == "https://it.example/newest.json"


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
@pytest.mark.parametrize("table", ["preset", "locked"])
def test_each_field_can_be_said_in_the_registry(field: object, table: str, tmp_path: Path) -> None:
    (known,) = [one for one in FIELDS if one is field]
    example = known.example
    value = (
        int(example)
        if isinstance(example, bool)
        else list(example)
        if isinstance(example, tuple)
        else example
    )
    entries: dict[str, object] = {table: {known.key: value}}
    if known.path in RECORDER and table == "locked":
        transport = "local-socket" if "socket" in known.key else "process"
        entries = {"vrc": {"transport": transport, known.key.removeprefix("vrc."): value}}
        if transport == "process":
            entries["vrc"] = {"process.program": "/opt/vrc/adapter"} | dict(entries["vrc"])  # type: ignore[call-overload]
    if known.path == "proxy.mode":
        entries[table] = {"proxy.mode": value, "proxy.address": "http://proxy.example:3128"}
    policy = read(tmp_path / "policy.toml", entries)
    assert code(policy) == ""
    expected = Origin.PRESET if table == "preset" else Origin.LOCKED
    assert origins(policy, Choice())[known.path] is expected


def test_the_file_counts_where_management_says_nothing(tmp_path: Path) -> None:
    place = tmp_path / "policy.toml"
    place.write_text(f'[locked]\ngateway = "{GATEWAY}"\n')
    left_by_a_withdrawn_one: tuple[dict[str, object], ...] = (
        {},
        {"locked": {}},
        {"preset": {}, "vrc": {"deeper": {}}},
    )
    for nothing in left_by_a_withdrawn_one:
        policy = read(place, nothing)
        assert (policy.file, policy.locked["gateway"], policy.instead_of) == (str(place), GATEWAY, "")


def test_one_place_decides_and_the_other_is_named_as_not_read(tmp_path: Path) -> None:
    place = tmp_path / "policy.toml"
    place.write_text('[locked]\nagent_id = "20099"\nnot even = TOML')
    policy = read(place, {"locked": {"gateway": GATEWAY}, "managed_by": "Example IT"})
    assert code(policy) == ""
    assert (policy.file, policy.instead_of) == (REGISTRY, str(place))
    assert effective(policy, Choice()).agent_id == ""
    said = as_text(policy, Choice())
    assert f"({REGISTRY}, gateway)" in said
    assert f"not read, because device management decides here: {place}" in said
    assert "managed by Example IT" in said
    assert as_fields(policy, Choice())["instead_of"] == str(place)
    assert "not read" not in as_text(read(tmp_path / "none.toml", {"locked": {"gateway": GATEWAY}}), Choice())


@pytest.mark.parametrize(
    ("entries", "expected", "key"),
    [
        ({"locked": {"gatway": GATEWAY}}, "POL-504", "locked.gatway"),
        ({"locked": {"": GATEWAY}}, "POL-504", "locked."),
        ({"Locked": {"gateway": GATEWAY}}, "POL-504", "Locked"),
        ({"locked": {"gateway": "http://gw.example"}}, "POL-505", "locked.gateway"),
        ({"locked": {"gateway": 1}}, "POL-505", "locked.gateway"),
        ({"locked": {"renew": 2}}, "POL-505", "locked.renew"),
        ({"locked": {"renew": "1"}}, "POL-505", "locked.renew"),
        ({"locked": {"gateway": b"\x01"}}, "POL-505", "locked.gateway"),
        ({"rules": {"pinning": "no"}}, "POL-505", "rules.pinning"),
        ({"rules": {"pin": 1}}, "POL-504", "rules.pin"),
        ({"update": {"url": "http://it.example/x"}}, "POL-505", "update.url"),
        ({"update": {"address": "https://it.example/x"}}, "POL-504", "update.address"),
        ({"preset": {"renew": 1}, "locked": {"renew": 1}}, "POL-506", "renew"),
        ({"locked": {"vrc.process.program": "/opt/x"}}, "POL-506", "locked.vrc.process.program"),
    ],
)
def test_what_is_wrong_in_the_registry_is_told_by_its_place_and_key(
    entries: dict[str, object], expected: str, key: str, tmp_path: Path
) -> None:
    place = tmp_path / "policy.toml"
    place.write_text("")  # right, and yet no way around what management got wrong
    policy = read(place, entries)
    assert policy.error is not None
    assert (policy.error.code, policy.error.field, policy.file) == (expected, key, REGISTRY)
    happened = describe(policy.error).happened
    assert REGISTRY in happened
    assert key in happened


def test_a_registry_that_cannot_be_read_drops_no_lock(tmp_path: Path) -> None:
    def closed() -> Mapping[str, object]:
        raise PermissionError(13, "Access is denied")

    policy = PolicyFile(tmp_path / "policy.toml", OWNERS, registry=closed).policy()
    assert (code(policy), policy.file) == ("POL-501", REGISTRY)


def test_a_profile_says_what_the_file_would_say(tmp_path: Path) -> None:
    preferences = tmp_path / f"{DOMAIN}.plist"
    said = {
        "managed_by": "Example IT",
        "locked": {"gateway": GATEWAY, "proxy": {"mode": "system"}},
        "preset": {"renew": True},
        "vrc": {"transport": "process", "process": {"program": "/opt/vrc/adapter", "arguments": ["--a"]}},
        "PayloadUUID": "5B1C",
    }
    for kind in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        preferences.write_bytes(plistlib.dumps(said, fmt=kind))
        policy = read(tmp_path / "policy.toml", preferences=preferences)
        assert (code(policy), policy.file) == ("", str(preferences))
        assert policy.locked["gateway"] == GATEWAY
        assert policy.preset == {"renew": True}
        assert policy.locked["vrc.arguments"] == ("--a",)


def test_a_profile_that_is_torn_or_open_to_others_is_not_used(tmp_path: Path) -> None:
    preferences = tmp_path / f"{DOMAIN}.plist"
    place = tmp_path / "policy.toml"
    preferences.write_bytes(plistlib.dumps({"locked": {"gateway": GATEWAY}}))
    preferences.chmod(0o666)
    policy = read(place, preferences=preferences)
    assert (code(policy), policy.file) == ("POL-502", str(preferences))
    preferences.chmod(0o644)
    assert code(read(place, preferences=preferences)) == ""
    for torn in (b"<plist><dict>", b"bplist00", b"", b"locked = 1", plistlib.dumps(["a list"])):
        preferences.write_bytes(torn)
        policy = read(place, preferences=preferences)
        assert (code(policy), policy.file) == ("POL-501", str(preferences))


def test_a_program_that_others_can_change_is_refused_in_a_managed_policy_too(tmp_path: Path) -> None:
    program = tmp_path / "adapter"
    program.touch(mode=0o777)
    program.chmod(0o777)
    entries = {"vrc": {"transport": "process", "process.program": str(program)}}
    assert code(read(tmp_path / "policy.toml", entries)) == "POL-507"


@pytest.mark.parametrize(
    "content", [b"\x00" * 40, b"bplist00" + b"\xff" * 40, b"<?xml version='1.0'?><plist/>"]
)
def test_any_property_list_is_read_or_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        of_preferences(content)


def test_here_is_no_registry() -> None:
    assert read_registry() == {}
