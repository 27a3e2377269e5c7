"""A desk in the mode *own*: the real presenter and its polls, through the relay, at the simulated gateway."""

from __future__ import annotations

import asyncio
import shlex
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from tests.campaign.desk import QUICKER, class_of, trusted
from tests.campaign.faulty_keyring import FaultyKeyring
from tests.campaign.own.relay import EXCHANGE, POLL, Relay
from tests.campaign.own.trial import OwnTrial
from tests.rig.processes import RigError, SimulatedGateway, reference_vrc_command
from toolbar.computer.exclusive import Exclusive
from toolbar.computer.sleep import Watch
from toolbar.gateway.client import DEADLINE, Gateway
from toolbar.gateway.look import straight
from toolbar.gateway.pin import Pin
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.questions import Question, T
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context, make_pinned_context
from toolbar.gateway.tunnel import through
from toolbar.model import Renewal, ScreenRecording, Session, SessionMode, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.shift.presence import AgentState
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState

PROFILE = "campaign"
SLOTS = tuple((f"agent-toolbar/{PROFILE}/session.{letter}", USERNAME) for letter in "ab")
PASSWORD = "pass-of-the-campaign-0wn"
SOON = 10.0
"""Seconds within which all that a trial waits for has to come, on a busy machine, too."""


class _Counting(Gateway):
    """The client's own gateway, of which it is counted how many polls are under way at once."""

    def __init__(self, desk: OwnDesk, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._desk = desk

    async def ask(
        self, question: Question[T], session: Session, seconds: float = DEADLINE
    ) -> tuple[T, Renewal | None]:
        """Ask, and count."""
        if not question.hold:
            return await super().ask(question, session, seconds)
        desk = self._desk
        desk.polls += 1
        desk.most_polls_at_once = max(desk.most_polls_at_once, desk.polls)
        try:
            return await super().ask(question, session, seconds)
        finally:
            desk.polls -= 1


class LockableKeyring(FaultyKeyring):
    """Can tell beforehand, as a Secret Service can, that it would ask for its password."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = False

    def would_ask(self) -> bool:
        """Return whether it would."""
        return self.locked


class OwnDesk:
    """What one trial happens to."""

    def __init__(self, trial: OwnTrial, gateway: SimulatedGateway, agent: str, folder: Path) -> None:
        self.trial = trial
        self.gateway = gateway
        self.agent = agent
        self.phone = f"4{agent}"  # no two agents have the same
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        self.journal = self.folder / "vrc.journal"
        self.keyring = LockableKeyring()
        self.stack = ExitStack()
        """What is to be closed after the trial."""
        self.starts = 0
        """How often a program went on with what the one before left."""
        self.proxy: Proxy | None = None
        self.slept = 0.0
        self.clock_is_wrong_by = 0.0
        self.shown: list[ToolbarState] = []
        self.polls = self.most_polls_at_once = 0
        self.watching: Callable[[ToolbarState], None] = lambda state: None
        ca, ca_file = trusted(folder)
        self.relay = Relay(ca, gateway)
        self.settings = Settings(
            self.relay.url,
            agent,
            ca_file,
            self._recorder(),
            mode=SessionMode.OWN,
            phone=self.phone,
            record=ScreenRecording.BUTTON if trial.component else ScreenRecording.OFF,
        )
        self._began = time.monotonic()
        self._wall = time.time()
        self.presenter = self.another()

    def _recorder(self) -> VrcSettings:
        if self.trial.component is None:
            return VrcSettings()
        reference = shlex.join(reference_vrc_command("--journal", str(self.journal)))
        line = self.trial.component.replace("$VRC", f"exec {reference}")
        return VrcSettings("/bin/sh", ("-c", line), keep_running=True, entry_list="192.0.2.10(7000)")

    def another(self, show: Callable[[ToolbarState], None] | None = None) -> Presenter:
        """Return a toolbar that has just been started."""
        trial = self.trial

        async def connect(route: Route) -> Gateway:
            make = make_pinned_context if route.pin else partial(make_context, route.ca_file)
            context = await asyncio.to_thread(make)
            return _Counting(
                self,
                route.origin,
                context,
                through(self.proxy) if self.proxy else None,
                pin=Pin(route, context, straight) if route.pin else None,
                token_request=route.token_request,
                deadline=trial.deadline,
                connect_timeout=trial.connect_timeout,
                read_timeout=trial.read_timeout,
            )

        store = KeyringStore(PROFILE, lambda: self.keyring, patience=trial.patience)
        return Presenter(
            store,
            show or self._show,
            connect=connect,
            vary=lambda low, high: low * QUICKER,
            exclusive=Exclusive(self.folder, PROFILE, patience=0.3),
            clock=self.clock,
            watch=Watch(self.clocks),
        )

    def _show(self, state: ToolbarState) -> None:
        self.shown.append(state)
        self.watching(state)

    def clock(self) -> float:
        """Return the time of day, as this desk has it."""
        return self._wall + self._passed() + self.slept + self.clock_is_wrong_by

    def clocks(self) -> tuple[float, float]:
        """Return the seconds of a clock that counts sleep, and of one that does not."""
        return self._passed() + self.slept, self._passed()

    def _passed(self) -> float:
        return (time.monotonic() - self._began) * self.trial.speed

    @property
    def state(self) -> ToolbarState:
        """The state that is shown."""
        return self.presenter.state

    @property
    def code(self) -> str:
        """The code of what failed last; nothing where all is well."""
        return self.state.problem.code if self.state.problem is not None else ""

    def condition(self) -> Condition:
        """Return what the bar says first."""
        return self.state.condition(self.clock())

    def outcome(self) -> tuple[str, str]:
        """Return the class of what happened last, and its code."""
        return class_of(self.state.problem), self.code

    @property
    def guid(self) -> str:
        """The GUID that is held; nothing where there is none."""
        return self.state.session.guid.reveal() if self.state.session is not None else ""

    @property
    def stage(self) -> Stage:
        """How far the recording of the screen has got, as it is shown."""
        return self.state.shift.screen.stage

    def do(self, command: str, **more: object) -> dict[str, Any]:
        """Give the gateway a command about this agent."""
        return self.gateway.do(command, agent=self.agent, **more)

    def there(self) -> dict[str, Any]:
        """Return what the gateway knows."""
        return self.do("state")

    def kept_guids(self) -> set[str]:
        """Return every GUID that the keyring holds."""
        texts = "".join(self.keyring.entries.get(slot, "") for slot in SLOTS)
        return {guid for guid in self.relay.seen if guid in texts}

    @cached_property
    def files(self) -> Path:
        """Where a keyring is that outlives its program; nobody looks for secrets there."""
        return Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="keyring-")))

    async def until(self, true: Callable[[], object], what: str = "", seconds: float = SOON) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not true():  # of another process or thread, which tells nobody
            if time.monotonic() > end:
                raise RigError(f"not within {seconds:g} s: {what or 'what the trial waits for'}")
            await asyncio.sleep(0.003)

    @staticmethod
    def password() -> Secret:
        """Return what an agent enters."""
        return Secret(PASSWORD)

    async def sign_in(self) -> None:
        """Enter the settings and sign in, and wait for the first state."""
        await self.presenter.save_settings(self.settings, None)
        await self.presenter.workday.sign_in(Secret(PASSWORD), self.phone)
        assert not self.code, f"signing in: {self.code}"
        await self.until(lambda: self.state.shift.presence.state is AgentState.IDLE, "the first state")

    async def poll_begun(self) -> None:
        """Wait until a poll is at the gateway that has just got there."""
        before = self.relay.count(POLL)
        await self.until(lambda: self.relay.count(POLL) > before and self.there()["polls_held"], "a poll")

    async def polled(self) -> None:
        """Wait until a poll that begins from now on was answered with a yes."""
        asked = self.clock()

        def answered() -> bool:  # and not as long ago as tomorrow, by a clock that was set back since
            return asked < self.state.shift.alive_at <= self.clock()

        await self.until(lambda: answered() or not self.under_way, "an answer to a poll")

    @property
    def under_way(self) -> bool:
        """Whether a session is polled for."""
        return self.state.shift.under_way

    async def met(self) -> None:
        """Wait until all of the relay's script was met by somebody."""
        await self.until(lambda: not self.relay.waiting or not self.under_way, "the script to be met")

    async def rotated(self) -> None:
        """Have the gateway change the GUID by the next poll, and wait until we hold it."""
        before = self.guid
        self.do("rotate")
        await self.until(lambda: self.guid != before, "a new GUID by a poll")

    async def refresh(self) -> None:
        """Press Refresh, and wait until it is done."""
        await self.presenter.refresh()

    def exchanges(self) -> int:
        """Return how many requests for a new GUID were read."""
        return self.relay.count(EXCHANGE)

    async def recording(self) -> None:
        """Start the recorder, and have the screen recorded."""
        await self.presenter.start_vrc()
        assert not self.code, f"the recorder: {self.code}"
        await self.presenter.workday.record(wanted=True)
        await self.until(lambda: self.stage is Stage.RECORDING, "the recording's proof")

    async def start_again(self) -> None:
        """Open a toolbar, and go on with what the keyring holds; the one of before has been closed."""
        self.starts += 1
        self.presenter = self.another()
        await self.presenter.load()
        await self.presenter.workday.take_up()

    async def go_on_with(self, entries: dict[str, str]) -> None:
        """Open a toolbar over what another program's keyring holds."""
        self.keyring.entries.update({(service, USERNAME): text for service, text in entries.items()})
        await self.start_again()
