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
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from toolbar.errors import (
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    ToolbarError,
)
from toolbar.gateway.address import Address
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.gateway.questions import Question
from toolbar.gateway.sign_in import Form, SignedIn
from toolbar.gateway.withdrawal import Withdrawal
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
Vary = Callable[[float, float], float]
"""Returns a number between two, by chance."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Call(Generic[T]):
    """One question, until somebody takes it."""

    ask: Callable[[Gateway, float], Awaitable[T]]
    end: float
    repeatable: bool
    withdrawal: Withdrawal
    known: set[Address] = field(default_factory=set)
    """Whose way was asked for anew already: once in a call, be it a script that must be fetched."""


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
        self.serving = self._addresses[0]
        """The address that answered last."""

    async def update_guid(self, session: Session, withdrawal: Withdrawal | None = None) -> Renewal:
        """As `Gateway.update_guid`, unless it is given up before."""
        return await self._call(lambda gateway, seconds: gateway.update_guid(session, seconds), withdrawal)

    async def vrc_token(
        self, session: Session, withdrawal: Withdrawal | None = None
    ) -> tuple[VrcToken, Renewal | None]:
        """As `Gateway.vrc_token`, unless it is given up before."""
        return await self._call(lambda gateway, seconds: gateway.vrc_token(session, seconds), withdrawal)

    async def ask(
        self, question: Question[T], session: Session, withdrawal: Withdrawal | None = None
    ) -> tuple[T, Renewal | None]:
        """As `Gateway.ask`, unless it is given up before. A poll is asked once: its beat asks again."""
        return await self._call(
            lambda gateway, seconds: gateway.ask(question, session, seconds), withdrawal, hold=question.hold
        )

    async def sign_in(self, form: Form, withdrawal: Withdrawal | None = None) -> SignedIn:
        """As `Gateway.sign_in`, unless it is given up before."""
        return await self._call(lambda gateway, seconds: gateway.sign_in(form, seconds), withdrawal)

    async def probe(self, agent_id: str, withdrawal: Withdrawal | None = None) -> None:
        """As `Gateway.probe`, unless it is given up before."""
        await self._call(
            lambda gateway, seconds: gateway.probe(agent_id, seconds), withdrawal, repeatable=True
        )

    async def open(self, withdrawal: Withdrawal | None = None) -> None:
        """Find out ahead of a call whether the first address can be asked, as far as settings decide.

        Raises SettingsError or StoreError.
        """
        given_up = withdrawal or Withdrawal()
        with suppress(GatewayError):  # a gateway that is not there is told when it is needed
            await self._addresses[0].open(given_up, asyncio.get_running_loop().time() + self._total)
        given_up.check()

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

    async def _call(
        self,
        ask: Callable[[Gateway, float], Awaitable[T]],
        withdrawal: Withdrawal | None,
        *,
        repeatable: bool = False,
        hold: float = 0.0,
    ) -> T:
        now = asyncio.get_running_loop().time
        call = _Call(ask, now() + self._total + hold, repeatable, withdrawal or Withdrawal())
        for pause in () if hold else PAUSES:
            try:
                return await self._round(call)
            except NotSent as error:
                wait = pause * self._vary(1 - JITTER, 1 + JITTER)
                if error.code not in _MAY_PASS or now() + wait + LEAST > call.end:
                    raise
                log.info("%s: once more in %.1f s", error, wait)
                async with call.withdrawal.until(call.end):
                    await asyncio.sleep(wait)
        return await self._round(call)

    async def _round(self, call: _Call[T]) -> T:
        """Ask one address after the other until one takes the request. The first trouble is what is told."""
        now = asyncio.get_running_loop().time
        trouble: ToolbarError | None = None
        for address in self._order(now()):
            if trouble is not None and now() + LEAST > call.end:
                break
            try:
                answer = await self._asked(address, call)
            except (Refused, OutcomeUnknown) as error:
                if not (call.repeatable and error.code in _BUSY_BALANCER):
                    self._took_it(address, now())
                    raise
                trouble = trouble or error
            except NotSent as error:
                if error.code in _HARD_STOPS:
                    raise
                trouble = trouble or error
            except SettingsError as error:  # of the way there, which nothing has gone yet
                trouble = trouble or error
            else:
                self._took_it(address, now())
                return answer
            log.info("%s did not take the request: %s", address.origin, trouble)
            if address not in call.known:
                call.known.add(address)
                await address.failed()
        raise trouble or RuntimeError("a gateway without an address")

    async def _asked(self, address: Address, call: _Call[T]) -> T:
        gateway = await address.open(call.withdrawal, call.end)
        with call.withdrawal.ends(gateway.withdraw):
            return await call.ask(gateway, call.end - asyncio.get_running_loop().time())

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
