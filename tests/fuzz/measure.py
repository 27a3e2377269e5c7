"""What an input costs: the processor's time, and the memory that Python takes for it."""

import time
import tracemalloc
from collections.abc import Iterable
from dataclasses import dataclass

from tests.fuzz.targets import Target

MOST_SECONDS = 0.05
MOST_BYTES = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Cost:
    """The most that an input took, of several."""

    seconds: float = 0.0
    memory: int = 0
    """Bytes at the peak."""

    def __or__(self, other: "Cost") -> "Cost":
        return Cost(max(self.seconds, other.seconds), max(self.memory, other.memory))

    @property
    def bearable(self) -> bool:
        """Whether both are within the bounds (reliability.md P10)."""
        return self.seconds <= MOST_SECONDS and self.memory <= MOST_BYTES


def cost_of(target: Target, inputs: Iterable[bytes]) -> Cost:
    """Return what the dearest of *inputs* costs."""
    most = Cost()
    for data in inputs:
        most |= Cost(min(_seconds(target, data) for _ in range(2)))
    tracemalloc.start()
    try:
        for data in inputs:
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            target.check(data)
            most |= Cost(memory=tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()
    return most


def _seconds(target: Target, data: bytes) -> float:
    """Return the time of this thread alone: whatever else the computer does is no cost of the input's."""
    began = time.thread_time()
    target.check(data)
    return time.thread_time() - began
