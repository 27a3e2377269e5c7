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
from toolbar.vrc.following import ANSWER_WITHIN, ASK_EVERY, Following
from toolbar.vrc.handoff import ComponentState, Hello, Result, StateChange
from toolbar.vrc.looking import Looking
from toolbar.vrc.version import fits

OPEN_DEADLINE = 10.0
START_DEADLINE = 30.0  # for a component that said hello and that it is not ready yet
RESULT_DEADLINE, END_DEADLINE = float(VrcSettings().result_timeout_s), 5.0

T = TypeVar("T")
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Component(ABC):
    """What every transport has in common. Each method raises VrcError; afterwards the connection is gone."""

    def __init__(
        self,
        settings: VrcSettings,
        on_change: Callable[[VrcError | None], None] = lambda error: None,
        on_well: Callable[[float], None] = lambda asked_ago: None,
        *,
        open_deadline: float = OPEN_DEADLINE,
        start_deadline: float = START_DEADLINE,
        result_deadline: float | None = None,
        end_deadline: float = END_DEADLINE,
        ask_every: float = ASK_EVERY,
        answer_within: float = ANSWER_WITHIN,
    ) -> None:
        self._settings = settings
        self._on_change = on_change
        self._on_well = on_well
        self._open_deadline = open_deadline
        self._start_deadline = start_deadline
        self._result_deadline = settings.result_timeout_s if result_deadline is None else result_deadline
        self._end_deadline = end_deadline
        self._ask_every = ask_every
        self._answer_within = answer_within
        self._streams: Streams | None = None
        self._following: Following | None = None
        self._looking = Looking()
        self._hello: Hello | None = None
        self.handed_over = False

    @property
    @abstractmethod
    def running(self) -> bool:
        """Whether the component is there, as far as we know."""

    @property
    def attended(self) -> bool:
        """Whether it is there, and we hear how it is."""
        return self.running and self._following is not None and self._following.goes_on

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

        One that is held already goes on until it gets a new token, unless it hangs: it is asked that first.
        """
        if self.running and self._hello is not None and await self._well():
            return self._hello
        await self.aclose()
        self.handed_over = False
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
            self._follow()
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
        await self._follow_no_more()  # what comes next on its output is the answer
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
            self.handed_over = True
            try:
                writer.write(line)
                await self._within(writer.drain(), self._result_deadline)
            except OSError as error:
                raise VrcError("VRC-604", type(error).__name__) from error
            await self._within(self._final(message_id, token), self._result_deadline)
        if self._settings.held:
            self._follow()
        else:
            await self.aclose()

    async def reset(self) -> None:
        """End the recorder session, where one is held."""
        if self.running and self._streams is not None:
            await self._follow_no_more()
            with contextlib.suppress(OSError, TimeoutError):
                self._streams[1].write(handoff.reset(str(uuid.uuid4())))
                async with asyncio.timeout(self._end_deadline):
                    await self._streams[1].drain()
        await self.aclose()

    async def aclose(self) -> None:
        """Part from the component; it un-initialises, for nobody holds it any more."""
        await self._follow_no_more()
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
        except (OSError, RuntimeError) as error:  # the latter: a reset meanwhile reads towards the end
            raise VrcError("VRC-604", type(error).__name__) from error
        if not line.endswith(b"\n"):
            raise VrcError("VRC-604", await self._last_words())
        await asyncio.sleep(0)  # what is read already comes without a pause: a flood must not keep the loop
        return handoff.understand(line, token)

    async def _within(self, work: Awaitable[T], seconds: float) -> T:
        try:
            async with asyncio.timeout(seconds):
                return await work
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

    async def _well(self) -> bool:
        """Return whether what is held can be gone on with; it is cut where it does not answer."""
        following = self._following
        if following is None:
            return not self._settings.held
        answers = await following.answers(self._open_deadline)
        if following.goes_on and not answers:
            self._cut()
        return answers

    def _follow(self) -> None:
        """Hear from now on how a held component is, and of its end."""
        if self._settings.held and self._hello is not None:
            self._following = Following(
                lambda: self._next(None),
                self._ask if self._hello.tells_status else None,
                self._on_change,
                self._on_well,
                records=self.handed_over,
                ask_every=self._ask_every,
                answer_within=self._answer_within,
            )

    def _ask(self) -> None:
        if self._streams is not None:
            self._streams[1].write(handoff.status(str(uuid.uuid4())))

    async def _follow_no_more(self) -> None:
        following, self._following = self._following, None
        if following is not None:
            await following.aclose()
