"""How a session and the settings are written down: small JSON texts that prove themselves.

A session record is one line of JSON, `#`, and a checksum, so that a torn or foreign value is known
for what it is (reliability.md 3.2). Every text stays below what Windows' Credential Manager can hold.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

from toolbar.errors import SettingsError
from toolbar.model import (
    Phase,
    Session,
    SessionRecord,
    Settings,
    VrcSettings,
    parse_agent_id,
    parse_gateway,
    parse_guid,
    parse_port,
)

MAX_LENGTH = 1280
"""Characters that fit one item of the Credential Manager: 2,560 bytes of UTF-16 (reliability.md F106)."""

_SIGNED_OUT = "signed_out"
_UNUSABLE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, SettingsError, RecursionError)


class Damaged(ValueError):
    """A text that is not a record, or not a whole one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One slot's content: the newer of two has the higher sequence. No record: signed out."""

    sequence: int
    record: SessionRecord | None
    host: str = ""


def encode_entry(entry: Entry) -> str:
    """Return *entry* as text.

    Where it would be too long, which no documented GUID makes it, the least likely GUIDs are left out.
    """
    text = _spelt(entry)
    while len(text) > MAX_LENGTH and entry.record is not None and len(entry.record.candidates) > 1:
        record = entry.record
        fewer = {"previous": None} if record.previous else {"alternatives": record.alternatives[1:]}
        entry = replace(entry, record=replace(record, **fewer))
        text = _spelt(entry)
    return text


def decode_entry(text: str) -> Entry:
    """Return what *text* says, or raise Damaged."""
    body, separator, checksum = text.rpartition("#")
    if not separator or checksum != _checksum(body):
        raise Damaged("the checksum does not fit")
    try:
        fields = json.loads(body)
        if fields["v"] != 1:
            raise Damaged("written by a newer version")
        sequence, host = int(fields["seq"]), str(fields["host"])
        return Entry(sequence, None if fields["st"] == _SIGNED_OUT else _record(fields), host)
    except _UNUSABLE as error:
        raise Damaged("a field is missing or unusable") from error


def encode_settings(settings: Settings) -> str:
    """Return *settings* as text, or raise SettingsError where it is too long to be kept."""
    vrc = settings.vrc
    text = json.dumps(
        {
            "v": 1,
            "gateway": settings.gateway,
            "agent": settings.agent_id,
            "ca_file": settings.ca_file,
            "renew": settings.renew,
            "vrc": {
                "program": vrc.program,
                "arguments": list(vrc.arguments),
                "keep_running": vrc.keep_running,
                "entry_list": vrc.entry_list,
                "local_address": vrc.local_address,
                "local_port": vrc.local_port,
            },
        },
        separators=(",", ":"),
    )
    if len(text) > MAX_LENGTH:
        raise SettingsError("SET-321", "vrc_arguments", f"{len(text)} characters")
    return text


def decode_settings(text: str) -> Settings:
    """Return the settings that *text* holds, or raise Damaged; a file that has gone is no damage."""
    try:
        fields = json.loads(text)
        if fields["v"] != 1:
            raise Damaged("written by a newer version")
        vrc = fields["vrc"]
        return Settings(
            gateway=parse_gateway(fields["gateway"]),
            agent_id=parse_agent_id(fields["agent"]),
            ca_file=str(fields["ca_file"]),
            renew=fields["renew"] is True,
            vrc=VrcSettings(
                program=str(vrc["program"]),
                arguments=tuple(str(argument) for argument in vrc["arguments"]),
                keep_running=vrc["keep_running"] is True,
                entry_list=str(vrc["entry_list"]),
                local_address=str(vrc["local_address"]),
                local_port=parse_port(str(vrc["local_port"])),
            ),
        )
    except _UNUSABLE as error:
        raise Damaged("a field is missing or unusable") from error


def _spelt(entry: Entry) -> str:
    fields: dict[str, object] = {"v": 1, "seq": entry.sequence, "host": entry.host[:64]}
    if entry.record is None:
        fields["st"] = _SIGNED_OUT
    else:
        record = entry.record
        fields |= {
            "st": record.phase.value,
            "gw": record.session.gateway,
            "agent": record.session.agent_id,
            "cur": record.session.guid.reveal(),
            "prev": record.previous.reveal() if record.previous else None,
            "alt": [guid.reveal() for guid in record.alternatives],
            "at": int(record.renewed_at),
        }
    text = json.dumps(fields, separators=(",", ":"))
    return f"{text}#{_checksum(text)}"


def _record(fields: dict[str, Any]) -> SessionRecord:
    return SessionRecord(
        session=Session(
            parse_gateway(fields["gw"]), parse_agent_id(fields["agent"]), parse_guid(fields["cur"])
        ),
        phase=Phase(fields["st"]),
        previous=parse_guid(fields["prev"]) if fields["prev"] else None,
        alternatives=tuple(parse_guid(guid) for guid in fields["alt"]),
        renewed_at=float(fields["at"]),
    )


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]
