"""What surrounds the presenter at a desk: a keyring with moods, and a gateway that waits for its answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum

from keyring.errors import InitError, KeyringLocked

from tests.killpoints.models import ModelGateway
from tests.model_check.world import Crash
from toolbar.gateway import protocol
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.gateway.reply import Response
from toolbar.model import Renewal, Session, VrcToken
from toolbar.simulator.keyring import ForgetfulKeyring

# One that takes its token and has done, as quickly as a process can.
RECORDER = r"""#!/bin/bash
say() { echo "{\"protocol\":\"vrc-handoff/1\",\"type\":$1}"; }
say '"hello","component":{"name":"r","version":"1"},"state":"idle"'
read -r line && [[ $line =~ \"id\":\"([0-9a-f-]+)\" ]] || exit 0
say "\"result\",\"id\":\"${BASH_REMATCH[1]}\",\"status\":\"initialized\""
read -r line
exit 0
"""


class Mood(Enum):
    """What a keyring does with a call."""

    WELL = "all that it is asked for"
    FAILING = "fails"
    LOCKED = "locked"
    DENIED = "the agent does not unlock it"
    READ_ONLY = "takes no change"
    SILENT = "takes no change and does not say so"
    TORN = "writes half"
    DELETED = "deletes and does not add"
    LATE = "does it and says that it failed"
    DIES = "the process dies before"
    DIES_TORN = "the process dies half-way"
    DIES_DELETED = "the process dies between delete and add"


DEADLY = (Mood.DIES, Mood.DIES_TORN, Mood.DIES_DELETED)
BAD = tuple(mood for mood in Mood if mood not in (*DEADLY, Mood.WELL))


class MoodyKeyring(ForgetfulKeyring):
    """Is in a mood after some calls, and for some calls; half-written is a session only."""

    def __init__(self) -> None:
        super().__init__()
        self.mood, self.calls_before, self.calls = Mood.WELL, 0, 0
        self.deletions = 0  # of sessions
        self.kill: Callable[[], None] = lambda: None

    def be(self, mood: Mood, *, after: int = 0, calls: int = 1) -> None:
        """Be in this *mood* for so many *calls*, *after* so many without."""
        self.mood, self.calls_before, self.calls = mood, after, calls

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse(self._next())
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        mood = self._next()
        old = self.entries.get((service, username), "")
        if "session" not in service:
            self._refuse(mood)
        match mood:
            case Mood.TORN | Mood.DIES_TORN:
                half = len(password) // 2
                super().set_password(service, username, password[:half] + old[half:])
            case Mood.DELETED | Mood.DIES_DELETED:
                self.entries.pop((service, username), None)
            case Mood.LATE:
                super().set_password(service, username, password)
            case Mood.SILENT:
                return
        self._refuse(mood)
        if mood not in (Mood.WELL, Mood.SILENT):
            raise OSError("as arranged")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        mood = self._next()
        self._refuse(mood)
        if mood is Mood.READ_ONLY:
            raise OSError("as arranged")
        if mood is not Mood.SILENT:
            super().delete_password(service, username)
            self.deletions += "session" in service

    def _next(self) -> Mood:
        mood = self.mood
        if mood is Mood.WELL:
            return mood
        if self.calls_before > 0:
            self.calls_before -= 1
            return Mood.WELL
        self.calls -= 1
        if self.calls <= 0:
            self.mood = Mood.WELL
        return mood

    def _refuse(self, mood: Mood) -> None:
        match mood:
            case Mood.FAILING:
                raise OSError("as arranged")
            case Mood.LOCKED:
                raise KeyringLocked("as arranged")
            case Mood.DENIED:
                raise InitError("as arranged")
            case _ if mood in DEADLY:
                self.kill()
                raise Crash


class Process(ForgetfulKeyring):
    """The keyring as one process reaches it: nothing is done by the dead."""

    def __init__(self, keyring: MoodyKeyring) -> None:
        super().__init__()
        self._keyring = keyring
        self.dead = False
        keyring.kill = self.die

    def die(self) -> None:
        self.dead = True

    def check_alive(self) -> None:
        if self.dead:
            raise Crash

    def get_password(self, service: str, username: str) -> str | None:
        self.check_alive()
        return self._keyring.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.check_alive()
        self._keyring.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self.check_alive()
        self._keyring.delete_password(service, username)


class AgentsGateway(ModelGateway):
    """The same for one agent of several: no two have a GUID in common."""

    def __init__(self, model: str, agent_id: str) -> None:
        self._agent_id = agent_id
        super().__init__(model)

    @property
    def signed_in(self) -> bool:
        """Whether anybody is."""
        return self._life.guid is not None

    def living(self) -> str:
        """Return the GUID to enter; whoever is signed out signs in again."""
        return self.issued[-1] if self.signed_in else self._life.sign_in()

    def _mint(self) -> str:
        self.issued.append(f"0A1B2C3D-{len(self.issued):04d}-4000-8000-{self._agent_id:0>12}.AgentGateway0")
        return self.issued[-1]


@dataclass(slots=True)
class Asked:
    """A request on its way."""

    operation: str
    session: Session
    answer: asyncio.Future[Response]


class WaitingGateway(Gateway):
    """What `connect` returns: it holds each request until somebody has an answer for it."""

    def __init__(self, ask: Callable[[str, Session], Awaitable[Response]]) -> None:
        self._ask = ask
        self.local_address, self.clock_ahead = "192.0.2.20", None

    async def update_guid(self, session: Session, seconds: float = DEADLINE) -> Renewal:
        return protocol.updated(session, await self._ask("updateGuid", session))

    async def vrc_token(self, session: Session, seconds: float = DEADLINE) -> tuple[VrcToken, Renewal | None]:
        response = await self._ask("vrctoken", session)
        return protocol.issued_token(response), protocol.renewed(session, response)

    async def probe(self, agent_id: str, seconds: float = DEADLINE) -> None:
        protocol.answered_probe(envelope("000-003"))

    def withdraw(self) -> None:
        """What is asked has left already."""

    async def aclose(self) -> None:
        """Have nothing to close."""


def envelope(retcode: str, result: dict[str, str] | None = None, *headers: tuple[str, str]) -> Response:
    body = json.dumps({"message": "", "retcode": retcode, "result": result or {}})
    return Response(200, headers, body.encode())
