"""How a session and the settings are written down: small JSON texts that prove themselves.

A session record is one line of JSON, `#`, and a checksum, so that a torn or foreign value is known
for what it is (reliability.md 3.2). Every text stays below what Windows' Credential Manager can hold.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from toolbar.errors import SettingsError
from toolbar.model import (
    Phase,
    ProxyMode,
    ProxySettings,
    ScreenRecording,
    Session,
    SessionMode,
    SessionRecord,
    Settings,
    TokenRequest,
    VrcSettings,
)
from toolbar.reading import parse_agent_id, parse_gateway, parse_guid, parse_pin, parse_port, parse_proxy
from toolbar.secret import Secret

MAX_LENGTH = 1280
"""Characters that fit one item of the Credential Manager: 2,560 bytes of UTF-16 (reliability.md F106)."""

_SIGNED_OUT = "signed_out"
_LATEST = 2.0**34
"""Seconds since the epoch, in the year 2514: not every system can show later ones."""
_SEQUENCES = range(2**63)
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
        if sequence not in _SEQUENCES:
            raise Damaged("no sequence that could be counted on from")
        return Entry(sequence, None if fields["st"] == _SIGNED_OUT else _record(fields), host)
    except Damaged:
        raise
    except _UNUSABLE as error:
        raise Damaged("a field is missing or unusable") from error


def encode_settings(settings: Settings, keyring: str = "", chosen: Collection[str] | None = None) -> str:
    """Return *settings* as text for a *keyring* of this kind, or raise SettingsError where it is too long.

    Of *chosen* names, as in `proxy.mode`, only these are written: the others are not the user's.
    """
    fields = _settings_fields(settings)
    if chosen is not None:
        fields = {"own": {name: value for name, value in _flat(fields).items() if name in chosen}}
    text = json.dumps({"v": 1, "keyring": keyring} | fields, separators=(",", ":"))
    if len(text) > MAX_LENGTH:
        raise SettingsError("SET-321", "vrc_arguments", f"{len(text)} characters")
    return text


def decode_settings(text: str) -> Settings:
    """Return the settings that *text* holds, or raise Damaged; a file that has gone is no damage."""
    try:
        fields = json.loads(text)
        if fields["v"] != 1:
            raise Damaged("written by a newer version")
        if (own := fields.get("own")) is not None:
            fields = _nested(_flat(_settings_fields(Settings("", ""))) | own)
        vrc, proxy = fields["vrc"], fields.get("proxy", {})  # written before there was one: direct
        return Settings(
            gateway="" if own is not None and "gateway" not in own else parse_gateway(fields["gateway"]),
            backup=parse_gateway(backup) if (backup := fields.get("backup")) else "",
            agent_id="" if own is not None and "agent_id" not in own else parse_agent_id(fields["agent_id"]),
            ca_file=str(fields["ca_file"]),
            pin=parse_pin(pin) if (pin := fields.get("pin")) else "",  # written before there was one: none
            renew=fields["renew"] is True,
            vrc=VrcSettings(
                program=str(vrc["program"]),
                arguments=tuple(str(argument) for argument in vrc["arguments"]),
                keep_running=vrc["keep_running"] is True,
                entry_list=str(vrc["entry_list"]),
                local_address=str(vrc["local_address"]),
                local_port=parse_port(str(vrc["local_port"])),
                # Written before there were these: none.
                socket=str(vrc.get("socket", "")),
                service=vrc.get("service") is True,
                min_version=str(vrc.get("min_version", "")),
                max_version=str(vrc.get("max_version", "")),
                username=str(vrc.get("username", "")),
                options=tuple(str(option) for option in vrc.get("options", ())),
                result_timeout_s=int(vrc.get("result_timeout_s", VrcSettings().result_timeout_s)),
                expected_sha256=str(vrc.get("expected_sha256", "")),
                expected_image=str(vrc.get("expected_image", "")),
                token_request=TokenRequest(vrc.get("token_request", TokenRequest.VRCTOKEN)),
                auto_initialize=vrc.get("auto_initialize") is True,
            ),
            proxy=_proxy(proxy) if proxy else ProxySettings(),
            mode=SessionMode(fields.get("mode", SessionMode.SHARED)),
            phone=str(fields.get("phone", "")),
            record=ScreenRecording(fields.get("record", ScreenRecording.OFF)),
        )
    except Damaged:
        raise
    except _UNUSABLE as error:
        raise Damaged("a field is missing or unusable") from error


def encode_password(password: Secret) -> str:
    """Return the proxy's password as text, or raise SettingsError where it cannot be kept."""
    text = password.reveal()
    if not text or len(text) > MAX_LENGTH or "\0" in text:
        raise SettingsError("SET-333", "proxy_password", f"{len(text)} characters")
    return text


def _proxy(fields: dict[str, Any]) -> ProxySettings:
    address = fields["address"]
    return ProxySettings(
        ProxyMode(fields["mode"]),
        parse_proxy(address) if address else "",
        str(fields["user"]),
        str(fields["exceptions"]),
    )


def chosen_of(text: str) -> frozenset[str]:
    """Return the names of what was chosen, of settings that can be decoded."""
    own = json.loads(text).get("own")
    known = _flat(_settings_fields(Settings("", ""))).keys()
    return frozenset(known if own is None else known & own.keys())


def keyring_of(text: str) -> str:
    """Return the kind of keyring that settings which can be decoded were written to, or "" if unknown."""
    return str(json.loads(text).get("keyring", ""))


def _settings_fields(settings: Settings) -> dict[str, Any]:
    return {
        "gateway": settings.gateway,
        "backup": settings.backup,
        "agent_id": settings.agent_id,
        "ca_file": settings.ca_file,
        "pin": settings.pin,
        "renew": settings.renew,
        "mode": settings.mode.value,
        "phone": settings.phone,
        "record": settings.record.value,
        "vrc": asdict(settings.vrc),
        "proxy": asdict(settings.proxy) | {"mode": settings.proxy.mode.value},
    }


def _flat(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return *fields* by the names that people and the policy know them by, as in `proxy.mode`."""
    flat: dict[str, Any] = {}
    for name, value in fields.items():
        parts = value.items() if isinstance(value, dict) else (("", value),)
        flat |= {f"{name}.{part}".rstrip("."): one for part, one in parts}
    return flat


def _nested(flat: Mapping[str, Any]) -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for name, value in flat.items():
        group, _, part = name.rpartition(".")
        (nested.setdefault(group, {}) if group else nested)[part] = value
    return nested


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
            "rej": int(record.rejected_at),
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
        renewed_at=_moment(float(fields["at"])),
        rejected_at=_moment(float(fields["rej"])),
    )


def _moment(seconds: float) -> float:
    """Return a time that a clock can show, or 0 for unknown: no GUID is given up for a time that is wrong."""
    return seconds if 0 <= seconds < _LATEST else 0.0


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]
