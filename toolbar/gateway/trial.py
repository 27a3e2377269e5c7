"""A test of the connection that touches no session, and a look at what the gateway presents."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial

from toolbar.errors import GatewayError, NotSent, SettingsError
from toolbar.gateway.address import in_time
from toolbar.gateway.dial import dialled
from toolbar.gateway.held import Connect
from toolbar.gateway.look import explain, look
from toolbar.gateway.route import Route
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.presented import Presented

TOTAL = 30.0
"""Seconds for all of it: whoever tests sits before it and waits."""

Way = Callable[[str], Awaitable[Route]]
"""Finds out the way to an origin. Raises SettingsError or StoreError."""


class Trial:
    """One test of all addresses in turn, up to the first that does not answer as a gateway does."""

    def __init__(self, connect: Connect, withdrawal: Withdrawal, *, total: float = TOTAL) -> None:
        self._connect = connect
        self._withdrawal = withdrawal
        self._total = total
        self.presented: Presented | None = None
        """What the gateway presented that was asked last."""

    async def run(self, origins: Sequence[str], way: Way, agent_id: str) -> None:
        """Return if a gateway answers at each of *origins*.

        Raises SettingsError or StoreError where a way is not found, or GatewayError.
        """
        end = asyncio.get_running_loop().time() + self._total
        for origin in origins:
            route = await in_time(partial(way, origin), origin, self._withdrawal, end)
            try:
                await self._probe(route, agent_id, end)
            except NotSent as error:
                raise await self._explained(error, route, end) from error
            except GatewayError:
                await self._look(route, end)
                raise
            await self._look(route, end)

    async def _probe(self, route: Route, agent_id: str, end: float) -> None:
        gateway = await in_time(partial(self._connect, route), route.origin, self._withdrawal, end)
        try:
            with self._withdrawal.ends(gateway.withdraw):
                await gateway.probe(agent_id, end - asyncio.get_running_loop().time())
        finally:
            await gateway.aclose()

    async def _explained(self, error: NotSent, route: Route, end: float) -> NotSent:
        with suppress(NotSent, TimeoutError):
            async with self._withdrawal.until(end):
                error, self.presented = await explain(error, route, dialled)
        return error

    async def _look(self, route: Route, end: float) -> None:
        with suppress(NotSent, SettingsError, TimeoutError):
            async with self._withdrawal.until(end):
                self.presented = await look(route, dialled)
