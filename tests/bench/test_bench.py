"""The stopwatch sees what it is to see: a window that paints late, and one that hangs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import table
from tests.bench.counters import idle, until_gone, weight
from tests.bench.eye import Eye
from tests.bench.gaps import Pulse
from tests.bench.instrument import own_error
from tests.rig.screen import VirtualScreen

# Shown at once and painted later; it hangs whenever a line comes.
_LATE = """
import sys, time
from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(["late"])
window = QMainWindow()
window.resize(300, 80)
window.show()
QTimer.singleShot(400, lambda: window.setCentralWidget(QLabel("Words")))
def hang():
    sys.stdin.readline()
    time.sleep(0.3)
    print("hung", flush=True)
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(hang)
application.exec()
"""


@pytest.fixture
def eye(screen: VirtualScreen) -> Iterator[Eye]:
    eye = Eye(screen.display)
    yield eye
    eye.display.close()


def test_a_window_that_paints_late_hangs_and_is_closed_is_found_out(
    eye: Eye, screen: VirtualScreen, tmp_path: Path
) -> None:
    program = eye.start((sys.executable, "-c", _LATE), {**screen.environment, "HOME": str(tmp_path)})
    try:
        assert program.spawned < program.mapped
        assert program.painted - program.mapped >= 0.35
        assert weight(program.pid).rss > 20
        assert idle(program.pid, 0.2).cpu < 50
        pulse = Pulse(screen.display, program)
        assert program.process.stdin is not None
        assert program.process.stdout is not None
        program.process.stdin.write(b"hang\n")
        program.process.stdin.flush()
        assert program.process.stdout.readline() == b"hung\n"
        assert 200 <= max(pulse.stop()) <= 5000
        began = eye.close(program)
        assert 0 < until_gone(program.pid, 20) - began < 20
    finally:
        program.end()


def test_the_stopwatch_is_not_far_wrong(screen: VirtualScreen) -> None:
    errors = own_error(screen.display, 20)
    assert len(errors) == 20
    assert min(errors) < 5


def test_the_table_judges_by_the_ratio_where_there_is_one() -> None:
    good = table.figure("a", [1.0, 2.0, 3.0], "ms", ("bare", [2.0]), 1.0, times=True)
    bad = table.figure("b", [1.2], "ms", target=1.0)
    left = table.Left("c", "not here")
    assert (good.verdict, good.ratio, bad.verdict) == ("yes", 1.0, "NO")
    shown = table.text([good, bad, left])
    assert "2.00 ms" in shown
    assert "not here" in shown
    assert table.picture([good, bad, left]).count("<rect") == 3
