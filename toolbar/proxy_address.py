"""The address of a proxy, as it is typed into the settings."""

from __future__ import annotations

import re

from toolbar.errors import SettingsError
from toolbar.model import parse_gateway


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
