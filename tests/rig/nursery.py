"""Simulated gateways by the dozen: each a process of its own, a fork of one that has imported it all before.

To start Python and to import the gateway takes longer than most of what a test does with it.
`tests/simulator` starts it as others do.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import json
import os
import random
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from toolbar.simulator import gateway

_ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 1 << 18
"""Of a command: an environment may be long."""


class Nursery:
    """The process that forks, for the process that asks."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._turn = threading.Lock()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.rig.nursery", str(theirs.fileno())],
                cwd=_ROOT,
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
            )
        atexit.register(self._close)

    def start(self, arguments: list[str], environment: Mapping[str, str]) -> Seedling:
        """Start a gateway."""
        (stdin, to_it), (from_it, stdout), (noise, stderr) = os.pipe(), os.pipe(), os.pipe()
        try:
            told = self.ask({"start": arguments, "environment": dict(environment)}, stdin, stdout, stderr)
        finally:
            for descriptor in (stdin, stdout, stderr):
                os.close(descriptor)
        return Seedling(self, told["pid"], to_it, from_it, noise)

    def ask(self, wish: Mapping[str, Any], *descriptors: int) -> dict[str, Any]:
        """Have it do something, and return what it says."""
        with self._turn:
            socket.send_fds(self._line, [json.dumps(wish).encode()], descriptors)
            answer: dict[str, Any] = json.loads(self._line.recv(_LONGEST))
        return answer

    def _close(self) -> None:
        self._line.close()
        self._process.wait()


class Seedling:
    """One gateway: what of `subprocess.Popen` its tests need."""

    def __init__(self, nursery: Nursery, pid: int, stdin: int, stdout: int, stderr: int) -> None:
        self._nursery, self.pid = nursery, pid
        self.stdin, self.stdout, self.stderr = open(stdin, "wb"), open(stdout, "rb"), open(stderr, "rb")  # noqa: SIM115
        self.returncode: int | None = None
        self._watch = os.pidfd_open(pid)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end, and return its exit code, or the negative number of the signal that ended it."""
        if self.returncode is None:
            ended, _, _ = select.select([self._watch], [], [], timeout)
            if not ended:
                raise subprocess.TimeoutExpired("simulated gateway", timeout or 0)
            self.returncode = int(self._nursery.ask({"wait": self.pid})["code"])
            os.close(self._watch)
        return self.returncode

    def terminate(self) -> None:
        """Ask it to end."""
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._watch, number)


@cache
def nursery() -> Nursery:
    """Return the one of this process."""
    return Nursery()


def serve(line: socket.socket) -> None:
    """Do what is asked for until nobody can ask any more."""
    while True:
        asked, descriptors, _, _ = socket.recv_fds(line, _LONGEST, 3)
        if not asked:
            return
        wish = json.loads(asked)
        if "wait" in wish:
            _, status = os.waitpid(wish["wait"], 0)
            line.send(json.dumps({"code": os.waitstatus_to_exitcode(status)}).encode())
            continue
        pid = os.fork()
        if not pid:
            line.close()
            _become(wish["start"], wish["environment"], descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        line.send(json.dumps({"pid": pid}).encode())


def _become(arguments: list[str], environment: Mapping[str, str], descriptors: list[int]) -> None:
    """Be a gateway, as if just started, and end."""
    code = 1
    try:
        for number, descriptor in enumerate(descriptors):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.environ.clear()
        os.environ.update(environment)
        random.seed()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.argv[1:] = arguments
        code = gateway.main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(OSError):
            for stream in filter(None, (sys.stdout, sys.stderr)):
                stream.flush()
        os._exit(code)


if __name__ == "__main__":
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # for whoever asks, who then goes, which is the end here, too
    for later in ("aiohttp.web", "cryptography.x509", "trustme"):  # what a gateway imports when it needs it
        importlib.import_module(later)
    with socket.socket(fileno=int(sys.argv[1])) as ours:
        serve(ours)
