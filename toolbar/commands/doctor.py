"""`agent-toolbar doctor`: the check without a window, each stage told as soon as it is known."""

from __future__ import annotations

import asyncio
import json
import signal
import sys

from toolbar.commands.report import Report
from toolbar.diagnosis import Diagnosis, Finding, Verdict
from toolbar.errors import StoreError
from toolbar.names import CommandLoop
from toolbar.policy.file import PolicyFile
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.state import ToolbarState
from toolbar.ui import check_words

PATIENCE = 2.0
"""Seconds for a keyring to say something; nobody is asked to unlock it, so nothing else takes long there."""

_MARKS = {
    Verdict.OK: "ok",
    Verdict.FAILED: "FAILED",
    Verdict.SKIPPED: "skipped",
    Verdict.NOT_APPLICABLE: "-",
}


def doctor(profile: str, *, as_json: bool) -> int:
    """Check the whole way, tell what was found, and return the exit code: what the first broken link is."""
    with asyncio.Runner(loop_factory=CommandLoop) as runner:
        state = runner.run(examined(profile, told=None if as_json else _Lines()))
    check = state.check or Diagnosis(())
    report = _report(check, state)
    if as_json:
        sys.stdout.write(json.dumps(_fields(check, report), ensure_ascii=False) + "\n")
    else:
        summary = f"{check_words.headline(check, state)}. {check_words.advice(check)}".rstrip()
        sys.stdout.write(f"\n{summary}\n")
    return report.exit_code


class _Lines:
    """Writes a line for each finding, once."""

    def __init__(self) -> None:
        self._told = 0

    def __call__(self, check: Diagnosis) -> None:
        for finding in check.findings[self._told :]:
            name = check_words.stage_name(finding.stage)
            mark = _MARKS[finding.verdict]
            sys.stdout.write(f"{mark:8} {name:17} {check_words.sentence(finding)}\n")
        sys.stdout.flush()
        self._told = len(check.findings)


async def examined(profile: str, told: _Lines | None) -> ToolbarState:
    """Return the state of *profile* after a check of the whole way; each finding is *told* at once."""

    def show(state: ToolbarState) -> None:
        if told is not None and state.check is not None:
            told(state.check)

    store = KeyringStore(profile, patience=PATIENCE, with_people=0.0)
    presenter = Presenter(store, show, policy=PolicyFile().policy())
    _give_up_on_signals(presenter)
    try:
        if await _is_open(store):
            await presenter.load()
        await presenter.run_check()
    finally:
        await presenter.aclose()
    return presenter.state


def _give_up_on_signals(presenter: Presenter) -> None:
    """Tell what was found until then: nothing is under way that must come to its end."""
    if sys.platform != "win32":
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, presenter.cancel_check)


async def _is_open(store: KeyringStore) -> bool:
    """Return whether the keyring can be read; whoever reads from a locked one has a question asked."""
    try:
        await store.look()
    except StoreError:
        return False
    return True


def _report(check: Diagnosis, state: ToolbarState) -> Report:
    broken = check.broken
    words = [check_words.headline(check, state) + "."]
    if broken is not None:
        words += [check_words.sentence(broken), check_words.advice(check)]
    mark = state.session.guid.fingerprint if state.session else ""
    return Report("doctor", broken.error if broken else None, " ".join(words), mark, check.seconds)


def _fields(check: Diagnosis, report: Report) -> dict[str, object]:
    owner = check.broken.owner if check.broken else None
    return {
        **report.fields(),
        "owner": owner or "",
        "stages": [_stage(finding) for finding in check.findings],
    }


def _stage(finding: Finding) -> dict[str, object]:
    return {
        "name": finding.stage,
        "result": finding.verdict,
        "code": finding.error.code if finding.error else "",
        "message": check_words.sentence(finding),
        "owner": finding.owner or "",
        "duration_ms": round(finding.seconds * 1000),
    }
