"""JSON lines with whoever started the process: standard input and output beside an event loop."""

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Message = dict[str, object]


async def converse(hello: Message, obey: Callable[[bytes], Message]) -> None:
    """Say hello, then answer commands until there are no more."""
    lines: asyncio.Queue[bytes | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def hand_over(line: bytes | None) -> None:
        try:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        except RuntimeError:  # the loop has ended before the thread
            return

    with _signals(lambda: hand_over(None)):
        threading.Thread(target=_read_lines, args=(hand_over,), daemon=True).start()
        try:
            _say(hello)
            while (line := await lines.get()) is not None:
                _say(obey(line))
        except BrokenPipeError:  # nobody listens any more: the same as end of file
            sys.stdout = None  # nothing is left to be flushed at exit


def _say(message: Message) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _read_lines(hand_over: Callable[[bytes | None], None]) -> None:
    """Read standard input in a thread, as no event loop can do on every system.

    Past `sys.stdin`: a daemon thread within its buffer would make the interpreter abort at exit.
    """
    rest = b""
    try:
        while chunk := os.read(0, 65_536):
            *whole, rest = (rest + chunk).split(b"\n")
            for line in filter(bytes.strip, whole):
                hand_over(line)
    except OSError:
        rest = b""
    if rest.strip():
        hand_over(rest)
    hand_over(None)


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Take a polite request to end as the end of the input."""
    kinds = (signal.SIGTERM, signal.SIGINT)
    before = [signal.signal(kind, lambda *_: stop()) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
