"""What the agent sees while a call takes its time: a press that waits, Cancel, a pause that is wanted."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from tests.campaign.hostile import (
    G1,
    TOKEN,
    AwaitClose,
    Hear,
    HostileGateway,
    Read,
    Send,
    Turn,
    Wait,
    bodies,
    envelope,
    guid,
    replying,
)
from tests.rig.bad_servers import authority, http
from tests.rig.processes import reference_vrc_command, wait_until
from toolbar.care import Care, Duty
from toolbar.errors import NotSent, Refused, SettingsError, StoreError, ToolbarError
from toolbar.gateway.held import ProxyFor
from toolbar.model import Phase, ProxyMode, ProxySettings, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import CANCEL_AFTER, Condition, ToolbarState
from toolbar.steps import Action, Actor

RENEWED = envelope("0", {"guid": guid(7)})
SILENT = Turn((Hear(), AwaitClose()), tls=None)
DENIED = bodies(envelope("000-003"))


@dataclass
class Desk:
    """A presenter, the gateway that it asks, and a clock that the test turns."""

    gateway: HostileGateway
    presenter: Presenter
    shown: list[ToolbarState]
    time: list[float] = field(default_factory=lambda: [1_000_000.0])

    @property
    def state(self) -> ToolbarState:
        return self.presenter.state

    def condition(self) -> Condition:
        return self.state.condition(self.time[0])

    async def until_asked(self, times: int = 1) -> None:
        await asyncio.to_thread(wait_until, lambda: len(self.gateway.asked) == times, "the request")

    async def until_connected(self) -> None:
        await asyncio.to_thread(wait_until, lambda: self.gateway.connections > 0, "the connection")

    def may_press_vrc(self) -> bool:
        return self.state.can_start_vrc

    def operations(self) -> list[tuple[str, str]]:
        return [(asked.operation, asked.guid) for asked in self.gateway.asked]


def play(tmp_path: Path, scenario: Callable[[Desk], Coroutine[Any, Any, None]], *turns: Turn) -> None:
    ca, ca_file = authority(tmp_path)
    program, *rest = reference_vrc_command()
    vrc = VrcSettings(program, tuple(rest), entry_list="192.0.2.10(7000)")
    shown: list[ToolbarState] = []
    time = [1_000_000.0]

    async def whole() -> None:
        store = KeyringStore("test", ForgetfulKeyring)
        presenter = Presenter(store, shown.append, clock=lambda: time[0])
        try:
            await presenter.save_settings(Settings(gateway.url, "20011", ca_file, vrc), Secret(G1))
            await scenario(Desk(gateway, presenter, shown, time))
        finally:
            await presenter.aclose()

    with HostileGateway(ca, turns) as gateway:
        asyncio.run(whole())


def late(seconds: float, body: bytes) -> Turn:
    return Turn((Read(), Wait(seconds), Send(http(body))))


def test_vrc_pressed_during_a_refresh_comes_next_and_uses_the_new_guid(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked()
        assert desk.may_press_vrc()
        await desk.presenter.start_vrc()
        assert (desk.state.busy, desk.state.queued) == (Action.REFRESH, Action.VRC)
        assert not desk.may_press_vrc()  # once is enough
        await refreshing
        assert desk.operations() == [("updateGuid", G1), ("vrctoken", guid(7))]
        assert desk.condition() is Condition.READY
        assert desk.state.queued is None

    play(tmp_path, scenario, late(0.2, RENEWED), *bodies(envelope("0", {"vrcToken": TOKEN})))


def test_what_was_queued_behind_a_refresh_that_fails_is_not_done(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked()
        await desk.presenter.start_vrc()
        await refreshing
        assert desk.operations() == [("updateGuid", G1)]
        assert desk.state.queued is None
        assert desk.condition() is Condition.EXPIRED

    play(tmp_path, scenario, late(0.2, envelope("100-006")))


def test_cancel_ends_what_has_not_left_and_the_session_is_as_it_was(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_connected()
        desk.presenter.cancel()
        await refreshing
        assert isinstance(desk.state.problem, NotSent)
        assert desk.state.problem.code == "NET-108"
        assert desk.state.gateway is None  # it was us: nothing is said about the gateway
        assert desk.operations() == []
        await desk.presenter.refresh()
        assert desk.operations() == [("updateGuid", G1)]
        assert desk.condition() is Condition.RECORDER_IDLE

    play(tmp_path, scenario, SILENT)


def test_cancel_waits_for_the_answer_to_what_was_sent_because_it_brings_the_guid(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked()
        desk.presenter.cancel()
        assert desk.state.withdrawn
        assert desk.state.busy is Action.REFRESH
        await refreshing
        assert desk.state.session is not None
        assert desk.state.session.guid == Secret(guid(7))
        assert desk.state.problem is None
        await desk.presenter.refresh()
        assert not desk.state.withdrawn

    play(tmp_path, scenario, late(0.2, RENEWED), *bodies(envelope("0", {"guid": guid(8)})))


def test_cancel_drops_what_was_queued(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked()
        await desk.presenter.start_vrc()
        desk.presenter.cancel()
        await refreshing
        assert desk.operations() == [("updateGuid", G1)]

    play(tmp_path, scenario, late(0.2, RENEWED))


def test_cancel_with_nothing_under_way_does_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        before = desk.state
        desk.presenter.cancel()
        assert desk.state is before

    play(tmp_path, scenario)


def test_cancel_is_offered_when_a_call_takes_long() -> None:
    began = 1_000_000.0
    for action in Action:
        state = ToolbarState(busy=action, busy_since=began)
        offered = action in (Action.REFRESH, Action.VRC, Action.TEST, Action.SIGN_IN)
        assert not state.can_cancel(began + CANCEL_AFTER - 0.1)
        assert state.can_cancel(began + CANCEL_AFTER) is offered
    assert not ToolbarState(busy=Action.VRC, busy_since=began, withdrawn=True).can_cancel(began + 9)
    assert not ToolbarState(busy_since=began).can_cancel(began + 9)


def test_closing_gives_up_at_once_what_has_not_left(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_connected()
        desk.presenter.begin_closing()
        async with asyncio.timeout(1):
            await refreshing
        assert desk.operations() == []

    play(tmp_path, scenario, SILENT)


def test_a_gateway_that_asks_for_a_pause_gets_it(tmp_path: Path) -> None:
    too_many = http(b"busy", "Retry-After: 20", status="429 Too Many Requests")

    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        assert isinstance(desk.state.problem, Refused)
        assert desk.state.must_wait(desk.time[0]) == 20.0
        for press in (desk.presenter.refresh, desk.presenter.start_vrc):
            await press()
        assert len(desk.gateway.asked) == 1
        desk.time[0] += 20
        await desk.presenter.refresh()
        assert desk.operations()[1:] == [("updateGuid", G1)]
        assert desk.state.must_wait(desk.time[0]) == 0.0

    play(tmp_path, scenario, *replying(too_many))


def test_000_003_is_believed_when_it_was_said_three_times(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        for times in (1, 2):
            await desk.presenter.refresh(Actor.TOOLBAR)
            assert desk.state.denials == times
            assert desk.condition() is Condition.UNCERTAIN
            assert not desk.state.ended
        await desk.presenter.refresh(Actor.TOOLBAR)
        assert desk.condition() is Condition.EXPIRED
        assert desk.operations() == [("updateGuid", G1)] * 3

    play(tmp_path, scenario, *DENIED, *DENIED, *DENIED)


def test_a_success_or_another_guid_makes_000_003_forgotten(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        await desk.presenter.refresh()
        assert desk.state.denials == 0
        assert desk.condition() is Condition.RECORDER_IDLE
        await desk.presenter.refresh()
        assert desk.state.settings is not None
        await desk.presenter.save_settings(desk.state.settings, Secret(guid(9)))
        assert desk.state.denials == 0

    play(tmp_path, scenario, *DENIED, *bodies(RENEWED), *DENIED)


def test_the_address_that_serves_is_told(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        assert desk.state.served_by == desk.gateway.url
        assert desk.state.clock_ahead is not None
        assert desk.state.clock_ahead < -1_000_000

    dated = http(RENEWED, "Date: Thu, 01 Jan 1970 00:00:00 GMT")
    play(tmp_path, scenario, *replying(dated))


def test_cancel_while_one_candidate_is_out_keeps_the_next_from_being_presented(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        await desk.presenter.refresh()  # its answer is lost: the GUID before it may live
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked(3)
        desk.presenter.cancel()
        await refreshing
        assert desk.operations() == [("updateGuid", G1), ("updateGuid", guid(7)), ("updateGuid", guid(7))]
        assert isinstance(desk.state.problem, NotSent)
        assert desk.state.problem.code == "NET-108"

    lost = Turn((Read(),))
    play(tmp_path, scenario, *bodies(RENEWED), lost, late(0.3, envelope("100-006")))


def test_cancel_while_a_token_is_asked_for_is_told_and_the_recorder_gets_none(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        starting = asyncio.ensure_future(desk.presenter.start_vrc())
        await desk.until_connected()
        desk.presenter.cancel()
        await asyncio.wait_for(starting, 4)
        assert isinstance(desk.state.problem, NotSent)
        assert desk.state.problem.code == "NET-108"
        assert desk.operations() == []

    play(tmp_path, scenario, SILENT)


@contextmanager
def set_up(tmp_path: Path, proxy_for: ProxyFor, *turns: Turn) -> Iterator[tuple[HostileGateway, Presenter]]:
    """Yield a gateway, and a presenter that is to load what another one has saved."""
    ca, ca_file = authority(tmp_path)
    keyring = ForgetfulKeyring()

    async def save() -> None:
        presenter = Presenter(KeyringStore("test", lambda: keyring), lambda state: None)
        await presenter.save_settings(Settings(gateway.url, "20011", ca_file), Secret(G1))
        await presenter.aclose()

    with HostileGateway(ca, turns) as gateway:
        asyncio.run(save())
        store = KeyringStore("test", lambda: keyring)
        yield gateway, Presenter(store, lambda state: None, proxy_for=proxy_for, vary=lambda low, high: 0.02)


@pytest.mark.parametrize("press", ["refresh", "test"])
@pytest.mark.parametrize("closing", [False, True])
def test_what_is_given_up_while_the_system_is_asked_for_the_way_is_not_sent(
    tmp_path: Path, press: str, closing: bool
) -> None:
    asked = asyncio.Event()

    async def portal_that_is_silent(settings: ProxySettings, origin: str, password: Secret | None) -> None:
        asked.set()
        await asyncio.Event().wait()

    async def scenario() -> None:
        await presenter.load()
        settings = presenter.state.settings
        assert settings is not None
        pressed = presenter.refresh() if press == "refresh" else presenter.test_connection(settings)
        acting = asyncio.ensure_future(pressed)
        await asked.wait()
        (presenter.begin_closing if closing else presenter.cancel)()
        await asyncio.wait_for(acting, 5)
        proof = presenter.state.test
        ended = proof.error if proof is not None else presenter.state.problem
        assert ended is not None
        assert ended.code == "NET-108"
        await presenter.aclose()

    with set_up(tmp_path, portal_that_is_silent) as (gateway, presenter):
        asyncio.run(scenario())
    assert gateway.connections == 0


@pytest.mark.parametrize(
    "error", [SettingsError("SET-334", "proxy", "the portal does not answer"), StoreError("KR-403")]
)
def test_a_way_that_is_lost_in_the_middle_of_a_refresh_leaves_the_session_as_it_was(
    tmp_path: Path, error: ToolbarError
) -> None:
    ways = 0

    async def portal_that_ends(settings: ProxySettings, origin: str, password: Secret | None) -> None:
        nonlocal ways
        ways += 1
        if ways > 1:
            raise error

    async def scenario() -> None:
        await presenter.load()
        system = replace(presenter.state.entered, proxy=ProxySettings(ProxyMode.SYSTEM))
        await presenter.save_settings(system, None)
        await presenter.refresh()
        assert presenter.state.problem is error
        assert presenter.state.phase is Phase.STABLE
        await presenter.aclose()

    with set_up(tmp_path, portal_that_ends) as (gateway, presenter):
        pass
    asyncio.run(scenario())  # nobody listens there any more
    assert (ways, gateway.asked) == (2, [])


def test_000_003_in_passing_does_not_end_a_session_whose_guid_was_just_renewed(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        await desk.presenter.refresh()
        assert desk.condition() is Condition.UNCERTAIN
        due = Care(lambda: 0.0).next(desk.state)
        assert due is not None
        assert due.duty is Duty.ASK_AGAIN
        await desk.presenter.refresh(Actor.TOOLBAR)
        assert desk.condition() is Condition.RECORDER_IDLE
        asked = [G1, guid(7), guid(7)]  # and never the first again: some gateways end the session for that
        assert desk.operations() == [("updateGuid", one) for one in asked]

    renewed_again = bodies(envelope("0", {"guid": guid(8)}))
    play(tmp_path, scenario, *bodies(RENEWED), *DENIED, *renewed_again)


def test_000_003_that_is_said_three_times_is_a_reason_to_try_the_guid_before(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.refresh()
        for _ in range(3):
            await desk.presenter.refresh(Actor.TOOLBAR)
        assert [one for _, one in desk.operations()] == [G1, *[guid(7)] * 3, G1]
        assert desk.condition() is Condition.RECORDER_IDLE

    renewed_again = bodies(envelope("0", {"guid": guid(8)}))
    play(tmp_path, scenario, *bodies(RENEWED), *DENIED * 3, *renewed_again)


def test_what_was_queued_behind_a_mistake_of_ours_is_not_done(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        refreshing = asyncio.ensure_future(desk.presenter.refresh())
        await desk.until_asked()
        await desk.presenter.start_vrc()
        assert not desk.may_press_vrc()  # once is enough
        refreshing.cancel()
        await asyncio.wait((refreshing,))
        assert desk.state.queued is None
        await desk.presenter.refresh()
        assert [operation for operation, _ in desk.operations()] == ["updateGuid"] * 2

    play(tmp_path, scenario, late(0.5, RENEWED))
