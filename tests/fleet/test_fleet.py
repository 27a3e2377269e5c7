"""A fleet that loses its gateway does not run it over: with fewer agents than `make fleet` has."""

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.fleet.__main__ import main, report
from tests.fleet.fleet import HOLD, LIMIT, After, fleet
from toolbar.shift.beat import AWAY, NEXT

AGENTS = 1_000
"""It scales: nobody waits for anybody."""


@pytest.mark.parametrize("after", After)
def test_a_fleet_that_loses_its_gateway_for_five_minutes_does_not_run_it_over(after: After) -> None:
    load = fleet(AGENTS, after)
    assert load.steady == pytest.approx(AGENTS / (HOLD + sum(NEXT) / 2), rel=0.02)
    assert load.peak <= 2 * load.steady
    assert 0 < load.back <= AWAY[-1][1]
    assert load.most_in_limit * 10_000 / AGENTS <= LIMIT
    assert load.good()
    assert "FAILED" not in report(load, after)


def test_agents_who_all_wait_for_the_same_time_are_a_herd() -> None:
    load = fleet(AGENTS, vary=lambda low, high: low)
    assert load.peak > 2 * load.steady
    assert not load.good()
    assert "FAILED" in report(load, After.YES)


def test_agents_who_stay_away_are_found_out() -> None:
    load = fleet(100, vary=lambda low, high: high if high < 1 else 500.0)
    assert load.back == float("inf")
    assert not load.good()


def test_the_curve_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = tmp_path / "fleet.svg"
    monkeypatch.setattr(sys, "argv", ["fleet", "--agents", str(AGENTS), "--picture", str(picture)])
    assert main() == 0
    line = ElementTree.fromstring(picture.read_text("utf-8")).find("{*}polyline")
    assert line is not None
    heights = [float(point.split(",")[1]) for point in line.attrib["points"].split()]
    assert len(heights) == 540  # a point a second
    assert all(0 < height < 230 for height in heights)
