"""The agent's own actions without a window, for scripts and support."""

from __future__ import annotations

import sys

from toolbar.commands.report import Report
from toolbar.commands.run import run, the_session, the_settings
from toolbar.errors import VrcError
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.state import ToolbarState

LONGEST_INPUT = 4096


def refresh(profile: str) -> Report:
    """Exchange the GUID."""
    return run(profile, "refresh", "The session was refreshed.", _refresh)


def start_vrc(profile: str) -> Report:
    """Fetch a vrcToken and hand it to the VRC component."""
    return run(profile, "vrc", "The recorder took the token and is ready.", _start_vrc)


def end_shift(profile: str) -> Report:
    """Forget the GUID everywhere."""
    done = "The session is forgotten; the settings stay."
    return run(profile, "end-shift", done, Presenter.end_shift, repairs=True)


def status(profile: str) -> Report:
    """Say what the keyring holds; the gateway is not asked."""

    async def nothing(presenter: Presenter) -> None:
        the_session(presenter.state)

    return run(profile, "status", "", nothing, describe=_held)


def set_session(profile: str) -> Report:
    """Take the GUID from standard input: an argument would be seen by every user of this computer."""

    async def save(presenter: Presenter) -> None:
        settings = the_settings(presenter.state)
        guid = parse_guid(sys.stdin.buffer.read(LONGEST_INPUT).decode("utf-8-sig", errors="replace"))
        await presenter.save_settings(settings, guid)

    done = "The session is saved; it is not checked yet."
    return run(profile, "session-set", done, save, repairs=True)


async def _refresh(presenter: Presenter) -> None:
    the_session(presenter.state)
    await presenter.refresh()


async def _start_vrc(presenter: Presenter) -> None:
    settings = the_settings(presenter.state)
    the_session(presenter.state)
    if not settings.vrc.configured:
        raise VrcError("VRC-600", "no recorder configured")
    if settings.vrc.held:
        raise VrcError("VRC-610", "the component would end with this command")
    await presenter.start_vrc()


def _held(state: ToolbarState) -> str:
    session = state.session
    if session is None:
        return "no session"
    mark = f"GUID #{session.guid.fingerprint}{f', node {session.node}' if session.node else ''}"
    return f"agent {session.agent_id} at {session.gateway}: {mark}, {state.phase}"
