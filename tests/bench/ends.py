"""From the close button to the end of the process, when what it could wait for does not answer."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator

from tests.bench.counters import until_gone
from tests.bench.desk import SOURCE, Desk
from tests.bench.eye import AMBER, BLUE, GREEN
from tests.bench.table import Line, figure

EXIT = 500.0


def ends(desk: Desk, rounds: int) -> Iterator[Line]:
    """Close the window in four situations."""

    def nothing() -> None:
        pass

    gateway = desk.gateway.pid
    yield _closed(desk, rounds, "nothing to do", nothing, nothing, busy=False)
    yield _closed(
        desk,
        rounds,
        "a refresh at a network that swallows everything",
        lambda: os.kill(gateway, signal.SIGSTOP),
        lambda: os.kill(gateway, signal.SIGCONT),
        busy=True,
    )
    keyring = desk.keyring
    yield _closed(desk, rounds, "a keyring that hangs", keyring.stop_responding, keyring.resume, busy=False)
    yield _closed(
        desk, rounds, "a refresh at a keyring that hangs", keyring.stop_responding, keyring.resume, busy=True
    )


def _closed(
    desk: Desk,
    rounds: int,
    name: str,
    stop: Callable[[], None],
    resume: Callable[[], None],
    *,
    busy: bool,
) -> Line:
    took = []
    for _ in range(rounds):
        program = desk.eye.start(SOURCE, desk.environment)
        try:
            desk.eye.until_shape(program, AMBER, GREEN)
            desk.eye.point(program, desk.buttons["Refresh"])
            try:
                stop()
                if busy:
                    desk.eye.click(program, desk.buttons["Refresh"])
                    desk.eye.until_shape(program, BLUE)
                began = desk.eye.close(program)
                took.append(1000 * (until_gone(program.pid, 90) - began))
            finally:
                resume()
        finally:
            program.end()
    return figure(f"close → gone: {name}", took, "ms", target=EXIT)
