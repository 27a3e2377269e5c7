"""The reference VRC component as a program: `vrc-handoff/1` over standard input and output. Records nothing.

The process contract is vrc.md 4.5 with `keep_running`: the program stays until `reset` or the end of its
input, then un-initialises and ends. Standard output carries the protocol and nothing else.
"""

import argparse
import contextlib
import json
import os
import queue
import re
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from .vrc_component import Behaviour, Component, Turn
from .vrc_messages import LARGEST_LINE, PROTOCOL

_ABOUT = """The reference VRC component: a stand-in for the recorder on an agent's desk.
It captures no screen: "initialized" only moves a state. The journal tells which token came only to one
who knows the token; its value is never written anywhere."""

_FOR_JOURNAL = ("salt", "token_sha256_salted")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser the options of vrc.md 4.8."""
    parser.description = _ABOUT
    parser.add_argument("--stdio", action="store_true", help="talk over standard input and output")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="append what happens as JSON lines")
    parser.add_argument("--state", choices=("idle", "failed"), default="idle", help="the state in hello")
    parser.add_argument("--lenient", action="store_true", help="ask less than InitializeAgentEx does")
    parser.add_argument("--expect-sha256", type=_digest, metavar="HEX", help="reject any other token")
    parser.add_argument("--delay", type=_seconds, default=0.0, metavar="S", help="time to the final result")
    parser.add_argument("--exit-code", type=int, metavar="N", help="end with this code, whatever happened")
    faults = parser.add_argument_group("faults")
    faults.add_argument("--protocol", default=PROTOCOL, metavar="TEXT", help="speak another protocol")
    faults.add_argument("--fail", metavar="CODE", help="the final result is this failure")
    faults.add_argument("--vendor-code", metavar="TEXT", help="what the vendor's call returns; 0 is success")
    faults.add_argument("--echo-token-in-error", action="store_true", help="fail, and quote the token")
    faults.add_argument("--no-hello", action="store_true", help="wait in silence")
    faults.add_argument("--close-after", choices=("hello", "initialize"), help="end there, without a result")
    for name, what in (("--garbage", "no JSON"), ("--oversize", "a line that is too long")):
        places = ("hello", "result")
        faults.add_argument(name, nargs="?", choices=places, const="result", help=f"{what} in this place")
    faults.add_argument("--never-final", action="store_true", help="accept, then say nothing more")
    faults.add_argument("--wrong-id", action="store_true", help="answer with an id that nobody used")


def run(arguments: argparse.Namespace) -> int:
    """Be the component until the other side is done with it; return the exit code."""
    if not arguments.stdio:
        sys.stderr.write("simulate vrc: only --stdio exists in this version\n")
        return 2
    behaviour = Behaviour(
        protocol=arguments.protocol,
        lenient=arguments.lenient,
        missing=arguments.state == "failed",
        expect_sha256=arguments.expect_sha256,
        fail=arguments.fail,
        vendor_code=arguments.vendor_code,
        echo_token_in_error=arguments.echo_token_in_error,
        no_hello=arguments.no_hello,
        close_after=arguments.close_after,
        garbage=arguments.garbage,
        oversize=arguments.oversize,
        never_final=arguments.never_final,
        wrong_id=arguments.wrong_id,
    )
    with contextlib.ExitStack() as stack:
        try:
            journal = stack.enter_context(arguments.journal.open("a")) if arguments.journal else None
        except OSError as error:
            sys.stderr.write(f"simulate vrc: cannot write the journal: {error}\n")
            return 2
        ended_well = _Conversation(Component(behaviour), arguments.delay, journal).hold()
    code: int | None = arguments.exit_code
    return code if code is not None else 0 if ended_well else 1


class _Conversation:
    """One component on the standard streams, with its clock and its journal."""

    def __init__(self, component: Component, delay: float, journal: TextIO | None) -> None:
        self._component = component
        self._delay = delay
        self._journal = journal
        self._due: float | None = None

    def hold(self) -> bool:
        """Talk until one side ends it; False where the other side broke the protocol."""
        lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        kept_to_protocol = True
        try:
            # A thread and not select: pipes of Windows cannot be waited for.
            threading.Thread(target=_read_lines, args=(lines,), daemon=True).start()
            # Its process number, so that a rehearsal can show what a crash of the recorder looks like.
            self._record(Turn(facts=({"what": "started", "pid": os.getpid()},)))
            goes_on = self._act(self._component.greet())
            # At the end of the input a delayed result is dropped: who closed it is gone (4.5).
            while goes_on and (line := self._next(lines)) is not None:
                goes_on = self._act(self._component.receive(line, datetime.now(UTC)))
                kept_to_protocol = len(line) <= LARGEST_LINE
        except (OSError, KeyboardInterrupt):
            pass  # nobody listens any more, which ends it like the end of the input
        self._record(self._component.end())
        return kept_to_protocol

    def _next(self, lines: "queue.SimpleQueue[bytes | None]") -> bytes | None:
        while True:
            if self._due is not None and time.monotonic() >= self._due:
                self._due = None
                self._act(self._component.finish())
            left = None if self._due is None else max(0.0, self._due - time.monotonic())
            with contextlib.suppress(queue.Empty):
                return lines.get(timeout=left)

    def _act(self, turn: Turn) -> bool:
        """Do what the turn asks for; return whether the conversation goes on."""
        # The journal first: who has read an answer finds what led to it.
        self._record(turn)
        for line in turn.lines:
            _write(line)
        if turn.final_due:
            self._due = time.monotonic() + self._delay
            if self._delay == 0:  # a one-shot toolbar has closed its side already, and still gets its result
                self._due = None
                return self._act(self._component.finish())
        return not turn.over

    def _record(self, turn: Turn) -> None:
        for fact in turn.facts:
            shown = " ".join(f"{name}={value}" for name, value in fact.items() if name not in _FOR_JOURNAL)
            with contextlib.suppress(OSError):  # who closed our standard error does not want to know
                sys.stderr.write(f"vrc-reference: {shown}\n")
            if self._journal:
                at = datetime.now(UTC).isoformat(timespec="milliseconds")
                self._journal.write(json.dumps({"at": at, **fact}) + "\n")
                self._journal.flush()


def _read_lines(lines: "queue.SimpleQueue[bytes | None]") -> None:
    """Put each line into the queue, then None; what is left without a line feed at the end is no message."""
    pending = b""
    # The descriptor and not sys.stdin: a thread inside a buffered read aborts the interpreter's exit.
    with contextlib.suppress(OSError):
        while chunk := os.read(sys.stdin.fileno(), 65_536):
            *complete, pending = (pending + chunk).split(b"\n")
            for line in complete:
                lines.put(line)
            if len(pending) > LARGEST_LINE:
                lines.put(pending)  # refused for its length already: there is no need to wait for its end
                return
    lines.put(None)


def _write(line: bytes) -> None:
    # Past the buffer of sys.stdout, which would complain at exit about a reader that is gone.
    while line:
        line = line[os.write(sys.stdout.fileno(), line) :]


def _digest(text: str) -> str:
    if not re.fullmatch(r"[0-9A-Fa-f]{64}", text):
        raise argparse.ArgumentTypeError("64 hexadecimal digits are needed")
    return text


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 3600:
        raise argparse.ArgumentTypeError("0 to 3600 seconds are possible")
    return seconds


if __name__ == "__main__":
    _parser = argparse.ArgumentParser(prog="python -m toolbar.simulator.vrc")
    add_arguments(_parser)
    sys.exit(run(_parser.parse_args()))
