"""One examination: which stages there are, what each builds upon, and how long all may take together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from toolbar.diagnosis import Diagnosis, Finding, Note, Stage, Verdict
from toolbar.doctor import desk, network
from toolbar.errors import SettingsError, StoreError, ToolbarError
from toolbar.gateway.held import Connect
from toolbar.gateway.route import Route
from toolbar.model import Settings
from toolbar.session.store import Access
from toolbar.state import ToolbarState

TOTAL = 6.5
"""Seconds for all stages; with what a recorder may take to end after its hello, 10 s."""

LIMITS = {
    Stage.SETTINGS: 1.5,
    Stage.PROXY: 2.5,
    Stage.DNS: 2.0,
    Stage.TCP: 2.0,
    Stage.TLS: 3.0,
    Stage.HTTP: 3.0,
    Stage.BACKUP: 2.0,
    Stage.SESSION: 0.5,
    Stage.KEYRING: 1.5,
    Stage.RECORDER: 4.0,
    Stage.CLOCK: 0.5,
}
"""Seconds for each at most. What takes longer may not be broken, but it is what one wants to know."""

LEAST = 0.1
"""Seconds that must be left for a look to be worth beginning."""

_NEEDS: dict[Stage, tuple[Stage, ...]] = {
    Stage.DNS: (Stage.PROXY,),
    Stage.TCP: (Stage.PROXY, Stage.DNS),
    Stage.TLS: (Stage.SETTINGS, Stage.TCP),
    Stage.HTTP: (Stage.TLS,),
    Stage.BACKUP: (Stage.SETTINGS,),
}

_WITHOUT_SETTINGS = frozenset({Stage.SETTINGS, Stage.KEYRING})

log = logging.getLogger(__name__)

FindRoute = Callable[[Settings, str], Awaitable[Route]]
"""Returns the way to one of the addresses in the settings, through the proxy that counts now."""


@dataclass(frozen=True, slots=True)
class Means:
    """What the stages look with."""

    find_route: FindRoute
    connect: Connect
    ask_keyring: Callable[[], Awaitable[Access]]
    """Says what the keyring is without asking the user. Raises StoreError."""
    recorder_held: Callable[[], bool]
    """Whether the toolbar has a component running."""
    clock: Callable[[], float]


def planned(state: ToolbarState) -> tuple[Stage, ...]:
    """Return the stages there are with these settings, in order."""
    settings = state.settings
    left_out = set()
    if settings is None or settings.proxy.mode is settings.proxy.mode.DIRECT:
        left_out.add(Stage.PROXY)
    if settings is None or not settings.backup:
        left_out.add(Stage.BACKUP)
    return tuple(stage for stage in Stage if stage not in left_out)


class Examination:
    """Looks at one stage after another of the toolbar whose state can be *read*; nothing is changed by any.

    The settings are those of the beginning; the rest is as it is when its turn comes.
    """

    def __init__(self, read: Callable[[], ToolbarState], means: Means, *, total: float = TOTAL) -> None:
        self._read = read
        self._state = read()
        self._means = means
        self._now = asyncio.get_running_loop().time
        self._end = self._now() + total
        self._clock_ahead = self._state.clock_ahead
        self._routes: dict[str, Route] = {}

    async def of(self, stage: Stage, so_far: Diagnosis) -> Finding:
        """Return what there is at *stage*, after *so_far* was found."""
        began = self._now()
        missing = self._missing(stage, so_far)
        limit = min(LIMITS[stage], self._end - began)
        if missing is not None:
            return Finding(stage, Verdict.SKIPPED, note=Note.NEEDS, facts={"stage": missing})
        if limit < LEAST:
            return Finding(stage, Verdict.SKIPPED, note=Note.NO_TIME)
        try:
            finding = await self._look(stage, limit)
        except ToolbarError as error:
            finding = Finding(stage, Verdict.FAILED, error=error)
        if finding.error is not None:
            log.info("check: %s: %s", stage, finding.error)
        return replace(finding, seconds=self._now() - began)

    def _missing(self, stage: Stage, so_far: Diagnosis) -> Stage | None:
        """Return what has to work before a look at *stage* can say anything."""
        if self._state.settings is None and stage not in _WITHOUT_SETTINGS:
            return Stage.SETTINGS
        for needed in _NEEDS.get(stage, ()):
            found = so_far.of(needed)
            if found is not None and not found.passable:
                # What is skipped has a reason of its own, which says more.
                return Stage(found.facts["stage"]) if found.note is Note.NEEDS else needed
        return None

    async def _look(self, stage: Stage, limit: float) -> Finding:
        state, means = replace(self._read(), settings=self._state.settings), self._means
        match stage:
            case Stage.SETTINGS:
                return await desk.settings(state, self._access(limit))
            case Stage.PROXY:
                return await network.proxy(await self._route(limit), limit)
            case Stage.DNS:
                return await network.dns(await self._route(limit), limit)
            case Stage.TCP:
                return await network.tcp(await self._route(limit), limit)
            case Stage.TLS:
                return await network.tls(await self._route(limit), limit)
            case Stage.HTTP if state.must_wait(means.clock()) > 0:
                return Finding(stage, Verdict.SKIPPED, note=Note.ASKED_TO_WAIT)
            case Stage.HTTP:
                route, settings = await self._route(limit), self._settings
                finding, ahead = await network.http(route, settings.agent_id, means.connect, limit)
                self._clock_ahead = ahead if ahead is not None else self._clock_ahead
                return finding
            case Stage.BACKUP:
                route = await self._route(limit, self._settings.backup)
                return await network.backup(route, self._settings.agent_id, means.connect, limit)
            case Stage.SESSION:
                return desk.session(state, means.clock())
            case Stage.KEYRING:
                return await desk.keyring(state, self._access(limit))
            case Stage.RECORDER:
                return await desk.recorder(state, means.recorder_held(), limit)
            case Stage.CLOCK:
                return network.clock(self._clock_ahead)

    @property
    def _settings(self) -> Settings:
        if self._state.settings is None:
            raise SettingsError("SET-301", "gateway", "not set up")
        return self._state.settings

    async def _route(self, limit: float, origin: str = "") -> Route:
        """Return the way to the gateway, or to *origin*; which proxy counts is asked for once."""
        origin = origin or self._settings.gateway
        if origin not in self._routes:
            if self._settings.proxy.user:
                await self._access(limit)()  # its password is there, and nobody is to be asked for it now
            try:
                async with asyncio.timeout(limit):
                    self._routes[origin] = await self._means.find_route(self._settings, origin)
            except TimeoutError:
                raise SettingsError("SET-334", "proxy", f"no answer within {limit:.1f} s") from None
        return self._routes[origin]

    def _access(self, limit: float) -> Callable[[], Awaitable[Access]]:
        async def ask() -> Access:
            try:
                async with asyncio.timeout(limit):
                    return await self._means.ask_keyring()
            except TimeoutError:
                raise StoreError("KR-404", f"no answer within {limit:.1f} s") from None

        return ask
