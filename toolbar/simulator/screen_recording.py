"""Screen recording as the gateway sees it: the token for the VRC component, and whether it records.

`cc-gateway.md` 4.5 and 5.1: retcode 0 only means accepted, the event says whether it worked [D]. The gateway
can not see the component; that one has been initialised where its token was fetched is assumed [I], and so is
content null of all four events (they have no page).
"""

import secrets
from enum import StrEnum

from .agent_desk import Tell


class Telling(StrEnum):
    """What the events of start and stop say."""

    TRUTH = "truth"
    FAIL = "fail"  # it does not work
    SILENT = "silent"  # it works, and no event comes


class ScreenRecording:
    """The recording of one agent's desk."""

    def __init__(self, tell: Tell, *, private_deployment: bool) -> None:
        self._tell = tell
        self._private_deployment = private_deployment
        self.running = False
        self.vrc_ready: bool | None = None  # None: ready once a token was fetched [I]
        self.telling = Telling.TRUTH
        self.tokens = 0
        self._has_token = False

    def sit_down(self) -> None:
        """Start afresh after a sign-in."""
        self.running = self._has_token = False

    def new_token(self) -> str:
        """Return a fresh temporary token each time [D 4.5]; its form is assumed [I]."""
        self.tokens += 1
        self._has_token = True
        return secrets.token_hex(16)

    def start(self) -> str:
        """Accept; in a public deployment there is no such thing [D 5.1], which 100-007 says [I]."""
        if not self._private_deployment:
            return "100-007"
        ready = self._has_token if self.vrc_ready is None else self.vrc_ready
        works = ready and self.telling is not Telling.FAIL
        self.running = self.running or works
        self._report("Start", works=works)
        return "0"

    def stop(self) -> str:
        """Accept; with nothing being recorded 100-007 [I 5.1]."""
        if not self.running:
            return "100-007"
        works = self.telling is not Telling.FAIL
        self.running = not works
        self._report("Stop", works=works)
        return "0"

    def _report(self, what: str, *, works: bool) -> None:
        if self.telling is not Telling.SILENT:
            self._tell(f"AgentMediaEvent_{what}RecordScreen_{'Succ' if works else 'Fail'}", None)
