"""The reference VRC component as a program: `vrc-handoff/1` over its streams or a socket. Records nothing.

The process contract is vrc.md 4.5 with `keep_running`: the program stays until `reset` or the end of its
input, then un-initialises and ends. Standard output carries the protocol and nothing else.
"""

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from . import vrc_socket
from .vrc_component import Behaviour, Component
from .vrc_conversation import Conversation, Journal, Times
from .vrc_messages import PROTOCOL

_ABOUT = """The reference VRC component: a stand-in for the recorder on an agent's desk.
It captures no screen: "initialized" only moves a state. The journal tells which token came only to one
who knows the token; its value is never written anywhere."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser the options of vrc.md 4.8."""
    parser.description = _ABOUT
    way = parser.add_mutually_exclusive_group(required=True).add_argument
    way("--stdio", action="store_true", help="talk over standard input and output")
    way("--local-socket", type=Path, metavar="PATH", help="listen at a private socket, or a pipe of Windows")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="append what happens as JSON lines")
    parser.add_argument("--state", choices=("idle", "failed"), default="idle", help="the state in hello")
    parser.add_argument("--lenient", action="store_true", help="ask less than InitializeAgentEx does")
    parser.add_argument("--expect-sha256", type=_digest, metavar="HEX", help="reject any other token")
    parser.add_argument("--delay", type=_seconds, default=0.0, metavar="S", help="time to the final result")
    parser.add_argument("--exit-code", type=int, metavar="N", help="end with this code, whatever happened")
    parser.add_argument("--start", type=_seconds, default=0.0, metavar="S", help="time from hello to ready")
    faults = parser.add_argument_group("faults")
    faults.add_argument("--protocol", default=PROTOCOL, metavar="TEXT", help="speak another protocol")
    faults.add_argument("--fail", metavar="CODE", help="the final result is this failure")
    faults.add_argument("--vendor-code", metavar="TEXT", help="what the vendor's call returns; 0 is success")
    faults.add_argument("--echo-token-in-error", action="store_true", help="fail, and quote the token")
    faults.add_argument("--echo-half-token", action="store_true", help="fail, and quote half of the token")
    faults.add_argument("--echo-token-in-state", action="store_true", help="then fail, for the token's code")
    faults.add_argument("--no-hello", action="store_true", help="wait in silence")
    faults.add_argument("--close-after", choices=("hello", "initialize"), help="end there, without a result")
    for name, what in (("--garbage", "no JSON"), ("--oversize", "a line that is too long")):
        places = ("hello", "result")
        faults.add_argument(name, nargs="?", choices=places, const="result", help=f"{what} in this place")
    faults.add_argument("--never-final", action="store_true", help="accept, then say nothing more")
    faults.add_argument("--die-after", type=_seconds, metavar="S", help="crash so long after the result")
    faults.add_argument("--wrong-id", action="store_true", help="answer with an id that nobody used")


def run(arguments: argparse.Namespace) -> int:
    """Be the component until the other side is done with it; return the exit code."""
    behaviour = Behaviour(
        protocol=arguments.protocol,
        lenient=arguments.lenient,
        slow=arguments.start > 0,
        missing=arguments.state == "failed",
        expect_sha256=arguments.expect_sha256,
        fail=arguments.fail,
        vendor_code=arguments.vendor_code,
        echo_token_in_error=arguments.echo_token_in_error,
        echo_half_token=arguments.echo_half_token,
        echo_token_in_state=arguments.echo_token_in_state,
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
        try:
            ended_well = _talk(arguments, behaviour, Journal(journal))
        except (vrc_socket.InUse, OSError) as error:
            sys.stderr.write(f"simulate vrc: cannot listen: {type(error).__name__} {error}\n")
            return 2
    code: int | None = arguments.exit_code
    return code if code is not None else 0 if ended_well else 1


def _talk(arguments: argparse.Namespace, behaviour: Behaviour, journal: Journal) -> bool:
    """Hold the one conversation of the standard streams, or those of a socket; False for a bad one."""
    journal.started()
    path: Path | None = arguments.local_socket
    idle = None if path is None else vrc_socket.IDLE
    times = Times(arguments.start, arguments.delay, arguments.die_after, idle)

    def hold(read: Callable[[], bytes], write: Callable[[bytes], int]) -> bool:
        return Conversation(Component(behaviour), times, journal, read=read, write=write).hold()

    if path is None:
        # The descriptors: a thread inside a buffered read of sys.stdin aborts the interpreter's exit, and the
        # buffer of sys.stdout would complain then about a reader that is gone.
        return hold(partial(os.read, sys.stdin.fileno(), 65_536), partial(os.write, sys.stdout.fileno()))
    vrc_socket.serve(path, hold)
    return True


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
