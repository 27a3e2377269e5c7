"""A network of a test's own, made by Linux: names that come late, lines that lose and delay, links that go.

All of it happens in a network namespace that only this process is in (tests/campaign/apart.py): nothing of
the machine's own network changes.
"""

import contextlib
import ctypes
import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Self

from tests.rig.processes import RigError, wait_until

FAR = "10.66.0.1"
"""An address of ours that is not the loopback's: links can lead to it, and be taken away."""

_NEW_NETWORK = 0x40000000  # CLONE_NEWNET: os.unshare() comes with Python 3.12
_ALL_ONES = 2**32


def _losing(share: float) -> str:
    """Return a filter in BPF: a random number, then drop (2) below this share of its range, or go on."""
    return f"4,32 0 0 4294963256,53 0 1 {int(_ALL_ONES * (1 - share))},6 0 0 2,6 0 0 4294967295"


class Need(StrEnum):
    """What a test wants of Linux: the words are commands that have to work in a network of one's own."""

    NAMES = "mount --bind /dev/null /etc/resolv.conf"
    LINE = (
        "tc qdisc add dev lo clsact; "
        f"tc filter add dev lo egress bpf da bytecode '{_losing(0.3)}'; "
        "tc qdisc add dev lo root tbf rate 8kbit burst 2k limit 1mb"
    )
    LINKS = "ip link add near type veth peer name far"


@cache
def lacking(need: Need) -> str:
    """Return why a test cannot have what it needs; nothing where it can."""
    missing = [name for name in ("unshare", "nsenter", "ip", "tc") if shutil.which(name) is None]
    if missing:
        return f"needs root on Linux, and {', '.join(missing)} (Debian: util-linux, iproute2)"
    tried = subprocess.run(
        ["unshare", "--net", "--mount", "sh", "-ec", need.value],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if tried.returncode == 0:
        return ""
    words = tried.stderr.strip().partition("\n")[0]
    return f"needs root on Linux, and a kernel with this: {words}"


def system(*command: str, pass_fds: tuple[int, ...] = ()) -> str:
    """Run a command in the calling thread's network, and return what it printed."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, pass_fds=pass_fds
    )
    if done.returncode != 0:
        raise RigError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def bring_up() -> None:
    """Make the loopback of a new network a line like others: packets of 1500 bytes, and the far address."""
    system("ip", "link", "set", "lo", "up", "mtu", "1500")
    system("ip", "addr", "add", f"{FAR}/32", "dev", "lo")


class NameServer:
    """Answers each question for an IPv4 address with the loopback's, after a while or when it wakes up."""

    def __init__(self, folder: Path, late: float | None = 0.0) -> None:
        """*late* are the seconds that each answer takes; None: asleep."""
        self._late = late
        self._awake = threading.Event()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        self._file = folder / "resolv.conf"
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self.asked = 0

    def __enter__(self) -> Self:
        self._file.write_text("nameserver 127.0.0.1\n")
        system("mount", "--bind", str(self._file), "/etc/resolv.conf")
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.wake()
        self._socket.sendto(b"", self._socket.getsockname())  # which ends the listening
        for thread in self._threads:
            thread.join(5)
        self._socket.close()
        system("umount", "/etc/resolv.conf")

    def wake(self) -> None:
        """Answer what was asked, and from here on at once."""
        self._awake.set()

    def _listen(self) -> None:
        while True:
            question, asker = self._socket.recvfrom(512)
            if not question:
                return
            self.asked += 1
            thread = threading.Thread(target=self._answer, args=(question, asker), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _answer(self, question: bytes, asker: tuple[str, int]) -> None:
        self._awake.wait(self._late)
        name_and_type = question[12 : question.index(b"\0", 12) + 5]
        found = name_and_type[-4:-2] == b"\0\1"  # an A record is wanted
        head = question[:2] + b"\x81\x80\0\1" + (b"\0\1" if found else b"\0\0") + b"\0\0\0\0"
        record = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\1" if found else b""
        self._socket.sendto(head + name_and_type + record, asker)


@contextlib.contextmanager
def lossy(share: float) -> Iterator[None]:
    """Lose this share of all packets, by chance; it has to have happened."""
    system("tc", "qdisc", "add", "dev", "lo", "clsact")
    system("tc", "filter", "add", "dev", "lo", "egress", "bpf", "da", "bytecode", _losing(share))
    try:
        yield
        assert _figures("clsact")["drops"] > 0, "no packet was lost"
    finally:
        system("tc", "qdisc", "del", "dev", "lo", "clsact")


@contextlib.contextmanager
def thin(bytes_per_second: int) -> Iterator[None]:
    """Let no more than this through; what is too much waits in the kernel."""
    _limit(bytes_per_second)
    try:
        yield
    finally:
        system("tc", "qdisc", "del", "dev", "lo", "root")


@contextlib.contextmanager
def far_away(seconds: float) -> Iterator[None]:
    """Let each packet take about so long: the line is full of somebody else's, and ours queue behind."""
    rate, size, kept_for_each = 50_000, 1442, 2304
    ahead = int(seconds * rate)
    with thin(rate), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sink:
        sink.bind(("127.0.0.1", 0))
        sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        # What waits in the queue counts against the sender's buffer: it refills what has gone, and no more.
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, ahead * kept_for_each // size // 2)
        sender.setblocking(False)  # one that waits is woken when half of it has gone
        sender.connect(sink.getsockname())
        over = threading.Event()

        def fill() -> None:
            while not over.wait(0.005):
                with contextlib.suppress(BlockingIOError):
                    while True:
                        sender.send(bytes(1400))

        filling = threading.Thread(target=fill, daemon=True)
        filling.start()
        wait_until(lambda: _figures("tbf")["backlog"] > ahead * 0.9, "a full line")
        try:
            yield
        finally:
            over.set()
            filling.join(5)
            sender.close()


def _limit(bytes_per_second: int) -> None:
    rate = f"{8 * bytes_per_second}bit"
    system("tc", "qdisc", "add", "dev", "lo", "root", "tbf", "rate", rate, "burst", "1600", "limit", "1mb")


def _figures(kind: str) -> dict[str, int]:
    found: list[dict[str, Any]] = json.loads(system("tc", "-s", "-j", "qdisc", "show", "dev", "lo"))
    return next(one for one in found if one["kind"] == kind)


class Links:
    """This thread moves to a computer of its own; links lead to the network that it was in, and go again."""

    def __init__(self) -> None:
        self._there = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        if ctypes.CDLL(None, use_errno=True).unshare(_NEW_NETWORK) != 0:
            raise RigError(f"no other network: {os.strerror(ctypes.get_errno())}")

    def add(self, name: str, network: str) -> None:
        """Bring in a link with addresses of *network* ("10.66.1"), by which the far address is reached."""
        far = f"{name}-far"
        here = str(os.getpid())
        self._at_the_other_end("ip", "link", "add", far, "type", "veth", "peer", "name", name, "netns", here)
        self._at_the_other_end("ip", "addr", "add", f"{network}.1/24", "dev", far)
        self._at_the_other_end("ip", "link", "set", far, "up")
        system("ip", "addr", "add", f"{network}.2/24", "dev", name)
        system("ip", "link", "set", name, "up")
        system("ip", "route", "add", FAR, "via", f"{network}.1")

    def remove(self, name: str) -> None:
        """Take the link away, and its address and routes with it."""
        system("ip", "link", "del", name)

    def _at_the_other_end(self, *command: str) -> None:
        system("nsenter", f"--net=/proc/self/fd/{self._there}", *command, pass_fds=(self._there,))
