"""The gateway that the toolbar speaks to: connected when first needed, kept until the settings change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from toolbar.gateway.client import Gateway
from toolbar.model import Settings

Connect = Callable[[str, str], Awaitable[Gateway]]


class HeldGateway:
    """Holds one Gateway at a time. What raises SettingsError leaves the one that was held."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._gateway: Gateway | None = None
        self._reached = ("", "")

    async def of(self, settings: Settings) -> Gateway:
        """Return the gateway of *settings*. Raises SettingsError for a CA file that cannot be used."""
        if self._gateway is None or self._reached != (settings.gateway, settings.ca_file):
            return await self.renewed(settings)
        return self._gateway

    async def renewed(self, settings: Settings) -> Gateway:
        """Connect anew, and return it: the CA file of the same name may hold another certificate now."""
        wanted = (settings.gateway, settings.ca_file)
        fresh = await self._connect(*wanted)
        await self._replace_by(fresh, wanted)
        return fresh

    async def prepare(self, settings: Settings) -> None:
        """Connect ahead of the first need. Raises SettingsError."""
        wanted = (settings.gateway, settings.ca_file)
        fresh = await self._connect(*wanted)
        if self._gateway is None:
            await self._replace_by(fresh, wanted)
        else:  # somebody was quicker, and may be using what he made
            await fresh.aclose()

    async def aclose(self) -> None:
        """Close what is open."""
        gateway, self._gateway = self._gateway, None
        if gateway is not None:
            await gateway.aclose()

    async def _replace_by(self, fresh: Gateway, reached: tuple[str, str]) -> None:
        old, self._gateway, self._reached = self._gateway, fresh, reached
        if old is not None:
            await old.aclose()
