"""A long day makes nothing longer: what is kept of 100,000 events is bounded, and memory stays flat."""

from __future__ import annotations

import gc
import logging
import tracemalloc
from itertools import cycle

import pytest

from toolbar.board import Board
from toolbar.errors import NotSent
from toolbar.events import Kind, read
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.shift.view import EVENTS
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import HISTORY, ToolbarState
from toolbar.steps import Action, Actor

MANY, LAST = 100_000, 4_000
"""Events in all, and how many of them are weighed: to follow every byte takes its time."""

GROWTH = 40_000
"""Bytes that those may leave behind: counters that got longer, and what Python keeps for the next time."""


class Desk:
    """A presenter without a window, and the last state that it showed."""

    def __init__(self) -> None:
        self.shown = ToolbarState()
        self.now = 1_000_000.0
        keyring = ForgetfulKeyring()
        self.presenter = Presenter(KeyringStore("scale", lambda: keyring), self._show, clock=self._clock)
        self.shift = self.presenter.workday._own
        kinds = (Kind.READY.value, Kind.SET_NOT_READY.value, "AgentFuture_Thing", Kind.NOTE.value)
        self._events = cycle([read({"eventType": kind, "content": {"text": "x" * 200}}) for kind in kinds])

    @property
    def board(self) -> Board:
        return self.presenter._board

    def live(self, events: int) -> None:
        """Hear so many events; each tenth time something is done as well, and each other of those fails."""
        for number in range(events):
            self.shift._heard(next(self._events))
            if number % 10 == 0:
                with self.board.doing(Action.REFRESH, Actor.TOOLBAR):
                    if number % 20:
                        raise NotSent("NET-101", "as arranged")

    def _show(self, state: ToolbarState) -> None:
        self.shown = state

    def _clock(self) -> float:
        self.now += 0.01
        return self.now


@pytest.mark.timeout(120)
def test_100_000_events_leave_bounded_lists_and_flat_memory() -> None:
    desk = Desk()
    logging.disable(logging.CRITICAL)
    try:
        desk.live(MANY - LAST)
        tracemalloc.start()
        desk.live(LAST // 2)
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        desk.live(LAST // 2)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        logging.disable(logging.NOTSET)
    state = desk.shown
    assert (len(state.shift.events), len(state.history), len(state.story)) == (EVENTS, HISTORY, HISTORY)
    assert after - before < GROWTH
