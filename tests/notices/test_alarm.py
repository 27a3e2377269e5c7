"""A desktop is told once what the agent has to hear of, and it is taken back by itself: on a real bus."""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jeepney import new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.rig.desktop_bus import SessionBus
from tests.rig.notification_server import ADDRESS, IT_IS
from tests.rig.processes import Child, RigError, Server, program, run, wait_until
from tests.rig.screen import VirtualScreen
from toolbar.errors import NotSent, Refused, VrcError
from toolbar.model import Session, Settings, VrcSettings
from toolbar.notices.alarm import Alarm
from toolbar.notices.desktop import CRITICAL, Notices
from toolbar.notices.episodes import EPISODE, LASTS, Trouble
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof
from toolbar.ui.notice_words import notice

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")

GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"
SETTINGS = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))
RECORDING = ToolbarState(
    settings=SETTINGS,
    session=Session(SETTINGS.gateway, "20011", Secret(GUID)),
    confirmed=Proof(1.0),
    recorder=Proof(1.0),
    recorder_ready_at=1.0,
)
MESSAGE = "customer 4711 for password t0ken"
LOST = replace(RECORDING, recorder=Proof(2.0, VrcError("VRC-606", MESSAGE, message=MESSAGE)))
NEVER_WAS = replace(LOST, recorder_ready_at=None)
ENDED = replace(RECORDING, recorder=None, recorder_ready_at=None, recorder_ended_at=3.0)
REFUSAL = Refused("GW-100-006", retcode="100-006", message=MESSAGE)
EXPIRED = replace(RECORDING, problem=REFUSAL, confirmed=Proof(2.0, REFUSAL))
OFFLINE = replace(RECORDING, problem=NotSent("NET-102", MESSAGE))
CANCELLED = replace(RECORDING, problem=NotSent("NET-107"))


class Desk:
    """An alarm on a desktop, and what that was asked for."""

    def __init__(self, server: Child | None) -> None:
        self._server = server
        self.now = 1000.0
        self.instead = 0
        self.clicks = 0
        self.alarm = Alarm(
            Notices(self._clicked, lambda: "Show"),
            lambda trouble, state: notice(trouble, state, 3.0),
            self._instead,
            lambda: self.now,
        )

    def _instead(self, title: str, text: str) -> None:
        self.instead += 1

    def _clicked(self) -> None:
        self.clicks += 1

    async def next(self) -> tuple[str, Any]:
        assert self._server is not None
        call = await asyncio.to_thread(self._server.read, 5)
        return call["method"], call["body"]

    async def nothing_more(self) -> None:
        assert self._server is not None
        with pytest.raises(RigError, match="no line"):
            await asyncio.to_thread(self._server.read_line, 0.5)


@contextmanager
def on_a_bus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mapping[str, str]]:
    with SessionBus(folder) as bus:
        for name, value in bus.environment.items():
            monkeypatch.setenv(name, value)
        yield bus.environment


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Child]]:
    with on_a_bus(tmp_path, monkeypatch), ExitStack() as stack:

        def start(*arguments: str) -> Child:
            child = Child(sys.executable, "-m", "tests.rig.notification_server", *arguments)
            stack.callback(child.close, 0)
            assert child.read() == {"ready": True}
            return child

        yield start


@asynccontextmanager
async def watching(desk: Desk) -> AsyncIterator[Desk]:
    task = asyncio.create_task(desk.alarm.watch())
    try:
        yield desk
    finally:
        task.cancel()
        await asyncio.wait((task,))


Start = Callable[..., Child]


def test_the_server_of_these_tests_is_one(server: Start) -> None:
    server()
    with open_dbus_connection() as bus:
        answer = bus.send_and_get_reply(new_method_call(ADDRESS, "GetServerInformation"), timeout=5)
    assert answer.body == IT_IS


def test_a_loss_is_told_once_with_cause_and_step_and_taken_back(server: Start) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(RECORDING)
            began = time.monotonic()
            desk.alarm.render_state(LOST)
            method, (name, replaces, icon, title, text, actions, hints, timeout) = await desk.next()
            assert time.monotonic() - began < 5
            assert (method, name, replaces, timeout) == ("Notify", "agent-toolbar", 0, -1)
            assert actions == ["default", "Show"]
            assert icon == "agent-toolbar"
            assert title == "NOT RECORDED"
            assert text.startswith("Recorder refused · Press VRC")
            assert hints == {"urgency": ["y", CRITICAL], "desktop-entry": ["s", "agent-toolbar"]}
            assert not any(word in text for word in (MESSAGE, "4711", "t0ken", GUID[:8], "20011"))
            for again in (
                replace(LOST, busy=Action.VRC),
                replace(LOST, recorder=Proof(2.0, VrcError("VRC-613"))),
            ):
                desk.alarm.render_state(again)
            desk.alarm.render_state(RECORDING)
            assert await desk.next() == ("CloseNotification", [1])
        assert desk.instead == 0

    asyncio.run(scenario())


def test_fifty_losses_in_ten_minutes_are_one_notification_and_a_later_one_is_another(server: Start) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            for turn in range(50):
                desk.alarm.render_state(LOST)
                if turn == 0:
                    assert (await desk.next())[0] == "Notify"
                await asyncio.sleep(0.01)
                desk.now += EPISODE / 51
                desk.alarm.render_state(RECORDING)
                if turn == 0:
                    assert (await desk.next())[0] == "CloseNotification"
                await asyncio.sleep(0)
            await desk.nothing_more()
            desk.now += EPISODE / 51
            desk.alarm.render_state(LOST)
            assert (await desk.next())[0] == "Notify"

    asyncio.run(scenario())


@pytest.mark.parametrize("state", [RECORDING, NEVER_WAS, ENDED, ToolbarState()])
def test_what_is_no_loss_is_not_told(server: Start, state: ToolbarState) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(state)
            await desk.nothing_more()

    asyncio.run(scenario())


@pytest.mark.parametrize("end", ["the shift", "the program"])
def test_nothing_is_left_at_the_end(server: Start, end: str) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(LOST)
            await desk.next()
            if end == "the shift":
                desk.alarm.render_state(ENDED)
                assert (await desk.next())[0] == "CloseNotification"
        if end == "the program":
            assert (await desk.next())[0] == "CloseNotification"

    asyncio.run(scenario())


def test_without_a_server_the_window_asks_for_attention_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with watching(Desk(None)) as desk:
            desk.alarm.render_state(LOST)
            await asyncio.to_thread(wait_until, lambda: desk.instead, "the window asks", 5)
            desk.alarm.render_state(RECORDING)
            await asyncio.sleep(0)
        assert desk.instead == 1

    with on_a_bus(tmp_path, monkeypatch):
        asyncio.run(scenario())
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    asyncio.run(scenario())


@pytest.mark.parametrize(("state", "title"), [(EXPIRED, "Session ended"), (OFFLINE, "Gateway not reachable")])
def test_an_end_and_a_gateway_that_is_away_are_told_and_taken_back(
    server: Start, state: ToolbarState, title: str
) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(RECORDING)
            desk.alarm.render_state(state)
            desk.now += LASTS[Trouble.OFFLINE]
            desk.alarm.render_state(state)
            method, body = await desk.next()
            assert (method, body[3]) == ("Notify", title)
            assert not any(word in body[4] for word in (MESSAGE, "4711", "t0ken", GUID[:8], "20011"))
            desk.alarm.render_state(RECORDING)
            assert await desk.next() == ("CloseNotification", [1])

    asyncio.run(scenario())


def test_troubles_have_notifications_of_their_own(server: Start) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(LOST)
            assert (await desk.next())[1][1] == 0
            desk.alarm.render_state(replace(EXPIRED, recorder=LOST.recorder))
            assert (await desk.next())[1][1] == 0  # in the place of none
            desk.alarm.render_state(replace(RECORDING, recorder=LOST.recorder))
            assert await desk.next() == ("CloseNotification", [2])
        assert await desk.next() == ("CloseNotification", [1])

    asyncio.run(scenario())


def test_a_snooze_takes_back_and_keeps_quiet(server: Start) -> None:
    async def scenario() -> None:
        async with watching(Desk(server())) as desk:
            desk.alarm.render_state(LOST)
            assert (await desk.next())[0] == "Notify"
            desk.alarm.snooze(EPISODE * 2)
            assert (await desk.next())[0] == "CloseNotification"
            desk.now += EPISODE * 2 - 1
            desk.alarm.render_state(LOST)
            await desk.nothing_more()
            desk.now += 1
            desk.alarm.render_state(LOST)
            assert (await desk.next())[0] == "Notify"

    asyncio.run(scenario())


def test_a_click_is_heard_and_one_on_another_programs_notice_is_not(server: Start) -> None:
    """The quickest that there can be: the click is on the bus behind the answer that has the number."""

    async def scenario() -> None:
        async with watching(Desk(server("clicks"))) as desk:
            desk.alarm.render_state(LOST)
            assert (await desk.next())[0] == "Notify"
            await asyncio.to_thread(wait_until, lambda: desk.clicks, "the click")
            desk.alarm.render_state(RECORDING)
            assert (await desk.next())[0] == "CloseNotification"
            assert desk.clicks == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("turns", range(5))
def test_an_end_that_comes_with_a_change_is_the_end(turns: int) -> None:
    """`asyncio.wait_for` swallows it until Python 3.12: the program would have stayed for ever."""

    async def scenario() -> None:
        desk = Desk(None)
        desk.alarm.render_state(OFFLINE)  # which is to be told if it lasts: the wait has a limit
        task = asyncio.create_task(desk.alarm.watch())
        await asyncio.sleep(0.01)
        desk.alarm.render_state(OFFLINE)
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        done, _ = await asyncio.wait((task,), timeout=5)
        task.cancel()
        assert done

    asyncio.run(scenario())


def test_a_server_that_hangs_keeps_nobody(server: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolbar.computer.session_bus.PATIENCE", 0.5)
    gaps: list[float] = []

    async def scenario() -> None:
        async with watching(Desk(server("silence"))) as desk:
            desk.alarm.render_state(LOST)
            while not desk.instead:
                began = time.monotonic()
                await asyncio.sleep(0.005)
                gaps.append(time.monotonic() - began)
                assert len(gaps) < 1000
        assert desk.instead == 1

    asyncio.run(scenario())
    assert sorted(gaps)[int(len(gaps) * 0.95)] < 0.05


def test_a_real_desktop_shows_and_withdraws_it(
    screen: VirtualScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("dunst") is None or shutil.which("dunstctl") is None:
        pytest.skip("needs dunst")
    with on_a_bus(tmp_path, monkeypatch) as environment:
        everything = {**environment, **screen.environment}
        count = (program("dunstctl"), "count", "displayed")
        dunst = Server(
            program("dunst"), environment={"PATH": "/usr/bin:/bin", **everything}, log=tmp_path / "dunst.log"
        )

        def displayed() -> int:
            return int(run(*count, environment=everything))

        async def scenario() -> None:
            async with watching(Desk(None)) as desk:
                focused = await asyncio.to_thread(screen.active_window)
                desk.alarm.render_state(LOST)
                await asyncio.to_thread(wait_until, lambda: displayed() == 1, "it is displayed")
                assert await asyncio.to_thread(screen.active_window) == focused
                await asyncio.to_thread(screen.screenshot, tmp_path / "notice.png")
                desk.alarm.render_state(RECORDING)
                await asyncio.to_thread(wait_until, lambda: displayed() == 0, "it is withdrawn")
                desk.alarm.render_state(EXPIRED)
                await asyncio.to_thread(wait_until, lambda: displayed() == 1, "the next is displayed")
                await asyncio.to_thread(run, program("dunstctl"), "action", environment=everything)
                await asyncio.to_thread(wait_until, lambda: desk.clicks, "the click")
                assert await asyncio.to_thread(screen.active_window) == focused
            assert desk.instead == 0

        try:
            dunst.ready(lambda: _answers(count, everything))
            asyncio.run(scenario())
        finally:
            dunst.stop()


def _answers(command: tuple[str, ...], environment: Mapping[str, str]) -> bool:
    try:
        return run(*command, environment=environment).strip() == "0"
    except RigError:
        return False
