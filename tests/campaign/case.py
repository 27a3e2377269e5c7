"""What a row of the table is: a fault, how it is produced, and all that has to be true after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.campaign.faulty_keyring import Fault
from tests.campaign.hostile import G1, G2, Turn
from tests.rig.network import Need, lacking
from toolbar.gateway.client import CONNECT_TIMEOUT, DEADLINE, READ_TIMEOUT
from toolbar.session.calls import PATIENCE
from toolbar.state import Condition

if TYPE_CHECKING:
    from tests.campaign.desk import Desk
    from tests.campaign.own.trial import OwnTrial

Scenario = Callable[["Desk"], Awaitable[None]]

OLD_LIVES, BOTH_LIVE, NEW_LIVES = (G1,), (G1, G2), (G2,)
"""What the gateway did before its answer was lost: nothing, rotated with a time of grace, or without."""

# The two slots of the keyring, the newer first. A GUID behind "<" is the one before, behind "+" one to try.
BEFORE = "stable G1 | empty"
UNTOUCHED = BEFORE
RESTORED = "stable G1 | rotating G1"
DOUBT = "rotating G1 | stable G1"
SALVAGED = "rotating G1 +G2 | rotating G1"
RENEWED = "unproven G2 <G1 | rotating G1"


class Outcome(StrEnum):
    """What is known of the request that a fault befell."""

    NOT_SENT = "not sent"
    SUCCESS = "success"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NONE = "n.a."
    """No request was to be sent, or the fault is not the gateway's."""


class Press(StrEnum):
    """What the agent does."""

    REFRESH = "refresh"
    VRC = "start_vrc"
    END_SHIFT = "end_shift"


class Mark(StrEnum):
    """Why a row does not count as passed by its trials alone."""

    NONE = ""
    NOT_HERE = "not on this system"
    LACKING = "not here"
    """This process has not the rights or the tools; what can be played without them is."""
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Trial:
    """One way to produce the fault in the mode *shared*, and what has to be true when it is over."""

    name: str
    outcome: Outcome
    code: str
    """Of the message shown; empty for none. Alternatives are parted by a bar."""
    after: str
    condition: Condition
    requests: int = 1
    turns: tuple[Turn, ...] = ()
    living: tuple[str, ...] = OLD_LIVES
    press: Press | Scenario = Press.REFRESH
    prepare: Scenario | None = None
    """What happened before the fault; its requests do not count."""
    before: str = BEFORE
    keyring: tuple[Fault, ...] = ()
    patience: float = PATIENCE
    deadline: float = DEADLINE
    connect_timeout: float = CONNECT_TIMEOUT
    read_timeout: float = READ_TIMEOUT
    gateway: str = ""
    """Another origin than the hostile gateway's."""
    address: str = "127.0.0.1"
    component: str | None = None
    """The recorder as a shell command, in which `$VRC` is the reference component; None: no recorder."""
    connections: int | None = None
    """How often the gateway was dialled in all, where that is to be counted."""
    within: float | None = None
    """Seconds that it may take."""
    recovers: bool = True
    """Whether a refresh at an honest gateway has to find the living GUID afterwards."""
    slow: bool = False
    apart: bool = False
    """Whether it needs a network of its own."""


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the failure model (reliability.md 2)."""

    id: str
    title: str
    trials: tuple[Trial, ...] = ()
    mark: Mark = Mark.NONE
    reason: str = ""
    nodes: tuple[str, ...] = ()
    """Tests elsewhere that cover the row."""
    own: tuple[OwnTrial, ...] = ()
    """What the row comes to in the mode *own*; `trials` are of the mode *shared*."""
    same: str = ""
    """Why the mode makes no difference, where it makes none."""


def elsewhere(id_: str, title: str, *nodes: str, reason: str = "") -> Case:
    """Return a row that other tests cover."""
    return Case(id_, title, mark=Mark.ELSEWHERE, reason=reason, nodes=nodes)


def not_here(id_: str, title: str, reason: str) -> Case:
    """Return a row that another operating system is needed for."""
    return Case(id_, title, mark=Mark.NOT_HERE, reason=reason)


def row(id_: str, title: str, *trials: Trial) -> Case:
    """Return a row that its trials cover."""
    return Case(id_, title, trials)


def apart(id_: str, title: str, need: Need, *trials: Trial) -> Case:
    """Return a row with trials in a network of their own, or without them where there is none to be had."""
    if reason := lacking(need):
        return Case(id_, title, tuple(trial for trial in trials if not trial.apart), Mark.LACKING, reason)
    return Case(id_, title, trials)


def unknown(
    name: str,
    code: str,
    *turns: Turn,
    after: str = DOUBT,
    living: tuple[str, ...] = BOTH_LIVE,
    deadline: float = DEADLINE,
    read_timeout: float = READ_TIMEOUT,
    requests: int = 1,
    slow: bool = False,
    within: float | None = None,
) -> Trial:
    """Return a refresh whose outcome is not known: nothing is lost, and the next refresh finds out."""
    return Trial(
        name, Outcome.UNKNOWN, code, after, Condition.UNCERTAIN, requests, turns, living,
        deadline=deadline, read_timeout=read_timeout, slow=slow, within=within,
    )  # fmt: skip


def refused(
    name: str, code: str, *turns: Turn, after: str = RESTORED, condition: Condition = Condition.REFUSED
) -> Trial:
    """Return a refresh that is refused: the record says what it said before."""
    return Trial(name, Outcome.REFUSED, code, after, condition, turns=turns)


def not_sent(
    name: str,
    code: str,
    *turns: Turn,
    connect_timeout: float = CONNECT_TIMEOUT,
    gateway: str = "",
    press: Press | Scenario = Press.REFRESH,
    slow: bool = False,
    connections: int | None = None,
    within: float | None = None,
) -> Trial:
    """Return a refresh of which no byte reaches a gateway."""
    return Trial(
        name, Outcome.NOT_SENT, code, RESTORED, Condition.OFFLINE, 0, turns,
        press=press, connect_timeout=connect_timeout, gateway=gateway, recovers=not gateway,
        slow=slow, connections=connections, within=within,
    )  # fmt: skip


def succeeds(
    name: str,
    *turns: Turn,
    after: str = RENEWED,
    living: tuple[str, ...] = NEW_LIVES,
    requests: int = 1,
    press: Press | Scenario = Press.REFRESH,
    connect_timeout: float = CONNECT_TIMEOUT,
    connections: int | None = None,
) -> Trial:
    """Return a refresh that succeeds all the same."""
    return Trial(
        name, Outcome.SUCCESS, "", after, Condition.READY, requests, turns, living,
        press=press, connect_timeout=connect_timeout, connections=connections,
    )  # fmt: skip


def found_out(
    name: str,
    press: Scenario,
    *turns: Turn,
    requests: int,
    living: tuple[str, ...] = BOTH_LIVE,
    read_timeout: float = READ_TIMEOUT,
) -> Trial:
    """Return a refresh whose end the toolbar finds out by itself, with the GUID that it had."""
    after = "unproven G5 <G1 | rotating G1"
    return Trial(
        name, Outcome.SUCCESS, "", after, Condition.READY, requests, turns, living,
        press=press, read_timeout=read_timeout,
    )  # fmt: skip
