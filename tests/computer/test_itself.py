"""How the program starts itself, and that what a bundle needs for its start goes to nobody else."""

import subprocess
import sys
from pathlib import Path

import pytest

from toolbar.computer import itself


def test_from_a_checkout_python_runs_it_and_nothing_of_where_we_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "toolbar"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise SystemExit('the wrong one')")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run(itself.command("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("agent-toolbar ")


@pytest.mark.parametrize(
    ("platform", "program", "expected"),
    [
        ("linux", "/opt/agent-toolbar/agent-toolbar", "/opt/agent-toolbar/agent-toolbar"),
        ("win32", "/p/agent-toolbar.exe", "/p/agent-toolbar-console.exe"),
        ("win32", "/p/agent-toolbar-console.exe", "/p/agent-toolbar-console.exe"),
    ],
)
def test_a_bundle_is_its_own_program(
    monkeypatch: pytest.MonkeyPatch, platform: str, program: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "executable", program)
    assert itself.command("simulate", "vrc") == (expected, "simulate", "vrc")


def test_what_a_bundle_sets_for_its_start_is_taken_back() -> None:
    environment = {
        "HOME": "/home/agent",
        "LD_LIBRARY_PATH": "/opt/agent-toolbar/_internal:/home/agent/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/agent/lib",
        "_PYI_ARCHIVE_FILE": "/opt/agent-toolbar/agent-toolbar",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
        "QT_PLUGIN_PATH": "/opt/agent-toolbar/_internal/PySide6/Qt/plugins",
        "QT_QPA_PLATFORM_PLUGIN_PATH": "/home/agent/plugins",
        "QML2_IMPORT_PATH": "/opt/agent-toolbar/_internal/PySide6/Qt/qml",
    }
    itself.restore_environment(environment)
    assert environment == {"HOME": "/home/agent", "LD_LIBRARY_PATH": "/home/agent/lib"}


@pytest.mark.parametrize("before", [{}, {"LD_LIBRARY_PATH_ORIG": ""}])
def test_a_library_path_that_nobody_had_is_none_afterwards(before: dict[str, str]) -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/agent-toolbar/_internal", **before}
    itself.restore_environment(environment)
    assert environment == {}


def test_an_environment_that_is_no_bundles_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/home/agent/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/home/agent/plugins")
    itself.start()
    code = "import os; print(os.environ['LD_LIBRARY_PATH'], os.environ['QT_PLUGIN_PATH'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "/home/agent/lib /home/agent/plugins\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell is the foreign child")
def test_in_a_bundle_every_child_gets_what_the_user_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/agent-toolbar/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/agent/lib")
    itself.start()
    done = subprocess.run(["/bin/sh", "-c", "env"], capture_output=True, text=True, check=True)
    assert [line for line in done.stdout.splitlines() if "LIBRARY" in line] == [
        "LD_LIBRARY_PATH=/home/agent/lib"
    ]
