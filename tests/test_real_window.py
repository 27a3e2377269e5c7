"""The program as an agent starts it: a real X window, a real keyring, seen and pressed from outside."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.rig.accessibility import accessible_tree, press
from tests.rig.processes import Child, SimulatedGateway, run, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen

APPLICATION = "agent-toolbar"
TITLE = "Agent Toolbar"
TOOLBAR = (sys.executable, "-m", "toolbar")


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    options = ("--tls-dir", str(tmp_path / "tls"), "--old-guid", "dies-at-once")
    with simulated_gateway(*options) as gateway:
        yield gateway


@pytest.fixture
def set_up(gateway: SimulatedGateway, desktop: Mapping[str, str], tmp_path: Path) -> Mapping[str, str]:
    """Set the toolbar up by its command line, as an administrator's script would."""
    recorder = ("--vrc-program", sys.executable, "--vrc-keep-running", "--vrc-servers", "192.0.2.10(7000)")
    arguments = ("-m", "toolbar", "simulate", "vrc", "--stdio")
    run(
        *TOOLBAR, "settings", "set", "--gateway", gateway.url, "--agent-id", str(gateway.agent_id),
        "--ca-file", str(gateway.ca_file), *recorder, *(f"--vrc-arg={argument}" for argument in arguments),
        environment=desktop,
    )  # fmt: skip
    with Child(*TOOLBAR, "session", "set", environment=desktop) as command:
        command.send_line(str(gateway.guid).encode())
        command.close_stdin()
        assert command.wait() == 0
    return desktop


def shows(environment: Mapping[str, str], text: str) -> None:
    def seen() -> bool:
        return any(node.name == text for node in accessible_tree(environment, APPLICATION))

    wait_until(seen, f"the window to show {text!r}", timeout=30)


def test_an_agent_sees_and_presses_the_window_from_outside(
    set_up: Mapping[str, str], screen: VirtualScreen, gateway: SimulatedGateway, tmp_path: Path
) -> None:
    with Child(*TOOLBAR, environment=set_up) as program:
        shows(set_up, "Session not checked")
        assert TITLE in screen.windows()
        names = {node.name for node in accessible_tree(set_up, APPLICATION) if node.role == "button"}
        assert {"Refresh", "VRC", "Menu"} <= names
        press(set_up, APPLICATION, "button", "Refresh")
        shows(set_up, "Recorder not started")
        press(set_up, APPLICATION, "button", "VRC")
        shows(set_up, "Ready")
        screen.screenshot(tmp_path / "screen.png")
        assert (tmp_path / "screen.png").stat().st_size > 1000
        told = gateway.do("state")
        assert told["vrc_tokens"] == 1
        assert told["guid"] != gateway.guid
        screen.close_window(TITLE)
        assert program.wait() == 0


def test_a_second_start_raises_the_first_and_ends(set_up: Mapping[str, str], screen: VirtualScreen) -> None:
    with Child(*TOOLBAR, environment=set_up) as first:
        shows(set_up, "Session not checked")
        with Child(*TOOLBAR, environment=set_up) as second:
            assert second.wait() == 0
        wait_until(lambda: screen.active_window() == TITLE, "the first window to be raised")
        assert screen.windows().count(TITLE) == 1
        os.kill(first.pid, signal.SIGTERM)
        assert first.wait() == 0


def test_it_starts_without_taking_the_focus(set_up: Mapping[str, str], screen: VirtualScreen) -> None:
    other = (sys.executable, "-m", "tests.rig.sample_window")
    with Child(*other, environment=set_up):
        wait_until(lambda: screen.active_window() not in (None, "", TITLE), "another window to be active")
        before = screen.active_window()
        with Child(*TOOLBAR, environment=set_up) as program:
            shows(set_up, "Session not checked")
            assert screen.active_window() == before
            os.kill(program.pid, signal.SIGTERM)
            assert program.wait() == 0


def test_a_crash_leaves_the_place_to_the_next_start(set_up: Mapping[str, str]) -> None:
    with Child(*TOOLBAR, environment=set_up) as first:
        shows(set_up, "Session not checked")
        first.kill()
    with Child(*TOOLBAR, environment=set_up) as second:
        shows(set_up, "Session not checked")
        os.kill(second.pid, signal.SIGTERM)
        assert second.wait() == 0


def test_a_start_while_the_first_is_closing_opens_a_new_window_after_it(
    set_up: Mapping[str, str], screen: VirtualScreen, gateway: SimulatedGateway
) -> None:
    with Child(*TOOLBAR, environment=set_up) as first:
        shows(set_up, "Session not checked")
        gateway.do("fault", name="delay:1500", count=1)
        press(set_up, APPLICATION, "button", "Refresh")
        wait_until(lambda: gateway.do("state")["requests"], "the request to arrive")
        screen.close_window(TITLE)
        wait_until(lambda: TITLE not in screen.windows(), "the window to be gone")
        with Child(*TOOLBAR, environment=set_up) as second:
            assert first.wait() == 0
            shows(set_up, "Session not checked")
            assert screen.windows().count(TITLE) == 1
            press(set_up, APPLICATION, "button", "Refresh")  # with the GUID that the first has saved
            shows(set_up, "Recorder not started")
            os.kill(second.pid, signal.SIGTERM)
            assert second.wait() == 0


def test_a_guid_that_a_script_pastes_during_a_refresh_is_the_one_to_go_on_with(
    set_up: Mapping[str, str], gateway: SimulatedGateway
) -> None:
    with Child(*TOOLBAR, environment=set_up) as program:
        shows(set_up, "Session not checked")
        gateway.do("fault", name="delay:1000", count=1)
        press(set_up, APPLICATION, "button", "Refresh")
        wait_until(lambda: gateway.do("state")["requests"], "the request to arrive")
        fresh = gateway.do("sign-in")["guid"]
        with Child(*TOOLBAR, "session", "set", environment=set_up) as command:
            command.send_line(str(fresh).encode())
            command.close_stdin()
            assert command.wait() == 0
        press(set_up, APPLICATION, "button", "Refresh")
        wait_until(lambda: gateway.do("state")["guid"] != fresh, "the pasted GUID to be exchanged")
        shows(set_up, "Recorder not started")
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0
