"""The session that is held in memory and in the keyring at once, with the real store on one in memory."""

import asyncio
import platform
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

import pytest
from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

from toolbar.errors import (
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    StoreLocked,
    StoreUnavailable,
)
from toolbar.model import Phase, Renewal, Session, SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.records import decode_entry
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

SETTINGS = Settings("https://gw.example:8043", "1027")
OLD, NEW, THIRD, FOURTH = (
    Secret(f"{number}1112222-3333-4444-5555-666677778888.AgentGateway0") for number in range(4)
)


class LockableKeyring(ForgetfulKeyring):
    """A keyring that can be locked for reading, for writing, or after a number of writes, or goes away."""

    reads = True
    writes = 1_000_000
    refusal: type[KeyringError] = KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        if not self.reads:
            raise self.refusal("as arranged")
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes -= 1
        if self.writes < 0:
            raise self.refusal("as arranged")
        super().set_password(service, username, password)

    def lock(self) -> None:
        self.reads, self.writes = False, 0

    def unlock(self) -> None:
        self.reads, self.writes = True, 1_000_000

    def vanish(self) -> None:
        """There is no keyring any more: nobody is asked for a password, nothing can be there."""
        self.refusal = NoKeyringError
        self.lock()


class Desk:
    """One toolbar: its store, its session, and what it told the presenter."""

    def __init__(self, keyring: LockableKeyring, clock: Iterator[float]) -> None:
        self.keyring = keyring
        self.store = KeyringStore("test", lambda: keyring)
        self.told: list[tuple[SessionRecord | None, StoreError | None]] = []
        self.held = HeldSession(
            self.store, lambda held: self.told.append((held.record, held.unsaved)), lambda: next(clock)
        )
        self.presented: list[Secret] = []

    @property
    def guid(self) -> Secret:
        return self.held.session.guid

    def trouble(self) -> StoreError | None:
        return self.held.unsaved

    def gives(self, *guids: Secret) -> Callable[[Session], Awaitable[Renewal]]:
        async def exchange(session: Session) -> Renewal:
            self.presented.append(session.guid)
            return Renewal(replace(session, guid=guids[0]), guids[1:])

        return exchange

    def raises(self, error: Exception) -> Callable[[Session], Awaitable[Renewal]]:
        async def exchange(session: Session) -> Renewal:
            self.presented.append(session.guid)
            raise error

        return exchange


def only_a_tombstone(keyring: LockableKeyring) -> bool:
    """Whether the keyring says that the session was ended, and nothing more."""
    return [decode_entry(text).record for text in keyring.entries.values()] == [None]


def session(guid: Secret, agent: str = "1027", gateway: str = SETTINGS.gateway) -> Session:
    return Session(gateway, agent, guid)


def play(scenario: Callable[[Desk, Desk], Awaitable[None]]) -> LockableKeyring:
    """Let two toolbars share a keyring, as a window and `agent-toolbar session set` do."""
    keyring = LockableKeyring()
    clock = iter(float(second) for second in range(1_000, 2_000))

    async def whole() -> None:
        desks = Desk(keyring, clock), Desk(keyring, clock)
        try:
            await scenario(*desks)
        finally:
            for desk in desks:
                await desk.store.aclose()

    asyncio.run(whole())
    return keyring


def test_without_a_session_nobody_is_spoken_for() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        with pytest.raises(SettingsError) as caught:
            desk.held.session  # noqa: B018
        assert (caught.value.code, caught.value.field) == ("SET-311", "guid")
        assert desk.trouble() is None
        with pytest.raises(SettingsError):
            await desk.held.rotate(desk.gives(NEW))
        assert desk.presented == []
        assert desk.held.is_of(SETTINGS)
        await desk.held.write_what_is_unsaved()

    assert play(scenario).entries == {}


def test_a_session_is_in_memory_and_in_the_keyring() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        assert desk.trouble() is None
        assert desk.told[-1] == (desk.held.record, None)
        await other.held.catch_up(SETTINGS)
        assert other.held.session == session(OLD)
        assert other.told[-1] == (other.held.record, None)

    play(scenario)


def test_a_renewed_guid_is_in_memory_and_in_the_keyring() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.rotate(desk.gives(NEW))
        await other.held.catch_up(SETTINGS)
        for one in (desk.held, other.held):
            assert one.record is not None
            assert one.record.candidates == (NEW, OLD)
            assert one.record.phase is Phase.UNPROVEN
        await desk.held.accepted(None)
        await other.held.catch_up(SETTINGS)
        assert other.held.record is not None
        assert (other.held.record.candidates, other.held.record.phase) == ((NEW,), Phase.STABLE)

    play(scenario)


def test_each_change_is_told_before_the_keyring_has_it() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1  # the intent still lands
        desk.told.clear()
        await desk.held.rotate(desk.gives(NEW))
        guids = [record.session.guid for record, _ in desk.told if record]
        assert guids[0] == OLD
        assert guids[-1] == NEW
        assert next(unsaved for record, unsaved in desk.told if record and record.session.guid == NEW) is None
        assert isinstance(desk.told[-1][1], StoreLocked)

    play(scenario)


def test_a_keyring_that_holds_the_guid_and_refuses_stops_an_exchange() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        before = desk.held.record
        desk.keyring.lock()
        with pytest.raises(StoreLocked):
            await desk.held.rotate(desk.gives(NEW))
        assert desk.presented == []
        assert desk.held.record == before
        assert desk.trouble() is None

    play(scenario)


def test_a_guid_that_is_in_memory_only_is_renewed_there() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        desk.keyring.lock()
        await desk.held.begin(session(OLD))
        assert isinstance(desk.trouble(), StoreLocked)
        await desk.held.rotate(desk.gives(NEW))
        assert desk.presented == [OLD]
        assert desk.guid == NEW
        assert isinstance(desk.trouble(), StoreLocked)
        await desk.held.catch_up(SETTINGS)  # a keyring of no use does not stop anybody
        assert desk.guid == NEW

    assert play(scenario).entries == {}


def test_what_is_unsaved_is_written_when_the_keyring_lets_us() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        desk.keyring.lock()
        await desk.held.begin(session(OLD))
        await desk.held.write_what_is_unsaved()
        assert isinstance(desk.trouble(), StoreLocked)
        desk.keyring.unlock()
        await desk.held.write_what_is_unsaved()
        assert desk.trouble() is None
        await other.held.catch_up(SETTINGS)
        assert other.guid == OLD
        writes = desk.keyring.writes
        await desk.held.write_what_is_unsaved()  # there is nothing left to do
        assert desk.keyring.writes == writes

    play(scenario)


def test_a_new_guid_that_could_not_be_saved_outlives_the_return_of_the_keyring() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1
        await desk.held.rotate(desk.gives(NEW))
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)  # what the keyring holds is older
        assert desk.guid == NEW
        await desk.held.rotate(desk.gives(THIRD))
        assert desk.presented == [OLD, NEW]
        await other.held.catch_up(SETTINGS)
        assert other.guid == THIRD

    play(scenario)


def test_a_pasted_guid_that_could_not_be_saved_outlives_the_return_of_the_keyring() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.lock()
        await desk.held.begin(session(NEW))
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == NEW

    play(scenario)


def test_a_guid_that_is_pasted_again_is_held_though_the_keyring_refuses() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.lock()
        await desk.held.begin(session(OLD))
        assert desk.guid == OLD
        assert isinstance(desk.trouble(), StoreLocked)

    play(scenario)


def test_a_salvaged_guid_that_could_not_be_saved_outlives_the_return_of_the_keyring() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1
        with pytest.raises(OutcomeUnknown):
            await desk.held.rotate(desk.raises(OutcomeUnknown("NET-160", found=(NEW,))))
        assert isinstance(desk.trouble(), StoreLocked)
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is not None
        assert desk.held.record.candidates == (NEW, OLD)
        assert desk.held.record.phase is Phase.ROTATING

    play(scenario)


@pytest.mark.parametrize("unsaved", [False, True])
def test_a_newer_session_of_somebody_else_is_taken_up(unsaved: bool) -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        if unsaved:
            desk.keyring.writes = 1
            await desk.held.rotate(desk.gives(THIRD))
            desk.keyring.unlock()
        await other.held.catch_up(SETTINGS)
        await other.held.begin(session(NEW))
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == NEW
        assert desk.told[-1][0] == desk.held.record
        desk.keyring.lock()  # and it counts as safe: nothing is risked
        with pytest.raises(StoreLocked):
            await desk.held.rotate(desk.gives(FOURTH))

    play(scenario)


def test_an_interrupted_exchange_of_somebody_else_is_taken_up_as_one() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await other.held.catch_up(SETTINGS)
        with pytest.raises(OutcomeUnknown):
            await other.held.rotate(other.raises(OutcomeUnknown("NET-160", found=(NEW,))))
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is not None
        assert desk.held.record.phase is Phase.ROTATING
        assert desk.held.record.candidates == (NEW, OLD)

    play(scenario)


@pytest.mark.parametrize(
    "whose",
    [session(NEW, agent="1028"), session(NEW, gateway="https://elsewhere:8043")],
    ids=["agent", "gateway"],
)
def test_the_session_of_another_is_not_taken(whose: Session) -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await other.held.begin(whose)
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is None
        assert desk.told == []
        assert not other.held.is_of(SETTINGS)
        await desk.held.begin(session(OLD))
        await other.held.begin(whose)
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is None  # and nothing of ours is written over it

    play(scenario)


def test_a_keyring_that_cannot_be_read_is_an_error_where_it_may_hold_the_session() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        desk.keyring.lock()
        with pytest.raises(StoreLocked):
            await desk.held.catch_up(SETTINGS)
        desk.keyring.unlock()
        await desk.held.begin(session(OLD))
        desk.keyring.lock()
        with pytest.raises(StoreLocked):
            await desk.held.catch_up(SETTINGS)
        assert desk.guid == OLD

    play(scenario)


def test_forgetting_leaves_nothing() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.rotate(desk.gives(NEW, THIRD))
        assert len(desk.keyring.entries) == 2
        await desk.held.forget()
        assert desk.held.record is None
        assert desk.told[-1] == (None, None)
        await other.held.catch_up(SETTINGS)
        assert other.held.record is None

    assert only_a_tombstone(play(scenario))


def test_forgetting_what_the_keyring_never_had_forgets_the_trouble_with_it() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        desk.keyring.writes = 0
        await desk.held.begin(session(OLD))
        assert desk.trouble() is not None
        desk.keyring.unlock()
        await desk.held.forget()
        assert desk.told[-1] == (None, None)

    assert only_a_tombstone(play(scenario))


def test_what_the_keyring_does_not_let_go_is_held_on_so_that_it_can_be_tried_again() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.lock()
        with pytest.raises(StoreLocked):
            await desk.held.forget()
        assert desk.guid == OLD

    play(scenario)


def test_an_old_guid_in_a_locked_keyring_is_not_called_forgotten() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.lock()
        await desk.held.accepted(Renewal(session(NEW)))  # in memory only
        with pytest.raises(StoreLocked):
            await desk.held.forget()
        assert desk.guid == NEW

    play(scenario)


def test_for_another_agents_sake_what_is_in_memory_only_is_left() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        desk.keyring.lock()
        await desk.held.begin(session(OLD))
        await desk.held.leave()
        assert desk.held.record is None

    play(scenario)


def test_another_agents_new_session_is_not_buried() -> None:
    async def scenario(desk: Desk, script: Desk) -> None:
        await desk.held.begin(session(OLD))
        others = Settings(SETTINGS.gateway, "2000")
        await script.held.catch_up(others)
        await script.held.begin(session(NEW, agent="2000"))
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is None
        await script.held.catch_up(others)
        assert script.guid == NEW

    play(scenario)


def test_a_session_that_a_script_ended_is_ended_here() -> None:
    async def scenario(desk: Desk, script: Desk) -> None:
        await desk.held.begin(session(OLD))
        await script.held.catch_up(SETTINGS)
        await script.held.forget()
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is None

    play(scenario)


def test_a_guid_that_came_with_a_success_is_gone_on_with() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.accepted(Renewal(session(NEW)))
        assert desk.guid == NEW
        desk.keyring.writes = 0
        await desk.held.accepted(Renewal(session(THIRD)))  # a success stays one; the bar says "not saved"
        assert desk.guid == THIRD
        assert isinstance(desk.trouble(), StoreLocked)

    play(scenario)


@pytest.mark.parametrize(
    ("found", "candidates"),
    [
        ((), (OLD,)),
        ((OLD,), (OLD,)),
        ((NEW,), (NEW, OLD)),
        ((OLD, NEW), (NEW, OLD)),
        ((NEW, THIRD), (THIRD, NEW, OLD)),
    ],
)
def test_a_guid_that_came_with_a_no_is_not_lost(
    found: tuple[Secret, ...], candidates: tuple[Secret, ...]
) -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.refused(Refused("GW-000-004", retcode="000-004", found=found))
        assert desk.held.record is not None
        assert desk.held.record.candidates == candidates
        await other.held.catch_up(SETTINGS)
        assert other.held.record is not None
        assert other.held.record.candidates == candidates

    play(scenario)


def test_that_the_session_has_ended_is_noted_and_costs_no_guid() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.refused(Refused("GW-100-006", retcode="100-006"))
        assert desk.held.record is not None
        assert desk.held.record.rejected_at > desk.held.record.renewed_at
        await other.held.catch_up(SETTINGS)
        assert (other.held.record, other.guid) == (desk.held.record, OLD)

    play(scenario)


@pytest.mark.parametrize(("counts", "presented"), [(True, [NEW, OLD]), (False, [NEW])])
def test_a_denial_that_may_have_been_said_in_passing_has_no_other_guid_tried(
    counts: bool, presented: list[Secret]
) -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.rotate(desk.gives(NEW))
        desk.presented.clear()
        with pytest.raises(Refused):
            await desk.held.rotate(
                desk.raises(Refused("GW-000-003", retcode="000-003")), denial_counts=counts
            )
        assert desk.presented == presented

    play(scenario)


@pytest.mark.parametrize("error", [NotSent("NET-102"), Refused("GW-000-004", retcode="000-004")], ids=str)
def test_a_no_whose_end_could_not_be_noted_costs_nothing(error: NotSent | Refused) -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1
        with pytest.raises(type(error)):
            await desk.held.rotate(desk.raises(error))
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == OLD
        await other.held.catch_up(SETTINGS)
        await other.held.rotate(other.gives(NEW))
        assert other.presented == [OLD]
        assert other.guid == NEW

    play(scenario)


def test_a_session_that_only_the_keyring_of_before_had_is_not_called_forgotten() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        await other.held.catch_up(SETTINGS)
        desk.keyring.vanish()  # and may come back, with the GUID in it
        for one in (desk.held, other.held):
            with pytest.raises(StoreUnavailable):
                await one.forget()
            assert one.session == session(OLD)

    play(scenario)


@pytest.mark.parametrize("once_saved", [False, True])
def test_without_a_keyring_nothing_but_the_memory_is_to_be_forgotten(once_saved: bool) -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        if once_saved:
            await desk.held.begin(session(OLD))
            await desk.held.forget()
        desk.keyring.vanish()
        await desk.held.begin(session(NEW))
        assert desk.held.in_memory_only
        await desk.held.forget()
        assert desk.held.record is None

    keyring = play(scenario)
    assert only_a_tombstone(keyring) if once_saved else keyring.entries == {}


def test_a_guid_that_is_safe_is_not_called_unsaved_because_its_proof_could_not_be_noted() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.rotate(desk.gives(NEW))
        desk.keyring.lock()
        await desk.held.accepted(None)
        assert desk.held.record is not None
        assert desk.held.record.phase is Phase.STABLE
        assert desk.trouble() is None
        assert not desk.held.in_memory_only

    play(scenario)


def test_a_session_in_memory_does_not_bury_another_agents_in_the_keyring() -> None:
    async def scenario(desk: Desk, script: Desk) -> None:
        desk.keyring.lock()
        await desk.held.begin(session(OLD))
        desk.keyring.unlock()
        await script.held.begin(session(NEW, agent="2000"))
        with pytest.raises(StoreError) as caught:
            await desk.held.catch_up(SETTINGS)
        assert caught.value.code == "KR-409"
        assert desk.guid == OLD
        await script.held.catch_up(Settings(SETTINGS.gateway, "2000"))
        assert script.guid == NEW

    play(scenario)


def test_a_keyring_whose_records_are_damaged_takes_no_session_away() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        for item in desk.keyring.entries:
            desk.keyring.entries[item] = "torn"
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == OLD

    play(scenario)


class Asked:
    """What a request for anything but a GUID is answered: each answer once, an error is raised."""

    def __init__(self, *answers: tuple[str, Renewal | None] | GatewayError) -> None:
        self._answers = list(answers)
        self.presented: list[Secret] = []

    async def __call__(self, session: Session) -> tuple[str, Renewal | None]:
        self.presented.append(session.guid)
        answer = self._answers.pop(0)
        if isinstance(answer, GatewayError):
            raise answer
        return answer


ENDED = Refused("GW-100-006", retcode="100-006")


def test_an_answer_is_given_on_and_the_guid_that_it_brings_is_gone_on_with() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        ask = Asked(("token", Renewal(session(NEW))), ("another", None))
        assert await desk.held.speak(ask, lambda: desk.held.rotate(desk.gives(THIRD))) == "token"
        assert await desk.held.speak(ask, lambda: desk.held.rotate(desk.gives(THIRD))) == "another"
        assert ask.presented == [OLD, NEW]
        assert desk.presented == []
        assert desk.held.record is not None
        assert desk.held.record.phase is Phase.STABLE  # the second answer proved it
        await other.held.catch_up(SETTINGS)
        assert other.guid == NEW

    play(scenario)


def test_where_the_guid_is_refused_and_another_is_known_it_is_found_out_once_which_lives() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        await desk.held.rotate(desk.gives(NEW))
        ask = Asked(ENDED, ("token", None))
        assert await desk.held.speak(ask, lambda: desk.held.rotate(desk.gives(THIRD))) == "token"
        assert ask.presented == [NEW, THIRD]
        assert desk.presented == [OLD, NEW]
        ask = Asked(ENDED, ENDED)
        await desk.held.rotate(desk.gives(FOURTH))
        with pytest.raises(Refused):
            await desk.held.speak(ask, lambda: desk.held.rotate(desk.gives(NEW)))
        assert ask.presented == [FOURTH, NEW]

    play(scenario)


@pytest.mark.parametrize(
    ("error", "others"),
    [
        (ENDED, False),
        (Refused("GW-000-004", retcode="000-004"), True),
        (NotSent("NET-102"), True),
        (OutcomeUnknown("NET-120"), True),
    ],
    ids=str,
)
def test_any_other_no_costs_no_exchange(error: GatewayError, others: bool) -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        if others:
            await desk.held.accepted(Renewal(session(NEW)))
        with pytest.raises(type(error)) as caught:
            await desk.held.speak(Asked(error), lambda: desk.held.rotate(desk.gives(THIRD)))
        assert caught.value is error
        assert desk.presented == []
        assert desk.guid == (NEW if others else OLD)

    play(scenario)


def test_the_guid_that_a_no_brings_is_followed_before_anything_else() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        no = Refused("GW-000-004", retcode="000-004", found=(NEW,))
        with pytest.raises(Refused):
            await desk.held.speak(Asked(no), lambda: desk.held.rotate(desk.gives(THIRD)))
        assert desk.guid == NEW

    play(scenario)


def test_another_agents_guid_is_not_left_in_the_keyring_and_our_own_is() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.forget_others(SETTINGS)  # there is nothing
        await desk.held.begin(session(OLD))
        await desk.held.forget_others(SETTINGS)
        await other.held.catch_up(SETTINGS)
        assert other.guid == OLD
        for others in (Settings(SETTINGS.gateway, "2000"), Settings("https://elsewhere:8043", "1027")):
            await other.held.begin(session(OLD))
            desk.keyring.lock()
            await desk.held.forget_others(others)  # tidying up is worth no error
            desk.keyring.unlock()
            assert not only_a_tombstone(desk.keyring)
            await desk.held.forget_others(others)
            assert only_a_tombstone(desk.keyring)

    play(scenario)


def test_who_took_over_is_known_while_that_is_told_and_of_our_own_changes_it_is_nobody() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        told: list[str] = []
        held = HeldSession(desk.store, lambda held: told.append(held.taken_from), lambda: 1.0)
        assert held.taken_from == ""
        await held.begin(session(OLD))
        assert set(told) == {""}
        await other.held.catch_up(SETTINGS)
        await other.held.begin(session(NEW))
        told.clear()
        await held.catch_up(SETTINGS)
        assert told == [platform.node()[:64] or "?", ""]

    play(scenario)


def test_a_guid_that_came_with_the_second_answer_is_not_lost_either() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        no = Refused("GW-000-004", retcode="000-004", found=(FOURTH,))
        broken = OutcomeUnknown("NET-160", found=(FOURTH,))
        for error, candidates in ((no, (FOURTH, THIRD)), (broken, (FOURTH, THIRD))):
            await desk.held.begin(session(OLD))
            await desk.held.rotate(desk.gives(NEW))
            with pytest.raises(type(error)):
                await desk.held.speak(Asked(ENDED, error), lambda: desk.held.rotate(desk.gives(THIRD)))
            await other.held.catch_up(SETTINGS)
            for one in (desk.held, other.held):
                assert one.record is not None
                assert one.record.candidates == candidates

    play(scenario)


def test_a_clock_that_was_set_back_costs_no_guid_that_is_in_memory_only() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        for pasted in (False, True):
            times = iter([9_000.0, 1_000.0, 1_001.0])
            held = HeldSession(desk.store, lambda _: None, times.__next__)
            await held.begin(session(OLD))
            desk.keyring.writes = 0 if pasted else 1
            await (held.begin(session(NEW)) if pasted else held.rotate(desk.gives(NEW)))
            desk.keyring.unlock()
            await held.catch_up(SETTINGS)
            assert held.session == session(NEW)
            assert held.in_memory_only

    play(scenario)


def test_what_a_keyring_held_that_was_locked_so_far_does_not_replace_what_was_entered_meanwhile() -> None:
    async def scenario(desk: Desk, before: Desk) -> None:
        await before.held.begin(session(OLD))
        desk.keyring.lock()
        with pytest.raises(StoreLocked):
            await desk.held.catch_up(SETTINGS)
        await desk.held.begin(session(NEW))
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == NEW
        await before.held.begin(session(THIRD))  # and what is written from now on is news
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == THIRD

    play(scenario)


def test_a_session_of_today_is_not_given_up_for_its_predecessor_whoever_wrote_that_again() -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1
        await desk.held.rotate(desk.gives(NEW))
        desk.keyring.unlock()
        await other.held.catch_up(SETTINGS)
        with pytest.raises(Refused):
            await other.held.rotate(other.raises(ENDED))
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == NEW

    play(scenario)


@pytest.mark.parametrize("what", ["all gone", "older copy", "damaged"])
def test_a_keyring_that_lost_what_it_held_takes_no_session_away(what: str) -> None:
    async def scenario(desk: Desk, other: Desk) -> None:
        await desk.held.begin(session(OLD))
        before = dict(desk.keyring.entries)
        await desk.held.rotate(desk.gives(NEW))
        for item in list(desk.keyring.entries):
            desk.keyring.entries[item] = "torn"
        if what != "damaged":
            desk.keyring.entries.clear()
        if what == "older copy":
            desk.keyring.entries.update(before)
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == NEW
        assert desk.held.in_memory_only
        trouble = desk.trouble()
        assert trouble is not None
        assert trouble.code == ("KR-408" if what == "damaged" else "KR-405")
        assert (trouble.detail == "what was written has gone") is (what != "damaged")
        assert desk.told[-1] == (desk.held.record, trouble)
        desk.keyring.writes = 0
        await desk.held.rotate(desk.gives(THIRD))  # what is in memory only is not made worse
        desk.keyring.unlock()
        await desk.held.catch_up(SETTINGS)
        await desk.held.write_what_is_unsaved()
        assert desk.trouble() is None
        await other.held.catch_up(SETTINGS)
        assert other.guid == THIRD

    play(scenario)


def test_where_no_session_is_held_what_somebody_puts_into_an_emptied_keyring_is_taken_up() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        before = dict(desk.keyring.entries)
        await desk.held.rotate(desk.gives(NEW))
        await desk.held.catch_up(SETTINGS)
        await desk.held.forget()
        desk.keyring.entries.clear()
        await desk.held.catch_up(SETTINGS)
        assert desk.held.record is None
        desk.keyring.entries.update(before)
        await desk.held.catch_up(SETTINGS)
        assert desk.guid == OLD  # somebody put it there; to be asked about is better than to be lost

    play(scenario)


def test_a_write_that_landed_after_all_is_no_trouble_any_more() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        await desk.held.begin(session(OLD))
        desk.keyring.writes = 1
        await desk.held.rotate(desk.gives(NEW))
        assert isinstance(desk.trouble(), StoreLocked)
        assert desk.held.record is not None
        desk.keyring.unlock()
        await desk.store.save_session(desk.held.record)  # as the keyring thread does it in the end
        await desk.held.catch_up(SETTINGS)
        assert not desk.held.in_memory_only
        assert desk.told[-1] == (desk.held.record, None)

    play(scenario)


def test_a_time_is_held_as_it_is_written_down() -> None:
    async def scenario(desk: Desk, _: Desk) -> None:
        held = HeldSession(desk.store, lambda held: None, lambda: 1_000.75)
        await held.begin(session(OLD))
        await held.rotate(desk.gives(NEW))
        assert await desk.store.load_session() == held.record  # else what landed late looks like another's

    play(scenario)


def test_what_was_found_and_taken_up_does_not_replace_what_was_entered_after_it() -> None:
    async def scenario(desk: Desk, before: Desk) -> None:
        await before.held.begin(session(OLD))
        await desk.held.catch_up(SETTINGS)
        desk.keyring.writes = 0
        await desk.held.begin(session(NEW))
        for _ in range(2):
            await desk.held.catch_up(SETTINGS)
            assert desk.guid == NEW

    play(scenario)
