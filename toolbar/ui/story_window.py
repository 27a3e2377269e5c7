"""The story in a window of its own, beside the bar: a table, a filter, and a way to save it."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from toolbar.happening import Happening
from toolbar.state import ToolbarState
from toolbar.support.lines import as_csv, as_text
from toolbar.ui import story_words
from toolbar.ui.announce import announce
from toolbar.ui.labels import paragraph
from toolbar.ui.room import make_room
from toolbar.ui.saving import Saving
from toolbar.ui.story_table import Column, StoryTable

SIZE = QSize(680, 380)


class StoryWindow(QDialog):
    """Shows the story of a state; decides nothing, and writes nothing that nobody asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Session story"))
        make_room(self, SIZE)
        self._story: tuple[Happening, ...] = ()
        self._saving = Saving(self)
        self._saving.told.connect(self._say)
        self.table = StoryTable(self)
        column = QVBoxLayout(self)
        column.addLayout(self._build_filter())
        self.view = self._build_view()
        column.addWidget(self.view, 1)
        self._said = paragraph(self, spoken=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addLayout(self._build_buttons())

    def open_for(self, state: ToolbarState) -> None:
        """Show the story of *state*, ready for the keyboard."""
        self._said.hide()
        self.render_state(state)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def render_state(self, state: ToolbarState) -> None:
        """Show what has happened by now."""
        self._story, self.table.policy = state.story, state.policy
        self._render()

    def say_again(self) -> None:
        """Say what is shown in the language of this moment."""
        self.table.say_again()
        self._render()

    def save_to(self, file: str) -> None:
        """Write what is shown into *file*."""
        rows = self.table.rows
        self._saving.save_to(file, lambda: as_csv(rows))

    def _build_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.table)
        view.setAccessibleName(self.tr("Session story"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)  # Tab goes on to the buttons
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section in (Column.WHAT, Column.OUTCOME):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        letter = view.fontMetrics().averageCharWidth()
        for section, letters in ((Column.TIME, 12), (Column.WHO, 13), (Column.TOOK, 12)):
            header.resizeSection(section, letters * letter)
        copy = QShortcut(QKeySequence.StandardKey.Copy, view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)
        return view

    def _build_filter(self) -> QHBoxLayout:
        self.problems = QCheckBox(self.tr("Problems only"), self)
        self.problems.toggled.connect(self._render)
        self._empty = QLabel(self.tr("Nothing to show"), self)
        self._summary = QLabel(self)
        for label in (self._empty, self._summary):
            label.setProperty("quiet", True)
        row = QHBoxLayout()
        row.addWidget(self.problems)
        row.addWidget(self._empty)
        row.addStretch()
        row.addWidget(self._summary)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(self.tr("Copy for IT"), self)
        self.copy.setToolTip(self.tr("The lines that are selected, or all that are shown"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(self.tr("Save as table…"), self)
        self.save.setToolTip(self.tr("A CSV file with what is shown; nothing is on disk before that"))
        self.save.clicked.connect(self._ask_where)
        self.leave = QPushButton(self.tr("Close"), self)
        self.leave.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.copy, self.save, self.leave):
            button.setAutoDefault(False)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch()
        row.addWidget(self.leave)
        return row

    def _render(self) -> None:
        self.table.palette = self.palette()
        self.table.show(self._story, problems_only=self.problems.isChecked())
        self._summary.setText(story_words.summary(self._story))
        self._empty.setVisible(not self.table.rows)

    def _ask_where(self) -> None:
        rows = self.table.rows
        name = time.strftime("agent-toolbar-story-%Y%m%d-%H%M%S.csv")
        self._saving.ask(name, lambda: as_csv(rows))

    def _copy(self) -> None:
        chosen = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        rows = [self.table.rows[row] for row in chosen] or self.table.rows
        QGuiApplication.clipboard().setText(as_text(rows))
        self._say(self.tr("Copied: {n} lines").replace("{n}", str(len(rows))))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        announce(self._said, text)
