"""The rehearsal as a newcomer starts it: one command, real child processes, a real X window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.rig.accessibility import accessible_tree
from tests.rig.processes import Child, wait_until

DEMO = (sys.executable, "-m", "toolbar", "demo")


@pytest.mark.timeout(120)  # a gateway that is restarted is away for a while
def test_the_walkthrough_agrees_with_both_sides(desktop: Mapping[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    ended = subprocess.run(
        [*DEMO, "--walkthrough", str(folder)],
        env=dict(desktop),
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    story = json.loads((folder / "walkthrough.json").read_text())
    assert story["agreed"] is True
    names = [step["step"] for step in story["steps"]]
    assert names[:3] == ["01-start", "02-refreshed", "03-vrc"]
    steps = {step["step"]: step for step in story["steps"]}
    away = steps["14-gateway-restarts"]
    assert (away["condition"], away["bar"][0]) == ("OFFLINE", "Gateway not reachable")
    survived = steps["15-gateway-is-back"]
    assert (survived["condition"], survived["seen"]["gateway"]) == (
        "READY",
        {"restarts": 1, "signed_in": True, "sign_ins": steps["10-signed-in"]["seen"]["gateway"]["sign_ins"]}
        | {"recording": True},
    )
    for name in names:
        assert (folder / f"{name}.png").read_bytes().startswith(b"\x89PNG")


def test_a_rehearsal_says_that_it_is_one_and_touches_no_keyring(
    desktop: Mapping[str, str], tmp_path: Path
) -> None:
    with Child(*DEMO, environment={**desktop, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}) as demo:
        # Without a bus there is no AT-SPI either, so the program is asked to end as a session would.
        demo.close_stdin()
        wait_until(lambda: children_of(demo.pid), "the simulated gateway to be started")
        demo.terminate()
        assert demo.wait(20) == 0
        assert not children_of(demo.pid)
    with Child(*DEMO, environment=desktop) as demo:
        wait_until(
            lambda: any("Rehearsal" in node.name for node in accessible_tree(desktop, "agent-toolbar")),
            "the mark of a rehearsal",
        )
        demo.terminate()
        assert demo.wait(20) == 0


def test_a_walkthrough_that_is_interrupted_did_not_agree(desktop: Mapping[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    with Child(*DEMO, "--walkthrough", str(folder), environment=desktop) as demo:
        wait_until(lambda: children_of(demo.pid), "the simulated gateway to be started")
        demo.terminate()
        assert demo.wait(20) != 0
        assert not children_of(demo.pid)
    assert not (folder / "walkthrough.json").exists()


def children_of(pid: int) -> list[str]:
    listing = Path(f"/proc/{pid}/task/{pid}/children")
    return listing.read_text().split() if listing.exists() else []
