"""One of the gateway's addresses, connected when it is first needed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar
from urllib.parse import urlsplit

from toolbar.errors import NotSent
from toolbar.gateway.client import Gateway
from toolbar.gateway.withdrawal import Withdrawal

T = TypeVar("T")
Open = Callable[[], Awaitable[Gateway]]


class Address:
    """Where the system chooses the way, it may choose another one after a failure."""

    def __init__(self, origin: str, connect: Open, *, way_may_change: bool = False) -> None:
        self.origin = origin
        self.gateway: Gateway | None = None
        self._connect = connect
        self._way_may_change = way_may_change
        self._closed = False

    async def open(self, withdrawal: Withdrawal, end: float) -> Gateway:
        """Return the Gateway there. Raises NotSent, also at *end* or when it is given up.

        Raises SettingsError or StoreError where the way cannot be found out.
        """
        if self._closed:
            raise RuntimeError("this way was closed")
        if self.gateway is None:
            self.gateway = await in_time(self._connect, self.origin, withdrawal, end)
        return self.gateway

    async def failed(self) -> None:
        """Note that nothing got there: where the system chooses the way, it is asked anew next time."""
        if self._way_may_change:
            await self._hang_up()

    async def aclose(self) -> None:
        """Close what is open, for good."""
        self._closed = True
        await self._hang_up()

    async def _hang_up(self) -> None:
        gateway, self.gateway = self.gateway, None
        if gateway is not None:
            await gateway.aclose()


async def in_time(find: Callable[[], Awaitable[T]], origin: str, withdrawal: Withdrawal, end: float) -> T:
    """Return what *find* finds out on the way to *origin*: a portal, a script or a keyring may be asked.

    Raises NotSent at *end*, or when it is given up.
    """
    try:
        async with withdrawal.until(end):
            return await find()
    except TimeoutError:
        parts = urlsplit(origin)
        detail = "the way was not found out in time"
        raise NotSent("NET-104", detail, host=parts.hostname or "", port=str(parts.port)) from None
