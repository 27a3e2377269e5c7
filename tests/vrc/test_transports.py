"""Each transport does what every transport has to do; a desk without a recorder does nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.rig.processes import alive, reference_vrc_command
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, Conformance, Journal, Rig, Told, token
from tests.vrc.listening import listening
from toolbar.errors import VrcError
from toolbar.model import VrcSettings
from toolbar.vrc.component import Component
from toolbar.vrc.local_socket import VrcSocket
from toolbar.vrc.process import VrcProcess
from toolbar.vrc.transport import NoComponent, transport_of


class ProcessRig(Rig):
    """A component that is started."""

    def __init__(self, *, held: bool) -> None:
        self.held = held

    @asynccontextmanager
    async def component(self, journal: Journal, *faults: str, **changes: Any) -> AsyncIterator[VrcSettings]:
        program, *rest = reference_vrc_command("--journal", str(journal.file), *faults)
        yield VrcSettings(program, tuple(rest), self.held, SERVERS, **changes)

    def left(self, journal: Journal) -> bool:
        return alive(journal.pid)

    def transport(self, settings: VrcSettings, told: Told, deadlines: Mapping[str, float]) -> Component:
        assert isinstance(transport_of(settings), VrcProcess)
        return VrcProcess(settings, told, lambda asked_ago: None, **deadlines)


class SocketRig(Rig):
    """A component that runs already."""

    held = True

    @asynccontextmanager
    async def component(self, journal: Journal, *faults: str, **changes: Any) -> AsyncIterator[VrcSettings]:
        place = journal.file.parent / "run" / "vrc.sock"
        with listening(place, "--journal", str(journal.file), *faults):
            yield VrcSettings(entry_list=SERVERS, socket=str(place), **changes)

    def transport(self, settings: VrcSettings, told: Told, deadlines: Mapping[str, float]) -> Component:
        assert isinstance(transport_of(settings), VrcSocket)
        return VrcSocket(settings, told, lambda asked_ago: None, **deadlines)


class TestOneShotProcess(Conformance):
    rig: ClassVar[Rig] = ProcessRig(held=False)


class TestProcessThatKeepsRunning(Conformance):
    rig: ClassVar[Rig] = ProcessRig(held=True)


class TestLocalSocket(Conformance):
    rig: ClassVar[Rig] = SocketRig()


def test_a_desk_without_a_recorder_has_nothing_to_hand_a_token_to() -> None:
    async def scenario() -> None:
        none = transport_of(VrcSettings())
        assert isinstance(none, NoComponent)
        for attempt in (none.open, lambda: none.initialize(AGENT, token(), ADDRESS)):
            with pytest.raises(VrcError) as caught:
                await attempt()
            assert caught.value.code == "VRC-600"
        await none.reset()
        await none.aclose()
        assert not none.running

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("settings", "way"),
    [
        (VrcSettings(), NoComponent),
        (VrcSettings("/opt/vrc"), VrcProcess),
        (VrcSettings(socket="auto"), VrcSocket),
    ],
)
def test_the_settings_say_which_way(settings: VrcSettings, way: type, tmp_path: Path) -> None:
    assert type(transport_of(settings)) is way
    assert settings.configured is (way is not NoComponent)
