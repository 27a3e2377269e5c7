"""Where a window is: free or along an edge, above the others or not, and always on a screen that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QPoint, QRect, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

Reserve = Callable[[int, int, int, int, int], None]
"""Has others keep clear of a window's strip above or below, from left to right; see `computer.edge_space`."""

WIDTH = 620
NARROWEST = 420


class Edge(StrEnum):
    """Where along a screen the bar lies."""

    NONE = ""
    TOP = "top"
    BOTTOM = "bottom"


def can_place() -> bool:
    """Whether a program may say where its windows are: Wayland leaves that to the desktop."""
    return not QGuiApplication.platformName().startswith("wayland")


def seen_whole(frame: QRect, screens: Sequence[QRect]) -> QPoint:
    """Return where *frame* has to be to be seen whole: where it is, or as near to that as can be.

    It may lie across two screens. Of one that is larger than any screen, the upper left corner is seen.
    """
    if not screens or QRegion(frame).subtracted(_all(screens)).isEmpty():
        return frame.topLeft()
    screen = min(screens, key=lambda area: _distance(frame, area))
    left = max(screen.left(), min(frame.left(), screen.right() + 1 - frame.width()))
    top = max(screen.top(), min(frame.top(), screen.bottom() + 1 - frame.height()))
    return QPoint(left, top)


def along(edge: Edge, area: QRect, height: int) -> QRect:
    """Return the strip of *height* along the *edge* of *area*."""
    top = area.top() if edge is Edge.TOP else area.bottom() + 1 - height
    return QRect(area.left(), top, area.width(), height)


def without(strip: QRect, edge: Edge, area: QRect) -> QRect:
    """Return *area* as it would be if others did not keep clear of our *strip* at its *edge*."""
    if edge is Edge.TOP and area.top() == strip.bottom() + 1:
        return area.adjusted(0, -strip.height(), 0, 0)
    if edge is Edge.BOTTOM and area.bottom() == strip.top() - 1:
        return area.adjusted(0, 0, 0, strip.height())
    return area


def clearance(strip: QRect, edge: Edge, desk: QRect) -> tuple[int, int]:
    """Return how much others have to keep clear of above and below, for *strip* to be free, on all of *desk*.

    Nothing, where a screen lies between it and the edge of the whole: that would be free, too.
    """
    wanted = strip.bottom() + 1 - desk.top() if edge is Edge.TOP else desk.bottom() + 1 - strip.top()
    if edge is Edge.NONE or wanted > 3 * strip.height():
        return 0, 0
    return (wanted, 0) if edge is Edge.TOP else (0, wanted)


def _all(screens: Sequence[QRect]) -> QRegion:
    region = QRegion()
    for screen in screens:
        region = region.united(QRegion(screen))
    return region


def _distance(frame: QRect, area: QRect) -> tuple[int, int]:
    """Return how far *frame* is from *area*: the more of it lies there, the nearer."""
    shared = frame.intersected(area)
    way = frame.center() - area.center()
    return -shared.width() * shared.height() if shared.isValid() else 0, way.manhattanLength()


class Place(QObject):
    """Keeps one window in its place, from one day to the next.

    Signals: `turned()` when it came to an edge, or left it: it is of another width now.
    """

    turned = Signal()

    def __init__(self, window: QWidget, remembered: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self.on_top = False
        self._screen = ""
        self._free: tuple[QPoint, QRect] | None = None
        """Place of the window before it came to an edge, with its frame and without."""
        self._lifted: tuple[QPoint, QPoint] | None = None
        """Where it was, and where it had to go to be seen whole when it unfolded."""
        self.edge = Edge.NONE
        self._reserve: Reserve | None = None
        self._strip = QRect()
        """What others keep clear of."""
        desk = QGuiApplication.instance()
        if isinstance(desk, QGuiApplication):
            desk.screenAdded.connect(self._follow)
            desk.screenRemoved.connect(self._settle_soon)
            desk.primaryScreenChanged.connect(self._settle_soon)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self._settle_soon)

    def come_back(self) -> None:
        """Return to where the window was, as far as there is a screen for it today."""
        width = int(str(self._remembered.value("window/width", WIDTH, int)))
        self._window.resize(max(NARROWEST, width), self._window.minimumSizeHint().height())
        place = self._remembered.value("window/place")
        if can_place() and isinstance(place, QPoint):
            self._window.move(place)
            self._show_whole()
        self._screen = str(self._remembered.value("window/screen", ""))
        if self._remembered.value("window/on_top", False, bool):
            self.stay_on_top(True)
        edge = str(self._remembered.value("window/edge", ""))
        if edge in (Edge.TOP, Edge.BOTTOM):
            self.lie_along(Edge(edge))

    def reserve_by(self, reserve: Reserve) -> None:
        """Have others keep clear of the bar at an edge, from now on, by *reserve*."""
        self._reserve = reserve
        self.settle()

    def remember(self) -> None:
        """Keep the place for the next start."""
        place, inside = self._free or (self._window.pos(), self._window.geometry())
        for name, value in (("place", place), ("width", inside.width()), ("edge", str(self.edge))):
            self._remembered.setValue(f"window/{name}", value)
        self._remembered.setValue("window/screen", self._screen)
        self._remembered.setValue("window/on_top", self.on_top)

    def stay_on_top(self, wanted: bool) -> None:
        """Keep the window above the others, or not. At an edge it always is."""
        self.on_top = wanted
        self._apply()

    def lie_along(self, edge: Edge) -> None:
        """Lie along the whole *edge* of the screen where the window is, or be free again."""
        if not can_place() or edge is self.edge:
            return
        if self.edge is Edge.NONE:
            self._free = (self._window.pos(), self._window.geometry())
        if self._window.isVisible() and edge is not Edge.NONE:
            self._screen = self._window.screen().name()
        self.edge, self._lifted = edge, None
        self._apply()
        if edge is Edge.NONE and self._free is not None:
            self._keep_clear(QRect())
            # By what is inside: it has no frame again yet, and one will be laid around it.
            (_, inside), self._free = self._free, None
            self._window.setGeometry(inside)
        self.settle()
        self.turned.emit()

    def fit(self, height: int) -> None:
        """Give the window a new *height*; its bar stays where it is, as long as all can be seen."""
        window = self._window
        if self.edge is not Edge.NONE:
            area = without(self._strip, self.edge, self._edge_screen().availableGeometry())
            window.setGeometry(along(self.edge, area, height))
            self._keep_clear(along(self.edge, area, min(height, self._strip.height() or height)))
            return
        if height == window.height():
            return  # who has it half off the screen wants that
        window.resize(window.width(), height)
        if not window.isVisible() or not can_place():
            return
        before, lifted = self._lifted or (window.pos(), window.pos())
        self._lifted = None
        if window.pos() == lifted:  # nobody has moved it since
            window.move(before)
        before = window.pos()
        self._show_whole()
        if window.pos() != before:
            self._lifted = (before, window.pos())

    def settle(self) -> None:
        """Be where it can be seen, with the screens that are there now."""
        if not can_place():
            return
        if self.edge is Edge.NONE:
            self._show_whole()
        else:
            self.fit(self._window.height())

    def _keep_clear(self, strip: QRect) -> None:
        if self._reserve is None or strip == self._strip:
            return
        self._strip = strip
        window, scale = self._window, self._window.devicePixelRatio()
        top, bottom = clearance(strip, self.edge, window.screen().virtualGeometry())
        ends = (strip.left(), max(0, strip.right()))
        self._reserve(int(window.winId()), *(round(scale * number) for number in (top, bottom, *ends)))

    def _show_whole(self) -> None:
        frame = self._window.frameGeometry()
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if (place := seen_whole(frame, areas)) != frame.topLeft():
            self._window.move(place)

    def _edge_screen(self) -> QScreen:
        named = [screen for screen in QGuiApplication.screens() if screen.name() == self._screen]
        return named[0] if named else QGuiApplication.primaryScreen()

    def _apply(self) -> None:
        """Tell the window system, without hiding the window: what hides may come back with the focus."""
        from PySide6.QtCore import Qt  # of which the usual first picture needs nothing

        docked = self.edge is not Edge.NONE
        flags = self._window.windowFlags()
        for flag, wanted in (
            (Qt.WindowType.WindowStaysOnTopHint, self.on_top or docked),
            (Qt.WindowType.FramelessWindowHint, docked),
        ):
            flags = flags | flag if wanted else flags & ~flag
        self._window.overrideWindowFlags(flags)
        if (handle := self._window.windowHandle()) is not None:
            handle.setFlags(flags)

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._settle_soon)
        self._settle_soon()

    def _settle_soon(self) -> None:
        # When Qt has come to know all of what has changed, too.
        QTimer.singleShot(0, self, self.settle)
