"""What people enter, read: each text a value or a sentence about it."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolbar.errors import SettingsError
from toolbar.model import grouped
from toolbar.reading import (
    parse_agent_id,
    parse_file,
    parse_gateway,
    parse_guid,
    parse_password,
    parse_phone,
    parse_pin,
    parse_port,
)

GUID = "11112222-3333-4444-5555-666677778888.AgentGateway1"


@pytest.mark.parametrize(
    ("text", "agent_id"), [("101", "101"), ("999999", "999999"), (" 1027 ", "1027"), ("59999\n", "59999")]
)
def test_a_documented_agent_id_is_taken(text: str, agent_id: str) -> None:
    assert parse_agent_id(text) == agent_id


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "100",
        "0",
        "1000000",
        "0101",
        "1e3",
        "-101",
        "+101",
        "101/../x",
        "101?",
        "1 01",
        "101.0",
        "1_01",
        "١٠١",
        "１０１",
        "²²²",
        "101\0",
        "9" * 5000,
    ],
)
def test_anything_else_is_no_agent_id(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_agent_id(text)
    assert caught.value.code == "SET-306"
    assert caught.value.field == "agent_id"


@given(st.text(max_size=12) | st.integers().map(str))
@settings(max_examples=150)
def test_an_agent_id_fits_the_gateways_route_or_is_refused(text: str) -> None:
    try:
        agent_id = parse_agent_id(text)
    except SettingsError:
        return
    assert re.fullmatch(r"[1-9][0-9]{2,5}", agent_id)
    assert 101 <= int(agent_id) <= 999_999


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://10.1.2.3:8043", "https://10.1.2.3:8043"),
        ("https://gw.example", "https://gw.example:8043"),
        ("gw.example", "https://gw.example:8043"),
        ("gw.example:9443/", "https://gw.example:9443"),
        (" HTTPS://GW.Example:443/ \n", "https://gw.example:443"),
        ("https://[::1]:8043", "https://[::1]:8043"),
        ("https://[2001:DB8::1]", "https://[2001:db8::1]:8043"),
        ("https://gw_1.example:", "https://gw_1.example:8043"),
        ("https://gw:1", "https://gw:1"),
        ("https://gw.0x7f.example", "https://gw.0x7f.example:8043"),
        ("https://XN--MNCHEN-3ya.example", "https://xn--mnchen-3ya.example:8043"),
        ("https://gw:65535", "https://gw:65535"),
    ],
)
def test_a_gateway_is_host_and_port(text: str, origin: str) -> None:
    assert parse_gateway(text) == origin
    assert parse_gateway(origin) == origin


@pytest.mark.parametrize(
    "text", ["http://gw.example:8043", "HTTP://gw", "ftp://gw", "javascript://gw", "file:///x"]
)
def test_only_https_is_spoken(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_gateway(text)
    assert caught.value.code == "SET-304"
    assert caught.value.field == "gateway"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "https://",
        "https:///agentgateway",
        "https://user@gw",
        "https://user:password@gw:8043",
        "https://:@gw",
        "https://@gw",
        "https://gw/agentgateway",
        "https://gw:8043//",
        "https://gw?x=1",
        "https://gw#x",
        "https://gw:0",
        "https://gw:70000",
        "https://gw:-1",
        "https://gw:+1",
        "https://gw:８０",
        "https://gw:80:80",
        "https://gw::",
        "https://[::1",
        "https://[1::2::3]",
        "https://300.1.1.1",
        "https://10.1.2",
        "https://1.2.3.4.5:8043",
        "https://2130706433",
        "https://0x7f000001",
        "https://0x7f.1",
        "https://127.0.0.0X1",
        "https://gw.1",
        "https://gw..example",
        "https://xn--a",
        "https://www.XN--a.example",
        "https://" + "a" * 64 + ".example",
        "https://::1",
        "https://[1]",
        "https://[::1%25eth0]",
        "https://-gw",
        "https://gw-",
        "https://gw example",
        "https://gw\\@evil",
        "https://gw%2eexample",
        "https://gw\r\nGuid: x",
        "https://g\tw",
        "https://g\0w",
        "https://gẃ.example",
        "https://℀.example",
    ],
)
def test_what_is_more_or_less_than_host_and_port_is_refused(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_gateway(text)
    assert caught.value.code == "SET-303"
    assert caught.value.field == "gateway"


@given(st.text(max_size=40) | st.text("htps:/[]@gw.0123456789?#\\%- \n", max_size=40).map("https://".__add__))
@settings(max_examples=300)
@example("https://gw:8043@[::1]:1")
def test_a_gateway_is_an_origin_or_refused(text: str) -> None:
    try:
        origin = parse_gateway(text)
    except SettingsError:
        return
    assert re.fullmatch(r"https://([a-z0-9._-]+|\[[0-9a-f:.]+\]):[1-9][0-9]{0,4}", origin)
    assert parse_gateway(origin) == origin


@pytest.mark.parametrize(
    "text",
    [
        GUID,
        f"JSESSIONID={GUID}",
        f"JSESSIONID={GUID};Path=/",
        f"{GUID}; Path=/agentgateway; Secure; HttpOnly",
        f"{GUID}\n",
        f"\ufeff{GUID}",
        f"\ufeffJSESSIONID={GUID}\r\n",
        f"  JSESSIONID={GUID}\r\n",
    ],
)
def test_a_guid_is_taken_with_what_surrounds_it(text: str) -> None:
    assert parse_guid(text).reveal() == GUID


@pytest.mark.parametrize("text", ["a" * 8, "Z" * 256, "0123456789abcdef", "ABC_def-123.node", "-._-._-._"])
def test_an_unusual_shape_is_better_than_a_lost_guid(text: str) -> None:
    assert parse_guid(text).reveal() == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a" * 7,
        "a" * 257,
        "a" * 1_000_000,
        "JSESSIONID=",
        f"JSESSIONID=JSESSIONID={GUID}",
        f"jsessionid={GUID}",
        f"{GUID}\r\nX-Evil: 1",
        f"{GUID[:20]}\n{GUID[20:]}",
        f"{GUID[:20]} {GUID[20:]}",
        f"{GUID[:20]}\0{GUID[20:]}",
        f"{GUID[:20]}\t{GUID[20:]}",
        f"{GUID} ;Path=/",
        f"{GUID},{GUID}",
        f"{GUID}é",
        f"{GUID}\ud800",
        "ａｂｃｄｅｆｇｈ",
        "٠١٢٣٤٥٦٧٨",
        f'"{GUID}"',
    ],
)
def test_what_could_not_travel_in_a_header_is_no_guid(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_guid(text)
    assert caught.value.code == "SET-307"
    assert GUID[:20] not in str(caught.value)


@given(st.text(max_size=300) | st.text("aB0.-_;=\r\n\x00 ", max_size=300))
@settings(max_examples=200)
def test_a_guid_is_of_the_safe_alphabet_or_refused(text: str) -> None:
    try:
        guid = parse_guid(text).reveal()
    except SettingsError:
        return
    assert re.fullmatch(r"[A-Za-z0-9._-]{8,256}", guid)
    assert guid in text


@pytest.mark.parametrize(("text", "port"), [("1", 1), (" 6600 ", 6600), ("65535", 65535), ("00080", 80)])
def test_a_port_is_taken(text: str, port: int) -> None:
    assert parse_port(text) == port


@pytest.mark.parametrize("text", ["", "0", "65536", "-1", "+1", "1.0", "６６００", "066000", "9" * 5000])
def test_anything_else_is_no_port(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_port(text)
    assert caught.value.code == "SET-310"


def test_a_file_is_named_by_its_absolute_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "ca {x} ü.pem"
    file.touch()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert parse_file(f" {file}\n"[:-1], "ca_file") == str(file)
    assert parse_file(f"~/{file.name}", "ca_file") == str(file)


@pytest.mark.parametrize(
    "text", ["", "ca.pem", "./ca.pem", "~nobody-has-this-name/ca.pem", "/tmp/a\0b", "/tmp/a\nb"]
)
def test_a_path_that_is_not_whole_is_refused(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_file(text, "ca_file")
    assert (caught.value.code, caught.value.field) == ("SET-308", "ca_file")


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none", tmp_path / ("x" * 300)):
        with pytest.raises(SettingsError) as caught:
            parse_file(str(path), "vrc_program")
        assert (caught.value.code, caught.value.field) == ("SET-309", "vrc_program")
        assert caught.value.facts == {"file": str(path)}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_file_in_a_closed_folder_is_refused(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "ca.pem").touch()
    closed.chmod(0)
    try:
        with pytest.raises(SettingsError):
            parse_file(str(closed / "ca.pem"), "ca_file")
    finally:
        closed.chmod(0o700)


@pytest.mark.parametrize(
    "text",
    [
        "0123456789abcdef" * 4,
        "0123456789ABCDEF" * 4,
        "  " + "0123 4567 89ab cdef " * 4,
        ":".join(["01:23:45:67:89:AB:CD:EF"] * 4),
        "sha256 Fingerprint=" + ":".join(["01:23:45:67:89:AB:CD:EF"] * 4) + "\n",
        "0123 4567 89ab cdef\n" * 4,
    ],
)
def test_a_fingerprint_is_taken_as_programs_and_people_write_it(text: str) -> None:
    assert parse_pin(text) == "0123456789abcdef" * 4
    assert parse_pin(grouped(parse_pin(text))) == parse_pin(text)


@pytest.mark.parametrize("text", ["", "0" * 63, "0" * 65, "0" * 40, "g" * 64, "0" * 63 + "\u0661", "0-" * 64])
def test_what_is_no_fingerprint_is_a_setting_to_be_corrected(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_pin(text)
    assert (caught.value.code, caught.value.field) == ("SET-313", "pin")


@pytest.mark.parametrize("text", ["40038", " 40038 ", "+8613800138000", "*72#", "1" * 24])
def test_a_phone_number_is_taken_as_it_is_dialled(text: str) -> None:
    assert parse_phone(text) == text.strip()


@pytest.mark.parametrize("text", ["", " ", "1" * 25, "12 34", "40038\n1", "４００３８", "a1", "-1"])
def test_what_is_no_phone_number(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_phone(text)
    assert (caught.value.code, caught.value.field) == ("SET-317", "phone")


@pytest.mark.parametrize("text", ["", " with blanks ", "x" * 32, "密码", '"\\'])
def test_a_password_is_taken_as_it_was_typed(text: str) -> None:
    assert parse_password(text).reveal() == text


@pytest.mark.parametrize("text", ["x" * 33, "a\nb", "a\0b", "\u202eab"])
def test_what_cannot_be_a_password_is_not_repeated(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_password(text)
    assert (caught.value.code, caught.value.field) == ("SET-318", "password")
    assert text not in repr(caught.value) + repr(caught.value.facts)
