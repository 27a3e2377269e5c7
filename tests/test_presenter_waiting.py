"""What the agent sees while a call takes its time: a press that waits, Cancel, a pause that is wanted."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
from toolbar.errors import NotSent, Refused
from toolbar.model import Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import CANCEL_AFTER, Action, Actor, Condition, ToolbarState

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
        offered = action in (Action.REFRESH, Action.VRC, Action.TEST)
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
