"""Every setting that there is, once."""

from __future__ import annotations

from toolbar.policy.field import Field
from toolbar.policy.recorder_fields import RECORDER_FIELDS
from toolbar.policy.values import (
    or_none,
    read_agent_id,
    read_file,
    read_gateway,
    read_mode,
    read_record,
    read_session_mode,
    read_text,
    read_yes_or_no,
)
from toolbar.reading import parse_phone, parse_pin, parse_proxy

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
        "/etc/agent-toolbar/site-ca.pem",
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
    Field(
        "mode",
        "mode",
        "mode",
        read_session_mode,
        "own",
        "shared (another client signs in) or own (the toolbar signs the agent in).",
    ),
    Field(
        "phone",
        "phone",
        "phone",
        or_none(parse_phone),
        "40038",
        "The agent's phone number, for signing in, for a desk with one phone.",
    ),
    Field(
        "record",
        "record",
        "record",
        read_record,
        "button",
        "In the mode own: off, button (the agent records) or auto (by itself); private deployments only.",
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
    *RECORDER_FIELDS,
)

BY_PATH = {field.path: field for field in FIELDS}
BY_KEY = {field.key: field for field in FIELDS}

TRUST = frozenset({"ca_file", "pin"})
"""One decision: exactly one way to trust, so neither is mixed with somebody else's other."""

WAY = frozenset({"vrc.program", "vrc.socket"})
"""One decision as well: a recorder is started, or it runs already."""

RECORDER = frozenset(field.path for field in FIELDS if field.path.startswith("vrc."))
"""One lock: a program that is locked with arguments that are not would be none (vrc.md 4.7)."""
