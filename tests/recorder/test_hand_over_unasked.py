"""The toolbar gives the recorder a token by itself where IT wants that: counted, and never in a loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.rig.processes import SimulatedGateway, reference_vrc_command, simulated_gateway, wait_until
from tests.vrc.conformance import SERVERS, Journal
from tests.vrc.listening import listening
from toolbar.computer.network import NetworkWatch
from toolbar.duties import take_care
from toolbar.model import Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.recording import Recording, recording
from toolbar.secret import Secret
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import ToolbarState
from toolbar.steps import Action, Actor
from toolbar.tasks import Tasks


class Desk:
    """A presenter that takes care of itself, its gateway and what was shown."""

    def __init__(self, gateway: SimulatedGateway) -> None:
        self.gateway = gateway
        self.changed = asyncio.Event()
        backend = ForgetfulKeyring()
        self.presenter = Presenter(KeyringStore("test", lambda: backend), self._show)
        self.mistakes: list[str] = []

    def _show(self, state: ToolbarState) -> None:
        del state
        self.changed.set()

    @property
    def link(self) -> Recording:
        return recording(self.presenter.state)

    @property
    def tokens(self) -> int:
        return int(self.gateway.do("state")["vrc_tokens"])

    @property
    def hand_overs(self) -> list[Actor]:
        """Return who tried to start the recorder, the first first."""
        return [step.by for step in reversed(self.presenter.state.history) if step.action is Action.VRC]

    async def until(self, condition: Callable[[], object], seconds: float = 8) -> None:
        await asyncio.to_thread(wait_until, condition, "it is so", seconds)

    async def sign_in(self, vrc: VrcSettings) -> None:
        settings = Settings(self.gateway.url, str(self.gateway.agent_id), self.gateway.ca_file or "", vrc=vrc)
        await self.presenter.save_settings(settings, Secret(str(self.gateway.guid)))
        await self.presenter.refresh()
        assert self.presenter.state.problem is None


@asynccontextmanager
async def desk(folder: Path) -> AsyncIterator[Desk]:
    with simulated_gateway("--tls-dir", str(folder / "tls"), "--guid-timeout", "600000") as gateway:
        made, tasks = Desk(gateway), Tasks()
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: made.mistakes.append(str(context))
        )
        parent = QObject()
        network = NetworkWatch(parent, made.presenter.workday.network_changed)
        care = asyncio.create_task(take_care(made.presenter, made.changed, tasks, network))
        try:
            yield made
        finally:
            care.cancel()
            await asyncio.wait((care,))
            await tasks.aclose(5)
            await made.presenter.aclose()
        assert made.mistakes == []


@pytest.fixture(autouse=True)
def sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolbar.recorder.care.HAND_OVER_AFTER", (0.2, 0.4, 0.6))


def by_socket(place: Path, *, unasked: bool = True) -> VrcSettings:
    return VrcSettings(entry_list=SERVERS, socket=str(place), auto_initialize=unasked)


def test_a_session_that_was_renewed_and_a_component_that_came_back_get_a_token(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(tmp_path) as made:
            with listening(place, "--journal", str(journal.file)) as component:
                await made.sign_in(by_socket(place))
                await made.until(lambda: made.link is Recording.INITIALISED)
                assert (made.tokens, made.hand_overs) == (1, [Actor.TOOLBAR])
                component.kill()
                await made.until(lambda: made.link is Recording.LOST)
            await asyncio.sleep(1.0)  # nobody is there: no token is made
            assert made.tokens == 1
            with listening(place, "--journal", str(journal.file)):
                await made.until(lambda: made.link is Recording.INITIALISED)
                assert (made.tokens, made.hand_overs) == (2, [Actor.TOOLBAR] * 2)
                await made.presenter.refresh()  # pressed: the session is another one
                await made.until(lambda: made.tokens == 3)
                await made.until(lambda: made.link is Recording.INITIALISED)
                await made.presenter.refresh(Actor.TOOLBAR)
                await asyncio.sleep(1.0)
                assert made.tokens == 3
        assert journal.handed_over == 3

    asyncio.run(scenario())


def test_by_default_a_component_that_came_back_is_seen_and_gets_nothing(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(tmp_path) as made:
            with listening(place) as component:
                await made.sign_in(by_socket(place, unasked=False))
                await made.until(lambda: made.link is Recording.READY, 5)
                await made.presenter.start_vrc()
                component.kill()
                await made.until(lambda: made.link is Recording.LOST, 5)
            with listening(place):
                await made.until(lambda: _code(made) == "VRC-613", 5)
                await asyncio.sleep(1.0)
                assert (made.link, made.tokens, made.hand_overs) == (Recording.LOST, 1, [Actor.AGENT])

    asyncio.run(scenario())


def test_a_refusal_ends_the_trying(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(tmp_path) as made:
            with listening(place, "--fail", "credential_rejected"):
                await made.sign_in(by_socket(place))
                await made.until(lambda: made.link is Recording.FAILED)
                await asyncio.sleep(1.5)
                assert (made.tokens, made.hand_overs) == (1, [Actor.TOOLBAR])

    asyncio.run(scenario())


def test_a_component_that_dies_with_each_token_makes_no_loop(tmp_path: Path) -> None:
    program, *rest = reference_vrc_command("--die-after", "0.1")
    vrc = VrcSettings(program, tuple(rest), True, SERVERS, auto_initialize=True)

    async def scenario() -> None:
        async with desk(tmp_path) as made:
            await made.sign_in(vrc)
            await made.until(lambda: len(made.hand_overs) == 3 and made.link is Recording.LOST, 15)
            await asyncio.sleep(1.5)
            assert (made.tokens, made.hand_overs) == (3, [Actor.TOOLBAR] * 3)

    asyncio.run(scenario())


def test_a_program_that_is_not_there_costs_no_token_and_one_try(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with desk(tmp_path) as made:
            await made.sign_in(replace(VrcSettings("/nowhere/vrc", keep_running=True), auto_initialize=True))
            await made.until(lambda: made.hand_overs)
            await asyncio.sleep(1.5)
            assert (made.tokens, made.hand_overs) == (0, [Actor.TOOLBAR])

    asyncio.run(scenario())


def _code(made: Desk) -> str:
    recorder = made.presenter.state.recorder
    return recorder.error.code if recorder is not None and recorder.error is not None else ""
