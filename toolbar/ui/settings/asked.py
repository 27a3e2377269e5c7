"""What a window of its own has asked for, and when that has come to its end."""

from __future__ import annotations

from toolbar.state import ToolbarState
from toolbar.steps import Action


class Asked:
    """One action at a time. An older end of the same kind is not taken for the end of this one."""

    def __init__(self) -> None:
        self.waits_for: Action | None = None
        self._begun = False

    def ask(self, action: Action) -> None:
        """Wait for the end of *action*, which has not begun yet."""
        self.waits_for, self._begun = action, False

    def forget(self) -> None:
        """Wait for nothing any more."""
        self.waits_for = None

    def ended(self, state: ToolbarState) -> Action | None:
        """Return what has ended in *state*; what came too late to begin is not waited for any longer."""
        if self.waits_for is None:
            return None
        if state.busy is not None:
            self._begun = self._begun or state.busy is self.waits_for
            if not self._begun:
                self.waits_for = None
            return None
        if not self._begun:
            return None
        ended, self.waits_for = self.waits_for, None
        return ended
