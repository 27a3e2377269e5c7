"""The settings in force, and the proxy's password: out of the keyring, and back into it."""

from __future__ import annotations

import logging

from toolbar.board import Board
from toolbar.errors import SettingsError, StoreError, StoreUnavailable, without_origin
from toolbar.model import ProxySettings, Settings
from toolbar.policy.layers import Choice, chosen, counted, effective
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore

log = logging.getLogger(__name__)


class Profile:
    """What this desk is set up for; the board shows it, and why the keyring does not have it."""

    def __init__(self, store: KeyringStore, board: Board) -> None:
        self._store = store
        self._board = board
        self._password: Secret | None = None
        self._password_unsaved = False
        self._password_for = ("", "")
        self._kept: Choice | None = None  # what the keyring has, as far as we know

    @property
    def settings(self) -> Settings:
        """The settings that are shown. Raises SettingsError where there are none."""
        settings = self._board.state.settings
        if settings is None:
            raise SettingsError("SET-301", "gateway", "not set up")
        return settings

    async def load(self) -> Settings | None:
        """Return the settings in force: the user's, within the policy. None where they are not enough.

        Raises StoreError, and PolicyError where the policy cannot be used: what it locks is not known.
        """
        policy = self._board.state.policy
        if policy.error is not None:
            raise policy.error
        kept = await self._store.load_settings()
        choice = self._kept = Choice() if kept is None else Choice(kept, self._store.chosen)
        settings = effective(policy, choice)
        if self._password_for != (place := _place(settings.proxy)):
            self._password, self._password_unsaved, self._password_for = None, False, place
        if unused := choice.names - counted(policy, choice):
            log.info("not in force, by %s: %s", policy.file, ", ".join(sorted(unused)))
        if choice != self._board.state.choice:
            self._board.update(choice=choice)
        return settings if settings.gateway and settings.agent_id else None

    async def password(self, proxy: ProxySettings) -> Secret | None:
        """Return the password for *proxy*, read once; None where it is kept for another, or another user.

        Raises StoreError.
        """
        if _place(proxy) != self._password_for:
            return None
        if self._password is None and not self._password_unsaved:
            self._password = await self._store.load_proxy_password()
        return self._password

    def check(self, settings: Settings, password: Secret | None) -> None:
        """Raise SettingsError where *settings* or a new *password* are not allowed or cannot be kept."""
        state = self._board.state
        state.policy.refuse(settings)
        choice = chosen(state.policy, state.choice, settings)
        self._store.check(choice.settings, password, choice.names)

    def take_password(self, settings: Settings, password: Secret | None) -> None:
        """Go on with a new *password*; without a user, or at another proxy, the old one is none any more."""
        old, place = self._password_for, _place(settings.proxy)
        self._password_for = place
        if not settings.proxy.user:
            self._password, self._password_unsaved = None, self._password_unsaved or bool(old[1])
        elif password is not None:
            self._password, self._password_unsaved = password, True
        elif place != old:
            self._password, self._password_unsaved = None, bool(old[1])

    async def keep(self, settings: Settings) -> StoreError | None:
        """Put what is the user's own of *settings*, and a new password, into the keyring.

        Returns why that could not be.

        Raises StoreUnavailable the first time that there is no keyring: to go on in memory only is chosen,
        by saving once more.
        """
        state = self._board.state
        choice = chosen(state.policy, state.choice, settings)
        unsaved: StoreError | None = None
        try:
            await self._write(choice)
        except StoreError as error:
            if isinstance(error, StoreUnavailable) and not self._board.state.memory_offered:
                self._board.update(memory_offered=True)
                raise
            unsaved = error
        self._board.update(choice=choice)
        return unsaved

    async def write_again(self) -> Settings | None:
        """Try once more to put into the keyring what is in memory only.

        Returns the settings to go on with, where somebody has saved others meanwhile: those are newer.
        """
        if self._board.state.settings_unsaved is None:
            return None
        newer: Settings | None = None
        try:
            if await self._changed_elsewhere():
                newer = await self.load()
            else:
                await self._write(self._board.state.choice)
            self._board.update(settings_unsaved=None)
        except StoreError as error:
            without_origin(error)
            self._board.update(settings_unsaved=error)
        return newer

    async def _changed_elsewhere(self) -> bool:
        try:
            kept = await self._store.load_settings()
        except StoreError as error:
            if error.code != "KR-407":
                raise
            return False  # what nobody can understand is written over
        there = Choice() if kept is None else Choice(kept, self._store.chosen)
        return (
            kept is not None
            and self._kept is not None
            and there not in (self._kept, self._board.state.choice)
        )

    async def _write(self, choice: Choice) -> None:
        await self._store.save_settings(choice.settings, choice.names)
        self._kept = choice
        if self._password_unsaved:
            await self._store.save_proxy_password(self._password)
            self._password_unsaved = False


def _place(proxy: ProxySettings) -> tuple[str, str]:
    """Return whom a password is for: it is shown to nobody else, whatever is typed or tested."""
    return proxy.address, proxy.user
