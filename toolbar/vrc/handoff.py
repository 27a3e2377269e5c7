"""`vrc-handoff/1`: what the toolbar and a VRC component say to each other, without any I/O.

Our own protocol (vrc.md 4.3, 4.10): Huawei documents that a vrcToken is the password for initialising
VRC, and nothing of how it gets there. One JSON object per line, UTF-8.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from toolbar import PROGRAM_NAME, __version__
from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken

PROTOCOL = "vrc-handoff/1"
MAX_LINE = 65_536
VALID_FOR = timedelta(seconds=30)
"""How long a component may use the message; ours, not the token's own life, which nobody documents."""

CODES = frozenset({
    "bad_request", "unsupported_protocol", "duplicate_id", "busy", "expired", "credential_rejected",
    "server_unreachable", "vendor_error", "component_missing", "capture_permission_denied",
    "not_permitted", "internal",
})  # fmt: skip
"""Why a component fails. Another one is shown as it is beside a token that can be looked for in it."""

SHARED = 8
"""Consecutive characters of a token that nobody is shown."""

LOGIN_TYPE_AGENT = 2
"""Seen in published clients: InitializeAgentEx(…, 2, …) (vrc.md 1.0)."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


class ComponentState(StrEnum):
    """What a component says of itself."""

    IDLE = "idle"
    INITIALIZING = "initializing"
    INITIALIZED = "initialized"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Hello:
    """A component introduces itself."""

    name: str
    version: str
    state: ComponentState
    code: str = ""
    tells_status: bool = False
    """Whether it can be asked how it is."""


@dataclass(frozen=True, slots=True)
class Result:
    """A component's answer to `initialize`: accepted first, perhaps, then exactly one of the others."""

    id: str
    status: str
    code: str = ""
    vendor_code: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class StateChange:
    """A component says how it is: unasked, where that has changed, or asked."""

    state: ComponentState
    code: str = ""


Message = Hello | Result | StateChange


def initialize(
    token: VrcToken, *, agent_id: str, settings: VrcSettings, address: str, message_id: str, now: datetime
) -> bytes:
    """Return the line that hands *token* over. The only place where a token is spelt."""
    message = {
        "protocol": PROTOCOL,
        "type": "initialize",
        "id": message_id,
        "issued_at": _timestamp(now),
        "not_after": _timestamp(now + VALID_FOR),
        "agent_id": agent_id,
        "username": (settings.username or agent_id).replace("${agent_id}", agent_id),
        "credential": {"type": "vrcToken", "value": token.value.reveal()},
        "local": {"address": address, "port": settings.local_port},
        "options": {"login_type": LOGIN_TYPE_AGENT} | _options(settings.options),
        "client": {"name": PROGRAM_NAME, "version": __version__},
    }
    if settings.entry_list:
        message["server"] = {"entry_list": settings.entry_list}
    return _line(message)


def reset(message_id: str) -> bytes:
    """Return the line that ends the recorder session."""
    return _line({"protocol": PROTOCOL, "type": "reset", "id": message_id})


def status(message_id: str) -> bytes:
    """Return the line that asks a component how it is."""
    return _line({"protocol": PROTOCOL, "type": "status", "id": message_id})


def understand(line: bytes, token: VrcToken | None = None) -> Message | None:
    """Return what a component said, or None for a type that this version does not know.

    Its texts are cut, freed of control characters, and blanked where they have a part of *token*. Where
    nobody knows the token any more, a code is one of `CODES`.

    Raises VrcError `VRC-607` for another protocol, `VRC-609` for anything that is not one.
    """
    if len(line.removesuffix(b"\n")) > MAX_LINE:
        raise VrcError("VRC-609", "a line that is too long")
    try:
        fields = json.loads(line.decode("utf-8"), object_pairs_hook=_no_double)
        if not isinstance(fields, dict):
            raise TypeError("not an object")
        protocol = fields.get("protocol", PROTOCOL) if fields.get("type") == "status" else fields["protocol"]
        if protocol != PROTOCOL:
            raise VrcError("VRC-607", "another protocol", protocol=_text(protocol, 40, token))
        return _message(fields, token)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise VrcError("VRC-609", type(error).__name__) from None  # json quotes the line in its error


def _message(fields: dict[str, Any], token: VrcToken | None) -> Message | None:
    def text(name: str, length: int) -> str:
        return _text(fields.get(name, ""), length, token)

    def code() -> str:
        told = text("code", 64)
        return told if token is not None or told in CODES or not told else "internal"

    match fields["type"]:
        case "hello":
            component = fields["component"]
            return Hello(
                _text(component["name"], 64, token),
                _text(component["version"], 32, token),
                ComponentState(fields["state"]),
                code(),
                "status" in fields.get("capabilities", ()),
            )
        case "result":
            status = fields["status"]
            if status not in ("accepted", "initialized", "failed"):
                raise ValueError("no such status")
            return Result(text("id", 64), status, code(), text("vendor_code", 64), text("message", 500))
        case "state" | "status":
            return StateChange(ComponentState(fields["state"]), code())
        case _:
            return None


def _text(value: object, length: int, token: VrcToken | None) -> str:
    if not isinstance(value, str):
        raise TypeError("not a string")
    value = _CONTROL.sub(" ", value)[:length]  # first: a blank instead of a bell could make the token whole
    return "***" if token is not None and shares(value, token) else value


def shares(text: str, token: VrcToken) -> bool:
    """Whether *text* has a part of *token* that is long enough to be of use to somebody."""
    whole = token.value.reveal()
    length = min(SHARED, len(whole))
    parts = {whole[at : at + length] for at in range(len(whole) - length + 1)}
    return any(text[at : at + length] in parts for at in range(len(text) - length + 1))


def _no_double(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a field is there twice")
    return dict(pairs)


def _options(lines: tuple[str, ...]) -> dict[str, object]:
    return {name: json.loads(value) for name, _, value in (line.partition("=") for line in lines)}


def _timestamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _line(message: dict[str, Any]) -> bytes:
    return json.dumps(message, separators=(",", ":")).encode() + b"\n"
