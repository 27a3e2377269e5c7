"""What an agent can want to be, as a menu: what the site has names for first, and nothing that scrolls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from toolbar.policy.layers import Policy
from toolbar.policy.rules import REASONS, REST_CAUSES
from toolbar.shift.presence import Wish

AT_ONCE, IN_A_MENU, IN_MENUS = 11, 10, 50
"""How many reasons stand in the first menu, how many numbers in each behind it, and in one of such menus."""

NAMED_CAUSES = 8

REST_MINUTES = (5, 10, 15, 30, 60)
"""What a rest is asked for; longer ones are for the workbench."""


class WishMenu(QMenu):
    """Tells `wished(Wish, reason, seconds)`; for a rest, the reason is its cause."""

    wished = Signal(object, int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wishes: dict[tuple[Wish, int, int], QAction] = {}
        self._reasons: Mapping[int, str] = {}
        self._causes: Mapping[int, str] = {}
        self._last_cause = self._shown_cause = 0
        self._fill()

    def use_names(self, policy: Policy) -> None:
        """Call reasons and causes what the organisation calls them."""
        if (policy.reasons, policy.rest_causes) != (self._reasons, self._causes):
            self._reasons, self._causes = policy.reasons, policy.rest_causes
            self._fill()

    def _fill(self) -> None:
        _empty(self)
        self.wishes.clear()
        self._offer(self, self.tr("Idle"), Wish.IDLE)
        self._fill_busy(self.addMenu(self.tr("Busy")))
        rest = self.addMenu(self.tr("Rest"))
        self._fill_rest(rest)
        rest.aboutToShow.connect(lambda: self._follow_last_cause(rest))
        self._offer(self, self.tr("After-call work"), Wish.WORK)

    def _fill_busy(self, busy: QMenu) -> None:
        self._offer(busy, self.tr("Without a reason"), Wish.BUSY)
        first = [number for number in REASONS if number in self._reasons or not self._reasons][:AT_ONCE]
        others = [number for number in REASONS if number not in first]
        self._offer_reasons(busy, first)
        behind = busy.addMenu(self.tr("Other reasons")) if self._reasons else busy
        for numbers in _parts(others, IN_A_MENU):
            title = _from_to(self.tr("Reasons {first} to {last}"), numbers)
            self._offer_reasons(behind.addMenu(title), numbers)

    def _offer_reasons(self, menu: QMenu, numbers: Sequence[int]) -> None:
        for number in numbers:
            text = self.tr("Reason {number}").replace("{number}", str(number))
            self._offer(menu, self._reasons.get(number, text), Wish.BUSY, number)

    def _fill_rest(self, rest: QMenu) -> None:
        """Offer a rest without a cause at once; behind it the last cause, and those that have a name."""
        self._offer_minutes(rest, 0)
        rest.addSeparator()
        named = sorted(self._causes)[:NAMED_CAUSES]
        last = self._shown_cause = self._last_cause
        for cause in [last, *(cause for cause in named if cause != last)] if last else named:
            self._offer_cause(rest, cause)
        others = [cause for cause in REST_CAUSES if cause not in named]
        title = self.tr("Other causes") if named or last else self.tr("With a cause")
        self._later(rest, title, lambda menu: self._offer_causes(menu, others))

    def _follow_last_cause(self, rest: QMenu) -> None:
        if self._shown_cause != self._last_cause:
            _empty(rest)
            self._fill_rest(rest)

    def _offer_causes(self, menu: QMenu, causes: Sequence[int]) -> None:
        if len(causes) <= IN_A_MENU:
            for cause in causes:
                self._offer_cause(menu, cause)
            return
        for numbers in _parts(causes, IN_MENUS if len(causes) > IN_MENUS else IN_A_MENU):
            self._offer_part(menu, numbers)

    def _offer_part(self, menu: QMenu, causes: Sequence[int]) -> None:
        title = _from_to(self.tr("Causes {first} to {last}"), causes)
        self._later(menu, title, lambda inner: self._offer_causes(inner, causes))

    def _offer_cause(self, menu: QMenu, cause: int) -> None:
        text = self.tr("Cause {number}").replace("{number}", str(cause))
        inner = menu.addMenu(self._causes.get(cause, text))
        self._offer_minutes(inner, cause)

    def _offer_minutes(self, menu: QMenu, cause: int) -> None:
        for minutes in REST_MINUTES:
            text = self.tr("{minutes} minutes").replace("{minutes}", str(minutes))
            self._offer(menu, text, Wish.REST, cause, minutes * 60)

    def _offer(self, menu: QMenu, text: str, wish: Wish, reason: int = 0, seconds: int = 0) -> None:
        action = self.wishes[wish, reason, seconds] = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self._wish(wish, reason, seconds))

    def _wish(self, wish: Wish, reason: int, seconds: int) -> None:
        if wish is Wish.REST:
            self._last_cause = reason or self._last_cause
        self.wished.emit(wish, reason, seconds)

    def _later(self, menu: QMenu, title: str, fill: Callable[[QMenu], None]) -> None:
        """Add a menu to *menu* that is made when somebody opens it: there are a thousand rests to be had."""
        inner = menu.addMenu(title)
        inner.aboutToShow.connect(lambda: fill(inner) if inner.isEmpty() else None)


def _empty(menu: QMenu) -> None:
    inner = [action.menu() for action in menu.actions()]
    menu.clear()
    for one in inner:
        if isinstance(one, QMenu):
            one.deleteLater()


def _parts(numbers: Sequence[int], size: int) -> list[Sequence[int]]:
    return [numbers[first : first + size] for first in range(0, len(numbers), size)]


def _from_to(text: str, numbers: Sequence[int]) -> str:
    return text.replace("{first}", str(numbers[0])).replace("{last}", str(numbers[-1]))
