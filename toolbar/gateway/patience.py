"""How long a call is tried, how often, and at which of the gateway's two addresses.

Again, or elsewhere, only what is proven not to have left, and all of it within one total time
(reliability.md 2.1 "A2", 5.3). A probe, which may be repeated whatever came of it, is also taken to the other
address from a balancer that says 502, 503 or 504.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from toolbar.errors import GatewayError, NotSent, OutcomeUnknown
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.model import Renewal, Session, VrcToken

PAUSES = (0.5, 1.5)
"""Seconds before the second and the third round."""

JITTER = 0.25
"""The share by which a pause varies: 2,000 toolbars must not knock in step when a gateway comes back."""

LEAST = 1.0
"""Seconds that must be left for a try to be worth beginning."""

FIRST_AGAIN = 60.0
"""Seconds after which the first address gets another chance while the second serves."""

_MAY_PASS = frozenset({"NET-101", "NET-102", "NET-103", "NET-104", "NET-105", "PRX-111"})
"""What may be over in a second. A certificate is not, nor is a wrong password of a proxy."""

_HARD_STOPS = frozenset({"TLS-220", "NET-107", "NET-108"})
"""A certificate that is not the pinned one may be an attack: nothing else is tried. Nor when we gave up."""

_BUSY_BALANCER = frozenset({"HTTP-502", "HTTP-503", "HTTP-504"})

T = TypeVar("T")
Open = Callable[[], Awaitable[Gateway]]
Vary = Callable[[float, float], float]
"""Returns a number between two, by chance."""

log = logging.getLogger(__name__)


class Address:
    """One of the gateway's addresses, connected when it is first needed."""

    def __init__(self, origin: str, connect: Open, *, way_may_change: bool = False) -> None:
        self.origin = origin
        self.gateway: Gateway | None = None
        self._connect = connect
        self._way_may_change = way_may_change
        self._closed = False

    async def open(self) -> Gateway:
        """Return the Gateway there. Raises SettingsError, or NotSent where connecting asks the network."""
        if self._closed:
            raise RuntimeError("this way was closed")
        if self.gateway is None:
            self.gateway = await self._connect()
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


class PatientGateway:
    """The gateway under one address or two. One call at a time, as the session's rotation wants it."""

    def __init__(
        self,
        addresses: Sequence[Address],
        *,
        vary: Vary = random.uniform,
        total: float = DEADLINE,
    ) -> None:
        self._addresses = tuple(addresses)
        self._vary = vary
        self._total = total
        self._first_failed_at: float | None = None
        self._withdrawn = asyncio.Event()
        self.serving = self._addresses[0]
        """The address that answered last."""

    async def update_guid(self, session: Session) -> Renewal:
        """As `Gateway.update_guid`."""
        return await self._call(lambda gateway, seconds: gateway.update_guid(session, seconds))

    async def vrc_token(self, session: Session) -> tuple[VrcToken, Renewal | None]:
        """As `Gateway.vrc_token`."""
        return await self._call(lambda gateway, seconds: gateway.vrc_token(session, seconds))

    async def probe(self, agent_id: str) -> None:
        """As `Gateway.probe`."""
        await self._call(lambda gateway, seconds: gateway.probe(agent_id, seconds), repeatable=True)

    def withdraw(self) -> None:
        """Give up the call under way as far as nothing of it has left; what has left comes to its end."""
        self._withdrawn.set()
        for address in self._addresses:
            if address.gateway is not None:
                address.gateway.withdraw()

    @property
    def local_address(self) -> str:
        """This workstation's address on the way to the gateway, known after the first answer."""
        return self.serving.gateway.local_address if self.serving.gateway else ""

    @property
    def clock_ahead(self) -> float | None:
        """As `Gateway.clock_ahead`."""
        return self.serving.gateway.clock_ahead if self.serving.gateway else None

    async def aclose(self) -> None:
        """Close what is open."""
        for address in self._addresses:
            await address.aclose()

    async def _call(self, ask: Callable[[Gateway, float], Awaitable[T]], *, repeatable: bool = False) -> T:
        self._withdrawn.clear()
        now = asyncio.get_running_loop().time
        end = now() + self._total
        for pause in PAUSES:
            try:
                return await self._round(ask, end, repeatable)
            except NotSent as error:
                wait = pause * self._vary(1 - JITTER, 1 + JITTER)
                if error.code not in _MAY_PASS or now() + wait + LEAST > end:
                    raise
                log.info("%s: once more in %.1f s", error, wait)
                if await self._withdrawn_within(wait):
                    raise NotSent("NET-108", "withdrawn between two tries") from error
        return await self._round(ask, end, repeatable)

    async def _round(self, ask: Callable[[Gateway, float], Awaitable[T]], end: float, repeatable: bool) -> T:
        """Ask one address after the other until one takes the request. The first trouble is what is told."""
        now = asyncio.get_running_loop().time
        trouble: GatewayError | None = None
        for address in self._order(now()):
            if trouble is not None and now() + LEAST > end:
                break
            try:
                answer = await ask(await address.open(), end - now())
            except (NotSent, OutcomeUnknown) as error:
                may_go_on = isinstance(error, NotSent) or (repeatable and error.code in _BUSY_BALANCER)
                if error.code in _HARD_STOPS or not may_go_on:
                    self._took_it(address, now())
                    raise
                log.info("%s did not take the request: %s", address.origin, error)
                await address.failed()
                trouble = trouble or error
            except GatewayError:
                self._took_it(address, now())
                raise
            else:
                self._took_it(address, now())
                return answer
        raise trouble or RuntimeError("a gateway without an address")

    def _order(self, now: float) -> tuple[Address, ...]:
        """The first address first, unless it failed a moment ago while the other served."""
        if self._first_failed_at is None or now - self._first_failed_at >= FIRST_AGAIN:
            self._first_failed_at = None
            return self._addresses
        return tuple(reversed(self._addresses))

    def _took_it(self, address: Address, now: float) -> None:
        if address is not self.serving:
            log.warning("served by %s from now on", address.origin)
        self.serving = address
        if address is self._addresses[0]:
            self._first_failed_at = None
        elif self._first_failed_at is None:  # it was asked first, and did not take it
            self._first_failed_at = now

    async def _withdrawn_within(self, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await self._withdrawn.wait()
        except TimeoutError:
            return False
        return True
