"""The QApplication on a real X server, in a process of its own."""

import json
import sys

import pytest

from tests.rig.processes import run
from tests.rig.screen import VirtualScreen

_PAINTED = """
import json, os
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QLabel
from toolbar.ui.application import make_application
application = make_application()
label = QLabel("painted")
label.show()
while not label.windowHandle().isExposed():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
label.repaint()
shared = [line for line in Path("/proc/self/maps").read_text().splitlines() if "SYSV" in line]
print(json.dumps([len(shared), os.environ.get("QT_XCB_NO_MITSHM")]))
"""


@pytest.mark.parametrize("set_by_others", [None, "0"])
def test_pictures_go_over_the_line_and_no_child_is_told_so(
    screen: VirtualScreen, set_by_others: str | None
) -> None:
    """A picture in shared memory wakes two threads more, each second."""
    environment = {**screen.environment, "QT_QPA_PLATFORM": "xcb"}
    if set_by_others is not None:
        environment["QT_XCB_NO_MITSHM"] = set_by_others
    shared, left = json.loads(run(sys.executable, "-c", _PAINTED, environment=environment))
    assert shared == 0
    assert left == set_by_others
