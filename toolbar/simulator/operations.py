"""What an agent who is signed in can have done: one request, one answer.

Sections are those of `cc-gateway.md`; the marks are those of the fact sheet.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import agent_info, replies
from .agent_desk import BUSY, NO_CUSTOM_STATE, REST, WORK
from .replies import Answer
from .seat import SKILLS, Seat
from .sign_in import fits_service_token


@dataclass(frozen=True, slots=True)
class Call:
    """One request, and whether its sender still listens."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in any case (8.4)
    body: bytes
    still_there: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Request:
    """A call that was admitted, whose it is, and the values of its address."""

    call: Call
    seat: Seat
    values: Mapping[str, str]
    seats: Mapping[str, Seat]

    @property
    def query(self) -> Mapping[str, str]:
        """The parameters behind the question mark; unknown ones are passed over (8.4)."""
        return self.call.query


def perform(name: str, request: Request) -> Answer:
    """Process a request that was admitted, and is not a poll."""
    if name in _ANSWERS:
        return _ANSWERS[name](request)
    retcode = _CHANGES[name](request)
    return replies.success() if retcode == "0" else replies.failure(retcode)


def header(headers: Mapping[str, str], wanted: str) -> str | None:
    """Return a header whatever the case of its name (8.4)."""
    return next((value for name, value in headers.items() if name.lower() == wanted), None)


def _log_out(request: Request) -> str:
    """In a call one is not signed out [D 4.2]; the code is assumed [I]."""
    if request.seat.phone.call is not None:
        return "100-010"
    return _sign_out(request.seat, "logout")


def _force_out_for_reason(request: Request) -> str:
    """The reason is 1-255 [D 4.2], else 100-005, "sign-out parameter invalid" [D 7.1, cause I]."""
    fits = 1 <= int(request.values["reason"]) <= 255
    return _sign_out(request.seat, "forcelogout") if fits else "100-005"


def _sign_out(seat: Seat, why: str) -> str:
    seat.sign_out(why)
    return "0"


def _inspect(request: Request) -> str:
    """Force another agent out [D 4.2]; that everybody may is assumed, the codes by their meaning [I 7.1]."""
    other = request.seats.get(request.values["other"])
    if other is request.seat:
        return "000-005"
    if other is None:
        return "300-002"
    return "100-006" if other.life.guid is None else _sign_out(other, "supervisor")


def _reset_skills(request: Request) -> str:
    """Sign in to all skills, or to those of the list [D 4.3]; what the limits are answered with is [I]."""
    wanted = request.query.get("skillid", "")
    if len(wanted) > 4_000 or re.fullmatch(r"[0-9;]*", wanted) is None:
        return "000-002"
    if request.query.get("phonelinkage", "") not in ("", "0", "1"):
        return "000-002"
    every = request.values["flag"] == "true"  # anything else is false [D 4.3]
    request.seat.skills = tuple(skill for skill in SKILLS if every or skill in wanted.split(";"))
    return "0"


def _answer_by_itself(request: Request) -> str:
    if request.values["flag"] not in ("true", "false"):
        return "000-002"
    request.seat.desk.auto_answer = request.values["flag"] == "true"
    return "0"


def _be_idle_after_calls(request: Request) -> str:
    """`true`, or any other text of up to five characters for false [D 4.4]."""
    if len(request.values["flag"]) > 5:
        return "000-002"
    request.seat.desk.auto_enter_idle = request.values["flag"] == "true"
    return "0"


def _set_custom_state(request: Request) -> str:
    wanted = request.query.get("customstate", "")
    if not (wanted.isdecimal() and int(wanted) < NO_CUSTOM_STATE):
        return "000-002"
    request.seat.desk.custom_state = int(wanted)
    return "0"


def _unset_custom_state(request: Request) -> str:
    request.seat.desk.custom_state = NO_CUSTOM_STATE
    return "0"


def _call_out(request: Request) -> Answer:
    """1 to 24 digits, `*`, `#` [D 6]; the body is a must: 000-006 is "message parameter error" [I 7.1]."""
    try:
        called = str(json.loads(request.call.body)["called"])
    except (ValueError, TypeError, LookupError):
        return replies.failure("000-006")
    if re.fullmatch(r"[0-9*#]{1,24}", called) is None:
        return replies.failure("200-001")
    call_id = request.seat.phone.call_out(called)
    return replies.success(call_id) if call_id else replies.failure("100-007")


def _update_guid(request: Request) -> Answer:
    return replies.success({"guid": request.seat.life.exchange()})  # [D 2.3]


def _shake_hands(request: Request) -> str:
    token = header(request.call.headers, "service_token") or ""
    return "0" if fits_service_token(token) else "100-001"


def _skills(request: Request) -> Answer:
    other = request.seats.get(request.values.get("other", ""), request.seat)
    return replies.success(agent_info.skills(other))


_ANSWERS: Mapping[str, Callable[[Request], Answer]] = {
    "updateGuid": _update_guid,
    "vrctoken": lambda r: replies.success({"vrcToken": r.seat.screen.new_token()}),  # [D 4.5]
    "getconnecttoken": lambda r: replies.success({"token": r.seat.screen.new_token()}),  # [C 4.5]
    "heartbeat": lambda r: replies.success({"loginTime": r.seat.desk.login_time}),  # [C 3.3]
    "agentstatus": lambda r: replies.success(agent_info.status(r.seat), ""),  # [D 4.5]
    "syncagentinfo": lambda r: replies.success(agent_info.synchronise(r.seat)),  # [D 4.5]
    "agentskills": _skills,
    "agentskillsbyworkno": _skills,
    "logininfo": lambda r: replies.success(agent_info.login_info(r.seat)),  # [D 4.5]
    "querycustomstate": lambda r: replies.success({"agentcustomstate": str(r.seat.desk.custom_state)}),
    "callout": _call_out,
    "previewcallout": _call_out,
}
_CHANGES: Mapping[str, Callable[[Request], str]] = {
    "logout": _log_out,
    "forcelogout": lambda r: _sign_out(r.seat, "forcelogout"),
    "forcelogoutwithreason": _force_out_for_reason,
    "inspect": _inspect,
    "handshake": _shake_hands,
    "resetskill": _reset_skills,
    "autoanswer": _answer_by_itself,
    "autoenteridle": _be_idle_after_calls,
    "saybusy": lambda r: r.seat.desk.say_busy(r.query),
    "cancelbusy": lambda r: r.seat.desk.cancel(BUSY, "AgentState_CancelNotReady_Success"),
    "sayfree": lambda r: r.seat.desk.say_free(),
    "rest": lambda r: r.seat.desk.rest(int(r.values["seconds"]), int(r.values["cause"])),
    "cancelrest": lambda r: r.seat.desk.cancel(REST, "AgentState_CancelRest_Success"),
    "work": lambda r: r.seat.desk.work(),
    "cancelwork": lambda r: r.seat.desk.cancel(WORK, "AgentState_CancelWork_Success"),
    "setcustomstate": _set_custom_state,
    "cancelsetcustomstate": _unset_custom_state,
    "startrecordscreen": lambda r: r.seat.screen.start(),
    "stoprecordscreen": lambda r: r.seat.screen.stop(),
    "answer": lambda r: r.seat.phone.answer(),
    "release": lambda r: r.seat.phone.release(),
}
NAMES = _ANSWERS.keys() | _CHANGES.keys()
"""Of every route that is not a sign-in or a poll there is one: a test holds them against the table."""
