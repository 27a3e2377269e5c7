"""When a desktop is told what, and when it is taken back: the decisions alone, at times of our own."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.notices.test_alarm import (
    CANCELLED,
    ENDED,
    EXPIRED,
    LOST,
    NEVER_WAS,
    OFFLINE,
    RECORDING,
    REFUSAL,
    SETTINGS,
)
from toolbar.model import SessionMode
from toolbar.notices.episodes import EPISODE, LASTS, Episodes, Trouble, troubles
from toolbar.shift.view import Shift
from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.notice_words import notice

OWN = replace(RECORDING, settings=replace(SETTINGS, mode=SessionMode.OWN))
UNREACHED = replace(OWN, shift=Shift(under_way=True, reached=False))


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (ToolbarState(), set()),
        (RECORDING, set()),
        (NEVER_WAS, set()),
        (ENDED, set()),
        (CANCELLED, set()),
        (LOST, {Trouble.NOT_RECORDED}),
        (replace(LOST, busy=Action.VRC), {Trouble.NOT_RECORDED}),
        (EXPIRED, {Trouble.EXPIRED}),
        (replace(EXPIRED, denials=1), set()),  # asked again before it is believed
        (OFFLINE, {Trouble.OFFLINE}),
        (UNREACHED, {Trouble.OFFLINE}),
        (replace(OFFLINE, session=None), set()),
        (replace(OFFLINE, recorder=LOST.recorder), {Trouble.OFFLINE, Trouble.NOT_RECORDED}),
    ],
)
def test_what_a_state_is_troubled_by(state: ToolbarState, found: set[Trouble]) -> None:
    assert troubles(state) == found


def shown(episodes: Episodes, now: float) -> list[Trouble]:
    """Do what is due at *now*, and return it."""
    for trouble in episodes.over(now):
        episodes.taken_back(trouble)
    due = [trouble for trouble, _ in episodes.due(now)]
    for trouble in due:
        episodes.told(trouble, now)
    return due


def test_an_end_of_the_session_is_told_at_once_and_one_that_was_before_us_is_not() -> None:
    episodes = Episodes()
    episodes.see(ToolbarState(), 0)
    episodes.see(EXPIRED, 1)
    assert shown(episodes, 2) == []
    episodes.see(replace(EXPIRED, busy=Action.REFRESH), 3)
    episodes.see(EXPIRED, 4)
    assert shown(episodes, 1000) == []  # it still is no change
    episodes.see(RECORDING, 2000)
    episodes.see(EXPIRED, 2001)
    assert shown(episodes, 2001) == [Trouble.EXPIRED]
    episodes.see(replace(EXPIRED, session=None, confirmed=None), 2002)
    assert episodes.over(2002) == [Trouble.EXPIRED]


def test_a_gateway_that_is_away_is_told_after_ten_seconds_whoever_asks_meanwhile() -> None:
    episodes = Episodes()
    episodes.see(OFFLINE, 100)
    assert episodes.wait(100) == LASTS[Trouble.OFFLINE] == 10
    assert shown(episodes, 109) == []
    episodes.see(replace(RECORDING, busy=Action.REFRESH), 109)  # asked again: nobody knows yet
    episodes.see(OFFLINE, 110)
    [(trouble, state)] = episodes.due(110)
    assert (trouble, state) == (Trouble.OFFLINE, OFFLINE)
    assert shown(episodes, 110) == [Trouble.OFFLINE]
    episodes.see(replace(RECORDING, busy=Action.REFRESH), 120)
    assert episodes.over(120) == []
    episodes.see(RECORDING, 121)
    assert episodes.over(121) == [Trouble.OFFLINE]
    assert episodes.wait(121) is None  # nothing will wake anybody


def test_a_blip_is_not_told() -> None:
    episodes = Episodes()
    episodes.see(OFFLINE, 0)
    episodes.see(RECORDING, 9)
    episodes.see(OFFLINE, 9.5)
    assert shown(episodes, 15) == []
    assert episodes.wait(15) == 4.5


def test_each_trouble_has_episodes_of_its_own() -> None:
    episodes = Episodes()
    episodes.see(LOST, 0)
    assert shown(episodes, 0) == [Trouble.NOT_RECORDED]
    both = replace(LOST, problem=REFUSAL, confirmed=EXPIRED.confirmed)
    episodes.see(both, 1)
    assert shown(episodes, 1) == [Trouble.EXPIRED]
    episodes.see(RECORDING, 2)
    assert set(episodes.over(2)) == {Trouble.NOT_RECORDED, Trouble.EXPIRED}
    assert shown(episodes, 2) == []
    episodes.see(both, 3)
    assert shown(episodes, EPISODE - 1) == []
    assert shown(episodes, EPISODE) == [Trouble.NOT_RECORDED]
    assert shown(episodes, EPISODE + 1) == [Trouble.EXPIRED]


def test_a_snooze_takes_back_keeps_quiet_and_ends_by_itself() -> None:
    episodes = Episodes()
    episodes.see(LOST, 0)
    assert shown(episodes, 0) == [Trouble.NOT_RECORDED]
    episodes.snooze(1800)
    assert episodes.over(10) == [Trouble.NOT_RECORDED]
    assert shown(episodes, 10) == []
    episodes.see(EXPIRED, 20)  # which would be told at once
    assert shown(episodes, 1799) == []
    assert episodes.wait(1799) == 1
    assert shown(episodes, 1800) == [Trouble.EXPIRED]
    episodes.snooze(0)
    assert episodes.over(1801) == []


@pytest.mark.parametrize(
    ("trouble", "state", "title"),
    [
        (Trouble.EXPIRED, replace(EXPIRED, busy=Action.REFRESH), "Session ended"),
        (Trouble.OFFLINE, replace(OFFLINE, blocked_until=60.0), "Gateway not reachable"),
        (Trouble.OFFLINE, UNREACHED, "Gateway not reachable"),
    ],
)
def test_the_words_are_those_of_the_bar_and_hold_no_secret(
    trouble: Trouble, state: ToolbarState, title: str
) -> None:
    words = notice(trouble, state, 30.0)
    assert words[0] == title
    assert words[1]
    assert not any(secret in "".join(words) for secret in ("4711", "t0ken", "20011", "11112222"))
    assert not re.search(r"\d s\b", words[1])  # what has passed when somebody reads it
