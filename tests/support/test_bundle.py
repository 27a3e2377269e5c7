"""The support file is what was looked at, the log is cleaned, and a file is saved whole or not at all."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbar import logs
from toolbar.errors import ToolbarError
from toolbar.state import ToolbarState
from toolbar.support import keep, log_tail
from toolbar.support.bundle import bundle, file_name

NOW = 1_800_000_000.0


def test_what_is_looked_at_is_what_is_saved() -> None:
    made = bundle(ToolbarState(profile="späte Schicht"), NOW, None)
    with zipfile.ZipFile(io.BytesIO(made.packed())) as archive:
        assert archive.testzip() is None
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
        assert {entry.date_time for entry in archive.infolist()} == {(2027, 1, 15, 8, 0, 0)}
    assert saved == dict(made.files)
    assert list(saved) == ["about.txt", "story.txt", "log.txt"]
    for name, text in saved.items():
        assert f"===== {name} =====\n{text}" in made.preview()
    assert "späte Schicht" in made.preview()


def test_its_name_says_when_it_was_made() -> None:
    assert file_name(NOW).startswith("agent-toolbar-support-2027")
    assert file_name(NOW).endswith(".zip")


def test_of_a_long_log_the_last_lines_are_read_and_none_of_them_is_torn(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("".join(f"{number:07} {'x' * 500}\n" for number in range(5_000)), encoding="utf-8")
    lines = log_tail.last_lines(log)
    assert lines[-1].startswith("0004999")
    assert 100 < len(lines) <= log_tail.LINES
    assert all(len(line) == 508 for line in lines)
    assert sum(len(line) for line in lines) <= log_tail.BYTES


@pytest.mark.parametrize("log", [None, Path("/no/such/log"), Path("/")])
def test_a_log_that_cannot_be_read_is_left_out(log: Path | None) -> None:
    assert log_tail.last_lines(log) == ()


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("PUT /onlineagent/20011/updateGuid", "PUT /onlineagent/<agent>/updateGuid"),
        ("GET /agentevent/999999 x", "GET /agentevent/<agent> x"),
        ("agent 20011, not 120011 or 200110", "agent ~, not 120011 or 200110"),
        ("the number 4003800", "the number 4003800"),
        ("the number 40038.", "the number <phone>."),
        ("token eaten", "token eaten"),
        ("with 5e5e5e5e-9876-5432-1098-fedcba987654.AgentGateway7.", "with <guid>."),
    ],
)
def test_people_stay_out_of_the_log(line: str, left: str) -> None:
    assert log_tail.without((line,), {"20011": "~", "40038": "<phone>"}) == left


def test_of_two_texts_the_longer_one_is_found_first() -> None:
    hidden = {"/opt/vrc": "<a>", "/opt/vrc/adapter": "<b>"}
    assert log_tail.without(("/opt/vrc/adapter of /opt/vrc",), hidden) == "<b> of <a>"


def test_the_home_is_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jdoe")
    monkeypatch.setenv("USERPROFILE", "/home/jdoe")
    assert log_tail.without(("no /home/jdoe/vrc",), {}) == "no ~/vrc"


@given(st.text(max_size=80), st.dictionaries(st.text(min_size=3, max_size=8), st.just("<x>"), max_size=4))
def test_no_text_in_a_log_is_too_much(line: str, hidden: dict[str, str]) -> None:
    left = log_tail.without((line,), hidden)
    for text in hidden:
        if not text[0].isdigit() and not text[-1].isdigit() and not set(text) & set("<x>~"):
            assert text not in left


def test_the_log_that_is_read_is_the_one_that_is_written(tmp_path: Path) -> None:
    import logging

    root = logging.getLogger()
    level = root.level
    assert logs.written_to() is None
    handler = logs.start(tmp_path, "INFO")
    try:
        logging.getLogger("here").warning("told")
        assert logs.written_to() == tmp_path / "agent-toolbar.log"
        assert log_tail.last_lines(logs.written_to())[-1].endswith("here: told")
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()


def test_a_file_is_its_owners_and_whole(tmp_path: Path) -> None:
    file = tmp_path / "ä b.zip"
    keep.write(str(file), b"content")
    assert file.read_bytes() == b"content"
    assert list(tmp_path.iterdir()) == [file]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_file_is_written_over(tmp_path: Path) -> None:
    file = tmp_path / "there.zip"
    file.write_bytes(b"mine")
    with pytest.raises(ToolbarError, match="FIL-952"):
        keep.write(str(file), b"content")
    assert file.read_bytes() == b"mine"


@pytest.mark.parametrize("place", ["none/file.zip", "file.txt/file.zip"])
def test_a_place_that_cannot_be_written_to_is_told_and_nothing_is_left(tmp_path: Path, place: str) -> None:
    (tmp_path / "file.txt").write_bytes(b"")
    with pytest.raises(ToolbarError, match="FIL-951") as caught:
        keep.write(str(tmp_path / place), b"content")
    assert caught.value.facts["file"].endswith("file.zip")
    assert [file.name for file in tmp_path.iterdir()] == ["file.txt"]


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ToolbarError, match="FIL-951"):
        keep.write(str(tmp_path / "file.zip"), b"content")
    assert list(tmp_path.iterdir()) == []
