"""The real program tells a real bus that nobody records, be its window minimised, and takes no focus."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.rig.accessibility import press
from tests.rig.processes import Child, program, run, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_real_window import APPLICATION, TITLE, TOOLBAR, shows


def test_a_death_behind_a_minimised_window_is_told_and_taken_back(
    desktop: Mapping[str, str], screen: VirtualScreen, tmp_path: Path
) -> None:
    journal = tmp_path / "vrc.journal"
    vrc = ("-m", "toolbar", "simulate", "vrc", "--stdio", "--journal", str(journal))
    with (
        simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway,
        Child(sys.executable, "-m", "tests.rig.notification_server", environment=desktop) as server,
    ):
        assert server.read() == {"ready": True}
        run(
            *TOOLBAR, "settings", "set", "--gateway", gateway.url, "--agent-id", gateway.agent_id,
            "--ca-file", str(gateway.ca_file), "--vrc-program", sys.executable, "--vrc-keep-running",
            "--vrc-servers", "192.0.2.10(7000)", *(f"--vrc-arg={argument}" for argument in vrc),
            environment=desktop,
        )  # fmt: skip
        with Child(*TOOLBAR, "session", "set", environment=desktop) as command:
            command.send_line(str(gateway.guid).encode())
            command.close_stdin()
            assert command.wait() == 0
        with Child(*TOOLBAR, environment=desktop) as toolbar:
            shows(desktop, "Session not checked")
            press(desktop, APPLICATION, "button", "Refresh")
            shows(desktop, "Recorder not started")
            press(desktop, APPLICATION, "button", "VRC")
            shows(desktop, "Ready")
            listing = run(program("wmctrl"), "-l", environment=desktop).splitlines()
            (window,) = [line.split()[0] for line in listing if line.endswith(TITLE)]
            run(program("xdotool"), "windowminimize", "--sync", window, environment=desktop)
            before = screen.active_window()
            os.kill(_pid(journal), signal.SIGKILL)
            began = time.monotonic()
            shown = server.read(5)
            assert time.monotonic() - began < 5
            assert (shown["method"], shown["body"][3]) == ("Notify", "NOT RECORDED")
            assert "Recorder ended" in shown["body"][4]
            assert screen.active_window() == before
            state = run(program("xprop"), "-id", window, "WM_STATE", environment=desktop)
            assert "Iconic" in state
            press(desktop, APPLICATION, "button", "VRC")  # as a screen reader can
            assert server.read(10) == {"method": "CloseNotification", "body": [1]}
            wait_until(lambda: gateway.do("state")["vrc_tokens"] == 2, "the second token")
            screen.close_window(TITLE)
            assert toolbar.wait(15) == 0


def _pid(journal: Path) -> int:
    started = [json.loads(line) for line in journal.read_text().splitlines()]
    return int([line["pid"] for line in started if line["what"] == "started"][-1])
