"""The command line, as scripts and support use it: real processes, the real Secret Service, real TLS."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.rig.processes import Child, SimulatedGateway, run, simulated_gateway, wait_until
from tests.rig.secret_service import SecretService
from toolbar import __version__
from toolbar.secret import Secret

TOOLBAR = (sys.executable, "-m", "toolbar")
RECORDER = ("-m", "toolbar", "simulate", "vrc", "--stdio")


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        told = json.loads(self.out)
        assert isinstance(told, dict)
        return told


BAD_SETTINGS = [
    ("--agent-id", "100", "SET-306"),
    ("--agent-id", "1000000", "SET-306"),
    ("--agent-id", "101/../x", "SET-306"),
    ("--agent-id", "١٠١", "SET-306"),
    ("--gateway", "http://gw.example:8000", "SET-304"),
    ("--gateway", "https://gw.example/path", "SET-303"),
    ("--ca-file", "/no/such.pem", "SET-309"),
    ("--backup", "http://gw.example:8000", "SET-304"),
    ("--pin", "abc", "SET-313"),
    ("--proxy", "socks5://proxy.example:1080", "SET-332"),
    ("--proxy", "http://name:secret@proxy.example:1080", "SET-331"),
    ("--vrc-program", "relative/vrc", "SET-308"),
    ("--vrc-socket", "relative/vrc.sock", "SET-308"),
    ("--vrc-socket", "/" + "x" * 103, "SET-308"),
    ("--vrc-local-port", "70000", "SET-310"),
]

Toolbar = Callable[..., Ended]


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[SimulatedGateway]:
    options = ("--tls-dir", str(tmp_path / "tls"), "--old-guid", "dies-at-once")
    with simulated_gateway(*options) as gateway:
        yield gateway


@pytest.fixture
def toolbar(secret_service: SecretService) -> Toolbar:
    return in_environment(secret_service.environment)


def in_environment(environment: Mapping[str, str]) -> Toolbar:
    def toolbar(*arguments: str, given: str = "") -> Ended:
        done = subprocess.run(
            [*TOOLBAR, *arguments],
            input=given,
            capture_output=True,
            text=True,
            timeout=40,
            env=dict(environment),
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return toolbar


def set_up(toolbar: Toolbar, gateway: SimulatedGateway, *, program: str = sys.executable) -> None:
    arguments = [f"--vrc-arg={argument}" for argument in RECORDER]
    recorder = ["--vrc-program", program, *arguments, "--vrc-servers", "192.0.2.10(7000)"]
    where = ["--gateway", gateway.url, "--agent-id", str(gateway.agent_id), "--ca-file", str(gateway.ca_file)]
    assert toolbar("settings", "set", *where, *recorder).code == 0
    assert toolbar("session", "set", given=f"JSESSIONID={gateway.guid}\n").code == 0


def test_the_main_job_without_a_window(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    set_up(toolbar, gateway)
    refreshed = toolbar("refresh", "--json")
    assert refreshed.code == 0
    assert set(refreshed.json) == {
        "action", "ok", "code", "message", "retcode", "fingerprint", "duration_ms"
    }  # fmt: skip
    assert (refreshed.json["ok"], refreshed.json["retcode"]) == (True, "0")
    handed = toolbar("--json", "vrc")
    assert (handed.code, handed.json["ok"]) == (0, True)
    told = gateway.do("state")
    assert told["vrc_tokens"] == 1
    assert told["guid"] != gateway.guid
    status = toolbar("status")
    assert str(refreshed.json["fingerprint"]) in status.out
    assert str(told["guid"]) not in status.out + handed.out + refreshed.out
    assert toolbar("end-shift").code == 0
    assert toolbar("status").code == 2
    assert gateway.url in toolbar("settings", "show").out


def test_a_missing_recorder_costs_no_token(
    toolbar: Toolbar, gateway: SimulatedGateway, tmp_path: Path
) -> None:
    program = tmp_path / "vrc"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    set_up(toolbar, gateway, program=str(program))
    program.unlink()
    ended = toolbar("vrc", "--json")
    assert (ended.code, ended.json["code"]) == (6, "VRC-601")
    assert "No token was requested" in str(ended.json["message"])
    assert gateway.do("state")["vrc_tokens"] == 0


def test_an_unknown_ca_sends_nothing_and_loses_nothing(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    set_up(toolbar, gateway)
    assert toolbar("settings", "set", "--ca-file", "").code == 0
    ended = toolbar("refresh", "--json")
    assert (ended.code, ended.json["code"]) == (4, "TLS-213")
    assert gateway.do("state")["requests"] == {}
    assert toolbar("settings", "set", "--ca-file", str(gateway.ca_file)).code == 0
    assert toolbar("refresh").code == 0


def test_garbage_for_an_answer_loses_nothing(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    set_up(toolbar, gateway)
    gateway.do("fault", name="html", count=1)
    ended = toolbar("refresh", "--json")
    assert (ended.code, ended.json["code"]) == (5, "NET-160")
    assert toolbar("refresh").code == 0


def test_bad_input_is_refused_and_what_was_there_stays(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    set_up(toolbar, gateway)
    before = toolbar("settings", "show").out
    for name, text, code in BAD_SETTINGS:
        bad = toolbar("settings", "set", name, text)
        assert (bad.code, bad.out, bad.err.count("\n")) == (2, "", 1), bad
        assert f"({code})" in bad.err
    assert toolbar("settings", "show").out == before
    guid = toolbar("session", "set", "--json", given="0a1b2c3d-1111\r\n-2222-3333")
    assert (guid.code, guid.json["code"]) == (2, "SET-307")
    assert toolbar("refresh").code == 0


def test_without_a_keyring_nothing_is_kept_and_that_is_said(
    gateway: SimulatedGateway, tmp_path: Path
) -> None:
    toolbar = in_environment({"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"})
    ended = toolbar("settings", "set", "--gateway", gateway.url, "--agent-id", "101", "--json")
    assert (ended.code, ended.json["code"]) == (3, "KR-401")


def test_a_locked_keyring_stops_a_refresh_before_it_begins(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    secret_service.lock()
    ended = toolbar("refresh", "--json")
    assert ended.code == 3
    assert str(ended.json["code"]) in {"KR-402", "KR-403"}
    assert gateway.do("state")["requests"] == {}


def test_a_refresh_without_a_session_is_no_success(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    assert toolbar("refresh", "--json").json["code"] == "SET-301"
    set_up(toolbar, gateway)
    assert toolbar("end-shift").code == 0
    ended = toolbar("refresh", "--json")
    assert (ended.code, ended.json["code"], ended.json["ok"]) == (2, "SET-311", False)


def test_version_and_usage(toolbar: Toolbar) -> None:
    assert toolbar("--version").out == f"agent-toolbar {__version__}\n"
    assert toolbar("no-such-command").code == 2
    assert toolbar("--profile", "../x", "status").code == 2


def test_profiles_do_not_see_each_other(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    set_up(toolbar, gateway)
    assert toolbar("--profile", "other", "status", "--json").json["code"] == "SET-301"


def refreshing(gateway: SimulatedGateway, environment: Mapping[str, str], *, delay: int) -> Child:
    """Start a refresh; the gateway has changed the GUID, and its answer is on a long way."""
    gateway.do("fault", name=f"delay:{delay}", count=1)
    child = Child(*TOOLBAR, "refresh", "--json", environment=environment)
    wait_until(lambda: gateway.do("state")["requests"], "the request to arrive")
    return child


def test_a_command_that_is_interrupted_keeps_the_guid_that_is_on_its_way(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    with refreshing(gateway, secret_service.environment, delay=600) as command:
        os.kill(command.pid, signal.SIGINT)
        os.kill(command.pid, signal.SIGTERM)
        assert command.read()["ok"] is True
        assert command.wait() == 0
    assert toolbar("refresh").code == 0


def test_a_new_guid_that_the_keyring_did_not_take_is_called_lost(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    with refreshing(gateway, secret_service.environment, delay=1000) as command:
        secret_service.lock()
        told = command.read()
        assert (told["ok"], told["code"]) == (False, "KR-410")
        assert command.wait() == 3


def test_a_recorder_that_lives_with_the_window_is_not_started_by_a_command(
    toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    assert toolbar("settings", "set", "--vrc-keep-running").code == 0
    ended = toolbar("vrc", "--json")
    assert (ended.code, ended.json["code"]) == (6, "VRC-610")
    # One that runs already takes the program's place, and the other way round.
    assert toolbar("settings", "set", "--no-vrc-keep-running", "--vrc-socket", "auto").code == 0
    assert "recorder  auto\n" in toolbar("settings", "show").out
    ended = toolbar("vrc", "--json")
    assert (ended.code, ended.json["code"]) == (6, "VRC-610")
    assert toolbar("settings", "set", "--vrc-program", sys.executable).code == 0
    both = toolbar("settings", "set", "--vrc-program", sys.executable, "--vrc-socket", "auto", "--json")
    assert (both.code, both.json["code"]) == (2, "SET-314")
    assert f"recorder  {sys.executable}\n" in toolbar("settings", "show").out
    assert gateway.do("state")["requests"] == {}


def test_a_ca_file_that_is_gone_hides_nothing_and_can_be_replaced(
    toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    old = Path(str(gateway.ca_file))
    new = old.rename(old.with_name("new.pem"))
    assert toolbar("status").code == 0
    assert str(old) in toolbar("settings", "show").out
    ended = toolbar("refresh", "--json")
    assert (ended.code, ended.json["code"]) == (2, "SET-305")
    assert toolbar("settings", "set", "--ca-file", str(new)).code == 0
    assert toolbar("refresh").code == 0
    new.unlink()
    assert toolbar("end-shift").code == 0
    assert toolbar("status", "--json").json["code"] == "SET-311"


# By the library and not by the code under test, as a broken computer would.
_DAMAGE = """
from keyring.backends.SecretService import Keyring
Keyring().set_password("agent-toolbar/default/settings", "agent-toolbar", "{damaged")
"""


def test_damaged_settings_are_told_and_written_anew(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    run(sys.executable, "-c", _DAMAGE, environment=secret_service.environment)
    shown = toolbar("settings", "show", "--json")
    assert (shown.code, shown.json["code"]) == (3, "KR-411")  # the copy is good
    where = ["--gateway", gateway.url, "--agent-id", str(gateway.agent_id), "--ca-file", str(gateway.ca_file)]
    assert toolbar("settings", "set", *where).code == 0
    assert gateway.url in toolbar("settings", "show").out
    assert toolbar("refresh").code == 0  # the session was none the worse


_TEAR = """
from keyring.backends.SecretService import Keyring
for slot in "ab":
    Keyring().set_password(f"agent-toolbar/default/session.{slot}", "agent-toolbar", "torn")
"""


def test_a_guid_can_be_entered_though_the_last_session_is_damaged(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    run(sys.executable, "-c", _TEAR, environment=secret_service.environment)
    assert toolbar("refresh", "--json").json["code"] == "KR-408"
    assert toolbar("session", "set", given=f"{gateway.guid}\n").code == 0
    assert toolbar("refresh").code == 0


GUID_FILES = [("\u00e9", "latin-1", 2), ("", "utf-16", 2), ("\ufeff", "utf-8", 0)]


def test_a_guid_comes_from_whatever_wrote_the_file(
    secret_service: SecretService, toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    assert toolbar("settings", "set", "--gateway", gateway.url, "--agent-id", gateway.agent_id).code == 0
    strict = {**secret_service.environment, "PYTHONIOENCODING": "utf-8"}  # as in a language other than "C"
    for mark, encoding, code in GUID_FILES:
        with Child(*TOOLBAR, "session", "set", environment=strict) as command:
            command.send_line(f"{mark}JSESSIONID={gateway.guid}\r\n".encode(encoding))
            command.close_stdin()
            assert command.wait() == code
        assert ("(SET-307)" in command.stderr, command.stderr.count("\n")) == (bool(code), code // 2)
    assert Secret(str(gateway.guid)).fingerprint in toolbar("status").out


def test_the_way_to_the_gateway_is_set_and_shown_without_the_password(
    toolbar: Toolbar, gateway: SimulatedGateway
) -> None:
    set_up(toolbar, gateway)
    proxied = ("--proxy", "http://proxy.example:3128", "--proxy-user", "desk", "--no-proxy", "10.0.0.0/8")
    pinned = ("--pin", "AB:CD:" * 16, "--backup", "second.example")
    assert toolbar("settings", "set", *proxied, *pinned).code == 0
    assert toolbar("settings", "proxy-password", given="open sesame\n").code == 0
    shown = toolbar("settings", "show").out
    assert f"{gateway.url}, then https://second.example:8043" in shown
    assert f"the certificate {'abcd ' * 15}abcd" in shown
    assert "http://proxy.example:3128 as desk, not for 10.0.0.0/8" in shown
    assert "sesame" not in shown
    assert toolbar("settings", "set", "--ca-file", str(gateway.ca_file), "--proxy", "none").code == 0
    shown = toolbar("settings", "show").out
    assert f"trusts    {gateway.ca_file}" in shown
    assert "proxy     none" in shown
    assert toolbar("refresh").code == 0


def test_two_ways_to_trust_at_once_are_refused(toolbar: Toolbar, gateway: SimulatedGateway) -> None:
    both = ("--ca-file", str(gateway.ca_file), "--pin", "ab" * 32)
    assert toolbar("settings", "set", *both).code == 2
