"""The simulated gateway as others meet it: what it answers, what may go wrong, how it ends."""

import json
import os
import re
import signal
import ssl
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from cryptography import x509

from .client import EMPTY_POLL, LOGIN, ME, NO_RIGHT, POLL, STANDING, Gateway, Start

GUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.AgentGateway\d"
SOON = httpx.Timeout(10, read=0.05)


def test_empty_poll_is_exact(gateway: Gateway) -> None:
    begin = time.monotonic()
    answer = gateway.call("GET", POLL)
    assert answer.content == EMPTY_POLL
    assert time.monotonic() - begin >= 0.15
    assert answer.headers["content-type"] == "application/json"
    assert "set-guid" not in answer.headers


def test_event_ends_a_held_poll_and_keeps_its_order_of_keys(start: Start) -> None:
    gateway = start()  # which holds a poll for 10 s
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.call, "GET", POLL)
        gateway.polls_begun(1)
        gateway.do("event", event={"eventType": "AgentState_Ready", "workNo": "20011", "content": None})
        answer = poll.result(5).content
    assert answer == (
        b'{"message":"","retcode":"0","event":{"eventType":"AgentState_Ready","workNo":"20011","content":null}}'
    )


def test_two_polls_at_once_share_the_events(start: Start) -> None:
    gateway = start()
    with ThreadPoolExecutor() as others:
        polls = [others.submit(gateway.ask, "GET", POLL) for _ in range(2)]
        gateway.polls_begun(2)
        for name in ("one", "two"):
            gateway.do("event", event={"eventType": name})
        assert sorted(poll.result(5)["event"]["eventType"] for poll in polls) == ["one", "two"]


def test_no_event_is_given_to_a_poll_that_has_hung_up(start: Start) -> None:
    gateway = start()
    with pytest.raises(httpx.ReadTimeout):
        gateway.call("GET", POLL, timeout=SOON)
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.ask, "GET", POLL)
        gateway.polls_begun(2)
        gateway.do("event", event={"eventType": "one"})
        assert poll.result(5)["event"]["eventType"] == "one"


def test_sign_out_ends_a_held_poll(start: Start) -> None:
    gateway = start()
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.ask, "GET", POLL)
        gateway.polls_begun(1)
        gateway.do("sign-out")
        assert poll.result(5)["event"]["eventType"] == "AgentOther_ShutdownService"
    assert gateway.ask("GET", POLL)["retcode"] == "100-006"


def test_rotation_comes_with_the_poll_only(gateway: Gateway) -> None:
    old = gateway.guid
    assert gateway.do("rotate") == {"ok": True}
    assert "set-guid" not in gateway.call("GET", f"{ME}/agentstatus").headers
    value = gateway.call("GET", POLL).headers["set-guid"]
    assert re.fullmatch(f"JSESSIONID={GUID}", value)
    state = gateway.do("state")
    assert value == f"JSESSIONID={state['guid']}"
    assert state["previous_guids"] == [old]
    assert gateway.ask("POST", f"{ME}/handshake", state["guid"])["message"] == "success"
    assert gateway.ask("POST", f"{ME}/handshake", old)["retcode"] == "0"  # grace


def test_rotation_waits_for_a_poll_that_has_not_hung_up(gateway: Gateway) -> None:
    with pytest.raises(httpx.ReadTimeout):
        gateway.call("GET", POLL, timeout=SOON)
    gateway.do("rotate")
    value = gateway.call("GET", POLL).headers["set-guid"]  # begun after the other, answered after it
    assert value == f"JSESSIONID={gateway.do('state')['guid']}"
    assert gateway.do("state")["previous_guids"] == [gateway.guid]


def test_who_is_kicked_out_while_polling_does_not_get_the_new_guid(start: Start) -> None:
    gateway = start()
    with ThreadPoolExecutor() as others:
        poll = others.submit(gateway.call, "GET", POLL)
        gateway.polls_begun(1)
        gateway.do("rotate-on-next")
        guid = gateway.do("sign-in")["guid"]
        assert poll.result(5).content == NO_RIGHT
    assert "set-guid" not in poll.result().headers
    assert gateway.do("state")["guid"] == guid


def test_rotation_on_the_next_answer_of_any_interface(gateway: Gateway) -> None:
    gateway.do("rotate-on-next")
    answer = gateway.call("POST", f"{ME}/vrctoken")
    assert answer.headers["set-guid"] == f"JSESSIONID={gateway.do('state')['guid']}"


def test_rotation_on_every_answer_and_old_guid_dead(start: Start) -> None:
    gateway = start("--rotate-on", "every", "--old-guid", "dies-at-once")
    old = gateway.guid
    gateway.do("rotate")
    assert "set-guid" in gateway.call("GET", f"{ME}/agentstatus").headers
    assert gateway.call("GET", f"{ME}/agentstatus", old).content == NO_RIGHT


def test_update_guid(gateway: Gateway) -> None:
    answer = gateway.ask("PUT", f"{ME}/updateGuid")
    assert list(answer) == ["message", "retcode", "result"]
    assert (answer["message"], answer["retcode"]) == ("success", "0")
    assert re.fullmatch(GUID, answer["result"]["guid"])
    assert answer["result"]["guid"] != gateway.guid
    assert gateway.do("state")["guid"] == answer["result"]["guid"]


def test_static_guid_is_not_changed(start: Start) -> None:
    gateway = start("--auth-mode", "1", "--poll-wait", "1")
    assert gateway.ask("PUT", f"{ME}/updateGuid")["result"]["guid"] == gateway.guid
    assert "error" in gateway.do("rotate")
    assert "set-guid" not in gateway.call("GET", POLL).headers


def test_header_capitalisation_on_the_wire(gateway: Gateway) -> None:
    body = json.dumps(LOGIN)
    head, _, content = gateway.raw(
        f"PUT /agentgateway/resource/{ME}/forcelogin HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
    ).partition(b"\r\n\r\n")
    guid = gateway.do("state")["guid"].encode()
    assert head.startswith(b"HTTP/1.1 200 ")
    assert b"\r\nSet-GUID: JSESSIONID=" + guid in head
    assert b"\r\nContent-Type: application/json\r\n" in head + b"\r\n"
    assert list(json.loads(content)) == ["message", "retcode", "result"]


@pytest.mark.parametrize("name", ["guid", "Guid", "GUID"])
def test_guid_header_in_any_case_with_body_and_odd_content_type(gateway: Gateway, name: str) -> None:
    answer = gateway.http.post(
        f"{ME}/vrctoken?time=1", headers={name: gateway.guid, "Content-Type": "text/plain"}, content="{}"
    )
    assert answer.json()["retcode"] == "0"


def test_login_while_signed_in_then_by_force(gateway: Gateway) -> None:
    assert gateway.http.put(ME, json=LOGIN).json()["retcode"] == "100-002"
    answer = gateway.http.put(f"{ME}/forcelogin", json=LOGIN)
    assert answer.json()["message"] == ""
    assert answer.json()["result"]["workno"] == "20011"
    new = answer.headers["set-guid"].removeprefix("JSESSIONID=")
    assert answer.headers["guid"] == new
    assert gateway.call("GET", POLL).content == NO_RIGHT  # the earlier session
    gateway.guid = new
    assert gateway.ask("POST", f"{ME}/resetskill/true?skillid=&phonelinkage=0")["retcode"] == "0"
    assert gateway.events() == ["AgentOther_InService", "AgentState_Ready"]


def test_login_logout(gateway: Gateway) -> None:
    assert gateway.ask("DELETE", f"{ME}/logout")["retcode"] == "0"
    assert gateway.do("state")["signed_in"] is False
    assert gateway.ask("GET", POLL)["retcode"] == "100-006"
    answer = gateway.http.put(ME, json=LOGIN | {"status": 3})
    assert answer.json()["retcode"] == "0"
    gateway.guid = answer.headers["guid"]
    assert gateway.events()[-1] == "AgentState_SetNotReady_Success"
    assert gateway.ask("DELETE", f"{ME}/forcelogout")["retcode"] == "0"


@pytest.mark.parametrize(
    ("path", "body", "retcode"),
    [
        (ME, b"", "100-001"),
        (ME, b'{"password":"right"}', "100-001"),
        (ME, json.dumps(LOGIN | {"password": "wrong"}).encode(), "100-004"),
        ("onlineagent/20012", json.dumps(LOGIN).encode(), "100-004"),
        (ME, json.dumps(LOGIN | {"status": "9"}).encode(), "100-011"),
        ("onlineagent/100", json.dumps(LOGIN).encode(), "000-002"),
        ("onlineagent/1000000", json.dumps(LOGIN).encode(), "000-002"),
    ],
)
def test_refused_logins(gateway: Gateway, path: str, body: bytes, retcode: str) -> None:
    assert gateway.http.put(path, content=body).json()["retcode"] == retcode


def test_wrong_guid_wrong_agent_wrong_address(gateway: Gateway) -> None:
    assert gateway.call("PUT", f"{ME}/updateGuid", "other").content == NO_RIGHT
    assert gateway.http.put(f"{ME}/updateGuid").content == NO_RIGHT
    assert gateway.ask("PUT", "onlineagent/20012/updateGuid")["retcode"] == "100-006"
    for method, path in (("GET", f"{ME}/updateGuid"), ("PUT", f"{ME}/nonsense")):
        answer = gateway.call(method, path)
        assert (answer.status_code, answer.json()["retcode"]) == (200, "000-002")
    assert gateway.call("GET", f"{gateway.hello['url']}/").status_code == 404


def test_vrc_token_is_fresh_each_time(gateway: Gateway) -> None:
    before = gateway.do("state")
    tokens = {gateway.ask("POST", f"{ME}/vrctoken")["result"]["vrcToken"] for _ in range(3)}
    tokens.add(gateway.ask("GET", "recordplay/20011/getconnecttoken")["result"]["token"])
    after = gateway.do("state")
    assert len(tokens) == 4
    assert after["vrc_tokens"] - before["vrc_tokens"] == 4
    route = "POST onlineagent/{id}/vrctoken"
    assert after["requests"][route] - before["requests"].get(route, 0) == 3


def test_states_and_their_events(gateway: Gateway) -> None:
    steps = {
        "saybusy?reason=200": ("AgentState_SetNotReady_Success", 3),
        "cancelbusy": ("AgentState_CancelNotReady_Success", 4),
        "rest/600/0": ("AgentState_SetRest_Success", 8),
        "cancelrest": ("AgentState_CancelRest_Success", 4),
        "work": ("AgentState_SetWork_Success", 5),
        "cancelwork": ("AgentState_CancelWork_Success", 4),
        "sayfree": ("AgentState_Ready", 4),
    }
    for path, (event, state) in steps.items():
        assert gateway.call("POST", f"{ME}/{path}").json()["retcode"] == "0"
        assert gateway.ask("GET", POLL)["event"]["eventType"] == event
        status = gateway.ask("GET", f"{ME}/agentstatus")
        assert status == {
            "message": "",
            "retcode": "0",
            "result": {"agentState": state, "isWorking": False},
        }


@pytest.mark.parametrize(
    ("path", "retcode"),
    [
        ("cancelbusy", "100-009"),
        ("cancelrest", "100-009"),
        ("cancelwork", "100-009"),
        ("saybusy?reason=7", "000-002"),
        ("rest/86400/0", "000-002"),
        ("rest/1/256", "000-002"),
        ("resetskill/true?phonelinkage=2", "000-002"),
    ],
)
def test_refused_operations(gateway: Gateway, path: str, retcode: str) -> None:
    assert gateway.ask("POST", f"{ME}/{path}")["retcode"] == retcode


def test_screen_recording(gateway: Gateway) -> None:
    begin, stop = (
        ("PUT", "recordplay/20011/startrecordscreen"),
        ("DELETE", "recordplay/20011/stoprecordscreen"),
    )
    assert gateway.ask(*stop)["retcode"] == "100-007"
    gateway.do("vrc-ready", ready=False)
    assert gateway.ask(*begin)["retcode"] == "0"
    gateway.do("vrc-ready", ready=True)
    assert gateway.ask(*begin)["retcode"] == "0"
    assert gateway.do("state")["recording"] is True
    assert gateway.ask(*stop)["retcode"] == "0"
    assert gateway.events() == [
        "AgentMediaEvent_StartRecordScreen_Fail",
        "AgentMediaEvent_StartRecordScreen_Succ",
        "AgentMediaEvent_StopRecordScreen_Succ",
    ]


def test_legacy_heartbeat(gateway: Gateway) -> None:
    assert gateway.ask("PUT", f"{ME}/heartbeat")["result"]["loginTime"].isdecimal()
    answer = gateway.http.post(f"{ME}/handshake", headers={"Guid": gateway.guid, "service_token": "a;b"})
    assert answer.json()["retcode"] == "100-001"


def test_flow_control(start: Start) -> None:
    gateway = start("--flow-control", *STANDING)
    codes = [gateway.ask("GET", f"{ME}/agentstatus")["retcode"] for _ in range(6)]
    assert codes == ["0"] * 5 + ["000-007"]
    assert gateway.ask("POST", f"{ME}/vrctoken")["retcode"] == "0"


def test_lost_answer_is_processed(gateway: Gateway) -> None:
    gateway.do("fault", name="lost-answer", path="updateGuid")
    with pytest.raises(httpx.TransportError):
        gateway.call("PUT", f"{ME}/updateGuid")
    state = gateway.do("state")
    assert state["guid"] != gateway.guid
    assert state["previous_guids"] == [gateway.guid]


def test_lost_request_is_not(gateway: Gateway) -> None:
    gateway.do("fault", name="lost-request")
    with pytest.raises(httpx.TransportError):
        gateway.call("PUT", f"{ME}/updateGuid")
    assert gateway.do("state")["guid"] == gateway.guid


def test_cut_answer(gateway: Gateway) -> None:
    gateway.do("fault", name="cut")
    with pytest.raises(httpx.RemoteProtocolError):
        gateway.call("PUT", f"{ME}/updateGuid")
    assert gateway.do("state")["guid"] != gateway.guid


def test_hang_does_not_answer_and_does_nothing(gateway: Gateway) -> None:
    gateway.do("fault", name="hang")
    with pytest.raises(httpx.ReadTimeout):
        gateway.call("PUT", f"{ME}/updateGuid", timeout=SOON)
    assert gateway.do("state")["guid"] == gateway.guid


def test_faults_that_answer_instead(gateway: Gateway) -> None:
    for name in ("retcode:100-006", "http:503", "redirect:https://example.org/", "html"):
        gateway.do("fault", name=name)
    answers = [gateway.call("PUT", f"{ME}/updateGuid", follow_redirects=False) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 503, 302, 200]
    assert answers[0].json()["retcode"] == "100-006"
    assert answers[2].headers["location"] == "https://example.org/"
    assert all(answer.text.startswith("<!DOCTYPE html>") for answer in answers[1:])
    assert gateway.do("state")["guid"] == gateway.guid


def test_faults_in_the_answer(gateway: Gateway) -> None:
    def next_answer(name: str) -> httpx.Response:
        assert gateway.do("fault", name=name) == {"ok": True}
        return gateway.call("PUT", f"{ME}/updateGuid")

    with pytest.raises(ValueError, match="decode"):
        next_answer("garbage").json()
    assert next_answer("empty").content == b""
    assert len(next_answer("big").content) == 1 << 20
    compressed = next_answer("gzip")
    assert compressed.headers["content-encoding"] == "gzip"
    assert compressed.json()["retcode"] == "0"
    assert next_answer("late-http:502").status_code == 502
    assert next_answer("late-retcode:100-007").json()["retcode"] == "100-007"
    assert next_answer("set-guid").headers["set-guid"] == f"JSESSIONID={gateway.do('state')['guid']}"
    two = next_answer("two-set-guid").headers.get_list("set-guid")
    assert len(set(two)) == 2
    assert two[0] == f"JSESSIONID={gateway.do('state')['guid']}"
    assert "\r\n" in next_answer("bad-guid").json()["result"]["guid"]
    assert next_answer("no-guid").json()["result"] == {}
    begin = time.monotonic()
    assert next_answer("delay:60").json()["retcode"] == "0"
    assert time.monotonic() - begin >= 0.06


def test_fault_count_and_path(gateway: Gateway) -> None:
    gateway.do("fault", name="retcode:000-004", count=2, path="vrctoken")
    assert gateway.ask("PUT", f"{ME}/heartbeat")["retcode"] == "0"
    codes = [gateway.ask("POST", f"{ME}/vrctoken")["retcode"] for _ in range(3)]
    assert codes == ["000-004", "000-004", "0"]


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "[]",
        '"rotate"',
        "{}",
        '{"do":"dance"}',
        '{"do":"event"}',
        '{"do":"event","event":"ring"}',
        '{"do":"fault","name":"nonsense"}',
        '{"do":"fault","name":"retcode"}',
        '{"do":"fault","name":"hang:1"}',
        '{"do":"fault","name":"http:wide"}',
        '{"do":"fault","name":"http:100"}',
        '{"do":"fault","name":"delay:-1"}',
        '{"do":"fault","name":"hang","count":"2"}',
        '{"do":"fault","name":"hang","path":2}',
        '{"do":"vrc-ready","ready":"yes"}',
    ],
)
def test_senseless_commands_are_answered(gateway: Gateway, line: str) -> None:
    assert list(gateway.tell(line)) == ["error"]


def test_end_of_input_ends_it_at_once_whatever_is_held(start: Start) -> None:
    gateway = start()
    gateway.do("fault", name="hang", path="vrctoken")
    with ThreadPoolExecutor() as others:
        held = [
            others.submit(gateway.call, "GET", POLL),
            others.submit(gateway.call, "POST", f"{ME}/vrctoken"),
        ]
        gateway.polls_begun(1)
        while gateway.do("state")["faults_waiting"]:
            pass
        begin = time.monotonic()
        assert gateway.process.stdin is not None
        gateway.process.stdin.close()
        gateway.process.wait(5)
        assert time.monotonic() - begin < 1
        assert all(isinstance(call.exception(5), httpx.TransportError) for call in held)
    assert not Path(gateway.hello["ca_file"]).parent.exists()
    gateway.process.stdin = None  # nothing is left to be closed


@pytest.mark.skipif(os.name == "nt", reason="a signal there ends a process without asking it")
def test_sigterm_ends_it_cleanly(start: Start) -> None:
    gateway = start()
    gateway.process.send_signal(signal.SIGTERM)
    assert gateway.process.wait(5) == 0
    assert not Path(gateway.hello["ca_file"]).parent.exists()


def test_plain_mode_signed_out(start: Start) -> None:
    gateway = start("--plain", "--signed-out", "--agent-id", "101")
    assert gateway.hello == {"url": gateway.hello["url"], "agent_id": 101}
    assert gateway.hello["url"].startswith("http://127.0.0.1:")
    assert gateway.ask("PUT", "onlineagent/101/updateGuid", "any")["retcode"] == "100-006"
    assert gateway.http.put("onlineagent/101", json=LOGIN | {"password": ""}).json()["retcode"] == "0"


def test_authority_is_used_again(start: Start, tmp_path: Path) -> None:
    first = start("--tls-dir", str(tmp_path))
    content = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    second = start("--tls-dir", str(tmp_path), "--host", "localhost")
    assert first.hello["ca_file"] == second.hello["ca_file"] == str(tmp_path.resolve() / "ca.pem")
    assert content == {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert second.ask("PUT", f"{ME}/heartbeat")["retcode"] == "0"


def test_a_self_signed_certificate_is_its_own_issuer_and_used_again(start: Start, tmp_path: Path) -> None:
    first = start("--self-signed", "--tls-dir", str(tmp_path / "first"))
    public = tmp_path.resolve() / "first" / "self-signed.pem"
    assert first.hello["ca_file"] == str(public)
    content = public.read_text()
    port = int(first.hello["url"].rpartition(":")[2])
    assert ssl.get_server_certificate(("127.0.0.1", port)) == content
    found = x509.load_pem_x509_certificate(content.encode())
    assert found.issuer == found.subject
    found.verify_directly_issued_by(found)
    assert first.ask("PUT", f"{ME}/heartbeat")["retcode"] == "0"  # of whom it vouches for
    start("--self-signed", "--tls-dir", str(tmp_path / "first"))
    assert public.read_text() == content
    other = start("--self-signed", "--tls-dir", str(tmp_path / "other"))
    assert Path(other.hello["ca_file"]).read_text() != content


def test_journal_holds_all_that_was_said(start: Start, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    gateway = start("--plain", "--journal", str(journal))
    said = gateway.call("PUT", f"{ME}/updateGuid?time=1", content="ä".encode())
    gateway.do("fault", name="lost-answer")
    with pytest.raises(httpx.TransportError):
        gateway.call("POST", f"{ME}/vrctoken")
    notice, request, answer, _, lost = map(json.loads, journal.read_text("utf-8").splitlines())
    assert "secrets" in notice["text"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", request["at"])
    assert request["what"] == "request"
    assert (request["n"], request["method"], request["body"]) == (1, "PUT", "ä")
    assert request["path"] == f"/agentgateway/resource/{ME}/updateGuid?time=1"
    assert request["guid"] == request["headers"]["Guid"] == gateway.guid
    assert answer["what"] == "answer"
    assert (answer["n"], answer["status"], answer["body"]) == (1, 200, said.text)
    assert answer["headers"]["Content-Type"] == "application/json"
    assert "fault" not in answer
    assert (lost["n"], lost["fault"]) == (2, "lost-answer")
    assert "vrcToken" in lost["body"]


@pytest.mark.parametrize(
    "options",
    [
        ["--guid-interval", "120000"],
        ["--agent-id", "100"],
        ["--plain", "--tls-dir", "x"],
        ["--self-signed", "--plain"],
    ],
)
def test_settings_that_cannot_be(options: list[str]) -> None:
    command = [sys.executable, "-m", "toolbar.simulator.gateway", *options]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10)
    assert ended.returncode == 2
    assert options[0] in ended.stderr or "guid" in ended.stderr


def test_help_says_what_it_is() -> None:
    command = [sys.executable, "-m", "toolbar.simulator.gateway", "--help"]
    text = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True).stdout
    assert "TEST INSTRUMENT" in text
    assert "secrets" in text
