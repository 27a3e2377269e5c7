"""The `local-socket` transport: a component that runs already, reached by a Unix socket or a named pipe.

The session lasts as long as the connection: a toolbar that crashes closes it, and a component that dies
closes it, too. Nothing is sent before it is known whose the other end is (vrc.md 4.4).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from toolbar.errors import VrcError
from toolbar.model import VrcSettings
from toolbar.vrc import handoff
from toolbar.vrc.component import Component, Streams
from toolbar.vrc.image import check_serving
from toolbar.vrc.looking import Looking

AUTO = "auto"
CONNECT_DEADLINE = 2.0


class VrcSocket(Component):
    """A component behind a socket. After a failure the connection is gone."""

    @property
    def running(self) -> bool:
        """Whether the connection holds, as far as we know."""
        if self._streams is None:
            return False
        reader, writer = self._streams
        return not (reader.at_eof() or writer.is_closing() or reader.exception())

    async def _connect(self) -> Streams:
        address = self._settings.socket
        if address == AUTO:
            address = default_address()
        try:
            async with asyncio.timeout(CONNECT_DEADLINE):
                return await _connected(address, self._looking, self._settings)
        except TimeoutError as error:
            raise VrcError("VRC-602", "no connection", place=address) from error
        except OSError as error:
            raise VrcError("VRC-612", type(error).__name__, place=address) from error

    def _cut(self) -> None:
        if self._streams is not None:
            self._streams[1].transport.abort()

    async def _part(self) -> None:
        """Wait until the component has closed its side as well: then it has un-initialised."""
        if self._streams is None:
            return
        reader, writer = self._streams
        try:
            # RuntimeError: an exchange that is given up still reads, and finds the connection cut.
            with contextlib.suppress(TimeoutError, OSError, RuntimeError):
                async with asyncio.timeout(self._end_deadline):
                    await _ended(reader, writer)
        finally:
            await _dropped(writer)

    async def _last_words(self) -> str:
        return "it closed the connection"


async def _ended(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    if writer.is_closing():
        return
    if not writer.can_write_eof():  # a pipe of Windows has one end for both ways
        writer.close()
        await writer.wait_closed()
        return
    writer.write_eof()
    while await reader.read(handoff.MAX_LINE):
        pass  # nobody wants to know any more


async def _dropped(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


if sys.platform == "win32":
    from toolbar.vrc import windows_peer

    def default_address() -> str:
        """Return the agreed pipe: one for each user and desk."""
        process = os.getpid()
        user, session = windows_peer.user_of(process), windows_peer.session_of(process)
        return rf"\\.\pipe\agent-toolbar-vrc.{user}.{session}"

    async def _connected(address: str, looking: Looking, settings: VrcSettings) -> Streams:
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=handoff.MAX_LINE)
        protocol = asyncio.StreamReaderProtocol(reader)
        transport, _ = await loop.create_pipe_connection(  # type: ignore[attr-defined]
            lambda: protocol, address
        )
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        try:
            handle = transport.get_extra_info("pipe").fileno()
            process = windows_peer.check_server(handle, address, service=settings.service)
            if settings.expected_image:
                await looking.at(lambda: check_serving(process, settings.expected_image, address))
        except (VrcError, asyncio.CancelledError):
            await _dropped(writer)
            raise
        return reader, writer

else:
    from toolbar.vrc import peer

    def default_address() -> str:
        """Return the agreed place: in a folder that is this user's alone."""
        if sys.platform == "darwin":
            folder = Path(os.confstr(65537) or "")  # _CS_DARWIN_USER_TEMP_DIR
        else:
            folder = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
        if not folder.is_absolute():
            return str(Path.home() / ".local" / "state" / "agent-toolbar" / "run" / "vrc.sock")
        return str(folder / "agent-toolbar" / "vrc.sock")

    async def _connected(address: str, looking: Looking, settings: VrcSettings) -> Streams:
        path = Path(address)
        await looking.at(lambda: peer.check_place(path, service=settings.service))
        reader, writer = await asyncio.open_unix_connection(address, limit=handoff.MAX_LINE)
        try:
            process = peer.check_peer(writer.get_extra_info("socket"), path, service=settings.service)
            if settings.expected_image:
                await looking.at(lambda: check_serving(process, settings.expected_image, path))
        except (VrcError, asyncio.CancelledError):
            await _dropped(writer)
            raise
        return reader, writer
