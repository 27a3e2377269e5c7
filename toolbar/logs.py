"""The log file: rotated, readable by its owner only, and without a secret whatever is logged."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from toolbar.secret import living

_GUID_SHAPE = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:\.[A-Za-z0-9_]+)?")

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


def redacted(text: str) -> str:
    """Return *text* without secrets."""
    for secret in living():
        text = text.replace(secret, "<secret>")
    return _GUID_SHAPE.sub("<guid>", text)


def start(folder: Path, level: str) -> None:
    """Write to a file in *folder* from now on. A disk that is full costs the log, never the program."""
    logging.raiseExceptions = False
    for name in _CAPPED:
        logging.getLogger(name).setLevel(logging.WARNING)
    root = logging.getLogger()
    root.setLevel(level)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "agent-toolbar.log", maxBytes=_SIZE, backupCount=_FILES - 1, encoding="utf-8"
        )
        (folder / "agent-toolbar.log").chmod(0o600)
    except OSError:
        handler = logging.NullHandler()
    formatter = RedactingFormatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    formatter.default_msec_format = "%s.%03d"
    handler.setFormatter(formatter)
    root.addHandler(handler)
