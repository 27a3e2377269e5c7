"""The values: where the gateway is, whose session it is, what is kept of it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from toolbar.errors import SettingsError
from toolbar.secret import Secret

DEFAULT_PORT = 8043
"""The documented HTTPS port of the gateway and of the NSLB before it (cc-gateway.md 1)."""

AGENT_IDS = range(101, 1_000_000)
"""Documented agent IDs, newest edition (cc-gateway.md 1)."""

_GUID = re.compile(r"[A-Za-z0-9._-]{8,256}")
_NODE = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\.([A-Za-z]{1,24}[0-9]{0,3})")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)")
"""What ends in a number is an address to whoever looks it up, as in `0x7f.1`."""
_PIN = re.compile(r"[0-9a-f]{64}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


LONGEST_SOCKET = 103
"""Bytes of a path that every system takes for a socket."""


@dataclass(frozen=True, slots=True)
class VrcSettings:
    """The local VRC component: a program that speaks `vrc-handoff/1`, and what it is told (vrc.md 4.7)."""

    program: str = ""
    """Absolute path; empty where this desk has no recorder."""
    arguments: tuple[str, ...] = ()
    keep_running: bool = False
    """The program is the recorder's home and lives until the toolbar ends the session (vrc.md 4.5)."""
    entry_list: str = ""
    """Opaque: copied into the message."""
    local_address: str = ""
    """This workstation's address; empty: the one that faces the gateway."""
    local_port: int = 6600
    socket: str = ""
    """Address of a component that runs already; `auto`: the agreed one. Empty: the program is started."""
    service: bool = False
    """The socket may belong to the system, for a component that runs for all users."""
    min_version: str = ""
    max_version: str = ""
    """Versions of the component; empty: any. A highest one of 1.9 includes every 1.9.x."""

    @property
    def configured(self) -> bool:
        """Whether there is a component to hand a token to."""
        return bool(self.program or self.socket)

    @property
    def held(self) -> bool:
        """Whether it records as long as we hold it, and says meanwhile how it is."""
        return self.keep_running or bool(self.socket)


class ProxyMode(StrEnum):
    """Where the proxy on the way to the gateway comes from."""

    DIRECT = "direct"
    SYSTEM = "system"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class ProxySettings:
    """The way out of this network. The password is no setting: it has a keyring item of its own."""

    mode: ProxyMode = ProxyMode.DIRECT
    address: str = ""
    """As in `http://proxy.example:3128`; counts in manual mode, like the next two."""
    user: str = ""
    exceptions: str = ""
    """What is reached without the proxy, as in NO_PROXY: names, suffixes, addresses, CIDR, `<local>`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Which gateway, for which agent, trusted how."""

    gateway: str
    """Origin, as in `https://10.1.2.3:8043`."""
    agent_id: str
    ca_file: str = ""
    """Absolute path of a PEM file; empty: the operating system's trust store."""
    vrc: VrcSettings = field(default_factory=VrcSettings)
    renew: bool = False
    """Exchange the GUID unasked before it is too old. Off by default: nobody documents whether the GUID
    that the workbench holds survives it."""
    pin: str = ""
    """SHA-256 of the one certificate to trust there, 64 small hexadecimal digits; empty: none is pinned."""
    backup: str = ""
    """Origin of the same gateway under a second address, asked where the first does not take a request."""
    proxy: ProxySettings = field(default_factory=ProxySettings)

    @property
    def origins(self) -> tuple[str, ...]:
        """Return the gateway's addresses, the first first."""
        return (self.gateway, self.backup) if self.backup else (self.gateway,)


@dataclass(frozen=True, slots=True)
class Session:
    """An agent signed in at a gateway; a renewed GUID makes a new Session."""

    gateway: str
    agent_id: str
    guid: Secret

    @property
    def node(self) -> str:
        """Return the gateway node that the GUID names, as in `AgentGateway1` (cc-gateway.md 2.1).

        Only behind a GUID of the documented shape: of any other, what follows a dot may be the secret.
        """
        found = _NODE.fullmatch(self.guid.reveal())
        return found.group(1) if found else ""


class Phase(StrEnum):
    """How far a stored session has got (reliability.md 3.2)."""

    STABLE = "stable"
    ROTATING = "rotating"
    """An exchange was begun and its end is not known."""
    UNPROVEN = "unproven"
    """A new GUID came back and nothing was done with it yet."""


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What the keyring keeps of a session: enough to recover from any interruption."""

    session: Session
    phase: Phase = Phase.STABLE
    previous: Secret | None = None
    """The GUID before this one, until this one is proven."""
    alternatives: tuple[Secret, ...] = ()
    """GUIDs seen in answers that did not say which one holds."""
    renewed_at: float = 0.0
    """When this GUID was received; seconds since the epoch."""
    rejected_at: float = 0.0
    """When the gateway last accepted none of them; nothing is forgotten for that. 0: it did not say so."""

    @property
    def candidates(self) -> tuple[Secret, ...]:
        """Return every GUID that may be the living one, the newest first, each once.

        The order counts where presenting a GUID that was replaced ends the session. Alternatives came after
        the GUID that we hold; but while that has a predecessor, with it or before it.
        """
        others = tuple(reversed(self.alternatives))
        if self.previous is None:
            return tuple(dict.fromkeys((*others, self.session.guid)))
        return tuple(dict.fromkeys((self.session.guid, *others, self.previous)))


@dataclass(frozen=True, slots=True)
class Renewal:
    """The session to go on with, as an answer told it."""

    session: Session
    alternatives: tuple[Secret, ...] = ()


@dataclass(frozen=True, slots=True)
class VrcToken:
    """The temporary password for one VRC initialisation; lives between two awaits, never stored."""

    value: Secret


def parse_gateway(text: str, name: str = "gateway") -> str:
    """Return the origin that *text* names, as in `https://gw.example:8043`.

    Raises SettingsError for the field *name*.
    """
    text = text.strip()

    def bad(code: str, detail: str) -> SettingsError:
        return SettingsError(code, name, detail)

    if not text or _CONTROL.search(text):
        raise bad("SET-303", "empty or not printable")
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port if parts.port is not None else DEFAULT_PORT
    except ValueError as error:
        raise bad("SET-303", "not a URL") from error
    if parts.scheme.lower() != "https":
        raise bad("SET-304", f"scheme {parts.scheme[:10]}")
    if parts.username is not None or parts.query or parts.fragment or parts.path not in ("", "/"):
        raise bad("SET-303", "more than host and port")
    host = parts.netloc.rpartition(":")[0] if parts.port is not None else parts.netloc.rstrip(":")
    if not _HOST.fullmatch(host) or len(host) > 253 or port == 0:
        raise bad("SET-303", "no usable host name or port")
    if _NUMBER.fullmatch(host) or host.startswith("["):  # a number is an address, or a mistake
        try:
            ip_address(host.strip("[]"))
        except ValueError as error:
            raise bad("SET-303", "not an IP address") from error
    else:
        try:
            host.lower().encode("idna").decode("idna")  # labels too long, empty, or of no alphabet
        except UnicodeError as error:
            raise bad("SET-303", "no host name, be it an international one") from error
    return f"https://{host.lower()}:{port}"


def parse_agent_id(text: str) -> str:
    """Return the agent ID that *text* is, or raise SettingsError."""
    text = text.strip()
    # isdecimal() alone would take Arabic-Indic digits, which the gateway's route does not.
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and not text.startswith("0")):
        raise SettingsError("SET-306", "agent_id", "not a number of the documented form")
    if int(text) not in AGENT_IDS:
        raise SettingsError("SET-306", "agent_id", "outside 101-999999")
    return text


def parse_guid(text: str) -> Secret:
    """Return the GUID that *text* is, given with or without `JSESSIONID=`, or raise SettingsError.

    Any shape within a safe alphabet is taken: losing a real GUID to a rule that is too tight is worse
    than sending one that looks unusual.
    """
    value = text.strip().removeprefix("\ufeff").removeprefix("JSESSIONID=").partition(";")[0]
    if not _GUID.fullmatch(value):
        raise SettingsError("SET-307", "guid", f"{len(value)} characters, or characters no GUID has")
    return Secret(value)


def parse_pin(text: str) -> str:
    """Return the SHA-256 fingerprint that *text* is, as 64 small digits, or raise SettingsError.

    Colons and blanks may part it, and a name may stand before it, as programs print it.
    """
    digits = re.sub(r"[\s:]", "", text.rpartition("=")[2]).lower()
    if not _PIN.fullmatch(digits):
        raise SettingsError("SET-313", "pin", "not 64 hexadecimal digits")
    return digits


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, as people compare it."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def parse_file(text: str, name: str) -> str:
    """Return the absolute path that *text* is, or raise SettingsError for the field *name*."""
    path = Path(text.strip())
    with suppress(RuntimeError, ValueError):  # somebody whom nobody knows; a name that no name can be
        path = path.expanduser()
    if _CONTROL.search(text) or not path.is_absolute():
        raise SettingsError("SET-308", name, "not an absolute path")
    try:
        is_file = path.is_file()
    except OSError:  # too long a name, a closed folder
        is_file = False
    if not is_file:
        raise SettingsError("SET-309", name, "no such file", file=str(path))
    return str(path)


def parse_socket(text: str) -> str:
    """Return the address of a socket or a pipe that *text* is, or `auto`, or raise SettingsError."""
    text = text.strip()
    if text in ("", "auto"):
        return text
    if _CONTROL.search(text) or not (text.startswith("\\\\.\\pipe\\") or Path(text).is_absolute()):
        raise SettingsError("SET-308", "vrc_socket", 'not "auto", an absolute path or a pipe')
    if len(text.encode()) > LONGEST_SOCKET:
        raise SettingsError("SET-308", "vrc_socket", f"longer than {LONGEST_SOCKET} bytes")
    return text


def parse_port(text: str) -> int:
    """Return the port that *text* is, or raise SettingsError."""
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= 5 and 0 < int(text) < 65536):
        raise SettingsError("SET-310", "local_port", "not a port")
    return int(text)
