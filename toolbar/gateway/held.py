"""The gateway that the toolbar speaks to: connected when first needed, kept until the settings change."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from functools import partial

from toolbar.gateway.address import Address
from toolbar.gateway.client import Gateway
from toolbar.gateway.patience import PatientGateway, Vary
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import ProxyMode, ProxySettings, Settings
from toolbar.secret import Secret

Connect = Callable[[Route], Awaitable[Gateway]]
ProxyFor = Callable[[ProxySettings, str, Secret | None], Awaitable[Proxy | None]]
"""Says which proxy the way to an origin takes. Raises SettingsError."""

Password = Callable[[ProxySettings], Awaitable[Secret | None]]
"""Returns the password that is kept for this proxy and user. Raises StoreError."""


class HeldGateway:
    """Holds one PatientGateway at a time. What raises SettingsError leaves the one that was held."""

    def __init__(
        self, connect: Connect, proxy_for: ProxyFor, password: Password, vary: Vary = random.uniform
    ) -> None:
        self._connect = connect
        self._proxy_for = proxy_for
        self._password = password
        self._vary = vary
        self._gateway: PatientGateway | None = None
        self._reached: tuple[object, ...] = ()

    async def of(self, settings: Settings, withdrawal: Withdrawal | None = None) -> PatientGateway:
        """Return the gateway of *settings*, unless that is given up.

        Raises SettingsError for a CA file that cannot be used.
        """
        if self._gateway is None or self._reached != reached(settings):
            fresh = await self._opened(settings, withdrawal=withdrawal)
            await self._replace_by(fresh, settings)
            return fresh
        return self._gateway

    async def renewed(self, settings: Settings, password: Secret | None = None) -> PatientGateway:
        """Connect anew, and return it: the CA file of the same name may hold another certificate now."""
        fresh = await self._opened(settings, password)
        await self._replace_by(fresh, settings)
        return fresh

    async def prepare(self, settings: Settings) -> None:
        """Connect ahead of the first need. Raises SettingsError."""
        fresh = await self._opened(settings)
        if self._gateway is None:
            await self._replace_by(fresh, settings)
        else:  # somebody was quicker, and may be using what he made
            await fresh.aclose()

    async def route(self, settings: Settings, origin: str, password: Secret | None = None) -> Route:
        """Return the way to *origin*, with *password* for the proxy or else the one that is kept.

        Raises SettingsError or StoreError.
        """
        wanted = settings.proxy.mode is ProxyMode.MANUAL and settings.proxy.user
        secret = password or await self._password(settings.proxy) if wanted else None
        return Route.of(settings, origin, await self._proxy_for(settings.proxy, origin, secret))

    async def aclose(self) -> None:
        """Close what is open."""
        gateway, self._gateway = self._gateway, None
        if gateway is not None:
            await gateway.aclose()

    async def _opened(
        self, settings: Settings, password: Secret | None = None, withdrawal: Withdrawal | None = None
    ) -> PatientGateway:
        may_change = settings.proxy.mode is ProxyMode.SYSTEM
        addresses = [
            Address(origin, partial(self._open, settings, origin, password), way_may_change=may_change)
            for origin in settings.origins
        ]
        gateway = PatientGateway(addresses, vary=self._vary)
        await gateway.open(withdrawal)  # a CA file that cannot be read is told now
        return gateway

    async def _open(self, settings: Settings, origin: str, password: Secret | None) -> Gateway:
        return await self._connect(await self.route(settings, origin, password))

    async def _replace_by(self, fresh: PatientGateway, settings: Settings) -> None:
        old, self._gateway, self._reached = self._gateway, fresh, reached(settings)
        if old is not None:
            await old.aclose()


def reached(settings: Settings) -> tuple[object, ...]:
    """Return what of *settings* makes the way to the gateway another one, or what is trusted there."""
    return (settings.origins, settings.ca_file, settings.pin, settings.proxy)
