"""A whole shift over TLS, against the simulated gateway: signed in, recorded with proof, signed out."""

import asyncio
import gc
import logging
from collections.abc import Iterator

import pytest

from tests.shift.desk import PASSWORD, Station, station, work
from toolbar.errors import Refused, StoreError
from toolbar.secret import living
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.workday import STOPPED_WITHIN


@pytest.fixture
def here() -> Iterator[Station]:
    with station("--password", PASSWORD, "--poll-wait", "2000") as made:
        yield made


async def signed_in(here: Station) -> None:
    await here.shift.sign_in(here.form())
    await in_state(here, AgentState.IDLE)


async def polled(here: Station) -> None:
    """Wait until a poll that begins from now on was answered."""
    now = here.clock()
    await here.until(lambda: here.shift.shift.alive_at > now, 20)


async def in_state(here: Station, state: AgentState) -> None:
    await here.until(lambda: here.shift.shift.presence.state is state)


def test_a_shift_from_sign_in_to_sign_out(here: Station) -> None:
    async def scenario(here: Station) -> None:
        await signed_in(here)
        shift = here.shift
        state = here.state()
        assert state["signed_in"]
        assert state["skills"]
        assert here.shown[-1].under_way
        for wish, told in [
            (Wish.BUSY, AgentState.BUSY),
            (Wish.IDLE, AgentState.IDLE),
            (Wish.WORK, AgentState.WORK),
            (Wish.IDLE, AgentState.IDLE),
            (Wish.REST, AgentState.REST),
            (Wish.IDLE, AgentState.IDLE),
        ]:
            await shift.change(wish, reason=203 if wish is Wish.BUSY else 3, seconds=600)
            await in_state(here, told)
            assert here.state()["agent_state"] == told.value
            if told is AgentState.BUSY:
                assert shift.shift.presence.reason == 203
        await shift.sign_out()
        assert shift.shift.verdict is Verdict.BY_US
        assert not shift.shift.under_way
        state = here.state()
        assert not state["signed_in"]
        assert state["most_polls_at_once"] == 1
        assert here.held.record is None
        assert await here.store.load_session() is None

    work(here, scenario)


def test_the_password_is_sent_and_forgotten(here: Station, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def scenario(here: Station) -> None:
        await signed_in(here)
        gc.collect()
        assert PASSWORD not in living()
        await here.shift.sign_out()
        with pytest.raises(Refused) as caught:
            await here.shift.sign_in(here.form("Another-Canary"))
        assert caught.value.retcode == "100-004"

    work(here, scenario)
    for canary in (PASSWORD, "Another-Canary"):
        assert canary not in caplog.text
        assert canary not in repr(here.shown)
        assert canary not in repr(vars(here.keyring))


def test_somebody_elses_session_is_taken_over_only_when_that_is_said(here: Station) -> None:
    async def scenario(here: Station) -> None:
        here.gateway.do("sign-in")
        with pytest.raises(Refused) as caught:
            await here.shift.sign_in(here.form())
        assert caught.value.retcode == "100-002"
        assert here.held.record is None
        assert here.state()["sign_ins"] == 1
        await here.shift.sign_in(here.form(forced=True))
        assert here.state()["sign_ins"] == 2

    work(here, scenario)


def test_a_recording_counts_from_its_event_on(here: Station) -> None:
    async def scenario(here: Station) -> None:
        await signed_in(here)
        here.gateway.do("vrc-ready", ready=False)
        await here.shift.start_recording()
        await here.until(lambda: here.shift.shift.screen.stage is Stage.NOT_RECORDED)
        here.gateway.do("vrc-ready", ready=True)
        await here.shift.start_recording()
        assert not any(shift.screen.stage is Stage.RECORDING for shift in here.shown)
        await here.until(lambda: here.shift.shift.screen.stage is Stage.RECORDING)
        assert here.state()["recording"]
        await here.shift.stop_and_wait(STOPPED_WITHIN)
        assert here.shift.shift.screen.stage is Stage.OFF
        assert not here.state()["recording"]

    work(here, scenario)


def test_a_recording_that_nobody_confirms_is_none(here: Station) -> None:
    async def scenario(here: Station) -> None:
        await signed_in(here)
        here.gateway.do("vrc-ready", ready=True)
        here.gateway.do("recording", says="silent")
        await here.shift.start_recording()
        here.slept += 11
        here.shift.second_passed()
        screen = here.shift.shift.screen
        assert (screen.stage, screen.cause and screen.cause.code) == (Stage.NOT_RECORDED, "REC-721")

    work(here, scenario)


def test_a_call_keeps_the_agent_signed_in_unless_he_is_forced_out(here: Station) -> None:
    async def scenario(here: Station) -> None:
        await signed_in(here)
        here.gateway.do("ring")
        here.gateway.do("answer")
        await here.until(lambda: here.shift.shift.presence.state is AgentState.IN_CALL)
        with pytest.raises(Refused):
            await here.shift.sign_out()
        assert here.state()["signed_in"]
        assert here.shift.shift.under_way
        polls = here.state()["requests"]["GET agentevent/{id}"]
        await here.until(lambda: here.state()["requests"]["GET agentevent/{id}"] > polls)
        await here.shift.sign_out(forced=True)
        assert not here.state()["signed_in"]

    work(here, scenario)


def test_a_sign_out_that_was_refused_makes_no_later_end_ours() -> None:
    with station("--poll-wait", "2000", speed=10) as here:

        async def scenario(here: Station) -> None:
            await signed_in(here)
            here.gateway.do("ring")
            here.gateway.do("answer")
            await in_state(here, AgentState.IN_CALL)
            with pytest.raises(Refused):
                await here.shift.sign_out()
            here.gateway.do("force-out")
            await here.until(lambda: here.shift.shift.verdict is not None)
            assert here.shift.shift.verdict is Verdict.BY_SUPERVISOR

        work(here, scenario)


@pytest.mark.parametrize(
    ("command", "more", "verdict"),
    [
        ("force-out", {}, Verdict.BY_SUPERVISOR),
        ("force-out", {"told": False}, Verdict.BY_SUPERVISOR),
        ("take-over", {}, Verdict.ELSEWHERE),
    ],
)
def test_why_a_session_ended(command: str, more: dict[str, object], verdict: Verdict) -> None:
    with station("--poll-wait", "2000", speed=10) as here:

        async def scenario(here: Station) -> None:
            await signed_in(here)
            here.gateway.do("vrc-ready", ready=True)
            await here.shift.start_recording()
            await here.until(lambda: here.shift.shift.screen.stage is Stage.RECORDING)
            here.gateway.do(command, **more)
            await here.until(lambda: here.shift.shift.verdict is not None, 20)
            assert here.shift.shift.verdict is verdict
            screen = here.shift.shift.screen
            assert (screen.stage, screen.cause and screen.cause.code) == (Stage.NOT_RECORDED, "REC-724")
            assert not here.shift.shift.under_way

        work(here, scenario)


def test_a_computer_that_slept_for_too_long_finds_out_why(here: Station) -> None:
    async def scenario(here: Station) -> None:
        await signed_in(here)
        here.gateway.do("clock", advance=130_000)
        here.slept += 130
        here.shift.pulse.woke()
        await here.until(lambda: here.shift.shift.verdict is not None)
        assert here.shift.shift.verdict is Verdict.BY_SILENCE

    work(here, scenario)


def test_a_program_that_was_restarted_goes_on(here: Station) -> None:
    async def first(here: Station) -> None:
        await signed_in(here)

    async def second(again: Station) -> None:
        record = await again.store.load_session()
        assert record is not None
        again.held.record = record
        await again.shift.resume(lambda: asyncio.sleep(0))  # nobody else had it meanwhile
        await again.shift.change(Wish.BUSY)
        await again.until(lambda: again.shift.shift.presence.state is AgentState.BUSY)

    work(here, first)
    assert here.state()["signed_in"]
    work(Station(here.gateway, keyring=here.keyring), second)
    assert here.state()["sign_ins"] == 1


def test_a_keyring_that_keeps_the_guid_is_told_after_a_sign_out(here: Station) -> None:
    class Sticky(ForgetfulKeyring):
        stuck = False

        def set_password(self, service: str, username: str, password: str) -> None:
            if not self.stuck:
                super().set_password(service, username, password)

    here.keyring = Sticky()

    async def scenario(here: Station) -> None:
        await signed_in(here)
        assert isinstance(here.keyring, Sticky)
        here.keyring.stuck = True
        with pytest.raises(StoreError):
            await here.shift.sign_out()
        assert not here.state()["signed_in"]

    work(here, scenario)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("model", "rotate_on"),
    [
        ("grace", "poll"),
        ("dies-at-once", "poll"),
        ("until-new-used", "poll"),
        ("same", "poll"),
        ("reuse-kills", "poll"),
        ("dies-at-once", "every"),
        ("reuse-kills", "every"),
    ],
)
def test_no_guid_that_a_poll_brings_costs_the_session(model: str, rotate_on: str) -> None:
    """Two and a half minutes of the gateway's time: somebody presses Busy all the while, and Refresh once."""
    with station("--old-guid", model, "--rotate-on", rotate_on, speed=20) as here:

        async def scenario(here: Station) -> None:
            await signed_in(here)
            guid, changes, refreshed, presses = here.held.session.guid, 0, 0, 0
            end = here.passing() + 150
            while here.passing() < end:
                presses += 1
                await here.shift.change(Wish.BUSY if presses % 2 else Wish.IDLE)
                changes, guid = changes + (guid != here.held.session.guid), here.held.session.guid
                assert here.held.record is not None
                age = here.clock() - here.held.record.renewed_at
                if age >= 50 and changes and not refreshed:  # a poll is under way, and may change it
                    refreshed += 1
                    await here.refresh()
                    guid = here.held.session.guid
                await asyncio.sleep(0.02)
            assert (changes >= 1, refreshed) == (True, 1)
            assert here.shift.shift.verdict is None
            state = here.state()
            assert state["signed_in"]
            assert state["sign_ins"] == 1
            assert state["most_polls_at_once"] == 1
            await here.until(lambda: here.state()["guid"] == here.held.session.guid.reveal())
            record = await here.store.load_session()
            assert record is not None
            assert record.session == here.held.session

        work(here, scenario)


def test_a_keyring_that_takes_its_time_keeps_nobody_silent(
    here: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next poll goes on with the GUID in memory, and the write comes to its end behind it."""
    monkeypatch.setattr("toolbar.own.pulse.COMMIT", 0.05)
    slow = asyncio.Event()

    async def scenario(here: Station) -> None:
        await signed_in(here)
        real = here.store.save_session

        async def save(record: object) -> None:
            await slow.wait()
            await real(record)  # type: ignore[arg-type]

        monkeypatch.setattr(here.store, "save_session", save)
        here.gateway.do("rotate")
        old = here.held.session
        here.gateway.do("event", event={"eventType": "AgentOther_Note", "content": None})
        await here.until(lambda: here.held.session != old)
        assert here.held.in_memory_only
        polls = here.state()["requests"]["GET agentevent/{id}"]
        await here.until(lambda: here.state()["requests"]["GET agentevent/{id}"] > polls)
        slow.set()
        await here.until(lambda: not here.held.in_memory_only)
        kept = await here.store.load_session()
        assert kept is not None
        assert kept.session == here.held.session

    work(here, scenario)


POLL_FAULTS = ["retcode:000-003", "retcode:100-006", "late-http:504", "cut", "lost-answer", "two-set-guid"]
"""Every combination of faults around a poll is played in `tests/model_check`."""


def test_no_fault_of_a_poll_costs_the_session_be_it_the_one_that_changes_the_guid() -> None:
    with station("--poll-wait", "2000", speed=20) as here:

        async def scenario(here: Station) -> None:
            await signed_in(here)
            for fault in POLL_FAULTS:
                here.gateway.do("rotate")
                here.gateway.do("fault", name=fault, path="agentevent")
                await here.until(lambda: here.state()["faults_waiting"] == 0)
                await polled(here)
                await here.until(lambda: here.state()["guid"] == here.held.session.guid.reveal(), 15)
            assert any(not shift.reached for shift in here.shown)
            assert here.shift.shift.verdict is None
            state = here.state()
            assert (state["sign_ins"], state["most_polls_at_once"]) == (1, 1)
            await here.shift.change(Wish.BUSY)
            await in_state(here, AgentState.BUSY)

        work(here, scenario)
