"""What can be asked of the simulated gateway from outside: one JSON object in, one out."""

import json
from collections.abc import Mapping

from . import wire_faults
from .interfaces import Interfaces
from .wire_faults import FaultList

Reply = dict[str, object]


class Commands:
    """The hands of whoever runs the rehearsal or the test."""

    def __init__(self, interfaces: Interfaces, faults: FaultList) -> None:
        self._gateway = interfaces
        self._faults = faults

    def obey(self, line: bytes) -> Reply:
        """Do what one line says; a line that makes no sense is answered with `error`."""
        try:
            command = json.loads(line)
        except ValueError:
            return {"error": "not JSON"}
        if not isinstance(command, dict):
            return {"error": "not an object"}
        try:
            return self._do(command)
        except (ValueError, TypeError) as error:
            return {"error": str(error)}

    def _do(self, command: Mapping[str, object]) -> Reply:
        match command:
            case {"do": "event", "event": dict(event)}:
                self._gateway.desk.tell_raw(event)
            case {"do": "rotate"}:
                self._need_dynamic_session()
                self._gateway.life.make_due()
            case {"do": "rotate-on-next"}:
                self._need_dynamic_session()
                self._gateway.guid_on_next_answer = True
            case {"do": "sign-out"}:
                self._gateway.sign_out()
            case {"do": "sign-in"}:
                return {"ok": True, "guid": self._gateway.sign_in()}
            case {"do": "fault", "name": str(name)}:
                self._add_fault(name, command)
            case {"do": "vrc-ready", "ready": bool(ready)}:
                self._gateway.desk.vrc_ready = ready
            case {"do": "state"}:
                return self._state()
            case _:
                raise ValueError(f"unknown command: {json.dumps(command)}")
        return {"ok": True}

    def _need_dynamic_session(self) -> None:
        if self._gateway.life.guid is None:
            raise ValueError("nobody is signed in")
        if not self._gateway.rules.guid.dynamic:
            raise ValueError("a static GUID is not changed (--auth-mode 1)")

    def _add_fault(self, name: str, command: Mapping[str, object]) -> None:
        count, path = command.get("count", 1), command.get("path", "")
        if type(count) is not int or count < 0:
            raise ValueError("count must be a number of requests")
        if not isinstance(path, str):
            raise TypeError("path must be text")
        self._faults.add(wire_faults.parse(name, path), count)

    def _state(self) -> Reply:
        gateway = self._gateway
        guid = gateway.life.guid
        return {
            "ok": True,
            "signed_in": guid is not None,
            "guid": guid,
            "previous_guids": list(gateway.life.previous),
            "agent_state": gateway.desk.state,
            "recording": gateway.desk.recording,
            "vrc_tokens": gateway.desk.vrc_tokens,
            "events_waiting": len(gateway.desk.events),
            "faults_waiting": len(self._faults),
            "requests": dict(gateway.requests),
        }
