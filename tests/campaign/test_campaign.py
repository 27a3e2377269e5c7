"""The part of the campaign that is quick, and that the table is whole and means what it says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.campaign.case import Case, Mark, Outcome
from tests.campaign.cases import CASES
from tests.campaign.own.chapters import OWN, SAME
from tests.campaign.own.desk import OwnDesk
from tests.campaign.own.play import Gateways, play_own
from tests.campaign.own.trial import OwnTrial
from tests.campaign.result import Result
from tests.campaign.run import Verdict, line_of, play, play_case, summary
from tests.rig.processes import ROOT
from toolbar.model import SessionMode
from toolbar.shift.beat import Verdict as BeatVerdict
from toolbar.state import Condition

QUICK = [
    case
    for case in CASES
    if case.mark is Mark.LACKING
    or any(not trial.slow for trial in case.trials)
    or any(trial.sample for trial in case.own)
]


def name(case: Case) -> str:
    return case.id


def of(id_: str) -> Case:
    return next(case for case in CASES if case.id == id_)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("campaign")


@pytest.fixture(scope="module")
def gateways() -> Iterator[Gateways]:
    with Gateways() as made:
        yield made


@pytest.mark.parametrize("case", QUICK, ids=name)
def test_what_a_row_says_is_true(case: Case, folder: Path, gateways: Gateways) -> None:
    verdict = play_case(case, folder, gateways, slow=False)
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


@pytest.mark.parametrize("case", CASES, ids=name)
def test_a_row_is_played_in_the_mode_own_or_says_why_that_is_the_same(case: Case) -> None:
    assert bool(case.own) != bool(case.same)
    assert len({trial.name for trial in case.own}) == len(case.own)


def test_a_row_that_is_named_for_the_mode_own_is_in_the_table() -> None:
    assert {*OWN, *SAME} <= {case.id for case in CASES}


@pytest.mark.parametrize("node", sorted({node for case in CASES for node in case.nodes}))
def test_a_test_that_covers_a_row_elsewhere_is_there(node: str) -> None:
    file, _, function = node.partition("::")
    assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": Outcome.REFUSED},
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


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"verdict": BeatVerdict.ELSEWHERE}, "the verdict"),
        ({"condition": Condition.OFFLINE}, "the condition"),
        ({"code": "NET-999"}, "the code"),
        ({"kept": False}, "the keyring has it"),
        ({"sign_ins": 2}, "sign-ins"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_trial_of_the_mode_own_that_ends_otherwise_is_a_failure(
    change: dict[str, object], complaint: str, folder: Path, gateways: Gateways
) -> None:
    trial = of("F02").own[0]
    result = play_own(replace(trial, **change), gateways, folder)  # type: ignore[arg-type]
    assert any(words.startswith(complaint) for words in result.complaints), result.complaints
    verdict = Verdict(of("F02"), (result,))
    assert verdict.word == "FAILED"
    assert all(words.startswith("F02 (own, ") for words in verdict.complaints)


def test_a_session_that_is_lost_is_told(folder: Path, gateways: Gateways) -> None:
    async def lost(desk: OwnDesk) -> None:
        desk.do("sign-out")
        await desk.until(lambda: not desk.under_way)

    result = play_own(OwnTrial("lost", lost), gateways, folder)
    told = {words.partition(":")[0] for words in result.complaints}
    assert {"the verdict", "polled for", "signed in at the gateway", "the GUID held is accepted"} <= told


def test_the_table_says_in_which_modes_a_row_was_played() -> None:
    def line(id_: str, *modes: SessionMode) -> str:
        results = tuple(Result(mode, "a trial", (), "lives", 3, 1.0) for mode in modes)
        return line_of(Verdict(of(id_), results))

    assert line("F02", SessionMode.SHARED, SessionMode.OWN).split()[:4] == [
        "F02",
        "passed",
        "shared+own",
        "3",
    ]
    assert line("F02", SessionMode.OWN).split()[2:4] == ["own", "-"]
    assert f"own: {of('F01').same}" in line("F01", SessionMode.SHARED)
