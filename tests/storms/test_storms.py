"""A small sample of the storms."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.rig.processes import simulated_gateway
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.storms.clicks import storm
from tests.storms.closes import close
from tests.storms.desk import set_up
from tests.storms.ends import end
from tests.storms.starts import Race, race


@pytest.mark.sampled(one_in=3)
@pytest.mark.parametrize("number", range(3))
def test_of_several_starts_one_window_stays_and_the_others_raise_it(
    secret_service: SecretService, number: int
) -> None:
    environment = {**secret_service.environment, "QT_QPA_PLATFORM": "offscreen"}
    assert race(environment, f"race{number}", 4) == Race(windows=1, raised=3)


def test_an_end_at_any_moment_is_quick_and_costs_no_session(
    secret_service: SecretService, tmp_path: Path
) -> None:
    environment = {**secret_service.environment, "QT_QPA_PLATFORM": "offscreen"}
    chance = random.Random(7)
    with simulated_gateway("--tls-dir", str(tmp_path)) as gateway:
        set_up(environment, gateway)
        ends = [end(environment, gateway, chance, window=window) for window in (True, False, True)]
    assert all(found.session_lives for found in ends), ends
    assert max(found.took for found in ends) < 4.0


def test_a_window_that_is_closed_at_any_moment_costs_no_session(
    desktop: Mapping[str, str], screen: VirtualScreen, tmp_path: Path
) -> None:
    chance = random.Random(5)
    with simulated_gateway("--tls-dir", str(tmp_path), "--old-guid", "dies-at-once") as gateway:
        set_up(desktop, gateway)
        closes = [close(desktop, screen, gateway, chance) for _ in range(3)]
    assert all(found.session_lives and found.exit_code == 0 for found in closes), closes


def test_hundreds_of_presses_never_make_two_requests_at_once(
    desktop: Mapping[str, str], tmp_path: Path
) -> None:
    journal = tmp_path / "journal"
    options = ("--tls-dir", str(tmp_path / "tls"), "--journal", str(journal))
    with simulated_gateway(*options) as gateway:
        set_up(desktop, gateway, recorder=True)
        found = storm(desktop, gateway, journal, 300, random.Random(3))
    assert found.presses == 300
    assert 2 * 3 < found.requests < 300 // 3  # more than the single presses, far less than all
    assert (found.most_at_once, found.unanswered, found.session_lives) == (1, 0, True)
