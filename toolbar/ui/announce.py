"""Has screen readers say something at once: a change that nobody's keyboard has gone to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from toolbar.state import Condition


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have *text* said, which *widget* shows; what is *urgent* interrupts what is being said."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


_SAY_WHAT_TO_DO = frozenset(
    {
        Condition.NOT_SET_UP,
        Condition.NO_SESSION,
        Condition.EXPIRED,
        Condition.OFFLINE,
        Condition.REFUSED,
        Condition.KEYRING,
        Condition.NOT_RECORDED,
        Condition.UNSAVED,
    }
)
_URGENT = frozenset({Condition.EXPIRED, Condition.NOT_RECORDED})


class Announcer:
    """Has the headline said when it changes, once, and never the ages, which change each second.

    What the toolbar does by itself, many times a day, is heard only where it changes something in the end.
    """

    def __init__(self, headline: QWidget) -> None:
        self._headline = headline
        self._told = ""
        self._expected = False

    def expect(self) -> None:
        """Somebody pressed for something: say that it is under way as well."""
        self._expected = True

    def tell(self, condition: Condition, headline: str, second_line: str) -> None:
        """Take in what is shown now."""
        working = condition is Condition.WORKING
        if headline == self._told or (working and not self._expected):
            return
        self._told = headline
        self._expected = self._expected and working
        if not self._headline.isVisible():
            return
        words = f"{headline}. {second_line}" if condition in _SAY_WHAT_TO_DO else headline
        announce(self._headline, words, urgent=condition in _URGENT)
