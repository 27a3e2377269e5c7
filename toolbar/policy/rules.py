"""What a policy can say besides the settings: who looks after the computer, what is allowed and told."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from toolbar.policy.values import LONGEST, Unusable, read_text

TRANSPORTS = ("process", "local-socket", "none")
"""How a locked recorder is reached; "none" is for desks without one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is no setting: no user could choose it."""

    key: str
    """Its name in the policy."""
    example: str | bool
    about: str


RULES = (
    Rule(
        "managed_by", "Example IT, extension 4711", "Who looks after this computer, as users are to be told."
    ),
    Rule(
        "rules.pinning",
        False,
        "Whether users may trust a certificate by its fingerprint. A pin in the policy counts all the same.",
    ),
    Rule(
        "vrc.transport",
        "process",
        "Locks the recorder whole: process (the toolbar starts the component), local-socket (it runs "
        "already) or none (desks without a recorder). What is not named beside it is as the toolbar has it.",
    ),
    Rule(
        "update.url",
        "https://intranet.example/agent-toolbar/newest.json",
        "Where your organisation says which version of the toolbar it offers; https only. The toolbar tells, "
        "and downloads nothing.",
    ),
)

KEYS = tuple(rule.key for rule in RULES)


def read_managed_by(value: object) -> str:
    """Return who looks after the computer."""
    if not isinstance(value, str) or len(value) > LONGEST or not (value == "" or value.isprintable()):
        raise Unusable("it must be a text in quotation marks, on one line")
    return value


def read_pinning(value: object) -> bool:
    """Return whether users may trust a certificate by its fingerprint."""
    if not isinstance(value, bool):
        raise Unusable("it must be true or false, without quotation marks")
    return value


def read_update_url(value: object) -> str:
    """Return the address that tells the newest version; empty for none."""
    text = read_text(value)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Unusable("it is no address") from None
    if text and (
        parts.scheme != "https"
        or not parts.hostname
        or port == 0
        or parts.username is not None
        or parts.fragment
        or not text.isascii()
        or " " in text
    ):
        raise Unusable("it must be an https address in ASCII, without a user name and without #")
    return text
