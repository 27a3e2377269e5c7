"""What `make package` does around the build; the build itself takes minutes and is not run here."""

import gzip
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import digests
import freeze
import linux
import pytest
import report

from toolbar import PROGRAM_NAME, __version__
from toolbar.ui.language import ENGLISH, LANGUAGES

DAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """Return something with the shape of a bundle."""
    folder = tmp_path / "payload" / PROGRAM_NAME
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    (folder / PROGRAM_NAME).write_bytes(b"the program")
    (folder / PROGRAM_NAME).chmod(0o755)
    (folder / "_internal" / "PySide6" / "libQt6Core.so.6").write_bytes(b"the library")
    (folder / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    return folder


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / PROGRAM_NAME).write_bytes(b"another program"),
        lambda folder: (folder / PROGRAM_NAME).chmod(0o644),
        lambda folder: (folder / PROGRAM_NAME).rename(folder / "renamed"),
        lambda folder: (folder / "more").write_bytes(b""),
        lambda folder: (folder / "folder").mkdir(),
        lambda folder: retarget(folder / "_internal" / "libQt6Core.so.6"),
    ],
    ids=["contents", "rights", "name", "file", "folder", "link"],
)
def test_one_digest_stands_for_all_of_a_folder(
    payload: Path, tmp_path: Path, change: Callable[[Path], object]
) -> None:
    copy = Path(shutil.copytree(payload, tmp_path / "copy", symlinks=True))
    assert digests.of_tree(copy) == digests.of_tree(payload)
    change(copy)
    assert digests.of_tree(copy) != digests.of_tree(payload)


def retarget(link: Path) -> None:
    link.unlink()
    link.symlink_to("../_internal/PySide6/libQt6Core.so.6")  # the same file, by another way


def test_the_languages_are_those_that_there_are_catalogues_for() -> None:
    assert freeze.languages() == set(LANGUAGES) - {ENGLISH}


def test_sizes_are_told_by_what_files_belong_to(payload: Path) -> None:
    (payload / "_internal" / "PySide6" / "libQt6Core.so.6").write_bytes(bytes(2_000_000))
    (payload / "_internal" / "libicudata.so.73").write_bytes(bytes(3_000_000))
    table = list(report.sizes(payload))
    assert table[0] == "| 3 files | 5.0 MB |"
    assert table[2:4] == ["| libicudata | 3.0 |", "| libQt6Core | 2.0 |"]


def test_a_bundle_that_does_not_start_is_not_reported_on(payload: Path) -> None:
    freeze.program(payload).write_text("#!/bin/sh\necho no such library >&2\nexit 127\n")
    with pytest.raises(SystemExit, match="does not start: no such library"):
        report.self_test(payload)


def test_everything_is_laid_out_as_it_is_to_lie(payload: Path, tmp_path: Path) -> None:
    stage = tmp_path / "stage"
    linux.lay_out(payload, stage)
    installed = {str(path.relative_to(stage)) for path in stage.rglob("*") if not path.is_dir()}
    share = "usr/share"
    assert {
        f"opt/{PROGRAM_NAME}/{PROGRAM_NAME}",
        f"{share}/applications/{PROGRAM_NAME}.desktop",
        f"{share}/icons/hicolor/scalable/apps/{PROGRAM_NAME}.svg",
        f"{share}/icons/hicolor/48x48/apps/{PROGRAM_NAME}.png",
        f"{share}/man/man1/{PROGRAM_NAME}.1.gz",
        f"{share}/doc/{PROGRAM_NAME}/copyright",
        f"etc/xdg/autostart/{PROGRAM_NAME}.desktop",
        "etc/agent-toolbar/policy.example.toml",
    } <= installed
    assert "etc/agent-toolbar/policy.toml" not in installed  # it is the administrator's to write
    assert (stage / "usr/bin/agent-toolbar").readlink() == Path("/opt/agent-toolbar/agent-toolbar")
    assert (stage / f"opt/{PROGRAM_NAME}/_internal/libQt6Core.so.6").is_symlink()
    page = gzip.decompress((stage / f"{share}/man/man1/{PROGRAM_NAME}.1.gz").read_bytes())
    assert b".TH AGENT-TOOLBAR 1" in page
    assert {path.lstat().st_mtime for path in stage.rglob("*") if not path.is_dir()} == {freeze.commit_time()}


def test_the_desktop_finds_the_program_by_the_name_that_its_windows_have() -> None:
    entries = {}
    for name in (PROGRAM_NAME, "autostart"):
        text = (linux.HERE / f"{name}.desktop").read_text(encoding="utf-8")
        entries[name] = dict(
            line.split("=", 1) for line in text.splitlines() if "=" in line and line[0] != "#"
        )
    assert entries[PROGRAM_NAME]["Exec"] == entries["autostart"]["Exec"] == PROGRAM_NAME
    assert entries[PROGRAM_NAME]["Icon"] == entries[PROGRAM_NAME]["StartupWMClass"] == PROGRAM_NAME
    assert entries["autostart"]["Hidden"] == "true"  # off until an administrator says otherwise


def test_the_description_for_software_centres_names_this_program() -> None:
    about = ElementTree.parse(linux.HERE / f"{PROGRAM_NAME}.metainfo.xml").getroot()
    assert about.findtext("launchable") == f"{PROGRAM_NAME}.desktop"
    assert about.findtext("provides/binary") == PROGRAM_NAME


@pytest.mark.skipif(shutil.which("dpkg-parsechangelog") is None, reason="needs dpkg-dev")
def test_debian_reads_the_changelog(tmp_path: Path) -> None:
    file = tmp_path / "changelog"
    file.write_text(linux.changelog(DAY), encoding="utf-8")
    done = subprocess.run(
        ["dpkg-parsechangelog", "-l", str(file), "-S", "Version"], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == (f"{__version__}-1\n", "")


def test_the_changelog_keeps_to_its_lines() -> None:
    *news, signed = linux.changelog(DAY).splitlines()
    assert max(len(line) for line in news) <= 80
    assert signed.endswith(">  Sun, 22 Nov 2026 12:00:00 +0000")


def test_the_package_depends_on_what_is_left_to_the_system() -> None:
    words = (linux.HERE / "nfpm.yaml").read_text(encoding="utf-8")
    for library in ("ssl3", "glib2.0-0", "egl1", "stdc\\+\\+6", "xkbcommon-x11-0", "gssapi-krb5-2"):
        assert re.search(rf"- .*lib{library}\b|- lib{library}", words), library


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs binutils")
def test_the_package_asks_for_the_c_library_that_its_parts_ask_for(payload: Path) -> None:
    shutil.copy("/bin/sh", payload / "_internal" / "a program")
    assert re.fullmatch(r"2\.\d+", linux.glibc(payload))
