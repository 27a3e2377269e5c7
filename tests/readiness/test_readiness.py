"""No order of events shows "Ready" without a proof since the last sleep, sign-in and change of settings."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from tests.model_check.desk import BAD, MoodyKeyring
from tests.model_check.life import StoreHere
from tests.readiness.desk import ASLEEP, LOST, NOT_SENT, RECORDER, YES, FakeGateway, FakeRecorder
from tests.readiness.ledger import Clocks, Ledger
from toolbar.computer.sleep import Watch
from toolbar.errors import ToolbarError
from toolbar.events import Kind
from toolbar.model import ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Actor
from toolbar.vrc.component import Component
from toolbar.vrc.following import NEWS_EVERY

STEPS, WALKS = 25, 40
ORIGIN, AGENT = "https://gw.example:8043", "20011"
MOODS = st.sampled_from((YES, YES, YES, ASLEEP, ASLEEP, LOST, NOT_SENT, "000-004", "000-003", "100-006"))
EVENTS = ("", "", Kind.READY.value, Kind.SCREEN_STARTED.value, Kind.SCREEN_STOPPED.value)
THINGS = ("", "signs in", "signs in asleep", "sleeps", "other way", "dies", "exchanges", "enters a GUID")
KINDS = ("none", "socket", "silent socket", "goes on by itself")


class ReadinessMachine(RuleBasedStateMachine):
    """One desk. What it holds against the toolbar stands in the ledger, which only the fakes write."""

    seen: ClassVar = Counter[str]()
    """How often which recorder was shown as ready, and what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.place = Path(self.folder.name)
        self.program = self.place / "recorder"
        self.program.write_text(RECORDER)
        self.program.chmod(0o755)
        self.answers_read = 0
        self.loop = asyncio.new_event_loop()
        self.loop.set_exception_handler(lambda _, context: self.mistakes.append(str(context)))
        self.mistakes: list[str] = []
        self.clocks = Clocks()
        self.ledger = Ledger(self.clocks)
        self.gateway = FakeGateway(self.ledger, self.sleep_unseen)
        self.recorder = FakeRecorder(self.ledger, self.place / "vrc.sock")
        self.keyring = MoodyKeyring()
        self.kind = ""
        self.presenter = self.begun()

    def begun(self) -> Presenter:
        async def connect(*_: object) -> FakeGateway:
            return self.gateway

        return Presenter(
            StoreHere("readiness", lambda: self.keyring),
            self.shown,
            connect=connect,
            vary=lambda low, high: 0.0,
            clock=self.clocks.time_of_day,
            watch=Watch(self.clocks),
        )

    @initialize(kind=st.sampled_from(KINDS), own=st.booleans(), auto=st.booleans())
    def set_up(self, kind: str, own: bool, auto: bool) -> None:
        self.change_settings(kind, own, auto, other_way=False)
        self.sign_in(YES)

    # What people do

    @rule(mood=MOODS, by=st.sampled_from((Actor.AGENT, Actor.AGENT, Actor.TOOLBAR)))
    def refresh(self, mood: str, by: Actor) -> None:
        self.gateway.moods = [mood]
        self.run(self.presenter.refresh(by))

    @rule(mood=MOODS, well=st.sampled_from((True, True, True, False)))
    def start_vrc(self, mood: str, well: bool) -> None:
        self.gateway.moods, self.recorder.well = [mood], well
        self.run(self.presenter.start_vrc())

    @rule()
    def all_is_mended(self) -> None:
        self.presenter.second_passed()
        self.recorder.well = True
        self.run(self.recorder.open())
        self.answer_poll(YES, "")
        self.refresh(YES, Actor.AGENT)
        self.start_vrc(YES, True)
        if self.presenter.workday.under_way and self.presenter.state.may_record:
            self.run(self.presenter.workday.record(wanted=True))
            self.answer_poll(YES, Kind.SCREEN_STARTED.value)

    @rule(
        what=st.sampled_from(THINGS),
        mood=MOODS,
        refreshed=st.booleans(),
    )
    def all_is_well_and_then(self, what: str, mood: str, refreshed: bool) -> None:
        """What is rare otherwise: each link is proven, one thing happens, and some are proven again."""
        self.all_is_mended()
        match what:
            case "signs in":
                self.sign_in(YES)
            case "signs in asleep":
                self.end_shift(forced=True)
                self.sign_in(ASLEEP, then=LOST)
            case "sleeps":
                self.computer_sleeps(40.0, "")
            case "other way":
                state = self.presenter.state
                auto = state.settings is not None and state.settings.record is ScreenRecording.AUTO
                self.change_settings(self.kind, state.own, auto, other_way=True)
            case "dies":
                self.recorder_lives("dies")
            case _ if what and not self.presenter.workday.under_way:
                self.another_toolbar(what)
        if refreshed:
            self.refresh(YES, Actor.AGENT)
        self.answer_poll(mood, "")

    @rule(mood=MOODS)
    def sign_in(self, mood: str, then: str = YES) -> None:
        self.gateway.moods = [mood, then]
        if self.presenter.state.own:
            self.run(self.presenter.workday.sign_in(Secret("password"), "40038"))
        elif self.presenter.state.settings is not None:
            guid = self.gateway.mint()
            if self.presenter.state.busy is None:
                self.ledger.known = {guid}
                self.ledger.note("signed_in")
            self.run(self.presenter.save_settings(self.presenter.state.settings, Secret(guid)))

    @rule(wanted=st.booleans(), mood=MOODS)
    def record(self, wanted: bool, mood: str) -> None:
        if self.presenter.workday.under_way:
            self.gateway.moods = [mood]
            self.run(self.presenter.workday.record(wanted=wanted))

    @rule(
        kind=st.sampled_from(KINDS),
        own=st.booleans(),
        auto=st.booleans(),
        other_way=st.booleans(),
    )
    def change_settings(self, kind: str, own: bool, auto: bool, other_way: bool) -> None:
        before = self.presenter.state.settings
        ca_file = before.ca_file if before is not None else ""
        self.recorder.tells_status = kind != "silent socket"
        wanted = Settings(
            ORIGIN,
            AGENT,
            ca_file=("" if ca_file else "/etc/site-ca.pem") if other_way else ca_file,
            vrc={
                "none": VrcSettings(),
                "socket": VrcSettings(socket=str(self.recorder.place)),
                "silent socket": VrcSettings(socket=str(self.recorder.place), local_port=6601),
                "goes on by itself": VrcSettings(str(self.program)),
            }[kind],
            mode=SessionMode.OWN if own else SessionMode.SHARED,
            record=ScreenRecording.AUTO if auto else ScreenRecording.BUTTON,
        )
        self.run(self.recorder.open())
        self.run(self.presenter.save_settings(wanted, None))
        now = self.presenter.state.settings
        if now is not None and (before is None or before.vrc != now.vrc):
            self.ledger.note("other_recorder")
        if now is not None and before is not None and before.ca_file != now.ca_file:
            self.ledger.note("other_way")
        self.kind = kind if now == wanted else self.kind

    @rule(forced=st.booleans())
    def end_shift(self, forced: bool) -> None:
        self.gateway.moods = [YES, YES, "100-006"]
        self.run(self.presenter.end_shift(forced=forced))

    # What the gateway, the recorder, the computer and others do

    @rule(mood=MOODS, event=st.sampled_from(EVENTS))
    def answer_poll(self, mood: str, event: str) -> None:
        if self.gateway.answer_poll(mood, event):
            self.run(self.next_poll())

    @rule(what=st.sampled_from(("asked", "asked", "asked asleep", "ill", "well", "dies", "comes")))
    def recorder_lives(self, what: str) -> None:
        if what in ("asked", "asked asleep"):
            self.run(self.asked(asleep=what == "asked asleep"))
        elif what in ("ill", "well"):
            self.recorder.say(well=what == "well")
            self.run(asyncio.sleep(1.1 * NEWS_EVERY))  # it may have said another thing just before
        else:
            self.run(self.recorder.die() if what == "dies" else self.recorder.open())
        self.run(self.quiet())

    @rule(well=st.booleans())
    def recorder_is_looked_for(self, well: bool) -> None:
        self.recorder.well = well
        self.run(self.presenter.look_for_recorder())

    @rule(seconds=st.sampled_from((1.0, 4.0, 31.0, 91.0)))
    def time_passes(self, seconds: float) -> None:
        for _ in range(int(seconds)):
            self.clocks.work(1.0)
            self.presenter.second_passed()
        self.tick()

    @rule(seconds=st.sampled_from((31.0, 60.0, 150.0)), first=st.sampled_from(("", "", "poll", "refresh")))
    def computer_sleeps(self, seconds: float, first: str) -> None:
        self.clocks.sleep(seconds)
        self.ledger.note("resumed")
        if first == "poll":
            self.answer_poll(YES, "")
        elif first == "refresh":
            self.refresh(NOT_SENT, Actor.AGENT)
        self.tick()

    @rule(seconds=st.sampled_from((-3600.0, -60.0, -4.0, -4.0, -4.0, 20.0, 3600.0)))
    def clock_is_set(self, seconds: float) -> None:
        self.clocks.ahead += seconds
        self.tick()

    @rule(mood=st.sampled_from(BAD), calls=st.sampled_from((1, 2, 4)))
    def keyring_breaks(self, mood: Any, calls: int) -> None:
        self.keyring.be(mood, calls=calls)

    @rule()
    def save_again(self) -> None:
        self.run(self.presenter.save_again())

    @precondition(lambda self: not self.presenter.workday.under_way)
    @rule(what=st.sampled_from(("exchanges", "exchanges twice", "enters a GUID", "ends the shift")))
    def another_toolbar(self, what: str) -> None:
        self.clocks.work(2.0)
        self.run(self.done_elsewhere(what))
        self.clocks.work(2.0)

    @rule()
    def starts_again(self) -> None:
        self.presenter.begin_closing()
        self.run(self.presenter.aclose())
        self.gateway.polls.clear()
        self.presenter = self.begun()
        self.run(self.presenter.load())
        self.run(self.presenter.workday.take_up())

    # What must always be so

    @invariant()
    def ready_is_proven(self) -> None:
        self.tick()
        self.shown(self.presenter.state)
        assert not self.mistakes, self.mistakes
        if self.presenter.state.condition(self.clocks.time_of_day()) is Condition.READY:
            self.seen[self.kind] += 1
            self.seen["own" if self.presenter.state.own else "shared"] += 1

    def shown(self, state: ToolbarState) -> None:
        answers = Path(f"{self.program}.answers")
        said = answers.read_text().count("yes") if answers.exists() else 0
        for _ in range(said - self.answers_read):
            self.ledger.note("initialised")
        self.answers_read = said
        objection = self.ledger.objection(state)
        if objection:
            self.mistakes.append(f"{objection}: {state}")

    # How it is done

    def tick(self) -> None:
        """A second passes, in which whatever this computer did must be found out."""
        self.presenter.second_passed()
        self.ledger.second_passed()

    def sleep_unseen(self) -> None:
        """Sleep in the middle of something; what is shown before the next second does not know of it yet."""
        self.clocks.sleep(60.0)
        self.ledger.note("resumed")
        self.loop.call_soon(self.tick)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        self.clocks.work(1.0)  # more than the recorder, which is real, can take to answer
        self.loop.run_until_complete(self.done(work))

    async def done(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it; what has to wait for a poll under way gets the answer to that."""
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait((task,), timeout=0.02)
            if not task.done():
                self.gateway.answer_poll(YES, "")
        task.result()
        await self.quiet()

    async def quiet(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)

    async def next_poll(self) -> None:
        """Wait until the pulse asks again, or is over."""
        self.gateway.polled.clear()
        for _ in range(200):
            await asyncio.sleep(0 if not self.presenter.workday.under_way else 0.0005)
            if self.gateway.polls or not self.presenter.workday.under_way:
                return

    async def asked(self, *, asleep: bool) -> None:
        """Ask the recorder how it is, as is done every 15 s."""
        component = self.presenter._recorder._component
        following = component._following if isinstance(component, Component) else None
        if following is not None:
            if asleep:
                self.loop.call_soon(self.sleep_unseen)
            await following.answers(0.5)

    async def done_elsewhere(self, what: str) -> None:
        store = StoreHere("readiness", lambda: self.keyring)
        held = HeldSession(store, lambda _: None, self.clocks.time_of_day)
        silent = FakeGateway(Ledger(self.clocks), lambda: None)
        silent.mint = self.gateway.mint  # type: ignore[method-assign]
        with suppress(ToolbarError):
            kept = await store.load_settings()
            if kept is None:
                return
            await held.catch_up(kept)
            if what == "enters a GUID":
                await held.begin(Session(kept.gateway, kept.agent_id, Secret(self.gateway.mint())))
            elif what == "ends the shift":
                await held.forget()
            for _ in range(what.count("exchanges") + what.count("twice")):
                await held.rotate(silent.update_guid)
                self.ledger.known |= silent.ledger.known
        await store.aclose()

    def teardown(self) -> None:
        for poll in self.gateway.polls:
            poll.cancel()
        self.run(self.presenter.aclose(hurried=False))
        self.run(self.recorder.die())
        self.loop.close()
        self.folder.cleanup()


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of a shift waits for the recording's; here nobody tells of it."""
    monkeypatch.setattr("toolbar.workday.STOPPED_WITHIN", 0.05)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("own", [False, True], ids=["shared", "own"])
@pytest.mark.parametrize("kind", KINDS)
def test_one_thing_happens_after_all_was_proven(kind: str, own: bool) -> None:
    logging.disable(logging.CRITICAL)
    try:
        for what, mood, refreshed in product(THINGS, (YES, ASLEEP, LOST, "000-003"), (False, True)):
            desk = ReadinessMachine()
            desk.set_up(kind, own, auto=kind == "socket")
            desk.all_is_mended()
            assert desk.presenter.state.condition(desk.clocks.time_of_day()) is Condition.READY
            desk.all_is_well_and_then(what, mood, refreshed)
            desk.ready_is_proven()
            desk.teardown()
    finally:
        logging.disable(logging.NOTSET)


@pytest.mark.timeout(240)  # a failure is made smaller before it is told
def test_ready_is_shown_with_a_proof_of_each_link_or_not_at_all() -> None:
    logging.disable(logging.CRITICAL)
    try:
        ReadinessMachine.seen.clear()
        run_machine(
            ReadinessMachine,
            settings=settings(
                max_examples=WALKS,
                stateful_step_count=STEPS,
                derandomize=True,
                deadline=None,
                database=None,
                phases=(Phase.generate, Phase.shrink),
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        logging.disable(logging.NOTSET)
    seen = ReadinessMachine.seen
    assert min(seen["own"], seen["shared"]) > 10, f"never ready, and so never wrong: {seen}"
