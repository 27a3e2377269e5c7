"""The table of what is served is complete and is what people are shown; commands are as the help says."""

import argparse
import json
import re
import subprocess
import sys

import pytest

from toolbar.simulator import options, routes
from toolbar.simulator.operations import NAMES
from toolbar.simulator.routes import BASE, ROUTES

from .client import ME, Gateway, Start

ELSEWHERE = {"agentevent", "allagentevent", "reportagentsisalive"}


def test_every_route_has_its_operation_and_every_operation_a_route() -> None:
    assert {route.name for route in ROUTES if not route.signs_in} == NAMES | ELSEWHERE


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.template}")
def test_every_route_is_found_and_answers_no_other_method(route: routes.Route) -> None:
    path = BASE + re.sub(r"\{\w+\}", "101", route.template)
    found = routes.find(route.method, path)
    assert found is not None
    assert found.route is route
    assert routes.find("PATCH", path) is None


def test_what_may_not_be_called_often_is_what_the_documents_say() -> None:
    assert {route.name for route in ROUTES if route.flow_controlled} == {
        "updateGuid",
        "agentstatus",
        "syncagentinfo",
        "agentskills",
        "agentskillsbyworkno",
    }
    assert {route.name for route in ROUTES if route.carries_guid} == {"agentevent", "handshake", "heartbeat"}


def test_the_facts_are_printed_from_the_table() -> None:
    command = [sys.executable, "-m", "toolbar.simulator.gateway", "--facts"]
    lines = subprocess.run(
        command, capture_output=True, text=True, timeout=10, check=True
    ).stdout.splitlines()
    assert len(lines) == len(ROUTES) + 2
    assert (
        "| `PUT onlineagent/{id}/updateGuid` | documented | A/0358 | what becomes of the old GUID |" in lines
    )
    assert "| `GET recordplay/{id}/getconnecttoken` | seen in published clients | C2 |  |" in lines


def test_every_command_of_the_help_is_obeyed(gateway: Gateway) -> None:
    """With nothing but its name each is done, or told what it lacks: none is unknown."""
    parser = argparse.ArgumentParser()
    options.add_arguments(parser)
    for name, _, _ in options.COMMANDS:
        assert name in parser.format_help()
        assert "unknown command" not in gateway.do(name).get("error", ""), name


@pytest.mark.parametrize(
    "line",
    [
        {"do": "ring"},  # nobody is idle who rests
        {"do": "answer"},
        {"do": "release"},
        {"do": "no-answer"},
        {"do": "status", "status": 7},
        {"do": "status"},
        {"do": "approve-rest"},
        {"do": "recording", "says": "nothing"},
        {"do": "account", "colour": "red"},
        {"do": "account", "phones": "40000-40099"},
        {"do": "dr-switch"},
        {"do": "dr-switch", "ms": 1000, "code": "100-006"},
        {"do": "dr-switch", "ms": 1000, "then": "lost"},
        {"do": "clock", "advance": -1},
        {"do": "sign-out", "told": "no"},
        {"do": "state", "agent": "20099"},
        {"do": "state", "agent": ["20011"]},
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(gateway: Gateway, line: dict[str, object]) -> None:
    gateway.do("status", status=8)
    before = gateway.do("state")
    assert list(gateway.tell(json.dumps(line))) == ["error"]
    assert gateway.do("state") == before


def test_the_state_can_be_set_from_outside(gateway: Gateway) -> None:
    gateway.do("status", status=3)
    event = gateway.ask("GET", "agentevent/20011")["event"]
    assert (event["eventType"], event["content"]) == ("AgentState_SetNotReady_Success", {"reason": "3"})
    assert gateway.ask("GET", f"{ME}/agentstatus")["result"]["agentState"] == 3


def test_a_rest_is_approved_from_outside(start: Start) -> None:
    gateway = start("--rest-approval", "--poll-wait", "50")
    assert gateway.ask("POST", f"{ME}/rest/600/2")["retcode"] == "0"
    assert gateway.events() == []
    assert gateway.ask("GET", f"{ME}/agentstatus")["result"]["agentState"] == 9
    assert gateway.do("approve-rest") == {"ok": True}
    assert gateway.events() == ["AgentState_SetRest_Success"]
    gateway.do("clock", advance=100_000)
    gateway.guid = gateway.ask("PUT", f"{ME}/updateGuid")["result"]["guid"]
    assert gateway.events() == []


def test_a_new_session_needs_a_new_token_to_be_recorded(start: Start) -> None:
    gateway = start("--poll-wait", "50")
    path = "recordplay/20011/startrecordscreen"
    for fetched, event in ((True, "Succ"), (False, "Fail")):
        gateway.guid = gateway.do("sign-in")["guid"]
        if fetched:
            assert gateway.ask("POST", f"{ME}/vrctoken")["retcode"] == "0"
        assert gateway.ask("PUT", path)["retcode"] == "0"
        assert gateway.events() == [f"AgentMediaEvent_StartRecordScreen_{event}"]
        assert gateway.do("state")["recording"] is fetched


@pytest.mark.parametrize(
    ("body", "retcode"),
    [(b"", "000-006"), (b"[]", "000-006"), (b"{}", "000-006"), (b'{"called":"x"}', "200-001")],
)
def test_a_call_to_nowhere(gateway: Gateway, body: bytes, retcode: str) -> None:
    assert gateway.ask("PUT", "voicecall/20011/callout", content=body)["retcode"] == retcode
    assert gateway.do("state")["in_call"] is False


def test_calling_out_twice(gateway: Gateway) -> None:
    said = gateway.ask("PUT", "voicecall/20011/callout", json={"called": "10086*#"})
    assert re.fullmatch(r"\d{10}-\d+", said["result"])
    assert gateway.ask("PUT", "voicecall/20011/callout", json={"called": 10010})["retcode"] == "100-007"
    assert gateway.ask("PUT", "voicecall/20011/answer")["retcode"] == "200-002"
    assert gateway.ask("DELETE", "voicecall/20011/release")["retcode"] == "0"
    assert gateway.ask("DELETE", "voicecall/20011/release")["retcode"] == "200-017"


def test_recording_that_is_told_nothing_of(start: Start) -> None:
    gateway = start("--poll-wait", "50")
    path = "recordplay/20011/startrecordscreen"
    gateway.ask("POST", f"{ME}/vrctoken")
    for says, event in {"silent": [], "fail": ["AgentMediaEvent_StartRecordScreen_Fail"]}.items():
        gateway.do("recording", says=says)
        assert gateway.ask("PUT", path)["retcode"] == "0"
        assert gateway.events() == event


@pytest.mark.parametrize(
    "wrong",
    [["--flow-answer", "hang"], ["--flow-answer", "nonsense"], ["--speed", "0"], ["--also-agent", "7"]],
)
def test_more_settings_that_cannot_be(wrong: list[str]) -> None:
    command = [sys.executable, "-m", "toolbar.simulator.gateway", *wrong]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
