"""The lines of `vrc-handoff/1` as the component reads them: strictly, and without any I/O.

The message is the toolbar's own (vrc.md 4.3, 4.10): Huawei documents no local interface of VRC. What the
strict reading asks beyond it mirrors the arguments of `InitializeAgentEx`, seen in public callers (1.0).
"""

import contextlib
import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

PROTOCOL = "vrc-handoff/1"
LARGEST_LINE = 65_536  # vrc.md 4.3; the line feed is not counted: our own reading

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
_AGENT = re.compile(r"10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5}")  # 101 to 999999 (4.3)
_ADAPTER_TEXT = re.compile(r"[0-9A-Za-z.:()\[\],; -]+")  # vrc.md 4.5: what may reach the control's strings
_CONTROL = re.compile(r"[\x00-\x1f\ud800-\udfff]")  # a lone surrogate is no UTF-8 either
_OPTIONAL_TABLES = ("server", "local", "options", "client")
_WHOLE_NUMBERS = ("login_type", "record_type", "screen_no", "main_x", "main_y", "sub_x", "sub_y")


class RefusedLine(Exception):
    """A line that is answered with a failure; `reply_to` stays None where its id could not be read."""

    def __init__(self, reason: str, code: str = "bad_request") -> None:
        super().__init__(reason)
        self.reply_to: str | None = None
        self.code = code


@dataclass(frozen=True, slots=True)
class Initialize:
    """Be the recorder of this agent, with this token."""

    id: str
    agent_id: str
    token: str = field(repr=False)
    not_after: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """Say how you are."""

    id: str


@dataclass(frozen=True, slots=True)
class Reset:
    """Forget the token and stop."""

    id: str


def read(line: bytes, *, protocol: str = PROTOCOL, lenient: bool = False) -> Initialize | Status | Reset:
    """Return what the line says, or raise `RefusedLine`; no reason ever quotes the line."""
    message = _object(line)
    reply_to = message.get("id")
    if not _is_text(reply_to, 64) or _has_control_characters(reply_to):
        raise RefusedLine("id is missing or no short text")
    try:
        return _read(message, str(reply_to), protocol, lenient=lenient)
    except RefusedLine as refused:
        refused.reply_to = str(reply_to)
        raise


def _read(
    message: Mapping[str, Any], id: str, protocol: str, *, lenient: bool
) -> Initialize | Status | Reset:
    _require(not _has_control_characters(message), "a text has control characters")
    kind = message.get("type")
    # Only `initialize` has to name the protocol: the examples of the other two do not (4.3).
    unnamed = None if kind == "initialize" else protocol
    if message.get("protocol", unnamed) != protocol:
        raise RefusedLine(f"this component speaks {protocol}", "unsupported_protocol")
    match kind:
        case "initialize":
            return _initialize(message, id, lenient=lenient)
        case "status":
            return Status(id)
        case "reset":
            return Reset(id)
    raise RefusedLine("type is none that this component knows")


def _object(line: bytes) -> Mapping[str, Any]:
    if len(line) > LARGEST_LINE:
        raise RefusedLine(f"the line is longer than {LARGEST_LINE} bytes")
    try:
        # From text, not from bytes: json would guess UTF-16 and swallow a byte order mark.
        message = json.loads(line.decode(), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise RefusedLine("the line is no JSON object in UTF-8 with unique keys") from None
    if not isinstance(message, dict):
        raise RefusedLine("the line is no JSON object")
    return message


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _no_constant(_name: str) -> None:
    raise ValueError("NaN and the infinities are no JSON")


def _has_control_characters(message: object) -> bool:
    rest = [message]  # a list and not recursion: json reads deeper than Python calls
    while rest:
        match rest.pop():
            case str() as text if _CONTROL.search(text):
                return True
            case dict() as table:
                rest += [*table, *table.values()]
            case list() as values:
                rest += values
    return False


def _initialize(message: Mapping[str, Any], id: str, *, lenient: bool) -> Initialize:
    _require(_is_uuid4(id), "id is no UUID of version 4")
    issued_at, not_after = _time(message, "issued_at"), _time(message, "not_after")
    _require(issued_at <= not_after, "not_after is before issued_at")
    agent_id, username = message.get("agent_id"), message.get("username")
    _require(_matches(_AGENT, agent_id), "agent_id is no number from 101 to 999999")
    _require(_is_text(username, 255), "username is no text of 1 to 255 characters")
    credential = _table(message, "credential", required=True)
    _require(credential.get("type") == "vrcToken", "credential.type is not vrcToken")
    _require(_is_text(credential.get("value"), 8192), "credential.value is no text of 1 to 8192 characters")
    server, local, options, client = (_table(message, name) for name in _OPTIONAL_TABLES)
    _require(_is_text(server.get("entry_list", "-"), 1024), "server.entry_list is no text")
    _require(_is_text(local.get("address", "-"), 255), "local.address is no text")
    _require(_is_whole(local.get("port", 1), 1, 65_535), "local.port is no port")
    _require(len(options) <= 32, "options has more than 32 keys")
    _require(all(isinstance(value, str | int) for value in options.values()), "an option is no plain value")
    _require(all(isinstance(value, str) for value in client.values()), "a value in client is no text")
    if not lenient:
        _require(username == agent_id, "username is not the agent_id, as in all public callers")
        _like_initialize_agent_ex(server, local, options)
    return Initialize(id, str(agent_id), credential["value"], not_after)


def _like_initialize_agent_ex(server: dict[str, Any], local: dict[str, Any], options: dict[str, Any]) -> None:
    """Ask for what the control's seven arguments need (vrc.md 1.0, 4.5, 4.8); `--lenient` leaves this out."""
    _require(
        _matches(_ADAPTER_TEXT, server.get("entry_list")),
        "server.entry_list is missing or has odd characters",
    )
    _require(_matches(_ADAPTER_TEXT, local.get("address")), "local.address is missing or has odd characters")
    _require("port" in local, "local.port is missing")
    _require(options.get("login_type") == 2, "options.login_type is not 2")
    numbers = (options.get(name, 0) for name in _WHOLE_NUMBERS)
    _require(all(_is_whole(number, -65_535, 65_535) for number in numbers), "a screen option is no number")


def _require(condition: object, reason: str) -> None:
    if not condition:
        raise RefusedLine(reason)


def _table(message: Mapping[str, Any], name: str, *, required: bool = False) -> dict[str, Any]:
    table = message.get(name, None if required else {})
    if not isinstance(table, dict):
        raise RefusedLine(f"{name} is no object")
    return table


def _time(message: Mapping[str, Any], name: str) -> datetime:
    with contextlib.suppress(ValueError):  # such as the 31st of February
        if _matches(_TIME, message.get(name)):
            return datetime.fromisoformat(message[name])
    raise RefusedLine(f"{name} is no UTC time such as 2026-11-21T16:37:24.258Z")


def _is_uuid4(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower() and uuid.UUID(text).version == 4
    except ValueError:
        return False


def _is_text(value: object, longest: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= longest


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_whole(value: object, lowest: int, highest: int) -> bool:
    # `True` is an int to Python and none to JSON.
    return isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest
