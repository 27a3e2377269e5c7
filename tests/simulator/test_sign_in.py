"""What clients send to sign in: every documented key, and every way to get it wrong."""

import json

import pytest

from toolbar.simulator.sign_in import KINDS, Kind, PushTarget, SignIn, read

LEAST = {"password": "p", "phonenum": "40038"}
EVERYTHING = LEAST | {
    "autoanswer": False,
    "autoenteridle": False,
    "releasephone": True,
    "agenttype": 11,
    "status": 3,
    "ip": "192.0.2.7",
    "entryIp": "192.0.2.8",
    "phonelinkage": False,
    "checkInWebm": True,
    "checkInMailm": False,
    "vcPhoneNumber": "40039",
    "listenStatus": False,
    "callBackUri": "https://client.example/events",
    "serviceToken": "abc-123_X",
}
READ = SignIn(
    "p",
    "40038",
    status=3,
    auto_answer=False,
    auto_enter_idle=False,
    push=PushTarget("https://client.example/events", "abc-123_X"),
)


def asked(fields: object, kind: Kind = KINDS["login"]) -> SignIn | str:
    return read(json.dumps(fields).encode(), kind)


def test_the_least_there_is() -> None:
    assert asked(LEAST) == SignIn("p", "40038")


def test_every_documented_key() -> None:
    assert asked(EVERYTHING) == READ


def test_numbers_and_booleans_come_as_strings_too() -> None:
    as_text = {key: json.dumps(value).strip('"') for key, value in EVERYTHING.items()}
    assert as_text["status"] == "3"
    assert asked(as_text) == READ
    assert asked(as_text | {"autoanswer": "False"}) == READ


def test_empty_and_null_are_as_left_out_and_strangers_are_passed_over() -> None:
    empty = {"status": "", "agenttype": None, "autoanswer": "", "ip": "", "mediaType": [1], "callBackUri": ""}
    assert asked(LEAST | empty) == SignIn("p", "40038")


@pytest.mark.parametrize(
    ("wrong", "retcode"),
    [
        ({"password": None}, "100-001"),
        ({"phonenum": ""}, "100-001"),
        ({"password": 5}, "100-011"),
        ({"password": "p" * 33}, "100-011"),
        ({"phonenum": "1" * 25}, "100-011"),
        ({"vcPhoneNumber": "1" * 25}, "100-011"),
        ({"status": 7}, "100-011"),
        ({"status": "idle"}, "100-011"),
        ({"autoanswer": "yes"}, "100-011"),
        ({"releasephone": 2}, "100-011"),
        ({"callBackUri": "https://" + "x" * 193}, "100-011"),
        ({"callBackUri": "http://client.example/events"}, "100-011"),
        ({"agenttype": 5}, "100-012"),
        ({"phonenum": "forty"}, "100-013"),
        ({"ip": "2001:db8::1"}, "100-016"),
        ({"ip": "192.0.2"}, "100-016"),
        ({"serviceToken": "a;b"}, "100-001"),
        ({"serviceToken": "a" * 51}, "100-011"),
    ],
)
def test_what_is_wrong_is_told(wrong: dict[str, object], retcode: str) -> None:
    assert asked(LEAST | wrong) == retcode


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff", b'"x"'])
def test_a_body_that_is_none(body: bytes) -> None:
    assert read(body, KINDS["login"]) == "100-001"


def test_loginex_needs_neither_password_nor_phone() -> None:
    assert asked({}, KINDS["loginex"]) == SignIn("", "")
    assert asked({"status": "9"}, KINDS["loginex"]) == "100-011"


def test_push_mode_needs_both_keys_and_the_old_one_only_its_own() -> None:
    for lonely in ({"callBackUri": "https://client.example/"}, {"serviceToken": "abc"}):
        assert asked(LEAST | lonely) == SignIn("p", "40038")
    old = asked(LEAST | {"pushUrl": "http://client.example/"})
    assert old == SignIn("p", "40038", push=PushTarget("http://client.example/", None))
