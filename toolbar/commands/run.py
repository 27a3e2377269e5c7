"""One command: the profile loaded, something done with it, and a report of how that went."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable

from toolbar.commands.report import ASKS_GATEWAY, Report
from toolbar.computer import places
from toolbar.computer.exclusive import Exclusive
from toolbar.errors import SettingsError, StoreError, ToolbarError
from toolbar.model import Settings
from toolbar.names import CommandLoop
from toolbar.policy.file import PolicyFile
from toolbar.policy.layers import PolicyError
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui.messages import sentence

DAMAGED = frozenset({"KR-407", "KR-408", "KR-411", "KR-412"})
"""What is in the keyring cannot be understood: a reason to write it anew."""


def run(
    profile: str,
    action: str,
    done: str,
    act: Callable[[Presenter], Awaitable[None]],
    *,
    describe: Callable[[ToolbarState], str] | None = None,
    more: Callable[[ToolbarState], dict[str, object]] | None = None,
    repairs: bool = False,
) -> Report:
    """Load the profile, *act* on it, and tell how it went. What *repairs* goes on with damaged settings."""

    async def life() -> Report:
        _finish_in_spite_of_signals()
        exclusive = Exclusive(places.runtime_folder(), profile)
        policy = PolicyFile().policy()
        store = KeyringStore(profile)
        presenter = Presenter(store, lambda state: None, exclusive=exclusive, policy=policy)
        error: ToolbarError | None = None
        try:
            await presenter.load()
            problem = presenter.state.problem
            if problem is not None and not (repairs and _bearable(action, problem)):
                raise problem
            await act(presenter)
        except ToolbarError as raised:
            error = raised
        finally:
            await presenter.aclose()  # the last chance of a GUID that could not be saved at once
        state = presenter.state
        error = error or _problem(state) or _lost(action, state)
        message = sentence(error) if error else describe(state) if describe else done
        mark = state.session.guid.fingerprint if state.session else ""
        seconds = state.history[0].seconds if state.history else 0.0
        return Report(action, error, message, mark, seconds, more(state) if more else {})

    with asyncio.Runner(loop_factory=CommandLoop) as runner:
        return runner.run(life())


def the_settings(state: ToolbarState) -> Settings:
    """Return the settings in force; raises SettingsError where there are none."""
    if state.settings is None:
        raise SettingsError("SET-301", "gateway", "not set up")
    return state.settings


def the_session(state: ToolbarState) -> None:
    """Raise SettingsError where there is no session."""
    the_settings(state)
    if state.session is None:
        raise SettingsError("SET-311", "guid", "no session")


def _bearable(action: str, problem: ToolbarError) -> bool:
    """Whether *action* is done in spite of it: a GUID can be forgotten whatever the policy says."""
    return problem.code in DAMAGED or (action == "end-shift" and isinstance(problem, PolicyError))


def _problem(state: ToolbarState) -> ToolbarError | None:
    """Return why the action did not succeed; a policy that cannot be used stays a problem of the window."""
    done = bool(state.history) and state.history[0].error is None
    return None if done and isinstance(state.problem, PolicyError) else state.problem


def _lost(action: str, state: ToolbarState) -> ToolbarError | None:
    """Return the error of what is in memory only: here, that ends with the command."""
    if state.unsaved is not None and action in ASKS_GATEWAY:
        return StoreError("KR-410", state.unsaved.code)
    return state.unsaved or state.settings_unsaved


def _finish_in_spite_of_signals() -> None:
    """Let a request that is under way come to its end, bounded as it is: it may have killed the old GUID."""
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, lambda: None)
