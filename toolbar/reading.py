"""What people enter, read: each text becomes a value, or a SettingsError that names the field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from toolbar.errors import SettingsError
from toolbar.secret import Secret

DEFAULT_PORT = 8043
"""The documented HTTPS port of the gateway and of the NSLB before it (cc-gateway.md 1)."""

AGENT_IDS = range(101, 1_000_000)
"""Documented agent IDs, newest edition (cc-gateway.md 1)."""

LONGEST_SOCKET = 103
"""Bytes of a path that every system takes for a socket."""

LONGEST_PASSWORD = 32
"""Characters of a password that the gateway takes (cc-gateway.md 4.1)."""

PROFILE = re.compile(r"[A-Za-z0-9_-]{1,32}")
"""What a profile may be called: it becomes part of the names of files and of items in the keyring."""

_PHONE = re.compile(r"[0-9+*#]{1,24}")
_GUID = re.compile(r"[A-Za-z0-9._-]{8,256}")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)")
"""What ends in a number is an address to whoever looks it up, as in `0x7f.1`."""
_PIN = re.compile(r"[0-9a-f]{64}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def parse_gateway(text: str, name: str = "gateway") -> str:
    """Return the origin that *text* names, as in `https://gw.example:8043`.

    Raises SettingsError for the field *name*.
    """
    text = text.strip()

    def bad(code: str, detail: str) -> SettingsError:
        return SettingsError(code, name, detail)

    if not text or _CONTROL.search(text):
        raise bad("SET-303", "empty or not printable")
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port if parts.port is not None else DEFAULT_PORT
    except ValueError as error:
        raise bad("SET-303", "not a URL") from error
    if parts.scheme.lower() != "https":
        raise bad("SET-304", f"scheme {parts.scheme[:10]}")
    if parts.username is not None or parts.query or parts.fragment or parts.path not in ("", "/"):
        raise bad("SET-303", "more than host and port")
    host = parts.netloc.rpartition(":")[0] if parts.port is not None else parts.netloc.rstrip(":")
    if not _HOST.fullmatch(host) or len(host) > 253 or port == 0:
        raise bad("SET-303", "no usable host name or port")
    if _NUMBER.fullmatch(host) or host.startswith("["):  # a number is an address, or a mistake
        try:
            ip_address(host.strip("[]"))
        except ValueError as error:
            raise bad("SET-303", "not an IP address") from error
    else:
        try:
            host.lower().encode("idna").decode("idna")  # labels too long, empty, or of no alphabet
        except UnicodeError as error:
            raise bad("SET-303", "no host name, be it an international one") from error
    return f"https://{host.lower()}:{port}"


def parse_agent_id(text: str) -> str:
    """Return the agent ID that *text* is, or raise SettingsError."""
    text = text.strip()
    # isdecimal() alone would take Arabic-Indic digits, which the gateway's route does not.
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and not text.startswith("0")):
        raise SettingsError("SET-306", "agent_id", "not a number of the documented form")
    if int(text) not in AGENT_IDS:
        raise SettingsError("SET-306", "agent_id", "outside 101-999999")
    return text


def parse_guid(text: str) -> Secret:
    """Return the GUID that *text* is, given with or without `JSESSIONID=`, or raise SettingsError.

    Any shape within a safe alphabet is taken: losing a real GUID to a rule that is too tight is worse
    than sending one that looks unusual.
    """
    value = text.strip().removeprefix("\ufeff").removeprefix("JSESSIONID=").partition(";")[0]
    if not _GUID.fullmatch(value):
        raise SettingsError("SET-307", "guid", f"{len(value)} characters, or characters no GUID has")
    return Secret(value)


def parse_pin(text: str) -> str:
    """Return the SHA-256 fingerprint that *text* is, as 64 small digits, or raise SettingsError.

    Colons and blanks may part it, and a name may stand before it, as programs print it.
    """
    digits = re.sub(r"[\s:]", "", text.rpartition("=")[2]).lower()
    if not _PIN.fullmatch(digits):
        raise SettingsError("SET-313", "pin", "not 64 hexadecimal digits")
    return digits


def parse_file(text: str, name: str) -> str:
    """Return the absolute path that *text* is, or raise SettingsError for the field *name*."""
    path = Path(text.strip())
    with suppress(RuntimeError, ValueError):  # somebody whom nobody knows; a name that no name can be
        path = path.expanduser()
    if _CONTROL.search(text) or not path.is_absolute():
        raise SettingsError("SET-308", name, "not an absolute path")
    try:
        is_file = path.is_file()
    except OSError:  # too long a name, a closed folder
        is_file = False
    if not is_file:
        raise SettingsError("SET-309", name, "no such file", file=str(path))
    return str(path)


def parse_socket(text: str) -> str:
    """Return the address of a socket or a pipe that *text* is, or `auto`, or raise SettingsError."""
    text = text.strip()
    if text in ("", "auto"):
        return text
    if _CONTROL.search(text) or not (text.startswith("\\\\.\\pipe\\") or Path(text).is_absolute()):
        raise SettingsError("SET-308", "vrc_socket", 'not "auto", an absolute path or a pipe')
    if len(text.encode()) > LONGEST_SOCKET:
        raise SettingsError("SET-308", "vrc_socket", f"longer than {LONGEST_SOCKET} bytes")
    return text


def refuse_two_recorders(program: str, socket: str) -> None:
    """Raise SettingsError where a recorder is to be started and runs already: one of them would go unused."""
    if program and socket:
        raise SettingsError("SET-314", "vrc_socket", "a program and a socket")


def parse_port(text: str) -> int:
    """Return the port that *text* is, or raise SettingsError."""
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= 5 and 0 < int(text) < 65536):
        raise SettingsError("SET-310", "local_port", "not a port")
    return int(text)


def parse_phone(text: str) -> str:
    """Return the phone number that *text* is, as an agent signs in with it, or raise SettingsError."""
    text = text.strip()
    if not _PHONE.fullmatch(text):
        raise SettingsError("SET-317", "phone", f"{len(text)} characters, or characters no number has")
    return text


def parse_password(text: str) -> Secret:
    """Return the password that *text* is, as it was typed, or raise SettingsError, which does not repeat it.

    None at all is one, too: some agents have none (cc-gateway.md 4.1).
    """
    if len(text) > LONGEST_PASSWORD or not (text.isprintable() or not text):
        raise SettingsError("SET-318", "password", f"{len(text)} characters, or characters no password has")
    return Secret(text)


def parse_profile(text: str, known: Iterable[str]) -> str:
    """Return the name of a new profile that *text* is, or raise SettingsError.

    Two that differ in case only would be one on computers that do not tell the two apart.
    """
    name = text.strip()
    if not PROFILE.fullmatch(name):
        raise SettingsError("SET-350", "profile", "characters that no profile's name has")
    if name.casefold() in {other.casefold() for other in known}:
        raise SettingsError("SET-351", "profile", "there is one of that name", profile=name)
    return name


def parse_proxy(text: str) -> str:
    """Return the address that *text* is, as in `http://proxy.example:3128`, or raise SettingsError."""
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        scheme, rest = "http", text.strip()
    if "@" in rest:  # its place is the keyring, and no error may repeat it
        raise SettingsError("SET-331", "proxy_address", "a user in the address")
    if scheme.lower() not in ("http", "https"):
        raise SettingsError("SET-332", "proxy_address", "neither http nor https")
    if not re.search(r":[0-9]+/?$", rest):
        raise SettingsError("SET-330", "proxy_address", "no port")
    try:
        return scheme.lower() + parse_gateway(f"https://{rest}").removeprefix("https")
    except SettingsError as error:
        raise SettingsError("SET-330", "proxy_address", error.detail) from error
