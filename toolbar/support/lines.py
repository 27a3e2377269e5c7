"""The story as lines for IT: in English, one fact a column, as text and as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from toolbar import methods
from toolbar.happening import Happening, What
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.steps import Action, Actor, Step

COLUMNS = ("utc", "local", "who", "agent", "what", "method", "outcome", "retcode", "seconds")

_FORMULA = tuple("=+-@|＝＋－＠")
"""What spreadsheets take for the beginning of a formula, the wide forms of East Asian keyboards included."""

_ASKED = frozenset({Action.REFRESH, Action.VRC, Action.SIGN_IN, Action.STATE, Action.RECORD})

_SCREEN = {
    Stage.OFF: "recording ended",
    Stage.STARTING: "recording asked for",
    Stage.RECORDING: "recording proven",
    Stage.STOPPING: "recording being ended",
    Stage.NOT_RECORDED: "NOT RECORDED",
    Stage.UNCERTAIN: "end of recording not proven",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One happening, column by column."""

    utc: str
    local: str
    who: str
    agent: str
    what: str
    method: str
    outcome: str
    retcode: str
    seconds: str

    def cells(self) -> tuple[str, ...]:
        """Return it in the order of `COLUMNS`."""
        return tuple(str(getattr(self, column)) for column in COLUMNS)


def utc(at: float) -> str:
    """Return a moment as gateways log it."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def local(at: float) -> str:
    """Return a moment as the clock on the wall had it, with its distance from UTC."""
    return datetime.fromtimestamp(at).astimezone().isoformat(" ", "seconds")


def of_step(step: Step, agent_id: str = "") -> Happening:
    """Return *step* as a line of the story."""
    return Happening(step.at, step.by, step, step.seconds, step.error, agent_id)


def line(happening: Happening) -> Line:
    """Return *happening* in columns."""
    error = happening.error
    return Line(
        utc(happening.at),
        local(happening.at),
        str(happening.by),
        happening.agent_id,
        _what(happening.what, happening.reason),
        _method(happening),
        error.code if error is not None else "FAILED" if happening.failed else "ok",
        _retcode(happening),
        f"{happening.seconds:.2f}" if happening.seconds else "",
    )


def as_text(story: Iterable[Happening]) -> str:
    """Return the story as lines of text."""
    return "\n".join("  ".join(cell or "-" for cell in line(one).cells()) for one in story)


def as_csv(story: Iterable[Happening]) -> bytes:
    """Return the story as a table that spreadsheets open, with nothing that they would carry out."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for one in story:
        writer.writerow(map(harmless, line(one).cells()))
    return table.getvalue().encode("utf-8-sig")  # with the mark by which spreadsheets know it


def harmless(cell: str) -> str:
    """Return *cell* as one line that no spreadsheet takes for a formula."""
    plain = "".join(letter if letter.isprintable() else " " for letter in cell)
    return f"'{plain}" if plain.lstrip().startswith(_FORMULA) else plain


def _what(what: What, reason: int | None) -> str:
    match what:
        case Step(event=event) if event:
            return f"event {event}"
        case Step(action=action, where=where):
            return f"{action} taken over from {where}" if where else str(action)
        case AgentState():
            return f"agent {what.name}" + (f" reason {reason}" if reason is not None else "")
        case Stage():
            return _SCREEN[what]
        case _:
            return str(what.value)


def _method(happening: Happening) -> str:
    if isinstance(happening.what, Step):
        return methods.of_step(happening.what)
    return methods.POLL if happening.by is Actor.GATEWAY else ""


def _retcode(happening: Happening) -> str:
    """Return what the gateway answered, where it was asked and did."""
    if happening.error is not None:
        return happening.error.facts.get("retcode", "")
    what = happening.what
    return "0" if isinstance(what, Step) and what.action in _ASKED and not what.event else ""
