"""`python -m tests.fuzz.victim URL CA DEADLINE`, a GUID on its input: the client that a bomb is thrown at."""

import asyncio
import gc
import json
import sys
import time
from pathlib import Path

from toolbar.errors import GatewayError
from toolbar.gateway.client import Gateway
from toolbar.gateway.tls import make_context
from toolbar.model import Session
from toolbar.secret import Secret


async def main(url: str, ca_file: str, deadline: float, guid: str) -> None:
    """Ask twice, and tell what the second answer cost."""
    gateway = Gateway(url, make_context(ca_file), deadline=deadline)
    renewal = await gateway.update_guid(Session(url, "20011", Secret(guid)))
    gc.collect()
    before = _memory_from_here()
    blocks: list[float] = [0.0]
    looking = asyncio.create_task(_watch_the_loop(blocks))
    began = time.monotonic()
    code = ""
    try:
        await gateway.update_guid(renewal.session)
    except GatewayError as error:
        code = error.code
    seconds = time.monotonic() - began
    looking.cancel()
    told = {"growth": _memory("VmHWM") - before, "seconds": seconds, "code": code, "block": max(blocks)}
    sys.stdout.write(json.dumps(told))
    await gateway.aclose()


async def _watch_the_loop(blocks: list[float]) -> None:
    """Note the longest work between two turns of the loop, in this thread's own processor time."""
    while True:
        before = time.thread_time()
        await asyncio.sleep(0)
        blocks[0] = max(blocks[0], time.thread_time() - before)


def _memory_from_here() -> int:
    """Return what this process has now; the peak counts from here."""
    Path("/proc/self/clear_refs").write_text("5")
    return _memory("VmRSS")


def _memory(name: str) -> int:
    """Return a figure that Linux keeps of this process, in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.stdin.read()))
