"""The story for IT: the same facts in every language, and a table that carries nothing out."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbar.errors import NotSent, Refused, SignedOut
from toolbar.happening import Happening, Turn
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.steps import Action, Actor, Step
from toolbar.support.lines import COLUMNS, as_csv, as_text, harmless, line, of_step

NOW = 1_800_000_000.0


@pytest.fixture
def shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("shanghai")
def test_a_line_has_both_times_who_what_method_outcome_and_duration() -> None:
    step = Step(Action.REFRESH, NOW, 0.214, Refused("GW-100-006", retcode="100-006", message="who?"))
    assert line(of_step(step, "20011")).cells() == (
        "2027-01-15 08:00:00Z",
        "2027-01-15 16:00:00+08:00",
        "you",
        "20011",
        "refresh",
        "updateGuid",
        "GW-100-006",
        "100-006",
        "0.21",
    )


@pytest.mark.parametrize(
    ("happening", "what", "method", "outcome", "retcode"),
    [
        (of_step(Step(Action.VRC, NOW, 1.0)), "vrc", "vrcToken", "ok", "0"),
        (of_step(Step(Action.VRC, NOW, 1.0, NotSent("NET-102"))), "vrc", "vrcToken", "NET-102", ""),
        (of_step(Step(Action.SAVE_SETTINGS, NOW, 1.0)), "save-settings", "", "ok", ""),
        (of_step(Step(Action.STATE, NOW, 0.0, event="X")), "event X", "getAgentEvent", "ok", ""),
        (
            of_step(Step(Action.SIGN_IN, NOW, 0.0, SignedOut("AUT-703"))),
            "sign-in",
            "getAgentEvent",
            "AUT-703",
            "",
        ),
        (of_step(Step(Action.LOAD, NOW, 0.0, where="PC-7")), "load taken over from PC-7", "", "ok", ""),
        (
            Happening(NOW, Actor.GATEWAY, AgentState.BUSY, reason=201),
            "agent BUSY reason 201",
            "getAgentEvent",
            "ok",
            "",
        ),
        (Happening(NOW, Actor.GATEWAY, Stage.RECORDING), "recording proven", "getAgentEvent", "ok", ""),
        (Happening(NOW, Actor.TOOLBAR, Stage.NOT_RECORDED), "NOT RECORDED", "", "FAILED", ""),
        (Happening(NOW, Actor.COMPUTER, Turn.SLEPT, 250.0), "computer slept", "", "ok", ""),
        (Happening(NOW, Actor.TOOLBAR, Turn.GATEWAY_AWAY), "gateway away", "", "FAILED", ""),
    ],
)
def test_every_kind_of_line_is_said(
    happening: Happening, what: str, method: str, outcome: str, retcode: str
) -> None:
    told = line(happening)
    assert (told.what, told.method, told.outcome, told.retcode) == (what, method, outcome, retcode)


@pytest.mark.parametrize("what", [*Turn, *AgentState, *Stage])
def test_everything_that_can_happen_has_a_word(what: Turn | AgentState | Stage) -> None:
    assert line(Happening(NOW, Actor.GATEWAY, what)).what


def rows_of(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


def test_the_table_opens_in_a_spreadsheet() -> None:
    table = as_csv([of_step(Step(Action.STATE, NOW, 0.0, event="Zustand=ä"))])
    assert table.startswith(b"\xef\xbb\xbf")
    head, row = rows_of(table)
    assert tuple(head) == COLUMNS
    assert row[COLUMNS.index("what")] == "event Zustand=ä"


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "\r\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "|x",
        "\x00=1",
        "\u200b=1",
    ],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell).startswith("'")
    happening = of_step(Step(Action.LOAD, NOW, 0.0), agent_id=cell)
    (_, row) = rows_of(as_csv([happening]))
    assert row[COLUMNS.index("agent")].startswith("'")


@given(st.text(max_size=40))
def test_a_cell_is_one_line_and_begins_with_nothing_dangerous(cell: str) -> None:
    told = harmless(cell)
    assert told.isprintable()
    assert not told.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    (_, row) = rows_of(as_csv([of_step(Step(Action.LOAD, NOW, 0.0), agent_id=cell)]))
    assert row[COLUMNS.index("agent")] == told


def test_as_text_each_line_is_one_line() -> None:
    story = [of_step(Step(Action.REFRESH, NOW, 0.2)), Happening(NOW, Actor.RECORDER, Turn.RECORDER_WELL)]
    first, second = as_text(story).splitlines()
    assert first.endswith("you  -  refresh  updateGuid  ok  0  0.20")
    assert second.endswith("recorder  -  recorder initialised  -  ok  -  -")
