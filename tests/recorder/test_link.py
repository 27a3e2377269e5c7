"""What the board says of a recorder from the first hello to the end of the shift, on every way."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import pytest

from tests.rig.processes import reference_vrc_command, wait_until
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, Journal, token
from tests.vrc.listening import listening
from toolbar.board import Board
from toolbar.errors import VrcError
from toolbar.model import Settings, VrcSettings
from toolbar.recorder.link import Recorder
from toolbar.recording import Recording, recording
from toolbar.state import ToolbarState
from toolbar.steps import Proof
from toolbar.ui import status
from toolbar.vrc.component import Component


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

    def link(self) -> Recording:
        """Return how far it has got, as the details say it."""
        return recording(self.board.state)

    def be_quick(self, ask_every: float = 0.3) -> None:
        """Ask it more often, and wait less: nothing else of the component is another."""
        component = self.recorder._component
        assert isinstance(component, Component)
        component._ask_every, component._answer_within, component._open_deadline = ask_every, 0.5, 1.5

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
    made.board.update(settings=Settings("https://gw.example:8043", AGENT, vrc=settings))
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


HANGS = """
import json, sys, time
def say(**more): print(json.dumps({"protocol": "vrc-handoff/1", **more}), flush=True)
say(type="hello", component={"name": "x", "version": "1"}, state="idle", capabilities=sys.argv[1:])
job = json.loads(sys.stdin.readline())
say(type="result", id=job["id"], status="initialized")
sys.stdin.read()
"""


def test_one_that_cannot_be_asked_is_not_said_to_be_well(tmp_path: Path) -> None:
    program = tmp_path / "component.py"
    program.write_text(HANGS)

    async def scenario(offered: tuple[str, ...]) -> str:
        settings = VrcSettings(sys.executable, (str(program), *offered), keep_running=True)
        async with desk(settings) as made:
            await made.start()
            assert made.link() is Recording.INITIALISED
            return status.recorder_text(made.board.state)

    assert asyncio.run(scenario(("initialize",))).startswith("Recorder got its token ")
    assert asyncio.run(scenario(("initialize", "status"))).startswith("Recorder on since ")


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
            assert not made.recorder.holding

    asyncio.run(scenario())


def test_a_desk_without_a_recorder_says_so_when_asked() -> None:
    async def scenario() -> None:
        async with desk(VrcSettings()) as made:
            with pytest.raises(VrcError) as caught:
                await made.recorder.open()
            assert caught.value.code == "VRC-600"

    asyncio.run(scenario())


HELD = ("process", "socket")


@asynccontextmanager
async def held(way: str, journal: Journal, *faults: str) -> AsyncIterator[Desk]:
    """Return a desk with a held component that is there, on this way."""
    with ExitStack() as stack:
        if way == "socket":
            place = journal.file.parent / "run" / "vrc.sock"
            stack.enter_context(listening(place, "--journal", str(journal.file), *faults))
            settings = at(place)
        else:
            program, *rest = reference_vrc_command("--journal", str(journal.file), *faults)
            settings = VrcSettings(program, tuple(rest), True, SERVERS)
        async with desk(settings) as made:
            yield made


def test_a_component_that_runs_by_itself_is_seen_without_a_token(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(at(place)) as made:
            assert made.link() is Recording.NOT_RUNNING
            await made.recorder.look()
            assert made.link() is Recording.NOT_RUNNING
            seen = made.board.state.recorder_seen
            assert seen is not None
            assert seen.error is not None
            assert seen.error.code == "VRC-612"
            with listening(place, "--journal", str(journal.file)) as component:
                await made.recorder.look()
                assert made.link() is Recording.READY
                await made.recorder.look()
                assert len(journal.facts("state")) == 1  # one connection, which is kept
                component.kill()
                await made.until(lambda: made.link() is Recording.NOT_RUNNING)
            assert made.codes == []  # nobody wanted it to record

    asyncio.run(scenario())
    assert journal.handed_over == 0


def test_a_component_that_was_started_again_is_not_recorded_until_it_has_a_token(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(at(place)) as made:
            with listening(place, "--journal", str(journal.file)) as component:
                await made.recorder.look()
                await made.start()
                component.kill()
                await made.until(lambda: made.codes[-1] == "VRC-604")
            lost = made.board.state.recorder
            await made.recorder.look()
            await made.recorder.look()
            assert made.codes[-1] == "VRC-612"
            with listening(place, "--journal", str(journal.file)):
                await made.recorder.look()
                assert (made.codes[-1], made.link()) == ("VRC-613", Recording.LOST)
                assert journal.handed_over == 1
                now = made.board.state.recorder
                assert lost is not None
                assert now is not None
                assert now.at == lost.at  # since when nobody records does not change
                await made.start()
                assert (made.codes[-1], made.link()) == ("ready", Recording.INITIALISED)

    asyncio.run(scenario())
    assert journal.handed_over == 2


def test_what_a_component_says_of_a_session_without_a_token_is_not_believed(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)

    async def attend(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        say = '{"protocol":"vrc-handoff/1","type":'
        hello = '"hello","component":{"name":"x","version":"1"},"state":"initialized"}'
        writer.write(f'{say}{hello}\n{say}"state","state":"initialized"}}\n'.encode())
        await reader.read()
        writer.close()

    async def scenario() -> None:
        async with desk(at(folder / "vrc.sock")) as made:
            with listening(tmp_path / "first" / "vrc.sock") as first:
                await made.recorder.be(at(tmp_path / "first" / "vrc.sock"))
                await made.start()
                first.kill()
                await made.until(lambda: made.codes[-1] == "VRC-604")
            # The same settings as far as the desk can see: only the component is another one.
            first_place = tmp_path / "first" / "vrc.sock"
            first_place.unlink()
            server = await asyncio.start_unix_server(attend, str(first_place))
            await made.recorder.look()
            assert (made.codes[-1], made.link()) == ("VRC-613", Recording.LOST)
            await asyncio.sleep(0.3)
            assert made.link() is Recording.LOST
            await made.recorder.aclose()
            server.close()
            await server.wait_closed()

    asyncio.run(scenario())


def test_a_press_does_not_wait_for_a_look(tmp_path: Path) -> None:
    """Nobody answers for 10 s; who presses gets his own answer, and no connection is left of the look."""
    place = tmp_path / "run" / "vrc.sock"

    async def scenario() -> None:
        async with desk(at(place)) as made:
            with listening(place, "--no-hello"):
                looking = asyncio.create_task(made.recorder.look())
                await asyncio.sleep(0.1)
                assert not looking.done()
                began = time.monotonic()
                await made.recorder.reset()
                assert time.monotonic() - began < 6
                await asyncio.wait_for(looking, 1)

    asyncio.run(scenario())


@pytest.mark.parametrize("way", HELD)
def test_a_component_that_hangs_is_told_and_withdrawn_when_it_answers(way: str, tmp_path: Path) -> None:
    journal = Journal(tmp_path)

    async def scenario() -> None:
        async with held(way, journal) as made:
            made.be_quick()
            await made.start()
            os.kill(journal.pid, signal.SIGSTOP)
            try:
                waited = await made.until(lambda: made.codes[-1] == "VRC-614")
                assert waited < 5
                assert made.link() is Recording.LOST
                await asyncio.sleep(1.5)  # three more questions, were it asked on
                assert made.codes.count("VRC-614") == 1
            finally:
                os.kill(journal.pid, signal.SIGCONT)
            await made.until(lambda: made.codes[-1] == "ready")
            assert made.link() is Recording.INITIALISED
        assert journal.handed_over == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("way", HELD)
def test_no_token_is_made_for_a_component_that_hangs(way: str, tmp_path: Path) -> None:
    journal = Journal(tmp_path)

    async def scenario() -> None:
        async with held(way, journal) as made:
            made.be_quick(ask_every=60.0)
            await made.start()
            pid = journal.pid

            async def ask_again() -> None:
                for _ in range(3):  # a line that was on its way when it stopped is taken for an answer, once
                    await made.recorder.open()

            os.kill(pid, signal.SIGSTOP)
            try:
                if way == "socket":  # the same process would have to greet once more
                    with pytest.raises(VrcError) as caught:
                        await ask_again()
                    assert caught.value.code == "VRC-602"
                else:
                    await ask_again()
                    assert journal.pid != pid
            finally:
                if way == "socket":
                    os.kill(pid, signal.SIGCONT)
            assert not made.recorder.holding
        assert journal.handed_over == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("way", HELD)
@pytest.mark.parametrize("state", ["ready", "initialising", "initialised", "failed", "hanging"])
def test_the_end_of_the_shift_ends_it_in_every_state(way: str, state: str, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    faults = {"initialising": ("--never-final",), "failed": ("--fail", "busy")}.get(state, ())

    async def scenario() -> None:
        async with held(way, journal, *faults) as made:
            await made.recorder.open()
            work = asyncio.create_task(made.recorder.initialize(AGENT, token(), ADDRESS))
            if state == "ready":
                work.cancel()
            if state == "initialising":
                await asyncio.to_thread(wait_until, lambda: journal.handed_over, "the token arrives")
            else:
                await asyncio.wait((work,))
            if state == "hanging":
                os.kill(journal.pid, signal.SIGSTOP)
                asyncio.get_running_loop().call_later(1.0, os.kill, journal.pid, signal.SIGCONT)
            async with asyncio.timeout(9):
                await made.recorder.reset()
            if state == "initialising":
                with pytest.raises(VrcError):
                    await work
                await made.recorder.reset()
            assert made.board.state.recorder is None
            assert made.link() is (Recording.NOT_RUNNING if state == "ready" else Recording.ENDED)
        if state not in ("initialising", "failed", "ready"):
            wait_until(lambda: journal.states[-1] == "idle", "it un-initialises")

    asyncio.run(scenario())


@pytest.mark.parametrize("way", HELD)
def test_a_network_share_that_is_gone_keeps_neither_the_loop_nor_a_second_thread(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()
    looks: list[Path] = []
    seam = "is_file" if way == "process" else "lstat"
    real = getattr(Path, seam)

    def hang(path: Path) -> object:
        if path.name.startswith("on-a-share"):
            looks.append(path)
            released.wait(20)
        return real(path)

    monkeypatch.setattr(Path, seam, hang)
    monkeypatch.setattr("toolbar.vrc.process.LOOK_DEADLINE", 0.5)
    monkeypatch.setattr("toolbar.vrc.local_socket.CONNECT_DEADLINE", 0.5)
    place = tmp_path / "on-a-share"
    settings = VrcSettings(str(place)) if way == "process" else at(place / "vrc.sock")
    gaps: list[float] = []

    async def beat() -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.005)
            gaps.append(time.monotonic() - began)

    async def scenario() -> None:
        beating = asyncio.create_task(beat())
        async with desk(settings) as made:
            for _ in range(3):
                with pytest.raises(VrcError) as caught:
                    await made.recorder.open()
                assert caught.value.code == "VRC-602"
        beating.cancel()

    try:
        asyncio.run(scenario())
        assert len(looks) == 1
        assert sorted(gaps)[int(len(gaps) * 0.95)] < 0.05
    finally:
        released.set()
