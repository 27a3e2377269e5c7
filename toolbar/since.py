"""Since when a proof counts: what was proven before this computer woke, or another session began, is old."""

from __future__ import annotations

import math

from toolbar.computer.sleep import Watch
from toolbar.model import Phase, Session, SessionRecord


class Since:
    """Compares when something was asked with what has happened since; all times are the watch's `passing`."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._began = -math.inf
        self._recorder_asked = -math.inf

    def session_begins(self) -> None:
        """Note that it is another one from now on."""
        self._began = self._watch.passing()

    def recorder_answers(self, asked_ago: float) -> bool:
        """Note that it said that it is well, asked so many seconds ago; return whether that counts."""
        self._recorder_asked = self._watch.passing() - asked_ago
        return not self.recorder_in_doubt

    @property
    def recorder_in_doubt(self) -> bool:
        """Whether nothing is known of the recorder since then."""
        asked = self._recorder_asked
        return self._watch.slept_since(asked) or asked < self._began

    def slept_on_its_way(self, asked_ago: float) -> bool:
        """Whether the answer to what was asked so many seconds ago proves nothing of now."""
        return self._watch.slept_since(self._watch.passing() - asked_ago)


def goes_on(before: Session | None, record: SessionRecord | None, taken_from: str) -> bool:
    """Whether *record* is of the session that was held *before*, be it by another GUID: nobody signed in.

    What another toolbar exchanged more than once since we looked cannot be told from a sign-in.
    """
    if before is None or record is None:
        return record is None
    exchanged = record.phase is not Phase.STABLE and not taken_from
    return exchanged or before.guid in record.candidates
