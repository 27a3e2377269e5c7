"""The rig does what it says, or the tests that stand on it prove nothing."""

import ast
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from . import processes
from .accessibility import Accessible, accessible_tree, press
from .desktop_bus import SessionBus
from .environment import REMOVED
from .processes import ROOT, Child, RigError, program, reference_vrc, simulated_gateway, wait_until
from .screen import VirtualScreen
from .secret_service import SecretService

TITLE = "A window of the rig"
APPLICATION = "rig-window"

# A program that uses the keyring as the toolbar does, with the backend named and not guessed.
STORE = """
import sys
from keyring.backends import SecretService
from keyring.errors import KeyringLocked
backend = SecretService.Keyring()
try:
    if sys.argv[1:]:
        backend.set_password("agent-toolbar/test/settings", "agent-toolbar", sys.argv[1])
    print(backend.get_password("agent-toolbar/test/settings", "agent-toolbar"))
except KeyringLocked:
    print("locked")
"""


def window(environment: Mapping[str, str]) -> Child:
    return Child(sys.executable, "-m", "tests.rig.sample_window", environment=environment)


def store(environment: Mapping[str, str], *secret: str) -> str:
    return processes.run(sys.executable, "-c", STORE, *secret, environment=environment).strip()


def running(word: str) -> list[int]:
    """Return the processes of the system with this in their command line."""
    found = []
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            if word.encode() in (directory / "cmdline").read_bytes():
                found.append(int(directory.name))
        except OSError:
            continue  # it ended while we looked
    return found


def test_a_window_is_seen_and_pressed_from_outside(
    screen: VirtualScreen, desktop: Mapping[str, str], tmp_path: Path
) -> None:
    with window(desktop) as shown:
        wait_until(lambda: screen.active_window() == TITLE, "the window has the focus")
        wait_until(lambda: TITLE in screen.windows(), "it is in the list, written a moment later")
        picture = screen.screenshot(tmp_path / "screen.png")
        assert picture.read_bytes().startswith(b"\x89PNG")

        tree = accessible_tree(desktop, APPLICATION)
        assert ("label", "not pressed") in {(node.role, node.name) for node in tree}
        (button,) = (node for node in tree if node.name == "Refresh")
        assert (button.role, "sensitive" in button.states) == ("button", True)

        press(desktop, APPLICATION, "button", "Refresh")
        assert shown.read() == {"pressed": True}
        assert "pressed" in names(accessible_tree(desktop, APPLICATION))

        screen.key("space")  # the button has the focus
        assert shown.read() == {"pressed": True}

        with pytest.raises(RigError, match="disabled"):
            press(desktop, APPLICATION, "button", "Locked", timeout=0.1)
        with pytest.raises(RigError, match="0 things are"):
            press(desktop, APPLICATION, "button", "Nobody", timeout=0.1)

        screen.close_window(TITLE)
        assert shown.wait() == 0
        assert shown.stderr == ""
    assert TITLE not in screen.windows()


def names(tree: list[Accessible]) -> set[str]:
    return {node.name for node in tree}


def test_an_application_that_never_comes_is_named(session_bus: SessionBus, screen: VirtualScreen) -> None:
    environment = {**session_bus.environment, **screen.environment}
    with pytest.raises(RigError, match="no application 'nobody'"):
        accessible_tree(environment, "nobody", timeout=0.1)


def test_what_a_program_stores_is_in_the_keyring(secret_service: SecretService) -> None:
    assert secret_service.items() == {}
    assert store(secret_service.environment, "sécret") == "sécret"
    assert list(secret_service.items().values()) == ["sécret"]
    assert secret_service.find(service="agent-toolbar/test/settings", username="agent-toolbar") == ["sécret"]
    assert secret_service.find(service="another") == []


def test_a_locked_keyring_says_so_until_it_is_opened(secret_service: SecretService) -> None:
    store(secret_service.environment, "secret")
    secret_service.lock()
    assert store(secret_service.environment) == "locked"
    with pytest.raises(RigError, match="the keyring is locked"):
        secret_service.items()
    secret_service.unlock()
    assert store(secret_service.environment) == "secret"


def test_a_killed_keyring_comes_back_locked(secret_service: SecretService) -> None:
    store(secret_service.environment, "secret")
    secret_service.kill()
    assert store(secret_service.environment) == "locked"
    secret_service.unlock()
    assert secret_service.find(username="agent-toolbar") == ["secret"]


def test_a_frozen_keyring_answers_nobody_until_it_goes_on(secret_service: SecretService) -> None:
    store(secret_service.environment, "secret")
    secret_service.stop_responding()
    with Child(sys.executable, "-c", STORE, environment=secret_service.environment) as program:
        with pytest.raises(RigError, match="no line within"):
            program.read_line(0.5)
        secret_service.resume()
        assert program.read_line() == b"secret\n"


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    with SessionBus(tmp_path) as bus, SecretService(bus) as service:
        service.kill()
        store(service.environment)  # which makes D-Bus start another daemon, nobody's child
        assert running(bus.address)
        second = running("--start\0--foreground\0--components=secrets")
        assert second
    assert not running(bus.address)
    wait_until(lambda: not set(second) & set(running("gnome-keyring-daemon")), "the second daemon ends")


def test_servers_die_with_tests_that_are_killed(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\nfrom tests.rig.desktop_bus import SessionBus\n"
        "with SessionBus(pathlib.Path(sys.argv[1])) as bus:\n"
        "    print('{}', flush=True)\n    sys.stdin.read()\n"
    )
    with Child(sys.executable, "-c", code, str(tmp_path)) as tests:
        tests.read()
        assert running(f"{tmp_path}/run/bus")
        tests.kill()
        wait_until(lambda: not running(f"{tmp_path}/run/bus"), "the bus ends")


def test_the_environment_is_clean(tmp_path: Path) -> None:
    assert not set(REMOVED) & set(os.environ)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    for name in (
        "HOME",
        "XDG_RUNTIME_DIR",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
    ):
        place = Path(os.environ[name])
        assert place.is_dir()
        assert place.is_relative_to(tmp_path.parent)
    assert Path(os.environ["XDG_RUNTIME_DIR"]).stat().st_mode & 0o777 == 0o700
    # An address of a local socket has to fit into about a hundred bytes.
    assert len(os.environ["XDG_RUNTIME_DIR"] + "/agent-toolbar/vrc.sock") < 103


def test_a_program_without_keyring_and_bus_finds_none() -> None:
    code = "import keyring; print(keyring.get_keyring().__module__)"
    assert processes.run(sys.executable, "-c", code, environment={}).strip() == "keyring.backends.fail"


def test_a_missing_program_is_a_failure_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(RigError, match="Xvfb is not installed, and this test needs it: apt-get install xvfb"):
        program("Xvfb")


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    bus = SessionBus(tmp_path)
    bus.address = "unix:path=/nowhere/bus"
    with pytest.raises(RigError, match=r"dbus-daemon: it ended with 1; it said: .*No such file"), bus:
        pass


def test_a_child_is_spoken_to_in_lines() -> None:
    echo = "import sys\nfor line in sys.stdin: print(line, end='', flush=True)\nsys.exit('done')"
    with Child(sys.executable, "-c", echo) as child:
        assert child.ask({"a": 1}) == {"a": 1}
        child.send_line(b"half a line")
        with pytest.raises(RigError, match="no line within"):
            child.read_line(0.05)
        child.close_stdin()
        assert child.read_line() == b"half a line"
        assert child.read_line() == b""
        assert child.read_line() == b""
        assert child.wait() == 1
        assert child.stderr.strip() == "done"


def test_a_child_that_does_not_listen_is_killed() -> None:
    child = Child(sys.executable, "-c", "import time; print(1, flush=True); time.sleep(60)")
    assert child.read_line() == b"1\n"
    with pytest.raises(RigError, match="still running"):
        child.wait(0.01)
    began = time.monotonic()
    assert child.close(grace=0.1) == -9
    assert time.monotonic() - began < 2
    with pytest.raises(RigError, match="the output has ended"):
        child.read()


def test_the_simulated_surroundings_start() -> None:
    with simulated_gateway("--agent-id", "20011") as gateway, reference_vrc() as vrc:
        assert gateway.url.startswith("https://127.0.0.1:")
        assert gateway.ca_file is not None
        assert Path(gateway.ca_file).is_file()
        assert (gateway.agent_id, bool(gateway.guid)) == ("20011", True)
        assert isinstance(gateway.do("rotate"), dict)
        assert vrc.read()["type"] == "hello"


def test_no_coroutine_pumps_qt() -> None:
    """Another task that is due then is entered amid this one, fails, and is never resumed: the test hangs."""
    pumps = {"processEvents", "qWait", "waitUntil", "waitSignal", "waitActive"}
    pumping = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for folder in ("tests", "toolbar")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.AsyncFunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Attribute) and call.attr in pumps
    ]
    assert pumping == []
