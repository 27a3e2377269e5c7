"""The log: no secret, whatever is logged, and nobody's file but its owner's."""

import logging
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from toolbar import logs
from toolbar.secret import Secret

CANARY = "canary-7f3a-of-no-shape"
GUID = "0a0b0c0d-7777-8888-9999-aaaabbbbcccc.AgentGateway1"  # of no secret in another test
FORMATTER = logs.RedactingFormatter("%(name)s: %(message)s")


@pytest.fixture
def restored() -> Iterator[None]:
    root, raises = logging.getLogger(), logging.raiseExceptions
    loggers = [root, *(logging.getLogger(name) for name in ("httpx", "httpcore", "h11", "asyncio", "qasync"))]
    loggers += [logging.getLogger(name) for name in ("keyring", "jeepney", "secretstorage")]
    levels, handlers = [logger.level for logger in loggers], list(root.handlers)
    yield
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    logging.raiseExceptions = raises


def record(message: object, *args: object, **more: object) -> logging.LogRecord:
    made = logging.LogRecord("test", logging.INFO, __file__, 1, message, args or None, None)
    made.__dict__.update(more)
    return made


def raised(text: str) -> Callable[[], None]:
    def work() -> None:
        try:
            raise LookupError(text)
        except LookupError as error:
            raise RuntimeError(f"outer {text}") from error

    return work


@pytest.mark.parametrize(
    "made",
    [
        lambda text: record(f"Guid: {text}, and {text}"),
        lambda text: record("%s", text),
        lambda text: record("%r", {"Guid": text}),
        lambda text: record("%(guid)s", {"guid": text}),
        lambda text: record(text.encode()),
        lambda text: record("stack", stack_info=f"Stack:\n  guid = '{text}'"),
        lambda text: record("cached", exc_text=f"ValueError: {text}"),
    ],
)
@pytest.mark.parametrize("text", [CANARY, GUID, f"JSESSIONID={GUID}", GUID.upper()])
def test_no_part_of_a_line_has_a_secret(made: Callable[[str], logging.LogRecord], text: str) -> None:
    living = Secret(CANARY)
    line = FORMATTER.format(made(text))
    assert CANARY not in line
    assert GUID[:13] not in line
    assert "<secret>" in line or "<guid>" in line
    assert living.reveal() == CANARY


def test_no_traceback_has_a_secret() -> None:
    living = Secret(CANARY)
    try:
        raised(f"{CANARY} {GUID}")()
    except RuntimeError:
        line = FORMATTER.format(record("failed", exc_info=sys.exc_info()))
    assert "LookupError" in line
    assert "RuntimeError: outer <secret> <guid>" in line
    assert living.reveal() not in line


def test_a_line_has_an_end() -> None:
    assert len(FORMATTER.format(record("x" * 100_000))) <= 8192


def test_a_secret_at_the_end_of_a_long_line_is_not_cut_before_it_is_found() -> None:
    living = Secret(CANARY)
    for before in range(8150, 8200):
        assert "canary" not in FORMATTER.format(record("x" * before + living.reveal()))


@pytest.mark.usefixtures("restored")
def test_what_is_logged_is_in_the_file_without_its_secrets(tmp_path: Path) -> None:
    living = Secret(CANARY)
    logs.start(tmp_path / "new" / "folder", "INFO")
    logging.getLogger("toolbar.test").info("renewed %s and %s, grün", living.reveal(), GUID)
    logging.getLogger("toolbar.test").debug("not asked for")
    text = (tmp_path / "new" / "folder" / "agent-toolbar.log").read_text(encoding="utf-8")
    assert "INFO    toolbar.test: renewed <secret> and <guid>, grün\n" in text
    assert "not asked for" not in text


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("name", ["httpx", "httpcore.http11", "h11", "asyncio", "keyring.backend", "jeepney"])
def test_a_library_does_not_write_what_it_sends(tmp_path: Path, name: str) -> None:
    logs.start(tmp_path, "DEBUG")
    logging.getLogger(name).info("receive_response_headers.complete")
    logging.getLogger("toolbar.test").debug("ours")
    text = (tmp_path / "agent-toolbar.log").read_text(encoding="utf-8")
    assert "receive_response_headers" not in text
    assert "ours" in text


@pytest.mark.skipif(os.name == "nt", reason="there are no modes")
@pytest.mark.usefixtures("restored")
def test_each_file_of_the_rotation_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        logs.start(tmp_path / "logs", "INFO")
        for _ in range(300):
            logging.getLogger("toolbar.test").info("x" * 8000)
    finally:
        os.umask(before)
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == [
        "agent-toolbar.log",
        "agent-toolbar.log.1",
        "agent-toolbar.log.2",
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700
    assert all(file.stat().st_size <= 1024 * 1024 for file in files)


@pytest.mark.skipif(os.name == "nt", reason="there are no modes")
@pytest.mark.usefixtures("restored")
def test_a_file_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "agent-toolbar.log"
    file.touch()
    file.chmod(0o644)
    logs.start(tmp_path, "INFO")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("obstacle", ["a file instead of the folder", "a folder instead of the file"])
def test_where_no_file_can_be_written_the_program_goes_on(tmp_path: Path, obstacle: str) -> None:
    folder = tmp_path / "logs"
    if obstacle == "a file instead of the folder":
        folder.touch()
    else:
        (folder / "agent-toolbar.log").mkdir(parents=True)
    before = list(logging.getLogger().handlers)
    logs.start(folder, "INFO")
    (added,) = [handler for handler in logging.getLogger().handlers if handler not in before]
    assert isinstance(added, logging.NullHandler)
    logging.getLogger("toolbar.test").info("to nobody")


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("words", [("\ud800",), ("%d", "no number"), ("%s and %s", "one")], ids=ascii)
def test_a_line_that_cannot_be_written_stops_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    logs.start(tmp_path, "INFO")
    log = logging.getLogger("toolbar.test")
    for handler in logging.getLogger().handlers:
        if not isinstance(handler, logging.FileHandler):
            handler.addFilter(lambda made: made.name != "toolbar.test")  # pytest's own ones raise
    log.info(*words)
    log.info("the next one")
    text = (tmp_path / "agent-toolbar.log").read_text(encoding="utf-8")
    assert text.endswith("the next one\n")
    assert capfd.readouterr().err == ""


@pytest.mark.usefixtures("restored")
def test_100_000_lines_leave_bounded_files(tmp_path: Path) -> None:
    handler = logs.start(tmp_path, "INFO")
    line = logging.LogRecord("toolbar", logging.INFO, __file__, 1, "x" * 200, None, None)
    for _ in range(100_000):
        handler.handle(line)
    written = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(written) == logs._FILES
    assert max(written) <= logs._SIZE
