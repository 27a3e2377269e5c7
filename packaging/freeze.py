"""Freezes the program: one folder with everything it needs, Python included, the same each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "agent-toolbar"
CONSOLE = f"{NAME}-console"
"""On Windows: the same program for commands and simulators, which have a console's streams."""


def languages() -> frozenset[str]:
    """Return the languages beside English that the program speaks."""
    catalogues = (ROOT / "resources" / "translations").glob("toolbar_*.ts")
    return frozenset(catalogue.stem.removeprefix("toolbar_") for catalogue in catalogues)


def commit_time() -> int:
    """Return when the last commit was made: the time of every file that is built. 0 outside of git."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(done.stdout)


def freeze(folder: Path) -> Path:
    """Put the frozen program into *folder*; return where it lies."""
    payload = folder / ("Agent Toolbar.app" if sys.platform == "darwin" else NAME)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
            *("--distpath", str(folder), "--workpath", str(folder.parent / f"{folder.name}-work")),
            str(ROOT / "packaging" / f"{NAME}.spec"),
        ],
        # The order of sets, and the times written into archives, differ between two builds without these.
        env={**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(commit_time())},
        check=True,
    )
    _tidy(payload, commit_time())
    return payload


def program(payload: Path) -> Path:
    """Return the executable that has the streams of a console."""
    if sys.platform == "darwin":
        return payload / "Contents" / "MacOS" / NAME
    return payload / (f"{CONSOLE}.exe" if sys.platform == "win32" else NAME)


def documents(payload: Path) -> Path:
    """Return where in *payload* texts lie for people."""
    return payload / "Contents" / "Resources" if sys.platform == "darwin" else payload


def _tidy(payload: Path, moment: int) -> None:
    """Give everything one time, and its rights in a package: executable is only what is started."""
    for path in (*sorted(payload.rglob("*"), reverse=True), payload):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.parent == program(payload).parent else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=os.utime not in os.supports_follow_symlinks)
