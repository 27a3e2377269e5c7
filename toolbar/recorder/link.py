"""The link to the VRC component of this desk: which one it is, and what the board says of it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from toolbar.board import Board
from toolbar.errors import ToolbarError, VrcError, without_origin
from toolbar.model import VrcSettings, VrcToken
from toolbar.recorder.shown import ShownRecorder
from toolbar.vrc.transport import Transport, transport_of

log = logging.getLogger(__name__)

STARTED_ANEW = "VRC-613"


class Recorder:
    """One component at a time, and each change of it shown."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._shown = ShownRecorder(board)
        self._settings = VrcSettings()
        self._component: Transport = transport_of(self._settings)
        self._looking: asyncio.Task[object] | None = None
        self._silent = False
        self.failed: Callable[[ToolbarError], None] = lambda error: None
        """Called with why nobody records by it."""

    @property
    def holding(self) -> bool:
        """Whether we hold a component that got a token, and hear how it is."""
        return self._component.handed_over and self._component.attended

    async def be(self, settings: VrcSettings) -> None:
        """Go on with the component of *settings*; another one is ended."""
        if settings != self._settings:
            await self.reset()
            self.failed(VrcError(STARTED_ANEW, "another one, which has no token"))
            self._settings = settings
            self._component = transport_of(settings, self._changed, self._shown.well)

    async def look(self) -> None:
        """See whether a component that runs by itself is there. It is only heard: no token is made for it."""
        if not self._settings.socket or self._looking is not None or self._component.attended:
            return
        looking = self._looking = asyncio.create_task(self._component.open())
        await asyncio.wait((looking,))
        self._looking = None
        if looking.cancelled():
            return  # somebody presses VRC, who sees for himself
        error = looking.exception()
        if error is not None and not isinstance(error, VrcError):
            raise error
        self._seen(error)

    async def open(self) -> None:
        """Start the component where it does not run yet. Raises VrcError."""
        await self._stop_looking()
        try:
            self._silent = not (await self._component.open()).tells_status
        except VrcError as error:
            self._shown.seen(error)
            self._failed_to_start(error)
            raise

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over, and show that it was taken. Raises VrcError."""
        began = time.monotonic()
        try:
            await self._component.initialize(agent_id, token, address)
        except VrcError as error:
            self._shown.seen(error)
            self._is(error)
            raise
        self._shown.seen(None)
        self._shown.answered(time.monotonic() - began, silent=self._silent)

    async def not_started(self, error: ToolbarError) -> None:
        """No token came for the component that was only just started: it has no use."""
        await self._component.aclose()
        self._failed_to_start(error)

    async def reset(self) -> None:
        """End the recorder's session, if there is one; nothing is known of it from then on."""
        await self.aclose()
        self._shown.none(ended=True)

    def another_session(self) -> None:
        """A GUID was entered: of a component that is not held nothing is known any more."""
        if not self.holding:
            self._shown.none()

    async def aclose(self) -> None:
        """End it, for the program ends; what was shown stays."""
        await self._stop_looking()
        await self._component.reset()

    def _is(self, error: ToolbarError | None) -> None:
        self._shown.is_(error, silent=self._silent)
        if error is not None:
            self.failed(error)

    async def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait((self._looking,))

    def _failed_to_start(self, error: ToolbarError) -> None:
        """Show it, unless one that took a token before goes on by itself: it has lost nothing by that."""
        before = self._board.state.recorder
        if before is None or not before.holds or self._settings.held:
            self._is(error)

    def _seen(self, error: VrcError | None) -> None:
        """Show whether it is there; one that lost its session says so until it gets another token."""
        if error is not None:
            without_origin(error)
        self._shown.seen(error)
        state = self._board.state
        if state.recorder is not None and state.recorder_ready_at is not None:
            cause = error or VrcError(STARTED_ANEW, "it is there again, and has no token")
            if state.recorder.error is None or state.recorder.error.code != cause.code:
                self._is(cause)

    def _changed(self, error: VrcError | None) -> None:
        """The component died or failed, or recovered."""
        log.warning("the VRC component: %s", error or "is ready again")
        if not self._component.attended:
            self._shown.seen(error)
        if self._component.handed_over:
            self._is(error)
