"""An update may take the program's files away under an open window: by then it must have read them all."""

from __future__ import annotations

import os
import signal
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.rig.processes import ROOT, Child, run, simulated_gateway, wait_until
from tests.rig.screen import VirtualScreen
from tests.test_real_window import TOOLBAR
from tests.walks.person import Person

# The program, which tells each file that Python opens.
_WATCHED = """
import sys
told = open(sys.argv[1], "w", buffering=1)
del sys.argv[0]

def hear(event, arguments):
    if event == "open":
        told.write(f"{arguments[0]}\\n")

sys.addaudithook(hear)
from toolbar.cli import main
sys.exit(main())
"""

READ_ONCE = tuple(
    str(Path(place).resolve())
    for place in (
        sysconfig.get_path("stdlib"),
        sysconfig.get_path("platlib"),
        ROOT / "toolbar",
        ROOT / "resources",
    )
)


def ours(path: str) -> bool:
    # Qt's binding reads the source of a module that imports, to look for a word in it; a bundle has none.
    return path.startswith(READ_ONCE) and not path.endswith(".py")


def mapped(pid: int) -> set[str]:
    """Return which libraries of Python's and Qt's own the process has mapped."""
    lines = Path(f"/proc/{pid}/maps").read_text().splitlines()
    return {line[line.index("/") :] for line in lines if "/" in line and ours(line[line.index("/") :])}


def read_late(desktop: Mapping[str, str], folder: Path, walk: Callable[[], None]) -> set[str]:
    """Return what the program still takes from disk while somebody does *walk*, and at its end."""
    told, home = folder / "told", Path(desktop["HOME"]).parent

    def loaded() -> bool:
        return any("all is loaded" in log.read_text() for log in home.rglob("agent-toolbar.log"))

    command = (sys.executable, "-c", _WATCHED, str(told), "--log-level", "DEBUG")
    with Child(*command, environment=desktop) as program:
        wait_until(loaded, "all to be loaded", 20)
        before, libraries = len(told.read_text().splitlines()), mapped(program.pid)
        walk()
        late = mapped(program.pid) - libraries
        os.kill(program.pid, signal.SIGTERM)
        assert program.wait() == 0
    return late | {line for line in told.read_text().splitlines()[before:] if ours(line)}


def test_behind_the_first_picture_everything_that_a_shift_needs_is_loaded(
    desktop: Mapping[str, str], screen: VirtualScreen, tmp_path: Path
) -> None:
    with simulated_gateway("--self-signed", "--tls-dir", str(tmp_path / "tls")) as gateway:
        recorder = ("--vrc-program", sys.executable, "--vrc-keep-running", "--vrc-servers", "192.0.2.10(7)")
        arguments = ("-m", "toolbar", "simulate", "vrc", "--stdio")
        run(
            *TOOLBAR, "settings", "set", "--gateway", gateway.url, "--agent-id", gateway.agent_id,
            *recorder, *(f"--vrc-arg={argument}" for argument in arguments),
            environment=desktop,
        )  # fmt: skip
        with Child(*TOOLBAR, "session", "set", environment=desktop) as command:
            command.send_line(str(gateway.guid).encode())
            command.close_stdin()
            assert command.wait() == 0
        assert read_late(desktop, tmp_path, lambda: go_through_a_shift(Person(screen, desktop))) == set()


def test_the_same_where_the_toolbar_signs_in(
    desktop: Mapping[str, str], screen: VirtualScreen, tmp_path: Path
) -> None:
    with simulated_gateway("--signed-out", "--tls-dir", str(tmp_path / "tls")) as gateway:
        run(
            *TOOLBAR, "settings", "set", "--gateway", gateway.url, "--agent-id", gateway.agent_id,
            "--ca-file", str(gateway.ca_file), "--mode", "own", "--phone", "40038",
            environment=desktop,
        )  # fmt: skip
        person = Person(screen, desktop)

        def shift() -> None:
            person.uses("password text", "Password")
            person.types("any")
            person.uses("button", "Sign in")
            person.sees("Idle")

        assert read_late(desktop, tmp_path, shift) == set()


def go_through_a_shift(person: Person) -> None:
    person.sees("Session not checked")
    person.uses("button", "Refresh")
    person.sees("Certificate not trusted")
    person.presses("ctrl+comma")
    person.uses("button", "Test connection")
    person.sees("Certificate not trusted (TLS-214)")
    person.uses("check box", "I compared the fingerprint with my administrator's")
    person.uses("button", "Trust this certificate")
    person.sees("The gateway answered.")
    for page in ("Network", "Trust", "Recorder"):
        person.uses("page tab", page)
    person.uses("button", "Save")
    person.uses("button", "Refresh")
    person.sees("Recorder not started")
    person.uses("button", "VRC")
    person.sees("Ready")
    person.presses("ctrl+d")
    person.presses("ctrl+k")
    person.finds("button", "Check again")
    for keys, button in (("ctrl+c", "Check again"), ("ctrl+h", "Save as table…"), ("F1", "Close")):
        person.presses(keys)
        person.finds("button", button)
        if keys != "ctrl+c":
            person.presses("Escape")
    person.uses("button", "Menu")
    person.presses("Up", "Up", "Right", "Return")
    person.sees("No session")
