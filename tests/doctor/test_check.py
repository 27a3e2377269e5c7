"""The check against real parts, each link broken in turn: which stage, whose it is, nothing changed."""

import asyncio
import hashlib
import json
import os
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from keyring.errors import KeyringLocked

from tests.doctor.desk import GUID, Desk, checked, to
from tests.rig.bad_servers import (
    BadServer,
    answering,
    authority,
    expired,
    good,
    hanging,
    http,
    of_another_authority,
    of_another_host,
)
from tests.rig.connect_proxy import ConnectProxy, asking_for, silent
from tests.rig.processes import reference_vrc_command, simulated_gateway, wait_until
from toolbar.diagnosis import Note, Owner, Stage, Verdict
from toolbar.doctor import examination
from toolbar.doctor.desk import END_OF_RECORDER
from toolbar.model import ProxyMode, ProxySettings, VrcSettings
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.ui import check_words

STATUS = b'{"message":"","retcode":"0","result":{}}'
ANSWER = http(STATUS)
OK, FAILED, SKIPPED = Verdict.OK, Verdict.FAILED, Verdict.SKIPPED
NOT_APPLICABLE = Verdict.NOT_APPLICABLE
NETWORK = (Stage.DNS, Stage.TCP, Stage.TLS, Stage.HTTP)


class LockedKeyring(ForgetfulKeyring):
    """A keyring that would ask the user, and counts how often it did."""

    locked = False
    asked = 0

    def would_ask(self) -> bool:
        return self.locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            self.asked += 1
            raise KeyringLocked("as arranged")
        return super().get_password(service, username)


def facts(journal: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in journal.read_text().splitlines()]


def vrc(*faults: str, journal: Path | None = None, keep_running: bool = False) -> VrcSettings:
    """Return the reference VRC as settings."""
    more = ("--journal", str(journal)) if journal else ()
    program, *rest = reference_vrc_command(*more, *faults)
    return VrcSettings(program, tuple(rest), keep_running, "192.0.2.10(7000)")


def test_a_way_that_is_whole_is_found_so_and_left_as_it_was(tmp_path: Path) -> None:
    journal, recorder = tmp_path / "gateway.journal", tmp_path / "vrc.journal"
    with simulated_gateway("--journal", str(journal), "--tls-dir", str(tmp_path)) as gateway:
        url = gateway.url.replace("127.0.0.1", "localhost")
        keyring = ForgetfulKeyring()
        settings = to(url, gateway.ca_file or "", vrc=vrc(journal=recorder))
        desk = Desk(settings, keyring, gateway.guid or "")
        before: dict[tuple[str, str], str] = {}

        async def scenario(desk: Desk) -> None:
            before.update(keyring.entries)
            await desk.presenter.run_check()
            (pid,) = (fact["pid"] for fact in facts(recorder) if fact["what"] == "started")
            with pytest.raises(ProcessLookupError):  # it was ended, and not only left alone
                os.kill(pid, 0)

        checked(desk, scenario)
        assert gateway.do("state")["guid"] == gateway.guid
        assert gateway.do("state")["vrc_tokens"] == 0
    asked = facts(journal)
    requests = [(line["method"], line["path"]) for line in asked if line["what"] == "request"]
    assert requests == [("GET", "/agentgateway/resource/onlineagent/20011/agentstatus")]
    assert gateway.guid is not None
    assert all(gateway.guid not in json.dumps(line) for line in asked if line["what"] == "request")
    assert keyring.entries == before != {}
    assert "initialize" not in recorder.read_text()
    assert desk.verdicts == {
        Stage.SETTINGS: OK,
        Stage.DNS: OK,
        Stage.TCP: OK,
        Stage.TLS: OK,
        Stage.HTTP: OK,
        Stage.SESSION: SKIPPED,
        Stage.KEYRING: OK,
        Stage.RECORDER: OK,
        Stage.CLOCK: OK,
    }
    assert desk.found(Stage.SESSION).note is Note.NOT_ASKED
    assert desk.found(Stage.RECORDER).facts["name"]
    assert int(desk.found(Stage.TLS).facts["days"]) > 0


def test_each_finding_is_shown_as_it_is_made(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(ANSWER), good(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file)))
    checks = [state.check for state in desk.shown if state.check is not None]
    assert [len(check.findings) for check in checks] == list(range(10))
    assert [check.current for check in checks] == [*desk.check.planned, None]
    assert all(state.busy is None for state in desk.shown)  # Refresh can be pressed meanwhile


def test_a_toolbar_that_was_never_set_up_is_yours_to_set_up() -> None:
    desk = checked(Desk(None))
    assert (desk.code, desk.check.broken) == ("SET-301", desk.found(Stage.SETTINGS))
    assert desk.found(Stage.SETTINGS).owner is Owner.YOU
    assert {desk.verdicts[stage] for stage in (*NETWORK, Stage.SESSION, Stage.RECORDER)} == {SKIPPED}
    assert desk.verdicts[Stage.KEYRING] is OK
    assert desk.found(Stage.HTTP).facts["stage"] == Stage.SETTINGS


def test_a_ca_file_that_is_none_is_told_as_a_setting(tmp_path: Path) -> None:
    ca, _ = authority(tmp_path)
    broken = tmp_path / "broken.pem"
    broken.write_text("nothing")
    with BadServer(answering(ANSWER), good(ca)) as server:
        desk = checked(Desk(to(server.url, str(broken))))
    assert (desk.code, desk.verdicts[Stage.TCP], desk.verdicts[Stage.TLS]) == ("SET-305", OK, SKIPPED)
    assert desk.found(Stage.TLS).facts["stage"] == Stage.SETTINGS
    assert server.received == b""


def test_a_name_that_nobody_knows_is_the_networks() -> None:
    desk = checked(Desk(to("https://gateway.invalid:8043")))
    assert (desk.code, desk.found(Stage.DNS).owner) == ("NET-103", Owner.NETWORK)
    assert [desk.verdicts[stage] for stage in NETWORK] == [FAILED, SKIPPED, SKIPPED, SKIPPED]
    assert {desk.found(stage).facts["stage"] for stage in NETWORK[1:]} == {Stage.DNS}
    assert desk.verdicts[Stage.KEYRING] is OK  # what does not build upon it is looked at all the same


def test_a_port_where_nobody_listens_is_the_gateways() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    desk = checked(Desk(to(f"https://127.0.0.1:{port}")))
    assert (desk.code, desk.found(Stage.TCP).owner) == ("NET-102", Owner.GATEWAY)
    assert [desk.verdicts[stage] for stage in NETWORK] == [NOT_APPLICABLE, FAILED, SKIPPED, SKIPPED]
    assert desk.found(Stage.DNS).note is Note.BY_ADDRESS


@pytest.mark.parametrize(
    ("make", "code", "owner"),
    [
        (expired, "TLS-210", Owner.GATEWAY),
        (of_another_host, "TLS-212", Owner.GATEWAY),
        (of_another_authority, "TLS-213", Owner.NETWORK),
    ],
)
def test_a_certificate_that_is_not_trusted_is_told_with_what_was_presented(
    tmp_path: Path, make: Callable[[trustme.CA], ssl.SSLContext], code: str, owner: Owner
) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(ANSWER), make(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file)))
        assert server.received == b""
    finding = desk.found(Stage.TLS)
    assert (desk.code, finding.owner, desk.verdicts[Stage.HTTP]) == (code, owner, SKIPPED)
    assert finding.error is not None
    assert set(finding.error.facts) - {"host", "port"}  # more than the handshake alone could say


def test_a_pinned_certificate_is_enough_and_another_one_is_not(tmp_path: Path) -> None:
    ca, _ = authority(tmp_path)
    context = of_another_host(ca)
    with BadServer(answering(ANSWER), context) as server:
        der = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("127.0.0.1", server.port)))
        pin = hashlib.sha256(der).hexdigest()
        desk = checked(Desk(to(server.url, pin=pin)))
        assert (desk.code, desk.found(Stage.TLS).facts["pinned"]) == ("", "yes")
        before = server.received
        other = checked(Desk(to(server.url, pin="0" * 64)))
        assert (other.code, server.received) == ("TLS-220", before)


def test_something_else_that_answers_is_told_as_an_answer(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    page = http(b"<html>sign in to the guest network</html>", "Content-Type: text/html")
    with BadServer(answering(page), good(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file)))
    assert desk.code == "NET-160"
    assert [desk.verdicts[stage] for stage in NETWORK] == [NOT_APPLICABLE, OK, OK, FAILED]


@pytest.mark.parametrize(
    ("days", "code", "words"),
    [(1, "CLK-801", "behind"), (-1, "CLK-802", "ahead"), (0, "", "to 0 s")],
)
def test_the_clocks_are_compared(tmp_path: Path, days: int, code: str, words: str) -> None:
    ca, ca_file = authority(tmp_path)
    there = format_datetime(datetime.now(UTC) + timedelta(days=days), usegmt=True)
    with BadServer(answering(http(STATUS, f"Date: {there}")), good(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file)))
    finding = desk.found(Stage.CLOCK)
    assert desk.code == code
    assert words in check_words.sentence(finding) or not code
    assert finding.owner is (Owner.NETWORK if code else None)


def test_a_gateway_that_tells_no_time_is_no_fault(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(ANSWER), good(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file)))
    assert (desk.code, desk.found(Stage.CLOCK).note) == ("", Note.NO_CLOCK)


def test_without_a_session_the_next_step_is_yours(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(ANSWER), good(ca)) as server:
        desk = checked(Desk(to(server.url, ca_file), guid=""))
    assert (desk.code, desk.found(Stage.SESSION).owner) == ("SET-311", Owner.YOU)


def test_what_the_gateway_said_of_the_session_counts(tmp_path: Path) -> None:
    with simulated_gateway("--tls-dir", str(tmp_path)) as gateway:
        desk = Desk(to(gateway.url, gateway.ca_file or ""), guid=gateway.guid or "")

        async def scenario(desk: Desk) -> None:
            await desk.presenter.refresh()
            await desk.presenter.run_check()
            assert desk.found(Stage.SESSION).note is Note.ACCEPTED
            gateway.do("sign-out")
            await desk.presenter.refresh()
            await desk.presenter.run_check()

        checked(desk, scenario)
    assert (desk.code, desk.found(Stage.SESSION).owner) == ("GW-100-006", Owner.YOU)
    assert desk.verdicts[Stage.HTTP] is OK


def test_a_locked_keyring_is_told_and_nobody_is_asked(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    keyring = LockedKeyring()
    with BadServer(answering(ANSWER), good(ca)) as server:
        desk = Desk(to(server.url, ca_file), keyring)

        async def scenario(desk: Desk) -> None:
            keyring.locked = True
            await desk.presenter.run_check()

        checked(desk, scenario)
    assert (desk.code, desk.found(Stage.KEYRING).owner, keyring.asked) == ("KR-402", Owner.YOU, 0)


def test_settings_that_a_locked_keyring_keeps_are_not_called_missing() -> None:
    keyring = LockedKeyring()
    keyring.locked = True
    desk = Desk(None, keyring)

    async def scenario(desk: Desk) -> None:
        before = keyring.asked
        await desk.presenter.run_check()
        assert keyring.asked == before

    checked(desk, scenario)
    assert desk.found(Stage.SETTINGS).facts["stage"] == Stage.KEYRING
    assert (desk.verdicts[Stage.SETTINGS], desk.code) == (SKIPPED, "KR-402")


def test_a_recorder_is_greeted_and_ended_and_its_faults_are_its_vendors(tmp_path: Path) -> None:
    missing = VrcSettings(str(tmp_path / "not-there"))
    for component, code in (
        (missing, "VRC-601"),
        (vrc("--protocol", "vrc-handoff/2"), "VRC-607"),
        (VrcSettings("/bin/true"), "VRC-604"),
    ):
        desk = checked(Desk(to("https://127.0.0.1:1", vrc=component)))
        finding = desk.found(Stage.RECORDER)
        assert finding.error is not None
        assert (finding.error.code, finding.owner) == (code, Owner.RECORDER)
        assert desk.code == "NET-102"  # the link to mend first is another


@pytest.mark.skipif(os.name == "nt", reason="rights as POSIX has them")
def test_a_recorder_that_anybody_can_replace_is_not_even_started(tmp_path: Path) -> None:
    program = tmp_path / "recorder"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path / 'started'}\n")
    program.chmod(0o757)
    desk = checked(Desk(to("https://127.0.0.1:1", vrc=VrcSettings(str(program)))))
    finding = desk.found(Stage.RECORDER)
    assert finding.error is not None
    assert (finding.error.code, (tmp_path / "started").exists()) == ("VRC-611", False)
    program.chmod(0o755)
    tmp_path.chmod(0o777)
    again = checked(Desk(to("https://127.0.0.1:1", vrc=VrcSettings(str(program)))))
    finding = again.found(Stage.RECORDER)
    assert finding.error is not None
    assert finding.error.code == "VRC-611"
    tmp_path.chmod(0o755)


def test_a_recorder_that_records_is_left_alone(tmp_path: Path) -> None:
    recorder = tmp_path / "vrc.journal"
    with simulated_gateway("--tls-dir", str(tmp_path)) as gateway:
        settings = to(gateway.url, gateway.ca_file or "", vrc=vrc(journal=recorder, keep_running=True))
        desk = Desk(settings, guid=gateway.guid or "")

        async def scenario(desk: Desk) -> None:
            await desk.presenter.start_vrc()
            assert desk.presenter.state.problem is None
            await desk.presenter.run_check()

        checked(desk, scenario, within=15)
        assert gateway.do("state")["vrc_tokens"] == 1
    assert desk.found(Stage.RECORDER).note is Note.RUNNING
    assert recorder.read_text().count('"started"') == 1


def through(proxy: ConnectProxy, user: str = "") -> ProxySettings:
    return ProxySettings(ProxyMode.MANUAL, proxy.address, user)


def test_with_a_proxy_it_is_looked_at_instead_of_name_and_port(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    names = {"localhost.example": "127.0.0.1"}
    with BadServer(answering(ANSWER), good_for(ca, "localhost.example")) as server:
        url = f"https://localhost.example:{server.port}"
        with ConnectProxy(names=names) as proxy:
            desk = checked(Desk(to(url, ca_file, proxy=through(proxy))))
            assert GUID.encode() not in proxy.heads + proxy.carried
        assert desk.check.planned[:2] == (Stage.SETTINGS, Stage.PROXY)
        assert [desk.verdicts[stage] for stage in (Stage.PROXY, *NETWORK)] == [
            OK, NOT_APPLICABLE, NOT_APPLICABLE, OK, OK
        ]  # fmt: skip
        with ConnectProxy(asking_for("agent", "pass")) as proxy:
            desk = checked(Desk(to(url, ca_file, proxy=through(proxy))))
        assert (desk.code, desk.found(Stage.PROXY).owner) == ("PRX-110", Owner.YOU)
        assert {desk.verdicts[stage] for stage in NETWORK} == {SKIPPED}


def good_for(ca: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(name).configure_cert(context)
    return context


def test_the_second_address_is_looked_at_too(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(ANSWER), good(ca)) as first, BadServer(answering(ANSWER), good(ca)) as second:
        desk = checked(Desk(to(first.url, ca_file, backup=second.url)))
        assert (desk.code, desk.verdicts[Stage.BACKUP]) == ("", OK)
        assert second.received.startswith(b"GET ")
        settings = to(first.url, ca_file, backup=second.url)
    desk = checked(Desk(settings))
    assert [desk.verdicts[stage] for stage in (Stage.TCP, Stage.BACKUP)] == [FAILED, FAILED]
    assert desk.check.broken == desk.found(Stage.TCP)


def test_whoever_cancels_is_not_kept_waiting_and_sees_what_was_found(tmp_path: Path) -> None:
    with BadServer(hanging) as server:
        desk = Desk(to(server.url))

        async def scenario(desk: Desk) -> None:
            running = asyncio.create_task(desk.presenter.run_check())

            def waits() -> bool:
                check = desk.presenter.state.check
                return check is not None and check.current is Stage.TLS

            await asyncio.to_thread(wait_until, waits, "the handshake to hang")
            await desk.presenter.run_check()  # one at a time: this is none
            desk.presenter.cancel_check()
            while not running.done():
                await asyncio.sleep(0)
                desk.presenter.cancel_check()  # whoever is impatient does no harm
            await running

        checked(desk, scenario, within=2.0)
    assert desk.verdicts[Stage.TCP] is OK
    assert {desk.found(stage).note for stage in desk.check.planned[3:]} == {Note.CANCELLED}
    assert check_words.headline(desk.check, desk.presenter.state) == "The check was cancelled"


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each stage less time than a person would."""
    monkeypatch.setattr(examination, "LIMITS", dict.fromkeys(Stage, 0.6))


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize(("encrypted", "code"), [(False, "NET-105"), (True, "NET-120")])
def test_all_that_hangs_at_once_is_told_within_the_time_there_is(
    tmp_path: Path, encrypted: bool, code: str
) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(hanging, good(ca) if encrypted else None) as server, BadServer(hanging) as second:
        silent_recorder = VrcSettings("/bin/sleep", ("30",))
        desk = checked(Desk(to(server.url, ca_file, backup=second.url, vrc=silent_recorder)), within=4.0)
    assert desk.code == code
    assert desk.found(Stage.BACKUP).error is not None
    finding = desk.found(Stage.RECORDER)
    assert finding.error is not None
    assert finding.error.code == "VRC-602"
    assert all(found.seconds < 1.5 for found in desk.check.findings)


@pytest.mark.usefixtures("short")
def test_a_name_server_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ending = threading.Event()

    def hang(*_: object, **__: object) -> None:
        ending.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "at last")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    desk = checked(Desk(to("https://gw.example:8043")), within=2.0)
    ending.set()
    assert (desk.code, desk.found(Stage.DNS).owner) == ("NET-103", Owner.NETWORK)


@pytest.mark.usefixtures("short")
@pytest.mark.skipif(sys.platform != "linux", reason="a full queue drops connections on Linux")
def test_a_port_that_says_nothing_is_not_waited_for() -> None:
    with socket.socket() as listener, ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(2):  # one more than there is room for
            client = waiting.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        desk = checked(Desk(to(f"https://127.0.0.1:{listener.getsockname()[1]}")), within=2.0)
    assert (desk.code, desk.found(Stage.TCP).owner) == ("NET-104", Owner.NETWORK)


@pytest.mark.usefixtures("short")
def test_a_proxy_that_hangs_is_not_waited_for() -> None:
    with ConnectProxy(silent) as proxy:
        desk = checked(Desk(to("https://gw.example:8043", proxy=through(proxy))), within=2.0)
    assert (desk.code, desk.found(Stage.PROXY).owner) == ("PRX-111", Owner.NETWORK)


@pytest.mark.usefixtures("short")
def test_a_keyring_that_hangs_is_not_waited_for() -> None:
    ending = threading.Event()

    class Hanging(ForgetfulKeyring):
        def would_ask(self) -> bool:
            return not ending.wait(10)

    desk = Desk(to("https://127.0.0.1:1"), Hanging())

    async def scenario(desk: Desk) -> None:
        await desk.presenter.run_check()
        ending.set()

    checked(desk, scenario, within=2.0)
    finding = desk.found(Stage.KEYRING)
    assert finding.error is not None
    assert finding.error.code == "KR-404"


def test_when_the_time_is_over_the_rest_says_so(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(hanging, good(ca)) as server:
        desk = Desk(to(server.url, ca_file))

        async def scenario(desk: Desk) -> None:
            desk.presenter._checkup._total = 0.5
            await desk.presenter.run_check()

        checked(desk, scenario, within=3.0)
    assert desk.code == "NET-120"
    assert {desk.found(stage).note for stage in (Stage.KEYRING, Stage.RECORDER)} == {Note.NO_TIME}


def test_the_time_for_all_stages_is_less_than_ten_seconds() -> None:
    recorder_ends = END_OF_RECORDER + 2.0 + 0.5  # asked to, made to, and its last words heard
    assert examination.TOTAL + recorder_ends <= 10.0
    assert max(examination.LIMITS.values()) < examination.TOTAL
    assert set(examination.LIMITS) == set(Stage)
