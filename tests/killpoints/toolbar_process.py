"""A toolbar without a window: the real session code over a keyring in files and a gateway behind a socket."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Coroutine
from contextlib import nullcontext, suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.killpoints.durable import DurableKeyring, StoreKind
from tests.killpoints.points import Landmark, Point, Points
from toolbar.errors import GatewayError, Refused, StoreError, ToolbarError
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.questions import Question, T, say_busy
from toolbar.gateway.reply import Response
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Renewal, Session, Settings
from toolbar.own.desk import Desk
from toolbar.own.pulse import Pulse
from toolbar.reading import parse_guid
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore

SETTINGS = Settings("https://gw.example:8043", "20011")
PROFILE = "killpoints"
ATTEMPTS = 3
"""How often an agent presses "Refresh" before giving up."""


GROWN_OLD = 50.0
"""Seconds: the age of a GUID in which a poll may bring another one."""


class _Ways(PatientGateway):
    """Polls by way of the channel."""

    def __init__(self, call: Callable[[Session], Coroutine[Any, Any, Renewal | None]]) -> None:
        self._ask_there = call

    async def ask(
        self, question: Question[T], session: Session, withdrawal: Withdrawal | None = None
    ) -> tuple[T, Renewal | None]:
        await asyncio.sleep(0)  # whoever is beside it has a moment in which this is under way
        renewal = await self._ask_there(session)
        return question.read(Response(200, (), b'{"message":"","retcode":"0"}')), renewal


class ToolbarProcess:
    """What one process knows; the fatal point is where it kills itself."""

    def __init__(
        self, channel: socket.socket, folder: Path, kind: StoreKind, fatal: Point | Landmark | None
    ) -> None:
        self._channel = channel
        self._answers = channel.makefile("r", encoding="utf-8")
        self._calls: list[str] = []  # of the keyring since the last request left
        self._here, self._there = (
            Points(fatal if fatal and fatal.thread == thread else None, self._die)
            for thread in ("main", "keyring")
        )
        self._now = 1.0  # the GUID was made at 0
        self._backend = DurableKeyring(folder, kind, self._there.landmark, self._calls)

    def live(self, life: Callable[[ToolbarProcess], Coroutine[Any, Any, None]]) -> None:
        """Live this life with all its moments counted, and tell how many there were."""
        threading.settrace(self._there.trace)
        sys.settrace(self._here.trace)
        asyncio.run(life(self))
        sys.settrace(None)
        self._tell(lived={"main": self._here.reached, "keyring": self._there.reached})

    def recover(self) -> None:
        """Come back as the program does after a kill, and tell which GUID the keyring holds in the end."""
        asyncio.run(self._recover())

    async def refresh(self) -> None:
        """The agent presses "Refresh", and then does something with the new GUID."""
        held = await self._held()
        await held.rotate(self._exchange)
        await held.accepted(await self._call(held.session))

    async def adopt(self) -> None:
        """An answer brings a GUID unasked; the next request proves it."""
        held = await self._held()
        await held.accepted(await self._call(held.session))
        await held.accepted(await self._call(held.session))

    async def poll(self) -> None:
        """A poll brings a GUID; the next one proves it."""
        pulse = self._pulse(await self._held())
        await pulse.once()
        await pulse.once()

    async def poll_and_refresh(self) -> None:
        """The same, and "Refresh" is pressed while the poll is under way: it has the floor after it."""
        held = await self._held()
        pulse = self._pulse(held)

        async def refresh() -> None:
            async with pulse.floor.alone():
                await held.rotate(self._exchange)

        await _beside(pulse.once(), refresh())
        await pulse.once()

    async def poll_and_token(self) -> None:
        """The same, and a token is fetched."""
        held = await self._held()
        pulse = self._pulse(held)

        async def fetch() -> None:
            async with pulse.floor.alone():
                await held.speak(self._token, lambda: held.rotate(self._exchange))

        await _beside(pulse.once(), fetch())
        await pulse.once()

    async def poll_and_state(self) -> None:
        """The same, and the agent wants to be busy: at this age of the GUID after the poll, not beside it."""
        pulse = self._pulse(await self._held())
        self._now = GROWN_OLD
        await _beside(pulse.once(), pulse.ask(say_busy()))
        await pulse.once()

    async def take_up(self) -> None:
        """Go on with a GUID so old that a poll of the process before may have brought another."""
        self._now = GROWN_OLD
        pulse = self._pulse(await self._held())
        await pulse.once()
        await pulse.once()

    def _pulse(self, held: HeldSession) -> Pulse:
        ways = _Ways(self._call)

        async def gateway() -> PatientGateway:
            return ways

        desk = Desk(
            gateway=gateway,
            rotate=lambda counts: held.rotate(self._exchange, denial_counts=counts),
            exclusive=nullcontext,
            kept=self._store.load_session,
            clock=lambda: self._now,
            passing=lambda: self._now,
            vary=lambda low, high: 0.0,
        )
        return Pulse(held, desk, lambda event: None, lambda error: None)

    async def _recover(self) -> None:
        for _ in range(ATTEMPTS):
            try:
                held = await self._held()
                await held.rotate(self._exchange)
                break
            except ToolbarError:
                continue
        record = None
        with suppress(StoreError):
            record = await self._store.load_session()  # what memory holds would not outlive the next kill
        self._tell(held=record.session.guid.reveal() if record else "")

    @cached_property
    def _store(self) -> KeyringStore:
        return KeyringStore(PROFILE, lambda: self._backend)  # when tracing is on, as its thread begins here

    async def _held(self) -> HeldSession:
        held = HeldSession(self._store, lambda _: None, lambda: 1.0)
        await held.catch_up(SETTINGS)
        return held

    async def _exchange(self, session: Session) -> Renewal:
        renewal = self._ask("updateGuid", session)
        if renewal is None:
            raise GatewayError("GW-000", "updateGuid without a GUID")
        return renewal

    async def _call(self, session: Session) -> Renewal | None:
        return self._ask("vrctoken", session)

    async def _token(self, session: Session) -> tuple[None, Renewal | None]:
        return None, await self._call(session)

    def _ask(self, operation: str, session: Session) -> Renewal | None:
        self._here.landmark(f"{operation}, before")
        self._calls.clear()
        self._tell(operation=operation, guid=session.guid.reveal())
        self._here.landmark(f"{operation}, the answer on its way")
        answer: dict[str, str] = json.loads(self._answers.readline())
        self._here.landmark(f"{operation}, answered")
        if "retcode" in answer:
            raise Refused(f"GW-{answer['retcode']}", retcode=answer["retcode"])
        guid = answer.get("guid")
        return Renewal(replace(session, guid=parse_guid(guid))) if guid else None

    def _tell(self, **what: Any) -> None:
        self._channel.sendall(f"{json.dumps(what)}\n".encode())

    def _die(self, where: str) -> None:
        self._tell(dying=where, calls=list(self._calls))
        os.kill(os.getpid(), signal.SIGKILL)


async def _beside(poll: Coroutine[Any, Any, None], press: Coroutine[Any, Any, None]) -> None:
    """Begin the poll, then the press, and wait for both."""
    polling = asyncio.create_task(poll)
    await asyncio.sleep(0)
    await asyncio.gather(polling, press)
