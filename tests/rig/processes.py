"""Processes that a test owns: servers in the background, and children spoken to line by line."""

import contextlib
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Self, TypeVar

from .nursery import Seedling, nursery

ROOT = Path(__file__).resolve().parents[2]

T = TypeVar("T")

_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "wmctrl": "wmctrl",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}


class RigError(AssertionError):
    """The surroundings of a test are not as they should be; the words say what to do."""


def program(name: str) -> str:
    """Return where a program of the system is, or fail with the name of its Debian package."""
    found = shutil.which(name)
    if found is None:
        raise RigError(f"{name} is not installed, and this test needs it: apt-get install {_PACKAGES[name]}")
    return found


def wait_until(condition: Callable[[], T], what: str, timeout: float = 10) -> T:
    """Return the first true answer of the condition, which is asked again until the deadline."""
    deadline = time.monotonic() + timeout
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise RigError(f"{what}: not within {timeout:g} s")
        time.sleep(0.01)
    return answer


def run(*command: str | Path, environment: Mapping[str, str], timeout: float = 20) -> str:
    """Run a command to its end in this environment, and return what it printed."""
    done = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **environment},
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    if done.returncode != 0:
        raise RigError(f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr[-2000:].strip()}")
    return done.stdout


class Server:
    """A background program of the system: it dies with the tests, and its noise goes to a file."""

    def __init__(
        self,
        *command: str,
        environment: Mapping[str, str],
        log: Path,
        stdin: bytes | None = None,
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        self.name = Path(command[0]).name
        self._log = log
        # When the tests are killed outright, nobody is left to clean up: the kernel does it.
        leash = shutil.which("setpriv")
        with log.open("ab") as noise:
            self._process = subprocess.Popen(
                [*([leash, "--pdeathsig", "KILL", "--"] if leash else []), *command],
                env=dict(environment),
                stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
                stdout=noise,
                stderr=noise,
                pass_fds=pass_fds,
            )
        if self._process.stdin is not None and stdin is not None:
            with self._process.stdin as pipe:
                pipe.write(stdin)

    @property
    def running(self) -> bool:
        """Whether it lives; a stopped one does."""
        return self._process.poll() is None

    def ready(self, condition: Callable[[], T], timeout: float = 10) -> T:
        """Wait for the condition, but not for one that died."""

        def answer() -> T:
            if not self.running:
                raise RigError(f"it ended with {self._process.returncode}")
            return condition()

        try:
            return wait_until(answer, "to be ready", timeout)
        except RigError as error:
            raise RigError(f"{self.name}: {error}; it said: {self.log()}") from None

    def log(self) -> str:
        """Return the end of what it said."""
        return self._log.read_text(errors="replace")[-2000:].strip()

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it without a chance to do anything more."""
        self._process.kill()
        self._process.wait(5)

    def stop(self) -> None:
        """End it, politely first."""
        self._process.terminate()
        try:
            self._process.wait(3)
        except subprocess.TimeoutExpired:
            self.kill()


class Child:
    """A program spoken to in lines: JSON by default, bytes where a test wants to be rude.

    Two threads read its streams, since a deadline on a pipe is not to be had on every system.
    """

    def __init__(self, *command: str, environment: Mapping[str, str] | None = None) -> None:
        self._process = self._started(command, {**os.environ, **(environment or {})})
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._stdin = self._process.stdin
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._noise: list[bytes] = []
        self._readers = [
            threading.Thread(target=_drain, args=(self._process.stdout, self._lines.put), daemon=True),
            threading.Thread(target=_drain, args=(self._process.stderr, self._noise.append), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _started(
        self, command: tuple[str, ...], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes] | Seedling:
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=pipe)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def stderr(self) -> str:
        """Return what it has said on standard error so far; complete after `wait`."""
        return b"".join(self._noise).decode(errors="replace")

    def read_line(self, timeout: float = 10) -> bytes:
        """Return the next line with its line feed, or nothing at the end of the output."""
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty:
            raise RigError(f"no line within {timeout:g} s; standard error: {self.stderr[-2000:]}") from None
        if not line:
            self._lines.put(b"")  # the end stays the end
        return line

    def read(self, timeout: float = 10) -> dict[str, Any]:
        """Return the next line as the JSON object that it has to be."""
        line = self.read_line(timeout)
        if not line:
            raise RigError(f"the output has ended; standard error: {self.stderr[-2000:]}")
        message = json.loads(line)
        assert isinstance(message, dict), line
        return message

    def send_line(self, line: bytes) -> None:
        """Send these bytes as they are."""
        self._stdin.write(line)
        self._stdin.flush()

    def send(self, message: Mapping[str, Any]) -> None:
        """Send one JSON line."""
        self.send_line(json.dumps(message).encode() + b"\n")

    def ask(self, message: Mapping[str, Any], timeout: float = 10) -> dict[str, Any]:
        """Send one JSON line and return the next one that comes."""
        self.send(message)
        return self.read(timeout)

    def close_stdin(self) -> None:
        """Say that nothing more will come."""
        with contextlib.suppress(BrokenPipeError):  # it was gone before, and its exit code tells
            self._stdin.close()

    def wait(self, timeout: float = 10) -> int:
        """Return its exit code, which has to come before the deadline."""
        try:
            code = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise RigError(
                f"still running after {timeout:g} s; standard error: {self.stderr[-2000:]}"
            ) from None
        for reader in self._readers:
            reader.join(5)
        return code

    def terminate(self) -> None:
        """Ask it to end, as the end of a desktop session does."""
        self._process.terminate()

    def kill(self) -> None:
        """End it without a chance to do anything more."""
        self._process.kill()
        self._process.wait(5)

    def close(self, grace: float = 5) -> int:
        """End it: the end of its input is the sign, and a kill is the last word."""
        self.close_stdin()
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self.kill()
        return self.wait()


class SimulatedGateway(Child):
    """`simulate gateway` as a child: what it says when it listens, and its commands."""

    def __init__(self, *arguments: str) -> None:
        super().__init__(sys.executable, "-m", "toolbar.simulator.gateway", *arguments)
        try:
            ready = self.read(20)
        except BaseException:
            self.close(0)
            raise
        self.url: str = ready["url"]
        self.ca_file: str | None = ready.get("ca_file")
        self.agent_id: str = str(ready["agent_id"])
        self.guid: str | None = ready.get("guid")

    def _started(
        self, command: tuple[str, ...], environment: Mapping[str, str]
    ) -> subprocess.Popen[bytes] | Seedling:
        if not hasattr(os, "pidfd_open"):  # not Linux
            return super()._started(command, environment)
        _, _, _, *arguments = command
        return nursery().start(arguments, environment)

    def do(self, command: str, **more: object) -> dict[str, Any]:
        """Give it a command, and return its answer."""
        return self.ask({"do": command, **more})


def simulated_gateway(*arguments: str) -> SimulatedGateway:
    """Start the simulated gateway; it listens when this returns."""
    return SimulatedGateway(*arguments)


def reference_vrc(*arguments: str) -> Child:
    """Start the reference VRC on its standard streams; its first line is hello."""
    return Child(*reference_vrc_command(*arguments))


def reference_vrc_command(*arguments: str) -> list[str]:
    """Return the command line of the reference VRC, for a program that starts it by itself."""
    return [sys.executable, "-m", "toolbar.simulator.vrc", "--stdio", *arguments]


def alive(pid: int) -> bool:
    """Return whether a process lives; one that nobody has waited for yet does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def _drain(stream: IO[bytes], put: Callable[[bytes], None]) -> None:
    with stream:
        for line in stream:
            put(line)
    put(b"")
