"""What a session that we own needs of what is around it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from toolbar.gateway.patience import PatientGateway
from toolbar.model import SessionRecord


@dataclass(frozen=True, slots=True)
class Desk:
    """What a shift needs of what is around it."""

    gateway: Callable[[], Awaitable[PatientGateway]]
    """The gateway of the settings. Raises SettingsError."""
    rotate: Callable[[bool], Awaitable[None]]
    """Find out which GUID lives, and exchange it; only while nobody else speaks for the session.

    Told whether a 000-003 counts by now: otherwise it ends the search, for it is said in passing, too."""
    exclusive: Callable[[], AbstractAsyncContextManager[None]]
    """Raises StoreError where another toolbar of this user works with the session."""
    kept: Callable[[], Awaitable[SessionRecord | None]]
    """What the keyring holds of the session."""
    clock: Callable[[], float]
    """Seconds since the epoch."""
    passing: Callable[[], float]
    """Seconds of a clock that goes on while this computer sleeps."""
    vary: Callable[[float, float], float]
