"""What an agent who is signed in can have done: one request, one answer.

Sections are those of `cc-gateway.md`; the marks are those of the fact sheet.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import replies
from .agent_desk import BUSY, REST, WORK, AgentDesk
from .replies import Answer
from .routes import Found
from .session_model import GuidLife


@dataclass(frozen=True, slots=True)
class Call:
    """One request, and whether its sender still listens."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in any case (8.4)
    body: bytes
    still_there: Callable[[], bool]


def perform(found: Found, call: Call, life: GuidLife, desk: AgentDesk) -> Answer:
    """Process a request that was admitted, and is not a poll."""
    match found.route.name:
        case "updateGuid":
            return replies.success({"guid": life.exchange()})  # [D 2.3]
        case "vrctoken":
            return replies.success({"vrcToken": desk.new_token()})  # [D 4.5]
        case "getconnecttoken":
            return replies.success({"token": desk.new_token()})  # [C 4.5]
        case "heartbeat":
            return replies.success({"loginTime": desk.login_time})  # [C 3.3]
        case "agentstatus":
            return replies.success({"agentState": desk.state, "isWorking": False}, "")  # [D 4.5]
        case "logout" | "forcelogout":
            life.sign_out()
            desk.leave()
            return replies.success()  # [D 4.2]
    retcode = _change(found, call, desk)
    return replies.success() if retcode == "0" else replies.failure(retcode)


def header(headers: Mapping[str, str], wanted: str) -> str | None:
    """Return a header whatever the case of its name (8.4)."""
    return next((value for name, value in headers.items() if name.lower() == wanted), None)


def _change(found: Found, call: Call, desk: AgentDesk) -> str:
    match found.route.name:
        case "handshake":
            return _check_service_token(header(call.headers, "service_token") or "")
        case "resetskill":
            return _check_skills(call.query)
        case "saybusy":
            return desk.say_busy(call.query)
        case "cancelbusy":
            return desk.cancel(BUSY, "AgentState_CancelNotReady_Success")
        case "sayfree":
            return desk.say_free()
        case "rest":
            return desk.rest(int(found.values["seconds"]), int(found.values["cause"]))
        case "cancelrest":
            return desk.cancel(REST, "AgentState_CancelRest_Success")
        case "work":
            return desk.work()
        case "cancelwork":
            return desk.cancel(WORK, "AgentState_CancelWork_Success")
        case "startrecordscreen":
            return desk.start_recording()
        case "stoprecordscreen":
            return desk.stop_recording()
    raise LookupError(f"a route without an operation: {found.route.name}")


def _check_service_token(token: str) -> str:
    """At most 50, no special characters, otherwise 100-001 [D 3.3]."""
    return "0" if len(token) <= 50 and (token == "" or token.isalnum()) else "100-001"


def _check_skills(query: Mapping[str, str]) -> str:
    """`skillid` at most 4000 characters, `phonelinkage` 1 or 0 [D 4.3]; anything else is wrong [I]."""
    fits = len(query.get("skillid", "")) <= 4_000 and query.get("phonelinkage", "") in ("", "0", "1")
    return "0" if fits else "000-002"
