"""Several profiles: another one opened from the window, a new one, one forgotten; nothing lost by any."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.computer.test_single import toolbar as holding_its_place
from tests.rig.processes import Child, SimulatedGateway, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.rig.secret_service import SecretService
from tests.test_cli import in_environment
from tests.test_real_window import TITLE, TOOLBAR, shows
from tests.walks.person import Person
from toolbar.computer import profiles
from toolbar.model import Settings
from toolbar.state import ToolbarState
from toolbar.switching import Switch
from toolbar.tasks import Tasks
from toolbar.ui.window import ToolbarWindow

GUID = "0a1b2c3d-1111-2222-3333-0123456789ab.AgentGateway1"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    with simulated_gateway("--tls-dir", str(tmp_path / "tls")) as gateway:
        yield gateway


@pytest.fixture
def desk(gateway: SimulatedGateway, desktop: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """Set up the default profile with a session; whatever windows are open at the end, end."""
    toolbar = in_environment(desktop)
    settings = ("--gateway", gateway.url, "--agent-id", gateway.agent_id, "--ca-file", str(gateway.ca_file))
    assert toolbar("settings", "set", *settings).code == 0
    assert toolbar("session", "set", given=f"{gateway.guid}\n").code == 0
    yield desktop
    for lock in runtime(desktop).glob("*.lock"):
        with suppress(ProcessLookupError, ValueError, IndexError):
            os.kill(int(lock.read_text().split()[0]), signal.SIGTERM)
    wait_until(lambda: not windows(desktop), "all windows to be gone")


def runtime(environment: Mapping[str, str]) -> Path:
    return Path(environment["XDG_RUNTIME_DIR"]) / "agent-toolbar"


def windows(environment: Mapping[str, str]) -> set[str]:
    """Return the profiles whose window is open: a lock says so as long as its owner lives."""
    found = set()
    for lock in runtime(environment).glob("*.lock"):
        with suppress(ProcessLookupError, ValueError, IndexError, FileNotFoundError):
            os.kill(int(lock.read_text().split()[0]), 0)
            found.add(lock.stem)
    return found


def items_of(keyring: SecretService, profile: str) -> list[str]:
    services = [dict(attributes).get("service", "") for attributes in keyring.items()]
    return [service for service in services if service.startswith(f"agent-toolbar/{profile}/")]


def test_a_new_profile_is_opened_beside_nothing_lost_and_the_first_is_opened_again(
    desk: Mapping[str, str], screen: VirtualScreen, secret_service: SecretService
) -> None:
    toolbar = in_environment(desk)
    before = toolbar("status", "--json").json["fingerprint"]
    person = Person(screen, desk)
    with Child(*TOOLBAR, environment=desk) as first:
        person.sees("Session not checked")
        assert toolbar().code == 0  # raises it: it has the keyboard then
        wait_until(lambda: screen.active_window() == TITLE, "the window to be raised")
        person.presses("ctrl+comma")
        person.uses("button", "New…")
        person.types("Training")
        person.uses("button", "Create and open")
        assert first.wait() == 0
    shows(desk, "Not set up")
    assert windows(desk) == {"Training"}
    assert [*Path(desk["HOME"]).parent.rglob("window-Training.ini")]  # known from now on, whatever comes
    assert toolbar("status", "--json").json["fingerprint"] == before != ""
    person.uses("button", "Menu")
    person.presses("r", "Down", "Return")  # "Profile" in it, and there the other one
    shows(desk, "Session not checked")
    wait_until(lambda: windows(desk) == {"default"}, "the new profile's window to be gone")
    assert toolbar("status", "--json").json["fingerprint"] == before


def test_a_profile_is_forgotten_for_good_after_two_presses_and_not_while_its_window_is_open(
    desk: Mapping[str, str], screen: VirtualScreen, secret_service: SecretService
) -> None:
    toolbar = in_environment(desk)
    assert (
        toolbar("settings", "set", "--gateway", "gw.example", "--agent-id", "20012", "--profile", "Lab").code
        == 0
    )
    assert toolbar("session", "set", "--profile", "Lab", given=f"{GUID}\n").code == 0
    assert len(items_of(secret_service, "Lab")) >= 3
    person = Person(screen, desk)
    with Child(*TOOLBAR, environment=desk) as program:
        person.sees("Session not checked")
        with holding_its_place(runtime(desk), "Lab") as other:
            assert other.read()["taken"]
            assert toolbar().code == 0
            wait_until(lambda: screen.active_window() == TITLE, "the window to be raised")
            person.presses("ctrl+comma")
            remove_lab(person)
            person.sees("The window of the profile Lab is open.")
            assert len(items_of(secret_service, "Lab")) >= 3
        assert other.wait() == 0
        remove_lab(person)
        wait_until(lambda: items_of(secret_service, "Lab") == [], "nothing of it to be left")
        assert toolbar("settings", "show", "--profile", "Lab", "--json").json["code"] == "SET-301"
        assert items_of(secret_service, "default") != []
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0


def remove_lab(person: Person) -> None:
    """Choose the profile Lab, and press twice."""
    person.uses("combo box", "default")
    person.presses("End", "Return")  # Lab, behind it
    person.uses("button", "Remove…")
    person.is_at("button", "Keep it")
    person.uses("button", "Remove for good")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[ToolbarWindow]:
    window = ToolbarWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close_at_once()


def test_what_would_be_lost_stays_whoever_asks(window: ToolbarWindow) -> None:
    """The state may have changed between the offer and the press."""
    switch = Switch(window, "default", Tasks())
    window.render_state(ToolbarState(in_memory_only=True))
    switch.open("Lab")
    assert window.isVisible()
    assert profiles.known() == ()


def test_where_the_other_window_cannot_be_started_this_one_stays_and_says_so(
    window: ToolbarWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch = Switch(window, "default", Tasks())
    window.render_state(ToolbarState())
    monkeypatch.setattr("sys.executable", "/no/such/python")
    switch.open("Lab")
    assert window.isVisible()
    assert window.settings.dialog.isVisible()
    assert "could not be started" in window.settings.dialog.profiles.told.text()


def test_where_there_are_several_the_bar_says_which_one_this_is(window: ToolbarWindow) -> None:
    state = ToolbarState(settings=Settings("https://gw.example:8043", "20011"))

    def told() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if "20011" in label.text()]

    window.resize(900, window.height())  # at the usual width, the agent gives way to long headlines
    window.show()
    switch = Switch(window, "default", Tasks())
    window.render_state(state)
    assert told() == ["Agent 20011"]
    profiles.remember("Lab")
    window.toolbar_menu.aboutToShow.emit()
    assert told() == ["Agent 20011 · default"]
    window.render_state(state)
    assert told() == ["Agent 20011 · default"]
    Switch(window, "A-name-that-is-much-too-long", switch._tasks)
    assert told() == ["Agent 20011 · A-name-that-is-…"]
