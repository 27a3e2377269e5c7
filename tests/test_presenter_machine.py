"""The presenter under whatever people, gateways, keyrings and power cuts do, in any order."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections import Counter
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.killpoints.models import MODELS, STRAY
from tests.model_check.desk import (
    BAD,
    DEADLY,
    RECORDER,
    AgentsGateway,
    Asked,
    Mood,
    MoodyKeyring,
    Process,
    WaitingGateway,
    envelope,
)
from tests.model_check.life import StoreHere
from tests.model_check.world import Crash
from toolbar import model
from toolbar.errors import NotSent, OutcomeUnknown, ToolbarError
from toolbar.gateway import protocol
from toolbar.gateway.client import Gateway
from toolbar.gateway.reply import Response
from toolbar.model import Renewal, Session, SessionRecord, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.records import Damaged, Entry, decode_entry
from toolbar.state import FRESH, HISTORY, Condition, ToolbarState
from toolbar.steps import Action, Actor

PROFILE = "machine"
STEPS = 30
"""In one life of a desk."""

ORIGIN = "https://gw.example:8043"
AGENTS = ("20011", "20012")
REFUSALS = ("100-006", "000-003", "000-004", "000-000")

WELL, LOST, DONE_AND_LOST, CUT, STRAY_TOO, NOT_SENT = "well", "lost", "done, lost", "cut", "stray", "not sent"
ANSWERS = st.lists(
    st.sampled_from((WELL, WELL, WELL, LOST, DONE_AND_LOST, CUT, STRAY_TOO, NOT_SENT, *REFUSALS)), max_size=3
)
"""One after the other; from then on all is well."""

PRESSES = ("refresh", "refresh", "refresh", "vrc", "load", "save again", "end shift", "settings")


class PresenterMachine(RuleBasedStateMachine):
    """One desk; the attributes are what the world knows, and what it holds against the toolbar."""

    did: ClassVar = Counter[str]()
    """Of all desks together."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        recorder = Path(self.folder.name) / "recorder"
        recorder.write_text(RECORDER)
        recorder.chmod(0o755)
        self.vrc = VrcSettings(str(recorder))
        self.loop = asyncio.new_event_loop()
        self.loop.set_exception_handler(lambda _, context: self.mistakes.append(str(context)))
        self.mistakes: list[str] = []
        self.keyring = MoodyKeyring()
        self.now = 1_000_000.0
        self.asked: list[Asked] = []
        self.changed = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []
        self.pressed = False  # somebody presses something just now
        self.closing = False
        self.shown = ToolbarState()
        self.proven_at: dict[str, float] = {}  # by a whole answer that this process has got
        self.told: set[str] = set()  # GUIDs that were entered, or came in a whole answer
        self.ended: set[str] = set()  # those of sessions that were ended and must not come back
        self.owed = ""  # the GUID that has reached us last and was not given up by anybody
        self.saved = ""  # the last of those that the keyring has had
        self.gateways: dict[str, AgentsGateway] = {}

    @initialize(model=st.sampled_from(sorted(MODELS)))
    def begin(self, model: str) -> None:
        self.gateways = {agent: AgentsGateway(model, agent) for agent in AGENTS}
        self.start_process()
        self.save_settings(0, "living")

    # What people do

    @precondition(lambda self: not self.asked)
    @rule(by=st.sampled_from(Actor), answers=st.lists(ANSWERS, min_size=1, max_size=4))
    def refresh(self, by: Actor, answers: Sequence[Sequence[str]]) -> None:
        for these in answers:
            self.do(self.presenter.refresh(by))
            self.answer(these)

    @precondition(lambda self: not self.asked and self.works)
    @rule(answers=ANSWERS, changes=st.booleans())
    def start_vrc(self, answers: Sequence[str], changes: bool) -> None:
        if changes:
            for gateway in self.gateways.values():
                gateway.change_with_the_next_answer()
        self.do(self.presenter.start_vrc())
        self.answer(answers)

    @precondition(lambda self: not self.asked and self.works)
    @rule(
        first=st.sampled_from(("refresh", "refresh", "vrc")),
        then=st.sampled_from(("vrc", "vrc", *PRESSES)),
        answers=st.none() | ANSWERS,
    )
    def press_twice(self, first: str, then: str, answers: Sequence[str] | None) -> None:
        self.press(first)
        self.press(then)
        if answers is not None:
            self.answer(answers)

    @precondition(lambda self: self.asked)
    @rule(what=st.sampled_from(PRESSES))
    def press_meanwhile(self, what: str) -> None:
        self.press(what)

    @precondition(lambda self: self.asked)
    @rule(answers=ANSWERS)
    def answer(self, answers: Sequence[str]) -> None:
        for answer in (*answers, *[WELL] * 6):
            if self.asked:
                self.deliver(self.asked.pop(), answer)

    @rule(what=st.sampled_from(("load", "save again", "another toolbar")))
    def look_after_it(self, what: str) -> None:
        if what != "another toolbar":
            self.press(what)
        elif not self.tasks and self.keyring.mood is Mood.WELL:
            self.let_time_pass(1.0)  # of two records, the one that was renewed later counts
            self.run(self._another_toolbar())
            self.let_time_pass(1.0)

    @precondition(lambda self: not self.asked)
    @rule(agent=st.sampled_from((0, 0, 1)), guid=st.sampled_from(("none", "living", "older", "stray")))
    def save_settings(self, agent: int, guid: str) -> None:
        gateway, before = self.gateways[AGENTS[agent]], self.presenter.state
        stray = STRAY.replace("000000000000", f"{AGENTS[agent]:0>12}")
        texts = {"none": "", "living": gateway.living(), "older": gateway.issued[0], "stray": stray}
        wanted, text = Settings(ORIGIN, AGENTS[agent], vrc=self.vrc), texts[guid]
        self.told.add(text)
        owed, deletions = self.owed, self.keyring.deletions
        same = before.settings is not None and before.settings.agent_id == wanted.agent_id
        self.do(self.presenter.save_settings(wanted, Secret(text) if text else None))
        if before.busy is not None:
            return
        if self.keyring.deletions > deletions:
            self.give_up_all()
        self.ended.discard(text)
        session = self.presenter.state.session
        if text or not same:
            self.saved = ""
            held = session.guid.reveal() if session and not self.process.dead else ""
            # What did not work may have ended the session in the keyring, as was wanted.
            self.owed = held if held == text or (held == owed and held in self.kept()) else ""

    @precondition(lambda self: not self.tasks and not self.works)
    @rule()  # three times, to be chosen more often: without a session there is little to be seen
    def sign_in(self) -> None:
        self.sign_in_again()

    @precondition(lambda self: not self.tasks and not self.works)
    @rule()
    def sign_in_once_more(self) -> None:
        self.sign_in_again()

    @precondition(lambda self: not self.tasks and not self.works)
    @rule()
    def sign_in_again(self) -> None:
        self.save_settings(0, "living")

    @precondition(lambda self: not self.asked and self.works)
    @rule(again=st.booleans())
    def end_shift(self, again: bool) -> None:
        before, owed, deletions = self.presenter.state, self.owed, self.keyring.deletions
        if before.busy is not None:
            return
        self.owed = ""
        self.do(self.presenter.end_shift())
        now = self.presenter.state
        if self.process.dead or now.session is None or self.keyring.deletions > deletions:
            done = not self.process.dead and now.session is None and now.problem is None
            if done or self.keyring.deletions > deletions:
                self.give_up_all()
        elif owed in self.kept():  # else it was ended there, as was wanted
            self.owed = owed
        if again and not self.process.dead:
            self.crash()
            self.save_settings(0, "living")

    # What the gateway, the clock and the keyring do

    @rule(seconds=st.sampled_from((1.0, 5.0, 31.0, 91.0)))
    def let_time_pass(self, seconds: float) -> None:
        self.now += seconds
        for gateway in self.gateways.values():
            gateway.wait(round(1000 * seconds))

    @rule(mood=st.sampled_from(BAD), after=st.integers(0, 8), calls=st.sampled_from((1, 1, 2, 4)))
    def keyring_breaks(self, mood: Mood, after: int, calls: int) -> None:
        self.keyring.be(mood, after=after, calls=calls)

    @precondition(lambda self: not self.asked and self.works)
    @rule(
        mood=st.sampled_from(BAD),
        after=st.sampled_from((0, 2, 2, 3, 4, 4, 5)),  # mostly a write: of the intent, of what came
        calls=st.sampled_from((1, 1, 2, 4)),
        answers=ANSWERS,
    )
    def keyring_breaks_while_refreshing(
        self, mood: Mood, after: int, calls: int, answers: Sequence[str]
    ) -> None:
        self.keyring_breaks(mood, after, calls)
        self.refresh(Actor.AGENT, [answers])

    @precondition(lambda self: not self.tasks and self.presenter._held.in_memory_only)
    @rule(mood=st.sampled_from(DEADLY), after=st.integers(0, 4))
    def crash_while_saving_again(self, mood: Mood, after: int) -> None:
        self.crash_while(mood, after, "save again", [], changes=False)

    # What becomes of the program

    @precondition(lambda self: self.asked)
    @rule()
    def crash(self) -> None:
        self.process.die()
        self.restart()

    @precondition(lambda self: not self.asked and self.works)
    @rule(
        mood=st.sampled_from(DEADLY),
        after=st.integers(0, 9),
        what=st.sampled_from(PRESSES),
        answers=ANSWERS,
        changes=st.booleans(),
    )
    def crash_while(self, mood: Mood, after: int, what: str, answers: Sequence[str], changes: bool) -> None:
        if changes:
            for gateway in self.gateways.values():
                gateway.change_with_the_next_answer()
        self.keyring.be(mood, after=after)
        self.press(what)
        self.answer(answers)
        self.did["crashes in a call of the keyring"] += self.process.dead
        self.crash()

    @precondition(lambda self: not self.asked and self.works)
    @rule(mood=st.sampled_from(DEADLY), after=st.integers(0, 6), answers=ANSWERS)
    def crash_while_refreshing(self, mood: Mood, after: int, answers: Sequence[str]) -> None:
        self.crash_while(mood, after, "refresh", answers, changes=False)

    @rule(answers=ANSWERS)
    def close_and_open(self, answers: Sequence[str]) -> None:
        troubled = self.keyring.mood is not Mood.WELL
        self.presenter.begin_closing()
        self.closing = True
        self.answer(answers)
        self.run(self._ended(self.presenter.aclose()))
        if self.owed and self.owed not in self.kept():
            if not troubled and not self.presenter._held.in_memory_only:
                self.mistakes.append("closed, and not kept")
            self.forgive_unless_saved()  # R4
        self.start_process()
        self.press("load")

    # What must always be so

    @invariant()
    def no_mistake_was_made(self) -> None:
        self.did["steps"] += 1
        assert not self.mistakes, self.mistakes

    @invariant()
    def one_guid_bearing_request_at_most(self) -> None:
        assert len(self.asked) <= 1

    @invariant()
    def busy_ends(self) -> None:
        if self.gateways and not self.tasks:
            assert self.presenter.state.busy is None

    @invariant()
    def a_living_guid_is_held_or_kept(self) -> None:
        if not self.gateways or not self.owed:
            return
        kept, record = self.kept(), self.presenter._held.record
        held = {guid.reveal() for guid in record.candidates} if record else set()
        assert self.owed in held | kept
        if not self.tasks and self.owed in held and not self.presenter._held.in_memory_only:
            assert self.owed in kept, "told to be saved, and is not"
        if self.owed in kept:
            self.saved = self.owed

    def check_shown(self, state: ToolbarState) -> None:
        """Hold what is shown against what the world knows."""
        before, self.shown = self.shown, state
        if state.busy is Action.VRC and before.busy is None and not self.pressed:
            assert state.history[0].error is None, "begun unasked after what ended badly"
        assert len(state.history) <= HISTORY
        if state.session is None:
            return
        guid = state.session.guid.reveal()
        assert guid in self.told, "a GUID that nobody vouches for"
        if state.settings is not None:
            mine = (state.settings.gateway, state.settings.agent_id)
            assert (state.session.gateway, state.session.agent_id) == mine, "another agent's session"
        if state.condition(self.now) in (Condition.READY, Condition.RECORDER_IDLE):
            assert self.now - self.proven_at.get(guid, 0.0) <= FRESH, "ready without a proof"
            assert guid in self.kept(), "ready and not kept"

    # How it is done

    @property
    def works(self) -> bool:
        """Whether there is a session to go on with."""
        state = self.presenter.state
        return state.session is not None and not state.ended and self.gateways[AGENTS[0]].signed_in

    def press(self, what: str) -> None:
        match what:
            case "refresh":
                self.do(self.presenter.refresh())
            case "vrc":
                self.do(self.presenter.start_vrc())
            case "load":  # the window offers it where there is no session
                if self.presenter.state.session is None or self.tasks:
                    self.do(self.presenter.load())
            case "save again":
                self.do(self.presenter.save_again())
            case "end shift":
                self.end_shift(again=False)
                self.do(self.presenter.end_shift()) if self.asked else None
            case "settings":
                self.save_settings(1, "living")

    def start_process(self) -> None:
        self.process = process = Process(self.keyring)
        self.closing, self.shown, self.proven_at = False, ToolbarState(), {}

        def show(state: ToolbarState) -> None:
            if not process.dead:
                try:
                    self.check_shown(state)
                except AssertionError as error:  # in a coroutine of the program it would end elsewhere
                    self.mistakes.append(f"{error}: {state}")

        async def ask(operation: str, session: Session) -> Response:
            process.check_alive()
            return await self.ask(operation, session)

        async def connect(*_: object) -> Gateway:
            return WaitingGateway(ask)

        store = StoreHere(PROFILE, lambda: process)
        self.presenter = Presenter(store, show, connect=connect, clock=lambda: self.now)

    def restart(self) -> None:
        """Begin again with nothing but the keyring."""
        for task in self.tasks:
            task.cancel()
        self.asked.clear()
        self.keyring.mood = Mood.WELL
        self.run(self._ended(self.presenter._recorder.aclose()))
        if self.owed and self.owed not in self.kept():
            self.forgive_unless_saved()  # R2, R4
        self.did["crashes"] += 1
        self.start_process()
        self.press("load")
        state = self.presenter.state
        session, wanted = state.session, state.settings
        assert session is None or session.guid.reveal() not in self.ended, "an ended session comes back"
        if wanted is not None and wanted.agent_id in self.owed:  # another's settings may not have been saved
            assert session is not None, "the keyring alone does not bring the session back"

    def forgive_unless_saved(self) -> None:
        assert self.owed != self.saved, "it was in the keyring, and is not any more"
        self.owed = ""

    def give_up_all(self) -> None:
        self.owed = self.saved = ""
        self.ended |= {guid for gateway in self.gateways.values() for guid in gateway.issued}

    async def ask(self, operation: str, session: Session) -> Response:
        self.did["requests"] += 1
        held, guid = self.presenter._held, session.guid.reveal()
        if operation == "updateGuid":
            if self.closing:
                self.mistakes.append("an exchange is begun while the program ends")
            entry = self.newest()
            record = entry.record if entry else None
            if not held.in_memory_only and (record is None or not said_before(record, guid)):
                self.mistakes.append("asked before the keyring says so")
        asked = Asked(operation, session, self.loop.create_future())
        self.asked.append(asked)
        self.changed.set()
        return await asked.answer

    def carried_out(self, asked: Asked, *, whole: bool) -> tuple[Response, bool]:
        """Return the gateway's answer, and whether there was another GUID in it."""
        guid, gateway = asked.session.guid.reveal(), self.gateways[asked.session.agent_id]
        issued = len(gateway.issued)
        answer = gateway.answer(asked.operation, guid)
        if "retcode" in answer:
            return envelope(answer["retcode"]), False
        fresh = gateway.issued[issued:] or ([answer["guid"]] if "guid" in answer else [])
        if fresh:
            self.owed = fresh[-1]
        if whole:
            self.told |= set(fresh)
            self.proven_at |= dict.fromkeys((guid, *fresh), self.now)
        if asked.operation == "updateGuid":
            return envelope("0", {"guid": fresh[-1]}), True
        headers = [("Set-GUID", f"JSESSIONID={one}") for one in fresh]
        return envelope("0", {"vrcToken": "token"}, *headers), bool(fresh)

    def deliver(self, asked: Asked, answer: str) -> None:
        self.did[answer] += 1
        told: Response | ToolbarError
        fresh = False
        match answer:
            case "well" | "stray":
                told, fresh = self.carried_out(asked, whole=True)
                if fresh and answer == STRAY_TOO:
                    told = Response(200, (*told.headers, ("Set-GUID", f"JSESSIONID={STRAY}")), told.body)
            case "cut":
                whole, fresh = self.carried_out(asked, whole=False)
                told = Response(200, whole.headers, whole.body[:-2])
            case "done, lost":
                _, fresh = self.carried_out(asked, whole=False)
                self.owed = "" if fresh else self.owed  # R1: it may be dead
                told = OutcomeUnknown("NET-121")
            case "lost":
                told = OutcomeUnknown("NET-121")
            case "not sent":
                told = NotSent("TLS-213")
            case _:
                told = envelope(answer)
        if isinstance(told, ToolbarError):
            asked.answer.set_exception(told)
        else:
            asked.answer.set_result(told)
        self.run(self._until_quiet())
        state = self.presenter.state
        if answer in (LOST, DONE_AND_LOST) and asked.operation == "updateGuid" and not self.process.dead:
            assert state.phase is model.Phase.ROTATING, "nobody knows the end, and that is not shown"
        if answer == WELL and fresh and state.problem is None and not self.tasks and not self.process.dead:
            assert state.confirmed is not None, "what worked is not shown"
            assert state.confirmed.holds, "what worked is not shown"

    def do(self, work: Coroutine[Any, Any, None]) -> None:
        self.pressed = True
        self.tasks.append(self.loop.create_task(work))
        self.run(self._until_quiet())
        self.pressed = False

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        self.loop.run_until_complete(work)

    async def _until_quiet(self) -> None:
        """Wait until nothing goes on any more but, perhaps, a request that waits for its answer."""
        for task in tuple(self.tasks):
            await self._until_done_or_asking(task)
        for task in [task for task in self.tasks if task.done()]:
            self.tasks.remove(task)
            error = None if task.cancelled() else task.exception()
            if error is not None and not (isinstance(error, Crash) and self.process.dead):
                self.mistakes.append(repr(error))

    async def _until_done_or_asking(self, task: asyncio.Task[None]) -> None:
        while not task.done() and not self.asked:
            self.changed.clear()
            asking = self.loop.create_task(self.changed.wait())
            await asyncio.wait((task, asking), return_when=asyncio.FIRST_COMPLETED)
            asking.cancel()
        for _ in range(10):
            await asyncio.sleep(0)

    async def _ended(self, end: Coroutine[Any, Any, None]) -> None:
        for task in self.tasks:
            with suppress(asyncio.CancelledError, Crash):
                await task
        self.tasks.clear()
        await end

    async def _another_toolbar(self) -> None:
        store = StoreHere(PROFILE, lambda: self.keyring)
        held = HeldSession(store, lambda _: None, lambda: self.now)
        with suppress(ToolbarError):
            wanted = await store.load_settings()
            if wanted is not None:
                await held.catch_up(wanted)
                await held.rotate(self._answered_at_once)
        await store.aclose()

    async def _answered_at_once(self, session: Session) -> Renewal:
        asked = Asked("updateGuid", session, self.loop.create_future())
        answer, fresh = self.carried_out(asked, whole=False)
        if fresh:
            self.told.add(self.owed)
        return protocol.updated(session, answer)

    def newest(self) -> Entry | None:
        """Return what the next process would go on with."""
        entries = []
        for (service, _), text in self.keyring.entries.items():
            if "session" in service:
                with suppress(Damaged):
                    entries.append(decode_entry(text))
        return max(entries, key=lambda entry: entry.sequence, default=None)

    def kept(self) -> set[str]:
        """Return every GUID that the next process would know."""
        entry = self.newest()
        return {guid.reveal() for guid in entry.record.candidates} if entry and entry.record else set()

    def teardown(self) -> None:
        if self.gateways:
            self.process.die()
            for task in self.tasks:
                task.cancel()
            self.run(self._ended(self.presenter._recorder.aclose()))
        self.loop.close()
        self.folder.cleanup()

    @classmethod
    def walked(cls) -> str:
        """Return what was done, as words."""
        names = ("steps", "requests", "crashes", "crashes in a call of the keyring")
        return ", ".join(f"{cls.did[name]} {name}" for name in names)


def said_before(record: SessionRecord, guid: str) -> bool:
    """Whether *record* tells the next process that this GUID may have been exchanged."""
    known = guid in {candidate.reveal() for candidate in record.candidates}
    return record.phase is model.Phase.ROTATING and known


def settings_for(steps: int, *, derandomize: bool) -> settings:
    """Return how hypothesis is to walk about so many steps."""
    return settings(
        max_examples=max(1, steps // STEPS),
        stateful_step_count=STEPS,
        derandomize=derandomize,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.timeout(240)  # a failure is made smaller before it is told
def test_no_promise_is_broken_whatever_comes() -> None:
    logging.disable(logging.CRITICAL)
    try:
        PresenterMachine.did.clear()
        run_state_machine_as_test(PresenterMachine, settings=settings_for(8_000, derandomize=True))
    finally:
        logging.disable(logging.NOTSET)
    did = PresenterMachine.did
    assert did["requests"] > did["steps"] / 4, "a machine that hardly asks the gateway sees nothing"
    assert did["crashes in a call of the keyring"] > 100
