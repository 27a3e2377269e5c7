"""The sample leaves no file and no test out, and nobody but `make test` asks for it."""

from __future__ import annotations

import re

import pytest

from tests.rig.processes import ROOT
from tests.rig.sample import COLLECTED, Share, family, part, sample, values

CASES = {"theme": ["light", "dark"], "language": ["en", "ar", "zh_CN"]}


@pytest.fixture
def collected(request: pytest.FixtureRequest) -> list[pytest.Item]:
    return request.config.stash[COLLECTED]


def test_each_file_and_each_test_has_cases_in_the_sample(collected: list[pytest.Item]) -> None:
    assert {family(item) for item in sample(collected)} == {family(item) for item in collected}


def test_each_value_of_several_parameters_is_in_the_sample(collected: list[pytest.Item]) -> None:
    """Of a list of pairs, too: each way to send a token, each fault, though not each with each."""

    def all_of(items: list[pytest.Item]) -> set[tuple[str, tuple[str, str]]]:
        several = [item for item in items if len(values(item)) > 1]
        return {(family(item), value) for item in several for value in values(item)}

    assert all_of(list(sample(collected))) == all_of(collected)


def test_nothing_is_left_out_that_is_not_marked(collected: list[pytest.Item]) -> None:
    left_out = set(collected) - set(sample(collected))
    assert [item.nodeid for item in left_out if item.get_closest_marker("sampled") is None] == []


@pytest.mark.sampled
@pytest.mark.parametrize("theme", CASES["theme"])
@pytest.mark.parametrize("language", CASES["language"])
def test_six_cases_of_which_three_are_the_sample(
    collected: list[pytest.Item], request: pytest.FixtureRequest, theme: str, language: str
) -> None:
    mine = [item for item in collected if family(item) == family(request.node)]
    if len(mine) == 6:  # somebody may have asked for one of them alone
        kept = [item.name.partition("[")[2].rstrip("]") for item in sample(mine)]
        assert kept == ["en-light", "ar-dark", "zh_CN-light"]


@pytest.mark.sampled(one_in=3)
@pytest.mark.parametrize("number", range(7))
def test_seven_cases_of_which_every_third_is_in_the_sample(
    collected: list[pytest.Item], request: pytest.FixtureRequest, number: int
) -> None:
    mine = [item for item in collected if family(item) == family(request.node)]
    if request.config.getoption("--sample"):
        assert len(mine) == 7, "what is left out is not known any more"
    if len(mine) == 7:
        assert [item.name.partition("[")[2].rstrip("]") for item in sample(mine)] == ["0", "3", "6"]


@pytest.mark.parametrize("of", [1, 4, 7])
def test_the_shares_together_are_all(share: Share[int], request: pytest.FixtureRequest, of: int) -> None:
    scenes = range(30)
    assert sorted(scene for number in range(of) for scene in part(scenes, number, of)) == list(scenes)
    assert len(part(scenes, of - 1, of)) <= -(-30 // of)
    assert (share(scenes, 0, of) == scenes) == (of == 1 or not request.config.getoption("--sample"))


def test_make_has_a_target_for_the_whole() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipes = dict(re.findall(r"^(test|test-all):.*\n((?:\t.*\n)+)", makefile, re.MULTILINE))
    assert "--sample" in recipes["test"]
    assert "--sample" not in recipes["test-all"]
