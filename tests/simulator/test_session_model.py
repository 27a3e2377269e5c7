"""The life of a GUID, with a clock that is moved by hand."""

from collections.abc import Callable
from itertools import count

import pytest

from toolbar.simulator.session_model import GuidLife, GuidRules, OldGuid, Verdict


class Clock:
    now = 0

    def __call__(self) -> int:
        return self.now

    def wait(self, milliseconds: int) -> None:
        self.now += milliseconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


Begin = Callable[..., GuidLife]


@pytest.fixture
def begin(clock: Clock) -> Begin:
    def begin(old_guid: OldGuid = OldGuid.GRACE, *, dynamic: bool = True) -> GuidLife:
        names = (f"G{number}" for number in count())
        life = GuidLife(GuidRules(dynamic=dynamic, old_guid=old_guid), clock, lambda: next(names))
        assert life.sign_in() == "G0"
        return life

    return begin


def test_nobody_is_admitted_before_sign_in(clock: Clock) -> None:
    life = GuidLife(GuidRules(), clock, lambda: "G")
    assert life.admit("G") is Verdict.NOT_SIGNED_IN
    assert life.guid is None


@pytest.mark.parametrize("stranger", [None, "", "g0", "other"])
def test_another_guid_has_no_right(begin: Begin, stranger: str | None) -> None:
    assert begin().admit(stranger) is Verdict.NO_RIGHT


def test_grace_lets_the_old_guid_live_until_its_own_timeout(begin: Begin, clock: Clock) -> None:
    life = begin(OldGuid.GRACE)
    clock.wait(60_000)
    assert life.exchange() == "G1"
    clock.wait(59_999)
    assert life.admit("G1") is Verdict.ADMITTED
    assert life.admit("G0") is Verdict.ADMITTED
    assert life.previous == ("G0",)
    clock.wait(1)
    assert life.admit("G0") is Verdict.NO_RIGHT
    assert life.admit("G1") is Verdict.ADMITTED
    assert not life.previous


def test_dies_at_once(begin: Begin) -> None:
    life = begin(OldGuid.DIES_AT_ONCE)
    assert life.exchange() == "G1"
    assert life.admit("G0") is Verdict.NO_RIGHT
    assert life.admit("G1") is Verdict.ADMITTED


def test_until_new_used(begin: Begin) -> None:
    life = begin(OldGuid.UNTIL_NEW_USED)
    assert life.exchange() == "G1"
    assert life.admit("G0") is Verdict.ADMITTED
    assert life.admit("G1") is Verdict.ADMITTED
    assert life.admit("G0") is Verdict.NO_RIGHT


def test_same_gives_the_current_guid_and_a_new_life(begin: Begin, clock: Clock) -> None:
    life = begin(OldGuid.SAME)
    clock.wait(100_000)
    assert life.admit("G0") is Verdict.ADMITTED
    assert life.exchange() == "G0"
    clock.wait(100_000)
    assert life.admit("G0") is Verdict.ADMITTED


def test_reuse_kills_the_session(begin: Begin) -> None:
    life = begin(OldGuid.REUSE_KILLS)
    assert life.exchange() == "G1"
    assert life.admit("other") is Verdict.NO_RIGHT
    assert life.admit("G1") is Verdict.ADMITTED
    assert life.admit("G0") is Verdict.NOT_SIGNED_IN
    assert life.admit("G1") is Verdict.NOT_SIGNED_IN


def test_exchange_works_with_an_old_guid_in_its_grace(begin: Begin) -> None:
    life = begin()
    assert life.exchange() == "G1"
    assert life.admit("G0") is Verdict.ADMITTED
    assert life.exchange() == "G2"
    assert life.previous == ("G0", "G1")


def test_guid_is_due_after_the_interval(begin: Begin, clock: Clock) -> None:
    life = begin()
    clock.wait(59_999)
    assert life.renew_if_due() is None
    clock.wait(1)
    assert life.renew_if_due() == "G1"
    assert life.renew_if_due() is None
    assert life.guid == "G1"


def test_guid_can_be_made_due_once(begin: Begin) -> None:
    life = begin()
    life.make_due()
    assert life.renew_if_due() == "G1"
    assert life.renew_if_due() is None


def test_exchange_starts_the_interval_anew(begin: Begin, clock: Clock) -> None:
    life = begin()
    clock.wait(50_000)
    assert life.exchange() == "G1"
    clock.wait(50_000)
    assert life.renew_if_due() is None


def test_guid_outlives_its_timeout_only_by_renewal(begin: Begin, clock: Clock) -> None:
    life = begin()
    clock.wait(119_999)
    assert life.admit("G0") is Verdict.ADMITTED
    clock.wait(1)
    assert life.admit("G0") is Verdict.NO_RIGHT


def test_silence_signs_out(begin: Begin, clock: Clock) -> None:
    life = begin()
    clock.wait(119_999)
    assert life.admit("other") is Verdict.NO_RIGHT  # no sign of life
    clock.wait(1)
    assert life.admit("G0") is Verdict.NOT_SIGNED_IN
    assert life.guid is None


def test_static_guid_stays_for_the_session(begin: Begin, clock: Clock) -> None:
    life = begin(dynamic=False)
    for _ in range(10):
        clock.wait(100_000)
        assert life.admit("G0") is Verdict.ADMITTED
        assert life.renew_if_due() is None
    assert life.exchange() == "G0"
    assert life.renew() is None


def test_new_sign_in_ends_the_earlier_session(begin: Begin) -> None:
    life = begin()
    assert life.exchange() == "G1"
    assert life.sign_in() == "G2"
    assert life.sign_ins == 2
    for dead in ("G0", "G1"):
        assert life.admit(dead) is Verdict.NO_RIGHT


def test_sign_out_takes_every_guid(begin: Begin) -> None:
    life = begin()
    assert life.exchange() == "G1"
    life.sign_out()
    assert (life.guid, life.previous, life.renew(), life.renew_if_due()) == (None, (), None, None)
    assert life.admit("G0") is Verdict.NOT_SIGNED_IN
