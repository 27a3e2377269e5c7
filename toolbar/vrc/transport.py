"""How a site's VRC component is reached: what every way offers, and which one the settings mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.vrc.component import END_DEADLINE, OPEN_DEADLINE
from toolbar.vrc.handoff import Hello
from toolbar.vrc.local_socket import VrcSocket
from toolbar.vrc.process import VrcProcess


class Transport(Protocol):
    """One component; each method but the last two raises VrcError."""

    @property
    def running(self) -> bool:
        """Whether it is there, as far as we know."""

    @property
    def attended(self) -> bool:
        """Whether it is there, and we hear how it is."""

    @property
    def handed_over(self) -> bool:
        """Whether a token was sent since it was reached last."""

    async def open(self) -> Hello:
        """Reach it and hear its hello; nothing is sent to it."""

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Hand *token* over, and wait until it says that it is initialised."""

    async def reset(self) -> None:
        """End its session."""

    async def aclose(self) -> None:
        """Part from it."""


class NoComponent:
    """The transport `none`, of desks without a recorder."""

    running = attended = handed_over = False

    async def open(self) -> Hello:
        """Raise VrcError: nobody is there."""
        raise VrcError("VRC-600", "no recorder configured")

    async def initialize(self, agent_id: str, token: VrcToken, address: str) -> None:
        """Raise VrcError: nobody is there."""
        raise VrcError("VRC-600", "no recorder configured")

    async def reset(self) -> None:
        """Do nothing."""

    async def aclose(self) -> None:
        """Do nothing."""


def transport_of(
    settings: VrcSettings,
    on_change: Callable[[VrcError | None], None] = lambda error: None,
    on_well: Callable[[float], None] = lambda asked_ago: None,
    *,
    open_deadline: float = OPEN_DEADLINE,
    end_deadline: float = END_DEADLINE,
) -> Transport:
    """Return the way to the component of *settings*, of which the two others hear; nothing is begun yet.

    *on_change* hears when it is another way than before, *on_well* how many seconds ago it was asked when it
    says that it is initialised.
    """
    if settings.socket:
        return VrcSocket(settings, on_change, on_well, open_deadline=open_deadline, end_deadline=end_deadline)
    if settings.program:
        return VrcProcess(
            settings, on_change, on_well, open_deadline=open_deadline, end_deadline=end_deadline
        )
    return NoComponent()
