"""A server that wants new keys again and again, and never answers: `openssl s_server` by its commands."""

import asyncio
import contextlib
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace

import trustme

from tests.campaign.case import Scenario
from tests.campaign.desk import Desk, first_step, trusted
from tests.rig.bad_servers import HERE
from tests.rig.processes import wait_until

OPENSSL = shutil.which("openssl") or ""
AT_ONCE = 50


@contextlib.contextmanager
def _serving(ca: trustme.CA, *options: str) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    with socket.create_server((HERE, 0)) as free:
        port: int = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/leaf.pem"
        ca.issue_cert(HERE).private_key_and_cert_chain_pem.write_to_path(file)
        server = subprocess.Popen(
            [OPENSSL, "s_server", "-accept", f"{HERE}:{port}", "-cert", file, "-key", file, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until(lambda: _listens(port), "openssl listens")
            yield port, server
        finally:
            server.kill()
            with contextlib.suppress(OSError):
                server.communicate()


async def _ask(server: "subprocess.Popen[bytes]", command: bytes) -> None:
    assert server.stdin is not None
    with contextlib.suppress(OSError):
        while True:
            await asyncio.sleep(0.01)
            server.stdin.write(command * AT_ONCE)
            server.stdin.flush()


def _listens(port: int) -> bool:
    """Return whether it does, without connecting: a connection would be its only one."""
    with contextlib.suppress(OSError), socket.create_server((HERE, port)):
        return False
    return True


def changing_keys(command: bytes, *options: str) -> Scenario:
    """Refresh at a server that gives this command all the time; it costs next to no time of the processor."""

    async def scenario(desk: Desk) -> None:
        ca, _ = trusted(desk.folder.parent)
        with _serving(ca, *options) as (port, server):
            desk.settings = replace(desk.settings, gateway=f"https://{HERE}:{port}")
            await desk.sign_in()
            began, used = time.monotonic(), time.process_time()
            refreshing = await first_step(desk.presenter.refresh())
            await asyncio.sleep(0.5)  # until the handshake is over: what comes before is another fault
            asking = asyncio.create_task(_ask(server, command))
            await refreshing
            asking.cancel()
            await asyncio.wait([asking])
            share = (time.process_time() - used) / (time.monotonic() - began)
            assert share < 0.2, f"{share:.0%} of the processor"

    return scenario
