"""What a gateway presented, as values: certificates read, and what they say about a failure.

Nothing here decides whom to trust; that a name fits is worked out for the words alone.
"""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING

from toolbar.errors import NotSent
from toolbar.gateway.reply import plain
from toolbar.presented import Certificate, Presented

if TYPE_CHECKING:
    from cryptography.x509 import Name

MAX_TEXT = 200
NAMES_TOLD = 5


def read(der: bytes) -> Certificate:
    """Return the certificate in *der*. Raises ValueError where it has no dates that can be read."""
    from cryptography import x509  # not at import: it takes its time, and most days nobody needs it

    found = x509.load_der_x509_certificate(der)
    names: list[str] = []
    with suppress(ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        told = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names.extend(_spelt(name.value) for name in told if isinstance(name, x509.DNSName | x509.IPAddress))
    return Certificate(
        subject=_text(found.subject),
        issuer=_text(found.issuer),
        names=tuple(names),
        not_before=found.not_valid_before_utc,
        not_after=found.not_valid_after_utc,
        sha256=hashlib.sha256(der).hexdigest(),
        self_signed=found.subject == found.issuer,
        pem=ssl.DER_cert_to_PEM_cert(der),
    )


def faults_of(chain: tuple[Certificate, ...], host: str) -> tuple[str, ...]:
    """Return what is wrong with *chain* for *host* by its own words: dates and names."""
    now = datetime.now(UTC)
    wrong = {
        "TLS-210": any(certificate.not_after < now for certificate in chain),
        "TLS-211": any(certificate.not_before > now for certificate in chain),
        "TLS-212": not covers(chain[0].names, host),
    }
    return tuple(code for code, holds in wrong.items() if holds)


def covers(names: Iterable[str], host: str) -> bool:
    """Return whether a certificate for *names* is one for *host*, an asterisk standing for one label."""
    try:
        address = ip_address(host)
    except ValueError:
        wanted = host.lower().rstrip(".")
        return any(
            name.lower() == wanted or (name.startswith("*.") and name[2:].lower() == wanted.partition(".")[2])
            for name in names
        )
    for name in names:
        with suppress(ValueError):
            if ip_address(name) == address:
                return True
    return False


def explained(error: NotSent, presented: Presented, now: datetime) -> NotSent:
    """Return *error* with the facts that its words can use, now that it is known what was presented."""
    code = error.code
    if code == "TLS-216" and presented.faults:
        code = presented.faults[0]  # the operating system said no in words that we do not know
    facts: dict[str, str] = {}
    match code:
        case "TLS-210":
            facts = {"ended": stamp(min(presented.chain, key=lambda one: one.not_after).not_after)}
        case "TLS-211":
            begins = max(certificate.not_before for certificate in presented.chain)
            facts = {"begins": stamp(begins), "now": stamp(now)}
        case "TLS-212" if presented.leaf.names:
            more = ["…"] if len(presented.leaf.names) > NAMES_TOLD else []
            facts = {"names": ", ".join([*presented.leaf.names[:NAMES_TOLD], *more])}
        case "TLS-212" | "TLS-214":
            facts = {"subject": presented.leaf.subject}
        case "TLS-213":
            facts = {"issuer": presented.chain[-1].issuer}
        case "TLS-215":
            facts = {"wrong": error.detail}
        case "TLS-231" if error.detail.endswith("ALERT_HANDSHAKE_FAILURE"):
            # It agreed with us on version and cipher, or there would be no certificate to look at; and our
            # side had no complaint. What a gateway then still misses is a certificate of ours.
            code = "TLS-240"
    return NotSent(code, error.detail, found=(), **(error.facts | facts))


def stamp(moment: datetime) -> str:
    """Return *moment*, which is in UTC, for people in any language."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _spelt(name: object) -> str:
    """Return a name of a certificate; an address where only host names may stand is marked.

    For those it counts as nothing.
    """
    text = plain(str(name), MAX_TEXT)
    try:
        ip_address(text)
    except ValueError:
        return text
    return f"DNS:{text}" if isinstance(name, str) else text


def _text(name: Name) -> str:
    try:
        return plain(name.rfc4514_string(), MAX_TEXT)
    except ValueError:
        return "?"
