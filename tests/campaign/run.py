"""Plays the rows in both modes and says what came of them; `python -m tests.campaign` prints the table."""

import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from tests.campaign.apart import play_apart
from tests.campaign.case import Case, Mark, Outcome, Press, Trial
from tests.campaign.cases import CASES
from tests.campaign.desk import Desk, named, trusted
from tests.campaign.hostile import NAMES, HostileGateway
from tests.campaign.overheard import Overheard, files, overhearing, spoken
from tests.campaign.own.play import Gateways, play_own
from tests.campaign.result import Result
from tests.rig.environment import REMOVED, private_environment
from tests.rig.processes import RigError, wait_until
from toolbar.model import SessionMode
from toolbar.names import CommandLoop
from toolbar.state import Condition


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
                f"{self.case.id} ({_mode_of(result)}{result.name}): {words}"
                for result in self.results
                for words in result.complaints
            ),
            *(f"{self.case.id} (canary): {words}" for words in self.leaks),
        )

    @property
    def modes(self) -> str:
        """The modes in which it was played."""
        return "+".join(mode for mode in SessionMode if any(result.mode is mode for result in self.results))

    @property
    def word(self) -> str:
        """The verdict in a word or two."""
        if self.complaints:
            return "FAILED"
        if self.case.mark is Mark.LACKING and self.results:
            return f"{self.case.mark.value}, in part"
        return self.case.mark.value or "passed"


def play_case(
    case: Case,
    folder: Path,
    gateways: Gateways | None = None,
    *,
    slow: bool = True,
    modes: Collection[SessionMode] = tuple(SessionMode),
) -> Verdict:
    """Play the trials of a row, the slow ones where that is wanted; then look for secrets that got out.

    In the mode *own* only where there are *gateways* for it.
    """
    with overhearing(folder) as heard:
        results: list[Result] = []
        if SessionMode.SHARED in modes:
            results += [play(trial, folder) for trial in case.trials if slow or not trial.slow]
        if SessionMode.OWN in modes and gateways is not None:
            results += [play_own(trial, gateways, folder) for trial in case.own if slow or trial.sample]
    for result in results:
        for place, content in result.places.items():
            heard.add(place, content)
    secrets = frozenset(secret for result in results for secret in result.secrets)
    return Verdict(case, tuple(results), heard.size, tuple(heard.hits(secrets)))


def play(trial: Trial, folder: Path) -> Result:
    """Play one trial against a gateway and a keyring of its own, and in a network if it asks for one."""
    if not trial.apart:
        return play_here(trial, folder)
    try:
        told = play_apart(trial.name, folder)
    except (RigError, subprocess.TimeoutExpired) as error:
        return _result(trial, (str(error),))
    return _result(trial, told.complaints, told.shown, told.requests, told.seconds, told.places)


def play_here(trial: Trial, folder: Path) -> Result:
    """Play one trial in this process and its network."""
    try:
        with asyncio.Runner(loop_factory=CommandLoop) as runner:
            return runner.run(_play(trial, folder))
    except Exception as error:  # of a row, not of the campaign: the others are played all the same
        return _result(trial, (f"{type(error).__name__}: {error}",))


def _result(
    trial: Trial,
    complaints: tuple[str, ...],
    shown: str = "",
    requests: int = 0,
    seconds: float = 0.0,
    places: Mapping[str, bytes] = MappingProxyType({}),
) -> Result:
    shown, secrets = shown or trial.outcome.value, frozenset(trial.living)
    return Result(SessionMode.SHARED, trial.name, complaints, shown, requests, seconds, places, secrets)


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
    return _result(trial, tuple(complaints), code, requests, seconds)


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
    """Play all rows, or those that are named, in both modes or the one that is named; print the table."""
    modes = [mode for mode in SessionMode if mode in arguments] or list(SessionMode)
    wanted = {word for word in arguments if word not in modes} or {case.id for case in CASES}
    heard = Overheard()

    def say(words: str) -> None:
        heard.add("standard output", words.encode())
        sys.stdout.write(words)

    say(_LINE.format("id", "verdict", "mode", "requests", "ms", "title, and what is shown"))
    verdicts: list[Verdict] = []
    with _surroundings() as folder:
        with _errors_kept(heard), Gateways() as gateways:
            for case in CASES:
                if case.id in wanted:
                    verdicts.append(play_case(case, folder, gateways, modes=modes))
                    say(line_of(verdicts[-1]))
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
    trials = Counter(result.mode for verdict in verdicts for result in verdict.results)
    rows = sum(SessionMode.OWN in verdict.modes for verdict in verdicts)
    found = len(leaks) + sum(len(verdict.leaks) for verdict in verdicts)
    size = searched + sum(verdict.searched for verdict in verdicts)
    return (
        f"campaign: {len(verdicts)} rows, {count['passed']} passed, {count['elsewhere']} elsewhere, "
        f"{count['not on this system'] + count['not here']} not on this system, "
        f"{count['FAILED']} failed; {trials[SessionMode.SHARED]} trials shared, "
        f"{trials[SessionMode.OWN]} own in {rows} rows; canary: {found} hits in {size / 2**20:.1f} MiB"
    )


_LINE = "{:5}{:20}{:12}{:10}{:>7}  {}\n"


def _mode_of(result: Result) -> str:
    return "own, " if result.mode is SessionMode.OWN else ""


def line_of(verdict: Verdict) -> str:
    """Return the row of the table, and below it what else there is to say."""
    case = verdict.case
    shown = sorted({result.shown for result in verdict.results})
    requests = ",".join(
        str(number)
        for number in sorted({result.requests for result in verdict.results if not _mode_of(result)})
    )  # in the mode own there are polls, as many as there was time for
    milliseconds = 1000 * sum(result.seconds for result in verdict.results)
    time_taken = f"{milliseconds:.0f}" if verdict.results else "-"
    words = f"{case.title} [{len(shown)} codes]" if len(shown) > 4 else f"{case.title} {' '.join(shown)}"
    line = _LINE.format(
        case.id, verdict.word, verdict.modes or "-", requests or "-", time_taken, words.strip()
    )
    if case.mark is not Mark.NONE:
        line += f"{'':56}{case.reason or case.nodes[0]}\n"
    if case.same:
        line += f"{'':56}own: {case.same}\n"
    return line
