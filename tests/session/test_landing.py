"""What an answer does to a session that may have changed since it was asked for."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from toolbar.errors import OutcomeUnknown, Refused
from toolbar.model import Phase, Renewal, Session, SessionRecord
from toolbar.secret import Secret
from toolbar.session import landing
from toolbar.session.held import HeldSession
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

FIRST, SECOND, THIRD = (
    Session(
        "https://gw.example:8043",
        "1027",
        Secret(f"{number}1112222-3333-4444-5555-666677778888.AgentGateway0"),
    )
    for number in range(3)
)


def landed(work: Callable[[HeldSession], Awaitable[None]], *, ended: bool = False) -> HeldSession:
    """Return what is held after *work*, where SECOND was held before, in which FIRST had been exchanged."""

    async def scenario() -> HeldSession:
        keyring = ForgetfulKeyring()
        store = KeyringStore("landing", lambda: keyring)
        held = HeldSession(store, lambda held: None, lambda: 1234.0)
        await held.begin(SECOND)
        if ended:
            await held.forget()
        await work(held)
        assert await store.load_session() == held.record
        await store.aclose()
        return held

    return asyncio.run(scenario())


def test_the_current_generation_is_gone_on_with() -> None:
    held = landed(lambda held: landing.accepted(held, SECOND, Renewal(THIRD)))
    assert held.record is not None
    assert (held.record.session, held.record.phase, held.record.previous) == (
        THIRD,
        Phase.UNPROVEN,
        SECOND.guid,
    )


def test_what_came_for_an_older_one_is_kept_and_not_promoted() -> None:
    held = landed(lambda held: landing.accepted(held, FIRST, Renewal(THIRD)))
    assert held.record is not None
    assert held.record.session == SECOND
    assert THIRD.guid in held.record.candidates
    assert held.uncertain


@pytest.mark.parametrize("renewal", [None, Renewal(FIRST), Renewal(SECOND)])
def test_an_older_yes_proves_nothing_and_harms_nothing(renewal: Renewal | None) -> None:
    held = landed(lambda held: landing.accepted(held, FIRST, renewal))
    assert held.record is not None
    assert (held.record.session, held.record.phase, held.record.alternatives) == (SECOND, Phase.STABLE, ())


def test_an_older_no_says_nothing_of_the_one_that_we_hold() -> None:
    held = landed(lambda held: landing.refused(held, FIRST, Refused("GW-100-006", retcode="100-006")))
    assert held.record is not None
    assert not held.record.rejected_at


def test_a_no_to_the_current_one_is_noted() -> None:
    held = landed(lambda held: landing.refused(held, SECOND, Refused("GW-100-006", retcode="100-006")))
    assert held.record is not None
    assert held.record.rejected_at == 1234.0


@pytest.mark.parametrize("asked", [FIRST, SECOND])
def test_a_guid_in_a_broken_answer_is_kept_as_one_that_may_live(asked: Session) -> None:
    held = landed(lambda held: landing.refused(held, asked, OutcomeUnknown("NET-120", found=(THIRD.guid,))))
    assert held.record is not None
    assert held.record.session == SECOND
    assert THIRD.guid in held.record.candidates


def test_nothing_brings_back_a_session_that_was_ended() -> None:
    for work in (
        lambda held: landing.accepted(held, SECOND, Renewal(THIRD)),
        lambda held: landing.refused(held, SECOND, OutcomeUnknown("NET-120", found=(THIRD.guid,))),
    ):
        assert landed(work, ended=True).record is None


def test_a_slow_write_of_what_was_held_before_does_not_save_what_came_since() -> None:
    async def scenario() -> None:
        keyring = ForgetfulKeyring()
        store = KeyringStore("landing", lambda: keyring)
        held = HeldSession(store, lambda held: None, lambda: 1234.0)
        await held.begin(FIRST)
        real, gates = store.save_session, [asyncio.Event(), asyncio.Event()]
        waiting = iter(gates)

        async def save(record: SessionRecord) -> None:
            await next(waiting).wait()
            await real(record)

        store.save_session = save  # type: ignore[method-assign]
        writes = [asyncio.create_task(held.accepted(Renewal(SECOND)))]
        await asyncio.sleep(0)
        writes.append(asyncio.create_task(held.accepted(Renewal(THIRD))))
        await asyncio.sleep(0)
        for gate, write, in_memory_only in zip(gates, writes, (True, False), strict=True):
            gate.set()
            await write
            assert held.in_memory_only is in_memory_only
        await store.aclose()

    asyncio.run(scenario())
