"""The part of the campaign that is quick, and that the table is whole and means what it says."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.campaign.case import Case, Mark
from tests.campaign.cases import CASES
from tests.campaign.run import Verdict, play, play_case, summary
from tests.rig.processes import ROOT

QUICK = [case for case in CASES if case.mark is Mark.LACKING or any(not trial.slow for trial in case.trials)]


def name(case: Case) -> str:
    return case.id


def of(id_: str) -> Case:
    return next(case for case in CASES if case.id == id_)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("campaign")


@pytest.mark.parametrize("case", QUICK, ids=name)
def test_what_a_row_says_is_true(case: Case, folder: Path) -> None:
    verdict = play_case(case, folder, slow=False)
    assert verdict.results or case.mark is Mark.LACKING
    assert verdict.complaints == ()
    if case.mark is Mark.LACKING:
        pytest.skip(f"in part: {case.reason}")


def test_each_row_of_the_failure_model_is_there_once_and_in_order() -> None:
    assert [case.id for case in CASES] == [f"F{number:02}" for number in range(1, 121)]


@pytest.mark.parametrize("case", CASES, ids=name)
def test_a_row_is_played_or_says_why_not(case: Case) -> None:
    assert case.title
    match case.mark:
        case Mark.NONE:
            assert case.trials
        case Mark.LACKING:
            assert case.reason
        case Mark.NOT_HERE:
            assert case.reason
            assert not case.trials
        case Mark.ELSEWHERE:
            assert case.nodes
            assert not case.trials


@pytest.mark.parametrize("node", sorted({node for case in CASES for node in case.nodes}))
def test_a_test_that_covers_a_row_elsewhere_is_there(node: str) -> None:
    file, _, function = node.partition("::")
    assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "refused"},
        {"code": "NET-999"},
        {"requests": 7},
        {"before": "stable G2 | empty"},
        {"after": "unproven G3 <G1 | rotating G1"},
        {"condition": "ready"},
        {"within": 0.0},
        {"living": ("nobody",)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_trial_that_ends_otherwise_is_a_failure(change: dict[str, object], folder: Path) -> None:
    (trial,) = of("F41").trials
    result = play(replace(trial, **change), folder)  # type: ignore[arg-type]
    assert len(result.complaints) >= 1
    verdict = Verdict(of("F41"), (result,))
    assert verdict.word == "FAILED"
    assert all(words.startswith("F41 (as documented): ") for words in verdict.complaints)


def test_the_figures_are_of_all_rows() -> None:
    verdicts = [Verdict(case, ()) for case in CASES]
    words = summary(verdicts)
    assert words.startswith("campaign: 120 rows, ")
    assert "0 failed" in words
    assert (
        sum(int(part.split()[0]) for part in words.partition(", ")[2].partition(" failed")[0].split(", "))
        == 120
    )
