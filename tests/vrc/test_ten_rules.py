"""What must never happen with the token (PROTOCOL.md, rules 1 to 10), on each way that it can be handed over.

Rule 5 and what is copied for IT are held by `test_canary.py`, which looks at a whole window.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import socket
import sys
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.rig.processes import reference_vrc_command
from tests.test_architecture import TREES, imports
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, TEXT, Journal, arrived
from tests.vrc.listening import listening
from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc.transport import Transport, transport_of

WAYS = ("one-shot", "kept running", "socket")

HELLO = b'{"protocol":"vrc-handoff/1","type":"hello","component":{"name":"x","version":"1"},"state":"idle"}\n'


@contextmanager
def component(way: str, journal: Journal, *faults: str) -> Iterator[Transport]:
    with ExitStack() as stack:
        if way == "socket":
            place = journal.file.parent / "run" / "vrc.sock"
            stack.enter_context(listening(place, "--journal", str(journal.file), *faults))
            yield transport_of(VrcSettings(entry_list=SERVERS, socket=str(place)), end_deadline=2.0)
        else:
            program, *rest = reference_vrc_command("--journal", str(journal.file), *faults)
            settings = VrcSettings(program, tuple(rest), way == "kept running", SERVERS)
            yield transport_of(settings, end_deadline=2.0)


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


FAULTS = ("", "--fail busy", "--echo-token-in-error", "--garbage result", "--wrong-id", "--never-final")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fault", FAULTS)
def test_3_4_8_in_no_log_no_error_no_file_and_no_memory_afterwards(
    way: str, fault: str, journal: Journal, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    told = ""

    async def scenario() -> None:
        nonlocal told
        asyncio.get_running_loop().set_debug(True)
        others = tokens()
        try:
            await asyncio.wait_for(hand_over(transport), 1.5)
        except (VrcError, TimeoutError) as error:
            told = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
        assert tokens() <= others
        await transport.aclose()

    with component(way, journal, *fault.split()) as transport:
        asyncio.run(scenario())
    assert bool(told) is bool(fault)
    assert TEXT not in told + caplog.text
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert journal.file in files
    assert [path for path in files if TEXT.encode() in path.read_bytes()] == []


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


def test_7_8_9_nothing_before_hello_and_each_token_once_and_alone(tmp_path: Path) -> None:
    """What a component gets, byte by byte: nothing until it has greeted, then one line for each token."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    before: list[bytes] = []
    lines: list[bytes] = []

    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(0.3):
                before.append(await reader.read(1))
        except TimeoutError:
            before.append(b"")
        writer.write(HELLO)
        while line := await reader.readline():
            lines.append(line)
            if (message := json.loads(line))["type"] == "initialize":
                answer = {"protocol": "vrc-handoff/1", "type": "result", "id": message["id"]}
                writer.write(json.dumps({**answer, "status": "initialized"}).encode() + b"\n")
        writer.close()

    async def scenario() -> None:
        server = await asyncio.start_unix_server(attend, str(folder / "vrc.sock"))
        (folder / "vrc.sock").chmod(0o600)
        transport = transport_of(VrcSettings(entry_list=SERVERS, socket=str(folder / "vrc.sock")))
        for number in range(3):
            await transport.open()
            await transport.initialize(AGENT, VrcToken(Secret(f"{TEXT}-{number}")), ADDRESS)
        await transport.reset()
        server.close()
        await server.wait_closed()

    asyncio.run(scenario())
    assert before == [b""]
    messages = [json.loads(line) for line in lines]
    assert [message["type"] for message in messages] == ["initialize"] * 3 + ["reset"]
    tokens = [message["credential"]["value"] for message in messages[:3]]
    assert tokens == [f"{TEXT}-{number}" for number in range(3)]
    assert [b"".join(lines).count(token.encode()) for token in tokens] == [1, 1, 1]
    assert not any(word in b"".join(lines).lower() for word in (b"guid", b"password", b"https:"))
