"""The check as it runs: one at a time, every finding shown at once, given up when asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from toolbar.diagnosis import Diagnosis, Note
from toolbar.doctor.examination import TOTAL, Examination, Means, planned
from toolbar.state import ToolbarState


class Checkup:
    """Runs an examination, and shows it as it grows. It holds nothing up: no session is touched by it."""

    def __init__(
        self,
        read: Callable[[], ToolbarState],
        means: Means,
        show: Callable[[Diagnosis], None],
        *,
        total: float = TOTAL,
    ) -> None:
        self._read = read
        self._means = means
        self._show = show
        self._total = total
        self._limit: asyncio.Timeout | None = None

    async def run(self) -> None:
        """Look at every stage, unless that is being done already."""
        if self._limit is not None:
            return
        diagnosis = Diagnosis(planned(self._read()), at=self._means.clock())
        self._show(diagnosis)
        examination = Examination(self._read, self._means, total=self._total)
        try:
            async with asyncio.timeout(None) as self._limit:
                while (stage := diagnosis.current) is not None:
                    diagnosis = diagnosis.and_then(await examination.of(stage, diagnosis))
                    self._show(diagnosis)
        except TimeoutError:
            pass  # nobody waits for the rest
        finally:
            self._limit = None
            if diagnosis.current is not None:
                self._show(diagnosis.given_up(Note.CANCELLED))

    def cancel(self) -> None:
        """Give up what is left; what was found stays."""
        if self._limit is not None and self._limit.when() is None:  # once: what runs may take a moment to end
            self._limit.reschedule(asyncio.get_running_loop().time())
