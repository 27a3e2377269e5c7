"""Calls of the keyring: on one thread, one after another, and waited for as long as it makes sense."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from toolbar.errors import (
    StoreDenied,
    StoreError,
    StoreLocked,
    StoreUnavailable,
    ToolbarError,
    out_of_resources,
)
from toolbar.session.backends import is_asking, let_go
from toolbar.turns import Turns

PATIENCE = 30.0
"""Seconds to wait for a keyring that says nothing."""

PATIENCE_WITH_PEOPLE = 120.0
"""Seconds that a question to the user may be open before these begin to count: somebody looks for a password.

Longer than a GUID lives, and no harm: it waits before anything is sent, or with the new GUID in memory.
"""

WORTH_SAYING = 1.5
"""Seconds after which it is said that the keyring is waited for."""

HURRIED = 1.0
"""Seconds that a call under way still gets from the moment that the program is about to end."""

_LOOK_AGAIN = 0.25

R = TypeVar("R")

log = logging.getLogger(__name__)


class KeyringCalls:
    """Makes calls of a keyring that block, an unlock prompt for as long as the user looks at it.

    They all run on one thread of their own: the window stays alive, and writes land in the order they
    were asked for, the ones included whose answer nobody waited for.
    """

    def __init__(
        self, find_backend: Callable[[], KeyringBackend], *, patience: float, with_people: float
    ) -> None:
        self.waiting: Callable[[bool], None] = lambda waiting: None
        """Told that the keyring takes its time, and that it does no more."""
        self.answered_late: Callable[[], None] = lambda: None
        """Told when a call that was given up has come to a good end after all."""
        self._find_backend = find_backend
        self._patience = patience
        self._with_people = with_people
        self._waiters = 0
        self._hurried_at: float | None = None
        self._backend: KeyringBackend | None = None
        self._thread = Turns("keyring")

    def hurry(self, *, at_stake: bool = False) -> None:
        """The program is about to end: no question to the user waits longer, nor a call that is under way.

        Where a GUID is *at_stake* that only this process has, what writes it keeps its time.
        """
        self._with_people = 0.0
        if not at_stake:
            self._hurried_at = time.monotonic()

    async def aclose(self) -> None:
        """Wait, within reason, until all that was asked for is written."""
        try:
            async with asyncio.timeout(3.0):
                await asyncio.wrap_future(self._submit(self._let_go))
        except TimeoutError:
            log.warning("the keyring still had work to do")
        except StoreError as error:
            log.warning("the keyring cannot be asked whether it is done: %s", error)
        finally:
            self._thread.close()

    async def _on_thread(self, work: Callable[[KeyringBackend], R]) -> R:
        """Run *work* in turn; a wait that is given up leaves the work in the queue, in its place."""
        future = self._submit(lambda: self._with_backend(work))
        answer = asyncio.wrap_future(future)
        answer.add_done_callback(_heard)
        began = time.monotonic()
        if not await self._comes(answer):
            answer.add_done_callback(self._log_late)
            raise StoreError("KR-404", f"no answer in {time.monotonic() - began:.0f} s")
        return answer.result()

    async def _comes(self, answer: asyncio.Future[R]) -> bool:
        """Return whether *answer* came in time; what takes long is told meanwhile."""
        began = time.monotonic()
        end = began + self._patience
        if await _within(min(WORTH_SAYING, self._patience), answer):
            return True
        self._wait_for(+1)
        try:
            while True:
                now = time.monotonic()
                if is_asking(self._backend) and now < began + self._with_people:
                    end = now + self._patience  # the user is being asked: what follows gets its whole time
                if self._hurried_at is not None and self._hurried_at > began:
                    end = min(end, self._hurried_at + HURRIED)
                if now >= end:
                    return False
                if await _within(min(_LOOK_AGAIN, end - now), answer):
                    return True
        finally:
            self._wait_for(-1)

    def _log_late(self, answer: asyncio.Future[R]) -> None:
        log.info("the keyring answered after all")
        if not answer.cancelled() and answer.exception() is None:
            self.answered_late()

    def _wait_for(self, more: int) -> None:
        before, self._waiters = self._waiters, self._waiters + more
        if not before or not self._waiters:
            self.waiting(self._waiters > 0)

    def _submit(self, work: Callable[[], R]) -> Future[R]:
        try:
            return self._thread.submit(work)
        except RuntimeError as error:
            raise _crossed(error) from error

    def _let_go(self) -> None:
        if self._backend is not None:
            let_go(self._backend)

    def _with_backend(self, work: Callable[[KeyringBackend], R]) -> R:
        try:
            if self._backend is None:
                self._backend = self._find_backend()
            return work(self._backend)
        except ToolbarError:
            raise
        except Exception as error:
            raise _crossed(error) from error


async def _within(seconds: float, answer: asyncio.Future[R]) -> bool:
    done, _ = await asyncio.wait((answer,), timeout=seconds)
    return bool(done)


def _crossed(error: Exception) -> StoreError:
    """Return our word for what a keyring raised: far more than KeyringError (reliability.md 2.6)."""
    detail = type(error).__name__
    match error:
        case _ if out_of_resources(error):
            return StoreError("INT-901", detail)
        case NoKeyringError():
            return StoreUnavailable("KR-401", detail)
        case KeyringLocked():
            return StoreLocked("KR-402", detail)
        case InitError():
            return StoreDenied("KR-403", detail)
        case _ if detail == "SecretServiceNotAvailableException":
            return StoreUnavailable("KR-401", detail)
        case _:
            return StoreError("KR-406", detail)


def _heard(answer: asyncio.Future[R]) -> None:
    """Have an error that nobody waited for count as noticed."""
    if not answer.cancelled():
        answer.exception()
