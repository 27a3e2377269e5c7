"""The surroundings of a rehearsal: a simulated gateway as a child process, a recorder to be started."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from toolbar.computer import itself
from toolbar.model import Settings, VrcSettings
from toolbar.reading import parse_agent_id, parse_gateway

# In a rehearsal nobody's workbench polls beside us: a short-lived GUID would only interrupt the rehearsal.
_LONG_LIVED = ("--guid-timeout", "28800000", "--max-silence", "28800000", "--poll-wait", "1000")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rehearsal plays in."""

    gateway: asyncio.subprocess.Process
    settings: Settings
    guid: str
    gateway_journal: Path
    vrc_journal: Path

    async def command(self, **fields: object) -> dict[str, object]:
        """Tell the simulated gateway to do something; return its answer."""
        return await _ask(self.gateway, fields)


@asynccontextmanager
async def surroundings(folder: Path) -> AsyncIterator[Surroundings]:
    """Start the simulated gateway; the reference VRC is started by the toolbar, as a real one would be."""
    journal = folder / "gateway.jsonl"
    options = ("--tls-dir", str(folder / "tls"), "--journal", str(journal), *_LONG_LIVED)
    gateway = await asyncio.create_subprocess_exec(
        *itself.command("simulate", "gateway", *options),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        told = await _line(gateway)
        vrc_journal = folder / "vrc.jsonl"
        program, *arguments = itself.command("simulate", "vrc", "--stdio", "--journal", str(vrc_journal))
        vrc = VrcSettings(
            program=program,
            arguments=tuple(arguments),
            keep_running=True,
            entry_list="192.0.2.10(7000)",
        )
        settings = Settings(
            parse_gateway(str(told["url"])), parse_agent_id(str(told["agent_id"])), str(told["ca_file"]), vrc
        )
        yield Surroundings(gateway, settings, str(told["guid"]), journal, vrc_journal)
    finally:
        if gateway.stdin is not None:
            gateway.stdin.close()
        await gateway.wait()


async def _ask(gateway: asyncio.subprocess.Process, fields: dict[str, object]) -> dict[str, object]:
    if gateway.stdin is None:
        raise RuntimeError("the simulated gateway has no standard input")
    gateway.stdin.write(json.dumps(fields).encode() + b"\n")
    await gateway.stdin.drain()
    return await _line(gateway)


async def _line(gateway: asyncio.subprocess.Process) -> dict[str, object]:
    if gateway.stdout is None:
        raise RuntimeError("the simulated gateway has no standard output")
    async with asyncio.timeout(15):
        line = await gateway.stdout.readline()
    told = json.loads(line)
    if not isinstance(told, dict):
        raise TypeError("the simulated gateway says something else than an object")
    return told
