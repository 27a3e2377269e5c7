"""All kills: which points there are, which of them are run, each CPU doing its share."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import platform
import random
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from typing import NamedTuple

from tests.killpoints.durable import WITHIN_A_WRITE, StoreKind
from tests.killpoints.harness import Cell, Outcome, World
from tests.killpoints.models import MODELS
from tests.killpoints.points import Point, Reached
from tests.killpoints.scenarios import SCENARIOS

CHUNK = 40
"""Kills that a worker takes at once."""

THINNED = 10
"""Of how many bytecodes one is taken, in a store whose difference lies inside the keyring's own calls."""

CELLS = [
    Cell(model, kind, name)
    for model in MODELS
    for kind in StoreKind
    for name, scenario in SCENARIOS.items()
    if model not in scenario.lost_before
]


class Job(NamedTuple):
    """Some kills of one cell."""

    cell: Cell
    points: list[Point]


class Campaign:
    """Workers, one for each CPU, that fork, kill and restart."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("fork")
        cpus: SimpleQueue[int] = context.SimpleQueue()
        mine = sorted(os.sched_getaffinity(0))
        for cpu in mine:
            cpus.put(cpu)
        platform.node()  # the standard library remembers it: once here, and not in every child
        gc.freeze()  # or each collection in a child copies the template's memory
        self._pool = ProcessPoolExecutor(len(mine), context, _work_on, (cpus,))
        self.reached = dict(zip(CELLS, self._pool.map(_count, CELLS), strict=True))
        """How many points each cell has."""

    def close(self) -> None:
        """End the workers."""
        self._pool.shutdown(cancel_futures=True)

    def run(self, jobs: list[Job]) -> Iterator[Outcome]:
        """Return what became of each kill."""
        for outcomes in self._pool.map(_kill, jobs):
            yield from outcomes

    def every_point(self, seed: int, *, thinned: bool) -> list[Job]:
        """Return each point of each cell; thinned, not each of the stores that are not atomic."""
        chance = random.Random(seed)
        jobs: list[Job] = []
        for cell, threads in self.reached.items():
            points = _points(threads)
            if thinned and cell.kind is not StoreKind.ATOMIC:
                telling = set(_telling(cell, threads))
                points = [point for point in points if point in telling or chance.random() < 1 / THINNED]
            jobs += [Job(cell, points[start : start + CHUNK]) for start in range(0, len(points), CHUNK)]
        return jobs

    def sample(self, count: int, seed: int) -> list[Job]:
        """Return that many points over all cells, half of them where something is at stake."""
        chance = random.Random(seed)
        cells = chance.sample(CELLS, len(CELLS))
        jobs: list[Job] = []
        for number in range(count):
            lap, index = divmod(number, len(cells))
            cell = cells[index]
            at_stake = (lap + index) % 2 == 1  # each cell by turns
            points = _telling(cell, self.reached[cell]) if at_stake else _points(self.reached[cell])
            jobs.append(Job(cell, [chance.choice(points)]))
        return sorted(jobs, key=lambda job: CELLS.index(job.cell))


def _points(threads: dict[str, Reached]) -> list[Point]:
    return [Point(thread, number) for thread, reached in threads.items() for number in range(reached.total)]


def _telling(cell: Cell, threads: dict[str, Reached]) -> list[Point]:
    """Return the landmarks; of a store that is not atomic those that make the difference."""
    return [
        Point(thread, number)
        for thread, reached in threads.items()
        for name, numbers in reached.landmarks.items()
        if cell.kind is StoreKind.ATOMIC or name == WITHIN_A_WRITE
        for number in numbers
    ]


def _work_on(cpus: SimpleQueue[int]) -> None:
    # Who forks and who is forked take turns: on one CPU each, that costs half of what it does on many.
    os.sched_setaffinity(0, {cpus.get()})
    logging.disable()  # slots that a kill has torn are what this is about


def _count(cell: Cell) -> dict[str, Reached]:
    with tempfile.TemporaryDirectory(prefix="killpoints.") as folder:
        return World(cell, Path(folder)).count()


def _kill(job: Job) -> list[Outcome]:
    with tempfile.TemporaryDirectory(prefix="killpoints.") as folder:
        return [World(job.cell, Path(folder)).kill(point) for point in job.points]
