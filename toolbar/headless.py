"""The same actions without a window, for scripts and support: one line or one JSON object each."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable

from toolbar import places
from toolbar.errors import (
    SettingsError,
    StoreError,
    ToolbarError,
    VrcError,
)
from toolbar.exclusive import Exclusive
from toolbar.model import ProxyMode, ProxySettings, Settings, grouped, parse_guid
from toolbar.policy.explain import as_fields, as_text
from toolbar.policy.file import PolicyFile
from toolbar.policy.layers import PolicyError
from toolbar.presenter import Presenter
from toolbar.report import ASKS_GATEWAY, Report
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui.messages import sentence

LONGEST_INPUT = 4096

DAMAGED = frozenset({"KR-407", "KR-408", "KR-411", "KR-412"})
"""What is in the keyring cannot be understood: a reason to write it anew."""

Change = Callable[[Settings], Settings]


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


def explain_settings(profile: str) -> Report:
    """Say of each setting who decided it; a profile that is not set up has some, too."""

    async def nothing(presenter: Presenter) -> None:
        del presenter

    return _run(
        profile,
        "settings-show",
        "",
        nothing,
        describe=lambda state: as_text(state.policy, state.choice),
        more=lambda state: as_fields(state.policy, state.choice),
    )


def set_settings(profile: str, change: Change) -> Report:
    """Change the settings by *change*; what it does not name stays."""

    async def save(presenter: Presenter) -> None:
        await presenter.save_settings(change(presenter.state.entered), None)

    return _run(profile, "settings-set", "", save, describe=_set_up, repairs=True)


def set_proxy_password(profile: str) -> Report:
    """Take the proxy's password from standard input, up to the end of the line."""

    async def save(presenter: Presenter) -> None:
        settings = _the_settings(presenter.state)
        typed = sys.stdin.readline(LONGEST_INPUT).rstrip("\r\n")
        await presenter.save_settings(settings, None, Secret(typed))

    return _run(profile, "settings-proxy-password", "The password is saved; it is not checked yet.", save)


def set_session(profile: str) -> Report:
    """Take the GUID from standard input: an argument would be seen by every user of this computer."""

    async def save(presenter: Presenter) -> None:
        settings = _the_settings(presenter.state)
        guid = parse_guid(sys.stdin.buffer.read(LONGEST_INPUT).decode("utf-8-sig", errors="replace"))
        await presenter.save_settings(settings, guid)

    done = "The session is saved; it is not checked yet."
    return _run(profile, "session-set", done, save, repairs=True)


def _run(
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

    return asyncio.run(life())


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


async def _refresh(presenter: Presenter) -> None:
    _the_session(presenter.state)
    await presenter.refresh()


async def _start_vrc(presenter: Presenter) -> None:
    settings = _the_settings(presenter.state)
    _the_session(presenter.state)
    if not settings.vrc.configured:
        raise VrcError("VRC-600", "no recorder configured")
    if settings.vrc.held:
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
        f"gateway   {', then '.join(settings.origins)}",
        f"agent     {settings.agent_id}",
        f"trusts    {_trusted(settings)}",
        f"proxy     {_proxied(settings.proxy)}",
        f"renews    {'every 45 s' if settings.renew else 'when Refresh is pressed'}",
        f"recorder  {vrc.socket or ' '.join((vrc.program, *vrc.arguments)) or 'none'}",
    ]
    if vrc.configured:
        lines.append(f"VRP       {vrc.entry_list or '-'}  local port {vrc.local_port}")
        lines.append(f"lives     {'as long as the toolbar' if vrc.held else 'by itself'}")
    return "\n".join(lines)


def _trusted(settings: Settings) -> str:
    if settings.pin:
        return f"the certificate {grouped(settings.pin)}"
    return settings.ca_file or "what this computer trusts"


def _proxied(proxy: ProxySettings) -> str:
    match proxy.mode:
        case ProxyMode.DIRECT:
            return "none"
        case ProxyMode.SYSTEM:
            return "as this computer is set up"
        case ProxyMode.MANUAL:
            user = f" as {proxy.user}" if proxy.user else ""
            return f"{proxy.address}{user}{f', not for {proxy.exceptions}' if proxy.exceptions else ''}"
