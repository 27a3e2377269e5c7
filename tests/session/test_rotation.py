"""The life of a GUID, step by step; all combinations of faults are played in `tests/model_check`.

A `World` is a keyring slot, a memory and a gateway, with a fault at each step of an exchange.
"""

from collections.abc import Coroutine
from dataclasses import replace
from enum import Enum, auto
from typing import Any

import pytest

from toolbar.errors import (
    GatewayError,
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    ToolbarError,
)
from toolbar.model import Phase, Renewal, Session, SessionRecord
from toolbar.secret import Secret
from toolbar.session.rotation import MAX_ALTERNATIVES, Steps, adopt, prove, refuse, rotate

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
    # A wrong diagnosis can be undone: all are kept. 000-003 is also said in passing, so it is no verdict.
    rejected_at = 1234.5 if retcode == "100-006" else 0.0
    assert world.stored == world.memory == replace(STARTS["interrupted"], rejected_at=rejected_at)


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
    assert world.memory == SessionRecord(session(OLD), Phase.ROTATING, alternatives=(NEW, THIRD))
    assert world.stored == (world.memory if save is Step.WELL else STARTS["unproven"])


@pytest.mark.parametrize("save", [Step.WELL, Step.REFUSED])
def test_a_proven_guid_needs_no_predecessor(save: Step) -> None:
    start = replace(STARTS["unproven"], alternatives=(THIRD,))
    world = World(start, saves=(save,))
    assert done(prove(start, world.steps)) is None
    assert world.memory == SessionRecord(session(OLD))
    assert world.stored == (world.memory if save is Step.WELL else start)


def test_a_guid_that_is_accepted_after_all_is_no_longer_called_refused() -> None:
    start = replace(STARTS["stable"], rejected_at=1000.0)
    world = World(start)
    assert done(prove(start, world.steps)) is None
    assert world.memory == world.stored == STARTS["stable"]
    for interrupted in (STARTS["interrupted"], replace(STARTS["interrupted"], rejected_at=1000.0)):
        assert done(prove(interrupted, (world := World(interrupted)).steps)) is None
        assert (world.memory, world.log) == (interrupted, [])


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


def test_a_guid_that_came_unasked_does_not_push_out_what_may_be_the_living_one() -> None:
    world = World(STARTS["interrupted"])
    assert done(adopt(STARTS["interrupted"], Renewal(session(NEW), (THIRD,)), world.steps)) is None
    assert world.stored.candidates == (NEW, THIRD, OLD, DEAD)
    assert world.stored.previous == DEAD


@pytest.mark.parametrize(
    ("start", "proven", "known"),
    [
        ("unproven", True, (NEW, OLD)),
        ("unproven", False, (NEW, THIRD, OLD)),
        ("interrupted", True, (NEW, OLD, DEAD)),
    ],
)
def test_what_was_older_than_a_proven_guid_is_not_tried_again(
    start: str, proven: bool, known: tuple[Secret, ...]
) -> None:
    """The yes that brought the new one says that the one before lived; a third ends the session of M4."""
    begun = STARTS[start] if start == "interrupted" else replace(STARTS[start], alternatives=(THIRD,))
    world = World(begun)
    assert done(adopt(begun, Renewal(session(NEW)), world.steps, proven=proven)) is None
    assert world.stored.candidates == known


def test_a_guid_that_came_with_a_no_is_noted_though_the_search_went_on() -> None:
    """The search goes on with what it began with: what its answers brought is for the next one."""
    start = replace(STARTS["interrupted"], alternatives=())
    world = World(start)
    presented: list[Secret] = []

    async def exchange(one: Session) -> Renewal:
        presented.append(one.guid)
        raise Refused("GW-100-006", retcode="100-006", found=(NEW,) if one.guid == DEAD else ())

    assert isinstance(done(rotate(start, replace(world.steps, exchange=exchange))), Refused)
    assert presented == [DEAD, THIRD]
    assert world.stored == replace(start, alternatives=(NEW,), rejected_at=1234.5)


def test_what_is_salvaged_takes_the_place_of_what_is_old_and_joins_what_was_salvaged_before() -> None:
    world = World(replace(STARTS["unproven"], alternatives=(THIRD,)))
    answers = iter([OutcomeUnknown("NET-160", found=(NEW,)), OutcomeUnknown("NET-160", found=(FOURTH,))])

    async def exchange(_: Session) -> Renewal:
        raise next(answers)

    steps = replace(world.steps, exchange=exchange)
    for candidates in ((NEW, OLD), (FOURTH, NEW, OLD)):
        assert isinstance(done(rotate(world.stored, steps)), OutcomeUnknown)
        assert world.stored.candidates == candidates


IN_PASSING = Refused("GW-000-003", retcode="000-003")
DEAD_FOR_GOOD = Refused("GW-100-006", retcode="100-006")


def asked(
    record: SessionRecord, *answers: GatewayError, counts: bool
) -> tuple[World, list[Secret], ToolbarError | Crash | None]:
    """Rotate *record* at a gateway that says so, and return what became of it."""
    world, presented, left = World(record), [], iter(answers)

    async def exchange(one: Session) -> Renewal:
        presented.append(one.guid)
        raise next(left)

    ending = done(rotate(record, replace(world.steps, exchange=exchange, denial_counts=counts)))
    return world, presented, ending


def test_what_is_said_in_passing_to_a_new_guid_is_no_reason_to_present_the_one_before() -> None:
    """Where a GUID that was replaced is presented, the session ends at some gateways."""
    start = STARTS["unproven"]
    world, presented, ending = asked(start, IN_PASSING, DEAD_FOR_GOOD, counts=False)
    assert (presented, ending) == ([OLD], IN_PASSING)
    assert world.memory == world.stored == start
    world, presented, ending = asked(start, IN_PASSING, DEAD_FOR_GOOD, counts=True)
    assert presented == [OLD, DEAD]


@pytest.mark.parametrize("start", ["unproven", "interrupted", "fallen back"])
@pytest.mark.parametrize("turn", [0, 1, 2])
def test_as_long_as_one_guid_was_only_denied_the_session_has_not_ended(start: str, turn: int) -> None:
    answers = [DEAD_FOR_GOOD] * 3
    answers[turn] = IN_PASSING
    record = STARTS[start]
    world, presented, ending = asked(record, *answers, counts=True)
    assert presented == list(record.candidates)
    denied = turn < len(presented)
    assert ending is (IN_PASSING if denied else DEAD_FOR_GOOD)
    assert world.memory == world.stored == replace(record, rejected_at=0.0 if denied else 1234.5)


def test_an_interrupted_exchange_is_searched_through_whatever_is_said() -> None:
    world, presented, ending = asked(STARTS["interrupted"], *[IN_PASSING] * 3, counts=False)
    assert (presented, ending) == ([DEAD, OLD, THIRD], IN_PASSING)
    assert world.stored == STARTS["interrupted"]


def test_an_error_of_another_kind_is_told_though_a_guid_was_denied_before() -> None:
    not_sent = NotSent("NET-102")
    world, presented, ending = asked(STARTS["interrupted"], IN_PASSING, not_sent, counts=True)
    assert (len(presented), ending) == (2, not_sent)
    assert world.stored == STARTS["interrupted"]


def test_a_guid_that_came_with_a_no_is_noted_though_the_next_answer_was_lost() -> None:
    start = replace(STARTS["unproven"])
    told = Refused("GW-100-006", retcode="100-006", found=(NEW,))
    world, presented, ending = asked(start, told, OutcomeUnknown("NET-121"), counts=True)
    assert presented == [OLD, DEAD]
    assert isinstance(ending, OutcomeUnknown)
    assert world.memory == world.stored == replace(start, phase=Phase.ROTATING, alternatives=(NEW,))


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("error", [SettingsError("SET-331", "proxy"), StoreError("KR-403")])
def test_a_way_to_the_gateway_that_is_not_found_leaves_everything_as_it_was(
    start: str, error: ToolbarError
) -> None:
    world = World(STARTS[start])

    async def exchange(_: Session) -> Renewal:
        raise error

    assert done(rotate(STARTS[start], replace(world.steps, exchange=exchange))) is error
    assert world.memory == world.stored == STARTS[start]


def test_a_refusal_in_between_is_noted_where_there_is_no_other_guid_to_try() -> None:
    one, two = STARTS["stable"], STARTS["unproven"]
    world = World(one)
    assert done(refuse(one, DEAD_FOR_GOOD, world.steps)) is None
    assert world.memory == world.stored == replace(one, rejected_at=1234.5)
    world = World(two)
    assert done(refuse(two, DEAD_FOR_GOOD, world.steps)) is None
    assert world.log == []
    world = World(one)
    assert done(refuse(one, IN_PASSING, world.steps)) is None
    assert world.stored == one
    assert done(refuse(one, NotSent("NET-102"), world.steps)) is None
    assert world.memory == world.stored == one
