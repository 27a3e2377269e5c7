"""The toolbar in such a world: started, used, ended or crashed, started again, until all is quiet."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import TypeVar

from keyring.backend import KeyringBackend

from tests.killpoints.models import MUST_KEEP, STRAY, ModelGateway
from tests.model_check.choices import Choices
from tests.model_check.memory import memory_of
from tests.model_check.world import Crash, FaultyGateway, World
from toolbar.care import Care, Duty
from toolbar.errors import StoreError, ToolbarError
from toolbar.gateway.address import Address
from toolbar.gateway.client import Gateway
from toolbar.gateway.patience import PatientGateway
from toolbar.keeping import LAST_PAUSES
from toolbar.model import Phase, Session, SessionRecord, Settings
from toolbar.own.desk import Desk
from toolbar.own.pulse import Pulse
from toolbar.presenter import Presenter
from toolbar.reading import parse_guid
from toolbar.session.held import HeldSession
from toolbar.session.records import Entry, encode_entry, encode_settings
from toolbar.session.store import KeyringStore
from toolbar.shift.beat import MAY_CHANGE
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Actor

R = TypeVar("R")

PROFILE = "model"
SETTINGS = Settings("https://gw.example:8043", "20011")
RESTART = 10.0
POLLS = 4
NEARLY_DUE = 44.0
"""Seconds: the age of a GUID shortly before the one in which a poll may bring another."""
PATIENCE = 8
"""How often an agent does what the bar asks for."""

FINE = frozenset({Condition.READY, Condition.AGEING, Condition.RECORDER_IDLE})


class StoreHere(KeyringStore):
    """The real store, doing its work at once: with no thread to wait for, a run takes a tenth of the time.

    A test holds that it comes to the same.
    """

    async def _on_thread(self, work: Callable[[KeyringBackend], R]) -> R:
        return self._with_backend(work)

    async def aclose(self) -> None:
        """Have nothing to wait for."""


MakeStore = Callable[[str, Callable[[], KeyringBackend]], KeyringStore]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one run ended."""

    faults: tuple[str, ...]
    trouble: str
    """What is wrong in the end; empty where the living GUID is held and kept."""
    window: str
    """The residual window that the GUID was lost in, if it was in one."""

    @property
    def unexplained(self) -> bool:
        """Whether something is wrong that need not be."""
        return bool(self.trouble) and not self.window


class Process:
    """One life of the program, from its start to its end."""

    def __init__(self, world: World, make_store: MakeStore) -> None:
        world.begin_process()
        self._world = world
        self.store = make_store(PROFILE, lambda: world.keyring)
        self.presenter = Presenter(self.store, self._show, connect=self._connect, clock=world.clock)
        self._care = Care(world.clock, lambda low, high: (low + high) / 2)

    async def refresh(self) -> bool:
        """Start, and press Refresh; return whether it goes on."""
        await self.presenter.load()
        await self.presenter.refresh()
        if self._world.choices.told and self._world.choices.either(2):
            await self.presenter.aclose()
            self._world.ended()
            return False
        await self.settle()
        return True

    async def recover(self) -> bool:
        """Start, and do what the bar asks for until it is content."""
        await self.presenter.load()
        await self.settle()
        return True

    async def ask_for_tokens(self) -> bool:
        """Fetch two tokens, as the presenter does it, but with no recorder to hand them to; then end."""
        held = HeldSession(self.store, lambda _: None, self._world.clock)
        gateway = FaultyGateway(self._world)
        with suppress(ToolbarError):
            await held.catch_up(SETTINGS)
            for _ in range(2):
                if held.uncertain:
                    await held.rotate(gateway.update_guid)
                await held.speak(gateway.vrc_token, lambda: held.rotate(gateway.update_guid))
        for _ in LAST_PAUSES:  # as `Keeping` does at the end
            await held.write_what_is_unsaved()
        self._world.ended()
        return False

    async def poll(self) -> bool:
        """Start, poll a few times as the session's own client does, and end."""
        world = self._world
        held = HeldSession(self.store, lambda held: None, world.clock)
        ways = PatientGateway([Address(SETTINGS.gateway, self._connect)])

        async def gateway() -> PatientGateway:
            return ways

        desk = Desk(
            gateway=gateway,
            rotate=lambda counts: held.rotate(ways.update_guid, denial_counts=counts),
            exclusive=nullcontext,
            kept=self.store.load_session,
            clock=world.clock,
            passing=world.clock,
            vary=lambda low, high: (low + high) / 2,
        )
        with suppress(ToolbarError):
            await held.catch_up(SETTINGS)
        pulse = Pulse(held, desk, lambda event: None, lambda error: None)
        for _ in range(POLLS):
            if held.record is not None and pulse.beat.due is not None:
                world.wait(max(0.0, pulse.beat.due - world.clock()))
                await pulse.once()
        for _ in LAST_PAUSES:  # as `Keeping` does at the end
            await held.write_what_is_unsaved()
        world.ended()
        return False

    async def settle(self) -> None:
        """Let the toolbar do what it does unasked, then the agent what the bar asks for."""
        for turn in range(PATIENCE):
            self.come_by(turn)
            await self._take_care()
            state = self.presenter.state
            match state.condition(self._world.now):
                case condition if condition in FINE:
                    return
                case Condition.UNSAVED:
                    await self.presenter.save_again()
                case _ if state.can_refresh:
                    await self.presenter.refresh()
                case _:
                    await self.presenter.load()

    def come_by(self, place: object) -> None:
        """Go on from here only if it was not gone on from here before."""
        memory = memory_of(self.presenter, self._care, self.store)
        self._world.choices.come_by((place, memory, self._world.state()))

    async def _take_care(self) -> None:
        while (due := self._care.next(self.presenter.state)) is not None:
            self._world.wait(due.seconds)
            self._care.done(due.duty)
            if due.duty is Duty.LOOK:
                return  # this keyring cannot say whether it would ask: the agent presses
            if due.duty is Duty.SAVE:
                await self.presenter.save_again()
            else:
                await self.presenter.refresh(Actor.TOOLBAR)

    def _show(self, state: ToolbarState) -> None:
        if not self._world.dead:
            self._world.check_shown(state)

    async def _connect(self, *_: object) -> Gateway:
        return FaultyGateway(self._world)


def _record(
    gateway: ModelGateway, phase: Phase, *alternatives: str, renewed_at: float = 0.0
) -> SessionRecord:
    session = Session(SETTINGS.gateway, SETTINGS.agent_id, parse_guid(gateway.issued[0]))
    others = tuple(parse_guid(guid) for guid in alternatives)
    return SessionRecord(session, phase, alternatives=others, renewed_at=renewed_at)


def _stable(world: World) -> SessionRecord:
    return _record(world.gateway, Phase.STABLE)


def _unproven(world: World) -> SessionRecord:
    old = world.gateway.issued[0]
    world.gateway.exchange()
    session = Session(SETTINGS.gateway, SETTINGS.agent_id, parse_guid(world.gateway.issued[-1]))
    return SessionRecord(session, Phase.UNPROVEN, previous=parse_guid(old))


def _not_carried_out(world: World) -> SessionRecord:
    return _record(world.gateway, Phase.ROTATING, STRAY)


def _answer_was_cut(world: World) -> SessionRecord:
    world.gateway.exchange()
    return _record(world.gateway, Phase.ROTATING, STRAY, world.gateway.issued[-1])


def _change_is_due(world: World) -> SessionRecord:
    world.gateway.change_with_the_next_answer()
    return _record(world.gateway, Phase.STABLE)


def _change_may_come(world: World) -> SessionRecord:
    """At an age in which the answer to a poll may bring another GUID: so may one that is lost."""
    world.gateway.change_with_the_next_answer()
    return _record(world.gateway, Phase.STABLE, renewed_at=world.now - NEARLY_DUE)


def _change_may_have_come(world: World) -> SessionRecord:
    """The same, and the process that polled for it is gone with the answer."""
    world.gateway.exchange()
    world.lose("R2")
    return _record(world.gateway, Phase.STABLE, renewed_at=world.now - MAY_CHANGE[0])


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the keyring and the gateway are at, and what the program is used for."""

    begin: Callable[[World], SessionRecord]
    life: Callable[[Process], Awaitable[bool]] = Process.refresh


SCENARIOS = {
    "refresh, stable": Scenario(_stable),
    "refresh, unproven": Scenario(_unproven),
    "recovery, cur lives": Scenario(_not_carried_out, Process.recover),
    "recovery, alt lives": Scenario(_answer_was_cut, Process.recover),
    "token, Set-GUID": Scenario(_change_is_due, Process.ask_for_tokens),
    "poll, Set-GUID": Scenario(_change_is_due, Process.poll),
    "poll, Set-GUID when it is due": Scenario(_change_may_come, Process.poll),
    "poll, its last answer went with a process": Scenario(_change_may_have_come, Process.poll),
    "poll, unproven": Scenario(_unproven, Process.poll),
    "poll, answer was cut": Scenario(_answer_was_cut, Process.poll),
}


async def play(
    model: str, scenario: Scenario, choices: Choices, make_store: MakeStore = StoreHere
) -> Verdict:
    """Live through one combination, and see whether the living GUID is held and kept in the end."""
    world = World(model, choices)
    dead = SessionRecord(Session(SETTINGS.gateway, SETTINGS.agent_id, parse_guid(STRAY)))
    for slot, entry in (("a", Entry(8, scenario.begin(world))), ("b", Entry(7, dead))):
        world.keyring.entries[f"agent-toolbar/{PROFILE}/session.{slot}"] = encode_entry(entry)
    world.keyring.entries[f"agent-toolbar/{PROFILE}/settings"] = encode_settings(SETTINGS)
    process, life = Process(world, make_store), scenario.life
    while not await _lives(process, life):
        world.wait(RESTART)
        choices.come_by(world.state())
        process, life = Process(world, make_store), Process.recover
    choices.close()
    process.come_by("at the end")
    living = world.gateway.issued[-1]
    known, before = living in await _kept(world, make_store), tuple(world.lost_with)
    await process.presenter.refresh()
    await process.settle()
    living, held = world.gateway.issued[-1], process.presenter.state.session
    kept = (await _kept(world, make_store))[:1] == [living] == ([held.guid.reveal()] if held else [])
    await process.store.aclose()
    found = kept and world.gateway.accepts(living)
    if world.complaint:
        return Verdict(tuple(choices.told), world.complaint, "")
    if found:
        return Verdict(tuple(choices.told), "" if known else "not known any more", "".join(before[:1]))
    # Where the old GUID lives on, only a keyring that refused before the process ended explains a loss.
    windows = [window for window in world.lost_with if model not in MUST_KEEP or window == "R4"]
    return Verdict(tuple(choices.told), "lost", "".join(windows[:1]))


async def _lives(process: Process, life: Callable[[Process], Awaitable[bool]]) -> bool:
    """Return whether the process is there in the end."""
    with suppress(Crash):
        if await life(process):
            return True
    await process.store.aclose()
    return False


async def _kept(world: World, make_store: MakeStore) -> list[str]:
    """Return the GUIDs that the keyring holds, read by somebody else."""
    store = make_store(PROFILE, lambda: world.keyring)
    try:
        record = await store.load_session()
    except StoreError:
        return []
    finally:
        await store.aclose()
    return [guid.reveal() for guid in record.candidates] if record else []
