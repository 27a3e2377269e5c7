"""A gateway that follows a script of bytes and actions, a turn for each connection, then is honest."""

import json
import ssl
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

import trustme

from tests.rig.bad_servers import HERE, BadServer, Behaviour, Connection, good, http

Tls = Callable[[trustme.CA], ssl.SSLContext]
cached_tls: Callable[[Tls, trustme.CA], ssl.SSLContext] = cache(lambda make, ca: make(ca))


def guid(number: int) -> str:
    """Return the GUID of this number: the session begins with the first, scripts bring 2 to 4."""
    return f"{str(number) * 8}-1111-2222-3333-444455556666.AgentGateway0"


G1, G2, G3, G4 = (guid(number) for number in (1, 2, 3, 4))
NAMES = {guid(number): f"G{number}" for number in range(1, 10)}
TOKEN = "a-token-of-the-campaign"


def envelope(retcode: object = "0", result: object = None, message: str = "") -> bytes:
    """Return an answer's body."""
    return json.dumps({"message": message, "retcode": retcode, "result": result or {}}).encode()


RENEWED = envelope("0", {"guid": G2})
"""The body of a success, with another GUID."""


@dataclass(frozen=True, slots=True)
class Read:
    """Read the head of a request; it counts as one."""


@dataclass(frozen=True, slots=True)
class Hear:
    """Read whatever comes first, be it a handshake."""


@dataclass(frozen=True, slots=True)
class Send:
    """Send these bytes, again and again where that is wanted."""

    content: bytes = field(repr=False)
    endless: bool = False


@dataclass(frozen=True, slots=True)
class Drip:
    """Send these bytes one by one."""

    content: bytes = field(repr=False)
    pause: float = 0.02


@dataclass(frozen=True, slots=True)
class Wait:
    """Do nothing for a while, or until the end of everything: the connection stays open, unread."""

    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class AwaitClose:
    """Take what comes until the client goes."""


@dataclass(frozen=True, slots=True)
class HalfClose:
    """End our direction without a farewell."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Tear the connection down."""


@dataclass(frozen=True, slots=True)
class Honest:
    """Answer the request that was read as a gateway does."""


Step = Read | Hear | Send | Drip | Wait | AwaitClose | HalfClose | Reset | Honest


@dataclass(frozen=True, slots=True)
class Turn:
    """What one connection meets: a certificate, or none and no TLS, and then these steps."""

    steps: tuple[Step, ...]
    tls: Tls | None = good


HONEST = Turn((Read(), Honest(), AwaitClose()))


def replying(*answers: bytes) -> tuple[Turn, ...]:
    """Answer one request on each connection with these bytes, and hang up."""
    return tuple(Turn((Read(), Send(answer))) for answer in answers)


def bodies(*contents: bytes) -> tuple[Turn, ...]:
    """Answer one request on each connection with a whole answer of this body."""
    return replying(*map(http, contents))


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: what for, with which GUID, and with which other headers."""

    operation: str
    guid: str
    head: str = field(repr=False)


class HostileGateway(BadServer):
    """Plays its turns in order, then is honest to every GUID that lives in it.

    The GUIDs that live say whether the script's faults have rotated: the old one, the new one, or both.
    """

    def __init__(
        self,
        ca: trustme.CA,
        turns: Sequence[Turn] = (),
        living: Sequence[str] = (G1,),
        *,
        address: str = HERE,
    ) -> None:
        super().__init__(lambda connection: None, address=address)
        self._ca = ca
        self._turns = iter(turns)
        self._turn_taking = threading.Lock()
        self._fresh = 5
        self.living = set(living)
        self.asked: list[Asked] = []

    @property
    def guid_bytes(self) -> int:
        """How many bytes of GUIDs have come, in whatever form."""
        return sum(self.received.count(text.encode()) * len(text) for text in NAMES)

    def honest(self) -> None:
        """Leave out what is left of the script."""
        with self._turn_taking:
            self._turns = iter(())

    def forget(self) -> None:
        """Count from here."""
        self.asked.clear()
        self.received, self.connections = b"", 0

    def _manners(self) -> tuple[ssl.SSLContext | None, Behaviour]:
        with self._turn_taking:
            turn = next(self._turns, HONEST)
        context = cached_tls(turn.tls, self._ca) if turn.tls else None

        def behave(connection: Connection) -> None:
            for step in turn.steps:
                self._perform(step, connection)

        return context, behave

    def _perform(self, step: Step, connection: Connection) -> None:
        match step:
            case Read():
                self._note(connection.request().decode("latin-1"))
            case Hear():
                connection.read()
            case Send(content, endless):
                connection.send(content)
                while endless:
                    connection.send(content)
            case Drip(content, pause):
                connection.drip(content, pause)
            case Wait(seconds):
                connection.hang(seconds)
            case AwaitClose():
                while connection.read():
                    pass
            case HalfClose():
                connection.half_close()
            case Reset():
                connection.reset()
            case Honest():
                connection.send(self._answer())

    def _note(self, head: str) -> None:
        if head:
            presented = head.partition("Guid: ")[2].partition("\r")[0]
            self.asked.append(Asked(head.partition(" HTTP")[0].rpartition("/")[2], presented, head))

    def _answer(self) -> bytes:
        asked = self.asked[-1]
        if asked.guid not in self.living:
            return http(envelope("100-006", message="the agent is not signed in"))
        if asked.operation == "vrctoken":
            return http(envelope("0", {"vrcToken": TOKEN}))
        if asked.operation == "getconnecttoken":
            return http(envelope("0", {"token": TOKEN}))
        renewed = guid(self._fresh)
        self._fresh += 1
        self.living = {renewed}
        return http(envelope("0", {"guid": renewed}))
