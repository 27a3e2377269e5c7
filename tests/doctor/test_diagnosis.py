"""What follows from findings: the link to mend first, whose it is, and what is left when nobody waits."""

import ast
import re
from pathlib import Path

import pytest

import toolbar
from toolbar.diagnosis import _OWNERS, Diagnosis, Finding, Note, Owner, Stage, Verdict, owner_of
from toolbar.errors import NotSent, Refused, SettingsError, StoreError, ToolbarError, VrcError

ROOT = Path(toolbar.__file__).parent
FAMILIES = {family.split("-")[0] for family in _OWNERS if family}


def failed(stage: Stage, error: ToolbarError) -> Finding:
    return Finding(stage, Verdict.FAILED, 0.5, error)


def test_the_first_broken_link_is_the_one_to_mend() -> None:
    check = Diagnosis((Stage.SETTINGS, Stage.DNS, Stage.KEYRING))
    assert (check.current, check.broken, check.seconds) == (Stage.SETTINGS, None, 0.0)
    check = check.and_then(Finding(Stage.SETTINGS, Verdict.OK, 0.25))
    check = check.and_then(failed(Stage.DNS, NotSent("NET-103")))
    check = check.and_then(failed(Stage.KEYRING, StoreError("KR-402")))
    assert check.current is None
    assert check.broken is not None
    assert check.broken.stage is Stage.DNS
    assert check.broken.owner is Owner.NETWORK
    assert check.seconds == 1.25
    found = check.of(Stage.KEYRING)
    assert found is not None
    assert found.owner is Owner.YOU
    assert check.of(Stage.CLOCK) is None


def test_what_is_given_up_keeps_what_was_found() -> None:
    check = Diagnosis((Stage.SETTINGS, Stage.DNS, Stage.TCP)).and_then(Finding(Stage.SETTINGS, Verdict.OK))
    given_up = check.given_up(Note.CANCELLED)
    assert given_up.current is None
    assert given_up.findings[0] == check.findings[0]
    assert [(finding.stage, finding.verdict, finding.note) for finding in given_up.findings[1:]] == [
        (Stage.DNS, Verdict.SKIPPED, Note.CANCELLED),
        (Stage.TCP, Verdict.SKIPPED, Note.CANCELLED),
    ]
    assert given_up.given_up(Note.CANCELLED) == given_up


@pytest.mark.parametrize(
    ("verdict", "passable"),
    [
        (Verdict.OK, True),
        (Verdict.NOT_APPLICABLE, True),
        (Verdict.SKIPPED, False),
        (Verdict.FAILED, False),
    ],
)
def test_what_was_not_seen_to_work_carries_nothing(verdict: Verdict, passable: bool) -> None:
    assert Finding(Stage.DNS, verdict).passable is passable


@pytest.mark.parametrize(
    ("error", "owner"),
    [
        (SettingsError("SET-305", "ca_file"), Owner.YOU),
        (NotSent("NET-103"), Owner.NETWORK),
        (NotSent("NET-102"), Owner.GATEWAY),
        (NotSent("NET-104"), Owner.NETWORK),
        (NotSent("PRX-110"), Owner.YOU),
        (NotSent("PRX-111"), Owner.NETWORK),
        (NotSent("TLS-210"), Owner.GATEWAY),
        (NotSent("TLS-213"), Owner.NETWORK),
        (NotSent("TLS-220"), Owner.GATEWAY),
        (Refused("GW-100-006", retcode="100-006"), Owner.YOU),
        (Refused("GW-100-007", retcode="100-007"), Owner.GATEWAY),
        (StoreError("KR-402"), Owner.YOU),
        (StoreError("KR-401"), Owner.NETWORK),
        (VrcError("VRC-601"), Owner.RECORDER),
        (ToolbarError("CLK-801"), Owner.NETWORK),
    ],
)
def test_each_kind_of_trouble_has_somebody_who_can_mend_it(error: ToolbarError, owner: Owner) -> None:
    assert owner_of(error) is owner


def test_no_family_of_codes_is_left_to_chance() -> None:
    written = {
        node.value.split("-")[0]
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[A-Z]{2,4}-\d{3}(-\d{3})?", node.value)
    }
    assert written - {"SHA"} <= FAMILIES
    assert written >= {"NET", "TLS", "KR", "VRC"}
