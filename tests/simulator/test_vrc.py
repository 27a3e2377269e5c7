"""The reference VRC as a real child: the exchange of vrc.md 4.3, the life of 4.5, the faults of 4.8."""

import hashlib
import json
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.rig.processes import Child, RigError, reference_vrc

TOKEN = "tök3n-d41d8cd98f00b204e9800998ecf8427e"
SOON = 30


class Start(Protocol):
    def __call__(self, *arguments: str | Path) -> Child: ...


@pytest.fixture
def start() -> Iterator[Start]:
    """Start components that end with the test, and never leak the token into their noise."""
    with ExitStack() as stack:
        started: list[Child] = []

        def child(*arguments: str | Path) -> Child:
            started.append(stack.enter_context(reference_vrc(*map(str, arguments))))
            return started[-1]

        yield child
        for component in started:
            component.close()
            assert TOKEN not in component.stderr
            assert "Traceback" not in component.stderr


def initialize(valid_for: float = SOON, **changes: Any) -> dict[str, Any]:
    """Return the example of vrc.md 4.3 with fields replaced, or removed where the change is `...`."""
    now = datetime.now(UTC)
    message: dict[str, Any] = {
        "protocol": "vrc-handoff/1",
        "type": "initialize",
        "id": str(uuid.uuid4()),
        "issued_at": _text(min(now, now + timedelta(seconds=valid_for))),
        "not_after": _text(now + timedelta(seconds=valid_for)),
        "agent_id": "20011",
        "username": "20011",
        "credential": {"type": "vrcToken", "value": TOKEN},
        "server": {"entry_list": "192.0.2.10(7000)"},
        "local": {"address": "192.0.2.77", "port": 6600},
        "options": {"login_type": 2, "record_type": 1, "screen_no": 0},
        "client": {"name": "agent-toolbar", "version": "1.0.0"},
    }
    for path, value in changes.items():
        *parents, name = path.split("__")
        table = message
        for parent in parents:
            table = table[parent]
        if value is ...:
            del table[name]
        else:
            table[name] = value
    return message


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def outcome(component: Child, message: dict[str, Any]) -> dict[str, Any]:
    """Send an initialize that is accepted, and return its final result."""
    assert component.ask(message) == result(message, "accepted")
    return component.read()


def result(message: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
    return {"protocol": "vrc-handoff/1", "type": "result", "id": message["id"], "status": status, **more}


def journal_of(path: Path) -> list[dict[str, Any]]:
    """Return what happened, without the first line: that it has started, as which process."""
    started, *facts = [json.loads(line) for line in path.read_text().splitlines()]
    assert (started["what"], started["pid"] > 0) == ("started", True)
    return facts


def test_the_whole_exchange(start: Start) -> None:
    component = start()
    hello = component.read()
    assert hello.pop("component") == {"name": "vrc-reference", "version": "1.0.0"}
    assert hello == {
        "protocol": "vrc-handoff/1",
        "type": "hello",
        "state": "idle",
        "capabilities": ["initialize", "status", "reset"],
    }
    assert component.ask({"type": "status", "id": "1"}) == {"type": "status", "id": "1", "state": "idle"}
    message = initialize()
    assert outcome(component, message) == result(message, "initialized", detail="ready")
    status = {"type": "status", "id": "2", "state": "initialized", "agent_id": "20011"}
    assert component.ask({"type": "status", "id": "2"}) == status
    component.send({"type": "reset", "id": "3"})
    assert component.wait(1) == 0
    assert component.read_line() == b""


def test_it_stays_until_its_input_ends_and_then_goes_at_once(start: Start) -> None:
    component = start()
    component.read()
    assert outcome(component, initialize())["status"] == "initialized"
    with pytest.raises(RigError, match="still running"):
        component.wait(0.2)
    component.close_stdin()
    assert component.wait(1) == 0


def test_a_toolbar_that_closes_its_side_at_once_still_gets_the_result(start: Start) -> None:
    component = start()
    component.send(initialize())
    component.close_stdin()
    assert [component.read().get("status") for _ in range(3)] == [None, "accepted", "initialized"]
    assert component.wait() == 0


def test_a_reader_that_is_gone_ends_it(start: Start, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    command = [sys.executable, "-m", "toolbar.simulator.vrc", "--stdio", "--journal", str(journal)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes) as process:  # type: ignore[call-overload]
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(json.dumps(initialize()).encode() + b"\n")
        process.stdin.flush()
        assert process.wait(5) == 0
        assert b"Broken" not in process.stderr.read()
    assert journal_of(journal)[-1]["state"] == "idle"


def test_the_journal_proves_the_delivery_without_the_token(start: Start, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    component = start("--journal", journal)
    component.read()
    for _ in range(2):
        assert outcome(component, initialize())["status"] == "initialized"
    component.close_stdin()
    assert component.wait() == 0
    facts = journal_of(journal)
    one = ["initialize", "initializing", "initialized"]
    # A new initialize ends the old session first.
    two = ["initialize", "idle", "initializing", "initialized"]
    assert [fact.get("state", fact["what"]) for fact in facts] == ["idle", *one, *two, "idle"]
    proofs = [fact for fact in facts if fact["what"] == "initialize"]
    assert proofs[0]["salt"] != proofs[1]["salt"]
    for proof in proofs:
        assert (proof["agent_id"], proof["token_length"]) == ("20011", len(TOKEN))
        salted = hashlib.sha256(bytes.fromhex(proof["salt"]) + TOKEN.encode()).hexdigest()
        assert proof["token_sha256_salted"] == salted
    assert TOKEN not in journal.read_text() + component.stderr
    assert json.dumps(TOKEN)[1:-1] not in journal.read_text()
    assert hashlib.sha256(TOKEN.encode()).hexdigest() not in journal.read_text() + component.stderr
    assert "token_length=38" in component.stderr


def refused(component: Child, message: dict[str, Any]) -> tuple[str, bool]:
    answer = component.ask(message)
    assert (answer["id"], answer["status"]) == (message["id"], "failed")
    assert 0 < len(answer["message"]) <= 500
    assert TOKEN not in answer["message"]
    return answer["code"], answer["retryable"]


def test_an_id_counts_once(start: Start) -> None:
    component = start()
    component.read()
    message = initialize()
    outcome(component, message)
    assert refused(component, message) == ("duplicate_id", False)
    assert component.ask({"type": "status", "id": "x"})["state"] == "initialized"


def test_what_came_too_late_is_expired(start: Start) -> None:
    component = start()
    component.read()
    assert refused(component, initialize(valid_for=-1)) == ("expired", True)
    assert outcome(component, initialize())["status"] == "initialized"


def test_one_at_a_time(start: Start) -> None:
    component = start("--delay", "0.3")
    component.read()
    first = initialize()
    component.ask(first)
    assert refused(component, initialize()) == ("busy", True)
    assert component.ask({"type": "status", "id": "x"})["state"] == "initializing"
    assert component.read() == result(first, "initialized", detail="ready")


ODD: dict[str, dict[str, Any]] = {
    "unsupported": {"protocol": "vrc-handoff/2"},
    "no protocol": {"protocol": ...},
    "type": {"type": "ask"},
    "id": {"id": "5f0c7a1e"},
    "id of version 1": {"id": "c232ab00-9414-11ec-b3c8-9f6bdeced846"},
    "agent too small": {"agent_id": "100", "username": "100"},
    "agent too large": {"agent_id": "1000000", "username": "1000000"},
    "agent with zeros": {"agent_id": "000101", "username": "000101"},
    "agent in other digits": {"agent_id": "٢٠٠١١", "username": "٢٠٠١١"},
    "agent as a number": {"agent_id": 20011},
    "no username": {"username": ...},
    "another username": {"username": "20012"},
    "no credential": {"credential": ...},
    "another credential": {"credential__type": "password"},
    "empty token": {"credential__value": ""},
    "long token": {"credential__value": "x" * 8193},
    "token with a line feed": {"credential__value": TOKEN + "\n"},
    "half a surrogate": {"credential__value": TOKEN + "\ud800"},
    "no server": {"server": ...},
    "entry list as a list": {"server__entry_list": ["192.0.2.10(7000)"]},
    "entry list with an equals sign": {"server__entry_list": "192.0.2.10;screenNo=1"},
    "no address": {"local__address": ...},
    "port 0": {"local__port": 0},
    "port as text": {"local__port": "6600"},
    "port true": {"local__port": True},
    "no port": {"local__port": ...},
    "login type": {"options__login_type": 1},
    "no login type": {"options__login_type": ...},
    "screen as text": {"options__screen_no": "0;"},
    "nested option": {"options__deep": {}},
    "fraction": {"options__half": 0.5},
    "33 options": {"options": {"login_type": 2, **{f"o{number}": 1 for number in range(32)}}},
    "control character in a key": {"options__a\tb": 1},
    "client": {"client__name": 1},
    "no deadline": {"not_after": ...},
    "deadline before issue": {"issued_at": "2099-01-01T00:00:00Z"},
    "time without zone": {"not_after": "2099-01-01T00:00:00"},
    "the 31st of February": {"not_after": "2099-02-31T00:00:00Z"},
}


def test_every_field_is_read_strictly(start: Start) -> None:
    component = start()
    component.read()
    codes = {name: refused(component, initialize(**changes)) for name, changes in ODD.items()}
    unsupported = ("unsupported", "no protocol")
    assert codes == {
        name: ("unsupported_protocol" if name in unsupported else "bad_request", False) for name in ODD
    }
    extra = initialize(agent_id="101", username="101", future=[1, None], credential__value="x" * 8192)
    assert outcome(component, extra)["status"] == "initialized"


NO_MESSAGE = {
    "nothing": b"",
    "text": b"hello",
    "a list": b"[]",
    "byte order mark": b'\xef\xbb\xbf{"type":"status","id":"1"}',
    "UTF-16": '{"type":"status","id":"1"}'.encode("utf-16-le"),
    "Latin-1": b'{"type":"status","id":"\xe9"}',
    "duplicate key": b'{"type":"status","id":"1","id":"1"}',
    "inner duplicate": b'{"type":"status","id":"1","a":{"b":1,"b":2}}',
    "not a number": b'{"type":"status","id":"1","a":NaN}',
    "deep": b'{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    "many digits": b'{"type":"status","id":"1","a":' + b"9" * 5000 + b"}",
    "no id": b'{"type":"status"}',
    "control character in the id": rb'{"type":"status","id":"a\u0000"}',
    "half a surrogate in the id": rb'{"type":"status","id":"a\ud800"}',
    "long id": json.dumps({"type": "status", "id": "x" * 65}).encode(),
}


def test_what_is_no_message_is_refused_without_an_id(start: Start) -> None:
    component = start()
    component.read()
    for name, line in NO_MESSAGE.items():
        component.send_line(line + b"\n")
        answer = component.read()
        assert (answer["id"], answer["code"]) == (None, "bad_request"), name
    assert component.ask({"type": "status", "id": "1"})["state"] == "idle"


def test_no_depth_is_too_deep_for_it(start: Start) -> None:
    component = start()
    component.read()
    for depth in range(100, 3000, 100):
        component.send_line(b'{"type":"status","id":"1","deep":' + b"[" * depth + b"]" * depth + b"}\n")
        assert component.read()["type"] in ("status", "result")
    assert component.ask({"type": "status", "id": "1"})["state"] == "idle"


def test_a_line_may_have_65536_bytes(start: Start) -> None:
    component = start()
    component.read()
    message = {"type": "status", "id": "1", "padding": ""}
    message["padding"] = "x" * (65_536 - len(json.dumps(message)))
    assert component.ask(message)["state"] == "idle"
    message["padding"] += "x"
    assert component.ask(message)["code"] == "bad_request"
    assert component.wait() == 1
    assert component.read_line() == b""


def test_a_line_without_end_is_not_waited_for(start: Start) -> None:
    component = start()
    component.read()
    component.send_line(b"x" * 65_537)
    assert component.read()["code"] == "bad_request"
    assert component.wait() == 1


def test_half_a_line_at_the_end_is_no_message(start: Start) -> None:
    component = start()
    component.read()
    component.send_line(json.dumps(initialize()).encode())
    component.close_stdin()
    assert component.wait() == 0
    assert component.read_line() == b""


def test_expected_and_unexpected_tokens(start: Start) -> None:
    component = start("--expect-sha256", hashlib.sha256(TOKEN.encode()).hexdigest().upper())
    component.read()
    assert outcome(component, initialize())["status"] == "initialized"
    other = outcome(component, initialize(credential__value="another"))
    assert (other["code"], other["retryable"]) == ("credential_rejected", True)
    assert component.ask({"type": "status", "id": "1"}) == {"type": "status", "id": "1", "state": "failed"}


@pytest.mark.parametrize(
    ("options", "code", "vendor_code"),
    [
        (["--fail", "server_unreachable"], "server_unreachable", None),
        (["--fail", "not_in_the_list"], "not_in_the_list", None),
        (["--fail", "vendor_error"], "vendor_error", "1001"),
        (["--vendor-code", "77"], "vendor_error", "77"),
        (["--fail", "internal", "--vendor-code", "0x80040154"], "internal", "0x80040154"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_failures(start: Start, options: list[str], code: str, vendor_code: str | None) -> None:
    component = start(*options)
    component.read()
    final = outcome(component, initialize())
    assert (final["status"], final["code"], final.get("vendor_code")) == ("failed", code, vendor_code)
    assert TOKEN not in final["message"]


def test_vendor_code_zero_is_success(start: Start) -> None:
    component = start("--vendor-code", "0")
    component.read()
    assert outcome(component, initialize())["status"] == "initialized"


def test_the_token_is_echoed_only_where_asked(start: Start) -> None:
    component = start("--echo-token-in-error")
    component.read()
    final = outcome(component, initialize())
    assert final["code"] == "vendor_error"
    assert TOKEN in final["message"]


def test_half_of_the_token_is_echoed_only_where_asked(start: Start) -> None:
    component = start("--echo-half-token")
    component.read()
    final = outcome(component, initialize())
    assert TOKEN not in final["message"]
    assert final["message"].endswith(TOKEN[: (len(TOKEN) + 1) // 2])


def test_the_token_is_echoed_in_a_state_only_where_asked(start: Start) -> None:
    component = start("--echo-token-in-state")
    component.read()
    assert outcome(component, initialize())["status"] == "initialized"
    news = component.read()
    assert (news["type"], news["state"], news["code"]) == ("state", "failed", TOKEN[:64])


def test_a_delayed_result_is_dropped_when_the_input_ends(start: Start) -> None:
    component = start("--delay", "30")
    component.read()
    component.ask(initialize())
    began = time.monotonic()
    component.close_stdin()
    assert component.wait() == 0
    assert time.monotonic() - began < 1
    assert component.read_line() == b""


def test_no_hello(start: Start) -> None:
    component = start("--no-hello")
    message = initialize()
    assert component.ask(message) == result(message, "accepted")


def test_closing_after_hello(start: Start) -> None:
    component = start("--close-after", "hello", "--exit-code", "3")
    assert component.read()["type"] == "hello"
    assert component.wait() == 3


def test_closing_after_initialize(start: Start, tmp_path: Path) -> None:
    component = start("--close-after", "initialize", "--journal", tmp_path / "journal")
    component.read()
    component.send(initialize())
    assert component.read_line() == b""
    assert component.wait() == 0
    assert journal_of(tmp_path / "journal")[1]["token_length"] == len(TOKEN)


def test_garbage_and_oversize(start: Start) -> None:
    for option, right in (("--garbage", False), ("--oversize", True)):
        in_hello = start(option, "hello").read_line()
        component = start(option)
        component.read()
        component.ask(initialize())
        for line in (in_hello, component.read_line()):
            assert (len(line) > 65_536) is right
            assert line.isascii() is right


def test_never_final(start: Start) -> None:
    component = start("--never-final")
    component.read()
    component.ask(initialize())
    with pytest.raises(RigError, match="no line within"):
        component.read_line(0.2)
    assert component.ask({"type": "status", "id": "1"})["state"] == "initializing"
    component.close_stdin()
    assert component.wait(1) == 0


def test_wrong_id(start: Start) -> None:
    component = start("--wrong-id")
    component.read()
    message = initialize()
    assert component.ask(message)["id"] != message["id"]


def test_a_slow_start(start: Start) -> None:
    component = start("--start", "0.3")
    assert component.read()["state"] == "initializing"
    assert refused(component, initialize()) == ("busy", True)
    assert component.read() == {"protocol": "vrc-handoff/1", "type": "state", "state": "idle"}
    assert outcome(component, initialize())["status"] == "initialized"


def test_a_crash(start: Start, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    component = start("--die-after", "0.2", "--journal", journal)
    component.read()
    assert outcome(component, initialize())["status"] == "initialized"
    assert component.wait(5) == 70
    assert journal_of(journal)[-1]["state"] == "initialized"  # no tidy end


def test_exit_code(start: Start) -> None:
    component = start("--exit-code", "7")
    component.read()
    component.close_stdin()
    assert component.wait() == 7


def test_lenient_asks_for_the_protocol_only(start: Start) -> None:
    component = start("--lenient")
    component.read()
    bare = initialize(username="agent", server=..., local=..., options=..., client=...)
    assert outcome(component, bare)["status"] == "initialized"
    assert refused(component, initialize(agent_id="x")) == ("bad_request", False)


def test_a_control_that_is_not_there(start: Start) -> None:
    component = start("--state", "failed")
    hello = component.read()
    assert (hello["state"], hello["code"]) == ("failed", "component_missing")
    assert refused(component, initialize()) == ("component_missing", False)


def test_another_protocol(start: Start) -> None:
    component = start("--protocol", "vrc-handoff/2")
    assert component.read()["protocol"] == "vrc-handoff/2"
    assert refused(component, initialize()) == ("unsupported_protocol", False)


def command(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "toolbar.simulator.vrc", *arguments],
        capture_output=True,
        text=True,
        timeout=10,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command_line(tmp_path: Path) -> None:
    code, out, _ = command("--help")
    assert code == 0
    assert "captures no screen" in out
    assert command()[:2] == (2, "")
    assert command("--stdio", "--local-socket", "/x")[:2] == (2, "")
    assert command("--stdio", "--expect-sha256", "abc")[0] == 2
    assert command("--stdio", "--delay", "-1")[0] == 2
    code, out, noise = command("--stdio", "--journal", str(tmp_path / "nowhere" / "journal"))
    assert (code, out) == (2, "")
    assert "cannot write the journal" in noise
