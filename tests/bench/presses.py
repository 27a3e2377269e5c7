"""From a click to its result on the screen, beside the same request without a window."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

from tests.bench.desk import SOURCE, Desk
from tests.bench.eye import AMBER, BLUE, GREEN, Eye, Program
from tests.bench.table import Left, Line, figure
from tests.rig.processes import ROOT, run

REFRESH = 2.0
PATH = "/agentgateway/resource/onlineagent/{agent}/{what}"

# httpx in a process that does nothing else: a connection of its own for each request, as ours have, and the
# TLS context made beforehand, as ours is.
_ALONE = """
import asyncio, json, ssl, sys, time, httpx
url, agent, guid, ca, rounds = sys.argv[1:]
async def main():
    context, times, now = ssl.create_default_context(cafile=ca), [], guid
    for _ in range(int(rounds) + 1):
        async with httpx.AsyncClient(verify=context, trust_env=False) as client:
            began = time.monotonic()
            path = f"/agentgateway/resource/onlineagent/{agent}/updateGuid"
            answer = await client.put(url + path, headers={"Guid": now})
            times.append(1000 * (time.monotonic() - began))
            now = answer.json()["result"]["guid"]
    print(json.dumps([times[1:], now]))
asyncio.run(main())
"""

# What a refresh asks of the keyring: both slots, the intent and the GUID written and read back.
_KEYRING = """
import json, sys, time
from keyring.backends.SecretService import Keyring
keyring, times = Keyring(), []
keyring.set_password("bench", "agent-toolbar", "x" * 300)
for _ in range(int(sys.argv[1])):
    began = time.monotonic()
    for _ in range(2):
        keyring.get_password("bench", "agent-toolbar")
    for turn in range(2):
        keyring.set_password("bench", "agent-toolbar", str(turn) * 300)
        keyring.get_password("bench", "agent-toolbar")
    times.append(1000 * (time.monotonic() - began))
print(json.dumps(times))
"""


def presses(desk: Desk, rounds: int) -> Iterator[Line]:
    """Click and look, in turns with curl."""
    curl = shutil.which("curl")
    program = desk.eye.start(SOURCE, desk.environment)
    guid = str(desk.other_gateway.guid)
    shown, colder = [], []
    try:
        desk.eye.until_shape(program, AMBER, GREEN)
        first = press(desk.eye, program, desk.buttons["Refresh"])
        for _ in range(rounds):
            shown.append(press(desk.eye, program, desk.buttons["Refresh"]))
            if curl is not None:
                took, guid = _curl(desk, curl, guid)
                colder.append(took)
        yield figure("Refresh, first click → shown", [first], "ms")
        alone, guid = _httpx(desk, guid, rounds)
        beside = ("curl, cold", colder)
        yield figure("Refresh, click → shown", shown, "ms", beside, REFRESH, times=True)
        yield figure("Refresh, click → shown, beside httpx", shown, "ms", ("httpx alone", alone))
        keyring = json.loads(run(sys.executable, "-c", _KEYRING, str(rounds), environment=desk.environment))
        yield figure("of which a refresh's six keyring calls, alone", keyring, "ms")
        yield from _vrc(desk, program, curl, guid, rounds)
    finally:
        program.end()


def press(eye: Eye, program: Program, button: tuple[int, int]) -> float:
    """Return the milliseconds from a click to the result."""
    eye.point(program, button)
    eye.forget()
    began = eye.click(program, button)
    eye.until_shape(program, BLUE)
    return 1000 * (eye.until_answered(program) - began)


def _vrc(desk: Desk, program: Program, curl: str | None, guid: str, rounds: int) -> Iterator[Line]:
    first = press(desk.eye, program, desk.buttons["VRC"])
    shown, colder = [], []
    for _ in range(rounds):
        shown.append(press(desk.eye, program, desk.buttons["VRC"]))
        if curl is not None:
            colder.append(_curl(desk, curl, guid, "POST", "vrctoken")[0])
    yield figure("VRC, first click → shown: the component is started", [first], "ms")
    yield figure("VRC, click → shown: the component took it", shown, "ms", ("curl, cold", colder))
    if curl is None:
        yield Left("beside curl", "curl is not installed here")


def _curl(
    desk: Desk, curl: str, guid: str, method: str = "PUT", what: str = "updateGuid"
) -> tuple[float, str]:
    """Return how many milliseconds the process took, and the GUID to go on with."""
    gateway = desk.other_gateway
    url = gateway.url + PATH.format(agent=gateway.agent_id, what=what)
    command = (curl, "--silent", "--noproxy", "*", "--cacert", str(gateway.ca_file), "-X", method)
    began = time.monotonic()
    done = subprocess.run((*command, "-H", f"Guid: {guid}", url), capture_output=True, timeout=20)
    took = 1000 * (time.monotonic() - began)
    said = json.loads(done.stdout)
    assert said["retcode"] == "0", said
    return took, said["result"].get("guid", guid)


def _httpx(desk: Desk, guid: str, rounds: int) -> tuple[list[float], str]:
    gateway = desk.other_gateway
    where = (gateway.url, gateway.agent_id, guid, str(gateway.ca_file), str(rounds))
    done = subprocess.run(
        (sys.executable, "-c", _ALONE, *where), capture_output=True, cwd=ROOT, timeout=60, check=True
    )
    times, last = json.loads(done.stdout)
    assert statistics.median(times) > 0
    return times, last
