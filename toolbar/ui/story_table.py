"""The story as a table: only the lines that somebody sees are put into words."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette

from toolbar.happening import Happening
from toolbar.policy.layers import Policy
from toolbar.ui import appearance, story_words
from toolbar.ui.status import clock

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands in which column."""

    TIME = 0
    WHAT = 1
    OUTCOME = 2
    WHO = 3
    TOOK = 4


class StoryTable(QAbstractTableModel):
    """The newest line first. What is shown stays where it is when lines come above it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._story: tuple[Happening, ...] = ()
        self._rows: tuple[Happening, ...] = ()
        self._problems_only = False
        self.palette = QPalette()
        self.policy = Policy()

    @property
    def rows(self) -> tuple[Happening, ...]:
        """What is shown."""
        return self._rows

    def show(self, story: tuple[Happening, ...], *, problems_only: bool) -> None:
        """Show *story*, or only what went wrong in it."""
        if story is self._story and problems_only is self._problems_only:
            return
        self._story = story
        rows = tuple(one for one in story if one.failed) if problems_only else story
        new = self._new_above(rows) if problems_only is self._problems_only else None
        self._problems_only = problems_only
        if new is None:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        gone = len(self._rows) + new - len(rows)
        if gone:
            self.beginRemoveRows(_NOWHERE, len(self._rows) - gone, len(self._rows) - 1)
            self._rows = self._rows[: len(self._rows) - gone]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_NOWHERE, 0, new - 1)
            self._rows = rows
            self.endInsertRows()

    def say_again(self) -> None:
        """Have every word asked for anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, the shape, or what a screen reader says of one cell."""
        if not index.isValid():
            return None
        happening, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cell(happening, column)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.TIME:
                return story_words.spoken(happening, self.policy)  # the whole line, once
            case Qt.ItemDataRole.DecorationRole if column is Column.WHAT:
                look = appearance.BAD if happening.failed else appearance.GOOD
                return appearance.state_icon(look, self.palette)
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.TOOK:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TIME: lambda: self.tr("Time"),
            Column.WHAT: lambda: self.tr("What"),
            Column.OUTCOME: lambda: self.tr("Outcome"),
            Column.WHO: lambda: self.tr("Who"),
            Column.TOOK: lambda: self.tr("Took"),
        }[Column(section)]()

    def _new_above(self, rows: tuple[Happening, ...]) -> int | None:
        """Return how many of *rows* stand above those that are shown; None where it is another list."""
        if not self._rows or not rows:
            return None
        first = next((at for at, one in enumerate(rows) if one is self._rows[0]), None)
        if first is None:
            return None
        return first if len(rows) - first <= len(self._rows) else None

    def _cell(self, happening: Happening, column: Column) -> str:
        match column:
            case Column.TIME:
                return clock(happening.at)
            case Column.WHAT:
                return story_words.what(happening, self.policy)
            case Column.OUTCOME:
                return story_words.outcome(happening)
            case Column.WHO:
                return story_words.who(happening.by)
            case Column.TOOK:
                return story_words.took(happening)
