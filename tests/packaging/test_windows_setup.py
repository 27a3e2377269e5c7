"""The Windows installer, made by makensis and run in Wine, which is not Windows: packaging/windows/README.md.

What it installs is no toolbar but two small programs that stand for it. Rights are not proven: Wine has none.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import windows

from toolbar import __version__

STAND_IN = Path(__file__).resolve().with_name("stand_in.nsi")
WINE = shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine") or ""
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\AgentToolbar"
RUN = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
DONE, FAILED, IN_USE, BAD_POLICY, BAD_OPTION = 0, 2, 3, 4, 5

pytestmark = [
    pytest.mark.skipif(not shutil.which("makensis"), reason="makensis (Debian: nsis) is not here"),
    pytest.mark.timeout(180),
]
in_wine = pytest.mark.skipif(
    not (WINE and "AGENT_TOOLBAR_WINE" in os.environ), reason="make wine runs it: it takes two minutes"
)


@pytest.fixture(scope="module")
def payload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("payload")
    for name in ("agent-toolbar", "agent-toolbar-console"):
        define = f"-DOUTPUT={folder / name}.exe"
        subprocess.run(["makensis", "-V1", define, str(STAND_IN)], check=True)
    (folder / "_internal").mkdir()
    (folder / "_internal" / "old.txt").write_text("old")
    return folder


@pytest.fixture(scope="module")
def installer(payload: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return windows.setup(payload, tmp_path_factory.mktemp("out"))


@pytest.fixture(scope="module")
def newer(payload: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("newer") / "payload"
    shutil.copytree(payload, folder)
    (folder / "_internal" / "old.txt").unlink()
    (folder / "_internal" / "new.txt").write_text("new")
    return windows.setup(folder, folder.parent, "9.9.9")


class Computer:
    """A Windows that Wine plays: one folder."""

    def __init__(self, home: Path) -> None:
        self.drive = home / "wine" / "drive_c"
        self.program = self.drive / "Program Files" / "Agent Toolbar" / "program"
        self.policy = self.drive / "ProgramData" / "AgentToolbar"
        kept = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        self._environment = kept | {
            "HOME": str(home),
            "WINEPREFIX": str(home / "wine"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;icacls.exe=n,b",  # it would offer to fetch the first two
        }
        self.run("wineboot", "-i")

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program in there."""
        return subprocess.Popen(
            [WINE, *map(str, command)],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def run(self, *command: str | Path) -> tuple[int, str]:
        """Return how a program ended, and what it said."""
        process = self.start(*command)
        said, _ = process.communicate(timeout=120)
        return process.returncode, said.decode(errors="replace")

    def install(self, installer: Path, *options: str) -> int:
        return self.run(installer, "/S", *options)[0]

    def uninstall(self, *options: str) -> int:
        # With _?= it does its work itself, instead of leaving it to a copy and returning at once. It wants no
        # quotation marks there, and Wine would make some: so it comes out of a batch file.
        folder = rf"C:\Program Files\{self.program.parent.name}"
        batch = self.drive / "uninstall.cmd"
        batch.write_text(
            f'@"{folder}\\uninstall.exe" /S {" ".join(options)} _?={folder}\r\n@exit %errorlevel%\r\n'
        )
        code, _ = self.run("cmd", "/c", r"C:\uninstall.cmd")
        batch.unlink()
        return code

    def registry(self, key: str, value: str) -> str:
        """Return a value of the registry, empty where there is none."""
        code, said = self.run("reg", "query", key, "/v", value, "/reg:64")
        return said.split("    ")[-1].strip() if code == 0 else ""

    def down(self) -> None:
        subprocess.run([str(Path(WINE).with_name("wineserver")), "-k"], env=self._environment, check=False)


@pytest.fixture
def computer(tmp_path: Path, pristine: Path) -> Iterator[Computer]:
    shutil.copytree(pristine, tmp_path / "wine", symlinks=True)
    computer = Computer(tmp_path)
    yield computer
    computer.down()


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Wine that was set up once: each test copies it, which is quicker."""
    home = tmp_path_factory.mktemp("pristine")
    fresh = Computer(home)
    fresh.down()
    subprocess.run(
        [str(Path(WINE).with_name("wineserver")), "-w"],
        env={"WINEPREFIX": str(home / "wine"), "HOME": str(home)},
        check=False,
    )
    return home / "wine"


def until(condition: object, what: str) -> None:
    assert callable(condition)
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen"
        time.sleep(0.02)


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_two_builds_are_the_same_file(payload: Path, installer: Path, tmp_path: Path) -> None:
    again = windows.setup(payload, tmp_path)
    digests = {hashlib.sha256(file.read_bytes()).hexdigest() for file in (installer, again)}
    assert len(digests) == 1
    assert names(tmp_path) == {f"agent-toolbar-{__version__}-setup.exe"}


def test_the_hook_signs_the_uninstaller_and_the_installer(
    payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = tmp_path / "sign"
    hook.write_text(f'#!/bin/sh\n[ $# = 1 ] && [ -s "$1" ] && echo "${{1##*/}}" >> {tmp_path}/signed\n')
    hook.chmod(0o755)
    monkeypatch.setenv(windows.SIGN, str(hook))
    made = windows.setup(payload, tmp_path / "out")
    signed = (tmp_path / "signed").read_text().splitlines()
    assert len(signed) == 2
    assert signed[-1] == made.name
    monkeypatch.setenv(windows.SIGN, "/bin/false")
    with pytest.raises(subprocess.CalledProcessError):
        windows.setup(payload, tmp_path / "not")


@in_wine
def test_installed_silently_and_taken_away_again(computer: Computer, installer: Path, payload: Path) -> None:
    before = names(computer.drive)
    assert computer.install(installer) == DONE
    assert names(computer.program) == names(payload)
    new = names(computer.drive) - before
    menu = "ProgramData/Microsoft/Windows/Start Menu/Programs/Agent Toolbar.lnk"
    assert {name for name in new if not name.startswith("Program Files/")} == {menu}
    assert computer.policy.is_dir()
    assert computer.registry(UNINSTALL, "DisplayVersion") == __version__
    assert computer.registry(UNINSTALL, "QuietUninstallString").endswith('uninstall.exe" /S')
    assert computer.registry(RUN, "AgentToolbar") == ""
    assert computer.uninstall() == DONE
    assert names(computer.drive) - before <= {"Program Files/Agent Toolbar/uninstall.exe"}  # as _?= wants it
    assert computer.registry(UNINSTALL, "DisplayVersion") == ""


@in_wine
def test_autostart_is_as_it_was_said_last(computer: Computer, installer: Path, newer: Path) -> None:
    assert computer.install(installer, "/AUTOSTART=1") == DONE
    wanted = r'"C:\Program Files\Agent Toolbar\program\agent-toolbar.exe"'
    assert computer.registry(RUN, "AgentToolbar").replace('\\"', '"') == wanted
    assert computer.install(newer) == DONE
    assert computer.registry(RUN, "AgentToolbar") != ""
    assert computer.install(newer, "/AUTOSTART=yes") == BAD_OPTION
    assert computer.registry(RUN, "AgentToolbar") != ""
    assert computer.install(newer, "/AUTOSTART=0") == DONE
    assert computer.registry(RUN, "AgentToolbar") == ""
    assert computer.install(installer, "/AUTOSTART=1") == DONE
    assert computer.uninstall() == DONE
    assert computer.registry(RUN, "AgentToolbar") == ""


@in_wine
def test_a_policy_comes_with_the_installer_and_a_bad_one_changes_nothing(
    computer: Computer, installer: Path, newer: Path
) -> None:
    good, bad, authority = (computer.drive / name for name in ("good.toml", "bad.toml", "ca.pem"))
    good.write_text("good")
    bad.write_text("bad")
    authority.write_text("pem")
    assert computer.install(installer, r"/POLICY=C:\good.toml", r"/CA=C:\ca.pem") == DONE
    assert (computer.policy / "policy.toml").read_text() == "good"
    assert (computer.policy / "site-ca.pem").read_text() == "pem"
    installed = names(computer.program)
    assert computer.install(newer, r"/POLICY=C:\bad.toml") == BAD_POLICY
    assert computer.install(newer, r"/POLICY=C:\gone.toml") == BAD_POLICY
    assert computer.install(newer, r"/POLICY=C:\good.toml", r"/CA=C:\gone.pem") == BAD_POLICY
    assert (
        computer.install(newer, r"/POLICY=C:\with a blank.toml") == BAD_OPTION
    )  # Wine puts marks around all
    assert (computer.policy / "policy.toml").read_text() == "good"
    assert names(computer.program) == installed
    assert not list(computer.program.parent.glob("program.*"))
    assert computer.uninstall() == DONE
    assert (computer.policy / "policy.toml").is_file()
    assert computer.install(installer) == DONE
    assert computer.uninstall("/PURGE=1") == DONE
    assert not computer.policy.exists()


@in_wine
def test_what_lay_there_before_the_first_installation_is_nobodys_policy(
    computer: Computer, installer: Path, newer: Path
) -> None:
    def plant(content: str) -> None:
        computer.policy.mkdir(exist_ok=True)
        (computer.policy / "policy.toml").write_text(content)

    plant("a user's")
    assert computer.install(installer) == DONE
    assert list(computer.policy.iterdir()) == []
    assert (computer.policy.with_name("AgentToolbar.before-1") / "policy.toml").read_text() == "a user's"

    plant("the organisation's")  # which has the folder for itself now
    assert computer.install(newer) == DONE
    assert computer.uninstall() == DONE
    assert computer.install(installer) == DONE
    assert (computer.policy / "policy.toml").read_text() == "the organisation's"

    assert computer.uninstall("/PURGE=1") == DONE
    assert not computer.policy.exists()
    plant("laid out beforehand")
    assert computer.install(installer, "/KEEPPOLICY=perhaps") == BAD_OPTION
    assert computer.install(installer, "/KEEPPOLICY=1") == DONE
    assert (computer.policy / "policy.toml").read_text() == "laid out beforehand"


@in_wine
@pytest.mark.parametrize("step", ["/setowner", "/reset", "/grant"])
def test_a_policy_folder_whose_rights_cannot_be_set_stops_it_before_anything_is_changed(
    computer: Computer, installer: Path, newer: Path, tmp_path: Path, step: str
) -> None:
    assert computer.install(installer) == DONE
    installed = names(computer.program)
    rights = computer.drive / "windows" / "system32" / "icacls.exe"
    rights.unlink(missing_ok=True)
    subprocess.run(["makensis", "-V1", f"-DOUTPUT={rights}", f"-DNO={step}", str(STAND_IN)], check=True)
    (computer.drive / "good.toml").write_text("good")
    assert computer.install(newer, r"/POLICY=C:\good.toml") == FAILED
    assert names(computer.program) == installed
    assert not list(computer.program.parent.glob("program.*"))
    assert computer.registry(UNINSTALL, "DisplayVersion") == __version__
    assert list(computer.policy.iterdir()) == []


@in_wine
def test_an_upgrade_leaves_nothing_of_the_old_program(
    computer: Computer, installer: Path, newer: Path
) -> None:
    assert computer.install(installer) == DONE
    assert computer.install(newer) == DONE
    assert {"_internal/new.txt"} == {name for name in names(computer.program) if name.startswith("_int")}
    assert computer.registry(UNINSTALL, "DisplayVersion") == "9.9.9"
    assert names(computer.program.parent) - {f"program/{name}" for name in names(computer.program)} == {
        "uninstall.exe"
    }


@in_wine
def test_a_toolbar_that_runs_is_not_ended(computer: Computer, installer: Path, newer: Path) -> None:
    assert computer.install(installer) == DONE
    up, go = computer.program.parent / "up", computer.program.parent / "go"
    with computer.start(computer.program / "agent-toolbar.exe", "stay") as toolbar:
        until(up.exists, "the start")
        assert computer.install(newer) == IN_USE
        assert computer.uninstall() == IN_USE
        assert toolbar.poll() is None
        assert (computer.program / "_internal" / "old.txt").is_file()
        assert computer.registry(UNINSTALL, "DisplayVersion") == __version__
        with computer.start(newer, "/S", "/WAIT=60") as patient:
            go.touch()
            assert patient.wait(60) == DONE
        assert toolbar.wait(60) == 0
    assert computer.registry(UNINSTALL, "DisplayVersion") == "9.9.9"
