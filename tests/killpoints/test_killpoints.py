"""A sample of the kill points over all gateways and stores; `make killpoints` runs every one."""

import re
import subprocess
import sys

import pytest

from tests.rig.processes import ROOT

SAMPLE = 150

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and looks after its CPUs as on Linux")


# In a process of its own: what is forked here has to be small, and without Qt's threads.
def test_a_kill_at_any_moment_leaves_the_living_guid_to_be_found() -> None:
    command = [sys.executable, "-m", "tests.killpoints", "--sample", str(SAMPLE), "--seed", "3"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=50)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout[-4000:]
    figures = re.search(
        r"^kill points: (\d+) runs in \d+ s, 0 lost in M1/M2/M3, 0 lost outside the window, (\d+) inside",
        done.stdout,
        re.MULTILINE,
    )
    assert figures is not None, done.stdout[-4000:]
    runs, inside = (int(figure) for figure in figures.groups())
    assert runs == SAMPLE
    assert inside > 0, "a harness that never sees a loss does not look"
