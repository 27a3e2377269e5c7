"""An HTTP proxy that knows CONNECT alone, on raw sockets; it keeps what it saw, and fails as it is told."""

import base64
import contextlib
import select
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
Answer = Callable[["Asked"], bytes | None]
"""What a request for a tunnel is answered with; None: nothing, ever."""


@dataclass(frozen=True)
class Asked:
    """One request to the proxy."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)


def opening(_: Asked) -> bytes:
    """Let everybody through."""
    return OPEN


def silent(_: Asked) -> None:
    """Hear the request, and say nothing."""


def gone(_: Asked) -> bytes:
    """Hear the request, and hang up."""
    return b""


def refusing(status: str, *headers: str, body: bytes = b"no\r\n") -> Answer:
    """Refuse every tunnel with this status line."""
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers)
    answer = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return lambda _: answer


def asking_for(user: str, password: str) -> Answer:
    """Let through whoever knows both."""
    expected = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    refusal = refusing(
        "407 Proxy Authentication Required",
        "Proxy-Authenticate: Negotiate",
        'Proxy-Authenticate: Basic realm="a, b"',
    )
    return lambda asked: OPEN if asked.headers.get("proxy-authorization") == expected else refusal(asked)


class ConnectProxy:
    """Listens on loopback, and looks names up in its own list only: who comes to *names* came through it."""

    def __init__(
        self,
        answer: Answer = opening,
        *,
        names: Mapping[str, str] | None = None,
        context: ssl.SSLContext | None = None,
        cut_in_handshake: bool = False,
    ) -> None:
        self._answer = answer
        self._names = names or {}
        self._context = context
        self._cut_in_handshake = cut_in_handshake
        self._ending = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.connections = 0
        self.asked: list[Asked] = []
        self.heads = b""
        """What was said before a tunnel was open."""
        self.carried = b""
        """What went through tunnels, in both directions."""

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        """Its address, as a setting."""
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Tear down every tunnel."""
        for stream in self._open:
            with contextlib.suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        """End all of it, and be sure that nobody is still being served."""
        self._ending.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # which wakes accept()
        self._threads[0].join(5)
        self._listener.close()
        self.cut()
        for thread in self._threads[1:]:
            thread.join(5)
        assert not any(thread.is_alive() for thread in self._threads)

    def _accept(self) -> None:
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(stream)
            thread = threading.Thread(target=self._serve, args=(stream,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, stream: socket.socket) -> None:
        with contextlib.suppress(OSError), stream:
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                stream = self._context.wrap_socket(stream, server_side=True)
                self._open.append(stream)
            with stream:
                self._talk(stream)

    def _talk(self, stream: socket.socket) -> None:
        asked = self._hear(stream)
        if asked is None:
            return
        answer = self._answer(asked)
        if answer is None:
            self._ending.wait()
        elif answer is not OPEN:
            stream.sendall(answer)
        else:
            host, _, port = asked.target.rpartition(":")
            with socket.create_connection((self._names.get(host, host.strip("[]")), int(port))) as gateway:
                self._open.append(gateway)
                stream.sendall(OPEN)
                self._carry(stream, gateway)

    def _hear(self, stream: socket.socket) -> Asked | None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = stream.recv(1)
            if not byte:
                return None
            head += byte
            self.heads += byte
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.asked.append(Asked(method, target, headers))
        return self.asked[-1]

    def _carry(self, client: socket.socket, gateway: socket.socket) -> None:
        other = {client: gateway, gateway: client}
        while True:
            # What TLS has decrypted already, select() does not see.
            waiting = isinstance(client, ssl.SSLSocket) and client.pending() > 0
            for source in [client] if waiting else select.select([client, gateway], [], [])[0]:
                chunk = source.recv(65_536)
                if not chunk or (self._cut_in_handshake and source is gateway):
                    return
                self.carried += chunk
                other[source].sendall(chunk)
