"""`agent-toolbar doctor` as support uses it: a real process, the real Secret Service, real TLS."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.rig.bad_servers import BadServer, answering, authority, good, hanging, http
from tests.rig.processes import SimulatedGateway, simulated_gateway
from tests.rig.secret_service import SecretService

TOOLBAR = (sys.executable, "-m", "toolbar")
HELLO = json.dumps(
    {
        "protocol": "vrc-handoff/1",
        "type": "hello",
        "component": {"name": "stubborn", "version": "1"},
        "state": "idle",
    }
)
LONGEST = 20.0
"""Seconds for a check that is promised in ten: beside other tests, a start alone may take some."""

RECORDER = ("-m", "toolbar", "simulate", "vrc", "--stdio")


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    journal = ("--journal", str(tmp_path / "gateway.journal"))
    with simulated_gateway("--tls-dir", str(tmp_path / "tls"), *journal) as gateway:
        yield gateway


class Toolbar:
    """The command line in one environment."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)

    def __call__(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*TOOLBAR, *arguments],
            input=given,
            capture_output=True,
            text=True,
            timeout=40,
            env=self.environment,
            check=False,
        )

    def set_up(self, url: str, ca_file: str | None, *more: str, guid: str = "") -> None:
        where = ("--gateway", url, "--agent-id", "20011", "--ca-file", ca_file or "")
        assert self("settings", "set", *where, *more).returncode == 0
        if guid:
            assert self("session", "set", given=guid).returncode == 0


@pytest.fixture
def toolbar(secret_service: SecretService) -> Toolbar:
    return Toolbar(secret_service.environment)


def recorder(program: str = sys.executable) -> tuple[str, ...]:
    return ("--vrc-program", program, *(f"--vrc-arg={argument}" for argument in RECORDER))


def stages(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, object]]:
    return {stage["name"]: stage for stage in json.loads(done.stdout)["stages"]}


def contents(keyring: SecretService) -> dict[str, str]:
    """Return what is kept, by its name: gnome-keyring adds attributes of its own when it reads them again."""
    return {dict(attributes)["service"]: secret for attributes, secret in keyring.items().items()}


def test_a_whole_way_is_told_to_people_and_scripts_and_nothing_is_changed(
    toolbar: Toolbar, gateway: SimulatedGateway, secret_service: SecretService, tmp_path: Path
) -> None:
    assert gateway.guid is not None
    toolbar.set_up(gateway.url, gateway.ca_file, *recorder(), guid=gateway.guid)
    kept = contents(secret_service)
    began = time.monotonic()
    done = toolbar("doctor", "--json")
    assert time.monotonic() - began < 10
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    assert set(told) == {
        "action", "ok", "code", "message", "retcode", "fingerprint", "duration_ms", "owner", "stages"
    }  # fmt: skip
    assert (told["action"], told["ok"], told["code"], told["owner"]) == ("doctor", True, "", "")
    assert {name: stage["result"] for name, stage in stages(done).items()} == {
        "settings": "ok",
        "dns": "not-applicable",
        "tcp": "ok",
        "tls": "ok",
        "http": "ok",
        "session": "skipped",
        "keyring": "ok",
        "recorder": "ok",
        "clock": "ok",
    }
    assert all(
        set(stage) == {"name", "result", "code", "message", "owner", "duration_ms"}
        for stage in told["stages"]
    )
    people = toolbar("doctor")
    assert people.returncode == 0
    assert "Open and readable (SecretService)." in people.stdout
    assert people.stdout.endswith("\nNothing wrong found; not all could be checked.\n")
    assert contents(secret_service) == kept
    assert gateway.do("state")["guid"] == gateway.guid
    journal = (tmp_path / "gateway.journal").read_text()
    requests = [json.loads(line) for line in journal.splitlines() if '"request"' in line]
    assert {(line["method"], line["path"].rpartition("/")[2]) for line in requests} == {
        ("GET", "agentstatus")
    }
    assert gateway.guid not in json.dumps(requests) + done.stdout + people.stdout


def test_the_exit_code_is_of_the_first_broken_link(toolbar: Toolbar, tmp_path: Path) -> None:
    ended = toolbar("doctor", "--json")
    told = json.loads(ended.stdout)
    assert (ended.returncode, told["code"], told["owner"]) == (2, "SET-301", "you")
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(http(b"<html>")), good(ca)) as server:
        toolbar.set_up(server.url, ca_file)
        ended = toolbar("doctor", "--json")
        told = json.loads(ended.stdout)
        assert (ended.returncode, told["code"]) == (5, "NET-160")
        assert stages(ended)["session"]["code"] == "SET-311"  # a later one, which can wait
    toolbar.set_up("https://gateway.invalid", "")
    ended = toolbar("doctor", "--json")
    told = json.loads(ended.stdout)
    assert (ended.returncode, told["code"], told["owner"]) == (4, "NET-103", "your IT/network")
    people = toolbar("doctor")
    assert people.returncode == 4
    assert "FAILED   Name (DNS)        The name gateway.invalid was not found." in people.stdout
    assert "Does not work: Name (DNS). Who can mend it: your IT or network team." in people.stdout


def test_a_recorder_that_is_not_there_is_the_vendors(
    toolbar: Toolbar, gateway: SimulatedGateway, tmp_path: Path
) -> None:
    program = tmp_path / "vrc"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    toolbar.set_up(gateway.url, gateway.ca_file, *recorder(str(program)), guid=gateway.guid or "")
    program.unlink()
    ended = toolbar("doctor", "--json")
    told = json.loads(ended.stdout)
    assert (ended.returncode, told["code"], told["owner"]) == (6, "VRC-601", "recorder vendor/IT")
    assert gateway.do("state")["vrc_tokens"] == 0


def test_a_locked_keyring_is_told_and_stays_locked(
    toolbar: Toolbar, gateway: SimulatedGateway, secret_service: SecretService
) -> None:
    toolbar.set_up(gateway.url, gateway.ca_file, guid=gateway.guid or "")
    kept = contents(secret_service)
    secret_service.lock()
    with subprocess.Popen(
        ["dbus-monitor", "--session", "interface='org.freedesktop.Secret.Prompt'"],
        env=toolbar.environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as monitor:
        assert monitor.stdout is not None
        monitor.stdout.readline()  # it listens
        ended = toolbar("doctor", "--json")
        monitor.terminate()
        assert "member=Prompt" not in monitor.stdout.read()
    told = json.loads(ended.stdout)
    assert (ended.returncode, told["code"], told["owner"]) == (3, "KR-402", "you")
    assert stages(ended)["settings"]["result"] == "skipped"
    assert "Keyring has to work first" in str(stages(ended)["settings"]["message"])
    secret_service.unlock()
    assert contents(secret_service) == kept


def test_all_hangs_and_the_answer_comes_within_ten_seconds(
    toolbar: Toolbar, secret_service: SecretService
) -> None:
    with BadServer(hanging) as server, BadServer(hanging) as second:
        # A recorder that says hello, and stays when it is asked to go.
        script = f"trap '' TERM; echo '{HELLO}'; while :; do sleep 1; done"
        stubborn = ("--vrc-program", "/bin/sh", "--vrc-arg=-c", f"--vrc-arg={script}")
        toolbar.set_up(server.url, "", "--backup", second.url, *stubborn)
        began = time.monotonic()
        ended = toolbar("doctor", "--json")
        took = time.monotonic() - began
    assert (ended.returncode, json.loads(ended.stdout)["code"]) == (4, "NET-105")
    assert stages(ended)["recorder"]["result"] == "ok"
    assert took < LONGEST, f"{took:.1f} s"
    secret_service.stop_responding()
    began = time.monotonic()
    ended = toolbar("doctor", "--json")
    took = time.monotonic() - began
    secret_service.resume()
    assert (ended.returncode, json.loads(ended.stdout)["code"]) == (3, "KR-404")
    assert took < LONGEST, f"{took:.1f} s"
