"""`agent-toolbar vrc-conformance`: a table of checks, for whoever writes or adapts a VRC component."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

from toolbar.errors import SettingsError
from toolbar.model import VrcSettings
from toolbar.reading import parse_file, parse_socket
from toolbar.vrc.component import Component
from toolbar.vrc.conformance import Examination
from toolbar.vrc.findings import Finding, Patience
from toolbar.vrc.local_socket import VrcSocket
from toolbar.vrc.process import VrcProcess

DONE, FAILED, USAGE = 0, 6, 2

_MARKS = {True: "ok", False: "FAILED", None: "-"}


class HeardProcess(VrcProcess):
    """A component as a process, of which the standard error is kept as well: it may hold a token."""

    heard: bytearray

    async def _drain(self, stream: asyncio.StreamReader | None) -> None:
        while stream is not None and (chunk := await stream.read(8192)):
            self.heard += chunk


def check_component(options: argparse.Namespace) -> int:
    """Check the component that *options* name, print the table, and return the exit code."""
    if bool(options.local_socket) == bool(options.program):
        sys.stderr.write("agent-toolbar vrc-conformance: name either a program or --local-socket\n")
        return USAGE
    try:
        settings = _settings(options)
    except SettingsError as error:
        sys.stderr.write(f"agent-toolbar vrc-conformance: {error.field}: {error.detail}\n")
        return USAGE
    token = sys.stdin.readline().strip() if options.token else ""
    found = asyncio.run(Examination(settings, reached, Patience(), token).run())
    failed = [finding for finding in found if finding.passed is False]
    missed = [finding for finding in found if finding.passed is None and finding.why == "not reached"]
    conforms = not failed and not missed
    if options.json:
        sys.stdout.write(json.dumps(_fields(found, conforms=conforms), ensure_ascii=False) + "\n")
    else:
        for finding in found:
            why = f" ({finding.why})" if finding.why else ""
            sys.stdout.write(f"{_MARKS[finding.passed]:8} {finding.check.value}{why}\n")
        passed = sum(finding.passed is True for finding in found)
        word = "It conforms to vrc-handoff/1" if conforms else "It does not conform to vrc-handoff/1"
        sys.stdout.write(f"\n{word}: {passed} passed, {len(failed)} failed, {len(missed)} not reached.\n")
    return DONE if conforms else FAILED


def reached(settings: VrcSettings, patience: Patience, heard: bytearray) -> Component:
    """Return the component of *settings*; *heard* is to hold what it says on standard error."""
    if settings.socket:
        return VrcSocket(settings, end_deadline=patience.end)
    process = HeardProcess(settings, end_deadline=patience.end)
    process.heard = heard
    return process


def _settings(options: argparse.Namespace) -> VrcSettings:
    program, *arguments = options.program or [""]
    return VrcSettings(
        parse_file(program, "program") if program else "",
        tuple(arguments),
        options.keep_running,
        options.servers,
        options.local_address,
        socket=parse_socket(options.local_socket or ""),
    )


def _fields(found: tuple[Finding, ...], *, conforms: bool) -> dict[str, object]:
    return {
        "action": "vrc-conformance",
        "ok": conforms,
        "checks": [
            {"name": finding.check.name.lower(), "passed": finding.passed, "why": finding.why}
            for finding in found
        ],
    }
