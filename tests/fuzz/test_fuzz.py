"""A sample of the fuzzing, every input that was ever a finding, and bombs thrown at the real client."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import good, summary
from tests.fuzz.bombs import BOMBS, GRACE, Impact, throw
from tests.fuzz.campaign import Limit, Outcome, fuzz
from tests.fuzz.measure import MOST_BYTES, MOST_SECONDS, Cost, cost_of
from tests.fuzz.strategies import heavy, inputs
from tests.fuzz.targets import LONGEST, SESSION, TARGETS, Target, response_of, signed
from tests.rig.processes import RigError, run
from toolbar.gateway import protocol
from toolbar.gateway.hints import retry_after
from toolbar.session.records import decode_entry, decode_settings
from toolbar.vrc.handoff import Hello, understand

EXAMPLES = 100


def name(target: Target) -> str:
    return target.name


@pytest.mark.parametrize("target", TARGETS.values(), ids=name)
def test_garbage_is_understood_or_refused(target: Target) -> None:
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(inputs(target))
    def check(data: bytes) -> None:
        target.check(data)

    check()


@pytest.mark.parametrize("target", TARGETS.values(), ids=name)
def test_what_was_kept_is_understood_or_refused_by_every_reader(target: Target) -> None:
    for other in TARGETS.values():
        for file in other.seed_files():
            target.check(file.read_bytes())


@pytest.mark.parametrize("target", TARGETS.values(), ids=name)
def test_the_dearest_inputs_cost_little(target: Target) -> None:
    for kind, data in heavy().items():
        cost = cost_of(target, [data])
        assert cost.bearable, f"{kind}: {cost}"


def test_a_cost_is_measured() -> None:
    def check(data: bytes) -> None:
        waste = [bytearray(2**20) for _ in range(len(data))]
        assert sum(sum(some) for some in waste) == 0

    dear = Target("dear", check, "texts")
    assert not cost_of(dear, [b"x" * 20]).bearable
    cost = cost_of(dear, [b"", b"xxx", b""])
    assert 3 * 2**20 <= cost.memory < 5 * 2**20
    assert cost.seconds > 0
    assert Cost(1.0, 2) | Cost(0.5, 3) == Cost(1.0, 3)


def test_the_seeds_get_through() -> None:
    """Inputs that are all refused at the door would test little; a format that changes needs new seeds."""
    seeds = {file.name: file.read_bytes() for target in TARGETS.values() for file in target.seed_files()}
    renewed = protocol.updated(SESSION, response_of(seeds["renewed_with_header"])).session.guid.reveal()
    assert renewed.startswith("11112222-")
    assert protocol.issued_token(response_of(seeds["token_two_headers"])).value.reveal() == "a-token"
    for name in ("unproven", "stable"):
        assert decode_entry(signed(seeds[name].decode())).record is not None
    assert decode_entry(signed(seeds["signed_out"].decode())).record is None
    assert decode_settings(seeds["whole"].decode()).vrc.configured
    assert isinstance(understand(seeds["hello"]), Hello)
    assert retry_after((("Date", "x"), ("Retry-After", seeds["seconds"].decode().partition("\n")[2]))) == 60


def test_an_input_is_an_answer_with_a_status_and_headers_or_a_body_alone() -> None:
    whole = response_of(b"404\nSet-GUID: a b \nX:\n\n{}\n\n")
    assert (whole.status, whole.headers, whole.body) == (404, (("Set-GUID", "a b"), ("X", "")), b"{}\n\n")
    assert response_of(b"{}") == response_of(b"999\n\n{}") == response_of(b"200\n\n{}")


def _careless(data: bytes) -> None:
    if json.loads(data).get("retcode") == "0":
        raise LookupError("a finding")


@pytest.mark.parametrize("guided", [True, False])
def test_a_finding_is_a_file_that_reproduces_it(
    guided: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if guided:
        pytest.importorskip("atheris", reason="it has wheels for Linux only")
        target = Target("no such target", _careless, "answers")  # the child knows the real ones only
    else:
        monkeypatch.setattr("tests.fuzz.campaign.guided_by_coverage", lambda: False)
        target = Target("careless", _careless, "answers")
    outcome = fuzz(target, Limit(runs=2000), tmp_path)
    assert outcome.finding is not None
    assert outcome.words
    if not guided:
        with pytest.raises((LookupError, ValueError, AttributeError)):
            target.check(outcome.finding.read_bytes())
    assert not good({"careless": outcome}, {})


def test_a_guided_run_ends_with_figures(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="it has wheels for Linux only")
    outcome = fuzz(TARGETS["texts"], Limit(runs=500), tmp_path)
    assert outcome.finding is None, outcome.words
    assert outcome.runs >= 500
    assert 0 < outcome.cost.seconds <= MOST_SECONDS
    assert 0 < outcome.cost.memory <= MOST_BYTES


def test_a_run_without_atheris_ends_with_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.campaign.guided_by_coverage", lambda: False)
    outcome = fuzz(TARGETS["settings"], Limit(runs=50), tmp_path)
    assert outcome.finding is None, outcome.words
    assert outcome.runs >= 50


def test_a_file_is_run_again(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "tests.fuzz", "--target", "records", "--reproduce")
    assert run(*command, TARGETS["records"].seed_files()[0], environment={}) == ""
    with pytest.raises(RigError, match="FileNotFoundError"):
        run(*command, tmp_path / "none", environment={})


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_costs_little_and_ends_in_time(bomb: str, tmp_path: Path) -> None:
    impact = throw(bomb, tmp_path, deadline=0.6)
    assert impact.bearable, impact
    assert impact.code.startswith(("NET-12", "NET-16", "GW-7"))


@pytest.mark.parametrize(
    "impact",
    [
        Impact(2**23 + 1, 0.0, 1.0, "NET-161"),
        Impact(0, 1.1 + GRACE, 1.0, "NET-161"),
        Impact(0, 0.0, 1.0, ""),
        Impact(0, 0.0, 1.0, "NET-161", 0.051),
    ],
)
def test_a_bomb_that_goes_off_is_a_failure(impact: Impact) -> None:
    fine = Outcome(1_234_567, Cost(0.0123, 2**20))
    assert good({"reply": fine}, {})
    assert not good({"reply": fine}, {"bomb": impact})
    assert summary({"reply": fine}, {"bomb": impact}, 9.6).endswith("FAILED")


def test_the_figures_are_one_line() -> None:
    outcomes = {
        "reply": Outcome(1_234_567, Cost(0.0123, 2**20)),
        "guids": Outcome(1_000_000, Cost(0.001, 2**21)),
    }
    impacts = {"one": Impact(2**20, 3.0, 2.5, "NET-120", 0.0123)}
    assert summary(outcomes, impacts, 9.6) == (
        "fuzz: 2 targets, 2.23 million runs, 10 s, 0 uncaught, slowest input 12.3 ms, peak 2.0 MiB; "
        "1 bombs: at most 1.0 MiB, at most 0.5 s after the deadline, event loop held for at most 12 ms; ok"
    )


@given(st.text())
@settings(max_examples=50, deadline=None)
def test_a_record_with_its_checksum_gets_past_it(text: str) -> None:
    body, _, checksum = signed(text).rpartition("#")
    assert body == text
    assert len(checksum) == 16


@pytest.mark.parametrize("target", TARGETS.values(), ids=name)
def test_no_input_is_longer_than_what_is_read(target: Target) -> None:
    assert all(len(data) <= LONGEST for data in heavy().values())
    assert all(file.stat().st_size <= 8192 for file in target.seed_files())
