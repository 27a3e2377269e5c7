"""Stands between the toolbar and the simulated gateway: single requests meet a script, the others pass.

What a script sends is written for the exchange of a GUID (`tests.campaign.hostile`). Here the gateway really
makes one, and it stands in for the script's; the answer to a poll has it in its header instead.
"""

from __future__ import annotations

import contextlib
import re
import select
import socket
import ssl
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import trustme

from tests.campaign.hostile import (
    G1,
    G2,
    AwaitClose,
    Drip,
    HalfClose,
    Hear,
    Honest,
    Read,
    Reset,
    Send,
    Turn,
    Wait,
)
from tests.campaign.hostile import cached_tls as tls_of
from tests.rig.bad_servers import HERE, BadServer, Behaviour, Connection, good
from tests.rig.processes import SimulatedGateway

POLL, EXCHANGE, TOKEN = "poll", "updateGuid", "vrctoken"

_GUID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.AgentGateway\d")
_FRESH = re.compile(rb"(?:Set-GUID: JSESSIONID=|\"guid\": ?\")(" + _GUID.pattern + rb")")
_ENCODINGS = ("ascii", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_STATUS_LINE = re.compile(rb"HTTP/1\.1 [^\r]*\r\n")


@dataclass(frozen=True, slots=True)
class Mishap:
    """What the next request of this kind meets, and whether the gateway gets to know of it."""

    operation: str
    turn: Turn
    arrives: bool
    stands_for: str = G2
    """The GUID of the script that the gateway's new one stands in for."""
    waits_for_guid: bool = False
    """Whether the script is for the answer that brings a GUID, be it the next or a later one."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A request that was read: what for, by whom, and where in the order of all requests."""

    operation: str
    guid: str
    head: str


class Relay(BadServer):
    """One toolbar's way to its gateway; it trusts the gateway, and is trusted by the toolbar."""

    def __init__(self, ca: trustme.CA, gateway: SimulatedGateway) -> None:
        super().__init__(lambda connection: None)
        self._ca = ca
        self.lead_to(gateway)
        self._turns: deque[Mishap] = deque()
        self._mishaps: list[Mishap] = []
        self._lock = threading.Lock()
        self.passed: list[Passed] = []
        self.seen: set[str] = set()
        """Every GUID that went by."""

    def lead_to(self, gateway: SimulatedGateway) -> None:
        """Have this gateway behind us from now on."""
        self._upstream = ssl.create_default_context(cafile=gateway.ca_file)
        self._gateway = gateway

    def meet(self, *turns: Turn, arrives: bool = False, stands_for: str = G2) -> None:
        """Let the next connections meet these, whatever they are for."""
        with self._lock:
            self._turns.extend(Mishap("", turn, arrives, stands_for) for turn in turns)

    def befall(self, operation: str, *turns: Turn, arrives: bool, stands_for: str = G2) -> None:
        """Let the next requests of this kind meet these, a turn for each."""
        with self._lock:
            self._mishaps += [Mishap(operation, turn, arrives, stands_for) for turn in turns]

    def befall_rotation(self, turn: Turn) -> None:
        """Let the next poll whose answer brings a GUID meet this."""
        with self._lock:
            self._mishaps.append(Mishap(POLL, turn, arrives=True, waits_for_guid=True))

    def honest(self) -> None:
        """Leave out what is left of the script."""
        with self._lock:
            self._turns.clear()
            self._mishaps.clear()

    @property
    def waiting(self) -> int:
        """How much of the script nobody has met yet."""
        return len(self._turns) + len(self._mishaps)

    def count(self, operation: str) -> int:
        """Return how many requests of this kind were read."""
        return sum(one.operation == operation for one in self.passed)

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """Refuse every connection for a while; those that are there are torn down."""
        port = self.port
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(5)
        self._listener.close()
        self.cut()
        try:
            yield
        finally:
            self._listener = socket.create_server((HERE, port))
            self._threads.insert(0, threading.Thread(target=self._accept, daemon=True))
            self._threads[0].start()

    def cut(self) -> None:
        """Tear down what is under way."""
        for stream in tuple(self._open):
            with contextlib.suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)

    def _manners(self) -> tuple[ssl.SSLContext | None, Behaviour]:
        with self._lock:
            mishap = self._turns.popleft() if self._turns else None
        if mishap is None:
            return tls_of(good, self._ca), self._relay
        tls = mishap.turn.tls
        return tls_of(tls, self._ca) if tls else None, partial(self._play, mishap)

    def _relay(self, connection: Connection) -> None:
        request = _whole(connection)
        if not request:
            return
        asked = self._note(request)
        with self._lock:
            mishap = next((one for one in self._mishaps if one.operation == asked.operation), None)
            if mishap is not None:
                self._mishaps.remove(mishap)
        if mishap is None:
            connection.send(self._ask(request, connection))
        else:
            answer = self._ask(request, connection) if mishap.arrives else b""
            if mishap.waits_for_guid and not _FRESH.search(answer):
                with self._lock:
                    self._mishaps.append(mishap)
                connection.send(answer)
            else:
                self._play(mishap, connection, request, answer)

    def _note(self, request: bytes) -> Passed:
        head = request.partition(b"\r\n\r\n")[0].decode("latin-1")
        target = head.split(" ", 2)[1].partition("?")[0]
        operation = POLL if "/agentevent/" in target else target.rpartition("/")[2]
        asked = Passed(operation, head.partition("Guid: ")[2].partition("\r")[0], head)
        self.passed.append(asked)
        return asked

    def _play(
        self, mishap: Mishap, connection: Connection, request: bytes = b"", answer: bytes = b""
    ) -> None:
        """Play the steps; a request that arrives has the gateway's answer before the first of them."""
        for step in mishap.turn.steps:
            match step:
                case Read():
                    if not request:
                        request = _whole(connection)
                        if request:
                            self._note(request)
                        if request and mishap.arrives:
                            answer = self._ask(request, connection)
                case Hear():
                    connection.read()
                case Send(content, endless):
                    content = _with_guids(content, request, answer, mishap.stands_for)
                    connection.send(content)
                    while endless:
                        connection.send(content)
                case Drip(content, pause):
                    connection.drip(_with_guids(content, request, answer, mishap.stands_for), pause)
                case Wait(seconds):
                    self._hang(connection, seconds)
                case AwaitClose():
                    while connection.read():
                        pass
                case HalfClose():
                    connection.half_close()
                case Reset():
                    connection.reset()
                case Honest():
                    connection.send(answer or self._ask(request, connection))

    def _hang(self, connection: Connection, seconds: float | None) -> None:
        """Do nothing, for a while or until the client goes."""
        while seconds is None and not self._ending.is_set():
            ready, _, _ = select.select([connection], [], [], 0.05)
            if ready and not connection.read():
                return
        connection.hang(seconds)

    def _ask(self, request: bytes, connection: Connection) -> bytes:
        """Return the gateway's answer; whoever hangs up meanwhile hangs up there, too."""
        port = int(self._gateway.url.rpartition(":")[2])
        with (
            socket.create_connection((HERE, port), 10) as plain,
            self._upstream.wrap_socket(plain, server_hostname=HERE) as there,
        ):
            there.sendall(request)
            answer = b""
            while not _is_whole(answer):
                if not there.pending():
                    both = (there.fileno(), connection.fileno())
                    ready, _, _ = select.select(both, [], [], 30)
                    if both[1] in ready and not connection.read():
                        raise ConnectionResetError("the client has gone")
                    if both[0] not in ready:
                        continue
                chunk = there.recv(65_536)
                if not chunk:
                    raise ConnectionResetError("the gateway has gone")
                answer += chunk
        self.seen.update(found.decode() for found in _GUID.findall(answer))
        return answer


def _whole(connection: Connection) -> bytes:
    """Return a request, its body included."""
    request = connection.request()
    while request and not _is_whole(request):
        request += connection.read()
    return request


def _is_whole(message: bytes) -> bool:
    head, end, body = message.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return bool(end) and len(body) >= (int(length[1]) if length else 0)


def _with_guids(content: bytes, request: bytes, answer: bytes, stands_for: str) -> bytes:
    """Return what a script sends with the GUIDs that there really are, where a poll's answer has them."""
    if asked := _GUID.search(request):
        content = content.replace(G1.encode(), asked[0])
    if not (fresh := _FRESH.search(answer)):
        return content
    text, new = stands_for, fresh[1].decode()
    lines = list(_STATUS_LINE.finditer(content))
    body = content.find(b"\r\n\r\n", lines[-1].start()) if lines else 0
    if request.startswith(b"GET ") and lines and any(text.encode(e) in content[body:] for e in _ENCODINGS):
        header, end = f"Set-GUID: JSESSIONID={new}\r\n".encode(), lines[-1].end()
        content = content[:end] + header + _replaced(content[end:], text, " " * len(text))
    return _replaced(content, text, new)


def _replaced(content: bytes, old: str, new: str) -> bytes:
    for encoding in _ENCODINGS:
        content = content.replace(old.encode(encoding), new.encode(encoding))
    return content
