"""The ways of the published clients C1 to C9 (cc-gateway.md 8), each walked through as far as it is known."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from .call_back import CallBack
from .client import EMPTY_POLL, LOGIN, ME, NO_RIGHT, POLL, Gateway, Start

STATIC = ("--auth-mode", "1", "--signed-out", "--poll-wait", "50")
DYNAMIC = ("--signed-out", "--poll-wait", "50")
SHIFT = ["AgentOther_InService", "AgentState_Ready"]
TYPED = {"password": "", "phonenum": "40038", "status": 4, "releasephone": False, "agenttype": 4}


class Client:
    """What all of them have in common: one connection, one GUID, events until the poll is empty."""

    def __init__(self, gateway: Gateway, **headers: str) -> None:
        self.gateway = gateway
        self.http = gateway.http
        self.headers = headers
        self.name = "guid"

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        answer = self.http.request(method, path, headers=self.headers, **more)
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "application/json"
        return answer

    def ok(self, method: str, path: str, **more: Any) -> Any:
        said = self.send(method, path, **more).json()
        assert said["retcode"] == "0", path
        return said.get("result")

    def sign_in(self, path: str, body: object, header: str = "set-guid") -> dict[str, Any]:
        answer = self.send("PUT", path, json=body)
        said: dict[str, Any] = answer.json()
        if said["retcode"] == "0":
            self.headers[self.name] = answer.headers[header].removeprefix("JSESSIONID=")
        return said

    def events(self) -> list[str]:
        names = []
        while (answer := self.send("GET", POLL)).content != EMPTY_POLL:
            assert list(answer.json()) == ["message", "retcode", "event"]
            names.append(answer.json()["event"]["eventType"])
        return names


@pytest.mark.parametrize("plain", [True, False])
def test_c1_is_pushed_to_beats_and_sends_a_cookie_that_is_garbage(start: Start, plain: bool) -> None:
    gateway = start(*STATIC, "--sticky-cookie", *(["--plain"] if plain else []))
    client = Client(gateway, **{"Content-Type": "application/json;charset=UTF-8"})
    with CallBack() as call_back:
        wishes = {**TYPED, "agenttype": "4", "pushUrl": call_back.uri}
        answer = client.send("PUT", ME, json=wishes)
        client.headers["guid"] = answer.headers["set-guid"].removeprefix("JSESSIONID=")
        gateway.http.cookies.clear()
        client.headers["Cookie"] = answer.headers["set-cookie"].replace(":", "").replace("=", "")
        for name in SHIFT:
            pushed = call_back.next().body
            assert list(pushed) == ["message", "retcode", "event"]
            assert pushed["event"]["eventType"] == name
        assert client.ok("PUT", f"{ME}/heartbeat", json={})["loginTime"].isdecimal()
        assert "set-cookie" in client.send("PUT", f"{ME}/heartbeat").headers  # garbage is as none
        client.ok("DELETE", f"{ME}/logout")
        assert call_back.next().body["event"]["eventType"] == "AgentOther_ShutdownService"
        assert client.send("GET", POLL).json()["retcode"] == "100-006"


def test_c2_sends_no_content_type_and_compares_the_empty_poll(start: Start) -> None:
    gateway = start(*STATIC, "--sticky-cookie")
    client = Client(gateway)
    assert client.sign_in(ME, TYPED)["result"]["vdnid"] == 1
    client.headers["Cookie"] = "; ".join(f"{key}={value}" for key, value in gateway.http.cookies.items())
    client.ok("POST", f"{ME}/resetskill/true?skillid=&phonelinkage=0")
    client.headers["Content-Type"] = "application/json"
    assert client.events() == SHIFT
    del client.headers["Content-Type"]
    assert client.ok("GET", "recordplay/20011/getconnecttoken")["token"]
    client.ok("PUT", "recordplay/20011/startrecordscreen")
    client.ok("DELETE", "recordplay/20011/stoprecordscreen")
    assert client.events() == [
        "AgentMediaEvent_StartRecordScreen_Succ",
        "AgentMediaEvent_StopRecordScreen_Succ",
    ]
    # Not even a length: what its library sends on DELETE.
    head, _, body = gateway.raw(
        f"DELETE /agentgateway/resource/{ME}/logout HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        f"GUID: {client.headers['guid']}\r\n\r\n".encode()
    ).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 ")
    assert body == b'{"message":"success","retcode":"0","result":{}}'


def test_c3_signs_in_by_account_over_plain_http_and_answers_with_a_number(start: Start) -> None:
    gateway = start(*STATIC, "--plain")
    client = Client(gateway, **{"Content-Type": "application/json;charset=UTF-8"})
    with CallBack(answer={"retcode": 0}) as call_back:
        wishes = {**TYPED, "account": "20011", "pushUrl": call_back.uri}
        assert client.sign_in("onlineagent/loginbyaccount", wishes)["result"]["workno"] == "20011"
        assert [call_back.next().body["event"]["eventType"] for _ in SHIFT] == SHIFT
        client.ok("PUT", f"{ME}/heartbeat")
        while gateway.do("state")["events_waiting"]:  # until the last answer has been read
            pass
        assert gateway.do("state")["push_failing"] is False


def test_c4_and_c5_poll_with_real_types_until_they_are_told_to_stop(start: Start) -> None:
    gateway = start(*STATIC, "--sticky-cookie")
    client = Client(gateway, **{"Content-Type": "application/json;charset=UTF-8"})
    answer = client.send("PUT", ME, json=TYPED)
    client.headers["guid"] = answer.headers["set-guid"].removeprefix("JSESSIONID=")
    gateway.http.cookies.clear()
    client.headers["Cookie"] = answer.headers["set-cookie"].partition(";")[0]
    assert client.headers["Cookie"].startswith("huaweielbsession=")
    assert client.events() == SHIFT
    polls = [client.send("GET", POLL) for _ in range(3)]  # again at once, without a pause
    assert not any({"set-cookie", "set-guid"} & set(poll.headers) for poll in polls)
    gateway.do("force-out")
    assert client.send("GET", POLL).json()["retcode"] == "100-006"


def test_c6_reads_the_header_guid_and_sends_everything_as_text(start: Start) -> None:
    gateway = start(*STATIC)
    client = Client(gateway, **{"Content-Type": "application/json"})
    client.name = "Guid"
    assert client.sign_in(ME, LOGIN | {"autoanswer": "false"}, "guid")["retcode"] == "0"
    assert client.events() == SHIFT
    client.ok("POST", f"{ME}/saybusy?reason=200", json={})
    assert client.events() == ["AgentState_SetNotReady_Success"]
    assert client.send("PUT", f"{ME}/handshake").json()["retcode"] == "000-002"  # it tried that once


def test_c7_sends_plain_text_and_looks_for_a_new_guid_everywhere(start: Start) -> None:
    gateway = start(*DYNAMIC)
    client = Client(gateway, **{"Content-Type": "text/plain"})
    body = {"password": "", "phonenum": "40038"}
    assert client.sign_in(f"{ME}/forceloginex?time=1699999999999", body)["retcode"] == "0"
    assert client.events() == SHIFT
    gateway.do("rotate")
    client.ok("GET", f"{ME}/agentstatus?time=1")
    new = client.send("GET", f"{POLL}?time=2").headers["set-guid"].removeprefix("JSESSIONID=")
    assert new != client.headers["guid"]
    client.ok("POST", f"{ME}/sayfree", content="{}")  # the old one is still good
    client.headers["guid"] = new
    client.ok("PUT", "voicecall/20011/previewcallout", json={"called": "10086", "callcontrolid": 7})
    client.ok("DELETE", "voicecall/20011")
    assert client.events()[-2:] == ["AgentOther_PhoneRelease", "AgentState_Ready"]
    client.ok("DELETE", f"{ME}/logout")


def test_c8_is_pushed_to_and_reads_the_bodies_of_errors(start: Start) -> None:
    gateway = start(*STATIC, "--flow-control", "--agent-queries", "0", "--flow-answer", "http:500")
    client = Client(gateway, **{"Content-Type": "application/json;charset=UTF-8"})
    with CallBack() as call_back:
        assert client.sign_in(ME, {**TYPED, "pushUrl": call_back.uri})["retcode"] == "0"
        assert call_back.next().body["event"]["eventType"] == SHIFT[0]
        assert client.ok("PUT", f"{ME}/heartbeat")["loginTime"]
        answer = gateway.call("GET", f"{ME}/agentstatus")
        assert (answer.status_code, answer.text[:15]) == (500, "<!DOCTYPE html>")
        assert client.send("GET", "voicecall/20011/answer").json()["retcode"] == "000-002"  # a wrong method


def test_c9_polls_for_all_agents_and_signs_in_by_force(start: Start) -> None:
    gateway = start(*STATIC, "--all-agents-poll")
    client = Client(gateway)
    gateway.do("fault", name="retcode:100-003")
    assert client.sign_in(ME, TYPED)["retcode"] == "100-003"
    assert client.sign_in(f"{ME}/forcelogin", TYPED)["retcode"] == "0"
    found = client.send("GET", "agentevent/allagentevent").json()
    assert list(found) == ["message", "retcode", "event"]
    assert [event["eventType"] for event in found["event"]] == SHIFT
    assert client.send("GET", "agentevent/allagentevent").content == EMPTY_POLL
    del client.headers["guid"]
    assert client.send("GET", POLL).content == NO_RIGHT


def test_two_clients_of_one_agent_do_not_break_each_others_polls(start: Start) -> None:
    gateway = start(*DYNAMIC)
    client = Client(gateway)
    client.sign_in(ME, TYPED)
    with ThreadPoolExecutor() as others:
        polls = [others.submit(client.send, "GET", POLL) for _ in range(4)]
        said = sorted(str(poll.result(5).json().get("event", {}).get("eventType", "")) for poll in polls)
    assert said == ["", "", *SHIFT]
