"""How each kind of value is read from the policy file, and what is said of one that cannot be used."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from ipaddress import ip_address

from toolbar.errors import SettingsError
from toolbar.model import ProxyMode, ScreenRecording, SessionMode, TokenRequest
from toolbar.reading import parse_agent_id, parse_file, parse_gateway, parse_port, parse_socket

LONGEST = 1024
"""Characters of a text that only the VRC component or the proxy understands (vrc.md 4.3)."""

LONGEST_NAME = 255
MOST_OPTIONS = 32
LARGEST_OPTION = 2**31 - 1
RESULT_SECONDS = range(1, 121)

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Unusable(ValueError):
    """Says what a value must be."""


def read_text(value: object) -> str:
    """Return a text of one line, without blanks around it, as forms return it."""
    return _line(value).strip()


def read_yes_or_no(value: object) -> bool:
    """Return true or false; nothing else is taken for one of them."""
    if not isinstance(value, bool):
        raise Unusable("it must be true or false, without quotation marks")
    return value


def read_gateway(name: str) -> Callable[[object], str]:
    """Read an address of the gateway for the field *name*."""
    return lambda value: parse_gateway(read_text(value), name)


def or_none(parse: Callable[[str], str]) -> Callable[[object], str]:
    """Take an empty text for: there is none."""
    return lambda value: parse(text) if (text := read_text(value)) else ""


def read_agent_id(value: object) -> str:
    """Return an agent ID that was written as a number or as a text."""
    return parse_agent_id(str(value) if type(value) is int else read_text(value))


def read_file(name: str) -> Callable[[str], str]:
    """Take a file that is not there yet: whoever needs it says so, and nothing goes on without it."""

    def parse(text: str) -> str:
        if text.startswith("~"):
            raise Unusable("it must be an absolute path: ~ is another folder for each user")
        try:
            return parse_file(text, name)
        except SettingsError as error:
            if error.code != "SET-309":
                raise
            return error.facts["file"]

    return parse


def read_mode(value: object) -> ProxyMode:
    """Return where the proxy comes from."""
    try:
        return ProxyMode(read_text(value))
    except ValueError:
        raise Unusable(f"it must be one of {', '.join(ProxyMode)}") from None


def read_session_mode(value: object) -> SessionMode:
    """Return whose the session is."""
    try:
        return SessionMode(read_text(value))
    except ValueError:
        raise Unusable(f"it must be one of {', '.join(SessionMode)}") from None


def read_record(value: object) -> ScreenRecording:
    """Return whether a shift records the screen."""
    try:
        return ScreenRecording(read_text(value))
    except ValueError:
        raise Unusable(f"it must be one of {', '.join(ScreenRecording)}") from None


def read_arguments(value: object) -> tuple[str, ...]:
    """Return arguments as they are: a token must never be among them (vrc.md 4.5)."""
    if not isinstance(value, list):
        raise Unusable('it must be a list of texts, as in ["--flag", "value"]')
    arguments = tuple(_line(argument) for argument in value)
    if any("${" in argument for argument in arguments):
        raise Unusable("placeholders are not allowed in arguments: every user of this computer sees them")
    return arguments


def read_local_address(value: object) -> str:
    """Return an IP address; empty for the one that is found out."""
    text = read_text(value)
    return "" if text == "auto" else str(ip_address(text))


def read_socket(value: object) -> str:
    """Return the address of a socket: `auto` for the agreed one."""
    return parse_socket(read_text(value))


def read_owner(value: object) -> bool:
    """Return whether a socket may belong to the system."""
    if value not in ("self", "service"):
        raise Unusable('it must be "self" or "service"')
    return value == "service"


def read_version(value: object) -> str:
    """Return a version that others can be compared with."""
    text = read_text(value)
    if text and not re.fullmatch(r"\d+(\.\d+)*", text):
        raise Unusable('it must be numbers in quotation marks, as in "1.9"')
    return text


def read_digest(value: object) -> str:
    """Return a SHA-256 as small hexadecimal digits; empty for none."""
    text = read_text(value).replace(":", "").replace(" ", "").lower()
    if text and not re.fullmatch(r"[0-9a-f]{64}", text):
        raise Unusable("it must be a SHA-256, 64 hexadecimal digits in quotation marks")
    return text


def read_username(value: object) -> str:
    """Return the name that goes with the token; empty for the agent ID."""
    text = read_text(value)
    if "${" in text.replace("${agent_id}", ""):
        raise Unusable("the only placeholder is ${agent_id}")
    if len(text) > LONGEST_NAME:
        raise Unusable(f"it must have at most {LONGEST_NAME} characters")
    return text


def read_token_request(value: object) -> TokenRequest:
    """Return how the gateway is asked for a token."""
    try:
        return TokenRequest(read_text(value))
    except ValueError:
        raise Unusable(f"it must be one of {', '.join(TokenRequest)}") from None


def read_seconds(value: object) -> int:
    """Return how long a component's result is waited for."""
    if type(value) is not int or value not in RESULT_SECONDS:
        raise Unusable(f"it must be a number from {RESULT_SECONDS[0]} to {RESULT_SECONDS[-1]}")
    return value


def read_options(value: object) -> tuple[str, ...]:
    """Return what a component is told besides, each as its name and a JSON value.

    In a file it is a table. Device management, which has no tables there, says `name=value` lines.
    """
    if isinstance(value, list):
        pairs = [_line(line).partition("=")[::2] for line in value]
        table = {name.strip(): _scalar(text.strip()) for name, text in pairs}
    elif isinstance(value, dict):
        table = value
    else:
        raise Unusable("it must be a table, as in [vrc.options]")
    if len(table) > MOST_OPTIONS or (isinstance(value, list) and len(table) != len(value)):
        raise Unusable(f"at most {MOST_OPTIONS} options can be given, each once")
    return tuple(f"{_name(name)}={_json(option)}" for name, option in sorted(table.items()))


def _name(name: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,63}", name):
        raise Unusable("an option's name has small letters, digits and _ only")
    return name


def _scalar(text: str) -> object:
    """Return a number, true, false or a quoted text as what it is, and all else as a text."""
    try:
        found: object = json.loads(text)
    except ValueError:
        return text
    return found if isinstance(found, str | int) else text


def _json(option: object) -> str:
    if isinstance(option, str):
        _line(option)
    elif not isinstance(option, int) or abs(option) > LARGEST_OPTION:
        raise Unusable("an option must be a text, a whole number, true or false")
    return json.dumps(option, ensure_ascii=False)


def read_port(value: object) -> int:
    """Return a port."""
    if type(value) is not int:
        raise Unusable("it must be a number without quotation marks")
    return parse_port(str(value))


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise Unusable("it must be a text in quotation marks")
    if len(value) > LONGEST or _CONTROL.search(value):
        raise Unusable(f"it must be one line of at most {LONGEST} characters")
    return value
