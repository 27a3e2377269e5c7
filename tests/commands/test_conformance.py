"""`agent-toolbar vrc-conformance`: passes the reference VRC on every way, and finds each of its faults."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig.processes import reference_vrc_command
from tests.vrc.conformance import SERVERS
from tests.vrc.listening import listening
from toolbar.commands.conformance import reached
from toolbar.model import VrcSettings
from toolbar.simulator.vrc import add_arguments
from toolbar.vrc.conformance import WHILE_HELD, Examination
from toolbar.vrc.findings import Check, Finding, Patience

QUICK = Patience(hello=5.0, start=1.0, result=3.0, end=3.0, stay=0.5)

FAULTS = [
    ("--no-hello", Check.HELLO),
    ("--protocol vrc-handoff/2", Check.HELLO),
    ("--garbage hello", Check.HELLO),
    ("--oversize hello", Check.HELLO),
    ("--state failed", Check.READY),
    ("--start 60", Check.READY),
    ("--close-after hello", Check.ANSWERS),
    ("--close-after initialize", Check.ANSWERS),
    ("--garbage result", Check.ANSWERS),
    ("--oversize result", Check.ANSWERS),
    ("--never-final", Check.ANSWERS),
    ("--wrong-id", Check.ANSWERS),
    ("--delay 30", Check.ANSWERS),
    ("--fail busy", Check.INITIALIZED),
    ("--fail no_such_code", Check.INITIALIZED),
    ("--vendor-code 1001", Check.INITIALIZED),
    (f"--expect-sha256 {'0' * 64}", Check.INITIALIZED),
    ("--echo-half-token", Check.ECHO),
    ("--echo-token-in-error", Check.ECHO),
]
WHILE_STREAMED = [("--exit-code 3", Check.END)]
HELD = [("--die-after 0.1", Check.STAYS), ("--echo-token-in-state", Check.ECHO)]


NO_FAULTS = {"--stdio", "--local-socket", "--journal", "--lenient"}


def test_every_fault_of_the_reference_has_a_line_that_tells_it() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    played = {fault.split()[0] for fault, _ in (*FAULTS, *WHILE_STREAMED, *HELD)}
    assert played == set(re.findall(r"--[a-z0-9-]+(?=[ ,\]])", parser.format_usage())) - NO_FAULTS
    told = {check for _, check in (*FAULTS, *WHILE_STREAMED, *HELD)}
    assert told >= {Check.HELLO, Check.READY, Check.ANSWERS, Check.INITIALIZED, Check.ECHO, Check.END}


def examined(settings: VrcSettings, patience: Patience = QUICK, token: str = "") -> dict[Check, Finding]:
    found = asyncio.run(Examination(settings, reached, patience, token).run())
    return {finding.check: finding for finding in found}


def process(*faults: str, held: bool) -> VrcSettings:
    program, *arguments = reference_vrc_command(*faults)
    return VrcSettings(program, tuple(arguments), held, SERVERS)


def has_its_line(found: dict[Check, Finding], wanted: Check) -> None:
    """Make sure that the line which has to tell of a fault does, and only what follows from it besides."""
    finding = found[wanted]
    assert finding.passed is False
    assert finding.why
    before = [one for one in found.values() if one.passed is False and one.check is not wanted]
    # Who quotes a token has not used it, or fails then; who ends badly always does; who has crashed is gone.
    others = {
        Check.ECHO: {Check.INITIALIZED, Check.STATUS},
        Check.END: {Check.RESET},
        Check.STAYS: {Check.REACHED, Check.HELLO},
    }
    assert {one.check for one in before} <= others.get(wanted, set())


@pytest.mark.parametrize("held", [False, True])
def test_the_reference_passes_as_a_process(held: bool) -> None:
    found = examined(process(held=held), Patience(stay=0.2))
    assert {check: finding.why for check, finding in found.items() if not finding.passed} == {}
    assert set(found) == set(Check) - (frozenset() if held else WHILE_HELD)


def test_the_reference_passes_behind_a_socket(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"
    with listening(place):
        found = examined(VrcSettings(entry_list=SERVERS, socket=str(place)))
    assert {check: finding.why for check, finding in found.items() if not finding.passed} == {}
    assert set(found) == set(Check)


@pytest.mark.parametrize(("fault", "check"), FAULTS[-3:] + WHILE_STREAMED)
def test_each_fault_of_a_one_shot_process_has_its_line(fault: str, check: Check) -> None:
    has_its_line(examined(process(*fault.split(), held=False)), check)


@pytest.mark.parametrize(("fault", "check"), FAULTS + WHILE_STREAMED + HELD)
def test_each_fault_of_a_process_that_stays_has_its_line(fault: str, check: Check) -> None:
    has_its_line(examined(process(*fault.split(), held=True)), check)


@pytest.mark.parametrize(("fault", "check"), FAULTS + HELD)
def test_each_fault_behind_a_socket_has_its_line(fault: str, check: Check, tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"
    with listening(place, *fault.split()):
        has_its_line(examined(VrcSettings(entry_list=SERVERS, socket=str(place))), check)


# --- components that the reference cannot be

BEGIN = (
    "import json, subprocess, sys, time\n"
    "def say(**more): print(json.dumps({'protocol': 'vrc-handoff/1', **more}), flush=True)\n"
    "say(type='hello', component={'name': 'x', 'version': '1'}, state='idle', capabilities=['initialize'])\n"
    "for line in sys.stdin:\n"
    "    try: job = json.loads(line)\n"
    "    except ValueError: job = {}\n"
)
AGREE = "    say(type='result', id=job.get('id'), status='initialized')\n"


def naive(code: str, *, held: bool = True) -> dict[Check, Finding]:
    return examined(VrcSettings(sys.executable, ("-c", BEGIN + code), held, SERVERS))


def test_a_component_that_believes_everything_is_found_out() -> None:
    found = naive(AGREE)
    assert found[Check.INITIALIZED].passed
    assert found[Check.STATUS] == Finding(Check.STATUS, None, "not offered")
    assert found[Check.MALFORMED].why == "initialized instead of bad_request"


def test_a_component_that_goes_on_after_reset_or_the_end_is_found_out() -> None:
    found = naive(AGREE.replace("    say", "    if job['type'] == 'initialize': say"))
    assert found[Check.RESET].why == "it goes on for 3 s"
    found = naive(AGREE + "time.sleep(60)\n", held=False)
    assert found[Check.END].why == "it goes on for 3 s"


def test_a_component_that_agrees_twice_is_found_out() -> None:
    assert "instead" not in naive(AGREE)[Check.ANSWERS].why
    accepted = AGREE.replace("initialized", "accepted")
    assert naive(accepted + accepted)[Check.ANSWERS].why == "accepted twice"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows processes in a folder")
def test_a_token_in_the_arguments_of_a_grandchild_is_found() -> None:
    code = (
        "    token = job['credential']['value']\n"
        "    sleep = 'import time; print(1, flush=True); time.sleep(5)'\n"
        "    spilt = subprocess.Popen([sys.executable, '-c', sleep, token],\n"
        "        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)\n"
        "    spilt.stdout.readline()\n"
    )
    assert naive(AGREE, held=False)[Check.ELSEWHERE].passed
    found = naive(code + AGREE, held=False)[Check.ELSEWHERE]
    assert found.passed is False
    assert "cmdline" in found.why


def test_a_token_on_standard_error_is_found() -> None:
    code = "    print(job['credential']['value'], file=sys.stderr, flush=True)\n"
    assert naive(code + AGREE, held=False)[Check.ECHO].why == "a token came back, or a part of it"


# --- the command


def command(*arguments: str, given: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "toolbar", "vrc-conformance", *arguments],
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ},
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command_prints_a_table() -> None:
    code, out, err = command("--keep-running", "--", *reference_vrc_command())
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert [line[:9] for line in lines[: len(Check)]] == ["ok       "] * len(Check)
    assert [line[9:] for line in lines[: len(Check)]] == [check.value for check in Check]
    assert lines[-1] == "It conforms to vrc-handoff/1: 18 passed, 0 failed, 0 not reached."


def test_the_command_tells_scripts(tmp_path: Path) -> None:
    place = tmp_path / "run" / "vrc.sock"
    with listening(place, "--fail", "busy"):
        code, out, _ = command("--json", "--local-socket", str(place))
    told = json.loads(out)
    assert (code, told["ok"], told["action"]) == (6, False, "vrc-conformance")
    failed = [check for check in told["checks"] if check["passed"] is False]
    assert failed == [{"name": "initialized", "passed": False, "why": "failed: busy"}]
    assert [check["name"] for check in told["checks"]] == [check.name.lower() for check in Check]


def test_a_token_of_the_sites_own_can_be_used(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"the real one").hexdigest()
    reference = reference_vrc_command("--expect-sha256", digest)
    assert command("--", *reference)[0] == 6
    code, out, err = command("--token", "--", *reference, given="the real one\n")
    assert code == 0
    assert "the real one" not in out + err


def test_a_token_of_the_sites_own_is_not_told_though_the_component_does() -> None:
    code = "    say(type='result', id=job.get('id'), status='failed', code=job['credential']['value'][:64])\n"
    done, out, err = command("--token", "--", sys.executable, "-c", BEGIN + code, given="the-real-one-4711\n")
    assert (done, "it quotes the token" in out) == (6, True)
    assert not any(part in out + err for part in ("the-real", "one-4711"))


def test_what_cannot_be_checked_is_told() -> None:
    assert command()[0] == 2
    assert command("--local-socket", "auto", "--", "/bin/true")[0] == 2
    assert command("--local-socket", "relative")[0] == 2
    code, _, err = command("--", "/no/such/program")
    assert (code, "program: no such file" in err) == (2, True)
    code, out, _ = command("--local-socket", "/nowhere/vrc.sock")
    assert (code, out.splitlines()[0][:6]) == (6, "FAILED")
