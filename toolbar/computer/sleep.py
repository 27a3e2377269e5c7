"""Whether this computer slept or this program was stopped: found by comparing clocks, without a timer.

Sleep is what one clock counts and another does not. A stop shows in looks that should have come each
second. What was asked before is answered by a gateway of another time: it proves nothing any more
(reliability.md F91).
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from toolbar.errors import OutcomeUnknown

NOTABLE = 30.0
"""Seconds: a shorter pause changes nothing for a session, and may be a busy computer."""

SET = 5.0
"""Seconds: by less, a clock is adjusted in passing, and no proof becomes too young by them."""

LAST_CALL = 1.0
"""Seconds after waking for an answer that came just before: it may hold the only living GUID."""

T = TypeVar("T")

log = logging.getLogger(__name__)


def clocks() -> tuple[float, float]:
    """Return the seconds of a clock that goes on while this computer sleeps, and of one that stands still.

    Neither is the time of day, which people and servers set. Where there is no such pair, both are the same.
    """
    if sys.platform == "win32":
        import ctypes  # only there: every start would pay for it

        awake = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return time.monotonic(), awake.value / 10_000_000  # 100 ns each
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC), time.monotonic()  # the other way round than on Linux
    through = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(through), time.clock_gettime(time.CLOCK_MONOTONIC)


class Watch:
    """Finds that time is missing when somebody looks: before a request, after it, each visible second."""

    def __init__(self, clocks: Callable[[], tuple[float, float]] = clocks) -> None:
        self._clocks = clocks
        self._through, self._awake = clocks()
        self._regular = False
        self._slept_before_asking = 0.0
        self._limit: asyncio.Timeout | None = None
        self._ahead: float | None = None
        self.slept = 0.0
        """Seconds that are missing since the last proof was asked for."""
        self._woke: float | None = None

    def look(self, *, regular: bool = False) -> None:
        """Find for how many seconds nothing could run since the last look, if that is worth telling.

        *regular* is a look of those that come every second or so: the next one that is late tells of a stop.
        """
        through, awake = self._clocks()
        passed, counted = through - self._through, awake - self._awake
        missing = passed if self._regular else passed - counted
        self._through, self._awake = through, awake
        self._regular = self._regular or regular
        if missing < NOTABLE:
            return
        log.warning("this computer slept, or the toolbar was stopped, for %.0f s", missing)
        self.slept += missing
        self._woke = through
        if self._limit is not None and not self._limit.expired():
            self._limit.reschedule(asyncio.get_running_loop().time() + LAST_CALL)

    def passing(self) -> float:
        """Return the seconds of a clock that goes on while this computer sleeps, and that nobody sets."""
        return self._clocks()[0]

    def slept_since(self, passing: float) -> bool:
        """Whether time is missing since then; of when exactly is known no more than when it was found out."""
        self.look()
        return self._woke is not None and self._woke >= passing

    def set_back(self, time_of_day: float) -> bool:
        """Whether the clock that people and servers set was set back since it was first compared here."""
        before, ahead = self._ahead, time_of_day - self._clocks()[0]
        set_back = before is not None and before - ahead > SET
        self._ahead = ahead if before is None or set_back else max(before, ahead)
        return set_back

    def pause(self) -> None:
        """Expect no regular look for now."""
        self._regular = False

    async def awaited(self, answer: Awaitable[T]) -> T:
        """Return the *answer*. Raises OutcomeUnknown soon after waking: what slept on its way has no end."""
        self.look()
        self._slept_before_asking = self.slept
        try:
            async with asyncio.timeout(None) as self._limit:
                return await answer
        except TimeoutError as error:
            raise OutcomeUnknown("NET-122", "this computer slept") from error
        finally:
            self._limit = None

    def proven(self) -> float:
        """Return for how long it was slept since the last answer was asked for: only that still counts."""
        self.look()
        self.slept -= self._slept_before_asking
        self._slept_before_asking = 0.0
        return self.slept

    def forget(self) -> None:
        """Another session: it is of today."""
        self.slept = self._slept_before_asking = 0.0
