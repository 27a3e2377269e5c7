"""What an error of the transport means: its code, and the facts that its words need.

Types and numbers are read, and what OpenSSL says of a certificate; no other text of an error: h11 and httpx
quote headers in theirs.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from http import HTTPStatus

import httpcore

from toolbar.errors import out_of_resources

_VERIFY_CODES: dict[int, str] = {
    7: "TLS-215",  # a signature that is none
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
    # The operating systems' own, as truststore hands them on: Windows, then macOS.
    0x800B0101: "TLS-210",  # CERT_E_EXPIRED, said of what is not yet valid as well
    0x800B0109: "TLS-213",  # CERT_E_UNTRUSTEDROOT
    0x800B010A: "TLS-213",  # CERT_E_CHAINING
    0x800B010F: "TLS-212",  # CERT_E_CN_NO_MATCH
    0x800B0110: "TLS-215",  # CERT_E_WRONG_USAGE
    -67818: "TLS-210",  # errSecCertificateExpired
    -67843: "TLS-213",  # errSecNotTrusted
    -67602: "TLS-212",  # errSecHostNameMismatch
} | dict.fromkeys(
    # Against the rules: paths, purposes, extensions, name constraints, and what VERIFY_X509_STRICT adds.
    (24, 25, 26, 32, 34, 37, 41, 47, 48, 49, 51, 52, 53, 76, 77, 78, *range(79, 95)),
    "TLS-215",
)
_TLS_REASONS = {
    "WRONG_VERSION_NUMBER": "TLS-250",  # no TLS spoken there
    "HTTP_REQUEST": "TLS-250",
    "UNSUPPORTED_PROTOCOL": "TLS-230",
    "NO_PROTOCOLS_AVAILABLE": "TLS-230",
    "ALERT_PROTOCOL_VERSION": "TLS-230",
    "ALERT_HANDSHAKE_FAILURE": "TLS-231",
    "DH_KEY_TOO_SMALL": "TLS-231",
    "EE_KEY_TOO_SMALL": "TLS-231",
    "CA_MD_TOO_WEAK": "TLS-231",
    "ALERT_CERTIFICATE_REQUIRED": "TLS-240",
    "ALERT_BAD_CERTIFICATE": "TLS-240",
}
_WANTS_CERTIFICATE = frozenset({"ALERT_CERTIFICATE_REQUIRED", "ALERT_BAD_CERTIFICATE"})
_ALERT = re.compile(r"[A-Z0-9/]+_(?=ALERT_)")
"""What OpenSSL puts before an alert: SSLV3, TLSV1, TLSV13, SSL/TLS or TLS, each version otherwise."""

_UNREACHABLE = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
)


def before_sending(error: BaseException, *, connected: bool) -> tuple[str, str]:
    """Return code and detail of an error that came before the first byte of the request left."""
    for cause in _causes(error):
        match cause:
            case _ if out_of_resources(cause):
                return "INT-901", type(cause).__name__
            case ssl.SSLWantReadError() | ssl.SSLWantWriteError():
                continue  # a handshake that waits, until its time was over
            case ssl.SSLCertVerificationError():
                detail = f"verify code {cause.verify_code}: {cause.verify_message}"
                return verify_code(cause.verify_code), detail
            case ssl.SSLEOFError() | ssl.SSLZeroReturnError():  # the older 3.11 say the second
                return "TLS-230", "closed during the handshake"
            case ssl.SSLError():
                return _TLS_REASONS.get(_reason(cause), "TLS-260"), _reason(cause) or "no reason"
            case socket.gaierror():
                return "NET-103", f"gaierror {cause.errno}"
            case ConnectionResetError() | BrokenPipeError() if connected:
                return "TLS-230", "torn down during the handshake"
            case ConnectionRefusedError():
                return "NET-102", ""
            case OSError() if cause.errno in _UNREACHABLE:
                return "NET-101", errno.errorcode[cause.errno or 0]
            case _:
                continue
    if isinstance(error, httpcore.TimeoutException | TimeoutError):
        return ("NET-105", "no TLS handshake in time") if connected else ("NET-104", "no connection in time")
    if connected:
        return "TLS-260", f"{type(error).__name__} during the handshake"
    return "NET-101", type(error).__name__


def at_proxy(error: BaseException, status: int, schemes: frozenset[str]) -> tuple[str, str]:
    """Return code and detail of an error on the way to or through a proxy, before the tunnel was open.

    *status* is the proxy's answer to CONNECT, 0 for none; *schemes* are the ways to sign in that it offers.
    """
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        # httpx knows Basic only; a proxy that names no way at all may still mean that one.
        return ("PRX-110" if not schemes or "basic" in schemes else "PRX-112"), f"CONNECT {status}"
    if status:
        return "PRX-111", f"CONNECT {status}"
    for cause in _causes(error):
        match cause:
            case ssl.SSLWantReadError() | ssl.SSLWantWriteError():
                continue
            case ssl.SSLCertVerificationError():
                return "PRX-113", f"verify code {cause.verify_code}"
            case ssl.SSLError():
                return "PRX-113", cause.reason or "no reason"
            case socket.gaierror():
                return "PRX-111", f"gaierror {cause.errno}"
            case OSError(errno=int(number)) if number in errno.errorcode:
                return "PRX-111", errno.errorcode[number]
            case _:
                continue
    return "PRX-111", type(error).__name__


def verify_code(number: int) -> str:
    """Return our code for the number by which OpenSSL or the system says why a certificate is not trusted."""
    return _VERIFY_CODES.get(number, "TLS-216")


def is_about_certificate(error: BaseException) -> bool:
    """Return whether the gateway's certificate is what was refused."""
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))


def wants_certificate(error: BaseException) -> bool:
    """Return whether the gateway went away because we showed no certificate.

    Under TLS 1.3 that is proof that it did nothing with a request which had left already: it says so while
    it works on our Certificate message, hence before our Finished, and no application data counts before
    that (RFC 8446 4.4.2.4, 4.4.4). To ask for one later it would need `post_handshake_auth`, which we do not
    offer. The alert is encrypted: nobody on the way can make it.
    """
    return any(isinstance(one, ssl.SSLError) and _reason(one) in _WANTS_CERTIFICATE for one in _causes(error))


def after_sending(error: BaseException) -> tuple[str, str]:
    """Return code and detail of an error that came when the request may have arrived."""
    if isinstance(error, httpcore.TimeoutException | TimeoutError):
        return "NET-120", type(error).__name__
    return "NET-121", type(error).__name__


def _reason(error: ssl.SSLError) -> str:
    return _ALERT.sub("", error.reason or "")


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
