"""What is entered: settings and GUID taken up in one go, and the connection they lead to, tried before."""

from __future__ import annotations

from toolbar.board import Board
from toolbar.errors import ToolbarError
from toolbar.gateway.held import Connect, reached
from toolbar.gateway.trial import Trial
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Session, Settings
from toolbar.secret import Secret
from toolbar.steps import Action
from toolbar.workday import Around, Workday


class Entering:
    """Goes on with what somebody entered. Errors end in the state."""

    def __init__(self, board: Board, around: Around, workday: Workday, connect: Connect) -> None:
        self._board = board
        self._around = around
        self._workday = workday
        self._connect = connect
        self.withdrawal = Withdrawal()
        """Of the test under way, or of the last one."""

    async def save_settings(
        self, settings: Settings, guid: Secret | None, proxy_password: Secret | None = None
    ) -> None:
        """Go on with *settings*, and with the secrets that were given. A session elsewhere is ended."""
        if self._board.state.busy is not None:
            return
        profile, held = self._around.profile, self._around.held
        with self._board.doing(Action.SAVE_SETTINGS):
            self._workday.check(settings, guid)
            async with self._workday.turn():
                # First what finds a mistake: settings that are too long, a CA file that cannot be read.
                profile.check(settings, proxy_password)
                await self._around.gateway.renewed(settings, proxy_password)
                profile.take_password(settings, proxy_password)
                unsaved = await profile.keep(settings)
                if not held.is_of(settings):
                    await held.leave()  # not before the settings are sure to be taken
                await self.go_on_with(settings)
                self._board.update(settings_unsaved=unsaved)
                await held.forget_others(settings)
                if guid is not None:
                    await held.begin(Session(settings.gateway, settings.agent_id, guid))
                    self._around.recorder.another_session()
                elif held.record is None and unsaved is None:
                    await held.catch_up(settings)  # it may have been there before its settings were

    async def test_connection(self, settings: Settings, proxy_password: Secret | None = None) -> None:
        """Find out whether a gateway answers there, and what it presents; no session is touched."""
        if self._board.state.busy is not None:
            return
        with self._board.doing(Action.TEST):
            self._board.update(presented=None)
            self._board.state.policy.refuse(settings)
            self.withdrawal = Withdrawal()
            trial = Trial(self._connect, self.withdrawal)
            try:
                await trial.run(
                    settings.origins,
                    lambda origin: self._around.gateway.route(settings, origin, proxy_password),
                    settings.agent_id,
                )
            finally:
                self._board.update(presented=trial.presented)

    async def warm_up(self) -> None:
        """Make ready for the first press what takes its time; a mistake in it is told now, not then."""
        state = self._board.state
        if state.settings is not None:
            try:
                await self._around.gateway.prepare(state.settings)
            except ToolbarError as error:
                if self._board.state.busy is None:
                    self._board.update(problem=self._board.state.problem or error)

    async def go_on_with(self, settings: Settings) -> None:
        """Take up *settings*; no proof of another gateway, way, agent or recorder is one of this."""
        old = self._board.state.settings
        if old is not None and (old.gateway, old.agent_id) != (settings.gateway, settings.agent_id):
            await self._around.recorder.reset()
            self._board.update(gateway=None, served_by="", clock_ahead=None)
        if old is not None and reached(old) != reached(settings):
            self._board.update(gateway=None)
        await self._around.recorder.be(settings.vrc)
        self._board.update(settings=settings)
