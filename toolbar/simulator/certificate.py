"""A certificate of one's own authority, or of nobody's, in a directory, for a server on this machine."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.x509 import GeneralName
    from trustme import CA

CA_FILE = "ca.pem"
SELF_SIGNED_FILE = "self-signed.pem"


def server_context(directory: Path, host: str) -> ssl.SSLContext:
    """Return a TLS context for *host*, with the authority and certificate of *directory*.

    What is there and fits is used again; the authority's certificate is at `ca.pem`.
    TLS 1.2 or later is what the documentation asks for where it speaks of TLS [D] (cc-gateway.md 1).
    """
    directory.mkdir(parents=True, exist_ok=True)
    names = sorted({"127.0.0.1", "localhost", host})
    certificate = directory / "server.pem"
    if not _is_good(certificate, names) or not (directory / CA_FILE).exists():
        _issue(_authority(directory), certificate, names)
    return _serving(certificate)


def self_signed_context(directory: Path, host: str) -> ssl.SSLContext:
    """Return a TLS context for *host* with a certificate that nobody but itself vouches for.

    It is at `self-signed.pem`, its key beside it; what is there and fits is used again.
    """
    directory.mkdir(parents=True, exist_ok=True)
    names = sorted({"127.0.0.1", "localhost", host})
    public, private = directory / SELF_SIGNED_FILE, directory / "self-signed.key"
    if not _is_good(public, names) or not private.exists():
        _sign_itself(public, private, host, names)
    return _serving(public, private)


def _serving(certificate: Path, private: Path | None = None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, private)
    return context


def _sign_itself(public: Path, private: Path, host: str, names: list[str]) -> None:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    itself = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    signed = (
        x509.CertificateBuilder(itself, itself, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.SubjectAlternativeName([_identity(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, nothing = serialization.Encoding.PEM, serialization.NoEncryption()
    _write_private(private, key.private_bytes(pem, serialization.PrivateFormat.PKCS8, nothing))
    public.write_bytes(signed.public_bytes(pem))


def _identity(name: str) -> "GeneralName":
    from cryptography import x509

    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _authority(directory: Path) -> "CA":
    import trustme

    public, private = directory / CA_FILE, directory / "ca.key"
    if public.exists() and private.exists():
        return trustme.CA.from_pem(public.read_bytes(), private.read_bytes())
    authority = trustme.CA(organization_name="Agent Toolbar simulation")
    public.write_bytes(authority.cert_pem.bytes())
    _write_private(private, authority.private_key_pem.bytes())
    return authority


def _issue(authority: "CA", certificate: Path, names: list[str]) -> None:
    now = datetime.now(UTC)
    leaf = authority.issue_cert(
        *names,
        not_before=now - timedelta(days=1),
        not_after=now + timedelta(days=365),  # macOS trusts no server for more than 825 days
    )
    _write_private(certificate, leaf.private_key_and_cert_chain_pem.bytes())


def _is_good(certificate: Path, names: list[str]) -> bool:
    from cryptography import x509

    if not certificate.exists():
        return False
    found = x509.load_pem_x509_certificate(certificate.read_bytes())
    identities = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    covered = {str(identity.value) for identity in identities}
    fresh = found.not_valid_after_utc - datetime.now(UTC) > timedelta(days=1)
    return fresh and covered.issuperset(names)


def _write_private(path: Path, content: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(content)
