"""What the toolbar does: one method for each thing that an agent can ask for."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext, suppress

from toolbar.board import Board
from toolbar.errors import (
    NotSent,
    SettingsError,
    StoreError,
    ToolbarError,
    VrcError,
)
from toolbar.gateway.client import Gateway, connect
from toolbar.gateway.held import Connect, HeldGateway
from toolbar.model import Renewal, Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.state import Action, Actor, ToolbarState
from toolbar.vrc.process import VrcProcess

LAST_WRITE = 5.0
"""Seconds that a keyring gets at the end for what it did not take before."""

log = logging.getLogger(__name__)


class Presenter:
    """Holds the state, does one thing at a time, and shows every change.

    An action that is asked for while another runs is not begun: a refresh kills the GUID that any other
    request would use. Errors that this program expects end in the state; no method raises them.
    """

    def __init__(
        self,
        store: KeyringStore,
        show: Callable[[ToolbarState], None],
        *,
        connect: Connect = connect,
        exclusive: Callable[[], AbstractAsyncContextManager[None]] = nullcontext,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._connect = connect
        self._exclusive = exclusive
        self._closing = False
        self._board = Board(show, clock)
        self._held = HeldSession(store, self._session_changed, clock)
        self._gateway = HeldGateway(connect)
        self._vrc = VrcProcess(VrcSettings())

    @property
    def state(self) -> ToolbarState:
        """The state as it was shown last."""
        return self._board.state

    async def load(self) -> None:
        """Take up what the keyring holds."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.LOAD):
            settings = await self._store.load_settings()
            if settings is not None:
                await self._go_on_with(settings)
                await self._held.catch_up(settings)

    async def warm_up(self) -> None:
        """Make ready for the first press what takes its time; a mistake in it is told now, not then."""
        if self.state.settings is not None:
            try:
                await self._gateway.prepare(self.state.settings)
            except ToolbarError as error:
                if self.state.busy is None:
                    self._board.update(problem=self.state.problem or error)

    async def refresh(self, by: Actor = Actor.AGENT) -> None:
        """Exchange the GUID for a new one."""
        if not self.state.can_refresh:
            return
        planned_for = self.state.session
        with self._board.doing(Action.REFRESH, by):
            async with self._exclusive():
                gateway = await self._ready()
                if by is Actor.TOOLBAR and self._held.session != planned_for:
                    return  # another toolbar was quicker, and nobody pressed for one more
                await self._rotate(gateway)
                self._board.session_accepted()

    async def start_vrc(self) -> None:
        """Fetch a vrcToken and hand it to the VRC component."""
        if not self.state.can_start_vrc:
            return
        with self._board.doing(Action.VRC):
            async with self._exclusive():
                gateway = await self._ready()
                already_running = self._vrc.running
                await self._vrc.open()  # first: no token is made for a component that is not there
                try:
                    if self._held.uncertain:  # the GUID that we hold may be dead: find out which one lives
                        await self._rotate(gateway)
                    token = await self._held.speak(gateway.vrc_token, lambda: self._rotate(gateway))
                except ToolbarError as error:
                    if not already_running:
                        await self._not_started(error)
                    raise
                self._board.session_accepted()
            # Outside: from here on no GUID is at stake, and a component may take its time.
            address = self._settings.vrc.local_address or gateway.local_address
            await self._vrc.initialize(self._settings.agent_id, token, address)
            self._board.recorder_is(None)

    async def save_settings(self, settings: Settings, guid: Secret | None) -> None:
        """Go on with *settings*, and with *guid* where one was given. A session elsewhere is ended."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.SAVE_SETTINGS):
            async with self._exclusive():
                # First what finds a mistake: settings that are too long, a CA file that cannot be read.
                self._store.check(settings)
                await self._gateway.renewed(settings)
                if not self._held.is_of(settings):
                    await self._held.leave()
                unsaved: ToolbarError | None = None
                try:
                    await self._store.save_settings(settings)
                except StoreError as error:
                    unsaved = error
                await self._go_on_with(settings)
                self._board.update(settings_unsaved=unsaved)
                await self._held.forget_others(settings)
                if guid is not None:
                    await self._held.begin(Session(settings.gateway, settings.agent_id, guid))
                    if not self._vrc.running:
                        self._board.no_recorder()

    async def save_again(self) -> None:
        """Try once more to put into the keyring what is in memory only; quietly, the bar says how it is."""
        if self.state.busy is None:
            with suppress(StoreError):
                await self._write_what_is_unsaved()

    async def test_connection(self, settings: Settings) -> None:
        """Find out whether a gateway answers as *settings* say; no session is touched."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.TEST):
            gateway = await self._connect(settings.gateway, settings.ca_file)
            try:
                await gateway.probe(settings.agent_id)
            finally:
                await gateway.aclose()

    async def end_shift(self) -> None:
        """End the recorder session and forget the GUID everywhere; the settings stay."""
        if self.state.busy is not None:
            return
        with self._board.doing(Action.END_SHIFT):
            await self._vrc.reset()
            self._board.no_recorder()
            async with self._exclusive():
                await self._held.forget()

    def begin_closing(self) -> None:
        """From now on no exchange is begun; one that is under way comes to its end."""
        self._closing = True

    async def aclose(self) -> None:
        """Leave everything tidy: the last GUID written, the component ended, the connection closed."""
        self._closing = True
        with suppress(TimeoutError, StoreError):
            async with asyncio.timeout(LAST_WRITE):
                await self._write_what_is_unsaved()
        await self._vrc.reset()
        await self._gateway.aclose()
        await self._store.aclose()

    async def _rotate(self, gateway: Gateway) -> None:
        """Exchange the GUID, unless the program is about to end: then the last exchange was the last."""

        async def exchange(session: Session) -> Renewal:
            if self._closing:  # asked as late as can be: the keyring may have taken its time
                raise NotSent("NET-107", "closing")
            return await gateway.update_guid(session)

        await self._held.rotate(exchange)

    async def _not_started(self, error: ToolbarError) -> None:
        """No token came for the component that was only just started: it has no use.

        What took a token before and goes on by itself has lost nothing by that.
        """
        await self._vrc.aclose()
        before = self.state.recorder
        if before is None or not before.holds or self._settings.vrc.keep_running:
            self._board.recorder_is(error)

    async def _write_what_is_unsaved(self) -> None:
        if self.state.settings_unsaved is not None:
            try:
                await self._store.save_settings(self._settings)
                self._board.update(settings_unsaved=None)
            except StoreError as error:
                self._board.update(settings_unsaved=error)
        if self._held.in_memory_only:
            async with self._exclusive():
                await self._held.catch_up(self._settings)  # another toolbar may have saved a newer one since
                await self._held.write_what_is_unsaved()

    async def _ready(self) -> Gateway:
        """Return the gateway to speak to, with the newest session in hand."""
        await self._held.catch_up(self._settings)
        return await self._gateway.of(self._settings)

    async def _go_on_with(self, settings: Settings) -> None:
        """Take up *settings*; no proof of another gateway, agent or recorder is one of this."""
        old = self.state.settings
        if old is not None and (old.gateway, old.agent_id) != (settings.gateway, settings.agent_id):
            await self._vrc.reset()
            self._board.update(gateway=None)
            self._board.no_recorder()
        if old is None or old.vrc != settings.vrc:
            await self._vrc.reset()
            self._vrc = VrcProcess(settings.vrc, self._recorder_changed)
            self._board.no_recorder()
        self._board.update(settings=settings)

    @property
    def _settings(self) -> Settings:
        if self.state.settings is None:
            raise SettingsError("SET-301", "gateway", "not set up")
        return self.state.settings

    def _recorder_changed(self, error: VrcError | None) -> None:
        """The component died or failed, or recovered."""
        log.warning("the VRC component: %s", error or "is ready again")
        self._board.recorder_is(error)

    def _session_changed(self, held: HeldSession) -> None:
        self._board.session_is(held.record, held.unsaved)
