"""Whether a component keeps to `vrc-handoff/1`: played against it, one check after the other."""

from __future__ import annotations

import json
import secrets
import sys
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc import handoff
from toolbar.vrc.component import Component
from toolbar.vrc.findings import Check, Finding, Patience
from toolbar.vrc.handoff import ComponentState
from toolbar.vrc.process import VrcProcess
from toolbar.vrc.talk import Broken, Talk, check_hello, check_refusal, outcome, state_of

WHILE_HELD = frozenset({Check.STATUS, Check.STAYS, Check.AGAIN, Check.RESET, Check.DUPLICATE})
"""What a one-shot program is not asked for."""

AGENT, ADDRESS = "20011", "192.0.2.77"


class Examination:
    """Plays a component through, and notes what came of it."""

    def __init__(
        self,
        settings: VrcSettings,
        make: Callable[[VrcSettings, Patience, bytearray], Component],
        patience: Patience,
        token: str = "",
    ) -> None:
        self._settings = settings
        self._make = make
        self._patience = patience
        self._token = token
        self._spent: set[str] = set()
        self._heard = bytearray()
        self._component = make(settings, patience, self._heard)
        self._findings: dict[Check, Finding] = {}

    async def run(self) -> tuple[Finding, ...]:
        """Return a finding for each check."""
        rounds: tuple[Callable[[], Awaitable[None]], ...] = (self._hand_off, self._end, self._refusals)
        for play in rounds:
            with suppress(Broken):
                await play()
                continue
            if not self._passed(Check.INITIALIZED):
                break  # it would take as long again to learn the same
        self._look_for_tokens()
        return tuple(
            self._findings.get(check, Finding(check, None, "not reached"))
            for check in Check
            if self._settings.held or check not in WHILE_HELD
        )

    async def _hand_off(self) -> None:
        async with self._greeted() as (talk, hello):
            await self._initialized(talk)
            self._look_at_processes()
            if not self._settings.held:
                return
            with self._making(Check.STAYS):
                await talk.stays(self._patience.stay)
            await self._status(talk, hello)
            with self._making(Check.AGAIN):
                await self._take(talk)
            with self._making(Check.RESET):
                await talk.say(handoff.reset(str(uuid.uuid4())))
                await talk.end(self._patience.end)
                await self._part()

    async def _end(self) -> None:
        async with self._greeted() as (talk, _):
            await self._take(talk, future=["ignored"])
            with self._making(Check.END):
                await self._part()

    async def _refusals(self) -> None:
        async with self._greeted() as (talk, _):
            with self._making(Check.MALFORMED):
                await talk.say(b"this is no JSON\n")
                check_refusal(await talk.hear("result", self._patience.result), "bad_request")
            with self._making(Check.PROTOCOL):
                await self._refused(talk, "unsupported_protocol", protocol="vrc-handoff/0")
            with self._making(Check.INCOMPLETE):
                await self._refused(talk, "bad_request", credential=None)
            with self._making(Check.EXPIRED):
                await self._refused(talk, "expired", age=timedelta(minutes=1))
            with self._making(Check.UNHARMED):
                taken = await self._take(talk)
            if self._settings.held:
                with self._making(Check.DUPLICATE):
                    await self._refused(talk, "duplicate_id", id=taken)

    async def _initialized(self, talk: Talk) -> None:
        with self._making(Check.ANSWERS):
            final = (await self._final(talk))[1]
        with self._making(Check.INITIALIZED):
            if final != "initialized":
                raise Broken(final)

    async def _status(self, talk: Talk, hello: dict[str, Any]) -> None:
        if "status" not in hello["capabilities"]:
            self._findings[Check.STATUS] = Finding(Check.STATUS, None, "not offered")
            return
        with self._making(Check.STATUS):
            await talk.say(json.dumps({"type": "status", "id": "1"}).encode() + b"\n")
            status = await talk.hear("status", self._patience.result)
            if status.get("id") != "1" or state_of(status) is not ComponentState.INITIALIZED:
                raise Broken("another id, or another state than initialized")

    async def _take(self, talk: Talk, **changes: Any) -> str:
        used, final = await self._final(talk, **changes)
        if final != "initialized":
            raise Broken(final)
        return used

    async def _final(self, talk: Talk, **changes: Any) -> tuple[str, str]:
        """Hand a token over; return the id, and how it went."""
        message = self._message(**changes)
        await talk.say(_line(message))
        ends = time.monotonic() + self._patience.result
        accepted = False
        while True:
            result = await talk.hear("result", max(0.0, ends - time.monotonic()))
            told = outcome(result)
            if result.get("id") != message["id"]:
                raise Broken("an answer with another id")
            if told != "accepted":
                return message["id"], told
            if accepted:
                raise Broken("accepted twice")
            accepted = True

    async def _refused(self, talk: Talk, code: str, **changes: Any) -> None:
        message = self._message(**changes)
        await talk.say(_line(message))
        answer = await talk.hear("result", self._patience.result)
        check_refusal(answer, code)
        if answer.get("id") != message["id"]:
            raise Broken("an answer with another id")

    def _message(self, age: timedelta = timedelta(0), **changes: object) -> dict[str, Any]:
        """Return an initialize with a token of its own; a field that is None is left out."""
        token = self._token or secrets.token_urlsafe(24)
        self._spent.add(token)
        line = handoff.initialize(
            VrcToken(Secret(token)),
            agent_id=AGENT,
            settings=self._settings,
            address=self._settings.local_address or ADDRESS,
            message_id=str(uuid.uuid4()),
            now=datetime.now(UTC) - age,
        )
        return {name: value for name, value in (json.loads(line) | changes).items() if value is not None}

    @asynccontextmanager
    async def _greeted(self) -> AsyncIterator[tuple[Talk, dict[str, Any]]]:
        try:
            with self._making(Check.REACHED):
                talk = Talk(await self._component.reach(), self._heard)
            with self._making(Check.HELLO):
                hello = await talk.hear("hello", self._patience.hello)
                check_hello(hello)
            with self._making(Check.READY):
                state = state_of(hello)
                while state is ComponentState.INITIALIZING:
                    state = state_of(await talk.hear("state", self._patience.start))
                if state is ComponentState.FAILED:
                    raise Broken(f"it has failed: {hello.get('code', 'no code')}")
            yield talk, hello
        finally:
            await self._component.aclose()

    async def _part(self) -> None:
        """Close our side, and see it end in time, and well."""
        began = time.monotonic()
        await self._component.aclose()
        if time.monotonic() - began >= self._patience.end:
            raise Broken(f"it goes on for {self._patience.end:g} s")
        if isinstance(self._component, VrcProcess) and self._component.exit_code != 0:
            raise Broken(f"exit code {self._component.exit_code}")

    @contextmanager
    def _making(self, check: Check) -> Iterator[None]:
        """Note what comes of *check*; what failed once has failed."""
        try:
            yield
        except (Broken, VrcError) as error:
            why = "it quotes the token" if self._spelt(str(error)) else str(error)  # a site's own may be one
            self._findings[check] = Finding(check, False, why)
            raise Broken(why) from error
        self._findings.setdefault(check, Finding(check, True))

    def _passed(self, check: Check) -> bool:
        found = self._findings.get(check)
        return found is not None and found.passed is True

    def _look_for_tokens(self) -> None:
        if self._spent:
            said = self._spelt(self._heard.decode("utf-8", errors="replace"))
            why = "a token came back, or a part of it" if said else ""
            self._findings[Check.ECHO] = Finding(Check.ECHO, not said, why)

    def _spelt(self, text: str) -> bool:
        """Whether *text* has a token in it, or a part of one."""
        return any(handoff.shares(text, VrcToken(Secret(token))) for token in self._spent)

    def _look_at_processes(self) -> None:
        """Look for the token in what every user of this computer, or this one, can read of a process."""
        if sys.platform == "linux":
            with self._making(Check.ELSEWHERE):
                for place in (*Path("/proc").glob("[0-9]*/cmdline"), *Path("/proc").glob("[0-9]*/environ")):
                    with suppress(OSError):  # it has ended, or is somebody else's
                        content = place.read_bytes()
                        if any(token.encode() in content for token in self._spent):
                            raise Broken(f"a token is in {place}")
        else:
            self._findings[Check.ELSEWHERE] = Finding(Check.ELSEWHERE, None, "only looked for on Linux")


def _line(message: dict[str, Any]) -> bytes:
    return json.dumps(message).encode() + b"\n"
