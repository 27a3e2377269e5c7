"""A toolbar to be checked: a presenter with settings of the test's choice, and what it showed meanwhile."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from keyring.backend import KeyringBackend

from toolbar.diagnosis import Diagnosis, Finding, Stage, Verdict
from toolbar.gateway.held import ProxyFor
from toolbar.model import Session, Settings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.system_proxy import proxy_for

AGENT = "20011"
GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"


class Desk:
    """Shows nothing to nobody, and remembers it."""

    def __init__(
        self,
        settings: Settings | None,
        keyring: KeyringBackend | None = None,
        guid: str = GUID,
        proxy_for: ProxyFor = proxy_for,
    ) -> None:
        self.settings = settings
        self.keyring = keyring or ForgetfulKeyring()
        self.guid = guid
        self.shown: list[ToolbarState] = []
        store = KeyringStore("test", lambda: self.keyring, patience=2.0)
        self.presenter = Presenter(store, self.shown.append, proxy_for=proxy_for)

    async def set_up(self) -> None:
        """Put the settings and a session into the keyring, and take them up."""
        if self.settings is not None:
            store = KeyringStore("test", lambda: self.keyring)
            await store.save_settings(self.settings)
            await store.aclose()
        await self.presenter.load()
        if self.settings is not None and self.guid:
            await self.presenter._held.begin(Session(self.settings.gateway, AGENT, Secret(self.guid)))
        self.shown.clear()

    @property
    def check(self) -> Diagnosis:
        """The check that is on display."""
        check = self.presenter.state.check
        assert check is not None
        return check

    def found(self, stage: Stage) -> Finding:
        """Return what was found at *stage*."""
        finding = self.check.of(stage)
        assert finding is not None, f"{stage} was not looked at: {self.check.planned}"
        return finding

    @property
    def verdicts(self) -> dict[Stage, Verdict]:
        """How each stage ended."""
        return {finding.stage: finding.verdict for finding in self.check.findings}

    @property
    def code(self) -> str:
        """The code of the first broken link."""
        broken = self.check.broken
        return broken.error.code if broken is not None and broken.error is not None else ""


def checked(
    desk: Desk, act: Callable[[Desk], Coroutine[Any, Any, None]] | None = None, *, within: float = 10.0
) -> Desk:
    """Set the desk up, run the check (or *act*), and close it; all the check within so many seconds."""

    async def whole() -> None:
        try:
            await desk.set_up()
            began = time.monotonic()
            await (act(desk) if act is not None else desk.presenter.run_check())
            assert time.monotonic() - began < within
        finally:
            await desk.presenter.aclose()

    asyncio.run(whole())
    return desk


def to(url: str, ca_file: str = "", **more: Any) -> Settings:
    """Return settings for a gateway at *url*."""
    return replace(Settings(url, AGENT, ca_file), **more)
