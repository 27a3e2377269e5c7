"""The support file: made once as text, so that what is looked at is what is saved, to the letter."""

from __future__ import annotations

import io
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from toolbar.secret import redacted
from toolbar.state import ToolbarState
from toolbar.support.contents import about_text, hidden, story_text
from toolbar.support.log_tail import last_lines, without


@dataclass(frozen=True, slots=True)
class Bundle:
    """Names and texts of the files in it."""

    files: tuple[tuple[str, str], ...]
    at: float

    def preview(self) -> str:
        """Return all of it for people to read."""
        return "\n".join(f"===== {name} =====\n{text}" for name, text in self.files)

    def packed(self) -> bytes:
        """Return it as a zip file."""
        stream = io.BytesIO()
        moment = time.gmtime(self.at)[:6]
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in self.files:
                entry = zipfile.ZipInfo(name, moment)
                entry.external_attr = 0o600 << 16
                archive.writestr(entry, text.encode(), zipfile.ZIP_DEFLATED)
        return stream.getvalue()


def bundle(state: ToolbarState, now: float, log: Path | None) -> Bundle:
    """Return the support file of *state*; the *log* is read, which may take its time: not for the loop."""
    lines = without(last_lines(log), hidden(state))
    texts = {
        "about.txt": about_text(state, now),
        "story.txt": story_text(state),
        "log.txt": lines + "\n",
    }
    return Bundle(tuple((name, redacted(text)) for name, text in texts.items()), now)


def file_name(now: float) -> str:
    """Return what a support file made *now* is called, if nobody knows better."""
    return time.strftime("agent-toolbar-support-%Y%m%d-%H%M%S.zip", time.localtime(now))
