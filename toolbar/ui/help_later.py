"""What helps where something is wrong, before anybody wants it: text for IT, story, guide, support file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from toolbar.state import ToolbarState

if TYPE_CHECKING:
    from toolbar.ui.details import DetailsPanel
    from toolbar.ui.guide_window import GuideWindow
    from toolbar.ui.menu import ToolbarMenu
    from toolbar.ui.story_window import StoryWindow
    from toolbar.ui.support_window import SupportWindow

TOLD_MS = 4_000


class HelpLater(QObject):
    """Makes each window when it is first wanted, and keeps it in the last state.

    Signals: `told(str)` with what was done, and "" some seconds later.
    """

    told = Signal(str)

    def __init__(
        self, window: QWidget, clock: Callable[[], float], details: DetailsPanel, menu: ToolbarMenu
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._state = ToolbarState()
        self._story: StoryWindow | None = None
        self._guide: GuideWindow | None = None
        self._support: SupportWindow | None = None
        self.said = ""
        """What is told just now."""
        self._silence = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._silence.timeout.connect(lambda: self._tell(""))
        self.told.connect(details.confirm)
        for pressed, do in (
            (details.copy_pressed, self.copy_for_it),
            (details.story_pressed, self.open_story),
            (menu.copy_chosen, self.copy_for_it),
            (menu.story_chosen, self.open_story),
            (menu.support_chosen, self.open_support),
            (menu.guide_chosen, self.open_guide),
        ):
            pressed.connect(do)

    @property
    def story(self) -> StoryWindow:
        """The story's window."""
        if self._story is None:
            from toolbar.ui.story_window import StoryWindow

            self._story = StoryWindow(self._window)
        return self._story

    @property
    def guide(self) -> GuideWindow:
        """The guide's window."""
        if self._guide is None:
            from toolbar.ui.guide_window import GuideWindow

            self._guide = GuideWindow(self._window)
        return self._guide

    @property
    def support(self) -> SupportWindow:
        """The support file's window."""
        if self._support is None:
            from toolbar.ui.support_window import SupportWindow

            self._support = SupportWindow(self._window, self._clock)
        return self._support

    def render_state(self, state: ToolbarState) -> None:
        """Show *state* where it is looked at, and remember it for what is opened next."""
        self._state = state
        if self._story is not None and self._story.isVisible():
            self._story.render_state(state)

    def open_story(self) -> None:
        """Show what happened."""
        self.story.open_for(self._state)

    def open_guide(self) -> None:
        """Show what the state of this moment means."""
        self.guide.open_for(self._state, self._clock())

    def open_support(self) -> None:
        """Show what a support file would hold."""
        self.support.open_for(self._state)

    def copy_for_it(self) -> None:
        """Put what IT needs on the clipboard; it holds no secret."""
        from toolbar.ui.announce import announce
        from toolbar.ui.for_it import for_it

        QGuiApplication.clipboard().setText(for_it(self._state, self._clock()))
        self._tell(self.tr("Copied – paste it into the ticket"))
        announce(self._window, self.said)
        self._silence.start()

    def close(self) -> None:
        """Close what is open."""
        for window in (self._story, self._guide, self._support):
            if window is not None:
                window.close()

    def _tell(self, text: str) -> None:
        self.said = text
        self.told.emit(text)
