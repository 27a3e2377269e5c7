"""Single stages with what is known beforehand: what counts as proof, and what is not looked at."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from tests.doctor.desk import GUID
from tests.vrc.listening import listening
from toolbar.diagnosis import Diagnosis, Finding, Note, Stage, Verdict
from toolbar.doctor import desk
from toolbar.doctor.examination import Examination, Means, planned
from toolbar.errors import DENIED, NotRecorded, Refused, StoreError, ToolbarError, VrcError
from toolbar.gateway.client import Gateway
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.model import Phase, ProxyMode, ProxySettings, Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.session.store import Access
from toolbar.shift.proof import Screen
from toolbar.shift.proof import Stage as ScreenStage
from toolbar.shift.view import Shift
from toolbar.state import FRESH, ToolbarState
from toolbar.steps import Action, Proof

NOW = 1_800_000_000.0
SETTINGS = Settings("https://127.0.0.1:1", "20011", vrc=VrcSettings("/bin/true"))
SESSION = Session(SETTINGS.gateway, "20011", Secret(GUID))
HELD = ToolbarState(settings=SETTINGS, session=SESSION, renewed_at=NOW - 60)


async def access() -> Access:
    return Access("SecretService", has_settings=True)


async def nothing_of_it(*_: object) -> Route:
    raise AssertionError("nobody should ask for the way")


async def no_gateway(route: Route) -> Gateway:
    raise AssertionError("nobody should connect")


def means() -> Means:
    return Means(nothing_of_it, no_gateway, access, lambda: False, lambda: NOW)


def look(state: ToolbarState, stage: Stage, *so_far: Finding) -> Finding:
    async def whole() -> Finding:
        examination = Examination(lambda: state, means())
        return await examination.of(stage, Diagnosis(planned(state), so_far))

    return asyncio.run(whole())


@pytest.mark.parametrize(
    ("changes", "verdict", "note", "age"),
    [
        ({}, Verdict.SKIPPED, Note.NOT_ASKED, "60"),
        ({"confirmed": Proof(NOW - 5)}, Verdict.OK, Note.ACCEPTED, "5"),
        ({"confirmed": Proof(NOW - FRESH - 1)}, Verdict.SKIPPED, Note.NOT_ASKED, "91"),
        ({"confirmed": Proof(NOW - 5), "slept": 600.0}, Verdict.SKIPPED, Note.NOT_ASKED, "5"),
        ({"confirmed": Proof(NOW + 60)}, Verdict.SKIPPED, Note.NOT_ASKED, None),  # a clock that was set back
        ({"confirmed": Proof(NOW - 5), "phase": Phase.ROTATING}, Verdict.SKIPPED, Note.INTERRUPTED, None),
        ({"phase": Phase.UNPROVEN}, Verdict.SKIPPED, Note.NOT_ASKED, "60"),
    ],
)
def test_only_a_fresh_answer_proves_a_session(
    changes: dict[str, object], verdict: Verdict, note: Note, age: str | None
) -> None:
    found = look(replace(HELD, **changes), Stage.SESSION)  # type: ignore[arg-type]
    assert (found.verdict, found.note, found.facts.get("age")) == (verdict, note, age)
    assert GUID not in repr(found)


def test_a_refusal_counts_when_the_gateway_is_to_be_believed() -> None:
    ended = Refused("GW-100-006", retcode="100-006")
    assert look(replace(HELD, confirmed=Proof(NOW, ended)), Stage.SESSION).error is ended
    passing = Refused("GW-000-003", retcode=DENIED)
    doubted = replace(HELD, confirmed=Proof(NOW, passing), denials=1)
    assert look(doubted, Stage.SESSION).note is Note.NOT_ASKED


def test_what_lives_in_memory_only_is_the_keyrings_fault() -> None:
    unsaved = StoreError("KR-406", "as arranged")
    assert look(HELD, Stage.KEYRING).verdict is Verdict.OK
    assert look(replace(HELD, unsaved=unsaved), Stage.KEYRING).error is unsaved
    assert look(replace(HELD, settings_unsaved=unsaved), Stage.KEYRING).error is unsaved


@pytest.mark.parametrize("code", ["KR-411", "KR-412"])
def test_settings_that_are_in_doubt_are_not_in_order(code: str) -> None:
    doubt = StoreError(code)
    assert look(replace(HELD, problem=doubt), Stage.SETTINGS).error is doubt
    assert look(replace(HELD, problem=StoreError("KR-406")), Stage.SETTINGS).verdict is Verdict.OK


def test_settings_that_could_not_be_understood_are_not_called_missing() -> None:
    damage = StoreError("KR-407")
    found = look(replace(ToolbarState(), problem=damage), Stage.SETTINGS)
    assert found.error is damage
    found = look(ToolbarState(), Stage.SETTINGS)
    assert found.error is not None
    assert found.error.code == "SET-301"


def test_a_recorder_that_is_being_started_is_not_started_twice() -> None:
    assert look(replace(HELD, busy=Action.VRC), Stage.RECORDER).note is Note.STARTING
    assert look(replace(HELD, busy=Action.REFRESH), Stage.RECORDER).error is not None  # it was: /bin/true


def test_a_held_recorder_that_failed_is_broken() -> None:
    trouble = VrcError("VRC-606", component_code="7")

    async def whole(state: ToolbarState) -> Finding:
        return await desk.recorder(state, held=True, limit=1.0)

    with pytest.raises(VrcError) as caught:
        asyncio.run(whole(replace(HELD, recorder=Proof(NOW, trouble))))
    assert caught.value is trouble
    assert asyncio.run(whole(replace(HELD, recorder=Proof(NOW)))).note is Note.RUNNING


@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize("of_screen", [True, False])
def test_who_is_not_recorded_has_no_recorder_in_order(tmp_path: Path, *, held: bool, of_screen: bool) -> None:
    trouble = NotRecorded("REC-721") if of_screen else VrcError("VRC-604")
    place = tmp_path / "run" / "vrc.sock"
    state = replace(HELD, settings=replace(SETTINGS, vrc=VrcSettings(socket=str(place))))
    if of_screen:
        screen = Screen(ScreenStage.NOT_RECORDED, NOW, cause=trouble)
        state = replace(state, recorder=Proof(NOW), shift=Shift(screen=screen))
    else:
        state = replace(state, recorder=Proof(NOW, trouble))
    with listening(place), pytest.raises(ToolbarError) as caught:
        asyncio.run(desk.recorder(state, held=held, limit=3.0))
    assert caught.value is trouble


def test_a_recorder_behind_a_socket_says_hello_and_gets_nothing_else(tmp_path: Path) -> None:
    journal = tmp_path / "vrc.journal"
    place = tmp_path / "run" / "vrc.sock"
    settings = replace(SETTINGS, vrc=VrcSettings(socket=str(place)))

    async def whole() -> Finding:
        return await desk.recorder(replace(HELD, settings=settings), held=False, limit=3.0)

    with listening(place, "--journal", str(journal)):
        assert asyncio.run(whole()).facts == {"name": "vrc-reference", "version": "1.0.0"}
        assert "initialize" not in journal.read_text()
        place.parent.chmod(0o755)
        with pytest.raises(VrcError) as caught:
            asyncio.run(whole())
    assert caught.value.code == "VRC-603"


def test_a_gateway_that_wants_no_request_gets_none() -> None:
    passed = Finding(Stage.TLS, Verdict.OK)
    found = look(replace(HELD, blocked_until=NOW + 30), Stage.HTTP, passed)
    assert (found.verdict, found.note) == (Verdict.SKIPPED, Note.ASKED_TO_WAIT)


def test_what_is_skipped_names_the_first_reason_not_the_last() -> None:
    failed = Finding(Stage.DNS, Verdict.FAILED, error=ToolbarError("NET-103"))
    skipped = Finding(Stage.TCP, Verdict.SKIPPED, note=Note.NEEDS, facts={"stage": Stage.DNS})
    assert look(HELD, Stage.TLS, failed, skipped).facts == {"stage": Stage.DNS}
    cancelled = Finding(Stage.TCP, Verdict.SKIPPED, note=Note.NO_TIME)
    assert look(HELD, Stage.TLS, cancelled).facts == {"stage": Stage.TCP}


def test_there_are_no_more_stages_than_there_are_links() -> None:
    plain = [stage for stage in Stage if stage not in (Stage.PROXY, Stage.BACKUP)]
    assert list(planned(ToolbarState())) == list(planned(HELD)) == plain
    proxy = ProxySettings(ProxyMode.SYSTEM)
    full = replace(SETTINGS, proxy=proxy, backup="https://127.0.0.2:1")
    assert planned(replace(HELD, settings=full)) == tuple(Stage)


def test_which_way_to_take_is_asked_for_once() -> None:
    asked: list[str] = []

    async def find(settings: Settings, origin: str) -> Route:
        asked.append(origin)
        return Route(origin, proxy=Proxy("http://127.0.0.1:9"))

    async def whole() -> list[Note]:
        examination = Examination(lambda: HELD, replace(means(), find_route=find))
        check = Diagnosis(planned(HELD))
        return [(await examination.of(stage, check)).note for stage in (Stage.DNS, Stage.TCP)]

    assert asyncio.run(whole()) == [Note.BY_PROXY, Note.BY_PROXY]
    assert asked == [SETTINGS.gateway]


def test_a_password_of_the_proxy_is_not_fetched_from_a_locked_keyring() -> None:
    settings = replace(SETTINGS, proxy=ProxySettings(ProxyMode.MANUAL, "http://proxy.example:3128", "me"))
    locked = StoreError("KR-402")

    async def refuse() -> Access:
        raise locked

    async def whole() -> Finding:
        state = replace(HELD, settings=settings)
        examination = Examination(lambda: state, replace(means(), ask_keyring=refuse))
        return await examination.of(Stage.PROXY, Diagnosis(planned(state)))

    assert asyncio.run(whole()).error is locked
