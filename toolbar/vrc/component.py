"""A VRC component, whatever carries its lines: greeted, handed a token, followed, and ended."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.vrc import handoff
from toolbar.vrc.handoff import ComponentState, Hello, Result, StateChange
from toolbar.vrc.version import fits

OPEN_DEADLINE = 10.0
START_DEADLINE = 30.0
"""Seconds for a component that said hello and that it is not ready yet."""
RESULT_DEADLINE = 15.0
END_DEADLINE = 5.0
NEWS_EVERY = 0.2

T = TypeVar("T")
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Component(ABC):
    """What every transport has in common; a transport says how to connect, and how to part.

    Each method raises VrcError. After a failure the connection is gone.
    """

    def __init__(
        self,
        settings: VrcSettings,
        on_change: Callable[[VrcError | None], None] = lambda error: None,
        *,
        open_deadline: float = OPEN_DEADLINE,
        start_deadline: float = START_DEADLINE,
        result_deadline: float = RESULT_DEADLINE,
        end_deadline: float = END_DEADLINE,
    ) -> None:
        self._settings = settings
        self._on_change = on_change
        self._open_deadline = open_deadline
        self._start_deadline = start_deadline
        self._result_deadline = result_deadline
        self._end_deadline = end_deadline
        self._streams: Streams | None = None
        self._watch: asyncio.Task[None] | None = None
        self._news: StateChange | None = None
        self._telling: asyncio.TimerHandle | None = None
        self._hello: Hello | None = None
        self._handed_over = False

    @property
    @abstractmethod
    def running(self) -> bool:
        """Whether the component is there, as far as we know."""

    @abstractmethod
    async def _connect(self) -> Streams:
        """Reach the component, and make sure that it is the right one, before anything is sent."""

    @abstractmethod
    def _cut(self) -> None:
        """Let go of it at once: it failed us, and what it has not read yet may hold a token."""

    @abstractmethod
    async def _part(self) -> None:
        """Close our side, and give it its time to end."""

    async def _last_words(self) -> str:
        """Return how it ended, for the log."""
        return "its output ended"

    async def open(self) -> Hello:
        """Reach the component and hear its hello; costs no token when it fails.

        A component that is held already is left alone: it goes on recording until it gets a new token.
        """
        if self.running and self._hello is not None:
            return self._hello
        await self.aclose()
        self._handed_over = False
        async with self._ending_on_failure():
            self._streams = await self._connect()
            hello = await self._within(self._next(None), self._open_deadline)
            if not isinstance(hello, Hello):
                raise VrcError("VRC-609", "no hello")
            if not fits(hello.version, self._settings.min_version, self._settings.max_version):
                raise VrcError("VRC-607", "a version that is not wanted", version=hello.version)
            if hello.state is ComponentState.INITIALIZING:
                ready = await self._within(self._ready(), self._start_deadline)
                hello = replace(hello, state=ready.state, code=ready.code)
            if hello.state is ComponentState.FAILED:
                raise VrcError("VRC-606", "failed before it began", component_code=hello.code or "failed")
            self._hello = hello
            return hello

    async def reach(self) -> Streams:
        """Connect only, for somebody who speaks the lines himself; `aclose` ends it."""
        await self.aclose()
        self._streams = await self._connect()
        return self._streams

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over and wait until the component says that it is initialised."""
        if self._streams is None:
            raise VrcError("VRC-604", "not open")
        writer = self._streams[1]
        await self._stop_watching()  # what comes next on its output is the answer
        message_id = str(uuid.uuid4())
        async with self._ending_on_failure():
            line = handoff.initialize(
                token,
                agent_id=agent_id,
                settings=self._settings,
                address=address,
                message_id=message_id,
                now=datetime.now(UTC),
            )
            self._handed_over = True
            try:
                writer.write(line)
                await self._within(writer.drain(), self._result_deadline)
            except OSError as error:
                raise VrcError("VRC-604", type(error).__name__) from error
            await self._within(self._final(message_id, token), self._result_deadline)
        if self._settings.held:
            self._watch = asyncio.create_task(self._follow())
        else:
            await self.aclose()

    async def reset(self) -> None:
        """End the recorder session, where one is held."""
        if self.running and self._streams is not None:
            await self._stop_watching()
            with contextlib.suppress(OSError, TimeoutError):
                self._streams[1].write(handoff.reset(str(uuid.uuid4())))
                async with asyncio.timeout(self._end_deadline):
                    await self._streams[1].drain()
        await self.aclose()

    async def aclose(self) -> None:
        """Part from the component; it un-initialises, for nobody holds it any more."""
        await self._stop_watching()
        self._hello = None
        try:
            await self._part()
        finally:
            self._streams = None

    async def _ready(self) -> StateChange:
        while True:
            message = await self._next(None)
            if isinstance(message, StateChange) and message.state is not ComponentState.INITIALIZING:
                return message

    async def _final(self, message_id: str, token: VrcToken) -> None:
        while True:
            message = await self._next(token)
            if not isinstance(message, Result):
                continue
            if message.id != message_id:
                raise VrcError("VRC-609", "an answer to something else")
            if message.status == "failed":
                code = "VRC-608" if message.code == "expired" else "VRC-606"
                raise VrcError(
                    code,
                    message.message,
                    component_code=message.code or "internal",
                    vendor_code=message.vendor_code,
                    message=message.message,
                )
            if message.status == "initialized":
                return

    async def _next(self, token: VrcToken | None) -> handoff.Message | None:
        if self._streams is None:
            raise VrcError("VRC-604", "closed meanwhile")
        try:
            line = await self._streams[0].readline()
        except ValueError as error:  # the stream's limit
            raise VrcError("VRC-609", "a line that is too long") from error
        except OSError as error:
            raise VrcError("VRC-604", type(error).__name__) from error
        if not line.endswith(b"\n"):
            raise VrcError("VRC-604", await self._last_words())
        await asyncio.sleep(0)  # what is read already comes without a pause: a flood must not keep the loop
        return handoff.understand(line, token)

    async def _within(self, work: Awaitable[T], seconds: float) -> T:
        try:
            return await asyncio.wait_for(work, seconds)
        except TimeoutError as error:
            raise VrcError("VRC-602", f"nothing within {seconds:.0f} s") from error

    @contextlib.asynccontextmanager
    async def _ending_on_failure(self) -> AsyncIterator[None]:
        try:
            yield
        except BaseException:
            self._cut()
            await self.aclose()
            raise

    async def _follow(self) -> None:
        """Follow a held component to its end: what it says of its state, and its death."""
        try:
            while True:
                message = await self._next(None)
                if isinstance(message, StateChange):
                    self._news = message
                    if self._telling is None:
                        self._tell()
        except VrcError as error:
            self._tell_no_more()
            self._on_change(error)

    def _tell(self) -> None:
        """Tell the newest state; the next one a little later, for nobody can read more than that."""
        change, self._news, self._telling = self._news, None, None
        if change is not None:
            self._telling = asyncio.get_running_loop().call_later(NEWS_EVERY, self._tell)
            self._on_change(_trouble_of(change))

    def _tell_no_more(self) -> None:
        telling, self._news, self._telling = self._telling, None, None
        if telling is not None:
            telling.cancel()

    async def _stop_watching(self) -> None:
        watch, self._watch = self._watch, None
        self._tell_no_more()
        if watch is not None:
            watch.cancel()
            await asyncio.wait([watch])  # a stream has one reader at a time


def _trouble_of(change: StateChange) -> VrcError | None:
    if change.state is ComponentState.INITIALIZED:
        return None
    return VrcError("VRC-606", "its state changed", component_code=change.code or change.state.value)
