"""The story in words: what happened, what came of it, and who acted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from toolbar.happening import Happening, Turn
from toolbar.policy.layers import Policy
from toolbar.shift.presence import AgentState, Presence
from toolbar.shift.proof import Stage
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Actor, Step
from toolbar.ui import durations
from toolbar.ui.links import step_name
from toolbar.ui.messages import describe
from toolbar.ui.shift_words import presence_word
from toolbar.ui.status import clock

NO_POLICY = Policy()

translate = QCoreApplication.translate


def what(happening: Happening, policy: Policy = NO_POLICY) -> str:
    """Return what happened; *policy* has the organisation's names for reasons."""
    match happening.what:
        case Step() as step:
            return step_name(step)
        case AgentState() as state:
            presence = Presence(state, reason=happening.reason)
            return presence_word(ToolbarState(policy=policy, shift=Shift(presence=presence)))
        case Stage() as stage:
            return _screen(stage)
        case turn:
            return _turn(turn)


def outcome(happening: Happening) -> str:
    """Return what came of it, with the code where that was bad."""
    if happening.error is not None:
        return f"{describe(happening.error).title} ({happening.error.code})"
    return translate("Story", "problem") if happening.failed else translate("Story", "ok")


def who(actor: Actor) -> str:
    """Return who acted."""
    return {
        Actor.AGENT: lambda: translate("Story", "you"),
        Actor.TOOLBAR: lambda: translate("Story", "automatic"),
        Actor.GATEWAY: lambda: translate("Story", "gateway"),
        Actor.RECORDER: lambda: translate("Story", "recorder"),
        Actor.COMPUTER: lambda: translate("Story", "computer"),
    }[actor]()


def took(happening: Happening) -> str:
    """Return how long it took, empty where that says nothing."""
    if not happening.seconds:
        return ""
    return durations.age(happening.seconds) if happening.seconds >= 60 else durations.took(happening.seconds)


def spoken(happening: Happening, policy: Policy = NO_POLICY) -> str:
    """Return the whole line as a screen reader says it."""
    parts = (
        clock(happening.at),
        what(happening, policy),
        outcome(happening),
        who(happening.by),
        took(happening),
    )
    return ", ".join(part for part in parts if part)


def summary(story: Iterable[Happening]) -> str:
    """Return how many lines there are, and how many of them are problems."""
    failed = [happening.failed for happening in story]
    text = translate("Story", "{n} lines, {m} of them problems")
    return text.replace("{n}", str(len(failed))).replace("{m}", str(sum(failed)))


def _screen(stage: Stage) -> str:
    return {
        Stage.OFF: lambda: translate("Story", "End of the recording confirmed"),
        Stage.STARTING: lambda: translate("Status", "Recording asked for, not confirmed yet"),
        Stage.RECORDING: lambda: translate("Story", "Recording confirmed"),
        Stage.STOPPING: lambda: translate("Status", "Recording is being ended"),
        Stage.NOT_RECORDED: lambda: translate("Status", "NOT RECORDED"),
        Stage.UNCERTAIN: lambda: translate("Status", "Perhaps still recording: nobody confirmed its end"),
    }[stage]()


def _turn(turn: Turn) -> str:
    return {
        Turn.GATEWAY_AWAY: lambda: translate("Status", "Gateway not reachable"),
        Turn.GATEWAY_BACK: lambda: translate("Story", "Gateway reachable again"),
        Turn.RECORDER_THERE: lambda: translate("Status", "Recorder waits for its token"),
        Turn.RECORDER_GONE: lambda: translate("Status", "Recorder not running"),
        Turn.RECORDER_WELL: lambda: translate("Story", "Recorder on"),
        Turn.RECORDER_FAILED: lambda: translate("Status", "NOT RECORDED"),
        Turn.RECORDER_UNPROVEN: lambda: translate(
            "Story", "Whether the recorder still records is not proven"
        ),
        Turn.REST_OVER: lambda: translate("Story", "The time of the rest is up"),
        Turn.NOT_SAVED: lambda: translate("Status", "Not saved"),
        Turn.SAVED: lambda: translate("Story", "Saved again"),
        Turn.SLEPT: lambda: translate("Story", "This computer slept"),
        Turn.CHECKED: lambda: translate("Story", "Check run"),
    }[turn]()
