"""The life of a session's GUID as the gateway sees it, without any I/O.

Source of every rule: `cc-gateway.md` 2.1 (documented), 2.2 (inferred) and 2.3 (updateGuid). The marks are
those of the fact sheet: [D] documented, [C] seen in published clients, [I] assumed.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class OldGuid(StrEnum):
    """What becomes of a GUID that was replaced: unknown (`cc-gateway.md` 10), so each is a model [I]."""

    GRACE = "grace"  # M1: lives on until its own GUIDTIMEOUT, which 2.2 infers from the two settings
    DIES_AT_ONCE = "dies-at-once"  # M0
    UNTIL_NEW_USED = "until-new-used"  # M2: dies when the new one is first presented
    SAME = "same"  # M3: updateGuid answers with the GUID that is current; periodic change as in GRACE
    REUSE_KILLS = "reuse-kills"  # M4: dies at once, and presenting it ends the session


class Verdict(Enum):
    """What the gateway thinks of the GUID of a request."""

    ADMITTED = auto()
    NOT_SIGNED_IN = auto()
    NO_RIGHT = auto()


@dataclass(frozen=True, slots=True)
class GuidRules:
    """The settings of `basic.properties` that govern a GUID, at their documented values [D 2.1]."""

    dynamic: bool = True  # AUTHMODE=2; 1 is static
    interval_ms: int = 60_000  # GUIDINTERVAL
    timeout_ms: int = 120_000  # GUIDTIMEOUT
    max_silence_ms: int = 120_000  # MAXTIME, with TIMEOUT_FLAG=ON
    old_guid: OldGuid = OldGuid.GRACE


@dataclass(frozen=True, slots=True)
class _Issued:
    guid: str
    at: int


class GuidLife:
    """One agent's session: signed in or out, its GUID, and which older GUIDs are still good."""

    def __init__(
        self,
        rules: GuidRules,
        clock: Callable[[], int],
        mint: Callable[[], str],
        on_end: Callable[[str], None] = lambda _why: None,
    ) -> None:
        self._rules = rules
        self._clock = clock  # milliseconds, never going back
        self._mint = mint
        self._on_end = on_end
        self._current: _Issued | None = None
        self._dies_at: dict[str, int] = {}  # replaced GUIDs that are still good
        self._deaths: deque[tuple[int, str]] = deque()  # of those, the first to die in front
        self._burnt: set[str] = set()  # replaced GUIDs that end the session when presented
        self._heard_at = 0
        self._polls = 0  # that are being held
        self._forced = False
        self.sign_ins = 0

    @property
    def guid(self) -> str | None:
        """The current GUID, None when signed out."""
        self._let_time_pass()
        return self._current.guid if self._current else None

    @property
    def previous(self) -> tuple[str, ...]:
        """The replaced GUIDs that are still good."""
        self._let_time_pass()
        return tuple(self._dies_at)

    def sign_in(self) -> str:
        """Begin a session with a GUID of its own; an earlier one is kicked out."""
        self.sign_out("taken-over")
        self.sign_ins += 1
        self._heard_at = self._clock()
        return self._issue().guid

    def sign_out(self, why: str = "asked") -> None:
        """End the session and with it every GUID of it."""
        was_signed_in, self._current = self._current is not None, None
        self._dies_at.clear()
        self._deaths.clear()
        self._burnt.clear()
        self._forced = False
        if was_signed_in:
            self._on_end(why)

    @property
    def silent_until(self) -> int:
        """When the silence will have been too long, unless somebody is heard before."""
        return self._rules.max_silence_ms + (self._clock() if self._polls else self._heard_at)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take the client of a poll that is held for present: silence begins with the answer [I]."""
        sign_in = self.sign_ins
        self._polls += 1
        try:
            yield
        finally:
            self._polls -= 1
            if self.sign_ins == sign_in:
                self._heard_at = self._clock()

    def admit(self, guid: str | None) -> Verdict:
        """Judge the GUID of a request; an admitted request counts as a sign of life [D D/1406].

        Which of 100-006 and 000-003 answers what is not documented; here 100-006 means that nobody is
        signed in, 000-003 that somebody is, but not with this GUID [I].
        """
        self._let_time_pass()
        if self._current is None:
            return Verdict.NOT_SIGNED_IN
        if guid in self._burnt:
            self.sign_out("old-guid-used")
            return Verdict.NOT_SIGNED_IN
        if guid == self._current.guid and not self._outlived(self._current):
            if self._rules.old_guid is OldGuid.UNTIL_NEW_USED:
                self._dies_at.clear()
                self._deaths.clear()
        elif guid not in self._dies_at:
            return Verdict.NO_RIGHT
        self._heard_at = self._clock()
        return Verdict.ADMITTED

    def hear(self) -> None:
        """Take a sign of life that needs no GUID."""
        self._let_time_pass()
        self._heard_at = self._clock()

    def exchange(self) -> str:
        """Return the GUID that updateGuid answers with; ask only for an admitted request.

        In static mode the GUID of the sign-in stays good for the session [D 2.1], so it is the answer [I].
        """
        if self._current and self._rules.old_guid is OldGuid.SAME:
            self._current = _Issued(self._current.guid, self._clock())
            return self._current.guid
        guid = self.renew() or self.guid
        assert guid is not None, "updateGuid without a session"  # noqa: S101 - the caller has admitted
        return guid

    def make_due(self) -> None:
        """Have the GUID changed at the next occasion, whatever its age."""
        self._forced = True

    def renew_if_due(self) -> str | None:
        """Return the new GUID when it is time for one: GUIDINTERVAL after the last [D 2.1]."""
        if self._current is None:
            return None
        if self._forced or self._clock() - self._current.at >= self._rules.interval_ms:
            return self.renew()
        return None

    def renew(self) -> str | None:
        """Replace the GUID; None when there is none, or it is static."""
        self._let_time_pass()
        if self._current is None or not self._rules.dynamic:
            return None
        old = self._current
        match self._rules.old_guid:
            case OldGuid.GRACE | OldGuid.SAME | OldGuid.UNTIL_NEW_USED:
                self._dies_at[old.guid] = old.at + self._rules.timeout_ms
                self._deaths.append((old.at + self._rules.timeout_ms, old.guid))
            case OldGuid.REUSE_KILLS:
                self._burnt.add(old.guid)
            case OldGuid.DIES_AT_ONCE:
                pass
        self._forced = False
        return self._issue().guid

    def _issue(self) -> _Issued:
        self._current = _Issued(self._mint(), self._clock())
        return self._current

    def _outlived(self, issued: _Issued) -> bool:
        return self._rules.dynamic and self._clock() - issued.at >= self._rules.timeout_ms

    def _let_time_pass(self) -> None:
        now = self._clock()
        if self._current and now >= self.silent_until:
            self.sign_out("silence")  # no request within MAXTIME [D D/1406]
        while self._deaths and self._deaths[0][0] <= now:
            self._dies_at.pop(self._deaths.popleft()[1], None)
