"""The state in the words of a tray: without ages, which nobody would keep counting there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from toolbar.state import BLIP, FRESH, Condition, ToolbarState
from toolbar.ui import status

translate = QCoreApplication.translate

_DATED = {Condition.READY, Condition.AGEING, Condition.RECORDER_IDLE}


def state_line(state: ToolbarState, now: float) -> str:
    """Return what the state is, and what proves it or is to be done, on one line."""
    headline = status.headline(state, now)
    condition = state.condition(now)
    if condition is Condition.WORKING:
        return headline
    if condition in _DATED and not state.slept:
        parts = [headline, _proof(state, condition), status.recorder_text(state)]
    else:
        parts = [headline, status.second_line(replace(state, blocked_until=0.0), now)]
    return " · ".join(part for part in parts if part)


def changes_in(state: ToolbarState, now: float) -> float | None:
    """Return after how many seconds the same *state* may mean something else, if it ever does."""
    moments = [state.shift.away_since + BLIP, *(step.at + BLIP for step in state.history[:1])]
    if state.confirmed is not None:
        moments.append(state.confirmed.at + FRESH)
    if state.busy is not None:
        moments.append(state.busy_since + BLIP)
    return min((moment - now for moment in moments if moment > now), default=None)


def _proof(state: ToolbarState, condition: Condition) -> str:
    if state.confirmed is None or not state.confirmed.holds:
        return ""
    if condition is Condition.AGEING:  # beside "Session not checked"
        text = translate("Tray", "Last checked {time}")
    else:
        text = translate("Tray", "Session checked {time}")
    return text.replace("{time}", status.clock(state.confirmed.at)[:5])
