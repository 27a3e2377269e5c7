"""The adapter for VRC.ocx in front of a control that is none: its message loop, mapping and manners.

Built by Mono as a site builds it by the .NET Framework's own compiler, with the tests' control behind the
same late binding. That is no proof for the real control, which none of us has; its README says so.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.rig.processes import Child, run, wait_until
from tests.rig.screen import VirtualScreen
from tests.vrc.conformance import ADDRESS, AGENT, SERVERS, TEXT, token
from toolbar.model import VrcSettings
from toolbar.simulator import vrc_messages
from toolbar.vrc.process import VrcProcess

HERE = Path(__file__).resolve().parent
SOURCES = sorted((HERE.parents[1] / "packaging" / "vrc" / "ocx-adapter").glob("*.cs"))
FAKE = HERE / "ocx" / "FakeControl.cs"
MONO, COMPILER = shutil.which("mono") or "", shutil.which("mcs") or ""

pytestmark = pytest.mark.skipif(
    not (MONO and COMPILER), reason="Mono is not here: packages mono-mcs, libmono-system-windows-forms4.0-cil"
)

REFERENCES = "System.dll,System.Core.dll,System.Windows.Forms.dll,System.Drawing.dll"
DIGEST = hashlib.sha256(TEXT.encode()).hexdigest().upper()
CALL = f"InitializeAgentEx|{SERVERS}|2|{AGENT}|{ADDRESS}|6600||{DIGEST}"


def built(program: Path, *sources: Path) -> Path:
    """Compile as build.cmd does; version 5 of the language is what every Windows has."""
    run(
        COMPILER, "-langversion:5", "-warn:4", "-warnaserror", "-platform:x86", "-target:winexe",
        f"-out:{program}", f"-r:{REFERENCES}", *sources,
        environment=os.environ, timeout=60,
    )  # fmt: skip
    return program


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("shipped") / "vrc-ocx-adapter.exe", *SOURCES)


@pytest.fixture(scope="module")
def fake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    adapter = [source for source in SOURCES if source.name != "Program.cs"]
    return built(tmp_path_factory.mktemp("fake") / "fake.exe", *adapter, FAKE)


class Desk:
    """An adapter, and what its control was called for."""

    def __init__(self, child: Child, journal: Path) -> None:
        self.child = child
        self._journal = journal

    @property
    def calls(self) -> list[str]:
        if not self._journal.exists():
            return []
        noise = ("created", "ticks", "returned")
        return [line for line in self.noted if line.partition("|")[0] not in noise]

    @property
    def noted(self) -> list[str]:
        lines = self._journal.read_text().splitlines() if self._journal.exists() else []
        assert not [line for line in lines if "ANOTHER THREAD" in line]
        return lines

    def hand_over(self, **changes: Any) -> dict[str, Any]:
        """Hand a token over, and return the final result."""
        answer = self.child.ask(initialize(**changes), 20)
        return self.child.read(20) if answer["status"] == "accepted" else answer


Start = Callable[..., Desk]


@pytest.fixture
def start(fake: Path, screen: VirtualScreen, tmp_path: Path) -> Any:
    begun: list[Child] = []

    def start(behaviour: str = "ok", *arguments: str) -> Desk:
        journal = tmp_path / f"calls{len(begun)}"
        command = (MONO, str(fake), str(journal), behaviour, "--progid", "some.name", *arguments)
        child = Child(*command, environment={**os.environ, **screen.environment})
        begun.append(child)
        return Desk(child, journal)

    yield start
    for child in begun:
        child.close()
        assert TEXT not in child.stderr


def initialize(**changes: Any) -> dict[str, Any]:
    """Return a message with a token; a field with a dot in its name is one of an inner table."""
    now = datetime.now(UTC)
    message: dict[str, Any] = {
        "protocol": "vrc-handoff/1",
        "type": "initialize",
        "id": str(uuid.uuid4()),
        "issued_at": f"{now:%Y-%m-%dT%H:%M:%S}.123Z",
        "not_after": f"{now + timedelta(seconds=30):%Y-%m-%dT%H:%M:%SZ}",
        "agent_id": AGENT,
        "username": AGENT,
        "credential": {"type": "vrcToken", "value": TEXT},
        "server": {"entry_list": SERVERS},
        "local": {"address": ADDRESS, "port": 6600},
        "options": {"login_type": 2},
    }
    for name, value in changes.items():
        table, _, inner = name.rpartition("__")
        place = message[table] if table else message
        if value is None:
            del place[inner]
        else:
            place[inner] = value
    return message


def test_it_conforms(fake: Path, screen: VirtualScreen, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    command = ["vrc-conformance", "--json", "--keep-running", "--servers", SERVERS, "--"]
    component = [MONO, str(fake), str(calls), "ok", "--progid", "some.name"]
    done = subprocess.run(
        [sys.executable, "-m", "toolbar", *command, *component],
        env={**os.environ, **screen.environment},
        capture_output=True,
        timeout=90,
        check=False,
    )
    told = json.loads(done.stdout)
    assert {check["name"]: check["why"] for check in told["checks"] if check["passed"] is not True} == {}
    assert done.returncode == 0
    assert len(told["checks"]) == 18
    noted = calls.read_text()
    assert noted.count("InitializeAgentEx") == noted.count("ExitAgent") == 4


def test_the_toolbar_hands_its_token_to_it_and_ends_it(
    fake: Path, screen: VirtualScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    calls = tmp_path / "calls"
    settings = VrcSettings(
        MONO,
        (str(fake), str(calls), "ok", "--progid", "some.name"),
        keep_running=True,
        entry_list=SERVERS,
        options=("record_type=2",),
        expected_sha256=hashlib.sha256(Path(MONO).read_bytes()).hexdigest(),
    )

    async def scenario() -> None:
        component = VrcProcess(settings)
        assert (await component.open()).name == "vrc-ocx-adapter"
        for _ in range(2):
            await component.initialize(AGENT, token(), ADDRESS)
        await component.reset()
        assert component.exit_code == 0

    asyncio.run(scenario())
    noted = [line.partition("|")[0] for line in calls.read_text().splitlines()]
    session = ["SetRecordParam", "InitializeAgentEx", "returned", "ExitAgent"]
    assert [call for call in noted if call != "ticks"] == ["created", *session, *session]
    assert calls.read_text().count(CALL) == 2


def test_a_session_is_these_calls_on_one_thread_with_a_message_loop(start: Start) -> None:
    desk = start()
    hello = desk.child.read()
    assert (hello["type"], hello["state"], hello["component"]["name"]) == ("hello", "idle", "vrc-ocx-adapter")
    assert desk.hand_over()["status"] == "initialized"
    wait_until(lambda: "ticks" in desk.noted, "a timer of the control's own thread ticks")
    status = desk.child.ask({"type": "status", "id": "1"})
    assert (status["state"], status["agent_id"], status["id"]) == ("initialized", AGENT, "1")
    assert desk.calls == [CALL]
    desk.child.send({"type": "reset", "id": "2"})
    assert desk.child.wait(5) == 0
    assert desk.calls == [CALL, "ExitAgent"]
    assert desk.noted[0] == "created|STA|some.name"
    assert desk.child.read_line() == b""  # to reset there is no answer


def test_the_end_of_the_input_signs_the_agent_out(start: Start) -> None:
    desk = start("ok", "--uninitialize")
    desk.child.read()
    desk.hand_over()
    desk.child.close_stdin()
    assert desk.child.wait(5) == 0
    assert desk.calls == [CALL, "ExitAgent", "UnInitialize"]


def test_without_a_session_there_is_nothing_to_end(start: Start) -> None:
    desk = start()
    desk.child.close_stdin()
    assert desk.child.wait(5) == 0
    assert desk.child.read()["state"] == "idle"  # who only listens is greeted all the same
    assert desk.calls == []


def test_a_new_token_ends_the_session_before_it(start: Start) -> None:
    desk = start()
    desk.child.read()
    desk.hand_over()
    assert desk.hand_over()["status"] == "initialized"
    assert desk.calls == [CALL, "ExitAgent", CALL]


@pytest.mark.parametrize(
    ("arguments", "options", "expected"),
    [
        ((), {}, None),
        (("--record-type", "2"), {}, (0, 2, 0, 0, 0, 0)),
        ((), {"screen_no": 1}, (1, 1, 0, 0, 0, 0)),
        (("--record-type", "2", "--screen-no", "1"), {"record_type": 1}, (1, 1, 0, 0, 0, 0)),
        ((), {"main_x": 1920, "main_y": 1080, "sub_x": -1, "sub_y": 7}, (0, 1, 1920, 1080, -1, 7)),
    ],
)
def test_how_to_record_is_said_before(
    start: Start, arguments: tuple[str, ...], options: dict[str, int], expected: tuple[int, ...] | None
) -> None:
    desk = start("ok", *arguments)
    desk.child.read()
    desk.hand_over(options={"login_type": 2, **options})
    names = ("screenNo", "recordType", "mainScreenX", "mainScreenY", "subScreenX", "subScreenY")
    said = [] if expected is None else ["SetRecordParam|" + ";".join(map("{}={}".format, names, expected))]
    assert desk.calls == [*said, CALL]


def test_the_arguments_that_nobody_explains_come_from_the_options(start: Start) -> None:
    desk = start()
    desk.child.read()
    changes = {"username": "other", "options": {"login_type": 3, "password_arg": "x"}, "local__port": 6601}
    assert desk.hand_over(**changes)["status"] == "initialized"
    assert desk.calls == [f"InitializeAgentEx|{SERVERS}|3|other|{ADDRESS}|6601|x|{DIGEST}"]


BAD: list[dict[str, Any]] = [
    {"options__record_type": "1;mainScreenX=9"},
    {"options__record_type": 3},
    {"options__record_type": 1.5},
    {"options__screen_no": True},
    {"options__main_x": 70000},
    {"options__login_type": "2"},
    {"options__password_arg": 7},
    {"server__entry_list": "192.0.2.10=7000"},
    {"server__entry_list": "192.0.2.10(7000)\u2028"},
    {"server__entry_list": "x" * 1025},
    {"server__entry_list": None},
    {"server": None},
    {"local__address": "192.0.2.77;recordType"},
    {"local__port": 0},
    {"local__port": 70000},
    {"local": "here"},
    {"username": ""},
    {"agent_id": "100"},
    {"agent_id": 20011},
    {"credential": None},
    {"credential__type": "password"},
    {"credential__value": "x" * 8193},
    {"not_after": "tomorrow"},
    {"not_after": "2026-01-01T00:00:00+01:00"},
    {"issued_at": "2999-01-01T00:00:00Z"},
    {"id": "1"},
    {"type": "format"},
]


def test_what_is_not_plain_reaches_no_call(start: Start) -> None:
    desk = start()
    desk.child.read()
    for changes in BAD:
        message = initialize(**changes)
        answer = desk.child.ask(message)
        assert (answer["status"], answer["code"]) == ("failed", "bad_request"), changes
        assert answer["id"] == message["id"]
        assert TEXT not in answer["message"]
    assert desk.calls == []
    assert desk.hand_over()["status"] == "initialized"


STATUS = b'{"type":"status","id":"1","a":'
"""Begins a line that would be one, but for what follows."""

NO_MESSAGES = [
    b"",
    b"[]",
    b'{"type":"status"}',
    STATUS + b"\xff}",
    b"\xef\xbb\xbf" + STATUS + b"1}",
    STATUS + b"1} {}",
    STATUS + b'1,"a":1}',
    STATUS + b'{"b":1,"b":2}}',
    STATUS + b"tru}",
    STATUS + b"1,}",
    STATUS + b"1",
    STATUS + b"NaN}",
    STATUS + b"[" * 60000,
    STATUS + b"[" * 17 + b"]" * 17 + b"}",
    STATUS + b'"\\n"}',
    STATUS + b'"\\u0007"}',
    STATUS + b'"\x07"}',
    STATUS + b'"\\uD800"}',
    STATUS + b'"\\u00"}',
    STATUS + b'"' + TEXT.encode(),
]


def test_a_line_that_is_none_is_refused_without_a_word_of_it(start: Start) -> None:
    desk = start()
    desk.child.read()
    for line in NO_MESSAGES:
        desk.child.send_line(line + b"\n")
        answer = desk.child.read()
        assert (answer["status"], answer["code"], answer["id"]) == ("failed", "bad_request", None), line
        assert TEXT not in answer["message"]
    desk.child.send_line(STATUS + b'[{"b":"\\u00e9\\\\"},-1.5e3,true,null]}\n')
    assert desk.child.read()["state"] == "idle"


def test_a_line_without_an_end_is_not_waited_for(start: Start) -> None:
    desk = start()
    desk.child.read()
    desk.child.send_line(b"x" * (vrc_messages.LARGEST_LINE + 1))
    assert desk.child.read()["code"] == "bad_request"
    assert desk.child.wait(5) == 0


def test_what_is_past_and_what_was_there_is_refused(start: Start) -> None:
    desk = start()
    desk.child.read()
    message = initialize()
    old = {"issued_at": "2026-01-01T00:00:00Z", "not_after": "2026-01-01T00:00:30Z"}
    assert desk.child.ask({**message, **old})["code"] == "expired"
    assert desk.child.ask(message)["code"] == "duplicate_id"
    assert desk.child.ask(initialize(protocol="vrc-handoff/2"))["code"] == "unsupported_protocol"
    assert desk.calls == []


@pytest.mark.parametrize(
    ("behaviour", "code", "vendor_code", "message"),
    [
        ("1001", "vendor_error", "1001", "InitializeAgentEx returned 1001"),
        ("nothing", "vendor_error", "no number", "InitializeAgentEx returned no number"),
        ("echo", "vendor_error", "no number", "InitializeAgentEx returned no number"),
        ("throws", "internal", "0x80004005", "a call of the control failed: COMException 0x80004005"),
    ],
)
def test_a_control_that_refuses(
    start: Start, behaviour: str, code: str, vendor_code: str, message: str
) -> None:
    desk = start(behaviour)
    desk.child.read()
    result = desk.hand_over()
    assert (result["status"], result["code"], result["vendor_code"]) == ("failed", code, vendor_code)
    assert result["message"] == message
    assert desk.child.ask({"type": "status", "id": "1"})["state"] == "failed"
    desk.child.close_stdin()
    assert desk.child.wait(5) == 0
    assert desk.calls == [CALL, "ExitAgent"]  # who knows how far it got


def test_a_control_that_cannot_be_told_how_to_record_gets_no_token(start: Start) -> None:
    desk = start("throws-first", "--record-type", "1")
    desk.child.read()
    assert desk.hand_over()["code"] == "internal"
    assert [call.partition("|")[0] for call in desk.calls] == ["SetRecordParam"]


def test_a_control_that_hangs_is_answered_for(start: Start) -> None:
    desk = start("hang", "--call-timeout", "1")
    desk.child.read()
    assert desk.child.ask(initialize())["status"] == "accepted"
    assert desk.child.ask({"type": "status", "id": "1"}, 1)["state"] == "initializing"
    assert desk.child.ask(initialize(), 1)["code"] == "busy"
    result = desk.child.read(3)
    assert (result["code"], result["message"]) == ("internal", "the control did not come back in time")
    assert desk.child.ask({"type": "status", "id": "2"}, 1)["state"] == "failed"
    desk.child.close_stdin()
    assert desk.child.wait(6) != 0  # it could not sign out, and says so by this
    assert "does not come back" in desk.child.stderr


def test_a_control_that_hangs_later_is_not_called_well(start: Start) -> None:
    """The toolbar asks a component that it holds, and shows one that is silent as not recorded."""
    desk = start("hangs-later")
    desk.child.read()
    assert desk.hand_over()["status"] == "initialized"
    wait_until(lambda: "hangs" in desk.noted, "it hangs")
    desk.child.send({"type": "status", "id": "1"})
    desk.child.close_stdin()
    assert desk.child.wait(6) != 0
    assert desk.child.read_line() == b""


def test_a_call_that_comes_back_too_late_is_undone(start: Start) -> None:
    desk = start("slow", "--call-timeout", "1")
    desk.child.read()
    assert desk.hand_over()["message"] == "the control did not come back in time"
    wait_until(lambda: desk.calls == [CALL, "ExitAgent"], "the agent is signed out")
    assert desk.hand_over(id=str(uuid.uuid4()))["code"] == "internal"  # and another try is possible


def test_a_call_that_is_under_way_at_the_end_is_undone(start: Start) -> None:
    desk = start("slow")
    desk.child.read()
    desk.hand_over()
    desk.child.ask(initialize())
    status = desk.child.ask({"type": "status", "id": "1"})
    assert (status["state"], status.get("agent_id")) == ("initializing", None)  # the one before is out
    desk.child.close_stdin()
    assert desk.child.wait(5) == 0
    assert desk.calls == [CALL, "ExitAgent"] * 2


@pytest.mark.parametrize(("behaviour", "ended_well"), [("exit-throws", True), ("exit-hangs", False)])
def test_a_control_that_does_not_end_well_is_ended(start: Start, behaviour: str, ended_well: bool) -> None:
    desk = start(behaviour)
    desk.child.read()
    desk.hand_over()
    desk.child.close_stdin()
    assert (desk.child.wait(6) == 0) is ended_well
    assert desk.calls == [CALL, "ExitAgent"]


def test_a_control_that_is_not_there(start: Start) -> None:
    desk = start("missing")
    hello = desk.child.read()
    assert (hello["state"], hello["code"]) == ("failed", "component_missing")
    assert desk.child.ask(initialize())["code"] == "component_missing"
    desk.child.close_stdin()
    assert desk.child.wait(5) == 0
    assert "COMException 0x80040154" in desk.child.stderr


def test_a_control_that_takes_long_to_start(start: Start) -> None:
    desk = start("slow-start")
    assert desk.child.read()["state"] == "initializing"
    assert desk.child.ask(initialize())["code"] == "busy"
    news = desk.child.read()
    assert (news["type"], news["state"]) == ("state", "idle")
    assert desk.hand_over()["status"] == "initialized"


def test_the_token_is_in_no_arguments_no_environment_and_no_output(start: Start) -> None:
    desk = start("slow")
    hello = desk.child.read()
    said = [hello, desk.child.ask(initialize())]
    place = Path(f"/proc/{desk.child.pid}")
    assert TEXT.encode() not in (place / "cmdline").read_bytes() + (place / "environ").read_bytes()
    said += [desk.child.read(), desk.child.ask({"type": "status", "id": "1"})]
    desk.child.close_stdin()
    desk.child.wait(5)
    assert TEXT not in json.dumps(said) + desk.child.stderr


# --- the program that is shipped


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--progid", "x", "--clsid", "{00000000-0000-0000-0000-000000000001}"),
        ("--clsid", "VRC"),
        ("--progid",),
        ("--progid", "x", "--record-type", "3"),
        ("--progid", "x", "--call-timeout", "-1"),
        ("--progid", "x", TEXT),
    ],
)
def test_arguments_that_mean_nothing_are_refused(shipped: Path, arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [MONO, shipped, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--progid NAME | --clsid" in done.stderr
    assert TEXT.encode() not in done.stderr


def test_what_is_shipped_has_no_control_but_the_registered_one(shipped: Path, screen: VirtualScreen) -> None:
    content = shipped.read_bytes()
    assert b"Fake" not in content
    command = [MONO, str(shipped), "--clsid", "{00000000-0000-0000-0000-000000000001}"]
    with Child(*command, environment={**os.environ, **screen.environment}) as child:
        hello = child.read()
        assert (hello["state"], hello["code"]) == ("failed", "component_missing")
        child.close_stdin()
        assert child.wait(5) == 0


def test_it_is_built_as_the_tests_build_it() -> None:
    script = (SOURCES[0].parent / "build.cmd").read_text(encoding="ascii")
    (options,) = re.findall(r'"%CSC%" (/nologo .*)\^', script)
    for option in ("/target:winexe", "/platform:x86", "/win32manifest:app.manifest"):
        assert option in options
    assert f"/reference:{REFERENCES}" in script
    assert "Framework\\v4.0.30319\\csc.exe" in script
