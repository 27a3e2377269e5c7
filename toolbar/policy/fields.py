"""Every setting that there is, once: its name in the policy file, how it is read, and what it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from toolbar.model import Settings
from toolbar.policy.values import (
    or_none,
    read_agent_id,
    read_arguments,
    read_file,
    read_gateway,
    read_local_address,
    read_mode,
    read_owner,
    read_port,
    read_socket,
    read_text,
    read_version,
    read_yes_or_no,
)
from toolbar.reading import parse_pin, parse_proxy

Value = str | bool | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One setting."""

    path: str
    """Where it is in Settings, as in `proxy.mode`; people and scripts see it by this name."""
    key: str
    """Its name in the policy file."""
    name: str
    """What errors and forms call it."""
    read: Callable[[object], Value]
    """Returns the value that the policy file gives it. Raises SettingsError or ValueError."""
    example: Value
    about: str

    def of(self, settings: Settings) -> Value:
        """Return its value in *settings*."""
        found: Any = settings
        for part in self.path.split("."):
            found = getattr(found, part)
        value: Value = found
        return value

    def put(self, settings: Settings, value: Value) -> Settings:
        """Return *settings* with *value* for it."""
        group, _, part = self.path.rpartition(".")
        changes: dict[str, Any] = {part: value}
        if group:
            changes = {group: replace(getattr(settings, group), **changes)}
        return replace(settings, **changes)


FIELDS = (
    Field(
        "gateway",
        "gateway",
        "gateway",
        read_gateway("gateway"),
        "https://gw.example:8043",
        "Address of the gateway; https only. Locked, it closes `backup` as well.",
    ),
    Field(
        "backup",
        "backup",
        "backup",
        or_none(read_gateway("backup")),
        "https://gw2.example:8043",
        'Second address of the same gateway; "" for none.',
    ),
    Field("agent_id", "agent_id", "agent_id", read_agent_id, "20011", "Agent ID, for a desk with one agent."),
    Field(
        "ca_file",
        "ca_file",
        "ca_file",
        or_none(read_file("ca_file")),
        "/etc/ssl/site-ca.pem",
        'PEM file of the CA to trust; "" for what this computer trusts. Locked, it closes `pin` as well.',
    ),
    Field(
        "pin",
        "pin",
        "pin",
        or_none(parse_pin),
        "0f" * 32,
        'SHA-256 of the one certificate to trust; "" for none. Locked, it closes `ca_file` as well.',
    ),
    Field("renew", "renew", "renew", read_yes_or_no, False, "Exchange the GUID every 45 s unasked."),
    Field(
        "proxy.mode",
        "proxy.mode",
        "proxy",
        read_mode,
        "manual",
        "direct, system (as this computer is set up) or manual.",
    ),
    Field(
        "proxy.address",
        "proxy.address",
        "proxy_address",
        or_none(parse_proxy),
        "http://proxy.example:3128",
        "The proxy in manual mode.",
    ),
    Field(
        "proxy.user",
        "proxy.user",
        "proxy_user",
        read_text,
        "svc-toolbar",
        "User name for the proxy; its password is each user's own and never in this file.",
    ),
    Field(
        "proxy.exceptions",
        "proxy.exceptions",
        "proxy_exceptions",
        read_text,
        "10.0.0.0/8 .corp.example <local>",
        "What is reached without the proxy.",
    ),
    Field(
        "vrc.program",
        "vrc.process.program",
        "vrc_program",
        or_none(read_file("vrc_program")),
        "/opt/vrc/adapter",
        "Absolute path of the VRC component; only administrators may be able to change it.",
    ),
    Field(
        "vrc.arguments",
        "vrc.process.arguments",
        "vrc_arguments",
        read_arguments,
        ("--screen", "0"),
        "Its arguments, as they are: no shell, no placeholders.",
    ),
    Field(
        "vrc.keep_running",
        "vrc.process.keep_running",
        "keep_running",
        read_yes_or_no,
        True,
        "The program is the recorder itself and lives as long as the toolbar.",
    ),
    Field(
        "vrc.entry_list",
        "vrc.server.entry_list",
        "entry_list",
        read_text,
        "192.0.2.10(7000)",
        "VRP servers, handed to the component as they are.",
    ),
    Field(
        "vrc.local_address",
        "vrc.local.address",
        "local_address",
        read_local_address,
        "auto",
        'Address of this computer; "auto" for the one that faces the gateway.',
    ),
    Field("vrc.local_port", "vrc.local.port", "local_port", read_port, 6600, "Local port of the component."),
    Field(
        "vrc.socket",
        "vrc.local_socket.address",
        "vrc_socket",
        read_socket,
        "auto",
        'Socket or pipe of a component that runs already; "auto" for the agreed one.',
    ),
    Field(
        "vrc.service",
        "vrc.local_socket.allow_owner",
        "vrc_service",
        read_owner,
        "service",
        '"self", or "service" where the system\'s own user may listen there.',
    ),
    Field(
        "vrc.min_version",
        "vrc.component.min_version",
        "min_version",
        read_version,
        "1.4",
        "Lowest version of the component.",
    ),
    Field(
        "vrc.max_version",
        "vrc.component.max_version",
        "max_version",
        read_version,
        "1.9",
        "Highest version of the component; 1.9 includes every 1.9.x.",
    ),
)

BY_PATH = {field.path: field for field in FIELDS}
BY_KEY = {field.key: field for field in FIELDS}

TRUST = frozenset({"ca_file", "pin"})
"""One decision: exactly one way to trust, so neither is mixed with somebody else's other."""

RECORDER = frozenset(field.path for field in FIELDS if field.path.startswith("vrc."))
"""One lock: a program that is locked with arguments that are not would be none (vrc.md 4.7)."""
