"""What the button of the details does: the one step that mends what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolbar.state import ToolbarState
from toolbar.steps import Action
from toolbar.ui.messages import Remedy

if TYPE_CHECKING:
    from toolbar.ui.window import ToolbarWindow


def heal(window: ToolbarWindow, state: ToolbarState, remedy: Remedy) -> None:
    """Do in *state* what was promised as *remedy*, as if the agent had pressed there."""
    if remedy in (Remedy.SETTINGS, Remedy.NEW_GUID):
        window.open_settings(at_guid=remedy is Remedy.NEW_GUID)
        return
    failed = state.history[0].action if state.problem is not None and state.history else None
    if window.shift.heals(remedy, failed, state):
        return
    if failed is Action.END_SHIFT:
        window.end_shift_pressed.emit()
    elif failed is Action.VRC or (failed is None and state.recorder and not state.recorder.holds):
        window.vrc_pressed.emit()
    elif failed is Action.SAVE_SETTINGS:
        if not window.settings.dialog.isVisible():  # where it is, what was entered is there still
            window.open_settings()
    elif failed is None and (state.unsaved or state.settings_unsaved):
        window.save_pressed.emit()
    elif state.session is None:
        window.reload_pressed.emit()
    else:
        window.refresh_pressed.emit()
