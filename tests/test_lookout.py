"""The notice of a newer version: what is asked, of whom, when, and what is told. The servers are real."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.rig.bad_servers import (
    BadServer,
    Connection,
    answering,
    authority,
    good,
    http,
    of_another_authority,
)
from tests.rig.connect_proxy import ConnectProxy
from tests.rig.qt_loop import run_on_qt
from toolbar import __version__
from toolbar.app import serve
from toolbar.board import Board
from toolbar.gateway.client import connect
from toolbar.gateway.held import HeldGateway
from toolbar.lookout import EVERY, FIRST, WHILE_RECORDING, Lookout
from toolbar.model import ProxyMode, ProxySettings, Session, Settings, VrcSettings
from toolbar.offer import LONGEST, Offer, read_offer
from toolbar.policy.layers import Policy
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.system_proxy import proxy_for
from toolbar.ui.window import ToolbarWindow

GUID = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
NEWER = b'{"version": "99.1", "where": "Software Centre"}'
AT_ONCE, NEVER = 0.0, 3600.0


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


@dataclass
class Desk:
    """A toolbar as far as it matters here: a state, the gateway's own ways, and pauses that are told."""

    url: str
    settings: Settings
    pauses: list[tuple[float, float]] = field(default_factory=list)
    shown: list[ToolbarState] = field(default_factory=list)
    rounds: int = 1

    def __post_init__(self) -> None:
        self.board = Board(self.shown.append, lambda: 0.0, policy=Policy("policy.toml", update_url=self.url))
        session = Session(self.settings.gateway, self.settings.agent_id, Secret(GUID))
        self.board.update(settings=self.settings, session=session)
        self.done = asyncio.Event()

    def vary(self, low: float, high: float) -> float:
        """At once, as often as there are rounds; then never, and the test knows that they are over."""
        self.pauses.append((low, high))
        if len(self.pauses) <= self.rounds:
            return AT_ONCE
        self.done.set()
        return NEVER

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Lookout]:
        async def no_password(_: ProxySettings) -> None:
            return None

        held = HeldGateway(connect, proxy_for, no_password)
        lookout = Lookout(self.board, connect, held.route, self.vary)
        running = asyncio.create_task(lookout.run())
        try:
            yield lookout
        finally:
            lookout.stop()
            await asyncio.wait_for(running, 5)
            await held.aclose()

    async def look(self) -> Offer | None:
        async with self.at_work():
            await asyncio.wait_for(self.done.wait(), 20)
        return self.board.state.offer


def settings(ca_file: str = "", **changes: object) -> Settings:
    return replace(Settings("https://gw.example:8043", "20011", ca_file=ca_file), **changes)  # type: ignore[arg-type]


def looked(server: BadServer, ca_file: str, path: str = "/newest.json") -> Offer | None:
    return asyncio.run(_looked(server.url + path, settings(ca_file)))


async def _looked(url: str, wanted: Settings) -> Offer | None:
    return await Desk(url, wanted).look()


def test_a_newer_version_is_told_and_nobody_says_who_asks(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(http(NEWER)), good(ca)) as server:
        assert looked(server, ca_file, "/a/newest.json?site=3") == Offer("99.1", "Software Centre")
        head = server.received.decode()
    assert head.startswith("GET /a/newest.json?site=3 HTTP/1.1\r\n")
    headers = {line.partition(":")[0].lower() for line in head.splitlines()[1:] if line}
    assert headers <= {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert f"agent-toolbar/{__version__}" in head
    assert "20011" not in head
    assert GUID[:8] not in head


@pytest.mark.parametrize("version", ["0.0.9", "0", __version__, f"{__version__}.0"])
def test_what_is_not_newer_is_not_told(trusted: tuple[trustme.CA, str], version: str) -> None:
    ca, ca_file = trusted
    with BadServer(answering(http(b'{"version": "%b"}' % version.encode())), good(ca)) as server:
        assert looked(server, ca_file) is None
        assert server.connections == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(b"<html>sign in</html>"), "no JSON"),
        (http(NEWER, status="404 Not Found"), "HTTP 404"),
        (http(b"", "Location: https://elsewhere.example/", status="302 Found"), "HTTP 302"),
        (http(b"[" * 60_000), "UPD-702"),
        (http(b'{"version": "99.1", "where": "a\\nb"}'), "its where"),
        (http(b'{"where": "nowhere"}'), "its version"),
        (http(b" " * 70_000), "UPD-701 .*NET-161"),
        (b"not HTTP\r\n\r\n", "UPD-701 .*NET-1"),
    ],
)
def test_a_bad_answer_is_one_line_in_the_log(
    trusted: tuple[trustme.CA, str], caplog: pytest.LogCaptureFixture, answer: bytes, said: str
) -> None:
    ca, ca_file = trusted
    with BadServer(answering(answer), good(ca)) as server:
        assert looked(server, ca_file) is None
        assert server.connections == 1
    told = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert [record.name for record in told] == ["toolbar.lookout"]
    message = told[0].getMessage()
    assert message.startswith("UPD-70")
    assert "\n" not in message

    assert re.search(said, message)


def test_an_answer_that_worries_nobody_keeps_what_was_told_before(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    answers = [http(NEWER), http(b"{}"), http(b'{"version": "0.0.1"}')]

    async def days(server: BadServer) -> list[Offer | None]:
        desk = Desk(server.url, settings(ca_file), rounds=3)
        await desk.look()
        return [state.offer for state in desk.shown[1:]]

    def behave(connection: Connection) -> None:
        connection.request()
        connection.send(answers.pop(0))

    with BadServer(behave, good(ca)) as server:
        assert asyncio.run(days(server)) == [
            Offer("99.1", "Software Centre"),
            None,
        ]  # the second showed nothing


def test_the_same_trust_as_for_the_gateway(
    trusted: tuple[trustme.CA, str], caplog: pytest.LogCaptureFixture
) -> None:
    _, ca_file = trusted
    with BadServer(answering(http(NEWER)), of_another_authority(trusted[0])) as server:
        assert looked(server, ca_file) is None
        assert (server.handshakes, server.received) == (0, b"")
    assert "TLS-2" in caplog.text


def test_the_pin_is_the_gateways_own_and_does_not_open_another_door(
    trusted: tuple[trustme.CA, str], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    ca, ca_file = trusted
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # as an administrator would extend the system's store
    with BadServer(answering(http(NEWER)), good(ca)) as server:
        elsewhere = settings(pin="0" * 64)
        assert asyncio.run(_looked(server.url, elsewhere)) == Offer("99.1", "Software Centre")
        at_the_gateway = replace(elsewhere, gateway=server.url)
        assert asyncio.run(_looked(server.url, at_the_gateway)) is None
    assert "TLS-220" in caplog.text


def test_the_same_proxy_as_for_the_gateway(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    # Only the proxy knows that name: whoever got an answer came through it.
    ca_of_name = ca.issue_cert("it.example")

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca_of_name.configure_cert(context)
    with (
        BadServer(answering(http(NEWER)), context) as server,
        ConnectProxy(names={"it.example": "127.0.0.1"}) as proxy,
    ):
        way = ProxySettings(ProxyMode.MANUAL, proxy.address)
        url = f"https://it.example:{server.port}/newest.json"
        offer = asyncio.run(_looked(url, settings(ca_file, proxy=way)))
        assert offer == Offer("99.1", "Software Centre")
        assert [asked.target for asked in proxy.asked] == [f"it.example:{server.port}"]


def test_it_is_asked_at_start_and_once_a_day(trusted: tuple[trustme.CA, str]) -> None:
    async def days(server: BadServer) -> Desk:
        desk = Desk(server.url, settings(trusted[1]), rounds=3)
        await desk.look()
        return desk

    with BadServer(answering(http(NEWER)), good(trusted[0])) as server:
        assert asyncio.run(days(server)).pauses == [FIRST, EVERY, EVERY, EVERY]
        assert server.connections == 3
    assert EVERY[0] > 22 * 3600
    assert EVERY[1] < 26 * 3600


def test_nobody_is_asked_while_the_recorder_has_a_session(
    trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time is told, not slept: the pause for a recorder ends when its session does."""

    async def shift(server: BadServer) -> None:
        desk = Desk(server.url, settings(trusted[1], vrc=VrcSettings(program="/opt/vrc/adapter")))
        desk.board.update(recorder=Proof(0.0))
        waited: list[float] = []
        within = Lookout._stopped_within

        async def told(lookout: Lookout, seconds: float) -> bool:
            waited.append(seconds)
            if seconds == WHILE_RECORDING:
                assert server.connections == 0
                if len(waited) == 3:  # the second time it has ended
                    desk.board.update(recorder=None)
                return await within(lookout, AT_ONCE)
            return await within(lookout, seconds)

        monkeypatch.setattr(Lookout, "_stopped_within", told)
        await desk.look()
        assert waited == [AT_ONCE, WHILE_RECORDING, WHILE_RECORDING, NEVER]
        assert desk.board.state.offer == Offer("99.1", "Software Centre")

    with BadServer(answering(http(NEWER)), good(trusted[0])) as server:
        asyncio.run(shift(server))


def test_the_end_of_the_program_waits_for_no_answer(trusted: tuple[trustme.CA, str]) -> None:
    async def closed_meanwhile(server: BadServer) -> None:
        desk = Desk(server.url, settings(trusted[1]))
        async with desk.at_work() as lookout:
            assert await asyncio.to_thread(heard.wait, 10)
            lookout.stop()  # and at_work waits for 5 s at most, a request for 20
        assert desk.board.state.offer is None

    heard = threading.Event()

    def hears(connection: Connection) -> None:
        connection.request()
        heard.set()
        connection.hang()

    with BadServer(hears, good(trusted[0])) as server:
        asyncio.run(closed_meanwhile(server))


def test_without_an_address_nobody_is_asked() -> None:
    async def run() -> None:
        desk = Desk("", settings())
        called: list[Callable[[], Awaitable[None]]] = []
        lookout = Lookout(desk.board, connect, called.append, desk.vary)  # type: ignore[arg-type]
        await asyncio.wait_for(lookout.run(), 5)
        assert called == []

    asyncio.run(run())


def test_the_program_asks_shows_it_in_its_menu_and_ends_with_its_window(
    trusted: tuple[trustme.CA, str], tmp_path: Path, qapp: QApplication
) -> None:
    """The whole of it on the Qt loop; the first pause alone is left out."""
    ca, ca_file = trusted
    window = ToolbarWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    lines = window.toolbar_menu.actions()

    def presenter(show: Callable[[ToolbarState], None]) -> Presenter:
        policy = Policy("policy.toml", preset={"ca_file": ca_file}, update_url=server.url)
        store = KeyringStore("test", ForgetfulKeyring)
        return Presenter(
            store, show, policy=policy, vary=lambda low, high: AT_ONCE if low == FIRST[0] else high
        )

    async def day() -> None:
        program = asyncio.create_task(serve(window, presenter))
        async with asyncio.timeout(20):
            while not any("99.1" in line.text() and line.isVisible() for line in lines):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            window.close_at_once()
            await program

    qapp.setQuitOnLastWindowClosed(False)
    with BadServer(answering(http(NEWER)), good(ca)) as server:
        run_on_qt(day())
    window.deleteLater()


@pytest.mark.parametrize(
    ("body", "offer"),
    [
        (b'{"version": "1.2"}', Offer("1.2")),
        (b'{"version": "1.2.3.4", "where": "", "more": [1]}', Offer("1.2.3.4")),
        ('{"version": "2", "where": "软件中心"}'.encode(), Offer("2", "软件中心")),
        (b'\xef\xbb\xbf{"version": "1"}', Offer("1")),
    ],
)
def test_what_can_be_read(body: bytes, offer: Offer) -> None:
    assert read_offer(body) == offer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe\x00",
        b"[]",
        b'{"version": 1.2}',
        b'{"version": "1.2-beta"}',
        b'{"version": "1.2\\n"}',
        b'{"version": "1.2.3.4.5"}',
        b'{"version": "1234567"}',
        '{"version": "１.２"}'.encode(),
        b'{"version": "1", "where": 3}',
        b'{"version": "1", "where": "%b"}' % (b"x" * (LONGEST + 1)),
        b'{"version": "1", "where": "a\\u202eb"}',
    ],
)
def test_what_cannot(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"^it"):
        read_offer(body)


@pytest.mark.parametrize(
    ("new", "old", "newer"),
    [
        ("1.10", "1.9", True),
        ("1.9", "1.10", False),
        ("1.2.1", "1.2", True),
        ("1.2.0", "1.2", False),
        ("2", "1.99.99", True),
        ("0.2", "0.2rc1", False),
        ("0.2", "0.1.0.dev3", True),
        ("0.1", "unknown", True),
    ],
)
def test_versions_are_compared_by_their_numbers(new: str, old: str, newer: bool) -> None:
    assert Offer(new).newer_than(old) is newer
