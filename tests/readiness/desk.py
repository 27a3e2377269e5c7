"""A gateway and a recorder that do as they are told, and note in the ledger what they answer."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable
from pathlib import Path

from tests.model_check.desk import envelope
from tests.readiness.ledger import Ledger
from toolbar.errors import NotSent, OutcomeUnknown, ToolbarError
from toolbar.events import Kind
from toolbar.gateway import protocol
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.gateway.questions import Question, T
from toolbar.gateway.reply import Response
from toolbar.gateway.sign_in import Form, SignedIn, signed_in
from toolbar.model import Renewal, Session, VrcToken

YES, LOST, NOT_SENT, ASLEEP = "yes", "lost", "not sent", "asleep"
"""Asleep: it says yes, and the computer sleeps before that arrives."""

RECORDER = r"""#!/bin/bash
say() { echo "{\"protocol\":\"vrc-handoff/1\",\"type\":$1}"; }
say '"hello","component":{"name":"r","version":"1"},"state":"idle"'
read -r line && [[ $line =~ \"id\":\"([0-9a-f-]+)\" ]] || exit 0
echo yes >>"$0.answers"
say "\"result\",\"id\":\"${BASH_REMATCH[1]}\",\"status\":\"initialized\""
read -r line
exit 0
"""
"""One that takes its token and goes on by itself."""


class FakeGateway(Gateway):
    """Answers each request as its mood says; a poll waits until somebody has an answer for it."""

    def __init__(self, ledger: Ledger, sleep: Callable[[], None]) -> None:
        self.ledger = ledger
        self.sleep = sleep
        self.moods: list[str] = []
        self.issued = 0
        self.polls: list[asyncio.Future[tuple[str, str]]] = []
        self.polled = asyncio.Event()
        self.local_address, self.clock_ahead = "192.0.2.20", None

    def answer_poll(self, mood: str, event: str) -> bool:
        """Answer the poll that waits; return whether there is one."""
        waiting = [poll for poll in self.polls if not poll.done()]
        self.polls.clear()
        for poll in waiting:
            poll.set_result((mood, event))
        return bool(waiting)

    def mint(self) -> str:
        """Return a new GUID."""
        self.issued += 1
        return f"0A1B2C3D-{self.issued:04d}-4000-8000-000000020011.AgentGateway0"

    async def update_guid(self, session: Session, seconds: float = DEADLINE) -> Renewal:
        guid = self.mint()
        self.ledger.known.add(guid)
        return protocol.updated(session, await self._answer(envelope("0", {"guid": guid})))

    async def vrc_token(self, session: Session, seconds: float = DEADLINE) -> tuple[VrcToken, Renewal | None]:
        response = await self._answer(envelope("0", {"vrcToken": "token"}))
        return protocol.issued_token(response), None

    async def sign_in(self, form: Form, seconds: float = DEADLINE) -> SignedIn:
        guid = self.mint()
        mood = self.moods[0] if self.moods else YES
        if mood in (YES, ASLEEP):
            self.ledger.known = {guid}
            self.ledger.note("signed_in")
        response = envelope("0", {}, ("Set-GUID", f"JSESSIONID={guid}"))
        return signed_in(form, await self._answer(response))

    async def ask(
        self, question: Question[T], session: Session, seconds: float = DEADLINE
    ) -> tuple[T, Renewal | None]:
        event = ""
        if question.resource == "agentevent":
            waiting: asyncio.Future[tuple[str, str]] = asyncio.get_running_loop().create_future()
            self.polls.append(waiting)
            self.polled.set()
            mood, event = await waiting
            self.moods.insert(0, mood)
        body: dict[str, object] = {
            "message": "",
            "retcode": "0",
            "result": {"agentState": "4"},
            "event": None,
        }
        if event:
            body["event"] = {"eventType": event, "workNo": session.agent_id, "content": None}
        response = await self._answer(Response(200, (), json.dumps(body).encode()))
        if event == Kind.SCREEN_STARTED.value:
            self.ledger.note("screen_on")
        elif event in (Kind.SCREEN_STOPPED.value, Kind.SCREEN_NOT_STARTED.value):
            self.ledger.note("screen_off")
        return question.read(response), None

    async def probe(self, agent_id: str, seconds: float = DEADLINE) -> None:
        protocol.answered_probe(envelope("000-003"))

    def withdraw(self) -> None:
        """What is asked has left already."""

    async def aclose(self) -> None:
        """Have nothing to close."""

    async def _answer(self, response: Response) -> Response:
        mood = self.moods.pop(0) if self.moods else YES
        trouble: ToolbarError
        match mood:
            case "yes":
                self.ledger.note("accepted")
                return response
            case "asleep":
                self.ledger.note("accepted")
                self.sleep()
                await asyncio.sleep(0)
                return response
            case "lost":
                trouble = OutcomeUnknown("NET-121")
            case "not sent":
                trouble = NotSent("TLS-213")
            case _:
                if mood in ("100-006", "000-003"):
                    self.ledger.note("refused")
                return envelope(mood)
        raise trouble


class FakeRecorder:
    """Runs already, behind a socket; what it says of itself is its mood."""

    def __init__(self, ledger: Ledger, place: Path) -> None:
        self.ledger = ledger
        self.place = place
        self.well = True
        self.tells_status = True
        self._initialised = False
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self._talks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Be there."""
        if self._server is None:
            self._server = await asyncio.start_unix_server(self._talk, self.place)

    async def die(self) -> None:
        """Be there no more."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            await server.wait_closed()
            self.place.unlink(missing_ok=True)
        self._lost()
        for line in tuple(self._lines):
            line.transport.abort()
        if self._talks:
            await asyncio.wait(self._talks)

    def say(self, *, well: bool) -> None:
        """Say unasked how it is."""
        for line in self._lines if self._initialised else ():
            if not well:
                self.ledger.note("failed")
            state = "initialized" if well else "failed"
            self._say(line, type="state", state=state, code="" if well else "internal")

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        task.add_done_callback(self._talks.discard)
        self._lines.add(writer)
        offered = ["initialize", "reset", *(["status"] if self.tells_status else [])]
        self._say(
            writer,
            type="hello",
            component={"name": "r", "version": "1"},
            state="idle",
            capabilities=offered,
        )
        with contextlib.suppress(OSError):
            while line := await reader.readline():
                if not self._obey(writer, json.loads(line)):
                    break
            writer.close()
        self._lines.discard(writer)
        self._lost()

    def _obey(self, writer: asyncio.StreamWriter, message: dict[str, str]) -> bool:
        match message["type"]:
            case "initialize":
                self._initialised = self.well
                self.ledger.note("initialised" if self.well else "failed")
                status = {"status": "initialized"} if self.well else {"status": "failed", "code": "internal"}
                self._say(writer, type="result", id=message["id"], message="", **status)
            case "status":
                well = self.well and self._initialised
                self.ledger.note("initialised" if well else "failed")
                self._say(writer, type="status", state="initialized" if well else "failed")
            case _:
                return False
        return True

    def _lost(self) -> None:
        if self._initialised:
            self.ledger.note("failed")
        self._initialised = False

    def _say(self, writer: asyncio.StreamWriter, **message: object) -> None:
        writer.write(json.dumps({"protocol": "vrc-handoff/1", **message}).encode() + b"\n")
