"""The link to the VRC component of this desk: which one it is, and what the board says of it."""

from __future__ import annotations

import logging

from toolbar.board import Board
from toolbar.errors import ToolbarError, VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.vrc.transport import Transport, transport_of

log = logging.getLogger(__name__)


class Recorder:
    """One component at a time, and each change of it shown."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._settings = VrcSettings()
        self._component: Transport = transport_of(self._settings)

    @property
    def running(self) -> bool:
        """Whether the component is there, as far as we know."""
        return self._component.running

    async def be(self, settings: VrcSettings) -> None:
        """Go on with the component of *settings*; another one is ended."""
        if settings != self._settings:
            await self.reset()
            self._settings = settings
            self._component = transport_of(settings, self._changed)

    async def open(self) -> None:
        """Start the component where it does not run yet. Raises VrcError."""
        try:
            await self._component.open()
        except VrcError as error:
            self._failed_to_start(error)
            raise

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over, and show that it was taken. Raises VrcError."""
        try:
            await self._component.initialize(agent_id, token, address)
        except VrcError as error:
            self._board.recorder_is(error)
            raise
        self._board.recorder_is(None)

    async def not_started(self, error: ToolbarError) -> None:
        """No token came for the component that was only just started: it has no use."""
        await self._component.aclose()
        self._failed_to_start(error)

    def _failed_to_start(self, error: ToolbarError) -> None:
        """Show it, unless one that took a token before goes on by itself: it has lost nothing by that."""
        before = self._board.state.recorder
        if before is None or not before.holds or self._settings.held:
            self._board.recorder_is(error)

    async def reset(self) -> None:
        """End the recorder's session, if there is one; nothing is known of it from then on."""
        await self._component.reset()
        self._board.no_recorder()

    async def aclose(self) -> None:
        """End it, for the program ends; what was shown stays."""
        await self._component.reset()

    def _changed(self, error: VrcError | None) -> None:
        """The component died or failed, or recovered."""
        log.warning("the VRC component: %s", error or "is ready again")
        self._board.recorder_is(error)
