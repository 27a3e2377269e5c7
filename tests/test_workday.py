"""A shift by the presenter: keyring records, locks, TLS and simulated gateway; only the window is absent."""

import asyncio
import json
import os
import signal
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.rig.processes import SimulatedGateway, reference_vrc_command, simulated_gateway
from toolbar.care import Care, Duty
from toolbar.computer.exclusive import Exclusive
from toolbar.errors import StoreError
from toolbar.model import ScreenRecording, SessionMode, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret, living
from toolbar.session.store import KeyringStore
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import BLIP, Condition, ToolbarState
from toolbar.steps import Action, Actor
from toolbar.ui.links import step_text

PASSWORD = "C4nary-Workday!"
PHONE = "4003812345"
POLL = "GET agentevent/{id}"


class Seat:
    """An agent's desk in the mode *own*."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        self.gateway = gateway
        self.folder = folder
        self.journal = folder / "vrc.journal"
        self.record = ScreenRecording.BUTTON
        self.keyring = ForgetfulKeyring()
        self.shown: list[ToolbarState] = []
        self.presenter = self.another()

    def another(self) -> Presenter:
        store = KeyringStore("test", lambda: self.keyring)
        return Presenter(store, self.shown.append, exclusive=Exclusive(self.folder, "test", patience=0.5))

    @property
    def state(self) -> ToolbarState:
        return self.presenter.state

    def code(self) -> str:
        """What went wrong last, or nothing."""
        return self.state.problem.code if self.state.problem is not None else ""

    def condition(self) -> Condition:
        return self.state.condition(time.time())

    def settings(self, mode: SessionMode = SessionMode.OWN) -> Settings:
        program, *rest = reference_vrc_command("--journal", str(self.journal))
        vrc = VrcSettings(program, tuple(rest), keep_running=True, entry_list="192.0.2.10(7000)")
        agent, ca_file = str(self.gateway.agent_id), self.gateway.ca_file or ""
        return Settings(self.gateway.url, agent, ca_file, vrc, mode=mode, phone=PHONE, record=self.record)

    async def set_up(self) -> None:
        await self.presenter.save_settings(self.settings(), None)
        assert self.code() == ""

    async def sign_in(self, *, forced: bool = False) -> None:
        await self.presenter.workday.sign_in(Secret(PASSWORD), PHONE, forced=forced)

    async def signed_in(self) -> None:
        await self.set_up()
        await self.sign_in()
        assert self.code() == ""
        await self.is_(AgentState.IDLE)

    async def recorded(self) -> None:
        await self.signed_in()
        await self.presenter.start_vrc()
        self.gateway.do("vrc-ready", ready=True)
        await self.presenter.workday.record(wanted=True)
        await self.until(lambda: self.state.shift.screen.stage is Stage.RECORDING)

    async def is_(self, state: AgentState) -> None:
        await self.until(lambda: self.state.shift.presence.state is state)

    async def until(self, true: Callable[[], object], seconds: float = 15.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - it is another process's, which tells nobody
                await asyncio.sleep(0.01)

    def there(self) -> dict[str, Any]:
        """What the gateway knows."""
        return self.gateway.do("state")

    def guid(self) -> str:
        assert self.state.session is not None
        return self.state.session.guid.reveal()


@contextmanager
def seat(folder: Path, *options: str) -> Iterator[Seat]:
    with simulated_gateway("--signed-out", "--password", PASSWORD, "--poll-wait", "500", *options) as gateway:
        yield Seat(gateway, folder)


def work(folder: Path, scenario: Callable[[Seat], Coroutine[Any, Any, None]], *options: str) -> None:
    with seat(folder, *options) as here:

        async def life() -> None:
            try:
                await scenario(here)
            finally:
                await here.presenter.aclose()

        asyncio.run(life())


def test_before_the_sign_in_there_is_no_session(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.set_up()
        assert here.condition() is Condition.NO_SESSION
        assert here.state.can_sign_in
        assert not here.state.can_refresh
        await here.presenter.workday.change(Wish.BUSY)
        await here.presenter.workday.record(wanted=True)
        assert here.there()["requests"] == {}

    work(tmp_path, scenario)


def test_a_shift_lives_through_rotations_with_refresh_and_recorder_beside_its_polls(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        seen = {here.guid()}
        for _ in range(3):
            here.gateway.do("rotate")
            await here.until(lambda: here.guid() not in seen)
            seen.add(here.guid())
            await here.presenter.refresh()
            assert here.code() == ""
            seen.add(here.guid())
            await here.presenter.start_vrc()
            assert here.code() == ""
        assert len(seen) == 7
        assert here.state.recorder is not None
        assert here.state.recorder.holds
        there = here.there()
        assert there["signed_in"]
        assert there["guid"] == here.guid()
        assert there["most_polls_at_once"] == 1
        assert here.state.shift.verdict is None

    work(tmp_path, scenario)


def test_the_password_is_forgotten_once_it_was_sent(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        assert PASSWORD not in living()
        assert PASSWORD not in repr(vars(here.keyring))
        assert PASSWORD not in repr(here.shown)

    work(tmp_path, scenario)


def test_a_wrong_password_is_told_and_leaves_no_shift(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.set_up()
        await here.presenter.workday.sign_in(Secret("wrong"), PHONE)
        assert here.code() == "GW-100-004"
        assert here.state.history[0].action is Action.SIGN_IN
        assert not here.state.shift.under_way
        assert "wrong" not in living()
        await here.sign_in()  # whose turn it is was given back
        assert here.code() == ""

    work(tmp_path, scenario)


def test_who_is_signed_in_elsewhere_is_taken_over_only_where_that_is_said(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.set_up()
        here.gateway.do("sign-in")
        await here.sign_in()
        assert here.code() == "GW-100-002"
        assert here.there()["sign_ins"] == 1
        await here.sign_in(forced=True)
        assert here.code() == ""
        assert here.state.shift.under_way

    work(tmp_path, scenario)


def test_a_state_is_what_the_event_says(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        for wish, told in [(Wish.BUSY, AgentState.BUSY), (Wish.IDLE, AgentState.IDLE)]:
            await here.presenter.workday.change(wish, reason=203)
            await here.is_(told)
            assert here.there()["agent_state"] == told.value
        assert [step.action for step in here.state.history[:2]] == [Action.STATE, Action.STATE]

    work(tmp_path, scenario)


def test_a_rest_is_asked_for_with_its_time_and_its_cause(tmp_path: Path) -> None:
    journal = tmp_path / "gateway.journal"

    async def scenario(here: Seat) -> None:
        await here.signed_in()
        await here.presenter.workday.change(Wish.REST, 7, 900)
        await here.is_(AgentState.REST)
        assert here.state.shift.presence.reason == 7
        asked = [json.loads(line).get("path", "") for line in journal.read_text("utf-8").splitlines()]
        assert any(path.endswith("/rest/900/7?prolong=false") for path in asked)

    work(tmp_path, scenario, "--journal", str(journal))


def test_a_recording_is_proven_and_its_recorders_death_is_told(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.recorded()
        await here.presenter.refresh()
        assert here.condition() is Condition.READY
        facts = [json.loads(line) for line in here.journal.read_text().splitlines()]
        os.kill([fact["pid"] for fact in facts if fact["what"] == "started"][-1], signal.SIGTERM)
        await here.until(lambda: here.state.shift.screen.stage is Stage.NOT_RECORDED)
        assert here.condition() is Condition.NOT_RECORDED
        assert here.state.not_recorded is not None
        assert here.state.not_recorded.code.startswith("VRC-")
        await here.presenter.start_vrc()
        assert here.condition() is Condition.NOT_RECORDED  # a recorder that is back records nothing yet
        await here.presenter.workday.record(wanted=True)
        await here.until(lambda: here.state.shift.screen.stage is Stage.RECORDING)
        assert here.condition() is Condition.READY

    work(tmp_path, scenario)


def test_nothing_is_recorded_where_the_deployment_is_not_private(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        here.record = ScreenRecording.OFF
        await here.signed_in()
        await here.presenter.start_vrc()
        here.gateway.do("vrc-ready", ready=True)
        await here.presenter.workday.record(wanted=True)
        assert here.state.shift.screen.stage is Stage.OFF
        assert not any("recordscreen" in name for name in here.there()["requests"])

    work(tmp_path, scenario)


def test_a_recording_begins_by_itself_once_the_recorder_is_ready(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        here.record = ScreenRecording.AUTO
        care = Care(time.monotonic)
        await here.signed_in()
        assert care.next(here.state) is None
        await here.presenter.start_vrc()
        here.gateway.do("vrc-ready", ready=True)
        due = care.next(here.state)
        assert due is not None
        assert due.duty is Duty.RECORD
        await here.presenter.workday.record(wanted=True, by=Actor.TOOLBAR)
        care.done(due.duty)
        await here.until(lambda: here.state.shift.screen.stage is Stage.RECORDING)
        assert step_text(here.state.history[0]).startswith("Recording asked for (by itself)")
        await here.presenter.workday.record(wanted=False)
        await here.until(lambda: here.state.shift.screen.stage is Stage.OFF)
        assert care.next(here.state) is None  # the agent ended it

    work(tmp_path, scenario)


def test_signing_out_ends_everything_here_and_there(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.recorded()
        await here.presenter.end_shift()
        assert here.code() == ""
        there = here.there()
        assert (there["signed_in"], there["recording"]) == (False, False)
        assert here.state.session is None
        assert here.state.recorder is None
        assert here.condition() is Condition.NO_SESSION
        await here.sign_in()  # and another shift can begin
        assert here.state.shift.under_way

    work(tmp_path, scenario)


def test_who_is_in_a_call_stays_signed_in_and_recorded_unless_forced(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        await here.presenter.start_vrc()
        here.gateway.do("ring")
        here.gateway.do("answer")
        await here.presenter.end_shift()
        assert here.code() == "GW-100-010"
        assert here.state.recorder is not None
        assert here.state.recorder.holds
        assert here.there()["signed_in"]
        await here.presenter.end_shift(forced=True)
        assert here.code() == ""
        assert not here.there()["signed_in"]

    work(tmp_path, scenario)


def test_after_a_restart_the_session_goes_on(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        await here.presenter.aclose()
        assert here.there()["signed_in"]
        polls = here.there()["requests"][POLL]
        here.presenter = here.another()
        await here.presenter.load()
        assert here.there()["requests"][POLL] == polls  # a script that loads polls nothing
        await here.presenter.workday.take_up()
        await here.until(lambda: here.there()["requests"][POLL] > polls + 1)
        assert here.condition() is Condition.RECORDER_IDLE
        await here.presenter.end_shift()
        assert not here.there()["signed_in"]

    work(tmp_path, scenario)


def test_where_the_desktop_ends_the_agent_is_signed_out(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        here.presenter.begin_closing()
        await here.presenter.aclose(hurried=True)
        assert not here.there()["signed_in"]
        assert here.state.session is None

    work(tmp_path, scenario)


def test_a_session_that_somebody_ended_says_why(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        here.gateway.do("force-out")
        await here.until(lambda: not here.state.shift.under_way)
        assert here.code() == "AUT-703"
        assert here.condition() is Condition.EXPIRED
        assert here.state.can_sign_in
        await here.sign_in()
        assert here.code() == ""
        assert here.state.shift.under_way
        assert not here.state.ended

    work(tmp_path, scenario)


def test_a_gateway_that_is_away_is_told_and_polled_again(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        here.gateway.do("fault", name="http:503", path="agentevent", count=1)
        await here.until(lambda: not here.state.shift.reached)
        away_since = here.state.shift.away_since
        assert here.state.condition(away_since + BLIP - 0.1) is Condition.RECORDER_IDLE
        assert here.state.condition(away_since + BLIP) is Condition.OFFLINE
        await here.until(lambda: here.state.shift.reached)
        assert here.condition() is Condition.RECORDER_IDLE

    work(tmp_path, scenario)


def test_while_signed_in_no_setting_takes_the_session_away(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        await here.presenter.save_settings(here.settings(SessionMode.SHARED), None)
        assert here.code() == "SET-319"
        await here.presenter.save_settings(here.settings(), Secret("pasted-guid-0123456789"))
        assert here.code() == "SET-319"
        await here.presenter.save_settings(here.settings(), None)
        assert here.code() == ""
        assert here.state.shift.under_way

    work(tmp_path, scenario)


def test_another_toolbar_does_not_get_a_word_in(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        shown, other = here.shown, here.another()
        try:
            await other.load()
            await other.workday.take_up()
            assert isinstance(other.state.problem, StoreError)
            assert other.state.problem.code == "KR-409"
            assert not other.state.shift.under_way
            await other.end_shift()
            assert other.state.problem is not None
            assert other.state.problem.code == "KR-409"
        finally:
            await other.aclose()
        assert shown
        assert here.there()["signed_in"]

    work(tmp_path, scenario)


def test_what_another_toolbar_held_up_is_taken_up_when_that_has_gone(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        other = here.another()
        await other.load()
        await other.workday.take_up()
        due = Care(time.monotonic).next(other.state)
        assert due is not None
        assert due.duty is Duty.TAKE_UP
        stale = here.guid()
        here.gateway.do("rotate")
        await here.until(lambda: here.guid() != stale)
        await here.presenter.aclose()
        here.presenter = other
        polls = here.there()["requests"][POLL]
        await other.workday.take_up(Actor.TOOLBAR)
        assert here.code() == ""
        assert here.guid() != stale
        await here.until(lambda: here.there()["requests"][POLL] > polls + 1)
        assert here.there()["signed_in"]
        assert here.state.shift.under_way

    work(tmp_path, scenario)


def test_what_was_not_taken_up_is_signed_out_all_the_same(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        other = here.another()
        await other.load()
        await other.workday.take_up()
        await here.presenter.aclose()
        assert here.there()["signed_in"]
        here.presenter = other
        assert not here.state.shift.under_way
        await other.end_shift()
        assert here.code() == ""
        assert here.state.session is None
        assert not here.there()["signed_in"]

    work(tmp_path, scenario)


def test_what_another_toolbar_ended_meanwhile_is_not_taken_up(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        other = here.another()
        await other.load()
        await other.workday.take_up()
        await here.presenter.end_shift()
        await here.presenter.aclose()
        here.presenter = other
        polls = here.there()["requests"][POLL]
        await other.workday.take_up(Actor.TOOLBAR)
        assert here.state.session is None
        assert not here.state.shift.under_way
        assert here.there()["requests"][POLL] == polls

    work(tmp_path, scenario)


def test_nothing_is_renewed_unasked_where_polls_do_that(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.set_up()
        await here.presenter.save_settings(replace(here.settings(), renew=True), None)
        await here.sign_in()
        due = Care(lambda: 0.0).next(here.state)
        assert due is None or due.duty not in (Duty.RENEW, Duty.ASK_AGAIN)

    work(tmp_path, scenario)


def test_an_event_that_is_not_known_is_told_by_its_name(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        event = {"eventType": "AgentOther_Brandnew", "workNo": here.settings().agent_id, "content": None}
        here.gateway.do("event", event=event)
        await here.until(lambda: here.state.history[0].event)
        assert step_text(here.state.history[0]) == "The gateway told: AgentOther_Brandnew"

    work(tmp_path, scenario)


def test_another_recorder_than_the_one_that_records_is_no_recorder(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.recorded()
        settings = here.settings()
        other = replace(settings, vrc=replace(settings.vrc, entry_list="192.0.2.11(7000)"))
        await here.presenter.save_settings(other, None)
        assert here.code() == ""
        assert here.state.shift.screen.lost

    work(tmp_path, scenario)


def test_the_mode_shared_is_taken_up_by_nobody(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        guid = str(here.gateway.do("sign-in")["guid"])
        await here.presenter.save_settings(here.settings(SessionMode.SHARED), Secret(guid))
        before = here.state
        await here.presenter.workday.take_up()
        await here.sign_in()
        await here.presenter.workday.change(Wish.BUSY)
        assert here.state is before
        await here.presenter.refresh()
        assert here.code() == ""
        assert POLL not in here.there()["requests"]

    work(tmp_path, scenario)


def test_a_session_that_the_gateway_does_not_know_is_not_taken_up(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        await here.signed_in()
        here.gateway.do("force-out")
        await here.until(lambda: not here.state.shift.under_way)
        await here.presenter.aclose()
        here.presenter = here.another()
        await here.presenter.load()
        polls = here.there()["requests"][POLL]
        await here.presenter.workday.take_up()
        assert not here.state.shift.under_way
        assert here.there()["requests"][POLL] == polls
        assert here.condition() is Condition.EXPIRED
        assert here.state.can_sign_in

    work(tmp_path, scenario)
