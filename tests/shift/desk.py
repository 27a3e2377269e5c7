"""A shift of the real parts: pulse, protocol, TLS, store; beneath them a simulated gateway and a keyring."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from keyring.backend import KeyringBackend

from tests.rig.processes import SimulatedGateway, simulated_gateway
from toolbar.gateway.address import Address
from toolbar.gateway.client import connect
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.route import Route
from toolbar.gateway.sign_in import Form
from toolbar.model import Session
from toolbar.own.agent_shift import AgentShift
from toolbar.own.desk import Desk
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.shift.view import Shift
from toolbar.simulator.keyring import ForgetfulKeyring

PASSWORD = "C4nary-Passw0rd!"


@dataclass
class Station:
    """One agent's computer. Its clocks run *speed* times as fast, as the gateway's may."""

    gateway: SimulatedGateway
    speed: float = 1.0
    keyring: KeyringBackend = field(default_factory=ForgetfulKeyring)
    exclusive: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
    slept: float = 0.0
    shown: list[Shift] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._began = time.monotonic()
        self.store = KeyringStore("shift", lambda: self.keyring)
        self.held = HeldSession(self.store, lambda held: None, self.clock)
        self.ways = PatientGateway([Address(self.gateway.url, self._connect)])
        desk = Desk(
            gateway=self._ways,
            rotate=self.rotate,
            exclusive=self.exclusive,
            kept=self.store.load_session,
            clock=self.clock,
            passing=self.passing,
            vary=lambda low, high: (low + high) / 2,
        )
        self.shift = AgentShift(self.held, desk, self.shown.append)

    def passing(self) -> float:
        """A clock that goes on in sleep."""
        return (time.monotonic() - self._began) * self.speed + self.slept

    def clock(self) -> float:
        """The time of day."""
        return 1_700_000_000.0 + self.passing()

    def form(self, password: str = PASSWORD, *, forced: bool = False, begin_busy: bool = False) -> Form:
        """What an agent enters."""
        agent = str(self.gateway.agent_id)
        return Form(self.gateway.url, agent, Secret(password), "40038", forced, begin_busy)

    async def rotate(self, denial_counts: bool = True) -> None:
        """Exchange the GUID, as Refresh does once it has the floor."""
        await self.held.rotate(lambda session: self._exchanged(session), denial_counts=denial_counts)

    async def refresh(self) -> None:
        """Press Refresh."""
        async with self.shift.pulse.floor.alone():
            await self.rotate()

    async def until(self, true: Callable[[], object], seconds: float = 10.0) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - it is another process's, which tells nobody
                await asyncio.sleep(0.005)

    def state(self) -> dict[str, Any]:
        """What the gateway knows."""
        return self.gateway.do("state")

    async def aclose(self) -> None:
        """End what runs."""
        await self.shift.aclose()
        await self.ways.aclose()
        await self.store.aclose()

    async def _exchanged(self, session: Session) -> Any:
        return await self.ways.update_guid(session)

    async def _ways(self) -> PatientGateway:
        return self.ways

    def _connect(self) -> Awaitable[Any]:
        assert self.gateway.ca_file is not None
        return connect(Route(self.gateway.url, self.gateway.ca_file))


def work(station: Station, scenario: Callable[[Station], Coroutine[Any, Any, None]]) -> None:
    """Live through *scenario*."""

    async def life() -> None:
        try:
            await scenario(station)
        finally:
            await station.aclose()

    asyncio.run(life())


@contextmanager
def station(*options: str, speed: float = 1.0, **more: Any) -> Iterator[Station]:
    """A computer and its gateway, at which nobody is signed in."""
    with simulated_gateway("--signed-out", "--speed", str(speed), *options) as gateway:
        yield Station(gateway, speed=speed, **more)
