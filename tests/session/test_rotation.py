"""The life of a GUID under every fault: the living one is never lost, but in the window that is documented.

A `World` is a keyring slot, a memory and a gateway, with a fault at each step of an exchange. Whether a
GUID is still known is not asked of a field: the world starts again, without faults, and has to get there.
"""

from collections.abc import Coroutine
from dataclasses import replace
from enum import Enum, auto
from itertools import product
from typing import Any

import pytest

from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, Refused, StoreError, ToolbarError
from toolbar.model import Phase, Renewal, Session, SessionRecord
from toolbar.secret import Secret
from toolbar.session.rotation import MAX_ALTERNATIVES, Steps, adopt, prove, rotate

ORIGIN, AGENT = "https://gw.example:8043", "1027"
OLD, NEW, DEAD, THIRD, FOURTH = (Secret(f"{number}" * 8) for number in range(5))


class Crash(BaseException):
    """The power goes out."""


class OldGuid(Enum):
    """What an exchange does to the GUID that is exchanged; nobody documents it."""

    DIES = auto()
    LIVES_ON = auto()
    IS_THE_NEW_ONE = auto()


class Step(Enum):
    """What goes wrong at one step."""

    WELL = auto()
    REFUSED = auto()  # the keyring raises, nothing is written
    CRASH_BEFORE = auto()
    CRASH_AFTER = auto()
    NOT_SENT = auto()
    SWITCHING = auto()
    SESSION_ENDED = auto()
    LOST = auto()
    CUT = auto()


SAVES = (Step.WELL, Step.REFUSED, Step.CRASH_BEFORE, Step.CRASH_AFTER)
EXCHANGES = (
    Step.WELL,
    Step.CRASH_BEFORE,
    Step.NOT_SENT,
    Step.SWITCHING,
    Step.SESSION_ENDED,
    Step.LOST,
    Step.CUT,
    Step.CRASH_AFTER,
)


def session(guid: Secret) -> Session:
    return Session(ORIGIN, AGENT, guid)


STARTS = {
    "stable": SessionRecord(session(OLD)),
    "unproven": SessionRecord(session(OLD), Phase.UNPROVEN, previous=DEAD),
    "interrupted": SessionRecord(session(DEAD), Phase.ROTATING, previous=THIRD, alternatives=(OLD,)),
    "fallen back": SessionRecord(session(DEAD), Phase.UNPROVEN, previous=OLD),
}


class World:
    def __init__(
        self,
        start: SessionRecord,
        old_guid: OldGuid = OldGuid.DIES,
        saves: tuple[Step, ...] = (),
        exchange: Step = Step.WELL,
    ) -> None:
        self.stored = start
        self.memory: SessionRecord | None = start
        self.living = OLD
        self.accepted = {OLD}
        self.old_guid = old_guid
        self.presented: list[Secret] = []
        self.log: list[str] = []
        self._saves = iter(saves)
        self._exchange_fault = exchange
        self._fresh = iter([NEW, FOURTH])

    @property
    def steps(self) -> Steps:
        return Steps(self.exchange, self.keep, self.save, lambda: 1234.5)

    async def exchange(self, presented: Session) -> Renewal:
        self.presented.append(presented.guid)
        self.log.append("exchange")
        if presented.guid not in self.accepted:
            raise Refused("GW-000-003", retcode="000-003")
        fault, self._exchange_fault = self._exchange_fault, Step.WELL
        match fault:
            case Step.CRASH_BEFORE:
                raise Crash
            case Step.NOT_SENT:
                raise NotSent("NET-102")
            case Step.SWITCHING:
                raise Refused("GW-000-004", retcode="000-004")
            case Step.SESSION_ENDED:  # it says so, and takes the GUID again a minute later (A/1274)
                raise Refused("GW-100-006", retcode="100-006")
        renewal = self._renewed(presented.guid)
        match fault:
            case Step.LOST:
                raise OutcomeUnknown("NET-120")
            case Step.CUT:
                raise OutcomeUnknown("NET-160", found=(renewal.session.guid,))
            case Step.CRASH_AFTER:
                raise Crash
        return renewal

    def keep(self, record: SessionRecord) -> None:
        self.log.append("keep")
        self.memory = record

    async def save(self, record: SessionRecord) -> None:
        self.log.append("save")
        match next(self._saves, Step.WELL):
            case Step.REFUSED:
                raise StoreError("KR-406")
            case Step.CRASH_BEFORE:
                raise Crash
            case Step.CRASH_AFTER:
                self.stored = record
                raise Crash
        self.stored = record

    def start_again(self) -> "World":
        """Return the same world, with nothing in memory but what the keyring holds, and no more faults."""
        after = World(self.stored, self.old_guid)
        after.living, after.accepted, after._fresh = self.living, self.accepted, self._fresh
        return after

    def _renewed(self, presented: Secret) -> Renewal:
        match self.old_guid:
            case OldGuid.DIES:
                self.living = next(self._fresh)
                self.accepted = {self.living}
            case OldGuid.LIVES_ON:
                self.living = next(self._fresh)
                self.accepted = {self.living, presented}
        return Renewal(session(self.living))


def done(work: Coroutine[Any, Any, None]) -> ToolbarError | Crash | None:
    """Run *work*, which never really waits, and return how it ended."""
    try:
        work.send(None)
    except StopIteration:
        return None
    except (ToolbarError, Crash) as error:
        return error
    raise AssertionError("nothing in this world waits")


def rotation(world: World) -> Coroutine[Any, Any, None]:
    assert world.memory is not None
    return rotate(world.memory, world.steps)


def all_faults() -> list[tuple[str, OldGuid, Step, Step, Step]]:
    return list(product(STARTS, OldGuid, SAVES, EXCHANGES, SAVES))


def in_words(fault: object) -> str:
    return fault.name.lower() if isinstance(fault, Enum) else str(fault)


@pytest.mark.parametrize(("start", "old_guid", "first", "exchange", "second"), all_faults(), ids=in_words)
def test_no_fault_loses_the_living_guid_but_in_the_documented_window(
    start: str, old_guid: OldGuid, first: Step, exchange: Step, second: Step
) -> None:
    world = World(STARTS[start], old_guid, (first, second), exchange)
    before = world.memory
    ending = done(rotation(world))
    exchanged = world.living != OLD
    crashed = isinstance(ending, Crash)

    if first is not Step.WELL:
        assert world.presented == []
        assert isinstance(ending, Crash if first.name.startswith("CRASH") else StoreError)
    if first is Step.REFUSED:
        assert (world.memory, world.stored) == (before, STARTS[start])  # nothing is begun that cannot be kept

    no_answer = exchange in (Step.LOST, Step.CRASH_AFTER)
    salvage_not_written = exchange is Step.CUT and second is Step.CRASH_BEFORE
    answer_not_written = exchange is Step.WELL and second is Step.CRASH_BEFORE
    window = (
        exchanged and old_guid is OldGuid.DIES and (no_answer or salvage_not_written or answer_not_written)
    )
    if window:
        assert world.stored.phase is Phase.ROTATING  # and the toolbar says so
        return

    if not crashed and not isinstance(ending, GatewayError):
        assert world.memory is not None
        assert world.living in world.memory.candidates
        if ending is None:
            assert world.memory.session.guid == world.stored.session.guid == world.living

    # Whoever goes on, from memory or, when that is gone, from the keyring, gets there.
    keep_on = world.start_again()
    if not crashed:
        keep_on.memory = world.memory
    assert done(rotation(keep_on)) is None
    assert keep_on.memory is not None
    assert keep_on.memory.session.guid == keep_on.stored.session.guid == keep_on.living
    assert len(keep_on.presented) == len(set(keep_on.presented))


def test_the_documented_window_is_there_and_is_no_larger_than_that() -> None:
    lost = []
    for start, old_guid, first, exchange, second in all_faults():
        world = World(STARTS[start], old_guid, (first, second), exchange)
        ending = done(rotation(world))
        known = set(world.stored.candidates)
        if not isinstance(ending, Crash) and world.memory is not None:
            known |= set(world.memory.candidates)
        if not known & world.accepted:
            lost.append((old_guid, first, exchange, second))
    assert {old_guid for old_guid, *_ in lost} == {OldGuid.DIES}
    assert {exchange for _, _, exchange, _ in lost} == {Step.LOST, Step.CRASH_AFTER, Step.CUT, Step.WELL}
    assert all(
        second is Step.CRASH_BEFORE for *_, exchange, second in lost if exchange in (Step.CUT, Step.WELL)
    )


@pytest.mark.parametrize("start", STARTS)
def test_the_order_is_intent_then_exchange_then_memory_then_keyring(start: str) -> None:
    world = World(STARTS[start])
    assert done(rotation(world)) is None
    exchanges = world.log.count("exchange")
    assert world.log == ["save", "keep", *["exchange"] * exchanges, "keep", "save"]


def test_the_renewed_record_says_what_came_before_and_when() -> None:
    world = World(STARTS["stable"])
    assert done(rotation(world)) is None
    assert world.stored == SessionRecord(session(NEW), Phase.UNPROVEN, previous=OLD, renewed_at=1234.5)


def test_the_same_guid_again_is_not_its_own_predecessor() -> None:
    world = World(STARTS["stable"], OldGuid.IS_THE_NEW_ONE)
    assert done(rotation(world)) is None
    assert world.stored.candidates == (OLD,)
    assert world.stored.previous is None


@pytest.mark.parametrize("retcode", ["100-006", "000-003"])
def test_each_candidate_is_presented_once_until_one_is_accepted(retcode: str) -> None:
    presented: list[Secret] = []
    world = World(STARTS["interrupted"])

    async def exchange(one: Session) -> Renewal:
        presented.append(one.guid)
        raise Refused(f"GW-{retcode}", retcode=retcode)

    assert world.memory is not None
    ending = done(rotate(world.memory, replace(world.steps, exchange=exchange)))
    assert presented == [DEAD, OLD, THIRD]
    assert isinstance(ending, Refused)
    assert ending.session_ended
    assert world.stored == world.memory == STARTS["interrupted"]  # a wrong diagnosis can be undone


def test_a_candidate_that_is_accepted_ends_the_search() -> None:
    world = World(STARTS["interrupted"])
    assert done(rotation(world)) is None
    assert world.presented == [DEAD, OLD]
    assert world.stored.previous == OLD


@pytest.mark.parametrize(
    "error",
    [
        NotSent("NET-102"),
        OutcomeUnknown("NET-120"),
        Refused("GW-000-004", retcode="000-004"),
        Refused("GW-000-007", retcode="000-007"),
        Refused("GW-100-008", retcode="100-008"),
        Refused("HTTP-404"),
    ],
    ids=str,
)
def test_anything_but_a_dead_guid_ends_the_search_too(error: GatewayError) -> None:
    presented: list[Secret] = []
    world = World(STARTS["interrupted"])

    async def exchange(one: Session) -> Renewal:
        presented.append(one.guid)
        raise error

    assert world.memory is not None
    assert done(rotate(world.memory, replace(world.steps, exchange=exchange))) is error
    assert presented == [DEAD]
    assert world.stored.phase is Phase.ROTATING
    assert set(world.stored.candidates) == {DEAD, OLD, THIRD}


@pytest.mark.parametrize("exchange", [Step.NOT_SENT, Step.SWITCHING, Step.SESSION_ENDED])
@pytest.mark.parametrize("start", ["stable", "unproven"])
def test_a_clear_no_leaves_everything_as_it_was(start: str, exchange: Step) -> None:
    world = World(STARTS[start], exchange=exchange)
    assert isinstance(done(rotation(world)), GatewayError)
    assert world.memory == world.stored
    assert world.stored.phase is STARTS[start].phase
    assert world.stored.session.guid == OLD


def test_a_guid_that_comes_with_a_no_is_noted_and_not_used() -> None:
    world = World(STARTS["stable"])

    async def exchange(_: Session) -> Renewal:
        raise Refused("GW-000-004", retcode="000-004", found=(NEW,))

    assert world.memory is not None
    assert isinstance(done(rotate(world.memory, replace(world.steps, exchange=exchange))), Refused)
    assert world.stored == replace(STARTS["stable"], alternatives=(NEW,))


def test_no_more_alternatives_are_kept_than_fit_a_record() -> None:
    many = tuple(Secret(f"alternative{number}") for number in range(9))
    world = World(STARTS["stable"])

    async def exchange(_: Session) -> Renewal:
        return Renewal(session(NEW), many)

    async def exchange_in_vain(_: Session) -> Renewal:
        raise OutcomeUnknown("NET-160", found=many)

    assert world.memory is not None
    assert isinstance(
        done(rotate(world.memory, replace(world.steps, exchange=exchange_in_vain))), OutcomeUnknown
    )
    assert len(world.stored.alternatives) == MAX_ALTERNATIVES
    assert done(rotate(world.memory, replace(world.steps, exchange=exchange))) is None
    assert len(world.stored.alternatives) == MAX_ALTERNATIVES
    assert done(adopt(world.stored, Renewal(world.stored.session, many), world.steps)) is None
    assert len(world.stored.alternatives) == MAX_ALTERNATIVES


def test_a_guid_that_came_unasked_takes_the_same_path() -> None:
    world = World(STARTS["stable"])
    assert done(adopt(STARTS["stable"], Renewal(session(NEW)), world.steps)) is None
    assert world.log == ["keep", "save"]
    assert world.stored == SessionRecord(session(NEW), Phase.UNPROVEN, previous=OLD, renewed_at=1234.5)


def test_a_guid_that_came_unasked_is_in_memory_though_the_keyring_refuses() -> None:
    world = World(STARTS["stable"], saves=(Step.REFUSED,))
    assert isinstance(done(adopt(STARTS["stable"], Renewal(session(NEW)), world.steps)), StoreError)
    assert world.memory is not None
    assert world.memory.candidates == (NEW, OLD)


@pytest.mark.parametrize("save", [Step.WELL, Step.REFUSED])
def test_headers_that_disagree_promote_nothing(save: Step) -> None:
    world = World(STARTS["unproven"], saves=(save,))
    renewal = Renewal(STARTS["unproven"].session, (NEW, THIRD))
    assert done(adopt(STARTS["unproven"], renewal, world.steps)) is None
    assert world.memory == replace(STARTS["unproven"], alternatives=(NEW, THIRD))
    assert world.stored == (world.memory if save is Step.WELL else STARTS["unproven"])


@pytest.mark.parametrize("save", [Step.WELL, Step.REFUSED])
def test_a_proven_guid_needs_no_predecessor(save: Step) -> None:
    start = replace(STARTS["unproven"], alternatives=(THIRD,))
    world = World(start, saves=(save,))
    assert done(prove(start, world.steps)) is None
    assert world.memory == SessionRecord(session(OLD))
    assert world.stored == (world.memory if save is Step.WELL else start)


def test_a_stable_session_is_not_written_again() -> None:
    world = World(STARTS["stable"])
    assert done(prove(STARTS["stable"], world.steps)) is None
    assert world.log == []


def test_an_old_guid_that_still_lives_does_not_prove_that_no_new_one_was_made() -> None:
    """The gateway has renewed the GUID, the answer was cut, and the old one lives on for a while."""
    world = World(STARTS["stable"], OldGuid.LIVES_ON, exchange=Step.CUT)
    assert isinstance(done(rotation(world)), OutcomeUnknown)
    assert world.memory is not None
    assert done(prove(world.memory, world.steps)) is None  # a vrcToken was given for the old one
    world.accepted = {world.living}  # the while is over
    again = world.start_again()
    assert done(rotation(again)) is None
    assert again.stored.session.guid == again.living
