"""Plays the rows and says what came of them; `python -m tests.campaign` prints the table."""

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.campaign.apart import play_apart
from tests.campaign.case import Case, Mark, Outcome, Press, Trial
from tests.campaign.cases import CASES
from tests.campaign.desk import Desk, named, trusted
from tests.campaign.hostile import NAMES, HostileGateway
from tests.campaign.overheard import Overheard, files, overhearing, spoken
from tests.rig.environment import REMOVED, private_environment
from tests.rig.processes import RigError, wait_until
from toolbar.names import CommandLoop
from toolbar.state import Condition


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one trial."""

    trial: Trial
    complaints: tuple[str, ...]
    code: str
    requests: int
    seconds: float
    places: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """What it showed, and what it left on the disk."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one row."""

    case: Case
    results: tuple[Result, ...]
    searched: int = 0
    """Bytes in which the secrets were looked for."""
    leaks: tuple[str, ...] = ()
    """Where they were found."""

    @property
    def complaints(self) -> tuple[str, ...]:
        """What was not as the table says, and every secret that got out."""
        return (
            *(
                f"{self.case.id} ({result.trial.name}): {words}"
                for result in self.results
                for words in result.complaints
            ),
            *(f"{self.case.id} (canary): {words}" for words in self.leaks),
        )

    @property
    def word(self) -> str:
        """The verdict in a word or two."""
        if self.complaints:
            return "FAILED"
        if self.case.mark is Mark.LACKING and self.results:
            return f"{self.case.mark.value}, in part"
        return self.case.mark.value or "passed"


def play_case(case: Case, folder: Path, *, slow: bool = True) -> Verdict:
    """Play the trials of a row, the slow ones where that is wanted; then look for secrets that got out."""
    with overhearing(folder) as heard:
        results = tuple(play(trial, folder) for trial in case.trials if slow or not trial.slow)
    living = frozenset(guid for result in results for guid in result.trial.living)
    for result in results:
        for place, content in result.places.items():
            heard.add(place, content)
    return Verdict(case, results, heard.size, tuple(heard.hits(living)))


def play(trial: Trial, folder: Path) -> Result:
    """Play one trial against a gateway and a keyring of its own, and in a network if it asks for one."""
    if not trial.apart:
        return play_here(trial, folder)
    try:
        told = play_apart(trial.name, folder)
    except (RigError, subprocess.TimeoutExpired) as error:
        return Result(trial, (str(error),), "", 0, 0.0)
    return Result(trial, told.complaints, told.code, told.requests, told.seconds, told.places)


def play_here(trial: Trial, folder: Path) -> Result:
    """Play one trial in this process and its network."""
    try:
        with asyncio.Runner(loop_factory=CommandLoop) as runner:
            return runner.run(_play(trial, folder))
    except Exception as error:  # of a row, not of the campaign: the others are played all the same
        return Result(trial, (f"{type(error).__name__}: {error}",), "", 0, 0.0)


async def _play(trial: Trial, folder: Path) -> Result:
    ca, ca_file = trusted(folder)
    with HostileGateway(ca, trial.turns, trial.living, address=trial.address) as gateway:
        desk = Desk(trial, gateway, ca_file, folder)
        try:
            result = await _judge(desk)
        finally:
            desk.keyring.arrange(())
            await desk.presenter.aclose()
        return replace(result, places={**spoken(desk.shown), **files(desk.folder)})


async def _heard(gateway: HostileGateway, awaited: int) -> int:
    """Return how many requests it read: the last may reach it after the client has had its answer."""
    with contextlib.suppress(RigError):
        await asyncio.to_thread(wait_until, lambda: len(gateway.asked) >= awaited, "the requests", 5)
    return len(gateway.asked)


async def _judge(desk: Desk) -> Result:
    trial, gateway = desk.trial, desk.gateway
    complaints: list[str] = []

    def check(what: str, found: object, wanted: object) -> None:
        if found != wanted:
            complaints.append(f"{what}: {found!s} instead of {wanted!s}")

    if trial.prepare is None:
        await desk.sign_in()
    else:
        await trial.prepare(desk)
    gateway.forget()
    check("the keyring before", desk.kept(), trial.before)
    desk.keyring.arrange(trial.keyring)
    began = time.monotonic()
    try:
        await (desk.press(trial.press) if isinstance(trial.press, Press) else trial.press(desk))
    except AssertionError as error:
        complaints.append(f"{error}" or "an assertion of its scenario")
    seconds = time.monotonic() - began
    outcome, code = desk.outcome()
    requests = await _heard(gateway, trial.requests)
    check("the class", outcome, trial.outcome)
    check("the code", code, code if code in trial.code.split("|") else trial.code or "none")
    check("the requests", requests, trial.requests)
    check("the keyring after", desk.kept(), trial.after)
    check("the condition", desk.condition(), trial.condition)
    check("busy", desk.state.busy, None)
    if trial.outcome is Outcome.NOT_SENT:
        check("bytes of a GUID at the gateway", gateway.guid_bytes, 0)
    if trial.connections is not None:
        check("the connections", gateway.connections, trial.connections)
    if trial.within is not None and seconds > trial.within:
        complaints.append(f"it took {seconds:.1f} s")
    spelt = "".join(map(repr, desk.shown))
    check("a GUID in a state that was shown", [named(text) for text in NAMES if text in spelt], [])
    if trial.recovers:
        await _recover(desk, complaints)
    return Result(trial, tuple(complaints), code, requests, seconds)


async def _recover(desk: Desk, complaints: list[str]) -> None:
    """An honest gateway, a keyring that works, one more press: the session has to be there."""
    desk.gateway.honest()
    desk.keyring.arrange(())
    if not desk.state.can_refresh:
        complaints.append("no refresh can be pressed afterwards")
        return
    await desk.presenter.refresh()
    if desk.state.settings_unsaved is not None:
        await desk.presenter.save_again()
    if desk.state.problem is not None or desk.condition() not in _WELL:
        complaints.append(f"the next refresh: {desk.state.problem or desk.condition()}")
    if not desk.kept_guids() & desk.gateway.living:
        complaints.append("the living GUID is not in the keyring: the session is lost")


_WELL = (Condition.READY, Condition.RECORDER_IDLE, Condition.NOT_RECORDED)


@contextlib.contextmanager
def _surroundings() -> Iterator[Path]:
    """Give the campaign a home of its own, and none of the developer's desk."""
    with tempfile.TemporaryDirectory(prefix="campaign-") as folder:
        for name in REMOVED:
            os.environ.pop(name, None)
        os.environ.update(private_environment(Path(folder)))
        yield Path(folder)


@contextlib.contextmanager
def _errors_kept(heard: Overheard) -> Iterator[None]:
    """Keep what this process and its children write to their standard error, and say it at the end."""
    real = os.dup(2)
    with tempfile.TemporaryFile() as kept:
        os.dup2(kept.fileno(), 2)
        try:
            yield
        finally:
            sys.stderr.flush()
            os.dup2(real, 2)
            os.close(real)
            kept.seek(0)
            heard.add("standard error", kept.read())
    sys.stderr.write(heard.places["standard error"].decode("utf-8", "replace").lstrip())


def main(arguments: Sequence[str] = ()) -> int:
    """Play all rows, or those that are named; print the table and one line of figures."""
    wanted = set(arguments) or {case.id for case in CASES}
    heard = Overheard()

    def say(words: str) -> None:
        heard.add("standard output", words.encode())
        sys.stdout.write(words)

    say(f"{'id':5}{'verdict':20}{'requests':10}{'ms':>7}  title, and what is shown\n")
    verdicts: list[Verdict] = []
    with _surroundings() as folder:
        with _errors_kept(heard):
            for case in CASES:
                if case.id in wanted:
                    verdicts.append(play_case(case, folder))
                    say(_line(verdicts[-1]))
                    sys.stdout.flush()
        for place, content in files(folder).items():
            heard.add(place, content)
    for verdict in verdicts:
        for complaint in verdict.complaints:
            say(f"FAILED {complaint}\n")
    leaks = heard.hits()
    for words in leaks:
        say(f"FAILED canary: {words}\n")
    say(f"{summary(verdicts, leaks, heard.size)}\n")
    return 1 if leaks or any(verdict.complaints for verdict in verdicts) else 0


def summary(verdicts: Sequence[Verdict], leaks: Sequence[str] = (), searched: int = 0) -> str:
    """Return the line of figures; *leaks* were found after the rows, in so many bytes."""
    count = Counter(verdict.word.partition(",")[0] for verdict in verdicts)
    trials = sum(len(verdict.results) for verdict in verdicts)
    found = len(leaks) + sum(len(verdict.leaks) for verdict in verdicts)
    size = searched + sum(verdict.searched for verdict in verdicts)
    return (
        f"campaign: {len(verdicts)} rows, {count['passed']} passed, {count['elsewhere']} elsewhere, "
        f"{count['not on this system'] + count['not here']} not on this system, "
        f"{count['FAILED']} failed; {trials} trials; canary: {found} hits in {size / 2**20:.1f} MiB"
    )


def _line(verdict: Verdict) -> str:
    case = verdict.case
    shown = sorted({result.code or result.trial.outcome.value for result in verdict.results})
    requests = ",".join(str(number) for number in sorted({result.requests for result in verdict.results}))
    milliseconds = 1000 * sum(result.seconds for result in verdict.results)
    time_taken = f"{milliseconds:.0f}" if verdict.results else "-"
    words = f"{case.title} [{len(shown)} codes]" if len(shown) > 4 else f"{case.title} {' '.join(shown)}"
    why = f"\n{'':44}{case.reason or case.nodes[0]}" if case.mark is not Mark.NONE else ""
    return f"{case.id:5}{verdict.word:20}{requests or '-':10}{time_taken:>7}  {words.strip()}{why}\n"
