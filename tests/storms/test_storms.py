"""A small sample of the storms."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.rig.processes import run, simulated_gateway
from tests.rig.secret_service import SecretService
from tests.storms.ends import TOOLBAR, end
from tests.storms.starts import Race, race


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
        where = ("--gateway", gateway.url, "--agent-id", str(gateway.agent_id))
        run(*TOOLBAR, "settings", "set", *where, "--ca-file", str(gateway.ca_file), environment=environment)
        (tmp_path / "guid").write_text(str(gateway.guid))
        run("sh", "-c", f"{' '.join(TOOLBAR)} session set < {tmp_path / 'guid'}", environment=environment)
        ends = [end(environment, gateway, chance, window=window) for window in (True, False, True)]
    assert all(found.session_lives for found in ends), ends
    assert max(found.took for found in ends) < 4.0
