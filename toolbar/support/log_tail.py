"""The last lines of the log, taken through the redaction once more, and without people and places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from toolbar.secret import redacted

LINES, BYTES = 400, 128 * 1024
"""What is read of the log, at most."""

_AGENT = re.compile(r"/(onlineagent|agentevent|recordplay)/[0-9]+")
_DIGIT = re.compile(r"[0-9]")


def last_lines(log: Path | None) -> tuple[str, ...]:
    """Return the last lines of the file *log*, as they are; none where it cannot be read."""
    if log is None:
        return ()
    try:
        with log.open("rb") as stream:
            size = stream.seek(0, 2)
            stream.seek(max(0, size - BYTES))
            text = stream.read(BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ()
    lines = text.splitlines()
    return tuple(lines[1 if size > BYTES else 0 :][-LINES:])


def without(lines: tuple[str, ...], hidden: Mapping[str, str]) -> str:
    """Return *lines* with no secret, no agent's ID, no home, and with what stands for each *hidden* text."""
    text = _AGENT.sub(r"/\1/<agent>", redacted("\n".join(lines)))
    for secret in sorted(hidden, key=len, reverse=True):  # the longest first: one may be part of another
        text = hidden[secret].join(_whole(secret).split(text))
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _whole(text: str) -> re.Pattern[str]:
    """Return what finds *text*; a number only where it is not part of a longer one."""
    before = "(?<![0-9])" if _DIGIT.match(text) else ""
    behind = "(?![0-9])" if _DIGIT.match(text[-1]) else ""
    return re.compile(before + re.escape(text) + behind)
