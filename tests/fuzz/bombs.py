"""Answers that are meant to break whoever reads them, and what they do to a client (reliability.md P11)."""

import json
import subprocess
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

from tests.campaign.hostile import (
    G1,
    HONEST,
    RENEWED,
    Drip,
    HostileGateway,
    Read,
    Send,
    Step,
    Turn,
    envelope,
)
from tests.rig.bad_servers import authority, http
from tests.rig.processes import ROOT

MOST_GROWTH = 8 * 2**20
GRACE = 1.0
"""Seconds after its deadline at which a request has to be over."""

MOST_BLOCKING = 0.05
"""Seconds for which a window may be deaf."""

_GIBIBYTE = 1 << 30
_CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
_EARLY_HINT = b"HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n"


def _gzip_bomb() -> bytes:
    """Return 8 MiB of zeros that gzip, and what follows can be sent for ever."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(bytes(8 * 2**20)) + packer.flush(zlib.Z_SYNC_FLUSH)


def _answering(*steps: Step) -> Turn:
    return Turn((Read(), *steps))


BOMBS: dict[str, Turn] = {
    "gzip, a gibibyte claimed": _answering(
        Send(http(b"", "Content-Encoding: gzip", length=_GIBIBYTE)), Send(_gzip_bomb(), endless=True)
    ),
    "gzip as a transfer encoding": _answering(
        Send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"), Send(_gzip_bomb(), endless=True)
    ),
    "a gibibyte claimed, and sent": _answering(
        Send(http(b"", length=_GIBIBYTE)), Send(b" " * 65_536, endless=True)
    ),
    "a body without an end": _answering(
        Send(_CHUNKED), Send(b"10000\r\n" + b" " * 65_536 + b"\r\n", endless=True)
    ),
    "chunks of a byte": _answering(Send(_CHUNKED), Send(b"1\r\n \r\n" * 8192, endless=True)),
    "a header of a megabyte": _answering(Send(http(RENEWED, "X: " + "x" * 1_000_000))),
    "headers without an end": _answering(
        Send(b"HTTP/1.1 200 OK\r\n"), Send(b"X: y\r\n" * 8192, endless=True)
    ),
    "informational answers without an end": _answering(Send(_EARLY_HINT * 1000, endless=True)),
    "the shortest of them without an end": _answering(Send(b"HTTP/1.1 100 C\r\n\r\n" * 3800, endless=True)),
    "a million brackets": _answering(Send(http(b"[" * 1_000_000))),
    "brackets, as many as a body may have": _answering(Send(http(b"[" * 65_536))),
    "a retcode as long as a body": _answering(Send(http(envelope("7" * 65_000)))),
    "a drop at a time": _answering(Drip(http(RENEWED, "X: " + "x" * 10_000), 0.05)),
}


@dataclass(frozen=True, slots=True)
class Impact:
    """What a bomb did to the process that it was thrown at."""

    growth: int
    """Bytes of memory, at the peak."""
    seconds: float
    deadline: float
    code: str
    """How the request ended."""
    block: float = 0.0
    """Seconds for which nothing else could run on the event loop, the longest time."""

    @property
    def bearable(self) -> bool:
        """Whether it is within the bounds, and the bomb did not pass for an answer."""
        in_time = self.seconds <= self.deadline + GRACE
        small = self.growth <= MOST_GROWTH and self.block <= MOST_BLOCKING
        return small and in_time and self.code != ""


def throw(name: str, folder: Path, *, deadline: float) -> Impact:
    """Start a client, let it have one honest answer, and then this bomb."""
    ca, ca_file = authority(folder)
    with HostileGateway(ca, (HONEST, BOMBS[name]), (G1,)) as gateway:
        command = [sys.executable, "-m", "tests.fuzz.victim", gateway.url, ca_file, str(deadline)]
        ended = subprocess.run(
            command, cwd=ROOT, input=G1, capture_output=True, text=True, timeout=deadline + 30, check=True
        )
    told = json.loads(ended.stdout)
    return Impact(told["growth"], told["seconds"], deadline, told["code"], told["block"])
