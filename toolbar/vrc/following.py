"""A held component between two hand-offs: what it says of itself, whether it still answers, and its end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from toolbar.errors import VrcError
from toolbar.vrc.handoff import ComponentState, Message, StateChange

NEWS_EVERY = 0.2
ASK_EVERY = 15.0
ANSWER_WITHIN = 10.0
"""Seconds; together the longest for which a component that hangs is believed."""


class Following:
    """Listens to one connection until it ends.

    What a component says of a session counts where it got its token on this connection: *records*.
    """

    def __init__(
        self,
        hear: Callable[[], Awaitable[Message | None]],
        ask: Callable[[], None] | None,
        on_change: Callable[[VrcError | None], None],
        on_well: Callable[[float], None],
        *,
        records: bool,
        ask_every: float = ASK_EVERY,
        answer_within: float = ANSWER_WITHIN,
    ) -> None:
        self._hear = hear
        self._ask = ask
        self._on_change = on_change
        self._on_well = on_well
        self._records = records
        self._ask_every = ask_every
        self._answer_within = answer_within
        self._heard = asyncio.Event()
        self._asked_at: float | None = None
        self._news: StateChange | None = None
        self._told: StateChange | None = StateChange(ComponentState.INITIALIZED)
        self._telling: asyncio.TimerHandle | None = None
        self.goes_on = True
        """Whether the connection is there, and all that came on it kept to the protocol."""
        self._tasks = [asyncio.create_task(self._listen())]
        if records and ask is not None:
            self._tasks.append(asyncio.create_task(self._wonder()))

    async def answers(self, seconds: float) -> bool:
        """Ask it how it is; return whether it says anything in time. One that cannot be asked is believed."""
        if self._ask is not None and self.goes_on:
            self._heard.clear()
            self._asked_at = time.monotonic()
            self._ask()
            try:
                async with asyncio.timeout(seconds):
                    await self._heard.wait()
            except TimeoutError:
                return False
        return self.goes_on

    async def aclose(self) -> None:
        """Listen no more."""
        self.goes_on = False
        self._tell_no_more()
        for task in self._tasks:
            task.cancel()
        await asyncio.wait(self._tasks)  # a stream has one reader at a time

    async def _listen(self) -> None:
        try:
            while True:
                message = await self._hear()
                self._heard.set()
                if isinstance(message, StateChange) and self._records:
                    self._take_for_answer(message)
                    self._news = message
                    if self._telling is None:
                        self._tell()
        except VrcError as error:
            self.goes_on = False
            self._tell_no_more()
            self._heard.set()
            self._on_change(error)

    def _take_for_answer(self, message: StateChange) -> None:
        asked_at, self._asked_at = self._asked_at, None
        if asked_at is not None and message.state is ComponentState.INITIALIZED:
            self._on_well(time.monotonic() - asked_at)

    async def _wonder(self) -> None:
        """Ask it now and then: one that hangs closes nothing, and says nothing."""
        while self.goes_on:
            await asyncio.sleep(self._ask_every)
            if not await self.answers(self._answer_within) and self.goes_on:
                self._told = None  # whatever it says next is news
                self._on_change(VrcError("VRC-614", f"nothing within {self._answer_within:g} s"))
                await self._heard.wait()  # one question is enough

    def _tell(self) -> None:
        """Tell the newest state; the next one a little later, for nobody can read more than that."""
        change, self._news, self._telling = self._news, None, None
        if change is not None and change != self._told:
            self._told = change
            self._telling = asyncio.get_running_loop().call_later(NEWS_EVERY, self._tell)
            self._on_change(_trouble_of(change))

    def _tell_no_more(self) -> None:
        telling, self._news, self._telling = self._telling, None, None
        if telling is not None:
            telling.cancel()


def _trouble_of(change: StateChange) -> VrcError | None:
    if change.state is ComponentState.INITIALIZED:
        return None
    return VrcError("VRC-606", "its state changed", component_code=change.code or change.state.value)
