"""Writes a file that a person asked for: whole or not at all, for its owner only, and never over another."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from toolbar.errors import ToolbarError


def write(file: str, content: bytes) -> None:
    """Write *content* into the new *file*. Raises ToolbarError. It may take its time: not for the loop."""
    target = Path(file)
    try:
        if target.exists():
            raise ToolbarError("FIL-952", "there already", file=file)
        _write(target, content)
    except OSError as error:
        raise ToolbarError("FIL-951", type(error).__name__, file=file) from None


def _write(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".agent-toolbar-")  # its owner's only
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    if os.name == "posix":
        with suppress(OSError):
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
