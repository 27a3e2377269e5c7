"""What an error of the transport means: its code, and the facts that its words need.

Only types and numbers are read, never the text of an error: h11 and httpx quote headers in theirs.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

import httpx

_VERIFY_CODES = {
    9: "TLS-211",  # not yet valid
    10: "TLS-210",  # expired
    18: "TLS-214",  # self-signed
    19: "TLS-214",  # self-signed in the chain
    20: "TLS-213",  # unknown issuer
    21: "TLS-213",  # cannot verify the leaf: issuer missing
    62: "TLS-212",  # wrong name
    64: "TLS-212",  # wrong IP address
    66: "TLS-231",  # a key that is too short
    67: "TLS-231",  # the authority's
    68: "TLS-231",  # a signature by a hash that is too weak
    79: "TLS-215",  # a CA that is none
}
_TLS_REASONS = {
    "WRONG_VERSION_NUMBER": "TLS-250",  # no TLS spoken there
    "HTTP_REQUEST": "TLS-250",
    "UNSUPPORTED_PROTOCOL": "TLS-230",
    "TLSV1_ALERT_PROTOCOL_VERSION": "TLS-230",
    "NO_PROTOCOLS_AVAILABLE": "TLS-230",
    "SSLV3_ALERT_HANDSHAKE_FAILURE": "TLS-231",
    "DH_KEY_TOO_SMALL": "TLS-231",
    "EE_KEY_TOO_SMALL": "TLS-231",
    "CA_MD_TOO_WEAK": "TLS-231",
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "TLS-240",
    "SSLV3_ALERT_BAD_CERTIFICATE": "TLS-240",
}
_UNREACHABLE = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
)


def before_sending(error: BaseException, *, connected: bool) -> tuple[str, str]:
    """Return code and detail of an error that came before the first byte of the request left."""
    for cause in _causes(error):
        match cause:
            case ssl.SSLWantReadError() | ssl.SSLWantWriteError():
                continue  # a handshake that waits, until its time was over
            case ssl.SSLCertVerificationError():
                return _VERIFY_CODES.get(cause.verify_code, "TLS-216"), f"verify code {cause.verify_code}"
            case ssl.SSLEOFError():
                return "TLS-230", "closed during the handshake"
            case ssl.SSLError():
                return _TLS_REASONS.get(cause.reason or "", "TLS-260"), cause.reason or "no reason"
            case socket.gaierror():
                return "NET-103", f"gaierror {cause.errno}"
            case ConnectionRefusedError():
                return "NET-102", ""
            case OSError() if cause.errno in _UNREACHABLE:
                return "NET-101", errno.errorcode[cause.errno or 0]
            case _:
                continue
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return ("NET-105", "no TLS handshake in time") if connected else ("NET-104", "no connection in time")
    if connected:
        return "TLS-260", f"{type(error).__name__} during the handshake"
    return "NET-101", type(error).__name__


def after_sending(error: BaseException) -> tuple[str, str]:
    """Return code and detail of an error that came when the request may have arrived."""
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return "NET-120", type(error).__name__
    return "NET-121", type(error).__name__


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield what lies behind *error*, the error itself first; each once."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(current.exceptions)
        waiting.extend(cause for cause in (current.__cause__, current.__context__) if cause is not None)
