"""Push mode: the gateway sends events to a call-back of the client [D 3.3], without any I/O.

Of 2023 and later: `eventList`, with `Guid` and `service_token` in the header. Of 2018, by `pushUrl`: a single
event as a poll would have it, and nothing in the header [C 3.3]. An answer with retcode 0, as text or number,
is taken as received (C3 sends a number); anything else is a failure.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping

from . import replies
from .clock import Clock
from .event_queue import EventQueue
from .sign_in import PushTarget

Post = Callable[[str, Mapping[str, str], bytes], Awaitable[bytes]]
"""Sends a body, and returns the answer's; OSError when there is none."""

CONTENT_TYPE = ("Content-Type", "application/json; charset=UTF-8")


class Push:
    """The events of one session on their way."""

    def __init__(
        self,
        work_no: str,
        events: EventQueue,
        target: PushTarget,
        guid: Callable[[], str | None],
        post: Post,
    ) -> None:
        self._work_no, self._events, self.target = work_no, events, target
        self._guid, self._post = guid, post
        self._news = asyncio.Event()
        self._finished = False
        self._last: list[dict[str, object]] = []
        self.sent = 0
        self.failing_since: int | None = None

    def wake(self) -> None:
        """Have it look for events."""
        self._news.set()

    def finish(self) -> None:
        """The session is over: what is left is tried once, and that is the end [I]."""
        self._finished = True
        self._last = self._events.look()
        self._news.set()

    async def run(self, clock: Clock, retry_ms: int, give_up_ms: int, on_failure: Callable[[], None]) -> None:
        """Send until the session is over, or nobody has taken anything for too long [D 3.3]."""
        while not self._finished:
            if not self._events:
                self._news.clear()
                await self._news.wait()
            elif await self._deliver(batch := self._next(self._events.look())):
                self.failing_since = None
                self._drop(len(batch))
            elif self.failing_since is not None and clock() - self.failing_since >= give_up_ms:
                on_failure()
            else:
                self.failing_since = clock() if self.failing_since is None else self.failing_since
                await self._pause(clock, retry_ms)
        if self._last and self.failing_since is None:
            await self._deliver(self._last)

    def _next(self, waiting: list[dict[str, object]]) -> list[dict[str, object]]:
        """Return the events of one message, the oldest first."""
        return waiting if self.target.service_token is not None else waiting[:1]

    def _drop(self, number: int) -> None:
        self.sent += number
        if not self._finished:
            for _ in range(number):
                self._events.take()

    async def _pause(self, clock: Clock, retry_ms: int) -> None:
        until = clock() + retry_ms
        while not self._finished and clock() < until:
            self._news.clear()
            await clock.wait(self._news, until)

    async def _deliver(self, events: list[dict[str, object]]) -> bool:
        headers = dict([CONTENT_TYPE])
        if self.target.service_token is None:
            body = replies.event(events[0]).body
        else:
            headers |= {"Guid": self._guid() or "", "service_token": self.target.service_token}
            body = replies.encode({"workNo": self._work_no, "eventList": events})
        try:
            answer = json.loads(await self._post(self.target.uri, headers, body))
        except (OSError, ValueError):
            return False
        return isinstance(answer, dict) and str(answer.get("retcode")) == "0"
