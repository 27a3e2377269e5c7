"""The `process` transport: a VRC component as a child process, JSON lines on its standard streams.

The child's life is bound to ours by its standard input: when the toolbar ends, however it ends, the
child reads end-of-file and un-initialises (vrc.md 4.5).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os

from toolbar.errors import VrcError
from toolbar.model import VrcToken
from toolbar.vrc import handoff
from toolbar.vrc.component import Component, Streams
from toolbar.vrc.image import program_at

LAST_WORDS = 0.5
LOOK_DEADLINE = 5.0
"""Seconds for the place where the program is: it may be on a network that is gone."""

# What a program needs to run at all; nothing of what else our environment holds is the component's business.
_ENVIRONMENT = (
    "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA",
    "LANG", "LC_ALL", "XDG_RUNTIME_DIR", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY",
)  # fmt: skip

log = logging.getLogger(__name__)


class VrcProcess(Component):
    """A component that is started by us. After a failure the child is gone."""

    _child: asyncio.subprocess.Process | None = None
    _errors: asyncio.Task[None] | None = None
    exit_code: int | None = None
    """Of the last child that has ended."""

    @property
    def running(self) -> bool:
        """Whether the child lives, as far as we know."""
        return self._child is not None and self._child.returncode is None

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over. One-shot: the component goes on by itself; this program of it ends, well."""
        child = self._child
        await super().initialize(agent_id, token, address)
        if child is not None and not self._settings.held and child.returncode != 0:
            raise VrcError("VRC-604", f"exit code {child.returncode}")

    async def _connect(self) -> Streams:
        name, digest = self._settings.program, self._settings.expected_sha256
        program = await self._within(self._looking.at(lambda: program_at(name, digest)), LOOK_DEADLINE)
        try:
            child = self._child = await asyncio.create_subprocess_exec(
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
        self._errors = asyncio.create_task(self._drain(child.stderr))
        if child.stdout is None or child.stdin is None:
            raise VrcError("VRC-604", "no pipes")
        return child.stdout, child.stdin

    def _cut(self) -> None:
        if self._child is not None and self._child.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._child.kill()

    async def _part(self) -> None:
        """Wait for the child's end; a child that stays is made to go."""
        child, self._child = self._child, None
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
                async with asyncio.timeout(self._end_deadline if stop is None else 2.0):
                    await child.wait()
                break
        self.exit_code = child.returncode
        if self._errors is not None:
            await asyncio.wait([self._errors], timeout=LAST_WORDS)
            # What it left running may hold its streams for ever; asyncio has no public way to let go.
            child._transport.close()  # type: ignore[attr-defined]
            await self._errors

    async def _last_words(self) -> str:
        code = await self._child.wait() if self._child is not None else None
        return f"its output ended, exit code {code}"

    async def _drain(self, stream: asyncio.StreamReader | None) -> None:
        """Read what the component says to nobody, so that it never waits for us.

        Why it does not start is worth a line in the log. Once it has a token, what it says may hold it.
        """
        while stream is not None and (chunk := await stream.read(8192)):
            if not self.handed_over:
                log.debug("VRC component: %s", chunk.decode("utf-8", errors="replace").rstrip()[:2000])
