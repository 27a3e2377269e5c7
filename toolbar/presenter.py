"""What the toolbar does: one method for each thing that an agent can ask for."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from toolbar.errors import (
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    ToolbarError,
    VrcError,
)
from toolbar.gateway.client import Gateway, connect
from toolbar.model import Phase, Session, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.state import HISTORY, Action, Proof, Step, ToolbarState
from toolbar.vrc.process import VrcProcess

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
        connect: Callable[[str, str], Awaitable[Gateway]] = connect,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._show = show
        self._connect = connect
        self._clock = clock
        self._state = ToolbarState()
        self._held = HeldSession(store, self._session_changed, clock)
        self._gateway: Gateway | None = None
        self._vrc = VrcProcess(VrcSettings())

    @property
    def state(self) -> ToolbarState:
        """The state as it was shown last."""
        return self._state

    async def load(self) -> None:
        """Take up what the keyring holds."""
        with self._doing(Action.LOAD):
            settings = await self._store.load_settings()
            if settings is not None:
                await self._go_on_with(settings)
                await self._held.catch_up(settings)
                await self._reach(settings)

    async def refresh(self) -> None:
        """Exchange the GUID for a new one."""
        if not self._state.can_refresh:
            return
        with self._doing(Action.REFRESH):
            gateway = await self._ready()
            await self._held.rotate(gateway.update_guid)
            self._proven()

    async def start_vrc(self) -> None:
        """Fetch a vrcToken and hand it to the VRC component."""
        if not self._state.can_start_vrc:
            return
        with self._doing(Action.VRC):
            gateway = await self._ready()
            await self._vrc.open()  # first: no token is made for a component that is not there
            session = self._held.session
            try:
                token, renewal = await gateway.vrc_token(session)
            except GatewayError as error:
                await self._held.refused(error)
                await self._no_token(error)
                raise
            await self._held.accepted(renewal)
            self._proven()
            address = self._settings.vrc.local_address or gateway.local_address
            await self._vrc.initialize(session.agent_id, token, address)
            now = self._clock()
            self._update(recorder=Proof(now), recorder_ready_at=now)

    async def save_settings(self, settings: Settings, guid: Secret | None) -> None:
        """Go on with *settings*, and with *guid* where one was given. A session elsewhere is ended."""
        if self._state.busy is not None:
            return
        with self._doing(Action.SAVE_SETTINGS):
            await self._reach(settings)  # first: it finds out about a CA file that cannot be read
            if not self._held.is_of(settings):
                await self._held.forget()
            await self._go_on_with(settings)
            try:
                await self._store.save_settings(settings)
                self._update(settings_unsaved=None)
            except StoreError as error:
                self._update(settings_unsaved=error)
            if guid is not None:
                self._update(confirmed=None)
                await self._held.begin(Session(settings.gateway, settings.agent_id, guid))

    async def test_connection(self, settings: Settings) -> None:
        """Find out whether a gateway answers as *settings* say; no session is touched."""
        if self._state.busy is not None:
            return
        with self._doing(Action.TEST):
            gateway = await self._connect(settings.gateway, settings.ca_file)
            try:
                await gateway.probe(settings.agent_id)
            finally:
                await gateway.aclose()

    async def end_shift(self) -> None:
        """End the recorder session and forget the GUID everywhere; the settings stay."""
        if self._state.busy is not None:
            return
        with self._doing(Action.END_SHIFT):
            await self._vrc.reset()
            self._update(recorder=None, recorder_ready_at=None)
            await self._held.forget()

    async def aclose(self) -> None:
        """Leave everything tidy: the last GUID written, the component ended, the connection closed."""
        await self._held.write_what_is_unsaved()
        await self._vrc.reset()
        if self._gateway is not None:
            await self._gateway.aclose()
        await self._store.aclose()

    @contextmanager
    def _doing(self, action: Action) -> Iterator[None]:
        began = self._clock()
        self._update(busy=action, problem=self._state.problem if action is Action.TEST else None)
        error: ToolbarError | None = None
        try:
            yield
        except ToolbarError as raised:
            log.warning("%s: %s", action, raised)
            error = raised
        except BaseException:
            error = ToolbarError("INT-900", "not finished")
            raise
        finally:
            ended = self._clock()
            if action is Action.TEST:
                self._update(busy=None, test=Proof(ended, error))
            else:
                self._draw_conclusions(error, ended)
                done = Step(action, ended, ended - began, error)
                worth_telling = action is not Action.LOAD or error is not None
                self._update(
                    busy=None,
                    problem=error,
                    history=(*((done,) if worth_telling else ()), *self._state.history)[:HISTORY],
                )

    def _draw_conclusions(self, error: ToolbarError | None, now: float) -> None:
        """Note which link of the chain *error* says something about."""
        match error:
            case Refused():
                self._update(gateway=Proof(now))
                if error.session_ended:
                    self._update(confirmed=Proof(now, error))
            case NotSent() | OutcomeUnknown():
                self._update(gateway=Proof(now, error))
            case VrcError():
                self._update(recorder=Proof(now, error))
            case _:
                pass

    def _proven(self) -> None:
        """The gateway accepted the session just now."""
        now = self._clock()
        self._update(confirmed=Proof(now), gateway=Proof(now))

    async def _no_token(self, error: GatewayError) -> None:
        """A recorder that runs goes on without a new token; one that was only just started has no use."""
        if self._state.recorder is None or not self._state.recorder.holds:
            await self._vrc.aclose()
            self._update(recorder=Proof(self._clock(), error))

    async def _ready(self) -> Gateway:
        """Return the gateway to speak to, with the newest session in hand."""
        await self._held.catch_up(self._settings)
        if self._gateway is None:
            await self._reach(self._settings)
        if self._gateway is None:
            raise SettingsError("SET-301", "gateway", "not set up")
        return self._gateway

    async def _reach(self, settings: Settings) -> None:
        fresh = await self._connect(settings.gateway, settings.ca_file)
        old, self._gateway = self._gateway, fresh
        if old is not None:
            await old.aclose()

    async def _go_on_with(self, settings: Settings) -> None:
        if self._state.settings is None or self._state.settings.vrc != settings.vrc:
            await self._vrc.reset()
            self._vrc = VrcProcess(settings.vrc, self._recorder_lost)
            self._update(recorder=None, recorder_ready_at=None)
        self._update(settings=settings)

    @property
    def _settings(self) -> Settings:
        if self._state.settings is None:
            raise SettingsError("SET-301", "gateway", "not set up")
        return self._state.settings

    def _recorder_lost(self, error: VrcError) -> None:
        log.warning("the VRC component was lost: %s", error)
        self._update(recorder=Proof(self._clock(), error))

    def _session_changed(self, held: HeldSession) -> None:
        record = held.record
        if record is None:
            self._update(
                session=None, phase=Phase.STABLE, renewed_at=0.0, confirmed=None, unsaved=held.unsaved
            )
            return
        if record.session != self._state.session:
            self._update(confirmed=None)
        self._update(
            session=record.session, phase=record.phase, renewed_at=record.renewed_at, unsaved=held.unsaved
        )

    def _update(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self._show(self._state)
