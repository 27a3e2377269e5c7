"""F24 to F40: certificates and handshakes that are not to be trusted (reliability.md 2.2)."""

import ssl
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from tests.campaign.case import (
    DOUBT,
    SALVAGED,
    Case,
    Outcome,
    Trial,
    elsewhere,
    not_here,
    not_sent,
    pending,
    row,
    succeeds,
    unknown,
)
from tests.campaign.chapters.transport import RENEWAL
from tests.campaign.hostile import RENEWED, AwaitClose, Hear, Read, Send, Tls, Turn, replying
from tests.campaign.key_changer import OPENSSL, changing_keys
from tests.rig.bad_servers import (
    HERE,
    expired,
    http,
    not_yet_valid,
    of_another_authority,
    of_another_host,
    of_the_last_decade,
    self_signed,
)
from toolbar.state import Condition

NO_PIN = "no certificate can be pinned"


def _served(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, *chain: bytes) -> ssl.SSLContext:
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT@SECLEVEL=0")  # ours may be weak
    with trustme.Blob(private + b"".join(chain)).tempfile() as file:
        context.load_cert_chain(file)
    return context


def _leaf(
    ca: trustme.CA, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, names: Sequence[str] = ()
) -> bytes:
    """Return a certificate for this key and all these names, signed by the authority."""
    authority = x509.load_pem_x509_certificate(ca.cert_pem.bytes())
    signer = serialization.load_pem_private_key(ca.private_key_pem.bytes(), None)
    assert isinstance(signer, ec.EllipticCurvePrivateKey)
    return _signed(key, authority.subject, signer, "gateway", names)


def _signed(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    issuer: x509.Name,
    signer: ec.EllipticCurvePrivateKey,
    name: str,
    names: Sequence[str] = (),
) -> bytes:
    now = datetime.now(UTC)
    others = [x509.IPAddress(ip_address(HERE)), *(x509.DNSName(one) for one in names)]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(others), critical=False)
        .sign(signer, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM)


def _short_key(ca: trustme.CA) -> ssl.SSLContext:
    key = rsa.generate_private_key(65537, 1024)
    return _served(key, _leaf(ca, key))


def _weak_cipher(ca: trustme.CA) -> ssl.SSLContext:
    key = rsa.generate_private_key(65537, 2048)
    context = _served(key, _leaf(ca, key))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:@SECLEVEL=0")
    return context


def _by_an_authority_that_is_none(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate that one of the authority's leaves has signed, which it may not."""
    middle, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = _leaf(ca, middle)
    subject = x509.load_pem_x509_certificate(issuer).subject
    return _served(key, _signed(key, subject, middle, "leaf"), issuer)


def _with_names(number: int) -> Tls:
    def make(ca: trustme.CA) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        return _served(key, _leaf(ca, key, [f"host-{one}.example" for one in range(number)]))

    return make


def _wants_a_certificate(latest: ssl.TLSVersion) -> Tls:
    def make(ca: trustme.CA) -> ssl.SSLContext:
        certificate = ca.issue_cert(HERE)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        context.verify_mode = ssl.CERT_REQUIRED
        context.maximum_version = latest
        ca.configure_trust(context)
        return context

    return make


def _untrusted(name: str, code: str, tls: Tls) -> Trial:
    return not_sent(name, code, Turn((Read(), Send(RENEWAL)), tls), within=5)


def _changing_keys(name: str, command: bytes, *options: str) -> Trial:
    return Trial(
        name,
        Outcome.UNKNOWN,
        "NET-120|NET-121",
        DOUBT,
        Condition.UNCERTAIN,
        requests=0,  # at the hostile gateway; this server counts none
        press=changing_keys(command, *options),
        deadline=3.0,
        recovers=False,
        slow=True,
    )


_COMPLAINT = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

CASES: tuple[Case, ...] = (
    row("F24", "certificate expired", _untrusted("an hour ago", "TLS-210", expired)),
    row("F25", "certificate not yet valid", _untrusted("until tomorrow", "TLS-211", not_yet_valid)),
    pending(
        "F26",
        "certificate of another host or without our address",
        NO_PIN,
        _untrusted("an address", "TLS-212", of_another_host),
    ),
    row("F27", "unknown private authority", _untrusted("unknown", "TLS-213", of_another_authority)),
    pending("F28", "self-signed certificate", NO_PIN, _untrusted("self-signed", "TLS-214", self_signed)),
    pending(
        "F29",
        "authority that is none",
        NO_PIN,
        _untrusted("a leaf that signs", "TLS-215", _by_an_authority_that_is_none),
    ),
    pending("F30", "pinned certificate changed", f"{NO_PIN}: TLS-220"),
    pending("F31", "pinned certificate expired", NO_PIN),
    row("F32", "TLS 1.1 at best", _untrusted("TLS 1.1", "TLS-230", of_the_last_decade)),
    row(
        "F33",
        "weak cipher, short key",
        _untrusted("RSA with 1,024 bits", "TLS-231", _short_key),
        _untrusted("no cipher that we have", "TLS-231", _weak_cipher),
    ),
    row(
        "F34",
        "renegotiation, flood of key updates",
        _changing_keys("key updates", b"k\n", "-tls1_3"),
        _changing_keys("key updates to be answered", b"K\n", "-tls1_3"),
        _changing_keys("renegotiation", b"r\n", "-tls1_2", "-legacy_renegotiation"),
    )
    if OPENSSL
    else not_here("F34", "renegotiation, flood of key updates", "the openssl program is not installed"),
    pending(
        "F35",
        "client certificate requested",
        "TLS-240 is not told: TLS 1.2 gives no reason, and TLS 1.3 says it after the request has left",
        _untrusted("TLS 1.2", "TLS-231", _wants_a_certificate(ssl.TLSVersion.TLSv1_2)),
        unknown(
            "TLS 1.3",
            "NET-121",
            Turn((Read(), Send(RENEWAL)), _wants_a_certificate(ssl.TLSVersion.TLSv1_3)),
            requests=0,
        ),
    ),
    row(
        "F36",
        "no TLS on the port",
        not_sent("HTTP", "TLS-250", Turn((Hear(), Send(_COMPLAINT), AwaitClose()), tls=None)),
    ),
    row(
        "F37",
        "certificate with ten thousand names",
        succeeds("a thousand", Turn((Read(), Send(RENEWAL)), _with_names(1_000))),
        not_sent("ten thousand", "TLS-260", Turn((Read(), Send(RENEWAL)), _with_names(10_000)), within=1),
    ),
    row(
        "F38",
        "close without close_notify",
        succeeds("a whole body", Turn((Read(), Send(RENEWAL)))),
        unknown(
            "a body without length",
            "NET-160",
            *replying(b"HTTP/1.1 200 OK\r\n\r\n" + RENEWED[:-1]),
            after=SALVAGED,
        ),
        unknown("a body cut short", "NET-121", *replying(http(RENEWED, length=999)), after=SALVAGED),
    ),
    elsewhere(
        "F39",
        "TLS-inspecting proxy, its authority in the system's store",
        "tests/gateway/test_tls.py::test_without_a_file_the_system_decides",
    ),
    not_here(
        "F40",
        "revocation",
        "Windows and macOS look it up during the handshake; OpenSSL does not, and we do not ask",
    ),
)
