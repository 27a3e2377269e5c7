"""The same actions without a window, for scripts and support: one line or one JSON object each."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from toolbar import places
from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    SettingsError,
    StoreError,
    ToolbarError,
    VrcError,
)
from toolbar.exclusive import Exclusive
from toolbar.model import Settings, parse_guid
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui.messages import sentence

LONGEST_INPUT = 4096

DAMAGED = frozenset({"KR-407", "KR-408"})
"""What is in the keyring cannot be understood: a reason to write it anew."""

ASKS_GATEWAY = frozenset({"refresh", "vrc"})

Change = Callable[[Settings], Settings]


@dataclass(frozen=True, slots=True)
class Report:
    """How a command ended."""

    action: str
    error: ToolbarError | None
    message: str
    fingerprint: str = ""
    seconds: float = 0.0

    @property
    def exit_code(self) -> int:
        """Return the exit code of the contract: what kind of thing went wrong."""
        match self.error:
            case None:
                return 0
            case SettingsError():
                return 2
            case StoreError():
                return 3
            case NotSent():
                return 4
            case OutcomeUnknown():
                return 5
            case VrcError():
                return 6
            case _:
                return 1

    def _retcode(self) -> str:
        """Return what the gateway answered, if it was asked and did."""
        if self.error is not None:
            return self.error.facts.get("retcode", "")
        return "0" if self.action in ASKS_GATEWAY else ""

    def write(self, *, as_json: bool) -> None:
        """Write it where scripts read it: JSON and good news to stdout, other news to stderr."""
        if as_json:
            fields = {
                "action": self.action,
                "ok": self.error is None,
                "code": self.error.code if self.error else "",
                "message": self.message,
                "retcode": self._retcode(),
                "fingerprint": self.fingerprint,
                "duration_ms": round(self.seconds * 1000),
            }
            sys.stdout.write(json.dumps(fields, ensure_ascii=False) + "\n")
        else:
            (sys.stderr if self.error else sys.stdout).write(self.message + "\n")


def refresh(profile: str) -> Report:
    """Exchange the GUID."""
    return _run(profile, "refresh", "The session was refreshed.", _refresh)


def start_vrc(profile: str) -> Report:
    """Fetch a vrcToken and hand it to the VRC component."""
    return _run(profile, "vrc", "The recorder took the token and is ready.", _start_vrc)


def end_shift(profile: str) -> Report:
    """Forget the GUID everywhere."""
    done = "The session is forgotten; the settings stay."
    return _run(profile, "end-shift", done, Presenter.end_shift, repairs=True)


def status(profile: str) -> Report:
    """Say what the keyring holds; the gateway is not asked."""

    async def nothing(presenter: Presenter) -> None:
        _the_session(presenter.state)

    return _run(profile, "status", "", nothing, describe=_held)


def show_settings(profile: str) -> Report:
    """Say how the profile is set up."""

    async def nothing(presenter: Presenter) -> None:
        _the_settings(presenter.state)

    return _run(profile, "settings-show", "", nothing, describe=_set_up)


def set_settings(profile: str, change: Change) -> Report:
    """Change the settings by *change*; what it does not name stays."""

    async def save(presenter: Presenter) -> None:
        await presenter.save_settings(change(presenter.state.settings or Settings("", "")), None)

    return _run(profile, "settings-set", "", save, describe=_set_up, repairs=True)


def set_session(profile: str) -> Report:
    """Take the GUID from standard input: an argument would be seen by every user of this computer."""

    async def save(presenter: Presenter) -> None:
        settings = _the_settings(presenter.state)
        guid = parse_guid(sys.stdin.buffer.read(LONGEST_INPUT).decode("utf-8-sig", errors="replace"))
        await presenter.save_settings(settings, guid)

    return _run(profile, "session-set", "The session is saved; it is not checked yet.", save)


def _run(
    profile: str,
    action: str,
    done: str,
    act: Callable[[Presenter], Awaitable[None]],
    *,
    describe: Callable[[ToolbarState], str] | None = None,
    repairs: bool = False,
) -> Report:
    """Load the profile, *act* on it, and tell how it went. What *repairs* goes on with damaged settings."""

    async def life() -> Report:
        _finish_in_spite_of_signals()
        exclusive = Exclusive(places.runtime_folder(), profile)
        presenter = Presenter(KeyringStore(profile), lambda state: None, exclusive=exclusive)
        error: ToolbarError | None = None
        try:
            await presenter.load()
            problem = presenter.state.problem
            if problem is not None and not (repairs and problem.code in DAMAGED):
                raise problem
            await act(presenter)
        except ToolbarError as raised:
            error = raised
        finally:
            await presenter.aclose()  # the last chance of a GUID that could not be saved at once
        state = presenter.state
        error = error or state.problem or _lost(action, state)
        message = sentence(error) if error else describe(state) if describe else done
        mark = state.session.guid.fingerprint if state.session else ""
        seconds = state.history[0].seconds if state.history else 0.0
        return Report(action, error, message, mark, seconds)

    return asyncio.run(life())


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


async def _refresh(presenter: Presenter) -> None:
    _the_session(presenter.state)
    await presenter.refresh()


async def _start_vrc(presenter: Presenter) -> None:
    settings = _the_settings(presenter.state)
    _the_session(presenter.state)
    if not settings.vrc.configured:
        raise VrcError("VRC-600", "no recorder configured")
    if settings.vrc.keep_running:
        raise VrcError("VRC-610", "the component would end with this command")
    await presenter.start_vrc()


def _the_settings(state: ToolbarState) -> Settings:
    if state.settings is None:
        raise SettingsError("SET-301", "gateway", "not set up")
    return state.settings


def _the_session(state: ToolbarState) -> None:
    _the_settings(state)
    if state.session is None:
        raise SettingsError("SET-311", "guid", "no session")


def _held(state: ToolbarState) -> str:
    session = state.session
    if session is None:
        return "no session"
    mark = f"GUID #{session.guid.fingerprint}{f', node {session.node}' if session.node else ''}"
    return f"agent {session.agent_id} at {session.gateway}: {mark}, {state.phase}"


def _set_up(state: ToolbarState) -> str:
    settings = _the_settings(state)
    vrc = settings.vrc
    lines = [
        f"gateway   {settings.gateway}",
        f"agent     {settings.agent_id}",
        f"CA        {settings.ca_file or 'what this computer trusts'}",
        f"renews    {'every 45 s' if settings.renew else 'when Refresh is pressed'}",
        f"recorder  {' '.join((vrc.program, *vrc.arguments)) if vrc.configured else 'none'}",
    ]
    if vrc.configured:
        lines.append(f"VRP       {vrc.entry_list or '-'}  local port {vrc.local_port}")
        lines.append(f"lives     {'as long as the toolbar' if vrc.keep_running else 'by itself'}")
    return "\n".join(lines)
