"""What the client of a signed-in agent asks, each question as a value: what to send, how to read the answer.

Facts: cc-gateway.md 3.1 (poll), 4.2 to 4.5 (sign-out, skills, states), 5.1 (screen recording). A question is
asked by whoever holds the session, which may be another one each time: it holds none itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from toolbar.errors import OutcomeUnknown
from toolbar.events import Event, read
from toolbar.gateway.protocol import Request, with_guid
from toolbar.gateway.reply import Response, accepted, header_guids
from toolbar.model import Session

T = TypeVar("T")

HOLD = 15.0
"""Seconds that a poll gets beside those of any other request: without an event the gateway keeps it for 10 s,
and a site may have told it to keep it longer (`AGENT_POLL_WAIT_TIMES`)."""

OWN_REASONS = range(200, 251)
"""Why an agent is busy: numbers that the site gives a meaning (cc-gateway.md 7.6)."""

REST_SECONDS = range(1, 86_400)
REST_CAUSES = range(256)


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """One thing to ask the gateway in the name of a session."""

    method: str
    operation: str
    read: Callable[[Response], T]
    resource: str = "onlineagent"
    hold: float = 0.0
    """Seconds for which the gateway may keep its answer to itself. What has any is asked once and not again:
    whoever asks it has a beat of his own."""

    def request(self, session: Session) -> Request:
        """Return what is sent for *session*."""
        return replace(with_guid(self.method, session, self.operation, self.resource), hold=self.hold)


@dataclass(frozen=True, slots=True)
class Status:
    """What the gateway says of an agent when it is asked."""

    state: int
    """As in cc-gateway.md 7.2; 0 where it does not say."""
    in_call: bool


def poll() -> Question[tuple[Event, ...]]:
    """Ask for the next event; none comes for 10 s where there is none. Also the sign of life."""
    return Question("GET", "", _events, resource="agentevent", hold=HOLD)


def agent_status() -> Question[Status]:
    """Ask how the agent is; one of those that may be asked five times in two seconds."""
    return Question("GET", "agentstatus", _status)


def reset_skills() -> Question[None]:
    """Have the agent serve all his skills; without it no call comes."""
    return _order("POST", "resetskill/true?skillid=&phonelinkage=0")


def say_busy(reason: int = 0) -> Question[None]:
    """Take no calls. Both parameters: they are mandatory for somebody who is busy already."""
    return _order("POST", f"saybusy?reason={reason}&prolong=false")


def cancel_busy() -> Question[None]:
    """Take calls again."""
    return _order("POST", "cancelbusy")


def say_free() -> Question[None]:
    """Be idle, whatever was before."""
    return _order("POST", "sayfree")


def rest(seconds: int, cause: int) -> Question[None]:
    """Ask for a rest; it begins when its event comes, for it may need somebody's approval."""
    return _order("POST", f"rest/{seconds}/{cause}?prolong=false")


def cancel_rest() -> Question[None]:
    """End a rest."""
    return _order("POST", "cancelrest")


def work() -> Question[None]:
    """Work on after a call."""
    return _order("POST", "work")


def cancel_work() -> Question[None]:
    """End the work after a call."""
    return _order("POST", "cancelwork")


def start_screen() -> Question[None]:
    """Have the screen recorded. A yes says that it was asked for; that it is, says an event."""
    return _order("PUT", "startrecordscreen", "recordplay")


def stop_screen() -> Question[None]:
    """Have the recording ended; again, an event says so."""
    return _order("DELETE", "stoprecordscreen", "recordplay")


def sign_out(*, forced: bool) -> Question[None]:
    """End the session. Somebody in a call is not signed out, unless it is *forced*: that ends the call."""
    return _order("DELETE", "forcelogout" if forced else "logout")


def _order(method: str, operation: str, resource: str = "onlineagent") -> Question[None]:
    return Question(method, operation, _done, resource)


def _done(response: Response) -> None:
    accepted(response, may_have_acted=True)


def _events(response: Response) -> tuple[Event, ...]:
    """Return the event, or those, that an answer to a poll brought; mostly there is none."""
    found = accepted(response, may_have_acted=False).get("event")
    several = found if isinstance(found, list) else [found]  # one is documented (contradiction 24)
    return tuple(read(one) for one in several if isinstance(one, dict))


def _status(response: Response) -> Status:
    result: Any = accepted(response, may_have_acted=False).get("result")
    if isinstance(result, list) and result:  # the table says array, the sample object (contradiction 9)
        result = result[0]
    if not isinstance(result, dict):
        raise OutcomeUnknown("MAL-174", "a status without any", found=header_guids(response.headers))
    state = str(result.get("agentState", ""))
    return Status(
        state=int(state) if state.isascii() and state.isdecimal() and len(state) < 4 else 0,
        in_call=str(result.get("isWorking")).lower() == "true",
    )
