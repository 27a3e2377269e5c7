"""Which program it is that gets a token: looked at each time that it is started or reached."""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.rig.processes import reference_vrc_command
from tests.vrc.conformance import SERVERS, Journal
from tests.vrc.listening import listening
from toolbar.errors import VrcError
from toolbar.model import VrcSettings
from toolbar.vrc.image import check_serving, program_at, refuse_what_others_can_change
from toolbar.vrc.transport import transport_of

PYTHON = os.path.realpath(sys.executable)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    program = tmp_path / "recorder"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return program


def refused(look: Callable[[], object]) -> VrcError:
    with pytest.raises(VrcError) as caught:
        look()
    return caught.value


def opened(settings: VrcSettings) -> str:
    """Reach the component of *settings*, and return its name."""

    async def scenario() -> str:
        component = transport_of(settings, end_deadline=2.0)
        try:
            return (await component.open()).name
        finally:
            await component.aclose()

    return asyncio.run(scenario())


def test_a_program_that_nobody_else_can_change_is_taken(program: Path) -> None:
    assert program_at(str(program)) == program
    assert program_at(str(program), hashlib.sha256(program.read_bytes()).hexdigest()) == program


def test_a_place_that_cannot_be_looked_at_has_no_program(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "/" + "x" * 300  # longer than a name can be
    error = refused(lambda: program_at(name))
    assert (error.code, error.facts) == ("VRC-601", {"program": name})
    assert refused(lambda: opened(VrcSettings(name))).code == "VRC-601"
    for raised, code in ((PermissionError, "VRC-601"), (TimeoutError, None)):

        def stat_of(
            path: Path, *, follow_symlinks: bool = True, why: type[OSError] = raised
        ) -> os.stat_result:
            raise why(path, follow_symlinks)

        monkeypatch.setattr(Path, "stat", stat_of)
        with pytest.raises((VrcError, TimeoutError)) as caught:
            program_at(str(program))
        monkeypatch.undo()
        assert getattr(caught.value, "code", None) == code


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_is_closed_to_us_has_no_program(program: Path) -> None:
    program.parent.chmod(0o700)
    code = (
        "import os, sys; from toolbar.errors import VrcError; from toolbar.vrc.image import program_at\n"
        "os.setuid(65534)\n"
        "try: program_at(sys.argv[1])\n"
        "except VrcError as error: print(error.code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(program)], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == "VRC-601\n"


def test_a_program_that_all_can_change_is_not(program: Path) -> None:
    program.chmod(0o757)
    assert refused(lambda: program_at(str(program))).code == "VRC-611"


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can give a file away")
def test_a_program_of_somebody_else_is_not(program: Path) -> None:
    os.chown(program, 65534, 65534)
    assert refused(lambda: program_at(str(program))).code == "VRC-611"


def test_a_folder_where_each_has_his_own_files_protects_them(program: Path) -> None:
    program.parent.chmod(0o777 | stat.S_ISVTX)
    refuse_what_others_can_change(program)
    program.parent.chmod(0o777)
    assert refused(lambda: refuse_what_others_can_change(program)).code == "VRC-611"
    program.parent.chmod(0o755)


def test_a_link_is_judged_by_where_it_leads(program: Path, tmp_path: Path) -> None:
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    link = tmp_path / "link"
    link.symlink_to(program.rename(open_to_all / "recorder"))
    assert refused(lambda: program_at(str(link))).code == "VRC-611"


def test_another_program_in_its_place_is_started_no_more(tmp_path: Path) -> None:
    """The first start is right; then somebody puts another one there, and gets nothing."""
    program, started = tmp_path / "recorder", tmp_path / "started"
    _, *arguments = reference_vrc_command()
    program.write_text(f'#!/bin/sh\necho x >> {started}\nexec {sys.executable} "$@"\n')
    program.chmod(0o755)
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    settings = VrcSettings(str(program), tuple(arguments), entry_list=SERVERS, expected_sha256=digest)
    assert opened(settings) == "vrc-reference"
    program.write_text(program.read_text() + "# one more line\n")
    error = refused(lambda: opened(settings))
    assert (error.code, error.facts) == ("VRC-615", {"program": str(program)})
    assert started.read_text() == "x\n"
    assert opened(replace(settings, expected_sha256="")) == "vrc-reference"


def test_the_program_behind_a_socket_is_the_expected_one(tmp_path: Path) -> None:
    journal, place = Journal(tmp_path), tmp_path / "run" / "vrc.sock"
    with listening(place, "--journal", str(journal.file)):
        settings = VrcSettings(entry_list=SERVERS, socket=str(place), expected_image=PYTHON)
        assert opened(settings) == "vrc-reference"
        said = len(journal.file.read_text())
        error = refused(lambda: opened(replace(settings, expected_image="/opt/vrc/recorder")))
        assert (error.code, error.facts["place"]) == ("VRC-603", str(place))
        assert PYTHON in error.detail
        assert opened(replace(settings, expected_image=sys.executable)) == "vrc-reference"  # by its real path
    assert len(journal.file.read_text()) > said


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows what a process runs in a folder")
def test_a_process_that_cannot_be_looked_at_is_not_the_expected_one() -> None:
    check_serving(os.getpid(), sys.executable, "here")
    assert refused(lambda: check_serving(os.getpid(), "/bin/sh", "here")).code == "VRC-603"
    with subprocess.Popen(["/bin/true"]) as gone:
        gone.wait()
        assert refused(lambda: check_serving(gone.pid, "/bin/true", "here")).code == "VRC-603"
    assert refused(lambda: check_serving(0, sys.executable, "here")).code == "VRC-603"  # as macOS tells none
