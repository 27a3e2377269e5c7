"""A sample of the soak: rotations, faults and presses are lived through, and what ends it is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rig.processes import SimulatedGateway
from tests.soak.__main__ import report
from tests.soak.soak import soak
from tests.soak.weight import BOUNDS, Weight, grown

ROTATIONS = 200
AMID_OTHERS = 20.0
"""Seconds after which fewer rotations will do: other tests run beside it."""


def test_a_session_lives_through_faults_and_presses_and_nothing_grows(tmp_path: Path) -> None:
    result = soak(tmp_path, ROTATIONS, seconds=AMID_OTHERS)
    assert result.good, report(result)
    assert result.rotations >= ROTATIONS / 4
    assert result.faults.total() > 0
    assert result.presses > 0
    assert result.requests > result.rotations
    assert "0 sessions lost" in report(result)


def test_a_session_that_is_lost_is_found_out(tmp_path: Path) -> None:
    def force_out(gateway: SimulatedGateway) -> None:
        gateway.do("force-out")

    result = soak(tmp_path, 40, extra=force_out)
    assert (result.good, result.lost, result.ended_by) == (False, "BY_SUPERVISOR", "supervisor")
    assert "1 sessions lost (BY_SUPERVISOR)" in report(result)


@pytest.mark.parametrize("name", Weight._fields)
def test_what_grows_beyond_its_bound_is_named(name: str) -> None:
    start = Weight(*[10.0] * len(BOUNDS))
    at_bound = start._replace(**{name: 10.0 + getattr(BOUNDS, name)})
    assert grown(start, at_bound) == []
    assert grown(start, at_bound._replace(**{name: getattr(at_bound, name) + 1})) == [name]
