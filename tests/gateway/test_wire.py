"""The line below a request, over real sockets: how much is read at once, and what no head may be."""

import asyncio
import socket
from collections.abc import Awaitable, Callable

import httpcore
import pytest

from tests.rig.bad_servers import HERE, BadServer, Connection, authority, good, hanging
from tests.rig.processes import wait_until
from toolbar.gateway.tls import make_context
from toolbar.gateway.wire import MAX_EARLY, MAX_HEAD, SIP, Wire

EARLY = b"HTTP/1.1 103 Early Hints\r\n\r\n"
Stream = httpcore.AsyncNetworkStream


class Ears:
    """What a wire asks, and whom it tells."""

    def __init__(self) -> None:
        self.answered = False
        self.heard = 0

    def hear(self) -> None:
        self.heard += 1


def saying(words: bytes) -> BadServer:
    def behave(connection: Connection) -> None:
        connection.send(words)

    return BadServer(behave)


def over(server: BadServer, work: Callable[[Stream, Ears], Awaitable[None]]) -> None:
    """Do it over a line to that server."""

    async def whole() -> None:
        ears = Ears()
        wire = Wire(lambda: ears.answered, ears.hear)
        try:
            await work(await wire.connect_tcp(HERE, server.port, 5.0), ears)
        finally:
            await wire.aclose()

    with server:
        asyncio.run(whole())


async def everything(stream: Stream) -> list[bytes]:
    chunks = []
    while chunk := await stream.read(1 << 20, 5.0):
        chunks.append(chunk)
    return chunks


def test_whatever_comes_is_taken_in_sips_and_each_is_told() -> None:
    words = bytes(range(256)) * 40

    async def work(stream: Stream, ears: Ears) -> None:
        first = await stream.read(7, 5.0)
        chunks = await everything(stream)
        assert first + b"".join(chunks) == words
        assert len(first) == 7
        assert max(map(len, chunks)) == SIP
        assert ears.heard == 1 + len(chunks)  # the end is nothing that was said

    over(saying(words), work)


@pytest.mark.parametrize(("size", "good"), [(MAX_HEAD, True), (MAX_HEAD + 1, False)])
def test_a_head_may_be_so_long_and_no_longer(size: int, good: bool) -> None:
    async def work(stream: Stream, _: Ears) -> None:
        if good:
            assert len(b"".join(await everything(stream))) == size
        else:
            with pytest.raises(httpcore.RemoteProtocolError, match=r"^a head without end$"):
                await everything(stream)

    over(saying(b"x" * size), work)


@pytest.mark.parametrize(
    ("words", "good"),
    [
        (EARLY * MAX_EARLY, True),
        (EARLY * (MAX_EARLY + 1), False),
        (EARLY.replace(b"1.1", b"1.0") * (MAX_EARLY + 1), False),
        (b"x" + EARLY * (MAX_EARLY + 1), True),  # the first is none: it begins no line
        (EARLY.replace(b"103", b"200") * (MAX_EARLY + 1), True),
    ],
)
def test_so_many_answers_may_come_before_the_answer_and_no_more(words: bytes, good: bool) -> None:
    async def work(stream: Stream, _: Ears) -> None:
        if good:
            assert b"".join(await everything(stream)) == words
        else:
            with pytest.raises(httpcore.RemoteProtocolError, match=r"^a head without end$"):
                await everything(stream)

    over(saying(words), work)


def test_a_body_is_no_head() -> None:
    async def work(stream: Stream, ears: Ears) -> None:
        ears.answered = True
        assert len(b"".join(await everything(stream))) == 2 * MAX_HEAD

    over(saying(b"x" * 2 * MAX_HEAD), work)


def test_who_is_silent_is_waited_for_as_long_as_was_said() -> None:
    async def work(stream: Stream, ears: Ears) -> None:
        with pytest.raises(httpcore.ReadTimeout):
            await asyncio.wait_for(stream.read(10, 0.05), 5)
        assert ears.heard == 0
        with pytest.raises(httpcore.WriteTimeout):  # nor does it read
            await asyncio.wait_for(stream.write(bytes(1 << 24), 0.05), 5)

    over(BadServer(hanging), work)


def test_a_line_is_opened_as_it_was_asked_for_and_closed_with_the_wire() -> None:
    async def scenario(server: BadServer) -> None:
        wire = Wire(lambda: False)
        lines = [
            await wire.connect_tcp(f"[{HERE}]", server.port, 5.0),
            await wire.connect_tcp(
                HERE, server.port, 5.0, "127.0.0.2", [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
            ),
        ]
        assert [line.get_extra_info("client_addr")[0] for line in lines] == [HERE, "127.0.0.2"]
        kept = [
            line.get_extra_info("socket").getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) for line in lines
        ]
        assert kept == [0, 1]
        await lines[0].write(b"first", 5.0)
        await wire.aclose()
        for line in lines:
            with pytest.raises(httpcore.WriteError):
                await line.write(b"after the end", 5.0)
        with pytest.raises(httpcore.ConnectTimeout):
            await wire.connect_tcp(HERE, server.port, 1e-9)

    def reading(connection: Connection) -> None:
        while connection.read():
            pass

    with BadServer(reading) as server:
        asyncio.run(scenario(server))
        wait_until(lambda: server.received == b"first", "the first word")


def test_tls_is_begun_with_the_name_that_was_given_and_read_in_sips_too(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    ca, ca_file = authority(tmp_path_factory.mktemp("ca"))
    asked: list[str | None] = []
    context = good(ca)
    context.sni_callback = lambda stream, name, _: asked.append(name)

    def speaking(connection: Connection) -> None:
        connection.send(b"x" * 3 * SIP)

    async def scenario(server: BadServer) -> None:
        ears = Ears()
        wire = Wire(lambda: ears.answered, ears.hear)
        for name in ("localhost", f"[{HERE}]"):
            line = await wire.connect_tcp(HERE, server.port, 5.0)
            tls = await line.start_tls(make_context(ca_file), name, 5.0)
            before = ears.heard
            assert max(map(len, await everything(tls))) == SIP
            assert ears.heard >= before + 3
            await tls.aclose()
        await wire.aclose()

    with BadServer(speaking, context) as server:
        asyncio.run(scenario(server))
    assert asked == ["localhost", None]  # an address is not sent


def test_a_handshake_that_is_not_answered_is_waited_for_as_long_as_was_said(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    _, ca_file = authority(tmp_path_factory.mktemp("ca"))

    async def work(stream: Stream, _: Ears) -> None:
        with pytest.raises(httpcore.ConnectTimeout):
            await asyncio.wait_for(stream.start_tls(make_context(ca_file), HERE, 0.05), 5)

    over(BadServer(hanging), work)
