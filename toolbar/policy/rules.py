"""What a policy can say besides the settings: who looks after the computer, what is allowed and told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from toolbar.policy.values import LONGEST, Unusable, read_text

REASONS = range(200, 251)
"""Why somebody is busy: the numbers that a site gives a meaning (cc-gateway.md 7.6)."""

REST_CAUSES = range(1, 256)
"""Why somebody rests (cc-gateway.md 4.4); 0 is for no cause."""

LONGEST_REASON = 40

TRANSPORTS = ("process", "local-socket", "none")
"""How a locked recorder is reached; "none" is for desks without one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is no setting: no user could choose it."""

    key: str
    """Its name in the policy."""
    example: str | bool | tuple[str, ...]
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
    Rule(
        "reasons",
        ("201=Lunch", "202=Training"),
        "What reasons for being busy, 200 to 250, are called here, for agents who sign in by the toolbar.",
    ),
    Rule(
        "rest_causes",
        ("1=Lunch", "2=Private"),
        "What causes of a rest, 1 to 255, are called here, for agents who sign in by the toolbar.",
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


def read_names(numbers: range) -> Callable[[object], dict[int, str]]:
    """Read what *numbers* are called: a table, or, where there is none, `number=name` lines."""

    def read(value: object) -> dict[int, str]:
        pairs: Iterable[tuple[object, object]]
        if isinstance(value, dict):
            pairs = value.items()
        elif isinstance(value, list):
            pairs = [read_text(line).partition("=")[::2] for line in value]
        else:
            raise Unusable('it must be a table, with lines as in 201 = "Lunch"')
        names: dict[int, str] = {}
        for written, name in pairs:
            number = _number(str(written).strip(), numbers)
            if number in names:
                raise Unusable(f"{number} has two names; keep one")
            names[number] = _name(name)
        return names

    return read


def _number(text: str, numbers: range) -> int:
    if not re.fullmatch("[0-9]{1,3}", text) or int(text) not in numbers:
        raise Unusable(f"{text} is none of the numbers from {numbers[0]} to {numbers[-1]}")
    return int(text)


def _name(value: object) -> str:
    text = read_text(value)
    if not 0 < len(text) <= LONGEST_REASON:
        raise Unusable(f"a name must have 1 to {LONGEST_REASON} characters")
    return text


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
