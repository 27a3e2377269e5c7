"""Which proxy this computer has for an origin: its variables, its desktop, or Windows and macOS say it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from urllib.parse import quote

from toolbar.computer import itself
from toolbar.errors import SettingsError
from toolbar.gateway.proxy import Proxy, chosen, first_usable, from_environment
from toolbar.model import ProxyMode, ProxySettings
from toolbar.secret import Secret
from toolbar.turns import beside

PATIENCE = 15.0
"""Seconds for an answer: a PAC script may have to be fetched first."""

ASK_QT = itself.command("system-proxy")


async def proxy_for(settings: ProxySettings, origin: str, password: Secret | None) -> Proxy | None:
    """Return the proxy on the way to *origin*, or None; the loop is not kept waiting.

    Raises SettingsError where no usable one is named, or the system does not answer.
    """
    if settings.mode is not ProxyMode.SYSTEM:
        return chosen(settings, origin, password, of_the_system)
    return await beside("proxy", lambda: chosen(settings, origin, password, of_the_system))


def of_the_system(origin: str) -> Proxy | None:
    """Return the proxy that this computer has for *origin*; blocks for up to `PATIENCE`."""
    if sys.platform in ("win32", "darwin"):
        return of_qt(origin)
    if any(os.environ.get(name) for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")):
        return from_environment(origin, os.environ)
    return of_the_desktop(origin)


def of_qt(origin: str, command: Sequence[str] = ASK_QT, patience: float = PATIENCE) -> Proxy | None:
    """Return what Qt learns from Windows or macOS, PAC script and all.

    In a process of its own: while Qt waits for the script, PySide keeps Python's lock, so that no thread
    here, and with it no window, would live on. The password comes through the pipe, never by an argument.
    """
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            [*command, origin],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=patience,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        addresses = [str(address) for address in json.loads(done.stdout)]
    except (OSError, subprocess.SubprocessError, ValueError, TypeError) as error:
        raise SettingsError("SET-334", "proxy", type(error).__name__) from None  # it may quote the output
    return first_usable(addresses)


def of_the_desktop(origin: str, patience: float = PATIENCE) -> Proxy | None:
    """Return what the desktop says through its portal; None where there is no desktop, or it has no proxy."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Desktop",
        "org.freedesktop.portal.ProxyResolver",
    )
    try:
        with open_dbus_connection() as bus:
            question = new_method_call(portal, "Lookup", "s", (origin,))
            reply = bus.send_and_get_reply(question, timeout=patience)
        (addresses,) = unwrap_msg(reply)
    except TimeoutError:
        raise SettingsError("SET-334", "proxy", "the portal does not answer") from None
    except (DBusErrorResponse, OSError, KeyError, ValueError, StopIteration):
        return None  # no bus, no portal, or one without a resolver
    return first_usable(addresses)


def tell(origin: str) -> int:
    """Write what Qt says as a list of addresses, in the form that desktops use: the child of `of_qt`."""
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    web = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
    addresses = []
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(origin))):
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            addresses.append("direct://")
            continue
        host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
        addresses.append(f"{'http' if proxy.type() in web else 'socks'}://{user}{host}:{proxy.port()}")
    json.dump(addresses, sys.stdout)
    return 0
