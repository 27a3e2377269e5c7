"""A small share of the check; `python -m tests.model_check` plays all of it."""

from __future__ import annotations

import asyncio
import logging

import pytest

from tests.killpoints.models import MODELS
from tests.model_check.choices import Choices, all_choices
from tests.model_check.life import SCENARIOS, StoreHere, Verdict, play
from tests.model_check.report import check
from toolbar.session.store import KeyringStore


@pytest.mark.parametrize("model", MODELS)
def test_no_single_fault_costs_a_session_but_in_the_documented_windows(model: str) -> None:
    findings = check(model, 1)
    assert findings.unexplained == []
    assert findings.scenarios > 300
    assert (findings.count("lost") > 0) == (model in ("M0", "M4")), "a check that sees no loss does not look"


def test_pairs_of_faults_around_one_exchange() -> None:
    findings = check("M0", 2, ["refresh, stable"])
    assert findings.unexplained == []
    assert findings.scenarios > 1000
    assert set(findings.lost) == {"R1", "R2", "R4"}


def test_pairs_of_faults_around_polls() -> None:
    """Where an old GUID that is presented ends the session: the hardest of the five."""
    findings = check("M4", 2, ["poll, Set-GUID when it is due"])
    assert findings.unexplained == []
    assert findings.scenarios > 1000
    assert set(findings.lost) == {"R1", "R2", "R4", "denied"}


def test_to_go_on_from_a_known_state_finds_what_playing_it_all_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    short = check("M4", 1)
    monkeypatch.setattr(Choices, "come_by", lambda *_: None)
    long = check("M4", 1)
    assert short.endings == long.endings
    assert short.scenarios == long.scenarios


def test_the_store_without_its_thread_ends_as_the_one_with_it(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.CRITICAL)
    monkeypatch.setattr(Choices, "come_by", lambda *_: None)  # all is played, nothing is known
    scenario = SCENARIOS["token, Set-GUID"]

    async def verdicts(make_store: type[KeyringStore]) -> list[Verdict]:
        return [await play("M0", scenario, choices, make_store) for choices in all_choices(1)]

    with_thread = asyncio.run(verdicts(KeyringStore))
    assert len(with_thread) > 50
    assert with_thread == asyncio.run(verdicts(StoreHere))
