"""A long run over one target: guided by coverage where there is atheris, else by hypothesis."""

import importlib.util
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.measure import Cost, cost_of
from tests.fuzz.strategies import heavy, inputs
from tests.fuzz.targets import LONGEST, Target
from tests.rig.processes import ROOT

WORDS = Path(__file__).parent / "json.dict"
AT_ONCE = 500
"""Examples of hypothesis between two looks at the clock."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How long one target is fuzzed."""

    seconds: float = 0.0
    runs: int = 0
    """Where it is not 0, they count and not the seconds."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one target."""

    runs: int
    cost: Cost
    finding: Path | None = None
    words: str = ""
    """The error, where there is a finding."""


def guided_by_coverage() -> bool:
    """Whether there is atheris: it has wheels for Linux only."""
    return importlib.util.find_spec("atheris") is not None


def fuzz(target: Target, limit: Limit, folder: Path) -> Outcome:
    """Fuzz *target*; a finding is a file in *folder*."""
    if guided_by_coverage():
        return _guided(target, limit, folder)
    return _by_examples(target, limit, folder)


def _guided(target: Target, limit: Limit, folder: Path) -> Outcome:
    corpus, begun_with, slowest = folder / "corpus", folder / "seeds", folder / "slowest"
    for made in (corpus, begun_with):
        made.mkdir()
    for file in target.seed_files():
        (begun_with / file.name).write_bytes(file.read_bytes())
    length = f"-runs={limit.runs}" if limit.runs else f"-max_total_time={limit.seconds:.0f}"
    command = [sys.executable, "-m", "tests.fuzz.guided", target.name, str(slowest), length]
    command += [
        f"-max_len={LONGEST}",
        f"-dict={WORDS}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
    ]
    command += ["-timeout=10", "-rss_limit_mb=1024", str(corpus), str(begun_with)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    runs = re.search(r"stat::number_of_executed_units:\s*(\d+)", ended.stderr)
    findings = sorted(
        file for file in folder.iterdir() if file.name.startswith(("crash-", "timeout-", "oom-"))
    )
    number = int(runs[1]) if runs else 0
    if findings or ended.returncode or not number:
        told = re.search(r"Uncaught Python exception: ===\n(.*)", ended.stdout + ended.stderr)
        words = told[1] if told else ended.stderr[-300:]
        return Outcome(number, Cost(), findings[0] if findings else folder, words)
    kept = [file.read_bytes() for file in (*corpus.iterdir(), slowest)]
    return Outcome(number, cost_of(target, [*kept, *heavy().values()]))


def _by_examples(target: Target, limit: Limit, folder: Path) -> Outcome:
    runs = 0
    data = b""

    # No database: what is found here is kept as a file.
    @settings(
        max_examples=min(AT_ONCE, limit.runs or AT_ONCE),
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(target))
    def some(made: bytes) -> None:
        nonlocal runs, data
        runs, data = runs + 1, made
        target.check(made)

    began = time.monotonic()
    try:
        while runs < limit.runs if limit.runs else time.monotonic() - began < limit.seconds:
            some()
    except Exception as error:  # whatever escapes is what is looked for
        finding = folder / "found-by-example"
        finding.write_bytes(data)
        return Outcome(runs, Cost(), finding, f"{type(error).__name__}: {error}")
    return Outcome(runs, cost_of(target, [*heavy().values(), data]))
