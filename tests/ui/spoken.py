"""What the tests of languages share: the catalogues built, states to show, and the words of a window read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTabWidget,
    QWidget,
)

from toolbar.diagnosis import Diagnosis, Finding, Stage, Verdict
from toolbar.errors import NotSent, Refused, StoreLocked, VrcError
from toolbar.model import Session, SessionMode, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.state import ToolbarState
from toolbar.steps import Action, Proof, Step
from toolbar.ui.lines import OneLine

ROOT = Path(__file__).resolve().parents[2]
ROOM = 1_800_000_000.0
"""The moment that all of these states are looked at."""

ARROW = 28
"""What a list needs beside its words."""
EDGES = 22
"""What a line to type in needs beside its hint."""


@cache
def build_catalogues() -> None:
    """Have every catalogue built from its source, once."""
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py")], check=True)


def desk_states() -> dict[str, ToolbarState]:
    """Return what a desk shows on good days and on bad ones."""
    settings = Settings("https://gw.example:8043", "20011", vrc=VrcSettings("/opt/vrc", keep_running=True))
    session = Session(settings.gateway, "20011", Secret("0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"))
    proof = Proof(ROOM - 12)
    ready = ToolbarState(
        settings=settings,
        session=session,
        gateway=proof,
        confirmed=proof,
        recorder=proof,
        recorder_ready_at=ROOM - 12,
        history=(Step(Action.REFRESH, ROOM - 12, 0.4),),
    )
    dead = VrcError("VRC-406")
    away = NotSent("NET-101", host="gw.example")
    checked = Diagnosis(
        tuple(Stage),
        (Finding(Stage.SETTINGS, Verdict.OK), Finding(Stage.DNS, Verdict.FAILED, 2.4, away)),
    )
    return {
        "new": ToolbarState(),
        "working": replace(ready, busy=Action.REFRESH, busy_since=ROOM - 4),
        "ready": ready,
        "old": replace(ready, confirmed=Proof(ROOM - 600)),
        "away": replace(
            ready, problem=away, gateway=Proof(ROOM, away), history=(Step(Action.REFRESH, ROOM, 2.0, away),)
        ),
        "refused": replace(
            ready, problem=Refused("GW-100-006", retcode="100-006"), session=None, confirmed=None
        ),
        "not recorded": replace(ready, recorder=Proof(ROOM - 5, dead)),
        "locked": replace(ready, unsaved=StoreLocked("KEY-401")),
        "checked": replace(ready, check=checked),
        "signed out": ToolbarState(settings=replace(settings, mode=SessionMode.OWN, phone="8001")),
    }


def words_of(root: QWidget) -> Iterator[tuple[QObject, str]]:
    """Yield each text that *root* shows or has said, with what has it."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) and not isinstance(widget, QMenu):
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text
        match widget:
            case QLabel() | QAbstractButton():
                yield widget, widget.text()
            case QLineEdit():
                yield widget, widget.placeholderText()
            case QComboBox():
                yield from ((widget, widget.itemText(index)) for index in range(widget.count()))
            case QTabWidget():
                yield from ((widget, widget.tabText(index)) for index in range(widget.count()))
    for action in root.findChildren(QAction):
        if action.isVisible():
            yield action, action.text()
    yield root, root.windowTitle()


def clipped(root: QWidget, *, may_elide: bool = False) -> Iterator[str]:
    """Yield what *root* does not show whole: words, hints and cells cut, or wider than their room."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        match widget:
            case OneLine():
                fits = widget.whole or may_elide
            case QLabel() if widget.wordWrap():
                fits = widget.heightForWidth(widget.width()) <= widget.height()
            case QLabel():
                fits = widget.sizeHint().width() <= widget.width() or widget.toolTip() == widget.text()
            case QAbstractButton() if widget.text():
                fits = widget.sizeHint().width() <= widget.width()
            case QTabWidget():
                bar = widget.tabBar()
                fits = bar.tabRect(bar.count() - 1).right() <= bar.width()
            case QLineEdit():
                hint = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
                fits = hint + EDGES <= widget.width()
            case QTableView():
                fits = not any(_narrow(widget, column) for column in range(widget.model().columnCount()))
            case QComboBox():
                items = (widget.itemText(index) for index in range(widget.count()))
                longest = max((widget.fontMetrics().horizontalAdvance(item) for item in items), default=0)
                fits = longest + ARROW <= widget.width()
            case _:
                continue
        if not fits:
            yield f"{type(widget).__name__} {_says(widget)!r}"


def _says(widget: QWidget) -> object:
    return widget.property("text") or widget.property("placeholderText") or widget.accessibleName()


def _narrow(table: QTableView, column: int) -> bool:
    """Whether the head of *column* or what stands in it needs more than there is."""
    cells = (
        table.sizeHintForIndex(table.model().index(row, column)) for row in range(table.model().rowCount())
    )
    needed = max((cell.width() for cell in cells), default=0)
    return table.columnWidth(column) < max(needed, table.horizontalHeader().sectionSizeHint(column))


def bare(text: str) -> str:
    """Return what of *text* no translator has seen: pseudo texts stand in double brackets."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    return text
