"""The `process` transport: a VRC component as a child process, JSON lines on its standard streams.

The child's life is bound to ours by its standard input: when the toolbar ends, however it ends, the
child reads end-of-file and un-initialises (vrc.md 4.5).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.vrc import handoff
from toolbar.vrc.handoff import Hello, Result

OPEN_DEADLINE = 5.0
RESULT_DEADLINE = 15.0
END_DEADLINE = 5.0
LAST_WORDS = 0.5

# What a program needs to run at all; nothing of what else our environment holds is the component's business.
_ENVIRONMENT = (
    "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA",
    "LANG", "LC_ALL", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY",
)  # fmt: skip

T = TypeVar("T")

log = logging.getLogger(__name__)


class VrcProcess:
    """A component that is started, greeted, handed one token, and ended.

    Each method raises VrcError. After a failure the child is gone.
    """

    def __init__(
        self,
        settings: VrcSettings,
        on_change: Callable[[VrcError | None], None] = lambda error: None,
        *,
        open_deadline: float = OPEN_DEADLINE,
        result_deadline: float = RESULT_DEADLINE,
        end_deadline: float = END_DEADLINE,
    ) -> None:
        self._settings = settings
        self._on_change = on_change
        self._open_deadline = open_deadline
        self._result_deadline = result_deadline
        self._end_deadline = end_deadline
        self._child: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None
        self._errors: asyncio.Task[None] | None = None
        self._handed_over = False
        self._hello: Hello | None = None

    @property
    def running(self) -> bool:
        """Whether the child lives, as far as we know."""
        return self._child is not None and self._child.returncode is None

    async def open(self) -> Hello:
        """Start the component and hear its hello; costs no token when it fails.

        A component that is held already is left alone: it goes on recording until it gets a new token.
        """
        if self.running and self._hello is not None:
            return self._hello
        await self.aclose()
        program = _checked(self._settings.program)
        try:
            self._child = await asyncio.create_subprocess_exec(
                str(program),
                *self._settings.arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                limit=handoff.MAX_LINE,
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
            )
        except OSError as error:
            raise VrcError("VRC-601", type(error).__name__, program=str(program)) from error
        self._handed_over = False
        self._errors = asyncio.create_task(self._drain(self._child.stderr))
        async with self._ending_on_failure():
            hello = await self._within(self._next(None), self._open_deadline)
            if not isinstance(hello, Hello):
                raise VrcError("VRC-609", "no hello")
            if hello.state is handoff.ComponentState.FAILED:
                raise VrcError("VRC-606", "failed before it began", component_code=hello.code or "failed")
            self._hello = hello
            return hello

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over and wait until the component says that it is initialised."""
        child = self._child
        if child is None or child.stdin is None:
            raise VrcError("VRC-604", "not open")
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
                child.stdin.write(line)
                await self._within(child.stdin.drain(), self._result_deadline)
            except OSError as error:
                raise VrcError("VRC-604", type(error).__name__) from error
            await self._within(self._final(message_id, token), self._result_deadline)
        if self._settings.keep_running:
            self._watch = asyncio.create_task(self._watch_child(child))
        else:
            await self._end_one_shot(child)

    async def reset(self) -> None:
        """End the recorder session, where one is held."""
        child = self._child
        if self.running and child is not None and child.stdin is not None:
            await self._stop_watching()
            with contextlib.suppress(OSError):
                child.stdin.write(handoff.reset(str(uuid.uuid4())))
                await child.stdin.drain()
        await self.aclose()

    async def aclose(self) -> None:
        """Close the child's input and wait for its end; a child that stays is made to go."""
        await self._stop_watching()
        child, self._child, self._hello = self._child, None, None
        if child is None:
            return
        if child.stdin is not None:
            child.stdin.close()
        for stop in (None, child.terminate, child.kill):
            if stop is not None:
                log.warning("the VRC component does not end by itself")
                with contextlib.suppress(ProcessLookupError):
                    stop()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(child.wait(), self._end_deadline if stop is None else 2.0)
                break
        if self._errors is not None:
            await asyncio.wait([self._errors], timeout=LAST_WORDS)
            # What it left running may hold its streams for ever; asyncio has no public way to let go.
            child._transport.close()  # type: ignore[attr-defined]
            await self._errors

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
        child = self._child
        if child is None or child.stdout is None:
            raise VrcError("VRC-604", "closed meanwhile")
        try:
            line = await child.stdout.readline()
        except ValueError as error:  # the stream's limit
            raise VrcError("VRC-609", "a line that is too long") from error
        if not line.endswith(b"\n"):
            raise VrcError("VRC-604", f"its output ended, exit code {await child.wait()}")
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
            child = self._child
            if child is not None and child.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    child.kill()  # it failed us once; its input may hold a token that nobody reads
            await self.aclose()
            raise

    async def _end_one_shot(self, child: asyncio.subprocess.Process) -> None:
        """One-shot: the component goes on by itself elsewhere; this program of it ends, with success."""
        await self.aclose()
        if child.returncode != 0:
            raise VrcError("VRC-604", f"exit code {child.returncode}")

    async def _watch_child(self, child: asyncio.subprocess.Process) -> None:
        """Follow a held component to its end: what it says of its state, and its death."""
        try:
            while True:
                message = await self._next(None)
                if isinstance(message, handoff.StateChange):
                    self._on_change(_trouble_of(message))
        except VrcError as error:
            self._on_change(error)

    async def _drain(self, stream: asyncio.StreamReader | None) -> None:
        """Read what the component says to nobody, so that it never waits for us.

        Why it does not start is worth a line in the log. Once it has a token, what it says may hold it.
        """
        while stream is not None and (chunk := await stream.read(8192)):
            if not self._handed_over:
                log.debug("VRC component: %s", chunk.decode("utf-8", errors="replace").rstrip()[:2000])

    async def _stop_watching(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.cancel()
            await asyncio.wait([watch])  # a stream has one reader at a time


def _trouble_of(change: handoff.StateChange) -> VrcError | None:
    if change.state is handoff.ComponentState.INITIALIZED:
        return None
    return VrcError("VRC-606", "its state changed", component_code=change.code or change.state.value)


def _checked(program: str) -> Path:
    path = Path(program)
    if not path.is_absolute() or not path.is_file():
        raise VrcError("VRC-601", "no such program", program=program)
    if not os.access(path, os.X_OK):
        raise VrcError("VRC-601", "not executable", program=program)
    return path
