"""The gateway's answers: what an envelope says, and which GUIDs an answer carries.

Facts: cc-gateway.md section 1 (envelope), 2.1 (`Set-GUID`), 7.1 (retcodes); reliability.md 2.3 and 2.4
for all that a real network makes of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from toolbar.errors import OutcomeUnknown, Refused, SettingsError
from toolbar.gateway.hints import retry_after
from toolbar.reading import parse_guid
from toolbar.secret import Secret, redacted

MAX_DEPTH = 32
MAX_RETCODE = 32
MAX_MESSAGE = 200

_INTERNAL = frozenset({"000-000", "100-007"})
"""Retcodes of a gateway that failed half-way; it may have done the work all the same."""

_WATCHED = frozenset({"retcode", "result", "guid", "vrcToken", "token"})
_CUT_GUID = re.compile(rb'"guid"\s*:\s*"([A-Za-z0-9._=-]{8,300})"')
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class Response:
    """What came back: headers and body may hold a GUID, so neither has a repr."""

    status: int
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)


class _Malformed(ValueError):
    """Not an answer that a gateway gives."""


def result_of(response: Response, *, may_have_acted: bool) -> Mapping[str, Any]:
    """Return the `result` of a success; raise Refused or OutcomeUnknown for anything else.

    *may_have_acted* says that the request changes something: then an internal error leaves the outcome
    unknown instead of refused (reliability.md F53).
    """
    result = accepted(response, may_have_acted=may_have_acted).get("result")
    return result if isinstance(result, dict) else {}


def accepted(response: Response, *, may_have_acted: bool) -> Mapping[str, Any]:
    """Return the whole envelope of a success, as `result_of` does its `result`."""
    found = all_guids(response)  # first: what lives is taken out of the texts, whatever its shape
    try:
        envelope = _parse(response.body)
        retcode = _retcode(envelope)
    except _Malformed as error:
        raise _without_envelope(response, str(error)) from error
    if retcode != "0":
        message = plain(envelope.get("message", ""), MAX_MESSAGE)
        if may_have_acted and retcode in _INTERNAL:
            raise OutcomeUnknown(f"GW-{retcode}", message, found=found, retcode=retcode)
        raise Refused(f"GW-{retcode}", retcode=retcode, message=message, found=header_guids(response.headers))
    if response.status != 200:
        raise OutcomeUnknown(f"HTTP-{response.status}", "a success in an error's clothes", found=found)
    return envelope


def retcode_is_number(response: Response) -> bool:
    """Return whether an answer that was accepted has a number for its retcode; documented are texts."""
    return type(_parse(response.body).get("retcode")) is int


def header_guids(headers: Iterable[tuple[str, str]]) -> tuple[Secret, ...]:
    """Return the usable GUIDs in `Set-GUID` headers, each once.

    Documented for polls and heartbeats (cc-gateway.md 2.1); that any answer may have one is assumed.
    """
    found: list[Secret] = []
    for name, value in headers:
        if name.lower() == "set-guid" and (guid := usable_guid(value)) is not None and guid not in found:
            found.append(guid)
    return tuple(found)


def all_guids(response: Response) -> tuple[Secret, ...]:
    """Return the GUIDs in the headers and the one in a body, be it cut or malformed (reliability.md 3.5)."""
    found = list(header_guids(response.headers))
    in_body = {match.decode("ascii") for match in _CUT_GUID.findall(response.body)}
    if len(in_body) == 1 and (guid := usable_guid(in_body.pop())) is not None and guid not in found:
        found.append(guid)
    return tuple(found)


def usable_guid(value: object) -> Secret | None:
    """Return *value* as a GUID, or None where it cannot be one."""
    if not isinstance(value, str):
        return None
    try:
        return parse_guid(value)
    except SettingsError:
        return None


def plain(value: object, length: int) -> str:
    """Return text from outside as one short line without control or direction characters, or a GUID."""
    return _CONTROL.sub(" ", redacted(value) if isinstance(value, str) else "")[:length].strip()


def _without_envelope(response: Response, detail: str) -> OutcomeUnknown | Refused:
    status = response.status
    pause = retry_after(response.headers)
    facts = {"retry_after": f"{pause:.0f}"} if pause else {}
    if 300 <= status < 400 and status != 304:
        return Refused(f"HTTP-{status}", found=header_guids(response.headers))
    if 400 <= status < 500 and status != 408:
        return Refused(f"HTTP-{status}", found=header_guids(response.headers), **facts)
    code = "NET-160" if status == 200 else f"HTTP-{status}"
    return OutcomeUnknown(code, detail, found=all_guids(response), status=str(status), **facts)


def _parse(body: bytes) -> Mapping[str, Any]:
    text = _decode(body)
    if _depth(text) > MAX_DEPTH:
        raise _Malformed("nested too deeply")
    try:
        envelope = json.loads(text, object_pairs_hook=_no_double, parse_constant=_no_constant)
    except _Malformed:
        raise
    except (ValueError, RecursionError) as error:
        raise _Malformed("not JSON") from error
    if not isinstance(envelope, dict):
        raise _Malformed("not an object")
    return envelope


def _decode(body: bytes) -> str:
    """Decode what old gateways send: UTF-8 with or without a mark, UTF-16, GBK (peers.md F9).

    A message that is mangled does no harm; the GUID is ASCII and survives every one of them.
    """
    for encoding in (json.detect_encoding(body), "gbk"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return body.decode("utf-8", errors="replace")


def _depth(text: str) -> int:
    deepest = depth = 0
    for character in text:
        if character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _no_double(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs if key in _WATCHED]
    if len(keys) != len(set(keys)):
        raise _Malformed("a field that counts is there twice")
    return dict(pairs)


def _no_constant(name: str) -> NoReturn:
    raise _Malformed(name)


def _retcode(envelope: Mapping[str, Any]) -> str:
    code = envelope.get("retcode")
    if type(code) is int and code == 0:  # by exact type: to Python, False is 0 as well
        return "0"
    if not isinstance(code, str) or not code.strip():
        raise _Malformed("no retcode")
    retcode = plain(code, MAX_RETCODE)
    if code != "0" and retcode.strip("0 ") == "":
        raise _Malformed("a retcode like a success")
    return retcode
