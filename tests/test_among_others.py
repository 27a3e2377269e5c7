"""The program among the others of a real desk: it takes no focus, and is where it can be seen."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Properties, new_method_call, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.rig import notification_server
from tests.rig.accessibility import press
from tests.rig.processes import Child, SimulatedGateway, program, run, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.rig.tray_host import item_address
from tests.test_real_window import APPLICATION, TITLE, TOOLBAR, shows

OTHER = "A window of the rig"
ICON = re.compile(rf'"{TITLE}": .* [12]\dx[12]\d\+')
"""A window of ours as small as an icon, in a list of all."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 and D-Bus are Linux's")


class Desk:
    """A desk with a window of somebody else that has the focus, and a session and a recorder to work with."""

    def __init__(self, environment: Mapping[str, str], screen: VirtualScreen, folder: Path) -> None:
        self.environment = environment
        self.screen = screen
        self.journal = folder / "vrc.journal"

    def set_up(self, gateway: SimulatedGateway) -> None:
        vrc = ("-m", "toolbar", "simulate", "vrc", "--stdio", "--journal", str(self.journal))
        run(
            *TOOLBAR, "settings", "set", "--gateway", gateway.url, "--agent-id", gateway.agent_id,
            "--ca-file", str(gateway.ca_file), "--vrc-program", sys.executable, "--vrc-keep-running",
            "--vrc-servers", "192.0.2.10(7000)", *(f"--vrc-arg={argument}" for argument in vrc),
            environment=self.environment,
        )  # fmt: skip
        with Child(*TOOLBAR, "session", "set", environment=self.environment) as command:
            command.send_line(str(gateway.guid).encode())
            command.close_stdin()
            assert command.wait() == 0

    def remember(self, **places: str) -> None:
        """Let the window have been so yesterday."""
        file = Path(self.environment["XDG_CONFIG_HOME"]) / "agent-toolbar" / "window-default.ini"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("[window]\n" + "".join(f"{key}={value}\n" for key, value in places.items()))

    def visible(self) -> bool:
        return TITLE in self.screen.windows()

    def place(self, title: str = TITLE) -> tuple[int, ...]:
        """Return left, top, width and height of a window, without its frame."""
        listing = run(program("wmctrl"), "-l", "-G", environment=self.environment).splitlines()
        (line,) = [line for line in listing if line.endswith(title)]
        told = run(program("xwininfo"), "-id", line.split()[0], environment=self.environment)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return tuple(int(m[1]) for name in names if (m := re.search(rf"{name}: +(-?\d+)", told)))

    def at(self, place: tuple[int, ...], title: str = TITLE) -> None:
        wait_until(lambda: self.place(title) == place, f"{title} to be at {place}")

    def kill_recorder(self) -> None:
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()]
        os.kill(int([line["pid"] for line in lines if line["what"] == "started"][-1]), signal.SIGKILL)

    def ask(self, message: Any) -> Any:
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            return bus.send_and_get_reply(message, timeout=5).body

    def tell(self, message: Any) -> None:
        with open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            bus.send(message)


@pytest.fixture
def desk(desktop: Mapping[str, str], screen: VirtualScreen, tmp_path: Path) -> Iterator[Desk]:
    with (
        simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway,
        Child(sys.executable, "-m", "tests.rig.sample_window", environment=desktop) as other,
    ):
        desk = Desk(desktop, screen, tmp_path)
        desk.set_up(gateway)
        wait_until(lambda: screen.active_window() == OTHER, "the other window to be active")
        yield desk
        other.kill()


@contextmanager
def nobody_takes_the_focus(desk: Desk) -> Iterator[None]:
    """Hold that it was with one and the same window for all the time, as the window manager has told."""
    # By lines: into a pipe it would tell in blocks.
    spy = ("stdbuf", "-oL", program("xprop"), "-spy", "-root", "-notype", "_NET_ACTIVE_WINDOW")
    with Child(*spy, environment=desk.environment) as child:
        told = [child.read_line(5)]
        yield
        child.kill()
        while line := child.read_line(5):
            told.append(line)
    assert len(set(told)) == 1
    assert desk.screen.active_window() == OTHER


@contextmanager
def running(desk: Desk) -> Iterator[Child]:
    with Child(*TOOLBAR, environment=desk.environment) as toolbar:
        shows(desk.environment, "Session not checked")
        yield toolbar
        os.kill(toolbar.pid, signal.SIGTERM)
        assert toolbar.wait(15) == 0


def tooltip(desk: Desk, item: DBusAddress) -> str:
    """Return what the icon in the tray says."""
    ((_, (_, _, title, _)),) = desk.ask(Properties(item).get("ToolTip"))
    return str(title)


def test_whatever_happens_the_agents_own_window_keeps_the_focus(desk: Desk) -> None:
    """Start, presses from elsewhere, the edge, the tray, an alarm, coming back: one working day."""
    desk.remember(edge="bottom", on_top="true", in_tray="true")
    width, height = desk.screen.size
    with ExitStack() as stack:
        notices = stack.enter_context(server(desk, "notification_server"))
        panel = stack.enter_context(server(desk, "tray_host"))
        with nobody_takes_the_focus(desk), running(desk):
            item = item_address(panel.read()["item"])
            assert desk.place()[0::2] == (0, width)
            assert desk.place()[1] + desk.place()[3] == height
            press(desk.environment, APPLICATION, "button", "Refresh")
            shows(desk.environment, "Recorder not started")
            press(desk.environment, APPLICATION, "button", "VRC")
            shows(desk.environment, "Ready")
            wait_until(
                lambda: tooltip(desk, item).startswith("Ready · Session checked "), "the tray to say so"
            )
            assert not re.search(r"\d s|min", tooltip(desk, item))
            desk.screen.close_window(TITLE)
            wait_until(lambda: not desk.visible(), "the bar to go into the tray")
            assert notices.read()["body"][3] == "The toolbar goes on here"
            desk.kill_recorder()
            assert notices.read()["body"][3] == "NOT RECORDED"
            wait_until(desk.visible, "the bar to come back unasked")
            assert tooltip(desk, item).startswith("NOT RECORDED · ")
            desk.screen.close_window(TITLE)  # now it only folds away: the truth is not hidden
            wait_until(lambda: "Iconic" in state(desk), "the bar to be minimised")
            press(desk.environment, APPLICATION, "button", "VRC")
            assert notices.read()["method"] == "CloseNotification"


def test_a_click_on_a_notice_opens_the_bar_with_its_details(desk: Desk) -> None:
    with server(desk, "notification_server") as notices, running(desk):
        press(desk.environment, APPLICATION, "button", "Refresh")
        shows(desk.environment, "Recorder not started")
        press(desk.environment, APPLICATION, "button", "VRC")
        shows(desk.environment, "Ready")
        desk.kill_recorder()
        assert notices.read()["body"][3] == "NOT RECORDED"
        folded = desk.place()[3]
        desk.tell(new_signal(notification_server.ADDRESS, "ActionInvoked", "us", (1, "default")))
        wait_until(lambda: desk.screen.active_window() == TITLE, "the bar to be in front")
        wait_until(lambda: desk.place()[3] > folded + 50, "the details to be unfolded")


def test_a_panel_that_starts_late_gets_its_icon_and_one_that_goes_leaves_the_bar(desk: Desk) -> None:
    desk.remember(in_tray="true", said_in_tray="true")
    with running(desk):
        with server(desk, "tray_host", "no-host"):
            desk.screen.close_window(TITLE)
            wait_until(lambda: "Iconic" in state(desk), "the bar to be minimised, as there is no tray")
        with server(desk, "tray_host") as panel:
            panel.read()
            with nobody_takes_the_focus(desk):
                desk.screen.close_window(TITLE)  # from a list of windows: it stays there
                shows(desk.environment, "Session not checked")
                assert "Iconic" in state(desk)
    with running(desk):
        with server(desk, "tray_host") as panel:
            panel.read()
            with nobody_takes_the_focus(desk):
                desk.screen.close_window(TITLE)
                wait_until(lambda: not desk.visible(), "the bar to go into the tray")
                panel.kill()
                wait_until(desk.visible, "the bar to come back when the tray is gone")
        with server(desk, "tray_host") as panel:
            item = item_address(panel.read()["item"])
            assert tooltip(desk, item).startswith("Session not checked")
            desk.screen.close_window(TITLE)
            wait_until(lambda: not desk.visible(), "the bar to go into the tray")
            desk.ask(new_method_call(item, "Activate", "ii", (0, 0)))
            wait_until(lambda: desk.screen.active_window() == TITLE, "the bar, as the agent wants it")


def test_in_a_tray_of_x11_it_is_the_same(desk: Desk) -> None:
    if shutil.which("trayer") is None:
        pytest.skip("needs trayer")
    desk.remember(in_tray="true", said_in_tray="true")
    trayer = (program("trayer"), "--edge", "top", "--align", "right", "--width", "10", "--height", "28")
    with running(desk), nobody_takes_the_focus(desk), Child(*trayer, environment=desk.environment) as panel:
        wait_until(lambda: ICON.search(tree(desk)), "the icon to be in the tray")
        desk.screen.close_window(TITLE)
        wait_until(lambda: not desk.visible(), "the bar to go into the tray")
        panel.kill()
        wait_until(desk.visible, "the bar to come back when the tray is gone")


def test_windows_that_fill_the_screen_leave_the_edge_to_the_bar(desk: Desk) -> None:
    width, height = desk.screen.size
    maximise = ("-r", OTHER, "-b", "toggle,maximized_vert,maximized_horz")
    run(program("wmctrl"), *maximise, environment=desk.environment)
    wait_until(lambda: desk.place(OTHER)[2] == width, "the other window to fill the screen")
    before = desk.place(OTHER)
    desk.remember(edge="bottom")
    with nobody_takes_the_focus(desk):
        with running(desk):
            bar = desk.place()
            desk.at((*before[:3], before[3] - bar[3]), OTHER)
            desk.at((0, height - bar[3], width, bar[3]))  # which it has, and does not move away from
        desk.at(before, OTHER)


def test_a_screen_that_is_taken_away_takes_no_window_with_it(desk: Desk) -> None:
    width, height = desk.screen.size
    half = width // 2
    monitors(desk, f"--setmonitor left {half}/170x{height}/210+0+0 screen")
    try:
        monitors(desk, f"--setmonitor right {half}/170x{height}/210+{half}+0 none")
        desk.remember(place=f"@Point({half + 10} 300)", width="500")
        with nobody_takes_the_focus(desk), running(desk):
            assert desk.place()[0] >= half
            monitors(desk, "--delmonitor right")
            wait_until(lambda: desk.place()[0] + desk.place()[2] <= half, "all of the bar to be on the left")
        desk.remember(edge="top", screen="right")
        with nobody_takes_the_focus(desk), running(desk):
            desk.at((0, 0, half, desk.place()[3]))
            monitors(desk, f"--setmonitor right {half}/170x{height}/210+{half}+0 none")
            desk.at((half, 0, half, desk.place()[3]))
            monitors(desk, "--delmonitor right")
            desk.at((0, 0, half, desk.place()[3]))
    finally:
        monitors(desk, "--delmonitor left")


def server(desk: Desk, name: str, *arguments: str) -> Child:
    """Start a part of the desktop that is no program of ours; it is ready when this returns."""
    child = Child(sys.executable, "-m", f"tests.rig.{name}", *arguments, environment=desk.environment)
    assert child.read() == {"ready": True}
    return child


def state(desk: Desk) -> str:
    (window,) = [
        line.split()[0]
        for line in run(program("wmctrl"), "-l", environment=desk.environment).splitlines()
        if line.endswith(TITLE)
    ]
    return run(program("xprop"), "-id", window, "WM_STATE", environment=desk.environment)


def tree(desk: Desk) -> str:
    """Return all windows there are, those inside others, too."""
    return run(program("xwininfo"), "-root", "-tree", environment=desk.environment)


def monitors(desk: Desk, change: str) -> None:
    run(program("xrandr"), *change.split(), environment=desk.environment)
