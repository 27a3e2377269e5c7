"""The reference VRC as a component that runs already, for as long as a test needs it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.rig.processes import Child, wait_until


@contextmanager
def listening(place: Path, *arguments: str) -> Iterator[Child]:
    """Let the reference VRC listen at *place*."""
    command = (sys.executable, "-m", "toolbar.simulator.vrc", "--local-socket", str(place), *arguments)
    with Child(*command) as child:
        wait_until(lambda: "listening" in child.stderr, "it listens")
        try:
            yield child
        finally:
            child.terminate()
