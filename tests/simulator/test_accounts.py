"""Who may sign in at the simulated gateway, and what keeps them out."""

from typing import Any

import pytest

from .client import LOGIN, ME, Gateway, Start

SYNCHRONISED = (  # cc-gateway.md 4.5
    "callFeature callData lastState preBusy firsttalkingFlag workNo qcWorkNo callerNo beginHoldTime state"
    " talkingCallfeature releaseFlag calledNo mainCallId secondTalkingTime preRest recordID currentTime"
    " beginTalkingTime partner holdCallId agentStateBeginTime curCommand curCallId cmdBeginTime"
)


@pytest.fixture
def out(gateway: Gateway) -> Gateway:
    """A gateway at which nobody is signed in, and every rule as it was."""
    gateway.do("sign-out")
    gateway.do("account", days_left=None, must_change=False, phones=None, can_be_forced=True, tries=5)
    gateway.do("unlock")
    return gateway


def test_too_many_wrong_passwords_lock_the_account(out: Gateway) -> None:
    codes = [out.sign_in(password="wrong")["retcode"] for _ in range(6)]
    assert codes == ["100-004"] * 5 + ["110-016"]
    assert out.sign_in()["retcode"] == "110-016"  # the right one comes too late
    assert out.do("state")["account_locked"] is True
    out.do("unlock")
    assert out.sign_in()["retcode"] == "0"


def test_a_right_password_forgives_the_wrong_ones(out: Gateway) -> None:
    for _ in range(3):
        assert [out.sign_in(password="wrong")["retcode"] for _ in range(4)] == ["100-004"] * 4
        assert out.sign_in()["retcode"] == "0"
        out.do("sign-out")


def test_a_password_that_runs_out(out: Gateway) -> None:
    out.do("account", days_left=9)
    assert out.sign_in()["result"]["timeRemaining"] == "9"
    out.do("sign-out")
    assert out.do("account", days_left=0, must_change=True) == {"ok": True}
    result = out.sign_in()["result"]
    assert (result["timeRemaining"], result["isForceChange"]) == ("0", "true")
    out.do("account", days_left=-1)
    assert out.sign_in()["retcode"] == "100-020"


def test_the_result_of_a_sign_in(out: Gateway) -> None:
    said = out.sign_in()
    assert list(said) == ["message", "retcode", "result"]
    login_time = said["result"].pop("loginTime")
    assert login_time.isdecimal()
    assert said["result"] == {
        "vdnid": 1,
        "workno": "20011",
        "mediatype": "TTF",
        "isForceChange": "false",
        "serverName": "AgentGateway",
        "timeRemaining": "",
    }


def test_the_phone_must_be_within_the_range(out: Gateway) -> None:
    out.do("account", phones=[40_000, 40_037])
    assert out.sign_in()["retcode"] == "100-014"
    out.do("account", phones=[40_000, 40_038])
    assert out.sign_in()["retcode"] == "0"


def test_who_cannot_be_forced_out_stays(out: Gateway) -> None:
    assert out.sign_in()["retcode"] == "0"
    guid = out.guid
    out.do("account", can_be_forced=False)
    assert out.sign_in()["retcode"] == "100-002"
    assert out.sign_in(f"{ME}/forcelogin")["retcode"] == "100-015"
    assert out.ask("GET", f"{ME}/agentstatus", guid)["retcode"] == "0"


def test_a_forced_sign_in_needs_nobody_to_force_out(out: Gateway) -> None:
    assert out.sign_in(f"{ME}/forcelogin")["retcode"] == "0"
    assert out.events() == ["AgentOther_InService", "AgentState_Ready"]


def test_loginex_takes_an_empty_password(out: Gateway) -> None:
    assert out.http.put(f"{ME}/loginex", json={"password": ""}).json()["retcode"] == "0"
    assert out.http.put(f"{ME}/forceloginex", json={"password": "wrong"}).json()["retcode"] == "100-004"
    assert out.http.put(f"{ME}/forceloginex", json={}).json()["retcode"] == "0"


@pytest.mark.parametrize(
    ("wishes", "retcode"),
    [
        ({"account": "20011"}, "0"),
        ({"account": "20011", "password": "wrong"}, "100-062"),
        ({"account": "20019"}, "100-062"),
        ({"account": "20011", "phonenum": ""}, "100-060"),
        ({"account": "20011", "status": 9}, "100-060"),
    ],
)
def test_signing_in_by_account(out: Gateway, wishes: dict[str, Any], retcode: str) -> None:
    assert out.sign_in("onlineagent/loginbyaccount", **wishes)["retcode"] == retcode


def test_a_locked_account_says_so_by_account_too(out: Gateway) -> None:
    out.do("account", tries=1)
    for retcode in ("100-062", "100-061"):
        wishes = {"account": "20011", "password": "wrong"}
        assert out.sign_in("onlineagent/loginbyaccount", **wishes)["retcode"] == retcode


def test_a_phone_is_one_agents_and_rules_come_from_the_command_line(start: Start) -> None:
    gateway = start("--also-agent", "20012", "--password-days", "-1", "--no-force", "--must-change-password")
    assert gateway.http.put(ME, json=LOGIN).json()["retcode"] == "100-020"
    gateway.do("account", agent="20012", days_left=None)
    assert gateway.sign_in("onlineagent/20012")["retcode"] == "100-013"  # the first one has it
    assert gateway.sign_in("onlineagent/20012", phonenum="40039")["result"]["isForceChange"] == "true"
    assert gateway.sign_in("onlineagent/20012/forcelogin", phonenum="40039")["retcode"] == "100-015"


def test_an_agent_is_as_the_sign_in_wished(out: Gateway) -> None:
    said = out.sign_in(status=5, autoanswer="false", autoenteridle=False, phonenum="40040")
    assert said["retcode"] == "0"
    assert out.events() == ["AgentOther_InService", "AgentState_Ready", "AgentState_Work"]
    assert out.ask("POST", f"{ME}/logininfo")["result"]["phonenum"] == "40040"
    assert out.ask("POST", f"{ME}/cancelwork")["retcode"] == "0"
    out.do("ring")
    assert "AgentEvent_Ringing" in out.events()
    assert out.ask("PUT", "voicecall/20011/answer")["retcode"] == "0"
    assert out.ask("DELETE", "voicecall/20011/release")["retcode"] == "0"
    assert out.events()[-1] == "AgentState_Work"


def test_skills_are_those_that_were_signed_in_to(out: Gateway) -> None:
    out.sign_in()
    paths = {
        "true?skillid=&phonelinkage=0": ["1", "2", "3"],
        "false?skillid=3;1;9&phonelinkage=1": ["1", "3"],
        "no": [],
    }
    for path, skills in paths.items():
        assert out.ask("POST", f"{ME}/resetskill/{path}")["retcode"] == "0"
        assert out.do("state")["skills"] == skills
        assert [skill["id"] for skill in out.ask("GET", f"{ME}/agentskills")["result"]] == skills
    assert out.ask("POST", f"{ME}/resetskill/true?skillid=x")["retcode"] == "000-002"
    assert out.ask("POST", f"{ME}/resetskill/true?skillid={'1;' * 2001}")["retcode"] == "000-002"


def test_flags_and_the_custom_state(out: Gateway) -> None:
    out.sign_in()

    def custom_state() -> str:
        return str(out.ask("GET", f"{ME}/querycustomstate")["result"]["agentcustomstate"])

    assert custom_state() == "65535"
    for path, retcode in {
        "setcustomstate?customstate=65534": "0",
        "setcustomstate?customstate=65535": "000-002",
        "setcustomstate": "000-002",
        "autoanswer/true": "0",
        "autoanswer/maybe": "000-002",
        "autoenteridle/never": "0",
        "autoenteridle/sometimes": "000-002",
    }.items():
        assert out.ask("POST", f"{ME}/{path}")["retcode"] == retcode, path
    assert custom_state() == "65534"
    assert out.ask("POST", f"{ME}/cancelsetcustomstate")["retcode"] == "0"
    assert custom_state() == "65535"


def test_synchronising_clears_the_events(out: Gateway) -> None:
    out.sign_in()
    out.do("ring")
    info = out.ask("POST", f"{ME}/syncagentinfo")["result"]["agentStateInfo"]
    assert (info["workNo"], info["state"], info["calledNo"]) == ("20011", 9, "40038")
    assert set(info) == set(SYNCHRONISED.split())
    assert out.events() == []
