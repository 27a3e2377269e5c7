"""Why another profile cannot be opened just now, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState

translate = QCoreApplication.translate


def why_not_now(state: ToolbarState) -> str:
    """Return what would be lost by leaving this profile for another; empty where nothing would."""
    if state.busy is not None:
        return translate("Profile", "Wait until what is under way here has ended.")
    if state.shift.under_way:
        return translate("Profile", "Your shift is under way here. End it first, then open another profile.")
    if state.settings is not None and state.settings.vrc.held and recording(state) is Recording.INITIALISED:
        return translate(
            "Profile",
            "Your screen recorder runs here and would end. End your shift first, then open another profile.",
        )
    if state.in_memory_only or state.unsaved is not None or state.settings_unsaved is not None:
        return translate("Profile", "What this profile has is not saved yet and would be lost.")
    return ""
