"""What a check of the whole way found: one finding for each stage, and the first link that is broken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from toolbar.errors import ToolbarError


class Stage(StrEnum):
    """A link of the way from the settings to the recorder, in the order in which they are looked at."""

    SETTINGS = "settings"
    PROXY = "proxy"
    DNS = "dns"
    TCP = "tcp"
    TLS = "tls"
    HTTP = "http"
    BACKUP = "backup"
    SESSION = "session"
    KEYRING = "keyring"
    RECORDER = "recorder"
    CLOCK = "clock"


class Verdict(StrEnum):
    """How the look at a stage ended."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"
    NOT_APPLICABLE = "not-applicable"


class Owner(StrEnum):
    """Whose a broken link is: who can mend it."""

    YOU = "you"
    NETWORK = "your IT/network"
    GATEWAY = "gateway team"
    RECORDER = "recorder vendor/IT"


class Note(StrEnum):
    """What there is to say of a stage that did not fail; the facts of the finding complete it."""

    IN_ORDER = "in-order"
    NEEDS = "needs"
    """Skipped: `stage` has to work first."""
    NO_TIME = "no-time"
    CANCELLED = "cancelled"
    BY_ADDRESS = "by-address"
    """The gateway is named by its address: nothing to look up."""
    BY_PROXY = "by-proxy"
    """The proxy does it."""
    NO_PROXY = "no-proxy"
    """The settings or the system say that the way to this gateway takes none."""
    ASKED_TO_WAIT = "asked-to-wait"
    """The gateway wants no request just now."""
    ACCEPTED = "accepted"
    """The gateway accepted the session `age` seconds ago."""
    NOT_ASKED = "not-asked"
    """There is a session, and whether the gateway accepts it only a refresh can tell."""
    INTERRUPTED = "interrupted"
    """The last exchange did not come to its end, or has not yet."""
    NO_RECORDER = "no-recorder"
    RUNNING = "running"
    """The toolbar holds the recorder, which said last that it is well."""
    STARTING = "starting"
    """The toolbar is starting it just now."""
    NO_CLOCK = "no-clock"
    """The gateway's answer did not tell its time."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the look at one stage found. There is an error if, and only if, it failed."""

    stage: Stage
    verdict: Verdict
    seconds: float = 0.0
    error: ToolbarError | None = None
    note: Note = Note.IN_ORDER
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def passable(self) -> bool:
        """Whether what builds upon this stage can be looked at."""
        return self.verdict in (Verdict.OK, Verdict.NOT_APPLICABLE)

    @property
    def owner(self) -> Owner | None:
        """Return who can mend it, where it is broken."""
        return owner_of(self.error) if self.error is not None else None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A check, under way or finished: what was found so far of what was planned."""

    planned: tuple[Stage, ...]
    findings: tuple[Finding, ...] = ()
    at: float = 0.0
    """When it began, seconds since the epoch."""

    @property
    def current(self) -> Stage | None:
        """The stage that is being looked at; None when all is done."""
        return self.planned[len(self.findings)] if len(self.findings) < len(self.planned) else None

    @property
    def broken(self) -> Finding | None:
        """The first broken link, which is the one to mend first."""
        return next((finding for finding in self.findings if finding.error is not None), None)

    @property
    def seconds(self) -> float:
        """How long it took so far."""
        return sum(finding.seconds for finding in self.findings)

    def of(self, stage: Stage) -> Finding | None:
        """Return what was found at *stage*."""
        return next((finding for finding in self.findings if finding.stage is stage), None)

    def and_then(self, finding: Finding) -> Diagnosis:
        """Return it with the next finding."""
        return replace(self, findings=(*self.findings, finding))

    def given_up(self, note: Note) -> Diagnosis:
        """Return it with all that is left skipped."""
        left = self.planned[len(self.findings) :]
        skipped = tuple(Finding(stage, Verdict.SKIPPED, note=note) for stage in left)
        return replace(self, findings=(*self.findings, *skipped))


# By code or family of codes; the longest match counts.
_OWNERS: dict[str, Owner] = {
    "SET-": Owner.YOU,
    "KR-": Owner.YOU,
    "KR-401": Owner.NETWORK,  # there is none: the computer was not set up for it
    "KR-405": Owner.NETWORK,
    "KR-406": Owner.NETWORK,
    "NET-": Owner.NETWORK,
    "NET-102": Owner.GATEWAY,  # the computer is there, the gateway on it is not
    "NET-105": Owner.GATEWAY,
    "NET-12": Owner.GATEWAY,
    "POL-": Owner.NETWORK,  # what the administrator laid down for this computer
    "PRX-": Owner.NETWORK,
    "PRX-110": Owner.YOU,  # the user and password that it wants are entered here
    "TLS-": Owner.GATEWAY,
    "TLS-211": Owner.NETWORK,  # not yet valid: mostly it is this computer's clock
    "TLS-213": Owner.NETWORK,  # an issuer that nobody made this computer trust
    "TLS-214": Owner.NETWORK,
    "TLS-216": Owner.NETWORK,
    "TLS-240": Owner.NETWORK,  # a certificate of ours, which IT would hand out
    "HTTP-": Owner.GATEWAY,
    "MAL-": Owner.GATEWAY,
    "GW-": Owner.GATEWAY,
    "GW-000-003": Owner.YOU,
    "GW-100-006": Owner.YOU,
    "AUT-": Owner.YOU,
    "REC-": Owner.RECORDER,
    "VRC-": Owner.RECORDER,
    "CLK-": Owner.NETWORK,
    "FIL-": Owner.YOU,
    "INT-": Owner.NETWORK,
    "INT-901": Owner.YOU,
    "": Owner.NETWORK,
}


def owner_of(error: ToolbarError) -> Owner:
    """Return who can mend what *error* says."""
    return _OWNERS[max((known for known in _OWNERS if error.code.startswith(known)), key=len)]
