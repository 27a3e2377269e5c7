"""What can be asked of the simulated gateway from outside: one JSON object in, one out."""

import json
from collections.abc import Callable, Mapping

from . import wire_faults
from .interfaces import Interfaces
from .journal import Journal
from .listener import Listener
from .screen_recording import Telling
from .seat import Seat
from .sign_in import SignIn
from .switch_over import DURING
from .wire_faults import FaultList

Reply = dict[str, object]
Command = Mapping[str, object]


class Commands:
    """The hands of whoever runs the rehearsal or the test."""

    def __init__(
        self, interfaces: Interfaces, faults: FaultList, listener: Listener, journal: Journal
    ) -> None:
        self._gateway = interfaces
        self._faults = faults
        self._listener = listener
        self._journal = journal
        self._of_agent: Mapping[str, Callable[[Seat, Command], Reply | None]] = {
            "event": _event,
            "rotate": self._rotate,
            "rotate-on-next": self._rotate_on_next,
            "sign-in": lambda seat, _: {"guid": seat.sign_in()},
            "take-over": _take_over,
            "sign-out": lambda seat, command: _sign_out(seat, command, "command"),
            "force-out": lambda seat, command: _sign_out(seat, command, "supervisor"),
            "ring": _ring,
            "answer": lambda seat, _: _need(seat.phone.answer()),
            "release": lambda seat, _: _need(seat.phone.release()),
            "no-answer": lambda seat, _: seat.phone.miss(),
            "status": lambda s, c: s.desk.be_put(_number(c, "status"), _number(c, "reason", 3)),
            "approve-rest": lambda seat, _: _need(seat.desk.approve_rest()),
            "refuse-rest": lambda seat, _: _need(seat.desk.refuse_rest()),
            "recording": _recording,
            "vrc-ready": _vrc_ready,
            "account": _account,
            "unlock": lambda seat, _: seat.account.unlock(),
            "state": lambda seat, _: self._state(seat),
        }

    def obey(self, line: bytes) -> Reply:
        """Do what one line says; a line that makes no sense is answered with `error`."""
        try:
            command = json.loads(line)
        except ValueError:
            return {"error": "not JSON"}
        if not isinstance(command, dict):
            return {"error": "not an object"}
        try:
            return {"ok": True} | (self._do(command) or {})
        except (ValueError, TypeError, LookupError) as error:
            return {"error": str(error)}

    def _do(self, command: Command) -> Reply | None:
        match command:
            case {"do": "fault"}:
                self._add_fault(command)
            case {"do": "dr-switch"}:
                code, then = str(command.get("code", DURING[0])), str(command.get("then", "kept"))
                self._gateway.switch_over(_number(command, "ms"), code, then)
            case {"do": "restart"}:
                self._restart(_number(command, "seconds"))
            case {"do": "clock"}:
                self._gateway.clock.advance(_number(command, "advance", 0))
                return {"now": self._gateway.clock()}
            case {"do": str(name)} if name in self._of_agent:
                agent = command.get("agent", self._gateway.rules.agent_ids[0])
                if agent not in self._gateway.seats:
                    raise ValueError(f"no such agent: {agent}")
                return self._of_agent[name](self._gateway.seats[str(agent)], command)
            case _:
                raise ValueError(f"unknown command: {json.dumps(command)}")
        return None

    def _restart(self, seconds: int) -> None:
        self._listener.restart(seconds)
        self._gateway.lines_lost()
        self._journal.restart(seconds)

    def _rotate(self, seat: Seat, _: Command) -> None:
        self._need_dynamic_session(seat)
        seat.life.make_due()

    def _rotate_on_next(self, seat: Seat, _: Command) -> None:
        self._need_dynamic_session(seat)
        seat.guid_on_next_answer = True

    def _need_dynamic_session(self, seat: Seat) -> None:
        if seat.life.guid is None:
            raise ValueError("nobody is signed in")
        if not self._gateway.rules.guid.dynamic:
            raise ValueError("a static GUID is not changed (--auth-mode 1)")

    def _add_fault(self, command: Command) -> None:
        name, path = command.get("name"), command.get("path", "")
        if not isinstance(name, str) or not isinstance(path, str):
            raise TypeError("name and path must be text")
        self._faults.add(wire_faults.parse(name, path), _number(command, "count", 1))

    def _state(self, seat: Seat) -> Reply:
        guid = seat.life.guid
        return {
            "signed_in": guid is not None,
            "guid": guid,
            "previous_guids": list(seat.life.previous),
            "sign_ins": seat.life.sign_ins,
            "ended_by": seat.ended_by,
            "agent_state": seat.desk.state,
            "in_call": seat.phone.call is not None,
            "skills": list(seat.skills),
            "recording": seat.screen.running,
            "vrc_tokens": seat.screen.tokens,
            "account_locked": seat.account.locked,
            "events_waiting": len(seat.events),
            "events_pushed": seat.push.sent if seat.push else 0,
            "push_failing": seat.push is not None and seat.push.failing_since is not None,
            "polls_held": len(seat.polls),
            "most_polls_at_once": seat.polls.most_at_once,
            "faults_waiting": len(self._faults),
            "restarts": self._listener.restarts,
            "requests": dict(self._gateway.requests),
        }


def _event(seat: Seat, command: Command) -> None:
    event = command.get("event")
    if not isinstance(event, dict):
        raise TypeError("event must be an object")
    seat.events.tell_raw(event)


def _take_over(seat: Seat, _: Command) -> Reply:
    return {"guid": seat.sign_in(SignIn("", seat.phone.number))}


def _sign_out(seat: Seat, command: Command, why: str) -> None:
    seat.sign_out(why, told=_flag(command, "told") is not False)


def _ring(seat: Seat, command: Command) -> Reply:
    if seat.life.guid is None:
        raise ValueError("nobody is signed in")
    return {
        "call_id": seat.phone.ring(str(command.get("caller", "10086")), auto_answer=_flag(command, "auto"))
    }


def _recording(seat: Seat, command: Command) -> None:
    seat.screen.telling = Telling(str(command.get("says")))


def _vrc_ready(seat: Seat, command: Command) -> None:
    ready = _flag(command, "ready")
    if ready is None:
        raise TypeError("ready must be true or false")
    seat.screen.vrc_ready = ready


def _account(seat: Seat, command: Command) -> None:
    changes = {key: value for key, value in command.items() if key not in ("do", "agent")}
    match changes.get("phones"):
        case [int(first), int(last)]:
            changes["phones"] = range(first, last + 1)
        case None:
            pass
        case _:
            raise TypeError("phones must be [first, last]")
    seat.account.change(**changes)


def _need(retcode: str) -> None:
    if retcode != "0":
        raise ValueError(f"it cannot be done now: {retcode}")


def _number(command: Command, key: str, default: int | None = None) -> int:
    value = command.get(key, default)
    if type(value) is not int or value < 0:
        raise ValueError(f"{key} must be a number")
    return value


def _flag(command: Command, key: str) -> bool | None:
    value = command.get(key)
    if value is not None and type(value) is not bool:
        raise TypeError(f"{key} must be true or false")
    return value
