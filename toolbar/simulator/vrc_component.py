"""The reference VRC component as a state machine: a line in, the lines out, no I/O and no clock.

The exchange is `vrc-handoff/1` (vrc.md 4.3), the toolbar's own. States and order follow vrc.md 4.2 and 4.5;
the faults are those of 4.8. Where 4.3 is silent, the choice is ours and stands beside the rule.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from .vrc_messages import LARGEST_LINE, PROTOCOL, Initialize, RefusedLine, Reset, Status, read

State = Literal["idle", "initializing", "initialized", "failed"]
Place = Literal["hello", "result"]

# Which failures the toolbar may try again with a fresh token is not documented; this is our own list.
_RETRYABLE = ("busy", "expired", "credential_rejected", "server_unreachable", "vendor_error", "internal")


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What this component is like, and which of the faults of vrc.md 4.8 it has."""

    protocol: str = PROTOCOL
    lenient: bool = False
    slow: bool = False  # hello says that it is not ready yet
    missing: bool = False  # the control cannot be created: `failed` from the start (4.5)
    expect_sha256: str | None = None
    fail: str | None = None
    vendor_code: str | None = None
    echo_token_in_error: bool = False
    echo_half_token: bool = False
    echo_token_in_state: bool = False
    no_hello: bool = False
    close_after: Literal["hello", "initialize"] | None = None
    garbage: Place | None = None
    oversize: Place | None = None
    never_final: bool = False
    wrong_id: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows from one thing that happened."""

    lines: tuple[bytes, ...] = ()
    facts: tuple[Mapping[str, object], ...] = ()  # for the journal; without the token
    final_due: bool = False  # the caller waits as long as it likes, then calls `finish`
    over: bool = False


class Component:
    """One component, from its hello to its end; it holds the token in memory only, and only while in use."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._state: State = "failed" if behaviour.missing else "initializing" if behaviour.slow else "idle"
        self._work: Initialize | None = None
        self._seen: set[str] = set()

    def greet(self) -> Turn:
        """Say hello, as the first thing on the connection."""
        hello: dict[str, object] = {
            "protocol": self._behaviour.protocol,
            "type": "hello",
            "component": {"name": "vrc-reference", "version": "1.0.0"},
            "state": self._state,
            "capabilities": ["initialize", "status", "reset"],
        }
        if self._behaviour.missing:
            hello["code"] = "component_missing"
        lines = () if self._behaviour.no_hello else (self._encode(hello, "hello"),)
        over = self._behaviour.close_after == "hello"
        return Turn(lines, ({"what": "state", "state": self._state},), over=over)

    def ready(self) -> Turn:
        """Be ready for a token, after a slow start."""
        self._state = "idle"
        news = {"protocol": self._behaviour.protocol, "type": "state", "state": "idle"}
        return self._become("idle", (_encode(news),))

    def receive(self, line: bytes, now: datetime) -> Turn:
        """Answer one line of the toolbar."""
        try:
            message = read(line, protocol=self._behaviour.protocol, lenient=self._behaviour.lenient)
        except RefusedLine as refused:
            # After a line without end nobody knows where the next one starts.
            return self._failed(refused.reply_to, refused.code, str(refused), over=len(line) > LARGEST_LINE)
        match message:
            case Status():
                return Turn((_encode(self._status(message.id)),))
            case Reset():
                return Turn(over=True)  # without an answer: 4.3 has none
            case Initialize():
                return self._initialize(message, now)

    def finish(self) -> Turn:
        """Give the final result of the `initialize` that was accepted."""
        work = self._work
        if work is None:
            return Turn()
        code, vendor_code = self._outcome(work)
        if code is None:
            final = self._result(work.id, status="initialized", detail="ready")
            turn = self._become("initialized", (self._encode(final, "result"),))
            return self._fail_afterwards(turn, work) if self._behaviour.echo_token_in_state else turn
        self._work = None
        vendor = {"vendor_code": vendor_code} if vendor_code else {}
        words = f"InitializeAgentEx returned {vendor_code}" if vendor_code else "simulated failure"
        if self._behaviour.echo_token_in_error:
            words = f"{words} for password {work.token}"
        elif self._behaviour.echo_half_token:
            words = f"{words} for password {work.token[: (len(work.token) + 1) // 2]}"
        final = self._failure(work.id, code, words[:500], **vendor)
        return self._become("failed", (self._encode(final, "result"),), code=code)

    def end(self) -> Turn:
        """Un-initialise (`ExitAgent`) and forget the token, whatever ended the conversation."""
        self._work = None
        return self._become("idle")

    def _initialize(self, work: Initialize, now: datetime) -> Turn:
        arrived: tuple[Mapping[str, object], ...] = (_proof(work),)
        if work.id in self._seen:
            return self._failed(work.id, "duplicate_id", "this id was used before", arrived)
        self._seen.add(work.id)
        if self._behaviour.close_after == "initialize":
            return Turn((), arrived, over=True)
        if self._state == "initializing":
            return self._failed(work.id, "busy", "one initialize at a time", arrived)
        if work.not_after < now:
            return self._failed(work.id, "expired", "not_after has passed", arrived)
        if self._behaviour.missing:
            return self._failed(work.id, "component_missing", "the control is not registered", arrived)
        if self._state == "initialized":  # a new initialize ends the old session first (4.5)
            arrived = (*arrived, {"what": "state", "state": "idle"})
        self._work = work
        accepted = self._result(work.id, status="accepted")
        turn = self._become("initializing", (_encode(accepted),))
        return Turn(turn.lines, arrived + turn.facts, final_due=not self._behaviour.never_final)

    def _outcome(self, work: Initialize) -> tuple[str | None, str | None]:
        """Return our code and the vendor's; no code is success, as 0 is for `InitializeAgentEx`."""
        behaviour = self._behaviour
        digest = hashlib.sha256(work.token.encode()).hexdigest()
        if behaviour.expect_sha256 and not hmac.compare_digest(digest, behaviour.expect_sha256.lower()):
            return "credential_rejected", None
        returned = behaviour.vendor_code or "0"
        vendor_failed = returned != "0" or behaviour.echo_token_in_error or behaviour.echo_half_token
        code = behaviour.fail or ("vendor_error" if vendor_failed else None)
        if code == "vendor_error" and returned == "0":
            returned = "1001"  # the example's number; nobody public knows the meanings (4.3)
        return code, returned if returned != "0" else None

    def _fail_afterwards(self, done: Turn, work: Initialize) -> Turn:
        """Say after the result that it has failed, and give the token as the reason."""
        news = {"protocol": self._behaviour.protocol, "type": "state", "state": "failed"}
        turn = self._become("failed", (_encode({**news, "code": work.token[:64]}),))
        return Turn(done.lines + turn.lines, done.facts + turn.facts)

    def _become(self, state: State, lines: tuple[bytes, ...] = (), **facts: str) -> Turn:
        self._state = state
        agent = {"agent_id": self._work.agent_id} if self._work else {}
        return Turn(lines, ({"what": "state", "state": state, **agent, **facts},))

    def _failed(
        self,
        reply_to: str | None,
        code: str,
        words: str,
        before: tuple[Mapping[str, object], ...] = (),
        *,
        over: bool = False,
    ) -> Turn:
        """Refuse a request; the state stays what it was."""
        lines = (_encode(self._failure(reply_to, code, words)),)
        return Turn(lines, (*before, {"what": "refused", "code": code}), over=over)

    def _status(self, reply_to: str) -> dict[str, object]:
        agent = {"agent_id": self._work.agent_id} if self._work else {}
        return {"type": "status", "id": reply_to, "state": self._state, **agent}

    def _failure(self, reply_to: str | None, code: str, words: str, **more: str) -> dict[str, object]:
        retryable = code in _RETRYABLE
        return self._result(reply_to, status="failed", code=code, **more, message=words, retryable=retryable)

    def _result(self, reply_to: str | None, **more: object) -> dict[str, object]:
        if self._behaviour.wrong_id and reply_to is not None:
            reply_to = "00000000-0000-4000-8000-000000000000"
        return {"protocol": self._behaviour.protocol, "type": "result", "id": reply_to, **more}

    def _encode(self, message: dict[str, object], place: Place) -> bytes:
        if self._behaviour.garbage == place:
            return b"\xff\xfe this is not JSON {\n"
        if self._behaviour.oversize == place:
            message = {**message, "padding": "x" * LARGEST_LINE}
        return _encode(message)


def _encode(message: Mapping[str, Any]) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _proof(work: Initialize) -> Mapping[str, object]:
    """Say which token came, to one who knows it: its hash under a salt of this moment, never the token."""
    salt = secrets.token_bytes(16)
    return {
        "what": "initialize",
        "agent_id": work.agent_id,
        "token_length": len(work.token),
        "salt": salt.hex(),
        "token_sha256_salted": hashlib.sha256(salt + work.token.encode()).hexdigest(),
    }
