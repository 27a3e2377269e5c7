"""The log file: rotated, readable by its owner only, and without a secret whatever is logged."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from toolbar.secret import redacted

# At DEBUG, httpcore writes response headers, Set-GUID included (reliability.md T3).
_CAPPED = ("httpx", "httpcore", "h11", "asyncio", "qasync", "keyring", "jeepney", "secretstorage")

_SIZE, _FILES = 1024 * 1024, 5
_LONGEST_LINE = 8192


class RedactingFormatter(logging.Formatter):
    """Formats a record and then takes out every secret that lives, and whatever looks like a GUID.

    A formatter and not a filter: it sees arguments, tracebacks and stacks as they will be written.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for *record*."""
        return redacted(super().format(record))[:_LONGEST_LINE]


class _OwnersFile(RotatingFileHandler):
    """Each file of the rotation, the later ones included, is readable by its owner only."""

    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


def written_to() -> Path | None:
    """Return the file that the log goes to; none where it goes nowhere."""
    files = (handler for handler in logging.getLogger().handlers if isinstance(handler, _OwnersFile))
    return next((Path(handler.baseFilename) for handler in files), None)


def start(folder: Path, level: str) -> logging.Handler:
    """Write to a file in *folder* from now on; return what writes. A full disk costs the log, no more."""
    logging.raiseExceptions = False
    for name in _CAPPED:
        logging.getLogger(name).setLevel(logging.WARNING)
    root = logging.getLogger()
    root.setLevel(level)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = _OwnersFile(
            folder / "agent-toolbar.log", maxBytes=_SIZE, backupCount=_FILES - 1, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    formatter = RedactingFormatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    formatter.default_msec_format = "%s.%03d"
    handler.setFormatter(formatter)
    root.addHandler(handler)
    return handler
