"""Asks the organisation which version it offers: at start, and once a day. It tells, and fetches no more.

Asked by the same ways and trust as the gateway, with no word of who asks. What goes wrong is one line in
the log: no agent can do anything about it.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urlsplit

from toolbar import __version__
from toolbar.board import Board
from toolbar.errors import ToolbarError
from toolbar.gateway.held import Connect
from toolbar.gateway.route import Route
from toolbar.model import Settings
from toolbar.offer import Offer, read_offer
from toolbar.recording import Recording, recording

FIRST, EVERY = (20.0, 120.0), (80_000.0, 90_000.0)
"""Seconds, from and to: 2,000 toolbars that start at eight must not ask in step."""

RECORDING = (Recording.INITIALISING, Recording.INITIALISED)
WHILE_RECORDING = 600.0
"""Seconds after which to look again whether the recorder has no session any more."""

RouteTo = Callable[[Settings, str], Awaitable[Route]]

log = logging.getLogger(__name__)


class Lookout:
    """Keeps asking until it is stopped, and shows what is newer than this program."""

    def __init__(
        self,
        board: Board,
        connect: Connect,
        route: RouteTo,
        vary: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._board = board
        self._connect = connect
        self._route = route
        self._vary = vary
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Ask until stopped; not at all where the policy names no address."""
        url = self._board.state.policy.update_url
        pause = self._vary(*FIRST)
        while url and not await self._stopped_within(pause):
            if recording(self._board.state) in RECORDING:
                pause = WHILE_RECORDING
                continue
            await self._ask(url)
            pause = self._vary(*EVERY)

    def stop(self) -> None:
        """Ask no more, and do not wait for an answer that is under way."""
        self._stop.set()

    async def _stopped_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stop.wait()
        return self._stop.is_set()

    async def _ask(self, url: str) -> None:
        asking = asyncio.create_task(self._offer(url))
        stopping = asyncio.create_task(self._stop.wait())
        await asyncio.wait((asking, stopping), return_when=asyncio.FIRST_COMPLETED)
        asking.cancel()
        stopping.cancel()
        await asyncio.wait((asking, stopping))
        if asking.cancelled():
            return
        try:
            offer = asking.result()
        except ToolbarError as error:
            log.warning("UPD-701 nobody could be asked for a newer version: %s", error)
        except ValueError as error:
            log.warning("UPD-702 what was answered of a newer version cannot be used: %s", error)
        else:
            self._board.update(offer=offer if offer.newer_than(__version__) else None)

    async def _offer(self, url: str) -> Offer:
        parts = urlsplit(url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        origin = f"https://{host}:{parts.port or 443}"
        settings = self._board.state.entered
        route = await self._route(settings, origin)
        if origin not in settings.origins:  # the pin is the gateway's own
            route = replace(route, pin="")
        place = await self._connect(route)
        try:
            answer = await place.fetch((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        finally:
            await place.aclose()
        if answer.status != HTTPStatus.OK:
            raise ValueError(f"HTTP {answer.status}")
        return read_offer(answer.body)
