"""The whole table: F01 to F120, in order and in both modes (reliability.md 2)."""

from dataclasses import replace

from tests.campaign.case import Case
from tests.campaign.chapters import http, keyring, lifecycle, payload, tls, transport, vrc
from tests.campaign.own.chapters import OWN, SAME
from tests.campaign.own.derived import derived


def _in_both_modes(case: Case) -> Case:
    return replace(case, own=(*derived(case), *OWN.get(case.id, ())), same=SAME.get(case.id, ""))


CASES: tuple[Case, ...] = tuple(
    _in_both_modes(case)
    for case in (
        *transport.CASES,
        *tls.CASES,
        *http.CASES,
        *payload.CASES,
        *lifecycle.CASES,
        *keyring.CASES,
        *vrc.CASES,
    )
)
