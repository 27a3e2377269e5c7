"""The start at sign-in, as each system keeps it, and read back: Linux for real, the others in files."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from toolbar.computer.autostart import (
    DesktopEntry,
    LaunchAgent,
    RunKey,
    desktop_entry,
    exec_line,
    switch_of,
)

COMMAND = ("/opt/agent toolbar/agent-toolbar", "--profile", 'a "b" $c `d` 50% \\e')


@pytest.fixture
def entry(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry([tmp_path / "own", tmp_path / "site", tmp_path / "xdg"], "agent-toolbar", COMMAND)


def put(folder: Path, text: str) -> None:
    file = folder / "autostart" / "agent-toolbar.desktop"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def own(tmp_path: Path) -> Path:
    return tmp_path / "own" / "autostart" / "agent-toolbar.desktop"


def test_linux_on_and_off_where_the_computer_says_nothing(entry: DesktopEntry, tmp_path: Path) -> None:
    assert entry.read() == (False, True)
    entry.write(True)
    assert entry.read() == (True, True)
    assert own(tmp_path).read_text(encoding="utf-8") == desktop_entry(COMMAND, hidden=False)
    entry.write(False)
    assert entry.read() == (False, True)
    assert list(own(tmp_path).parent.iterdir()) == []


def test_linux_what_the_computer_has_counts_until_the_user_says_otherwise(
    entry: DesktopEntry, tmp_path: Path
) -> None:
    put(tmp_path / "xdg", "[Desktop Entry]\nHidden=true\nExec=agent-toolbar\n")
    assert entry.read() == (False, True)
    put(tmp_path / "site", "[Desktop Entry]\nExec=agent-toolbar\n")  # stands before the other
    assert entry.read() == (True, True)
    entry.write(False)
    assert entry.read() == (False, True)
    assert "Hidden=true" in own(tmp_path).read_text(encoding="utf-8")
    entry.write(True)
    assert entry.read() == (True, True)
    assert not own(tmp_path).exists()  # it follows what the computer has


@pytest.mark.parametrize("off", ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"])
def test_linux_what_another_program_switched_off_is_off(
    entry: DesktopEntry, tmp_path: Path, off: str
) -> None:
    put(tmp_path / "own", f"[Desktop Entry]\nType=Application\n{off}\nExec=agent-toolbar\n")
    assert entry.read() == (False, True)
    entry.write(True)
    assert entry.read() == (True, True)


def test_linux_an_entry_is_a_valid_one(tmp_path: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("needs desktop-file-utils")
    file = tmp_path / "agent-toolbar.desktop"
    file.write_text(desktop_entry(COMMAND, hidden=True), encoding="utf-8")
    subprocess.run(["desktop-file-validate", str(file)], check=True)


def test_linux_a_command_is_quoted_for_its_reader_and_for_the_file() -> None:
    assert exec_line(("/usr/bin/agent-toolbar", "--profile", "two")) == "/usr/bin/agent-toolbar --profile two"
    assert exec_line(("/opt/a b",)) == '"/opt/a b"'
    assert exec_line(('"', "$", "`", "50%", "\\")) == r'"\\"" "\\$" "\\`" "50%%" "\\\\"'


def test_linux_a_folder_that_cannot_be_written_is_said(entry: DesktopEntry, tmp_path: Path) -> None:
    (tmp_path / "own").write_text("not a folder")
    with pytest.raises(OSError, match="own"):
        entry.write(True)
    assert entry.read() == (False, True)


def ini(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def run_key(tmp_path: Path, name: str = "AgentToolbar") -> RunKey:
    run, approved, machine = (ini(tmp_path / f"{key}.ini") for key in ("run", "approved", "machine"))
    return RunKey(run, approved, machine, name, '"C:\\x\\agent-toolbar.exe"')


def test_windows_on_and_off(tmp_path: Path) -> None:
    key = run_key(tmp_path)
    assert key.read() == (False, True)
    key.write(True)
    assert key.read() == run_key(tmp_path).read() == (True, True)
    assert ini(tmp_path / "run.ini").value("AgentToolbar") == '"C:\\x\\agent-toolbar.exe"'
    key.write(False)
    assert key.read() == (False, True)
    assert ini(tmp_path / "run.ini").allKeys() == []


def test_windows_what_the_task_manager_switched_off_is_off_until_it_is_wanted_again(tmp_path: Path) -> None:
    key = run_key(tmp_path)
    key.write(True)
    for first, on in ((b"\x03", False), (b"\x02", True), (b"\x06", True), (b"\x07", False)):
        ini(tmp_path / "approved.ini").setValue("AgentToolbar", QByteArray(first + bytes(11)))
        assert run_key(tmp_path).read() == (on, True)
    key = run_key(tmp_path)
    key.write(True)
    assert key.read() == (True, True)


def test_windows_what_the_installer_set_for_all_is_not_ours_to_change(tmp_path: Path) -> None:
    ini(tmp_path / "machine.ini").setValue("AgentToolbar", "x")
    assert run_key(tmp_path).read() == (True, False)
    assert run_key(tmp_path, "agent-toolbar-two").read() == (False, True)  # another profile's


def test_macos_on_and_off(tmp_path: Path) -> None:
    agents, machine = tmp_path / "own", tmp_path / "machine"
    agent = LaunchAgent(agents, machine, "local.agent-toolbar", COMMAND)
    assert agent.read() == (False, True)
    agent.write(True)
    assert agent.read() == (True, True)
    found = plistlib.loads((agents / "local.agent-toolbar.plist").read_bytes())
    assert found["ProgramArguments"] == list(COMMAND)
    assert (found["Label"], found["RunAtLoad"]) == ("local.agent-toolbar", True)
    agent.write(False)
    assert agent.read() == (False, True)
    machine.mkdir()
    (machine / "local.agent-toolbar.plist").touch()
    assert agent.read() == (True, False)


@pytest.mark.skipif(sys.platform != "linux", reason="what a desktop starts is Linux's")
def test_what_is_written_here_opens_the_window_of_its_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    for profile, name in (("default", "agent-toolbar"), ("two", "agent-toolbar-two")):
        switch = switch_of(profile)
        switch.write(True)
        assert switch_of(profile).read() == (True, True)
        text = (Path(os.environ["XDG_CONFIG_HOME"]) / "autostart" / f"{name}.desktop").read_text()
        assert ("--profile two" in text) is (profile == "two")
        (line,) = [line for line in text.splitlines() if line.startswith("Exec=")]
        said = subprocess.run(
            [*line.removeprefix("Exec=").split(), "--version"], capture_output=True, text=True, timeout=30
        )
        assert said.stdout.startswith("agent-toolbar"), said.stderr
