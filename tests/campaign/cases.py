"""The whole table: F01 to F120, in order (reliability.md 2)."""

from tests.campaign.case import Case
from tests.campaign.chapters import http, keyring, lifecycle, payload, tls, transport, vrc

CASES: tuple[Case, ...] = (
    *transport.CASES,
    *tls.CASES,
    *http.CASES,
    *payload.CASES,
    *lifecycle.CASES,
    *keyring.CASES,
    *vrc.CASES,
)
