"""What the board says of a recorder from the first hello to the end of the shift, on every way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.rig.processes import reference_vrc_command, wait_until
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, Journal, token
from tests.vrc.listening import listening
from toolbar.board import Board
from toolbar.errors import VrcError
from toolbar.model import VrcSettings
from toolbar.recorder import Recorder
from toolbar.state import Proof, ToolbarState


class Desk:
    """A recorder and what was shown of it."""

    def __init__(self) -> None:
        self.shown: list[Proof | None] = []
        self.board = Board(self._show, time.time)
        self.recorder = Recorder(self.board)

    def _show(self, state: ToolbarState) -> None:
        if not self.shown or state.recorder is not self.shown[-1]:
            self.shown.append(state.recorder)

    @property
    def codes(self) -> list[str]:
        """Return what was shown, each change once, from the first news on: a code, `ready`, or nothing."""
        told = ["" if proof is None else proof.error.code if proof.error else "ready" for proof in self.shown]
        return told[1:] if told[:1] == [""] else told

    async def start(self) -> None:
        await self.recorder.open()
        await self.recorder.initialize(AGENT, token(), ADDRESS)

    async def until(self, condition: Callable[[], object]) -> float:
        began = time.monotonic()
        await asyncio.to_thread(wait_until, condition, "it is shown", 5)
        return time.monotonic() - began


@asynccontextmanager
async def desk(settings: VrcSettings) -> AsyncIterator[Desk]:
    made = Desk()
    await made.recorder.be(settings)
    try:
        yield made
    finally:
        await made.recorder.aclose()


def at(place: Path) -> VrcSettings:
    return VrcSettings(entry_list=SERVERS, socket=str(place))


def test_a_recorder_that_dies_is_told_once_within_seconds_and_withdrawn_by_the_next_start(
    tmp_path: Path,
) -> None:
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(at(place)) as made:
            with listening(place) as component:
                await made.start()
                assert made.codes[-1] == "ready"
                component.kill()
                assert await made.until(lambda: made.codes[-1] == "VRC-604") < 5
            assert made.codes.count("VRC-604") == 1
            ready_at = made.board.state.recorder_ready_at
            assert ready_at is not None  # since when nobody records, and when it last did
            with pytest.raises(VrcError):
                await made.recorder.open()
            assert made.codes[-1] == "VRC-612"
            with listening(place):
                await made.start()
                assert made.codes[-1] == "ready"
                await made.recorder.reset()
            assert made.codes[-1] == ""

    asyncio.run(scenario())


@pytest.mark.parametrize("way", ["process", "socket"])
def test_a_recorder_that_never_was_there_is_told_as_such(way: str, tmp_path: Path) -> None:
    settings = VrcSettings("/nowhere/vrc") if way == "process" else at(tmp_path / "vrc.sock")

    async def scenario() -> None:
        async with desk(settings) as made:
            with pytest.raises(VrcError):
                await made.start()
            assert made.codes == ["VRC-601" if way == "process" else "VRC-612"]

    asyncio.run(scenario())


def test_a_held_process_that_crashes_is_told(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    program, *rest = reference_vrc_command("--journal", str(journal.file), "--die-after", "0.3")

    async def scenario() -> None:
        async with desk(VrcSettings(program, tuple(rest), True, SERVERS)) as made:
            await made.start()
            assert made.codes == ["ready"]
            assert await made.until(lambda: len(made.codes) == 2) < 5
            assert made.codes == ["ready", "VRC-604"]
            assert not made.recorder.running

    asyncio.run(scenario())


def test_a_desk_without_a_recorder_says_so_when_asked() -> None:
    async def scenario() -> None:
        async with desk(VrcSettings()) as made:
            with pytest.raises(VrcError) as caught:
                await made.recorder.open()
            assert caught.value.code == "VRC-600"

    asyncio.run(scenario())
