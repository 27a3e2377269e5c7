"""What a gateway presented in its handshake, as values that can be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate; its texts are the gateway's own claims, to be shown as plain text."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """Host names and addresses that it is made for; empty for the old ones with a common name only."""
    not_before: datetime
    not_after: datetime
    sha256: str
    self_signed: bool
    """It names itself as its issuer."""
    pem: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Presented:
    """What came in the handshake, the gateway's own certificate first, and what is wrong with it.

    Whether its issuer is trusted is not judged here: whoever looked trusts nobody.
    """

    chain: tuple[Certificate, ...]
    faults: tuple[str, ...] = ()
    """Codes, as in `TLS-210`."""
    origin: str = ""
    """Where it was presented, as in `https://10.1.2.3:8043`."""

    @property
    def leaf(self) -> Certificate:
        """Return the certificate of the gateway itself."""
        return self.chain[0]

    @property
    def pem(self) -> str:
        """Return the whole chain, as IT wants it in a file."""
        return "".join(certificate.pem for certificate in self.chain)
