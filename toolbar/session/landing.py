"""What an answer does to the session held by now: it may have been asked for an older generation of it.

A poll is under way for ten seconds, and its answer speaks of the GUID that it was sent with. Where we hold
another one since, what it brings is not the newest for sure: it is kept as one that may live (reliability.md
3.3, step 12).
"""

from __future__ import annotations

from toolbar.errors import GatewayError
from toolbar.model import Renewal, Session
from toolbar.secret import Secret
from toolbar.session.held import HeldSession


async def accepted(held: HeldSession, asked: Session, renewal: Renewal | None) -> None:
    """The gateway said yes to what was asked for *asked*, and perhaps brought another GUID.

    Raises StoreError after that GUID was kept in memory.
    """
    if held.record is None:
        return  # ended meanwhile
    if held.session == asked:
        await held.accepted(renewal)
    elif renewal is not None:
        await _remember(held, asked, (renewal.session.guid, *renewal.alternatives))


async def refused(held: HeldSession, asked: Session, error: GatewayError) -> None:
    """It did not do it; the answer may have brought a GUID all the same."""
    if held.record is None:
        return
    if held.session == asked:
        await held.refused(error)
    else:
        await _remember(held, asked, error.found)


async def _remember(held: HeldSession, asked: Session, guids: tuple[Secret, ...]) -> None:
    record = held.record
    known = {asked.guid, *(record.candidates if record is not None else ())}
    found = tuple(guid for guid in guids if guid not in known)
    if found:
        await held.accepted(Renewal(held.session, found))
