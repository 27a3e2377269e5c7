"""What Linux counts of a process: memory, processor time, and how often something woke it."""

from __future__ import annotations

import os
import re
import select
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.rig.processes import RigError


@dataclass(frozen=True, slots=True)
class Weight:
    """Memory in MiB. PSS counts what several processes share in parts."""

    rss: float
    pss: float
    threads: int


@dataclass(frozen=True, slots=True)
class Idle:
    """What a program does while nobody wants anything of it."""

    wakeups: float
    """A second, of all its threads together: each time that one of them waited and was called."""
    cpu: float
    """Per cent of one core."""


def weight(pid: int) -> Weight:
    """Return what *pid* weighs now; of a program that nobody may look into, root alone is told."""
    try:
        said = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except PermissionError:
        raise RigError("to weigh the toolbar, which lets nobody look into it, takes root") from None
    kib = {name: int(number) for name, number in re.findall(r"^(\w+):\s+(\d+) kB", said, re.MULTILINE)}
    return Weight(kib["Rss"] / 1024, kib["Pss"] / 1024, len(list(Path(f"/proc/{pid}/task").iterdir())))


def idle(pid: int, seconds: float) -> Idle:
    """Look for so long at what *pid* does."""
    began, switched, worked = time.monotonic(), _switches(pid), _ticks(pid)
    time.sleep(seconds)  # the time is what is measured in
    passed = time.monotonic() - began
    per_second = os.sysconf("SC_CLK_TCK")
    return Idle((_switches(pid) - switched) / passed, 100 * (_ticks(pid) - worked) / per_second / passed)


def waited(pid: int) -> float:
    """Return for how many seconds its first thread was ready to run while others had the processors."""
    return int(Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()[1]) / 1e9


def worked(pid: int) -> float:
    """Return for how many milliseconds its first thread has computed."""
    return int(Path(f"/proc/{pid}/task/{pid}/schedstat").read_text().split()[0]) / 1e6


def until_gone(pid: int, timeout: float) -> float:
    """Return when the process ended (`time.monotonic`); the kernel tells, nobody asks."""
    descriptor = os.pidfd_open(pid)
    try:
        if not select.select([descriptor], [], [], timeout)[0]:
            raise RigError(f"the program still runs after {timeout:g} s")
        return time.monotonic()
    finally:
        os.close(descriptor)


def forget_files() -> bool:
    """Have the kernel forget what it has read from disks; return whether we may."""
    with suppress(OSError):
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3\n")
        return True
    return False


def _switches(pid: int) -> int:
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has just ended
            said = (task / "status").read_text()
            total += int(said.split("\nvoluntary_ctxt_switches:")[1].split()[0])
    return total


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])
