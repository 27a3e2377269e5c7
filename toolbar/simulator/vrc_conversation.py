"""One component on one channel, with its clock and its journal."""

import contextlib
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TextIO

from .vrc_component import Component, Turn
from .vrc_messages import LARGEST_LINE

_FOR_JOURNAL = ("salt", "token_sha256_salted")


@dataclass(frozen=True, slots=True)
class Times:
    """When a component does what it does, in seconds."""

    start: float = 0.0
    """From hello until it is ready."""
    delay: float = 0.0
    """From a token to the final result."""
    die_after: float | None = None
    """From the final result until it crashes."""
    idle: float | None = None
    """Without a first token, until it hangs up."""


class Journal:
    """What happens, as JSON lines in a file and as words on standard error; without the token."""

    def __init__(self, file: TextIO | None) -> None:
        self._file = file
        self._lock = threading.Lock()

    def note(self, turn: Turn) -> None:
        """Write the facts of *turn*."""
        for fact in turn.facts:
            shown = " ".join(f"{name}={value}" for name, value in fact.items() if name not in _FOR_JOURNAL)
            with contextlib.suppress(OSError):  # who closed our standard error does not want to know
                sys.stderr.write(f"vrc-reference: {shown}\n")
            if self._file:
                at = datetime.now(UTC).isoformat(timespec="milliseconds")
                with self._lock:
                    self._file.write(json.dumps({"at": at, **fact}) + "\n")
                    self._file.flush()

    def started(self) -> None:
        """Note our process number, so that a rehearsal can show what a crash of the recorder looks like."""
        self.note(Turn(facts=({"what": "started", "pid": os.getpid()},)))


class Conversation:
    """One component and the one who speaks to it."""

    def __init__(
        self,
        component: Component,
        times: Times,
        journal: Journal,
        *,
        read: Callable[[], bytes],
        write: Callable[[bytes], int],
    ) -> None:
        self._component = component
        self._times = times
        self._journal = journal
        self._read = read
        self._write_some = write
        self._due: dict[float, Callable[[], object]] = {}

    def hold(self) -> bool:
        """Talk until one side ends it; False where the other side broke the protocol."""
        lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        kept_to_protocol = True
        try:
            # A thread and not select: pipes of Windows cannot be waited for.
            threading.Thread(target=self._read_lines, args=(lines,), daemon=True).start()
            goes_on = self._act(self._component.greet())
            if self._times.start:
                self._in(self._times.start, lambda: self._act(self._component.ready()))
            if self._times.idle is not None:
                self._in(self._times.idle, lambda: lines.put(None))
            # At the end of the input a delayed result is dropped: who closed it is gone (4.5).
            while goes_on and (line := self._next(lines)) is not None:
                goes_on = self._act(self._component.receive(line, datetime.now(UTC)))
                kept_to_protocol = len(line) <= LARGEST_LINE
        except (OSError, KeyboardInterrupt):
            pass  # nobody listens any more, which ends it like the end of the input
        self._journal.note(self._component.end())
        return kept_to_protocol

    def _in(self, seconds: float, work: Callable[[], object]) -> None:
        self._due[time.monotonic() + seconds] = work

    def _next(self, lines: "queue.SimpleQueue[bytes | None]") -> bytes | None:
        while True:
            first = min(self._due, default=None)
            if first is not None and time.monotonic() >= first:
                self._due.pop(first)()
                continue
            left = None if first is None else max(0.0, first - time.monotonic())
            with contextlib.suppress(queue.Empty):
                return lines.get(timeout=left)

    def _act(self, turn: Turn) -> bool:
        """Do what the turn asks for; return whether the conversation goes on."""
        # The journal first: who has read an answer finds what led to it.
        self._journal.note(turn)
        for line in turn.lines:
            self._write(line)
        if turn.final_due:
            self._due.clear()  # it is not idle any more
            if self._times.delay == 0:  # a one-shot toolbar has closed its side already, and gets its result
                return self._finish()
            self._in(self._times.delay, self._finish)
        return not turn.over

    def _finish(self) -> bool:
        goes_on = self._act(self._component.finish())
        if self._times.die_after is not None:
            self._in(self._times.die_after, lambda: os._exit(70))
        return goes_on

    def _read_lines(self, lines: "queue.SimpleQueue[bytes | None]") -> None:
        """Put each line into the queue, then None; what is left without a line feed is no message."""
        pending = b""
        with contextlib.suppress(OSError):
            while chunk := self._read():
                *complete, pending = (pending + chunk).split(b"\n")
                for line in complete:
                    lines.put(line)
                if len(pending) > LARGEST_LINE:
                    lines.put(pending)  # refused for its length already: no need to wait for its end
                    return
        lines.put(None)

    def _write(self, line: bytes) -> None:
        while line:
            line = line[self._write_some(line) :]
