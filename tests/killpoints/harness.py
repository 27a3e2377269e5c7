"""One run: a process is forked, kills itself at its point, and a fresh one has to find the living GUID.

Whoever imports this is the template of all those processes, and the world that outlives them: it answers
for the gateway. It has one thread, so that a fork copies all of it.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import traceback
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from tests.killpoints.durable import StoreKind, begin_with, ever_written, slots_of
from tests.killpoints.models import ModelGateway
from tests.killpoints.points import Landmark, Point, Reached
from tests.killpoints.scenarios import SCENARIOS, slots_with
from tests.killpoints.toolbar_process import ToolbarProcess
from toolbar.model import Phase
from toolbar.session.records import Damaged, Entry, decode_entry

RESTART = 10_000
"""Milliseconds until the agent has started the toolbar again."""

DEADLINE = 20.0
"""Seconds in which a process has to say something."""


class Cell(NamedTuple):
    """One line of the table."""

    model: str
    kind: StoreKind
    scenario: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the GUID after one kill."""

    cell: Cell
    point: Point
    where: str
    """The code that was not executed any more."""
    calls: tuple[str, ...]
    """The calls of the keyring since the last request left, the one under way included."""
    issued: int
    """How many GUIDs the gateway had issued to the process that was killed."""
    written: bool
    """Whether that GUID was ever in the keyring as a whole."""
    announced: bool
    """Whether the keyring spoke of an exchange, where one was carried out and its end is not written."""
    kept: bool

    @property
    def acted(self) -> bool:
        """Whether it had issued any."""
        return self.issued > 0

    @property
    def in_window(self) -> bool:
        """Whether it was after the gateway's commit and before the end of the first write: R1, R2."""
        return self.acted and not self.written and self.calls in ((), ("set",))


class HarnessError(AssertionError):
    """A process did not do what its life says."""


class World:
    """What outlives the processes: the gateway, and the files of the keyring."""

    def __init__(self, cell: Cell, folder: Path) -> None:
        self._cell = cell
        self._folder = folder
        self._scenario = SCENARIOS[cell.scenario]
        self._gateway = ModelGateway(cell.model)
        self._exchanged = False
        begin_with(folder, slots_with(self._scenario.begin(self._gateway)))
        if self._scenario.killed_before is not None:
            self._live(self._scenario.killed_before)
            self._gateway.wait(RESTART)

    def count(self) -> dict[str, Reached]:
        """Let the process live to its end, and return how many points each of its threads has."""
        said = self._live(None)
        threads = {thread: Reached(*reached) for thread, reached in said["lived"].items()}
        for thread, reached in threads.items():
            if reached.total <= sum(len(numbers) for numbers in reached.landmarks.values()):
                raise HarnessError(f"no bytecode is traced on the thread {thread}")
        return threads

    def kill(self, point: Point) -> Outcome:
        """Kill the process there, start another one, and see which GUID that one holds in the end."""
        issued_before, self._exchanged = len(self._gateway.issued), False
        said = self._live(point)
        issued, living = len(self._gateway.issued) - issued_before, self._gateway.issued[-1]
        written = any(living in _guids(entry) for entry in _entries(ever_written(self._folder)))
        newest = max(_entries(slots_of(self._folder)), key=lambda entry: entry.sequence, default=None)
        rotating = newest and newest.record and newest.record.phase is Phase.ROTATING
        announced = written or not self._exchanged or bool(rotating)
        self._gateway.wait(RESTART)
        held = self._process(ToolbarProcess.recover, None)["held"]
        kept = self._gateway.accepts(held)
        return Outcome(
            self._cell, point, said["dying"], tuple(said["calls"]), issued, written, announced, kept
        )

    def _live(self, fatal: Point | Landmark | None) -> dict[str, Any]:
        return self._process(lambda process: process.live(self._scenario.life), fatal)

    def _process(
        self, work: Callable[[ToolbarProcess], None], fatal: Point | Landmark | None
    ) -> dict[str, Any]:
        """Fork a process, answer it until it ends, and return the last thing it said."""
        ours, its = socket.socketpair()
        with closing(ours):
            child = os.fork()
            if child == 0:
                ours.close()
                _end(lambda: work(ToolbarProcess(its, self._folder, self._cell.kind, fatal)))
            its.close()
            try:
                said = self._serve(ours)
            except TimeoutError as error:
                os.kill(child, signal.SIGKILL)
                raise HarnessError(f"{self._cell}, {fatal}: silent for {DEADLINE:g} s") from error
            finally:
                _, status = os.waitpid(child, 0)
        end = os.waitstatus_to_exitcode(status)
        if end != (-signal.SIGKILL if fatal is not None else 0):
            raise HarnessError(f"{self._cell}, {fatal}: ended with {end}")
        return said

    def _serve(self, channel: socket.socket) -> dict[str, Any]:
        channel.settimeout(DEADLINE)
        said: dict[str, Any] = {}
        # Who was killed before the answer came has closed its end: that is what the run is about.
        with suppress(ConnectionResetError), channel.makefile("r", encoding="utf-8") as lines:
            for line in lines:
                said = json.loads(line)
                if "operation" in said:
                    answer = self._gateway.answer(said["operation"], said["guid"])
                    self._exchanged |= said["operation"] == "updateGuid" and "guid" in answer
                    with suppress(ConnectionError):
                        channel.sendall(f"{json.dumps(answer)}\n".encode())
        return said


def _end(work: Callable[[], None]) -> NoReturn:
    """Do this as the whole life of a forked process: nothing of the template is tidied up by it."""
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _entries(texts: list[str]) -> list[Entry]:
    found: list[Entry] = []
    for text in texts:
        with suppress(Damaged):
            found.append(decode_entry(text))
    return found


def _guids(entry: Entry) -> list[str]:
    return [guid.reveal() for guid in entry.record.candidates] if entry.record else []
