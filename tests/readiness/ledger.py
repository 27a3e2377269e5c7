"""What was answered at the border, noted by those who answered, who know nothing of the toolbar's state."""

from __future__ import annotations

from dataclasses import dataclass, field

from toolbar.computer.sleep import SET
from toolbar.model import ScreenRecording, SessionMode
from toolbar.state import FRESH, Condition, ToolbarState


class Clocks:
    """A computer's clocks, turned by hand; with each look at them time goes on, never by the same."""

    def __init__(self) -> None:
        self._through = self._awake = 500.0
        self.ahead = 1_000_000.0
        self._looks = 0

    def __call__(self) -> tuple[float, float]:
        self._looks += 1
        self.work(0.0001 * (self._looks * 7 % 10))
        return self._through, self._awake

    @property
    def through(self) -> float:
        """The seconds that have passed, asleep or not."""
        return self._through

    def work(self, seconds: float) -> None:
        """Let time pass while the computer is awake."""
        self._through += seconds
        self._awake += seconds

    def sleep(self, seconds: float) -> None:
        """Let it pass while the computer sleeps."""
        self._through += seconds

    def time_of_day(self) -> float:
        """What people and servers set."""
        return self._through + self.ahead


@dataclass
class Ledger:
    """Who answered what last, and what made older answers worthless; counted one after the other."""

    clocks: Clocks
    count: int = 0
    accepted: int = 0
    accepted_at: float = 0.0
    refused: int = 0
    """Of the gateway: that it knows this session no more."""
    initialised: int = 0
    """Of the recorder: it took a token, or said again that it is well."""
    failed: int = 0
    screen_on: int = 0
    screen_off: int = 0
    resumed: int = 0
    signed_in: int = 0
    other_way: int = 0
    other_recorder: int = 0
    unseen: list[tuple[str, int]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    """The GUIDs of this session; any other one is another session's."""

    def note(self, what: str) -> None:
        """Note that this happened just now; what ends a proof has to be seen when a second has passed."""
        self.count += 1
        if what in ("refused", "failed", "resumed"):
            self.unseen.append((what, self.count))
        else:
            setattr(self, what, self.count)
        if what == "accepted":
            self.accepted_at = self.clocks.through

    def second_passed(self) -> None:
        """Hold from now on what happened before against whoever does not know it."""
        for what, count in self.unseen:
            setattr(self, what, count)
        self.unseen.clear()

    def objection(self, state: ToolbarState) -> str:
        """Return what is missing for *state* to be shown as ready, where it is; empty where nothing is."""
        if state.session is not None and state.session.guid.reveal() not in self.known:
            self.known = {state.session.guid.reveal()}
            self.note("signed_in")  # by somebody else, as we see only now
        if state.condition(self.clocks.time_of_day()) is not Condition.READY:
            return ""
        settings = state.settings
        assert settings is not None
        if self.accepted < max(self.resumed, self.signed_in, self.other_way, self.refused):
            return "the gateway has not accepted the session since"
        if self.clocks.through - self.accepted_at > FRESH + SET:
            return "the gateway accepted the session too long ago"
        if settings.vrc.configured:
            if self.initialised < max(self.resumed, self.signed_in, self.other_recorder, self.failed, 1):
                return "the recorder has not said that it is initialised since"
            wanted = settings.mode is SessionMode.OWN and settings.record is ScreenRecording.AUTO
            if wanted and self.screen_on < max(self.signed_in, self.screen_off, self.failed, 1):
                return "the gateway has not confirmed the recording since"
        return ""
