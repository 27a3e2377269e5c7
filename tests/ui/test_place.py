"""Where the window may be: in numbers, and on a screen in memory; test_among_others.py has a real one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from toolbar.ui import place
from toolbar.ui.place import Edge, Place, along, clearance, seen_whole, without

LEFT, RIGHT = QRect(0, 0, 1280, 1024), QRect(1280, 0, 1920, 1080)
BELOW = QRect(0, 1024, 1280, 700)


@pytest.mark.parametrize(
    ("frame", "screens", "expected"),
    [
        (QRect(100, 100, 620, 64), [LEFT], (100, 100)),
        (QRect(1000, 100, 620, 64), [LEFT, RIGHT], (1000, 100)),  # across both: all of it is seen
        (QRect(1000, 100, 620, 64), [LEFT], (660, 100)),  # that other one was taken away
        (QRect(2000, 500, 620, 64), [LEFT], (660, 500)),
        (QRect(-3000, -40, 620, 64), [LEFT, RIGHT], (0, 0)),
        (QRect(99_999, 99_999, 620, 64), [LEFT, RIGHT], (2580, 1016)),
        (QRect(1200, 1050, 620, 64), [LEFT, RIGHT], (1280, 1016)),  # most of it is on the right
        (QRect(100, 1000, 620, 64), [LEFT, BELOW], (100, 1000)),
        (QRect(100, 100, 2000, 64), [LEFT], (0, 100)),  # wider than any: its beginning is seen
        (QRect(100, 100, 620, 2000), [LEFT], (100, 0)),
        (QRect(5, 5, 620, 64), [QRect(0, 30, 1280, 994)], (5, 30)),  # under the desktop's own bar
        (QRect(5, 5, 620, 64), [], (5, 5)),  # no screen is no reason to go
    ],
)
def test_all_of_the_bar_is_seen_with_as_small_a_step_as_can_be(
    frame: QRect, screens: list[QRect], expected: tuple[int, int]
) -> None:
    assert seen_whole(frame, screens) == QPoint(*expected)


@pytest.mark.parametrize(
    ("edge", "expected"), [(Edge.TOP, QRect(1280, 0, 1920, 48)), (Edge.BOTTOM, QRect(1280, 1032, 1920, 48))]
)
def test_an_edge_is_a_strip_from_end_to_end(edge: Edge, expected: QRect) -> None:
    assert along(edge, RIGHT, 48) == expected


@pytest.mark.parametrize(
    ("strip", "edge", "area", "expected"),
    [
        (QRect(0, 0, 1280, 48), Edge.TOP, QRect(0, 48, 1280, 976), LEFT),
        (QRect(0, 976, 1280, 48), Edge.BOTTOM, QRect(0, 0, 1280, 976), LEFT),
        (QRect(0, 30, 1280, 48), Edge.TOP, QRect(0, 78, 1280, 946), QRect(0, 30, 1280, 994)),  # below a panel
        (QRect(0, 0, 1280, 48), Edge.TOP, LEFT, LEFT),  # nobody keeps clear here
        (QRect(0, 0, 1280, 48), Edge.BOTTOM, QRect(0, 48, 1280, 976), QRect(0, 48, 1280, 976)),
        (QRect(), Edge.TOP, LEFT, LEFT),
    ],
)
def test_what_others_leave_free_for_us_is_ours(
    strip: QRect, edge: Edge, area: QRect, expected: QRect
) -> None:
    assert without(strip, edge, area) == expected


@pytest.mark.parametrize(
    ("strip", "edge", "expected"),
    [
        (QRect(0, 0, 1280, 48), Edge.TOP, (48, 0)),
        (QRect(0, 1032, 1280, 48), Edge.BOTTOM, (0, 48)),
        (QRect(0, 30, 1280, 48), Edge.TOP, (78, 0)),  # as the manager counts, from the edge
        (QRect(0, 540, 1280, 48), Edge.TOP, (0, 0)),  # of the lower of two screens
        (QRect(), Edge.NONE, (0, 0)),
    ],
)
def test_others_keep_clear_of_the_strip_and_of_no_more(
    strip: QRect, edge: Edge, expected: tuple[int, int]
) -> None:
    assert clearance(strip, edge, QRect(0, 0, 1280, 1080)) == expected


def test_space_is_asked_for_once_for_the_bar_and_given_back(desk: Desk) -> None:
    asked: list[tuple[int, ...]] = []
    desk.place.come_back()
    desk.window.show()
    desk.place.reserve_by(lambda window, *space: asked.append(space))
    assert asked == []
    desk.place.lie_along(Edge.TOP)
    height, right = desk.window.height(), screen().right()
    assert asked == [(height, 0, 0, right)]
    desk.place.fit(height + 100)  # the details lie over others
    desk.place.fit(height)
    desk.place.settle()
    assert len(asked) == 1
    desk.place.lie_along(Edge.NONE)
    assert asked[1:] == [(0, 0, 0, 0)]


class Desk:
    """A window of 620 x 60 and its place, in the program's memory of places."""

    def __init__(self, qtbot: QtBot, file: Path) -> None:
        self.remembered = QSettings(str(file), QSettings.Format.IniFormat)
        self.window = QWidget()
        self.window.setMinimumSize(200, 60)
        qtbot.addWidget(self.window)
        self.place = Place(self.window, self.remembered)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path / "w.ini")


def again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Desk:
    desk.place.remember()
    desk.remembered.sync()
    other = Desk(qtbot, tmp_path / "w.ini")
    other.place.come_back()
    return other


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def test_an_edge_lasts_and_the_free_place_behind_it_too(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.place.come_back()
    desk.window.show()
    desk.window.move(50, 70)
    before = desk.window.geometry()
    desk.place.lie_along(Edge.BOTTOM)
    assert desk.window.geometry() == along(Edge.BOTTOM, screen(), desk.window.height())
    tomorrow = again(desk, qtbot, tmp_path)
    assert tomorrow.place.edge is Edge.BOTTOM
    assert tomorrow.window.geometry() == along(Edge.BOTTOM, screen(), tomorrow.window.height())
    tomorrow.place.lie_along(Edge.NONE)
    assert tomorrow.window.geometry().topLeft() == QPoint(50, 70)
    assert tomorrow.window.width() == before.width()
    assert again(tomorrow, qtbot, tmp_path).place.edge is Edge.NONE


def test_from_one_edge_to_the_other_and_back_to_the_free_place(desk: Desk) -> None:
    desk.place.come_back()
    desk.window.show()
    desk.window.move(50, 70)
    before = desk.window.geometry()
    for edge in (Edge.TOP, Edge.BOTTOM, Edge.TOP):
        desk.place.lie_along(edge)
        assert desk.window.geometry() == along(edge, screen(), desk.window.height())
    desk.place.lie_along(Edge.NONE)
    assert desk.window.geometry() == before


def test_at_an_edge_it_grows_into_the_screen(desk: Desk) -> None:
    desk.place.come_back()
    desk.window.show()
    desk.place.lie_along(Edge.BOTTOM)
    desk.place.fit(200)
    assert desk.window.geometry() == along(Edge.BOTTOM, screen(), 200)
    desk.place.fit(60)
    assert desk.window.geometry() == along(Edge.BOTTOM, screen(), 60)


def test_what_unfolds_below_the_screen_is_lifted_and_put_back(desk: Desk) -> None:
    desk.place.come_back()
    desk.window.show()
    desk.place.fit(60)
    down = QPoint(20, screen().bottom() - 80)
    desk.window.move(down)
    desk.place.fit(300)
    assert screen().contains(desk.window.frameGeometry())
    desk.place.fit(60)
    assert desk.window.pos() == down
    desk.place.fit(300)
    desk.window.move(10, 10)  # by hand
    desk.place.fit(60)
    assert desk.window.pos() == QPoint(10, 10)


def test_who_has_it_half_off_the_screen_keeps_it_so(desk: Desk) -> None:
    desk.place.come_back()
    desk.window.show()
    desk.window.move(-100, 20)
    desk.place.fit(desk.window.height())
    assert desk.window.pos() == QPoint(-100, 20)


def test_a_remembered_edge_of_a_screen_that_is_gone_is_one_of_the_first(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.remembered.setValue("window/edge", "top")
    desk.remembered.setValue("window/screen", "DP-7")
    desk.remembered.sync()
    tomorrow = Desk(qtbot, tmp_path / "w.ini")
    tomorrow.place.come_back()
    assert tomorrow.window.geometry() == along(Edge.TOP, screen(), tomorrow.window.height())


@pytest.mark.parametrize("written", ["middle", "", "TOP"])
def test_an_edge_that_is_none_is_not_taken(desk: Desk, qtbot: QtBot, tmp_path: Path, written: str) -> None:
    desk.remembered.setValue("window/edge", written)
    desk.remembered.sync()
    tomorrow = Desk(qtbot, tmp_path / "w.ini")
    tomorrow.place.come_back()
    assert tomorrow.place.edge is Edge.NONE


def test_where_the_desktop_decides_nothing_is_tried(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    assert not place.can_place()
    desk.remembered.setValue("window/edge", "top")
    desk.remembered.setValue("window/place", QPoint(300, 300))
    desk.place.come_back()
    desk.place.lie_along(Edge.BOTTOM)
    assert desk.place.edge is Edge.NONE
    assert desk.window.pos() != QPoint(300, 300)
