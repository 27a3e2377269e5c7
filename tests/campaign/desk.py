"""A desk in the campaign: the real presenter and store between a faulty keyring and a hostile gateway."""

import asyncio
import shlex
import tempfile
import time
from collections.abc import Callable, Coroutine
from functools import cache, partial
from pathlib import Path
from typing import Any

import trustme

from tests.campaign.case import Outcome, Press, Trial
from tests.campaign.faulty_keyring import FaultyKeyring
from tests.campaign.hostile import G1, NAMES, HostileGateway
from tests.rig.bad_servers import authority
from tests.rig.processes import reference_vrc_command, wait_until
from toolbar.computer.exclusive import Exclusive
from toolbar.computer.sleep import Watch
from toolbar.errors import NotSent, OutcomeUnknown, Refused, ToolbarError
from toolbar.gateway.client import Gateway
from toolbar.gateway.look import straight
from toolbar.gateway.pin import Pin
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context, make_pinned_context
from toolbar.gateway.tunnel import through
from toolbar.model import Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.records import Damaged, decode_entry
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.state import Condition, ToolbarState

PROFILE = "campaign"
SLOTS = tuple((f"agent-toolbar/{PROFILE}/session.{letter}", USERNAME) for letter in "ab")
SETTINGS = tuple((f"agent-toolbar/{PROFILE}/{name}", USERNAME) for name in ("settings", "settings.backup"))
AGENT = "20011"

QUICKER = 0.02
"""The share of a pause between two tries that a trial really waits."""

trusted: Callable[[Path], tuple[trustme.CA, str]] = cache(authority)


class Desk:
    """What one trial happens to."""

    def __init__(self, trial: Trial, gateway: HostileGateway, ca_file: str, folder: Path) -> None:
        self.trial = trial
        self.gateway = gateway
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        self.journal = self.folder / "vrc.journal"
        self.keyring = FaultyKeyring()
        self.clock_is_wrong_by = 0.0
        self.slept = 0.0
        self.proxy: Proxy | None = None
        self.shown: list[ToolbarState] = []
        self.settings = Settings(trial.gateway or gateway.url, AGENT, ca_file, self._recorder())
        self.presenter = self.another()

    def _recorder(self) -> VrcSettings:
        if self.trial.component is None:
            return VrcSettings()
        reference = shlex.join(reference_vrc_command("--journal", str(self.journal)))
        line = self.trial.component.replace("$VRC", reference).replace("$FLAG", str(self.folder / "flag"))
        return VrcSettings("/bin/sh", ("-c", line), entry_list="192.0.2.10(7000)")

    def another(self) -> Presenter:
        """Return a toolbar that has just been started."""
        trial = self.trial

        async def connect(route: Route) -> Gateway:
            make = make_pinned_context if route.pin else partial(make_context, route.ca_file)
            context = await asyncio.to_thread(make)
            return Gateway(
                route.origin,
                context,
                through(self.proxy) if self.proxy else None,
                pin=Pin(route, context, straight) if route.pin else None,
                token_request=route.token_request,
                deadline=trial.deadline,
                connect_timeout=trial.connect_timeout,
                read_timeout=trial.read_timeout,
            )

        store = KeyringStore(PROFILE, lambda: self.keyring, patience=self.trial.patience)
        exclusive = Exclusive(self.folder, PROFILE)
        return Presenter(
            store,
            self.shown.append,
            connect=connect,
            vary=lambda low, high: low * QUICKER,
            exclusive=exclusive,
            clock=self.clock,
            watch=Watch(self.clocks),
        )

    def clock(self) -> float:
        """Return the time of day, as this desk has it."""
        return time.time() + self.clock_is_wrong_by

    def clocks(self) -> tuple[float, float]:
        """Return the seconds of a clock that counts sleep, and of one that does not."""
        return time.monotonic() + self.slept, time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let this computer sleep; the window's timer tells a little later."""
        self.slept += seconds
        self.presenter.second_passed()

    @property
    def state(self) -> ToolbarState:
        """The state that is shown."""
        return self.presenter.state

    def condition(self) -> Condition:
        """Return what the bar says first."""
        return self.state.condition(self.clock())

    async def sign_in(self) -> None:
        """Enter settings and GUID, as in the dialog."""
        await self.presenter.save_settings(self.settings, Secret(G1))

    async def start(self) -> None:
        """Open a toolbar; the one of before has been closed."""
        self.presenter = self.another()
        await self.presenter.load()

    async def press(self, what: Press) -> None:
        """Press a button, and wait until all is done."""
        match what:
            case Press.REFRESH:
                await self.presenter.refresh()
            case Press.VRC:
                await self.presenter.start_vrc()
            case Press.END_SHIFT:
                await self.presenter.end_shift()

    def kept(self) -> str:
        """Return what both slots hold, the newer one first."""
        found: list[tuple[int, str]] = []
        for slot in SLOTS:
            text = self.keyring.entries.get(slot)
            found.append((-2, "empty") if text is None else _spelt(text))
        found.sort(key=lambda one: -one[0])
        return " | ".join(words for _, words in found)

    def kept_guids(self) -> set[str]:
        """Return every GUID that the keyring holds."""
        texts = "".join(self.keyring.entries.get(slot, "") for slot in SLOTS)
        return {text for text in NAMES if text in texts}

    def handed_over(self) -> int:
        """Return how many tokens the component has got."""
        return self.journal.read_text().count('"initialize"') if self.journal.exists() else 0

    def outcome(self) -> tuple[Outcome, str]:
        """Return the class of what happened, and the code that is shown."""
        state = self.state
        held_back = state.unsaved or state.settings_unsaved
        recorder = state.recorder.error if state.recorder is not None else None
        told = state.problem or held_back or recorder
        return class_of(state.problem), told.code if told is not None else ""


async def first_step(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    """Start an action and let it run to where it first waits for something."""
    task = asyncio.create_task(work)
    await asyncio.sleep(0)
    return task


async def until(condition: Callable[[], object]) -> None:
    """Wait without keeping the loop from its work."""
    await asyncio.to_thread(wait_until, condition, "what the trial waits for")


def named(text: str) -> str:
    """Return the short name of a GUID."""
    return NAMES.get(text, "another")


def class_of(problem: ToolbarError | None) -> Outcome:
    """Return what is known of the request that ended like this."""
    match problem:
        case None:
            return Outcome.SUCCESS
        case NotSent():
            return Outcome.NOT_SENT
        case Refused():
            return Outcome.REFUSED
        case OutcomeUnknown():
            return Outcome.UNKNOWN
        case _:
            return Outcome.NONE


def _spelt(text: str) -> tuple[int, str]:
    try:
        entry = decode_entry(text)
    except Damaged:
        return -1, "damaged"
    record = entry.record
    if record is None:
        return entry.sequence, "signed out"
    words = [f"{record.phase} {named(record.session.guid.reveal())}"]
    if record.previous is not None:
        words.append(f"<{named(record.previous.reveal())}")
    words += [f"+{named(other.reveal())}" for other in record.alternatives]
    return entry.sequence, " ".join(words)
