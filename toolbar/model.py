"""The values: where the gateway is, whose session it is, what is kept of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from toolbar.secret import Secret

_NODE = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\.([A-Za-z]{1,24}[0-9]{0,3})")


class TokenRequest(StrEnum):
    """How a gateway is asked for a vrcToken."""

    VRCTOKEN = "vrctoken"
    """As documented."""
    GETCONNECTTOKEN = "getconnecttoken"
    """For older gateways; seen in published clients only (vrc.md 1.0), documented nowhere."""


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
    username: str = ""
    """Goes with the token, `${agent_id}` in it for the agent ID; empty: the agent ID itself."""
    options: tuple[str, ...] = ()
    """What the component is told besides, each as in `record_type=1`: a name and a JSON value."""
    result_timeout_s: int = 15
    """Seconds from a token to the component's result."""
    expected_sha256: str = ""
    """Of the program; empty: any that only its owner and administrators can change."""
    expected_image: str = ""
    """Absolute path of the program that has to serve the socket; empty: any of the right user."""
    token_request: TokenRequest = TokenRequest.VRCTOKEN
    auto_initialize: bool = False
    """Fetch a token unasked after the session was renewed or the component came back. Off by default."""

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


class SessionMode(StrEnum):
    """Whose the session is."""

    SHARED = "shared"
    """Another client's, which signs in and polls; we hold its GUID."""
    OWN = "own"
    """Ours: the toolbar signs the agent in, polls, and signs out."""


class ScreenRecording(StrEnum):
    """Whether a shift in the mode *own* records the screen; the gateway's request for it is there "only in
    private deployment mode" (cec_07_0400)."""

    OFF = "off"
    """Nothing is offered: the deployment is not known to be private."""
    BUTTON = "button"
    """The agent starts it."""
    AUTO = "auto"
    """It starts by itself, once the agent is signed in and the recorder is initialised."""


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
    mode: SessionMode = SessionMode.SHARED
    phone: str = ""
    """The agent's phone number, for signing in; counts in the mode *own*, like the next."""
    record: ScreenRecording = ScreenRecording.OFF

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


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, as people compare it."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))
