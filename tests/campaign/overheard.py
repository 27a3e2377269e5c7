"""What a row let be heard: the log at DEBUG as the product writes it, hooks, processes, files, errors."""

import contextlib
import logging
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from tests.campaign.hostile import NAMES, TOKEN
from tests.rig.canary import Watch, hits, offspring
from toolbar import logs
from toolbar.errors import ToolbarError
from toolbar.state import ToolbarState

TALKATIVE = ("httpx", "httpcore", "h11", "asyncio", "keyring")
"""Loggers that the product keeps quiet. Here they speak: the formatter has to hold without that."""

INSTRUMENTS = ("vrc.journal",)
"""Files of the test's own that hold secrets on purpose."""

SECRETS = frozenset({*NAMES, TOKEN})


@dataclass
class Overheard:
    """Everything that left the row by another way than the wire and the keyring."""

    places: dict[str, bytes] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many bytes there are to search."""
        return sum(map(len, self.places.values()))

    def add(self, place: str, content: bytes) -> None:
        """Keep what was found at a place of this kind."""
        self.places[place] = self.places.get(place, b"") + b"\n" + content

    def hits(self, more: frozenset[str] = frozenset()) -> list[str]:
        """Return the secrets of the campaign, and *more*, that are there in whatever spelling."""
        return hits(self.places, SECRETS | more)


@contextlib.contextmanager
def overhearing(folder: Path) -> Iterator[Overheard]:
    """Listen for as long as a row is played; what was heard is whole when this is over."""
    heard = Overheard()
    logged = Path(tempfile.mkdtemp(dir=folder))
    with _logging_to(logged), _hooks(heard), Watch(offspring) as watch:
        yield heard
    heard.add("processes", b"\n".join(watch.seen))
    for place, content in files(logged).items():
        heard.add(f"log {place}", content)


def files(folder: Path) -> dict[str, bytes]:
    """Return what lies in a tree, the instruments' own files aside; a file counts with its name."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file() and file.name not in INSTRUMENTS)
    return {str(file.relative_to(folder)): str(file).encode() + b"\n" + file.read_bytes() for file in found}


def spoken(shown: list[ToolbarState]) -> Mapping[str, bytes]:
    """Return the states as Python would spell them, and the tracebacks of the errors in them."""
    errors: dict[int, ToolbarError] = {}
    for state in shown:
        proofs = (state.gateway, state.confirmed, state.recorder, state.test)
        parts: tuple[ToolbarError | None, ...] = (
            state.problem,
            state.unsaved,
            state.settings_unsaved,
            *(proof.error for proof in proofs if proof is not None),
        )
        errors |= {id(error): error for error in parts if error is not None}
    told = [
        f"{error!r} {error.facts}\n{''.join(traceback.format_exception(error))}" for error in errors.values()
    ]
    return {
        "states": "\n".join(map(repr, shown)).encode("utf-8", "surrogatepass"),
        "tracebacks": "\n".join(told).encode("utf-8", "surrogatepass"),
    }


@contextlib.contextmanager
def _logging_to(folder: Path) -> Iterator[None]:
    """Log as the product does, at DEBUG, and leave the loggers as they were."""
    root, raises = logging.getLogger(), logging.raiseExceptions
    loggers = [root, *map(logging.getLogger, {*TALKATIVE, *logs._CAPPED})]
    levels, handlers = [logger.level for logger in loggers], list(root.handlers)
    logs.start(folder, "DEBUG")
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for handler in [handler for handler in root.handlers if handler not in handlers]:
            root.removeHandler(handler)
            handler.close()
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        logging.raiseExceptions = raises


@contextlib.contextmanager
def _hooks(heard: Overheard) -> Iterator[None]:
    """Keep what Python says where nobody catches an error; who listened before hears it all the same."""
    before = sys.unraisablehook, threading.excepthook

    def keep(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        heard.add("hooks", "".join(traceback.format_exception(kind, error, trace)).encode())

    def unraisable(told: "sys.UnraisableHookArgs") -> None:
        heard.add("hooks", repr(told.object).encode())
        keep(told.exc_type, told.exc_value, told.exc_traceback)
        before[0](told)

    def of_a_thread(told: threading.ExceptHookArgs) -> None:
        keep(told.exc_type, told.exc_value, told.exc_traceback)
        before[1](told)

    sys.unraisablehook, threading.excepthook = unraisable, of_a_thread
    try:
        yield
    finally:
        sys.unraisablehook, threading.excepthook = before
