"""A test of the connection that touches no session, and a look at what the gateway presents."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from toolbar.errors import GatewayError, NotSent, SettingsError
from toolbar.gateway.client import Gateway
from toolbar.gateway.dial import dialled
from toolbar.gateway.held import Connect
from toolbar.gateway.look import explain, look
from toolbar.gateway.route import Route
from toolbar.presented import Presented


class Trial:
    """One test of all addresses in turn, up to the first that does not answer as a gateway does."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self.presented: Presented | None = None
        """What the gateway presented that was asked last."""
        self._gateway: Gateway | None = None

    async def run(self, routes: Sequence[Route], agent_id: str) -> None:
        """Return if a gateway answers at the end of each route. Raises SettingsError or GatewayError."""
        for route in routes:
            try:
                await self._probe(route, agent_id)
            except NotSent as error:
                told, self.presented = await explain(error, route, dialled)
                raise told from error
            except GatewayError:
                await self._look(route)
                raise
            await self._look(route)

    def withdraw(self) -> None:
        """Give it up, as far as nothing of it has left."""
        if self._gateway is not None:
            self._gateway.withdraw()

    async def _probe(self, route: Route, agent_id: str) -> None:
        self._gateway = await self._connect(route)
        try:
            await self._gateway.probe(agent_id)
        finally:
            await self._gateway.aclose()

    async def _look(self, route: Route) -> None:
        with suppress(NotSent, SettingsError):
            self.presented = await look(route, dialled)
