"""The hand-off to a real child: the reference VRC with each of its faults, and programs ruder than it."""

import asyncio
import json
import logging
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.rig.processes import Child, alive, reference_vrc_command, wait_until
from toolbar.errors import VrcError
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc import handoff
from toolbar.vrc.process import VrcProcess

AGENT, ADDRESS = "20011", "192.0.2.77"
TEXT = "t0ken-d41d8cd98f00b204e9800998ecf8427e"

# What a component may inherit, and not one name more (vrc.md 4.5).
ALLOWED = {
    "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA",
    "LANG", "LC_ALL", "XDG_RUNTIME_DIR", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY",
}  # fmt: skip

HELLO = (
    "import json, sys, time\n"
    "def say(**more): print(json.dumps({'protocol': 'vrc-handoff/1', **more}), flush=True)\n"
    "say(type='hello', component={'name': 'rude', 'version': '1'}, state='idle')\n"
)
TAKE = "job = json.loads(sys.stdin.readline())\n"
DONE = "say(type='result', id=job['id'], status='initialized')\n"

PARENT = """
import asyncio, sys
from toolbar.model import VrcSettings, VrcToken
from toolbar.secret import Secret
from toolbar.vrc.process import VrcProcess

async def main():
    vrc = VrcProcess(VrcSettings(sys.argv[1], tuple(sys.argv[2:]), True, "192.0.2.10(7000)"))
    await vrc.open()
    await vrc.initialize("20011", VrcToken(Secret("a token")), "192.0.2.77")
    print("held", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def token() -> VrcToken:
    return VrcToken(Secret(TEXT))


class Component:
    """The reference VRC as settings, and what its journal says of it."""

    def __init__(self, folder: Path) -> None:
        self.journal = folder / "vrc.journal"

    def settings(self, *arguments: str, keep_running: bool = False, entry_list: str = "x(1)") -> VrcSettings:
        program, *rest = reference_vrc_command("--journal", str(self.journal), *arguments)
        return VrcSettings(program, tuple(rest), keep_running, entry_list)

    def facts(self, what: str) -> list[dict[str, Any]]:
        if not self.journal.exists():
            return []
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()]
        return [line for line in lines if line["what"] == what]

    @property
    def pid(self) -> int:
        return int(self.facts("started")[-1]["pid"])

    @property
    def states(self) -> list[str]:
        return [fact["state"] for fact in self.facts("state")]


@pytest.fixture
def component(tmp_path: Path) -> Component:
    return Component(tmp_path)


def rude(code: str, *, keep_running: bool = False) -> VrcSettings:
    """Return a component of a few lines of Python."""
    return VrcSettings(sys.executable, ("-c", code), keep_running)


def lives(vrc: VrcProcess) -> bool:
    return vrc.running


def play(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(scenario())


def failure(
    settings: VrcSettings, *, open_deadline: float = 5.0, result_deadline: float | None = 5.0
) -> tuple[str, VrcError]:
    """Return where a hand-off fails, and how; no trace of the token, and no child, is left."""
    step = "open"

    async def scenario() -> None:
        nonlocal step
        vrc = VrcProcess(settings, open_deadline=open_deadline, result_deadline=result_deadline)
        try:
            await vrc.open()
            step = "initialize"
            await vrc.initialize(AGENT, token(), ADDRESS)
        finally:
            assert not lives(vrc)
            await vrc.aclose()

    with pytest.raises(VrcError) as caught:
        asyncio.run(scenario())
    chain = "".join(traceback.format_exception(caught.value))
    assert TEXT not in f"{caught.value!r} {caught.value.facts} {caught.value.detail} {chain}"
    return step, caught.value


def test_a_one_shot_component_gets_the_token_and_ends(component: Component) -> None:
    async def scenario() -> None:
        vrc = VrcProcess(component.settings())
        hello = await vrc.open()
        assert (hello.name, hello.state.value) == ("vrc-reference", "idle")
        assert lives(vrc)
        await vrc.initialize(AGENT, token(), ADDRESS)
        assert not lives(vrc)

    play(scenario)
    (arrived,) = component.facts("initialize")
    assert (arrived["agent_id"], arrived["token_length"]) == (AGENT, len(TEXT))
    assert component.states == ["idle", "initializing", "initialized", "idle"]
    assert not alive(component.pid)


def test_a_held_component_stays_until_it_is_reset(component: Component) -> None:
    lost: list[VrcError | None] = []

    async def scenario() -> None:
        vrc = VrcProcess(component.settings(keep_running=True), lost.append)
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        assert lives(vrc)
        assert alive(component.pid)
        assert component.states[-1] == "initialized"
        await vrc.reset()
        assert not lives(vrc)
        assert not alive(component.pid)
        await vrc.reset()  # there is nothing more to end
        await vrc.aclose()

    play(scenario)
    assert component.states[-1] == "idle"
    assert lost == []


def test_a_held_component_takes_another_token_without_a_new_start(component: Component) -> None:
    async def scenario() -> None:
        vrc = VrcProcess(component.settings(keep_running=True))
        for _ in range(3):
            await vrc.open()
            await vrc.initialize(AGENT, token(), ADDRESS)
        await vrc.aclose()

    play(scenario)
    assert len(component.facts("started")) == 1
    assert len(component.facts("initialize")) == 3


def test_a_component_is_ended_by_closing(component: Component) -> None:
    async def scenario() -> None:
        vrc = VrcProcess(component.settings(keep_running=True))
        await vrc.open()
        await vrc.aclose()

    play(scenario)
    assert component.states == ["idle", "idle"]
    assert not alive(component.pid)


def test_a_component_that_will_not_go_is_made_to_go(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    code = (
        "import os, pathlib, signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"pathlib.Path({str(file)!r}).write_text(str(os.getpid()))\n" + HELLO + "time.sleep(60)\n"
    )

    async def scenario() -> None:
        vrc = VrcProcess(rude(code), end_deadline=0.1)
        await vrc.open()
        await vrc.aclose()
        assert not alive(int(file.read_text()))

    play(scenario)


def test_a_program_that_is_not_there_is_named(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("no program")
    for program in (str(tmp_path / "missing"), str(tmp_path), "python3", "", str(plain)):
        step, error = failure(VrcSettings(program))
        assert (step, error.code, error.facts["program"]) == ("open", "VRC-601", program)
    plain.chmod(0o755)
    step, error = failure(VrcSettings(str(plain)))  # which the system refuses to start
    assert (step, error.code) == ("open", "VRC-601")


def test_an_exit_code_tells_of_a_failure(component: Component) -> None:
    where, error = failure(component.settings("--exit-code", "3"), result_deadline=1.0)
    assert (where, error.code) == ("initialize", "VRC-604")
    assert not alive(component.pid)
    assert len(component.facts("initialize")) == 1


@pytest.mark.parametrize(
    ("fault", "facts"),
    [
        ("--state failed", {"component_code": "component_missing"}),
        (
            "--fail credential_rejected",
            {"component_code": "credential_rejected", "vendor_code": "", "message": "simulated failure"},
        ),
        (
            "--vendor-code 1001",
            {
                "component_code": "vendor_error",
                "vendor_code": "1001",
                "message": "InitializeAgentEx returned 1001",
            },
        ),
        ("--protocol other/9", {"protocol": "other/9"}),
    ],
)
def test_what_a_component_says_of_its_failure_is_kept(
    component: Component, fault: str, facts: dict[str, str]
) -> None:
    assert failure(component.settings(*fault.split()))[1].facts == facts


def test_a_component_that_lacks_its_server_says_so(component: Component) -> None:
    _, error = failure(component.settings(entry_list=""))
    assert (error.code, error.facts["component_code"]) == ("VRC-606", "bad_request")
    assert "entry_list" in error.facts["message"]


def test_a_token_that_is_echoed_is_not_repeated(component: Component) -> None:
    _, error = failure(component.settings("--echo-token-in-error"))
    assert error.code == "VRC-606"
    assert error.facts["message"] == "***"


@pytest.mark.parametrize(
    ("code", "step", "expected"),
    [
        ("import sys; sys.exit(7)", "open", "VRC-604"),
        ("print('Traceback: no JSON', flush=True); input()", "open", "VRC-609"),
        ("print('{\"protocol\"', end='', flush=True)", "open", "VRC-604"),
        (HELLO.replace("'hello'", "'news'") + "input()", "open", "VRC-609"),
        (HELLO + "sys.stdin.close()\nimport os\nos.close(0)\ntime.sleep(9)", "initialize", "VRC-602"),
        (HELLO + TAKE + "say(type='result', id=job['id'], status='odd')\ninput()", "initialize", "VRC-609"),
        (HELLO + TAKE + "say(type='hello', state='nonsense')\ninput()", "initialize", "VRC-609"),
    ],
)
def test_programs_that_speak_otherwise_are_ended(code: str, step: str, expected: str) -> None:
    where, error = failure(rude(code), result_deadline=0.5)
    assert where == step
    # A pipe whose reader has gone may break at once or not be noticed before the deadline.
    assert error.code in {expected, "VRC-604"}


def test_a_component_that_failed_is_not_asked_to_end_but_ended(tmp_path: Path) -> None:
    """It may hold a token by now, and do with it what it likes."""
    file = tmp_path / "went on"
    code = (
        HELLO + TAKE + f"print('garbage', flush=True)\nsys.stdin.read()\nopen({str(file)!r}, 'w').close()\n"
    )
    assert failure(rude(code))[1].code == "VRC-609"
    assert not file.exists()


def test_news_and_unknown_words_before_the_result_are_passed_over() -> None:
    code = (
        HELLO + TAKE + "say(type='state', state='initializing')\nsay(type='weather', sun=True)\n"
        "say(type='result', id=job['id'], status='accepted')\n" + DONE + "sys.stdin.read()\n"
    )

    async def scenario() -> None:
        vrc = VrcProcess(rude(code))
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)

    play(scenario)


def test_nothing_is_handed_to_a_component_that_is_not_open(component: Component) -> None:
    async def scenario() -> None:
        with pytest.raises(VrcError) as caught:
            await VrcProcess(component.settings()).initialize(AGENT, token(), ADDRESS)
        assert caught.value.code == "VRC-604"

    play(scenario)
    assert component.facts("started") == []


def test_what_a_component_says_to_nobody_does_not_stop_it() -> None:
    code = HELLO + TAKE + "sys.stderr.write('x' * 1_000_000)\nsys.stderr.flush()\n" + DONE

    async def scenario() -> None:
        vrc = VrcProcess(rude(code))
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)

    play(scenario)


def test_why_a_component_does_not_start_is_logged_and_what_it_says_with_a_token_is_not(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    code = (
        "import sys\nsys.stderr.write('no control registered\\n')\nsys.stderr.flush()\n"
        + HELLO
        + TAKE
        + "sys.stderr.write('got ' + job['credential']['value'])\nsys.stderr.flush()\n"
        + DONE
    )

    async def scenario() -> None:
        vrc = VrcProcess(rude(code))
        await vrc.open()
        await asyncio.to_thread(wait_until, lambda: "no control" in caplog.text, "it is logged")
        await vrc.initialize(AGENT, token(), ADDRESS)

    play(scenario)
    assert TEXT not in caplog.text
    assert "got" not in caplog.text


def test_the_token_is_in_no_command_line_and_no_environment(
    component: Component, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    monkeypatch.setenv("AGENT_PASSWORD", "secret")

    async def scenario() -> None:
        vrc = VrcProcess(component.settings(keep_running=True))
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        place = Path(f"/proc/{component.pid}")
        environment = (place / "environ").read_bytes()
        names = {entry.partition(b"=")[0].decode() for entry in environment.split(b"\0") if entry}
        assert names <= ALLOWED
        assert {"PATH", "HOME"} <= names
        assert TEXT.encode() not in environment + (place / "cmdline").read_bytes()
        await vrc.aclose()

    play(scenario)
    assert TEXT not in component.journal.read_text()


def told(lost: asyncio.Queue[VrcError]) -> Callable[[VrcError | None], None]:
    """Return a listener that passes on the bad news only."""

    def listen(error: VrcError | None) -> None:
        if error is not None:
            lost.put_nowait(error)

    return listen


def test_a_held_component_that_recovers_is_believed() -> None:
    program = (
        HELLO + TAKE + DONE + "say(type='state', state='failed', code='server_unreachable')\n"
        "say(type='state', state='initialized')\nsys.stdin.read()\n"
    )

    async def scenario() -> None:
        news: asyncio.Queue[VrcError | None] = asyncio.Queue()
        vrc = VrcProcess(rude(program, keep_running=True), news.put_nowait)
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        async with asyncio.timeout(5):
            assert (await news.get()) is not None
            assert (await news.get()) is None
        await vrc.reset()
        assert news.empty()

    play(scenario)


def test_a_held_component_that_dies_is_missed(component: Component) -> None:
    async def scenario() -> None:
        lost: asyncio.Queue[VrcError] = asyncio.Queue()
        vrc = VrcProcess(component.settings(keep_running=True), told(lost))
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        os.kill(component.pid, signal.SIGKILL)
        error = await asyncio.wait_for(lost.get(), 5)
        assert error.code == "VRC-604"
        assert not lives(vrc)
        await vrc.open()  # and it can be started anew
        await vrc.initialize(AGENT, token(), ADDRESS)
        await vrc.aclose()
        assert lost.empty()

    play(scenario)
    assert len(component.facts("started")) == 2


@pytest.mark.parametrize(("length", "code"), [(handoff.MAX_LINE, ""), (handoff.MAX_LINE + 1, "VRC-609")])
def test_a_line_is_as_long_as_agreed_without_its_line_feed(length: int, code: str) -> None:
    program = (
        "import json, sys\n"
        "hello = {'protocol': 'vrc-handoff/1', 'type': 'hello', 'component': {'name': 'x', 'version': '1'},"
        " 'state': 'idle', 'more': ''}\n"
        f"hello['more'] = 'x' * ({length} - len(json.dumps(hello)))\n"
        "print(json.dumps(hello), flush=True)\n"
        "sys.stdin.read()\n"
    )

    async def scenario() -> None:
        vrc = VrcProcess(rude(program))
        try:
            await vrc.open()
            told = ""
        except VrcError as error:
            told = error.code
        finally:
            await vrc.aclose()
        assert told == code

    play(scenario)


@pytest.mark.parametrize(
    ("news", "code", "component_code"),
    [
        ("state='failed', code='server_unreachable'", "VRC-606", "server_unreachable"),
        ("state='idle'", "VRC-606", "idle"),
        ("state='nonsense'", "VRC-609", None),
    ],
)
def test_a_held_component_that_stops_recording_is_missed(
    news: str, code: str, component_code: str | None
) -> None:
    program = (
        HELLO + TAKE + DONE + f"say(type='state', state='initialized')\nsay(type='state', {news})\n"
        "sys.stdin.read()\n"
    )

    async def scenario() -> None:
        lost: asyncio.Queue[VrcError] = asyncio.Queue()
        vrc = VrcProcess(rude(program, keep_running=True), told(lost))
        await vrc.open()
        await vrc.initialize(AGENT, token(), ADDRESS)
        error = await asyncio.wait_for(lost.get(), 5)
        assert (error.code, error.facts.get("component_code")) == (code, component_code)
        await vrc.reset()

    play(scenario)


def test_a_one_shot_adapter_may_leave_a_recorder_behind_that_holds_its_streams(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    code = (
        HELLO + TAKE + "import subprocess, pathlib\n"
        "recorder = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(30)'])\n"
        f"pathlib.Path({str(file)!r}).write_text(str(recorder.pid))\n"
        "recorder.returncode = 0\n" + DONE
    )

    async def scenario() -> None:
        vrc = VrcProcess(rude(code), end_deadline=1.0)
        await vrc.open()
        async with asyncio.timeout(8):
            await vrc.initialize(AGENT, token(), ADDRESS)

    try:
        play(scenario)
    finally:
        os.kill(int(file.read_text()), signal.SIGKILL)


def test_a_hand_off_that_is_cancelled_leaves_no_child(component: Component) -> None:
    async def scenario() -> None:
        vrc = VrcProcess(component.settings("--never-final"))
        await vrc.open()
        work = asyncio.create_task(vrc.initialize(AGENT, token(), ADDRESS))
        await asyncio.to_thread(wait_until, lambda: component.facts("initialize"), "the token arrives")
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        assert not lives(vrc)
        assert not alive(component.pid)

    play(scenario)


def test_a_component_ends_with_a_toolbar_that_is_killed(component: Component) -> None:
    settings = component.settings(keep_running=True)
    with Child(sys.executable, "-c", PARENT, settings.program, *settings.arguments) as parent:
        assert parent.read_line() == b"held\n"
        assert alive(component.pid)
        parent.kill()
        wait_until(lambda: not alive(component.pid), "the component ends")
    assert component.states[-1] == "idle"  # by itself, and tidily


def test_waiting_is_not_longer_than_was_said(component: Component) -> None:
    began = time.monotonic()
    failure(component.settings("--no-hello"), open_deadline=0.3)
    failure(component.settings("--never-final"), result_deadline=0.3)
    assert time.monotonic() - began < 5


def test_how_long_a_result_may_take_is_in_the_settings(component: Component) -> None:
    settings = replace(component.settings("--never-final"), result_timeout_s=1)
    step, error = failure(settings, result_deadline=None)
    assert (step, error.code, error.detail) == ("initialize", "VRC-602", "nothing within 1 s")
