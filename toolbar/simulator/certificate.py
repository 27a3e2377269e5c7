"""A certificate authority of one's own, in a directory, for a server on this machine."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trustme import CA

CA_FILE = "ca.pem"


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
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate)
    return context


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
