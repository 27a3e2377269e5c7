"""Whether the window opens when its user signs in to this computer: as each system keeps that, read back."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from toolbar import PROGRAM_NAME
from toolbar.computer import itself

_PLAIN = re.compile(r"[\w@+=:,./-]+", re.ASCII)
_WINDOWS = r"Software\Microsoft\Windows\CurrentVersion"
_MACHINE = "AgentToolbar"
"""The name of the value that the installer writes for all users."""


class DesktopEntry:
    """As Linux desktops have it: an entry of the user, which stands in the place of the computer's."""

    def __init__(self, folders: Sequence[Path], name: str, command: Sequence[str]) -> None:
        self._own, *self._others = (folder / "autostart" / f"{name}.desktop" for folder in folders)
        self._command = command

    def read(self) -> tuple[bool, bool]:
        """Return whether it starts, and that its user may change that."""
        text = _text(self._own)
        return (self._by_the_computer() if text is None else _starts(text)), True

    def write(self, wanted: bool) -> None:
        """Have it so from now on. Raises OSError where that cannot be."""
        if wanted == self._by_the_computer():
            self._own.unlink(missing_ok=True)  # what the computer has may change with an update
        else:
            _save(self._own, desktop_entry(self._command, hidden=not wanted).encode())

    def _by_the_computer(self) -> bool:
        texts = (text for other in self._others if (text := _text(other)) is not None)
        return _starts(next(texts, "Hidden=true"))


class RunKey:
    """As Windows has it: a value in the registry, which the Task Manager can switch off."""

    def __init__(self, run: QSettings, approved: QSettings, machine: QSettings, name: str, line: str) -> None:
        self._run, self._approved, self._machine = run, approved, machine
        self._name = name
        self._line = line

    def read(self) -> tuple[bool, bool]:
        """Return whether it starts, and whether its user may change that."""
        if self._name == _MACHINE and self._machine.contains(_MACHINE):
            return True, False
        return self._run.contains(self._name) and not self._switched_off(), True

    def write(self, wanted: bool) -> None:
        """Have it so from now on. Raises OSError where that cannot be."""
        self._approved.remove(self._name)
        if wanted:
            self._run.setValue(self._name, self._line)
        else:
            self._run.remove(self._name)
        for settings in (self._approved, self._run):
            settings.sync()
        if self._run.status() is not QSettings.Status.NoError:
            raise OSError(self._run.status().name)

    def _switched_off(self) -> bool:
        flags = self._approved.value(self._name)
        # An odd first byte is a no, followed by when it was said.
        return isinstance(flags, QByteArray) and flags.size() > 0 and bool(flags.data()[0] & 1)


class LaunchAgent:
    """As macOS has it: a property list among the user's agents, or among the computer's."""

    def __init__(self, folder: Path, machine: Path, name: str, command: Sequence[str]) -> None:
        self._own, self._machine = folder / f"{name}.plist", machine / f"{name}.plist"
        self._name = name
        self._command = command

    def read(self) -> tuple[bool, bool]:
        """Return whether it starts, and whether its user may change that."""
        return self._own.exists() or self._machine.exists(), not self._machine.exists()

    def write(self, wanted: bool) -> None:
        """Have it so from now on. Raises OSError where that cannot be."""
        if wanted:
            _save(self._own, launch_agent(self._name, self._command))
        else:
            self._own.unlink(missing_ok=True)


def switch_of(profile: str) -> DesktopEntry | RunKey | LaunchAgent:
    """Return the switch for the window of *profile*, on this system."""
    default = profile == "default"
    command = itself.window_command(*(() if default else ("--profile", profile)))
    name = PROGRAM_NAME if default else f"{PROGRAM_NAME}-{profile}"
    if sys.platform == "win32":
        from subprocess import list2cmdline

        run, approved, machine = (
            QSettings(rf"{root}\{_WINDOWS}\{key}", QSettings.Format.NativeFormat)
            for root, key in (
                ("HKEY_CURRENT_USER", "Run"),
                ("HKEY_CURRENT_USER", r"Explorer\StartupApproved\Run"),
                ("HKEY_LOCAL_MACHINE", "Run"),
            )
        )
        return RunKey(run, approved, machine, _MACHINE if default else name, list2cmdline(command))
    if sys.platform == "darwin":
        agents = Path("Library") / "LaunchAgents"
        return LaunchAgent(Path.home() / agents, Path("/") / agents, f"local.{name}", command)
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.GenericConfigLocation)
    return DesktopEntry([Path(place) for place in places], name, command)


def desktop_entry(command: Sequence[str], *, hidden: bool) -> str:
    """Return the entry that starts *command*, or is there to start nothing."""
    lines = ["Type=Application", "Version=1.1", "Name=Agent Toolbar", f"Exec={exec_line(command)}"]
    lines += [f"Icon={PROGRAM_NAME}", "Terminal=false", *(["Hidden=true"] if hidden else [])]
    return "\n".join(["[Desktop Entry]", *lines, ""])


def exec_line(command: Sequence[str]) -> str:
    """Return *command* as such an entry wants it: quoted for its reader, then for the file."""
    return " ".join(map(_quoted, command)).replace("\\", "\\\\")


def launch_agent(name: str, command: Sequence[str]) -> bytes:
    """Return the property list that starts *command*."""
    import plistlib

    return plistlib.dumps(
        {
            "Label": name,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def _quoted(word: str) -> str:
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    word = word.replace("%", "%%")
    return word if _PLAIN.fullmatch(word) else f'"{word}"'


def _starts(entry: str) -> bool:
    """Whether a desktop starts what *entry* says."""
    lines = {line.replace(" ", "").lower() for line in entry.splitlines()}
    return lines.isdisjoint({"hidden=true", "x-gnome-autostart-enabled=false"})


def _text(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None


def _save(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    part.write_bytes(content)
    part.replace(file)
