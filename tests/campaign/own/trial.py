"""What a trial in the mode *own* is: a session of our own, what befalls it, and what is true in the end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolbar.gateway.client import CONNECT_TIMEOUT, DEADLINE, READ_TIMEOUT
from toolbar.session.calls import PATIENCE
from toolbar.shift.beat import Verdict
from toolbar.state import Condition

if TYPE_CHECKING:
    from tests.campaign.own.desk import OwnDesk

OwnScenario = Callable[["OwnDesk"], Awaitable[None]]

GRACE, DIES, UNTIL_USED, SAME, KILLS = "grace", "dies-at-once", "until-new-used", "same", "reuse-kills"
"""What becomes of a replaced GUID at the simulated gateway: M1, M0, M2, M3, M4."""
OLD_GUIDS = (GRACE, DIES, UNTIL_USED, SAME, KILLS)


@dataclass(frozen=True, slots=True)
class OwnTrial:
    """The agent is signed in and polled for when *play* begins. In the end it is looked at what there is."""

    name: str
    play: OwnScenario
    verdict: Verdict | None = None
    """Why the session is over in the end; None: it lives, is polled for, and the keyring has its GUID."""
    condition: Condition = Condition.READY
    code: str = ""
    """Of the problem that is shown in the end. Alternatives are parted by a bar."""
    old_guid: str = GRACE
    options: tuple[str, ...] = ()
    """What else the simulated gateway is told."""
    alone: bool = False
    """Whether the gateway is to be this trial's only, because something befalls the whole of it."""
    kept: bool = True
    """Whether the keyring has the living GUID in the end."""
    signs_in: bool = True
    """Whether the agent is signed in before; otherwise *play* does that."""
    sign_ins: int = 1
    """How often in all."""
    component: str | None = None
    """The recorder as a shell command, in which `$VRC` is the reference component; None: no recorder."""
    speed: float = 1.0
    """How many times as fast the clocks of both sides run."""
    poll_wait: int = 300
    """Milliseconds for which the gateway keeps a poll."""
    hold: float = 1.0
    """Seconds that a poll gets beside those of another request."""
    patience: float = PATIENCE
    deadline: float = DEADLINE
    connect_timeout: float = CONNECT_TIMEOUT
    read_timeout: float = READ_TIMEOUT
    slow: bool = False
    sample: bool = False
    """Whether `make test` plays it."""

    @property
    def gateway(self) -> tuple[str, ...]:
        """Return the options of a gateway that will do."""
        return (
            *("--signed-out", "--old-guid", self.old_guid, "--poll-wait", str(self.poll_wait)),
            *("--speed", str(self.speed), *self.options),
        )
