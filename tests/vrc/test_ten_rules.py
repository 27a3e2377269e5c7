"""What must never happen with the token (PROTOCOL.md, rules 1 to 10), on each way that it can be sent."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import socket
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.rig.processes import reference_vrc_command
from tests.test_architecture import TREES, imports
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, TEXT, Journal, arrived
from tests.vrc.listening import listening
from toolbar.errors import VrcError, without_origin
from toolbar.model import Session, Settings, VrcSettings, VrcToken
from toolbar.notices.episodes import Trouble
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui.for_it import for_it
from toolbar.ui.notice_words import notice
from toolbar.ui.window import ToolbarWindow
from toolbar.vrc.transport import Transport, transport_of

WAYS = ("one-shot", "kept running", "socket")

HELLO = b'{"protocol":"vrc-handoff/1","type":"hello","component":{"name":"x","version":"1"},"state":"idle"}\n'


@contextmanager
def component(
    way: str, journal: Journal, *faults: str, told: Callable[[VrcError | None], None] = lambda error: None
) -> Iterator[Transport]:
    with ExitStack() as stack:
        if way == "socket":
            place = journal.file.parent / "run" / "vrc.sock"
            stack.enter_context(listening(place, "--journal", str(journal.file), *faults))
            yield transport_of(VrcSettings(entry_list=SERVERS, socket=str(place)), told, end_deadline=2.0)
        else:
            program, *rest = reference_vrc_command("--journal", str(journal.file), *faults)
            settings = VrcSettings(program, tuple(rest), way == "kept running", SERVERS)
            yield transport_of(settings, told, end_deadline=2.0)


async def hand_over(transport: Transport) -> None:
    """Play a whole hand-off; an error that is expected is passed on with nothing of it kept."""
    await transport.open()
    await transport.initialize(AGENT, VrcToken(Secret(TEXT)), ADDRESS)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows processes in a folder")
@pytest.mark.parametrize("way", WAYS)
def test_1_in_no_arguments_and_no_environment_while_a_slow_component_works(
    way: str, journal: Journal
) -> None:
    def look() -> tuple[int, list[str]]:
        looked, found = 0, []
        for place in (*Path("/proc").glob("[0-9]*/cmdline"), *Path("/proc").glob("[0-9]*/environ")):
            try:
                content = place.read_bytes()
            except OSError:  # it has ended
                continue
            looked += bool(content)
            found += [str(place)] if TEXT.encode() in content else []
        return looked, found

    async def scenario() -> None:
        work = asyncio.create_task(hand_over(transport))
        await arrived(journal)
        for _ in range(5):
            looked, found = await asyncio.to_thread(look)
            assert looked > 5
            assert found == []
        assert not work.done()
        await work
        await transport.aclose()

    with component(way, journal, "--delay", "1.5") as transport:
        asyncio.run(scenario())


def test_2_nothing_that_speaks_http_is_near_it() -> None:
    near = {
        name.partition(".")[0]
        for module in TREES
        if module.startswith("vrc.")
        for name in imports(TREES[module], module)
    }
    assert near.isdisjoint({"httpx", "urllib", "http", "requests", "aiohttp", "PySide6", "websockets"})


def tokens() -> set[int]:
    """Return which tokens are in memory; other tests keep some of their own."""
    gc.collect()
    return {id(held) for held in gc.get_objects() if isinstance(held, VrcToken)}


FAULTS = ("", "--fail busy", "--echo-token-in-error", "--echo-half-token", "--garbage result", "--wrong-id",
          "--never-final")  # fmt: skip
IN_STATE = "--echo-token-in-state"
ECHOES = [(way, fault) for way in WAYS for fault in ("--echo-token-in-error", "--echo-half-token", IN_STATE)]
ECHOES.remove(("one-shot", IN_STATE))  # nobody listens to it any more

PARTS = [TEXT[at : at + 8] for at in range(len(TEXT) - 7)]


def spelt(text: str) -> bool:
    """Whether *text* has the token in it, or a part that is of use to somebody."""
    return any(part in text for part in PARTS)


def errors_of(way: str, journal: Journal, fault: str) -> list[tuple[Exception, str]]:
    """Play a hand-off in a debugger's eye; return how it failed, if it did, and all there is to read."""
    found: list[tuple[Exception, str]] = []
    news: asyncio.Queue[VrcError | None] = asyncio.Queue()

    async def play() -> None:
        await hand_over(transport)
        if fault == IN_STATE and (error := await news.get()) is not None:
            raise error

    async def scenario() -> None:
        asyncio.get_running_loop().set_debug(True)
        others = tokens()
        try:
            await asyncio.wait_for(play(), 1.5)
        except (VrcError, TimeoutError) as error:
            told = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
            without_origin(error)  # as the board does with what it keeps
            found.append((error, told))
        assert tokens() <= others  # rule 8: nobody keeps it, not even an error
        await transport.aclose()

    with component(way, journal, *fault.split(), told=news.put_nowait) as transport:
        asyncio.run(scenario())
    return found


@pytest.mark.parametrize(
    ("way", "fault"),
    [*((way, fault) for way in WAYS for fault in FAULTS), *((way, IN_STATE) for way in WAYS[1:])],
)
def test_3_in_no_log_and_no_traceback(
    way: str, fault: str, journal: Journal, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    errors = errors_of(way, journal, fault)
    assert bool(errors) is bool(fault)
    assert not spelt(caplog.text + "".join(told for _, told in errors))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fault", ["", "--echo-token-in-error"])
def test_4_in_no_file(way: str, fault: str, journal: Journal, tmp_path: Path) -> None:
    homes = [
        tmp_path,
        *(Path(os.environ[name]) for name in ("HOME", "XDG_RUNTIME_DIR", "TMPDIR") if name in os.environ),
    ]
    errors_of(way, journal, fault)
    files = [path for home in homes for path in home.rglob("*") if path.is_file()]
    assert journal.file in files
    assert [path for path in files if TEXT.encode() in path.read_bytes()] == []


def refused(way: str, journal: Journal, fault: str) -> ToolbarState:
    """Return the state after a component refused a token, or failed later, and quoted it."""
    ((error, _),) = errors_of(way, journal, fault)
    assert isinstance(error, VrcError)
    assert error.facts.get("message", "***") == "***"
    assert error.facts["component_code"] == ("internal" if fault == IN_STATE else "vendor_error")
    settings = Settings("https://gw.example:8043", AGENT, vrc=VrcSettings("/opt/vrc", keep_running=True))
    return ToolbarState(
        settings=settings,
        session=Session(settings.gateway, AGENT, Secret("0123456789abcdef")),
        confirmed=Proof(1.0),
        recorder=Proof(2.0, error),
        recorder_ready_at=1.0,
        problem=error,
        history=(Step(Action.VRC, 2.0, 0.1, error),),
    )


@pytest.mark.parametrize(("way", "fault"), ECHOES)
def test_5_nowhere_on_the_screen_in_a_notification_or_in_the_clipboard(
    way: str, fault: str, journal: Journal, tmp_path: Path, qtbot: QtBot
) -> None:
    window = ToolbarWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    state = refused(way, journal, fault)
    window.show()
    window.show_details(True)
    window.render_state(state)
    window.copy_for_it()
    shown = [*notice(Trouble.NOT_RECORDED, state, 0.0), QGuiApplication.clipboard().text()]
    for widget in (window, *window.findChildren(QWidget)):
        shown += [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        shown += [widget.accessibleName(), widget.accessibleDescription()]
        shown += [str(widget.property(name)) for name in ("text", "placeholderText", "plainText")]
    assert any("Recorder refused" in text for text in shown)
    assert not any(spelt(text) for text in shown)


@pytest.mark.parametrize(("way", "fault"), ECHOES)
def test_10_not_in_what_is_copied_for_it_or_checked(way: str, fault: str, journal: Journal) -> None:
    state = refused(way, journal, fault)
    copied = for_it(state, 3.0)
    assert "VRC-606" in copied
    assert not spelt(copied)
    assert "0123456789abcdef" not in copied
    telling = {name for module in TREES for name in imports(TREES[module], module) if "telemetry" in name}
    assert telling == set()


@pytest.mark.parametrize("way", WAYS)
def test_6_past_every_proxy(way: str, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.setblocking(False)
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")

        async def scenario() -> None:
            await hand_over(transport)
            await transport.aclose()

        with component(way, journal) as transport:
            asyncio.run(scenario())
        with pytest.raises(BlockingIOError):
            proxy.accept()
    assert journal.handed_over == 1


class Overheard(NamedTuple):
    """What a component got, byte by byte."""

    before_hello: list[bytes]
    lines: list[bytes]


@pytest.fixture
def overheard(tmp_path: Path) -> Overheard:
    """Return what a component gets with three hand-offs, of which the last one is refused, and a reset."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    heard = Overheard([], [])

    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(0.3):
                heard.before_hello.append(await reader.read(1))
        except TimeoutError:
            heard.before_hello.append(b"")
        writer.write(HELLO)
        while line := await reader.readline():
            heard.lines.append(line)
            if (message := json.loads(line))["type"] == "initialize":
                count = sum(b'"initialize"' in each for each in heard.lines)
                end = {"status": "failed", "code": "busy"} if count == 3 else {"status": "initialized"}
                answer = {"protocol": "vrc-handoff/1", "type": "result", "id": message["id"]}
                writer.write(json.dumps({**answer, **end}).encode() + b"\n")
        writer.close()

    async def scenario() -> None:
        server = await asyncio.start_unix_server(attend, str(folder / "vrc.sock"))
        (folder / "vrc.sock").chmod(0o600)
        transport = transport_of(VrcSettings(entry_list=SERVERS, socket=str(folder / "vrc.sock")))
        for number in range(2):
            await transport.open()
            await transport.initialize(AGENT, VrcToken(Secret(f"{TEXT}-{number}")), ADDRESS)
        with pytest.raises(VrcError):
            await transport.initialize(AGENT, VrcToken(Secret(f"{TEXT}-2")), ADDRESS)
        await transport.open()  # after a failure: another connection, and nothing is said to it
        await transport.reset()
        server.close()
        await server.wait_closed()

    asyncio.run(scenario())
    return heard


def test_7_nothing_is_sent_before_hello(overheard: Overheard) -> None:
    assert overheard.before_hello == [b"", b""]
    assert len(overheard.lines) == 4


def test_8_each_token_is_sent_once_and_never_again_after_a_failure(overheard: Overheard) -> None:
    messages = [json.loads(line) for line in overheard.lines]
    assert [message["type"] for message in messages] == ["initialize"] * 3 + ["reset"]
    tokens = [message["credential"]["value"] for message in messages[:3]]
    assert tokens == [f"{TEXT}-{number}" for number in range(3)]
    assert [b"".join(overheard.lines).count(token.encode()) for token in tokens] == [1, 1, 1]


def test_9_it_travels_without_the_guid_and_without_a_password(overheard: Overheard) -> None:
    said = b"".join(overheard.lines).lower()
    assert not any(word in said for word in (b"guid", b"password", b"https:", b"cookie", b"jsessionid"))
    known = {"protocol", "type", "id", "issued_at", "not_after", "agent_id", "username", "credential"}
    known |= {"server", "local", "options", "client"}
    assert all(json.loads(line).keys() <= known for line in overheard.lines)
