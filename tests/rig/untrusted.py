"""Thirty TLS servers that nobody should speak to, and what has to be said of each."""

import ssl
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier
from OpenSSL import crypto

from tests.rig.bad_servers import (
    HERE,
    Behaviour,
    answering,
    expired,
    good,
    hanging,
    hanging_up,
    http,
    not_yet_valid,
    of_another_authority,
    of_another_host,
    of_the_last_decade,
    self_signed,
    speaking_plainly,
)

Tls = Callable[[trustme.CA], ssl.SSLContext]
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
Extension = tuple[x509.ExtensionType, bool]

STATUS = http(b'{"message":"","retcode":"0","result":{}}')
_DAY = timedelta(days=1)
_ANSWERING = answering(STATUS)

# RFC 2409, 6.2: a prime of 1,024 bits, and 2, as `openssl dhparam` writes them.
_SMALL_GROUP = b"""-----BEGIN DH PARAMETERS-----
MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR
Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL
/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC
-----END DH PARAMETERS-----
"""


@dataclass(frozen=True, slots=True)
class Untrusted:
    """A server, the code for it where authorities are trusted, and the one where it is pinned itself."""

    name: str
    code: str
    tls: Tls | None
    pinned: str = ""
    """Empty: a pin makes it one to be trusted."""
    explained: str = ""
    """The code after a look, where that is another."""
    shows: bool = True
    """Whether a certificate comes to be seen at all."""
    behave: Behaviour = _ANSWERING


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: a name and a key, and the certificates that go with them."""

    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    chain: tuple[bytes, ...] = ()


def signer_of(ca: trustme.CA) -> Signer:
    """Return the authority itself, which is not sent along."""
    key = serialization.load_pem_private_key(ca.private_key_pem.bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return Signer(x509.load_pem_x509_certificate(ca.cert_pem.bytes()).subject, key)


def named(text: str) -> x509.Name:
    """Return a common name."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def for_us(*names: str) -> Extension:
    """Return the extension that says whom a certificate is for: this address, and these hosts."""
    others = [x509.IPAddress(ip_address(HERE)), *(x509.DNSName(name) for name in names)]
    return x509.SubjectAlternativeName(others), False


def issued(
    signer: Signer | None,
    subject: str,
    key: Key,
    *extensions: Extension,
    until: timedelta = _DAY,
) -> bytes:
    """Return a certificate in PEM; without a signer it signs itself."""
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(subject))
        .issuer_name(signer.name if signer else named(subject))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 2 * _DAY)
        .not_valid_after(now + until)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    signed = builder.sign(signer.key if signer else key, hashes.SHA256())
    return signed.public_bytes(serialization.Encoding.PEM)


def middle(signer: Signer, *extensions: Extension, until: timedelta = _DAY, is_ca: bool = True) -> Signer:
    """Return an authority below another one, or something that poses as one."""
    key = ec.generate_private_key(ec.SECP256R1())
    basic: Extension = (x509.BasicConstraints(ca=is_ca, path_length=None), True)
    rest = [one for one in extensions if isinstance(one[0], x509.BasicConstraints)] or [basic]
    rest += [one for one in extensions if not isinstance(one[0], x509.BasicConstraints)]
    certificate = issued(signer, "Middle CA", key, *rest, until=until)
    return Signer(named("Middle CA"), key, (certificate, *signer.chain))


def served(key: Key, *chain: bytes) -> ssl.SSLContext:
    """Return what a server has that shows this chain, however weak."""
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT@SECLEVEL=0")  # ours may be weak
    with trustme.Blob(private + b"".join(chain)).tempfile() as file:
        context.load_cert_chain(file)
    return context


def leaf_of(signer: Signer, *extensions: Extension) -> ssl.SSLContext:
    """Return a server with a fresh certificate of that signer, and the chain."""
    key = ec.generate_private_key(ec.SECP256R1())
    leaf = issued(signer, "gateway", key, *(extensions or (for_us(),)))
    return served(key, leaf, *signer.chain)


def with_names(number: int) -> Tls:
    """Return a certificate with as many names more."""
    return lambda ca: leaf_of(signer_of(ca), for_us(*(f"host-{one}.example" for one in range(number))))


def by_a_leaf(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate that one of the authority's leaves has signed, which it may not."""
    return leaf_of(middle(signer_of(ca), is_ca=False))


def by_a_leaf_alone(ca: trustme.CA) -> ssl.SSLContext:
    """Return the same, where the server does not send the leaf that has signed."""
    above = middle(signer_of(ca), is_ca=False)
    return leaf_of(Signer(above.name, above.key))


def short_key(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate for a key of 1,024 bits."""
    key = rsa.generate_private_key(65537, 1024)
    return served(key, issued(signer_of(ca), "gateway", key, for_us()))


def by_sha_1(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate below an authority that was signed with SHA-1, by a library that still does it."""
    above = middle(signer_of(ca))
    certificate = crypto.load_certificate(crypto.FILETYPE_PEM, above.chain[0])
    key = crypto.load_privatekey(crypto.FILETYPE_PEM, ca.private_key_pem.bytes())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        certificate.sign(key, "sha1")
    weak = crypto.dump_certificate(crypto.FILETYPE_PEM, certificate)
    return leaf_of(Signer(above.name, above.key, (weak,)))


def weak_cipher(ca: trustme.CA) -> ssl.SSLContext:
    """Return a server without forward secrecy, and with SHA-1."""
    context = _with_rsa(ca)
    context.set_ciphers("AES128-SHA:@SECLEVEL=0")
    return context


def wants_a_certificate(latest: ssl.TLSVersion) -> Tls:
    """Return a server that lets in nobody without a certificate."""

    def make(ca: trustme.CA) -> ssl.SSLContext:
        context = good(ca)
        context.verify_mode = ssl.CERT_REQUIRED
        context.maximum_version = latest
        ca.configure_trust(context)
        return context

    return make


def _with_rsa(ca: trustme.CA) -> ssl.SSLContext:
    key = rsa.generate_private_key(65537, 2048)
    context = served(key, issued(signer_of(ca), "gateway", key, for_us()))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


def _small_group(ca: trustme.CA) -> ssl.SSLContext:
    context = _with_rsa(ca)
    context.set_ciphers("DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0")
    with trustme.Blob(_SMALL_GROUP).tempfile() as file:
        context.load_dh_params(file)
    return context


def _of_the_decade_before(ca: trustme.CA) -> ssl.SSLContext:
    context = of_the_last_decade(ca)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    return context


def _incomplete(ca: trustme.CA) -> ssl.SSLContext:
    above = middle(signer_of(ca))
    return leaf_of(Signer(above.name, above.key))


def _private_root(_: trustme.CA) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    root = issued(None, "Private root", key, (x509.BasicConstraints(ca=True, path_length=None), True))
    return leaf_of(Signer(named("Private root"), key, (root,)))


def _below(*extensions: Extension, until: timedelta = _DAY) -> Tls:
    return lambda ca: leaf_of(middle(signer_of(ca), *extensions, until=until))


def _leaf_with(*extensions: Extension) -> Tls:
    return lambda ca: leaf_of(signer_of(ca), *extensions)


def _path_too_long(ca: trustme.CA) -> ssl.SSLContext:
    last_but_none = middle(signer_of(ca), (x509.BasicConstraints(ca=True, path_length=0), True))
    key = ec.generate_private_key(ec.SECP256R1())
    below = issued(last_but_none, "Third CA", key, (x509.BasicConstraints(ca=True, path_length=None), True))
    return leaf_of(Signer(named("Third CA"), key, (below, *last_but_none.chain)))


def _forged(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate in the name of the authority, by somebody else's key."""
    real = signer_of(ca)
    return leaf_of(Signer(real.name, ec.generate_private_key(ec.SECP256R1())))


def _names(*names: x509.GeneralName) -> Sequence[Extension]:
    return [(x509.SubjectAlternativeName(names), False)]


_SIGNS_NOTHING = x509.KeyUsage(
    digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
    key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
)  # fmt: skip
_NOBODY_KNOWS_IT = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
_NOT_HERE = x509.NameConstraints(None, [x509.IPAddress(ip_network("127.0.0.0/8"))])

UNTRUSTED: tuple[Untrusted, ...] = (
    Untrusted("expired", "TLS-210", expired, "TLS-210"),
    Untrusted("expired authority between", "TLS-210", _below(until=timedelta(hours=-1)), "TLS-210"),
    Untrusted("not yet valid", "TLS-211", not_yet_valid, "TLS-211"),
    Untrusted("of another host", "TLS-212", of_another_host),
    Untrusted("of another address", "TLS-212", _leaf_with(*_names(x509.IPAddress(ip_address("127.0.0.2"))))),
    Untrusted("an address as a name", "TLS-212", _leaf_with(*_names(x509.DNSName(HERE)))),
    Untrusted("a common name only", "TLS-212", _leaf_with((_SIGNS_NOTHING, True))),
    Untrusted(
        "for all of another domain", "TLS-212", _leaf_with(*_names(x509.DNSName("*.elsewhere.example")))
    ),
    Untrusted("of another authority", "TLS-213", of_another_authority),
    Untrusted("chain incomplete", "TLS-213", _incomplete),
    Untrusted("self-signed", "TLS-214", self_signed),
    Untrusted("self-signed root sent along", "TLS-214", _private_root),
    Untrusted("signed by a leaf", "TLS-215", by_a_leaf, "TLS-215"),
    Untrusted("forged in the authority's name", "TLS-215", _forged),
    Untrusted("authority that may not sign", "TLS-215", _below((_SIGNS_NOTHING, True)), "TLS-215"),
    Untrusted("path too long", "TLS-215", _path_too_long, "TLS-215"),
    Untrusted("name constraint broken", "TLS-215", _below((_NOT_HERE, True)), "TLS-215"),
    Untrusted(
        "for clients only",
        "TLS-215",
        _leaf_with(for_us(), (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), False)),
        "TLS-215",
    ),
    Untrusted(
        "critical extension unknown", "TLS-215", _leaf_with(for_us(), (_NOBODY_KNOWS_IT, True)), "TLS-215"
    ),
    Untrusted("RSA with 1,024 bits", "TLS-231", short_key, "TLS-231"),
    Untrusted("signed with SHA-1", "TLS-231", by_sha_1),
    Untrusted("no cipher that we have", "TLS-231", weak_cipher, "TLS-231", shows=False),
    Untrusted("small Diffie-Hellman group", "TLS-231", _small_group, "TLS-231"),
    Untrusted("TLS 1.1", "TLS-230", of_the_last_decade, "TLS-230", shows=False),
    Untrusted("TLS 1.0", "TLS-230", _of_the_decade_before, "TLS-230", shows=False),
    Untrusted(
        "wants a certificate, TLS 1.2",
        "TLS-231",
        wants_a_certificate(ssl.TLSVersion.TLSv1_2),
        "TLS-231",
        "TLS-240",
    ),
    Untrusted(
        "wants a certificate, TLS 1.3", "TLS-240", wants_a_certificate(ssl.TLSVersion.TLSv1_3), "TLS-240"
    ),
    Untrusted("ten thousand names", "TLS-260", with_names(10_000), "TLS-260", shows=False),
    Untrusted("no TLS", "TLS-250", None, "TLS-250", shows=False, behave=speaking_plainly),
    Untrusted("hangs up", "TLS-230", None, "TLS-230", shows=False, behave=hanging_up),
    Untrusted("hangs", "NET-105", None, "NET-105", shows=False, behave=hanging),
)
