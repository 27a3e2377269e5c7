"""`agent-toolbar settings`: shown, explained, changed, and the proxy's password taken."""

from __future__ import annotations

import sys
from collections.abc import Callable

from toolbar.commands.report import Report
from toolbar.commands.run import run, the_settings
from toolbar.computer import profiles
from toolbar.model import ProxyMode, ProxySettings, ScreenRecording, SessionMode, Settings, grouped
from toolbar.policy.explain import as_fields, as_text
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.state import ToolbarState

LONGEST_PASSWORD = 4096
"""Characters that are read of it; what is longer is no password that a proxy takes."""

Change = Callable[[Settings], Settings]


def show_settings(profile: str) -> Report:
    """Say how the profile is set up."""

    async def nothing(presenter: Presenter) -> None:
        the_settings(presenter.state)

    return run(profile, "settings-show", "", nothing, describe=_set_up)


def explain_settings(profile: str) -> Report:
    """Say of each setting who decided it; a profile that is not set up has some, too."""

    async def nothing(presenter: Presenter) -> None:
        del presenter

    return run(
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

    report = run(profile, "settings-set", "", save, describe=_set_up, repairs=True)
    if report.error is None:
        profiles.remember(profile)
    return report


def set_proxy_password(profile: str) -> Report:
    """Take the proxy's password from standard input, up to the end of the line."""

    async def save(presenter: Presenter) -> None:
        settings = the_settings(presenter.state)
        typed = sys.stdin.readline(LONGEST_PASSWORD).rstrip("\r\n")
        await presenter.save_settings(settings, None, Secret(typed))

    return run(profile, "settings-proxy-password", "The password is saved; it is not checked yet.", save)


def _set_up(state: ToolbarState) -> str:
    settings = the_settings(state)
    vrc = settings.vrc
    lines = [
        f"gateway   {', then '.join(settings.origins)}",
        f"agent     {settings.agent_id}",
        f"trusts    {_trusted(settings)}",
        f"proxy     {_proxied(settings.proxy)}",
        f"renews    {'every 45 s' if settings.renew else 'when Refresh is pressed'}",
        f"recorder  {vrc.socket or ' '.join((vrc.program, *vrc.arguments)) or 'none'}",
    ]
    if settings.mode is SessionMode.OWN:
        lines.append("session   signed in here")
        lines.append(f"records   {_RECORDS[settings.record]}")
    if vrc.configured:
        lines.append(f"VRP       {vrc.entry_list or '-'}  local port {vrc.local_port}")
        lines.append(f"lives     {'as long as the toolbar' if vrc.held else 'by itself'}")
    return "\n".join(lines)


_RECORDS = {
    ScreenRecording.OFF: "never",
    ScreenRecording.BUTTON: "when the agent presses for it",
    ScreenRecording.AUTO: "by itself once signed in",
}


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
