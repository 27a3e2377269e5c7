"""The life of a GUID: the only code that changes one.

An exchange kills the old GUID, perhaps, and the answer that brings the new one can be lost. So the
intent is written before, the new GUID at once after, and nothing is ever deleted on a guess
(reliability.md 3.3). The I/O is handed in: production and the fault tests run the same lines.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from toolbar.errors import (
    DENIED,
    GatewayError,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    ToolbarError,
)
from toolbar.model import Phase, Renewal, Session, SessionRecord
from toolbar.secret import Secret

MAX_ALTERNATIVES = 2


@dataclass(frozen=True, slots=True)
class Steps:
    """What a rotation does to the world."""

    exchange: Callable[[Session], Awaitable[Renewal]]
    """Send updateGuid. Raises GatewayError, or SettingsError or StoreError before anything is sent."""
    keep: Callable[[SessionRecord], None]
    """Go on with this record from now on; cannot fail."""
    save: Callable[[SessionRecord], Awaitable[None]]
    """Write it down. Raises StoreError."""
    clock: Callable[[], float]
    """Seconds since the epoch."""
    denial_counts: bool = True
    """Whether a 000-003 is believed by now; it is said in passing, too (reliability.md F49)."""


async def rotate(record: SessionRecord, steps: Steps) -> None:
    """Exchange the GUID of *record* for a new one.

    A record whose last exchange has no known end is taken up where it was left: each GUID that may be
    the living one is presented once, the likeliest first, until one is accepted (reliability.md 3.6).
    Unlike there, a 000-003 for a GUID that came in a whole answer ends the search as long as it may have
    been said in passing: the others are probably dead, and to present one ends the session at some gateways.

    Raises StoreError before anything is sent, or after the new GUID was kept in memory; else GatewayError,
    or the SettingsError for which nothing could be sent.
    """
    intent = replace(record, phase=Phase.ROTATING)
    await steps.save(intent)  # a keyring that refuses, refuses now, when nothing has happened
    steps.keep(intent)
    denied: Refused | None = None
    for candidate in record.candidates:
        try:
            renewal = await steps.exchange(replace(record.session, guid=candidate))
        except OutcomeUnknown as error:  # the record goes on saying ROTATING
            await _remember(intent, replace(record, phase=Phase.ROTATING), error, steps)
            raise
        except GatewayError as error:
            if isinstance(error, Refused) and error.retcode == DENIED:
                denied = denied or error  # as long as one of them may live, the session has not ended
            if _goes_on(record, candidate, error, steps):
                record = replace(record, alternatives=_merged(record.alternatives, error.found))
                continue
            verdict = denied if denied is not None and _session_ended(error) else error
            await _restore(_with_newer(record, error.found), verdict, steps)
            if verdict is error:
                raise
            raise verdict from error
        except (SettingsError, StoreError) as error:  # of the way to the gateway: nothing has left
            await _restore(record, error, steps)
            raise
        await _commit(renewal, candidate, steps)
        return


async def adopt(record: SessionRecord, renewal: Renewal, steps: Steps, *, proven: bool = False) -> None:
    """Go on with the GUID that an answer brought unasked, by the same path as an exchanged one.

    Where the answer was a yes, the GUID that it was asked with is *proven*, as in `prove`.
    """
    if renewal.session == record.session:  # two headers that disagree: nothing is promoted
        known = _with_newer(replace(record, phase=Phase.ROTATING), renewal.alternatives)
        steps.keep(known)
        await _quietly(steps.save(known))
    else:
        older = () if proven and record.phase is Phase.UNPROVEN else record.alternatives
        known_too = _merged(older, renewal.alternatives)
        await _commit(replace(renewal, alternatives=known_too), record.session.guid, steps)


async def prove(record: SessionRecord, steps: Steps) -> None:
    """The gateway accepted the GUID of *record*: what came before it is of no more use.

    After an interrupted exchange it proves nothing: the old GUID may live on for a while.
    """
    if record.phase is Phase.UNPROVEN or (record.rejected_at and record.phase is Phase.STABLE):
        known = replace(record, phase=Phase.STABLE, previous=None, alternatives=(), rejected_at=0.0)
        steps.keep(known)
        await _quietly(steps.save(known))


async def refuse(record: SessionRecord, error: GatewayError, steps: Steps) -> None:
    """The gateway refused something to the one GUID of *record*: note what that says of it."""
    if _session_ended(error) and len(record.candidates) == 1:
        await _restore(_with_newer(record, error.found), error, steps)


async def _commit(renewal: Renewal, old: Secret, steps: Steps) -> None:
    renewed = SessionRecord(
        renewal.session,
        Phase.UNPROVEN,
        previous=old if old != renewal.session.guid else None,
        alternatives=_merged((), renewal.alternatives),
        renewed_at=steps.clock(),
    )
    steps.keep(renewed)  # before anything can fail again: the old GUID may be dead
    await steps.save(renewed)


def _session_ended(error: GatewayError) -> bool:
    return isinstance(error, Refused) and error.session_ended


def _goes_on(record: SessionRecord, candidate: Secret, error: GatewayError, steps: Steps) -> bool:
    """Whether the next candidate is presented after *error*, which the gateway said to this one."""
    if not _session_ended(error) or candidate == record.candidates[-1]:
        return False
    in_passing = isinstance(error, Refused) and error.retcode == DENIED and not steps.denial_counts
    return not in_passing or record.phase is Phase.ROTATING


async def _remember(saved: SessionRecord, record: SessionRecord, error: OutcomeUnknown, steps: Steps) -> None:
    """Go on with *record* and what came in *error*; of that, the keyring has what was *saved*."""
    known = _with_newer(record, error.found)
    steps.keep(known)
    if known != saved:
        await _quietly(steps.save(known))


async def _restore(record: SessionRecord, error: ToolbarError, steps: Steps) -> None:
    """Nothing has happened to the session: say so in the keyring. The answer to the agent is *error*."""
    if isinstance(error, Refused) and error.session_ended and error.retcode != DENIED:
        record = replace(record, rejected_at=steps.clock())
    steps.keep(record)
    await _quietly(steps.save(record))


async def _quietly(saving: Awaitable[None]) -> None:
    try:
        await saving
    except StoreError:
        # The slot still says ROTATING with the same GUID: the next start asks once more, nothing is lost.
        return


def _with_newer(record: SessionRecord, found: tuple[Secret, ...]) -> SessionRecord:
    """Return *record* with what came for its GUID: that was known, and whatever it replaced is old."""
    if not found:
        return record
    newer = record.alternatives if record.previous is None else ()
    return replace(record, previous=None, alternatives=_merged(newer, found))


def _merged(known: tuple[Secret, ...], found: tuple[Secret, ...]) -> tuple[Secret, ...]:
    return tuple(dict.fromkeys((*known, *found)))[-MAX_ALTERNATIVES:]
