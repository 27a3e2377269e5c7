"""Which proxy the way to a gateway takes: the rules alone, nobody is asked and nothing is opened."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import unquote, urlsplit

from toolbar.errors import SettingsError
from toolbar.model import ProxyMode, ProxySettings
from toolbar.reading import parse_proxy
from toolbar.secret import Secret

_SEPARATORS = re.compile(r"[\s,;]+")
_WITH_PORT = re.compile(r"(?P<host>\[.+\]|[^:]+):(?P<port>[0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy to go through, and who we say we are."""

    address: str
    """As in `http://proxy.example:3128`."""
    user: str = ""
    password: Secret | None = None


System = Callable[[str], Proxy | None]
"""Says which proxy the operating system has for an origin. It may block: a PAC script is run, or fetched."""


def chosen(settings: ProxySettings, origin: str, password: Secret | None, system: System) -> Proxy | None:
    """Return the proxy on the way to *origin*, or None where there is none.

    What is on this computer is never asked for elsewhere. Raises SettingsError where no usable one is named.
    """
    if is_loopback(_host_and_port(origin)[0]):
        return None
    match settings.mode:
        case ProxyMode.DIRECT:
            return None
        case ProxyMode.SYSTEM:
            return system(origin)
        case ProxyMode.MANUAL:
            if is_excepted(origin, settings.exceptions):
                return None
            return Proxy(parse_proxy(settings.address), settings.user, password)


def from_environment(origin: str, environment: Mapping[str, str]) -> Proxy | None:
    """Return the proxy that the variables name for *origin*: the small letters count before the large."""

    def value(name: str) -> str:
        return (environment.get(name) or environment.get(name.upper()) or "").strip()

    address = value("https_proxy") or value("all_proxy")
    if not address or is_excepted(origin, value("no_proxy")):
        return None
    return from_url(address)


def from_url(text: str) -> Proxy | None:
    """Return the proxy that *text* is, as environment and desktops write it; None for `direct://`.

    There, unlike in our settings, user and password may stand in the address. Raises SettingsError.
    """
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "http", text
    if scheme.lower() == "direct":
        return None
    credentials, _, place = rest.split("/", 1)[0].rpartition("@")
    if not _WITH_PORT.fullmatch(place):
        place += ":443" if scheme.lower() == "https" else ":80"
    user, has_password, password = credentials.partition(":")
    return Proxy(
        parse_proxy(f"{scheme}://{place}"),
        unquote(user),
        Secret(unquote(password)) if has_password else None,
    )


def first_usable(addresses: Sequence[str]) -> Proxy | None:
    """Return the first of *addresses* that we can use; a system names the best first, `direct://` among them.

    Raises SettingsError where there are some and none is usable: going without would be a guess.
    """
    mistake: SettingsError | None = None
    for address in addresses:
        try:
            return from_url(address)
        except SettingsError as error:
            mistake = mistake or error
    if mistake is not None:
        raise mistake
    return None


def is_loopback(host: str) -> bool:
    """Return whether *host* can only be this computer; no name is looked up."""
    address = _address(host)
    if address is not None:
        return address.is_loopback or address.is_unspecified  # which a system takes for itself
    name = host.lower().rstrip(".")
    return name == "localhost" or name.endswith(".localhost")


def is_excepted(origin: str, exceptions: str) -> bool:
    """Return whether a rule among *exceptions* says that *origin* is reached without the proxy.

    Rules are parted by commas, semicolons or blanks: `*` · `<local>` (names without a dot, as on Windows) ·
    `corp.example` or `.corp.example` (the name, and all below it) · `*.corp.example`, `10.1.*` (patterns) ·
    `10.1.2.3`, `fd00::2` · `10.0.0.0/8`, `fd00::/8` · each but the last with `:port`.
    A name is never looked up to find out whether its address is excepted: a rule it fits by is its own.
    """
    host, port = _host_and_port(origin)
    return any(_fits(rule, host, port) for rule in _SEPARATORS.split(exceptions.lower()) if rule)


def _fits(rule: str, host: str, port: int) -> bool:
    if with_port := _WITH_PORT.fullmatch(rule):
        if int(with_port["port"]) != port:
            return False
        rule = with_port["host"]
    address = _address(host)
    if rule == "<local>":
        return address is None and "." not in host
    if "*" in rule:
        pattern = ".*".join(re.escape(part) for part in rule.split("*"))
        return re.fullmatch(pattern, host) is not None
    if address is None:
        name = rule.strip(".")
        return bool(name) and (host == name or host.endswith(f".{name}"))
    with suppress(ValueError):
        network = ip_network(rule.replace("[", "").replace("]", ""), strict=False)
        return network.version == address.version and address in network
    return False


def _host_and_port(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    if not parts.hostname:
        raise SettingsError("SET-303", "gateway", "no host")
    return parts.hostname.rstrip("."), parts.port or 443


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """Return *host* as an address; an IPv4 one that is written as IPv6 is an IPv4 one."""
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return None
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address
