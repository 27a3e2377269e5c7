"""What a support file holds: what its tables name, and nothing else, whatever a state is filled with."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path

import pytest

from toolbar.diagnosis import Diagnosis, Finding, Note, Verdict
from toolbar.diagnosis import Stage as Link
from toolbar.errors import NotSent, Refused, SettingsError, ToolbarError
from toolbar.events import Event, Kind
from toolbar.facts import Facts
from toolbar.happening import Happening
from toolbar.model import ProxySettings, Session, SessionMode, Settings, VrcSettings
from toolbar.offer import Offer
from toolbar.policy.fields import FIELDS
from toolbar.policy.layers import Choice, Policy, PolicyError
from toolbar.presented import Presented
from toolbar.secret import Secret
from toolbar.shift.presence import AgentState, Presence
from toolbar.shift.proof import Screen, Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor, Proof, Step
from toolbar.support.bundle import Bundle, bundle
from toolbar.support.contents import FACTS, SETTINGS, Shown, mark

NOW = 1_800_000_000.0
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"
OLD_GUID = "6d6d6d6d-9876-5432-1098-fedcba987653.AgentGateway7"


class Canaries:
    """Makes a text of its own for each place, and knows them all."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        return self.places.setdefault(place, f"canary{len(self.places):03}")

    def within(self, text: str) -> set[str]:
        """Return the places whose canary is in *text*."""
        return {place for place, canary in self.places.items() if canary in text}


ALLOWED = {
    "gateway",
    "backup",
    "pin",
    "proxy.address",
    "min_version",
    "max_version",
    "expected_sha256",
    "profile",
    "policy.file",
    "policy.instead_of",
    "event",
    "log",
}
"""The places that the tables name: each of them has to be found, and no other."""


def filled(sings: Canaries) -> ToolbarState:
    """Return a state of which every text is a canary."""
    settings = Settings(
        sings("gateway"),
        sings("agent_id"),
        sings("ca_file"),
        VrcSettings(
            program=sings("program"),
            arguments=(sings("argument"), sings("another argument")),
            entry_list=sings("entry_list"),
            local_address=sings("local_address"),
            socket=sings("socket"),
            min_version=sings("min_version"),
            max_version=sings("max_version"),
            username=sings("username"),
            options=(sings("option"),),
            expected_sha256=sings("expected_sha256"),
            expected_image=sings("expected_image"),
        ),
        pin=sings("pin"),
        backup=sings("backup"),
        proxy=ProxySettings(
            address=sings("proxy.address"), user=sings("proxy.user"), exceptions=sings("exceptions")
        ),
        mode=SessionMode.OWN,
        phone=sings("phone"),
    )

    def wrong(place: str) -> ToolbarError:
        facts = {"host": sings(f"{place}: a fact"), "retcode": "100-007"}
        return NotSent(
            "NET-102", sings(f"{place}: detail"), found=(Secret(sings(f"{place}: found")),), **facts
        )

    talking = Event(
        Kind.TALKING,
        sings("call event"),
        sings("its agent"),
        1.0,
        sings("call"),
        (("caller", sings("caller")),),
    )
    step = Step(Action.REFRESH, NOW, 1.0, wrong("step"), where=sings("another computer"))
    told = Step(Action.STATE, NOW, 0.0, event=sings("event"))
    policy = Policy(
        file=sings("policy.file"),
        managed_by=sings("managed_by"),
        preset={"vrc.program": sings("preset")},
        locked={"phone": sings("locked")},
        update_url=sings("update_url"),
        instead_of=sings("policy.instead_of"),
        reasons={201: sings("a reason")},
        rest_causes={3: sings("a cause")},
        error=PolicyError(
            "POL-505", sings("policy field"), sings("policy detail"), file=sings("policy fact")
        ),
    )
    finding = Finding(
        Link.DNS, Verdict.FAILED, 1.0, wrong("finding"), Note.IN_ORDER, {"addresses": sings("finding fact")}
    )
    return ToolbarState(
        settings=settings,
        policy=policy,
        choice=Choice(replace(settings, ca_file=sings("chosen")), frozenset({"ca_file"})),
        session=Session(sings("session's gateway"), sings("session's agent"), Secret(GUID)),
        problem=Refused("GW-100-007", retcode="100-007", message=sings("message")),
        gateway=Proof(NOW, wrong("gateway proof")),
        confirmed=Proof(NOW, wrong("confirmed")),
        recorder=Proof(NOW, wrong("recorder")),
        recorder_seen=Proof(NOW, wrong("recorder_seen")),
        unsaved=wrong("unsaved"),
        settings_unsaved=wrong("settings_unsaved"),
        test=Proof(NOW, wrong("test")),
        presented=Presented((), (sings("fault"),), sings("origin")),
        served_by=sings("served_by"),
        check=Diagnosis((Link.DNS,), (finding,), NOW),
        offer=Offer(sings("version"), sings("where")),
        shift=Shift(
            True,
            presence=Presence(AgentState.BUSY, NOW),
            screen=Screen(Stage.NOT_RECORDED, NOW, cause=wrong("screen")),
            events=((NOW, talking),),
        ),
        history=(step, told),
        story=(
            Happening(NOW, Actor.AGENT, step, error=step.error, agent_id=settings.agent_id),
            Happening(NOW, Actor.GATEWAY, told, agent_id=settings.agent_id),
            Happening(NOW, Actor.RECORDER, Stage.NOT_RECORDED, error=wrong("story")),
        ),
        profile=sings("profile"),
    )


def texts_of(value: object, seen: set[int]) -> set[str]:
    """Return every text that *value* leads to."""
    if id(value) in seen or isinstance(value, Enum):
        return set()
    seen.add(id(value))
    match value:
        case str():
            return {value}
        case dict():
            return set().union(*(texts_of(one, seen) for one in value.values()), set())
        case tuple() | list() | frozenset():
            return set().union(*(texts_of(one, seen) for one in value), set())
        case ToolbarError():
            return texts_of(vars(value), seen)
        case Secret():
            return {value.reveal()}
        case _ if is_dataclass(value):
            return set().union(*(texts_of(getattr(value, one.name), seen) for one in fields(value)))
        case _:
            return set()


def made(state: ToolbarState, log: Path | None = None) -> Bundle:
    return bundle(state, NOW, log)


def test_the_state_of_these_tests_sings_everywhere() -> None:
    """A search for canaries is worth as much as the places where there are any."""
    sings = Canaries()
    state = filled(sings)
    found = texts_of(state, set())
    assert set(sings.places.values()) <= found
    plain = ToolbarState()
    empty = {one.name for one in fields(Facts) if getattr(state, one.name) == getattr(plain, one.name)}
    texts = {name for name in empty if type(getattr(state, name)) in (str, tuple, dict)}
    assert texts == set()


def test_nothing_gets_in_but_what_the_tables_name(tmp_path: Path) -> None:
    sings = Canaries()
    state = filled(sings)
    log = tmp_path / "agent-toolbar.log"
    hidden = [sings.places[place] for place in sings.places if place not in ALLOWED]
    log.write_text(f"2027-01-15 INFO {sings('log')}\n", encoding="utf-8")
    text = made(state, log).preview()
    assert sings.within(text) == ALLOWED
    assert not any(secret in text for secret in hidden)
    assert GUID[:13] not in text
    assert made(state, log).packed()


def test_what_a_setting_is_logged_with_stays_out_as_well(tmp_path: Path) -> None:
    sings = Canaries()
    state = filled(sings)
    said = [place for place in sings.places if place in (
        "agent_id", "ca_file", "program", "argument", "phone", "proxy.user", "exceptions", "option", "socket",
        "username", "entry_list", "local_address", "expected_image", "chosen", "preset", "locked",
    )]  # fmt: skip
    assert len(said) == 16
    log = tmp_path / "agent-toolbar.log"
    log.write_text("".join(f"WARNING {sings(place)}!\n" for place in said), encoding="utf-8")
    text = made(state, log).preview()
    assert sings.within(text) & set(said) == set()
    assert f"WARNING {mark(sings('agent_id'))}!" in text
    assert "WARNING <phone>!" in text


def test_each_setting_is_decided_on() -> None:
    """A new setting is in no support file before somebody has said how much of it may be."""
    assert set(SETTINGS) == {field.path for field in FIELDS}
    about_people = ("agent_id", "phone", "user", "program", "file", "address", "socket", "image", "arguments")
    for path, shown in SETTINGS.items():
        if path.rpartition(".")[2].endswith(about_people) and path != "proxy.address":
            assert shown is not Shown.VALUE, path


def test_a_secret_that_lives_is_nowhere_even_where_a_table_names_its_place(tmp_path: Path) -> None:
    token = Secret("a vrcToken of no known shape")
    state = ToolbarState(profile=f"x {token.reveal()} x")
    log = tmp_path / "agent-toolbar.log"
    log.write_text(f"DEBUG {token.reveal()} and {OLD_GUID}\n", encoding="utf-8")
    text = made(state, log).preview()
    assert token.reveal() not in text
    assert OLD_GUID[:13] not in text
    assert "DEBUG <secret> and <guid>" in text


@pytest.mark.parametrize(
    "state", [ToolbarState(), ToolbarState(settings=Settings("https://gw.example:8043", "1027"))]
)
def test_every_fact_has_a_line_in_every_state(state: ToolbarState) -> None:
    about = dict(made(state).files)["about.txt"].splitlines()
    assert [line.split("  ")[0].strip() for line in about[: len(FACTS)]] == [name for name, _ in FACTS]
    assert sum(line.startswith(("gateway  ", "vrc.program ")) for line in about) >= 2
    assert "check: none was run" in about


def test_who_decided_a_setting_stands_beside_it() -> None:
    state = ToolbarState(
        settings=Settings("https://gw.example:8043", "1027", phone="40038"),
        policy=Policy(file="/etc/p.toml", locked={"gateway": "https://gw.example:8043"}),
        choice=Choice(Settings("", "1027", phone="40038"), frozenset({"agent_id", "phone"})),
    )
    lines = {
        line.split()[0]: line.split(maxsplit=2)[1:] for line in made(state).preview().splitlines() if line
    }
    assert lines["phone"] == ["set", "user"]
    assert lines["agent_id"] == [mark("1027"), "user"]
    assert "organisation, locked" in made(state).preview()
    assert lines["vrc.program"] == ["-", "default"]


def test_an_error_is_its_code_and_the_gateways_own() -> None:
    state = ToolbarState(
        problem=Refused("GW-100-007", retcode="100-007", message="why"),
        unsaved=SettingsError("KR-402", "x", "detail"),
    )
    text = made(state).preview()
    assert "GW-100-007 (retcode 100-007)" in text
    assert "why" not in text
    assert "KR-402" in text
