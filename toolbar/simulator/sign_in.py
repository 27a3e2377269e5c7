"""Reading what a client sends to sign in, without any I/O.

Keys, types, limits, defaults: `cc-gateway.md` 4.1 [D]. Numbers and booleans come as strings, too (8.4 [C]).
Which retcode answers which mistake is assumed from the meanings in 7.1 [I].
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address

from .agent_desk import FIRST_EVENTS


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the ways to sign in."""

    force: bool = False  # kicks out an earlier session
    loginex: bool = False  # the password may be empty, the phone number may be missing


KINDS: Mapping[str, Kind] = {
    "login": Kind(),
    "forcelogin": Kind(force=True),
    "loginex": Kind(loginex=True),
    "forceloginex": Kind(force=True, loginex=True),
    "loginbyaccount": Kind(),
}


@dataclass(frozen=True, slots=True)
class PushTarget:
    """Where events go that are not polled [D 3.3]; without a service token the way of 2018 [C 3.3]."""

    uri: str
    service_token: str | None


@dataclass(frozen=True, slots=True)
class SignIn:
    """What a client wants."""

    password: str
    phone: str
    account: str = ""
    status: int = 4
    auto_answer: bool = True
    auto_enter_idle: bool = True
    push: PushTarget | None = None


_LONGEST = {
    "account": 32,  # [I]
    "password": 32,
    "phonenum": 24,
    "ip": 15,
    "entryIp": 128,  # [I]
    "vcPhoneNumber": 24,
    "callBackUri": 200,
    "serviceToken": 50,
    "pushUrl": 200,  # [I] [C 3.3]
}
_FLAGS = {
    "autoanswer": True,
    "autoenteridle": True,
    "releasephone": True,  # false at forcelogin (contradiction 7); nothing here depends on it
    "phonelinkage": False,
    "checkInWebm": True,
    "checkInMailm": False,
    "listenStatus": False,
}
AGENT_TYPES = ("4", "11")


def read(body: bytes, kind: Kind) -> SignIn | str:
    """Return the wish, or the retcode that says what is wrong with it; unknown keys are passed over [I]."""
    try:
        fields = json.loads(body)
    except ValueError:
        return "100-001"
    if not isinstance(fields, dict):
        return "100-001"
    fields = {key: value for key, value in fields.items() if value is not None}
    missing = not fields.get("phonenum") or "password" not in fields
    if missing and not kind.loginex:
        return "100-001"
    texts = {key: fields.get(key, "") for key in _LONGEST}
    if not all(type(text) is str and len(text) <= _LONGEST[key] for key, text in texts.items()):
        return "100-011"
    flags = {key: _flag(fields.get(key, ""), default) for key, default in _FLAGS.items()}
    status = str(fields.get("status", "") or 4)
    if None in flags.values() or status not in map(str, FIRST_EVENTS):
        return "100-011"
    if str(fields.get("agenttype", "") or 4) not in AGENT_TYPES:
        return "100-012"
    if re.fullmatch(r"[0-9*#+]*", texts["phonenum"]) is None:
        return "100-013"
    if texts["ip"] and not _is_ipv4(texts["ip"]):
        return "100-016"
    if texts["callBackUri"] and not texts["callBackUri"].startswith("https://"):
        return "100-011"  # TLS 1.2 or later [D 3.3]
    if not fits_service_token(texts["serviceToken"]):
        return "100-001"  # as at the handshake [D 3.3]
    return SignIn(
        texts["password"],
        texts["phonenum"],
        texts["account"],
        int(status),
        bool(flags["autoanswer"]),
        bool(flags["autoenteridle"]),
        _push_target(texts),
    )


def fits_service_token(token: str) -> bool:
    """Say whether it is at most 50 and has no special characters, otherwise 100-001 [D 3.3].

    Which characters are special is not said: letters, digits, `-` and `_` are not [I].
    """
    return re.fullmatch(r"[0-9A-Za-z_-]{0,50}", token) is not None


def _flag(value: object, default: bool) -> bool | None:
    if value == "":
        return default
    return {"true": True, "false": False}.get(str(value).lower())


def _is_ipv4(text: str) -> bool:
    try:
        IPv4Address(text)
    except AddressValueError:
        return False
    return True


def _push_target(texts: Mapping[str, str]) -> PushTarget | None:
    """Both keys make push mode, one alone does not [D 3.3]."""
    if texts["callBackUri"] and texts["serviceToken"]:
        return PushTarget(texts["callBackUri"], texts["serviceToken"])
    return PushTarget(texts["pushUrl"], None) if texts["pushUrl"] else None
