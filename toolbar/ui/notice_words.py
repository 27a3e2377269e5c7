"""The words of the desktop's notifications: what is the matter, and the next step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from toolbar.notices.episodes import Trouble
from toolbar.state import ToolbarState
from toolbar.ui import status
from toolbar.ui.messages import describe

translate = QCoreApplication.translate


def notice(trouble: Trouble, state: ToolbarState, now: float) -> tuple[str, str]:
    """Return title and text of the notification about *trouble* in *state*."""
    if trouble is Trouble.NOT_RECORDED:
        error = state.not_recorded
        title = translate("Status", "NOT RECORDED")
        if error is None:
            return title, status.recorder_step(state)
        cause = describe(error)
        return title, f"{cause.title} · {cause.next_step}"
    # As the bar says it, without what will have passed when somebody reads it.
    calm = replace(state, busy=None, blocked_until=0.0)
    return status.headline(calm, now), status.second_line(calm, now)


def click() -> str:
    """Return what a click on one does."""
    return translate("Notice", "Show the toolbar")
