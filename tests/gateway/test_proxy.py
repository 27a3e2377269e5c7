"""The way through a proxy: its rules on paper, and a real client that takes it to a real gateway."""

import asyncio
import base64
import hashlib
import json
import socket
import ssl
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import TypeVar

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from tests.rig.bad_servers import (
    BadServer,
    Behaviour,
    Connection,
    answering,
    authority,
    expired,
    good,
    hanging,
    http,
    of_another_host,
    self_signed,
    speaking_plainly,
)
from tests.rig.connect_proxy import (
    Answer,
    Asked,
    ConnectProxy,
    asking_for,
    gone,
    opening,
    refusing,
    silent,
)
from tests.rig.processes import SimulatedGateway, simulated_gateway, wait_until
from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, SettingsError
from toolbar.gateway.client import Gateway, connect
from toolbar.gateway.proxy import (
    Proxy,
    chosen,
    first_usable,
    from_environment,
    from_url,
    is_excepted,
    is_loopback,
)
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context
from toolbar.gateway.tunnel import offered, through
from toolbar.model import ProxyMode, ProxySettings, Renewal, Session, Settings
from toolbar.reading import parse_proxy
from toolbar.secret import Secret
from toolbar.session.records import MAX_LENGTH, Damaged, decode_settings, encode_settings
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.simulator.certificate import CA_FILE, server_context
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.system_proxy import proxy_for

AGENT = "20011"
NAME = "gateway.example"
"""A name that only the proxy knows: whoever reaches it came through the proxy."""

NAMES = {NAME: "127.0.0.1"}
HAS_IPV6 = socket.has_dualstack_ipv6()
OURS = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
PASSWORD = "päss:w0rd/@#"
STATUS = http(b'{"message":"","retcode":"0","result":{}}')
ORIGIN = f"https://{NAME}:8043"
PROXY = Proxy("http://proxy.example:3128")
VARIABLES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")

T = TypeVar("T")


# The rules.


@pytest.mark.parametrize(
    ("rules", "host"),
    [
        ("*", NAME),
        ("*", "10.1.2.3"),
        (NAME, NAME),
        (NAME.upper(), NAME),
        (f"{NAME}.", NAME),
        ("example", NAME),
        (".example", NAME),
        (f".{NAME}", NAME),
        ("*.example", NAME),
        ("gate*.example", NAME),
        ("other.example, " + NAME, NAME),
        ("other.example;" + NAME, NAME),
        ("other.example " + NAME, NAME),
        (f"{NAME}:8043", NAME),
        (".example:8043", NAME),
        ("<local>", "gateway"),
        ("gateway", "gateway"),
        ("10.1.2.3", "10.1.2.3"),
        ("10.1.2.3:8043", "10.1.2.3"),
        ("10.1.*", "10.1.2.3"),
        ("10.0.0.0/8", "10.1.2.3"),
        ("10.9.9.9/8", "10.1.2.3"),
        ("10.1.2.3/32", "10.1.2.3"),
        ("0.0.0.0/0", "10.1.2.3"),
        ("10.0.0.0/8:8043", "10.1.2.3"),
        ("fd00::/8", "[fd00::2]"),
        ("fd00::2", "[fd00::2]"),
        ("fd00:0:0::2", "[fd00::2]"),
        ("[fd00::2]", "[fd00::2]"),
        ("[fd00::2]:8043", "[fd00::2]"),
        ("[fd00::]/8", "[fd00::2]"),
        ("10.0.0.0/8", "[::ffff:10.1.2.3]"),
    ],
)
def test_a_rule_fits(rules: str, host: str) -> None:
    assert is_excepted(f"https://{host}:8043", rules)


@pytest.mark.parametrize(
    ("rules", "host"),
    [
        ("", NAME),
        (" , ;", NAME),
        (".", NAME),
        ("way.example", NAME),
        (f"a.{NAME}", NAME),
        (f"*.{NAME}", NAME),
        ("gateway", NAME),
        ("exam", NAME),
        ("*.xample", NAME),
        ("(*", NAME),
        ("gateway-example", NAME),
        ("gateway?example", NAME),
        (f"{NAME}:443", NAME),
        ("*:443", NAME),
        ("<local>", NAME),
        ("<local>", "10.1.2.3"),
        ("<local>", "[fd00::2]"),
        ("3", "10.1.2.3"),
        ("2.3", "10.1.2.3"),
        (".2.3", "10.1.2.3"),
        ("10.1.2.30", "10.1.2.3"),
        ("10.1.2.3:443", "10.1.2.3"),
        ("10.0.0.0/99", "10.1.2.3"),
        ("10.0.0.0/x", "10.1.2.3"),
        ("11.0.0.0/8", "10.1.2.3"),
        ("fd00::/8", "10.1.2.3"),
        ("::/0", "10.1.2.3"),
        ("0.0.0.0/0", "[fd00::2]"),
        ("10.0.0.0/8", NAME),
        ("10.0.0.0/8", "10.example"),
        ("[fd00::2]:443", "[fd00::2]"),
        ("fd00::3", "[fd00::2]"),
    ],
)
def test_a_rule_does_not_fit(rules: str, host: str) -> None:
    assert not is_excepted(f"https://{host}:8043", rules)


ADDRESSES = st.ip_addresses()
LABELS = st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
HOSTS = st.lists(LABELS, min_size=1, max_size=4).map(".".join)


@given(ADDRESSES, ADDRESSES, st.integers(0, 128))
def test_a_range_of_addresses_means_what_the_standard_library_means(
    host: object, base: object, length: int
) -> None:
    rule = f"{base}/{length}"
    try:
        inside = ip_address(str(host)) in ip_network(rule, strict=False)
    except ValueError:
        inside = False
    if getattr(ip_address(str(host)), "ipv4_mapped", None) is None:
        written = f"[{host}]" if ":" in str(host) else str(host)
        assert is_excepted(f"https://{written}:8043", rule) is inside


@given(HOSTS, HOSTS)
def test_a_name_covers_itself_and_what_is_below_it(host: str, rule: str) -> None:
    below = host.split(".")[-len(rule.split(".")) :] == rule.split(".")
    assert is_excepted(f"https://{host}:1", rule) is below
    assert is_excepted(f"https://{host}:1", f".{rule}") is below
    assert is_excepted(f"https://a.{rule}:1", rule)
    assert not is_excepted(f"https://a{rule}:1", rule) or f"a{rule}".endswith(f".{rule}")


def test_a_gateway_is_the_same_with_a_dot_behind_and_without_its_usual_port() -> None:
    assert is_excepted(f"https://{NAME}.:8043", NAME)
    assert is_excepted(f"https://{NAME}", f"{NAME}:443")
    assert not is_excepted(f"https://{NAME}", f"{NAME}:444")


def test_a_gateway_without_a_host_is_a_mistake_in_the_settings() -> None:
    with pytest.raises(SettingsError) as caught:
        is_excepted("https://", NAME)
    assert (caught.value.code, caught.value.field) == ("SET-303", "gateway")


@given(st.text(max_size=60))
def test_no_rule_is_too_odd(rules: str) -> None:
    for host in (NAME, "10.1.2.3", "[fd00::2]"):
        assert is_excepted(f"https://{host}:8043", rules) in (True, False)
    assert is_excepted(f"https://{NAME}:8043", f"{rules},*")


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LocalHost",
        "localhost.",
        "a.localhost",
        "127.0.0.1",
        "127.9.8.7",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "[::]",
        "[::ffff:0.0.0.0]",
    ],
)
@pytest.mark.parametrize("mode", ProxyMode)
def test_this_computer_is_never_asked_for_elsewhere(host: str, mode: ProxyMode) -> None:
    settings = ProxySettings(mode, "http://proxy.example:3128")
    assert is_loopback(host)
    assert chosen(settings, f"https://{host}:8043", None, lambda _: PROXY) is None


@pytest.mark.parametrize(
    "host", [NAME, "localhost.example", "128.0.0.1", "10.127.0.1", "[::2]", "notlocalhost"]
)
def test_any_other_computer_may_be(host: str) -> None:
    assert not is_loopback(host)
    assert chosen(ProxySettings(ProxyMode.SYSTEM), f"https://{host}:8043", None, lambda _: PROXY) is PROXY


def test_each_mode_asks_what_it_is_called_after() -> None:
    asked: list[str] = []

    def system(origin: str) -> Proxy | None:
        asked.append(origin)
        return PROXY

    password = Secret(PASSWORD)
    direct = ProxySettings(ProxyMode.DIRECT, "http://other.example:8080", "me")
    manual = ProxySettings(ProxyMode.MANUAL, "http://other.example:8080", "me", "10.0.0.0/8")
    assert chosen(direct, ORIGIN, password, system) is None
    assert chosen(manual, ORIGIN, password, system) == Proxy("http://other.example:8080", "me", password)
    assert chosen(manual, "https://10.1.2.3:8043", password, system) is None
    assert asked == []
    assert chosen(ProxySettings(ProxyMode.SYSTEM), ORIGIN, password, system) is PROXY
    assert asked == [ORIGIN]
    with pytest.raises(SettingsError) as caught:
        chosen(ProxySettings(ProxyMode.MANUAL), ORIGIN, None, system)
    assert caught.value.code == "SET-330"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"https_proxy": "http://a:1"}, "http://a:1"),
        ({"HTTPS_PROXY": "http://a:1"}, "http://a:1"),
        ({"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"}, "http://a:1"),
        ({"https_proxy": "", "HTTPS_PROXY": "http://b:2"}, "http://b:2"),
        ({"all_proxy": "http://a:1"}, "http://a:1"),
        ({"ALL_PROXY": "http://a:1", "HTTPS_PROXY": "http://b:2"}, "http://b:2"),
        ({"http_proxy": "http://a:1", "HTTP_PROXY": "http://a:1"}, None),
        ({"https_proxy": "a:1"}, "http://a:1"),
        ({"https_proxy": "http://a/"}, "http://a:80"),
        ({"https_proxy": "https://a"}, "https://a:443"),
        ({"https_proxy": "http://[fd00::1]:3128"}, "http://[fd00::1]:3128"),
        ({"https_proxy": "http://[fd00::1]"}, "http://[fd00::1]:80"),
        ({"https_proxy": "http://a:1", "no_proxy": "example"}, None),
        ({"https_proxy": "http://a:1", "NO_PROXY": "*"}, None),
        ({"https_proxy": "http://a:1", "no_proxy": "b", "NO_PROXY": "*"}, "http://a:1"),
        ({"https_proxy": "http://a:1", "no_proxy": "10.0.0.0/8"}, "http://a:1"),
    ],
)
def test_the_variables_name_a_proxy(environment: dict[str, str], expected: str | None) -> None:
    found = from_environment(ORIGIN, environment)
    assert found == (Proxy(expected) if expected else None)


def test_a_network_behind_no_proxy_is_understood() -> None:
    environment = {"HTTPS_PROXY": "http://a:1", "NO_PROXY": "10.0.0.0/8,fd00::/8"}  # httpx does not (T11)
    assert from_environment("https://10.1.2.3:8043", environment) is None
    assert from_environment("https://[fd00::2]:8043", environment) is None
    assert from_environment("https://11.1.2.3:8043", environment) == Proxy("http://a:1")


def test_user_and_password_of_a_foreign_address_are_taken_apart() -> None:
    found = from_url("http://corp%5Cme:p%40ss%3Aw@a:1")
    assert found == Proxy("http://a:1", "corp\\me", Secret("p@ss:w"))
    assert "p@ss" not in repr(found)
    assert from_url("http://me@a:1") == Proxy("http://a:1", "me", None)
    assert from_url("http://me@a:1/some/path?x=@b:2") == Proxy("http://a:1", "me", None)


def test_the_first_that_can_be_used_counts() -> None:
    assert first_usable([]) is None
    assert first_usable(["direct://", "http://a:1"]) is None
    assert first_usable(["socks://s:1", "http://a:1", "http://b:1"]) == Proxy("http://a:1")
    assert first_usable(["socks://s:1", "direct://"]) is None
    for unusable in ("socks5://s:1", "http://", "http://a b:1", "http://a:99999"):
        with pytest.raises(SettingsError):
            first_usable([unusable])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        (" HTTP://Proxy.Example:3128/ ", "http://proxy.example:3128"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("https://10.0.0.1:443", "https://10.0.0.1:443"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
    ],
)
def test_an_address_of_a_proxy_is_scheme_host_and_port(text: str, address: str) -> None:
    assert parse_proxy(text) == address
    assert parse_proxy(address) == address


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "SET-330"),
        ("proxy.example", "SET-330"),
        ("http://proxy.example", "SET-330"),
        ("http://proxy.example:0", "SET-330"),
        ("http://proxy.example:x", "SET-330"),
        ("http://proxy.example:3128/path", "SET-330"),
        ("http://proxy.example:3128?a", "SET-330"),
        ("http://pro\nxy.example:3128", "SET-330"),
        ("http://me:geheim@proxy.example:3128", "SET-331"),
        ("me:geheim@proxy.example:3128", "SET-331"),
        ("socks5://me:geheim@proxy.example:3128", "SET-331"),
        ("socks5://proxy.example:1080", "SET-332"),
        ("ftp://proxy.example:21", "SET-332"),
    ],
)
def test_what_is_no_address_of_a_proxy_is_refused(text: str, code: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_proxy(text)
    assert (caught.value.code, caught.value.field) == (code, "proxy_address")
    assert "geheim" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("header", "schemes"),
    [
        ("Basic", {"basic"}),
        ('Basic realm="a"', {"basic"}),
        ('Basic realm="NTLM, Negotiate"', {"basic"}),
        ("NTLM", {"ntlm"}),
        ("Negotiate, NTLM", {"negotiate", "ntlm"}),
        ("NTLM TlRMTVNTUAACAAAA==", {"ntlm"}),
        ('Digest realm="Basic x", qop="auth, auth-int", nonce=abc, Basic realm=x', {"digest", "basic"}),
        ('Digest realm="a \\" , Basic b"', {"digest"}),
        ("", set()),
        (" , ", set()),
    ],
)
def test_the_ways_to_sign_in_are_read(header: str, schemes: set[str]) -> None:
    assert offered(header) == schemes


# What is kept of it.


SETTINGS = Settings(
    "https://gw.example:8043",
    "20011",
    proxy=ProxySettings(ProxyMode.MANUAL, "http://proxy.example:3128", "corp\\me", "10.0.0.0/8 <local>"),
)
PROXY_ITEM = ("agent-toolbar/test/proxy", USERNAME)


def test_the_settings_of_a_proxy_are_kept() -> None:
    assert decode_settings(encode_settings(SETTINGS)) == SETTINGS
    without = json.loads(encode_settings(SETTINGS))
    del without["proxy"]
    assert decode_settings(json.dumps(without)).proxy == ProxySettings(ProxyMode.DIRECT)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("mode", "pac"),
        ("mode", None),
        ("address", "http://me:pw@a:1"),
        ("address", "socks5://a:1"),
        ("address", 7),
    ],
)
def test_settings_of_a_proxy_that_nobody_wrote_are_damage(field: str, value: object) -> None:
    fields = json.loads(encode_settings(SETTINGS))
    fields["proxy"][field] = value
    with pytest.raises(Damaged):
        decode_settings(json.dumps(fields))


def test_a_proxy_is_trusted_as_the_system_says_and_only_where_it_speaks_tls() -> None:
    assert isinstance(through(Proxy("https://a:1")).ssl_context, type(make_context("")))
    assert through(Proxy("http://a:1")).ssl_context is None


def test_the_password_has_a_keyring_item_of_its_own() -> None:
    keyring = ForgetfulKeyring()

    async def scenario() -> None:
        store = KeyringStore("test", lambda: keyring)
        try:
            await store.save_settings(SETTINGS)
            assert await store.load_proxy_password() is None
            await store.save_proxy_password(None)  # there is none to delete
            await store.save_proxy_password(Secret(PASSWORD))
            assert keyring.entries[PROXY_ITEM] == PASSWORD
            assert [item for item, text in keyring.entries.items() if PASSWORD in text] == [PROXY_ITEM]
            assert await store.load_proxy_password() == Secret(PASSWORD)
            await store.forget_session()
            assert await store.load_proxy_password() == Secret(PASSWORD)  # it is no session's
            for unusable in ("", "a\0b", "x" * (MAX_LENGTH + 1)):
                with pytest.raises(SettingsError) as caught:
                    await store.save_proxy_password(Secret(unusable))
                assert caught.value.code == "SET-333"
            assert await store.load_proxy_password() == Secret(PASSWORD)
            await store.save_proxy_password(None)
            assert PROXY_ITEM not in keyring.entries
            assert await store.load_proxy_password() is None
        finally:
            await store.aclose()

    asyncio.run(scenario())


# The way itself.


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedGateway]:
    """Give all tests one gateway, whose certificate is also for the name that only the proxy knows."""
    folder = tmp_path_factory.mktemp("tls")
    server_context(folder, NAME)
    with simulated_gateway("--tls-dir", str(folder)) as gateway:
        assert gateway.ca_file == str(folder / CA_FILE)
        yield gateway


def named(gateway: SimulatedGateway) -> str:
    return gateway.url.replace("127.0.0.1", NAME)


def trust(gateway: SimulatedGateway) -> str:
    assert gateway.ca_file is not None
    return gateway.ca_file


async def rotate(url: str, ca_file: str, proxy: Proxy | None, guid: str) -> Renewal:
    return await rotate_by(Route(url, ca_file, proxy=proxy), guid)


async def rotate_by(route: Route, guid: str) -> Renewal:
    gateway = await connect(route)
    try:
        return await gateway.update_guid(Session(route.origin, AGENT, Secret(guid)))
    finally:
        await gateway.aclose()


def nothing_was_seen_of(proxy: ConnectProxy, *guids: str) -> None:
    everything = proxy.heads + proxy.carried
    for guid in guids:
        assert guid.partition(".")[0].encode() not in everything
    assert b"HTTP/1" not in proxy.carried
    assert b"agentgateway" not in everything.lower()
    assert {asked.method for asked in proxy.asked} <= {"CONNECT"}


@pytest.mark.parametrize("safe", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("user", ["", "corp\\müller"])
def test_a_guid_is_exchanged_through_a_proxy_that_sees_nothing(
    gateway: SimulatedGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: bool, user: str
) -> None:
    ca, ca_file = authority(tmp_path)
    if safe:
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # the proxy's authority is one that the system trusts
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    guid = gateway.do("sign-in")["guid"]
    answer = asking_for(user, PASSWORD) if user else opening
    with ConnectProxy(answer, names=NAMES, context=good(ca) if safe else None) as proxy:
        ours = Proxy(proxy.address, user, Secret(PASSWORD) if user else None)
        renewal = asyncio.run(rotate(named(gateway), trust(gateway), ours, guid))
        new = renewal.session.guid.reveal()
        assert new == gateway.do("state")["guid"] != guid
        (asked,) = proxy.asked
        assert asked.target == named(gateway).removeprefix("https://")
        assert ("proxy-authorization" in asked.headers) is bool(user)
        assert set(asked.headers) <= {"host", "accept", "proxy-authorization"}
        assert not (tmp_path / "keys.log").exists()
        assert len(proxy.carried) > 1000
        nothing_was_seen_of(proxy, guid, new)


def fingerprint(gateway: SimulatedGateway) -> str:
    pem = Path(trust(gateway)).with_name("server.pem").read_text()
    leaf = pem[pem.index("-----BEGIN CERTIFICATE") :].partition("-----END CERTIFICATE-----")
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(leaf[0] + leaf[1])).hexdigest()


@pytest.mark.parametrize("safe", [False, True], ids=["http", "https"])
def test_a_pinned_certificate_is_looked_for_through_the_proxy_too(
    gateway: SimulatedGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: bool
) -> None:
    ca, ca_file = authority(tmp_path)
    if safe:
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    guid = gateway.do("sign-in")["guid"]
    pin = fingerprint(gateway)
    with ConnectProxy(asking_for("me", PASSWORD), names=NAMES, context=good(ca) if safe else None) as proxy:
        ours = Proxy(proxy.address, "me", Secret(PASSWORD))
        route = Route(named(gateway), pin=pin, proxy=ours)
        renewal = asyncio.run(rotate_by(route, guid))
        assert renewal.session.guid.reveal() == gateway.do("state")["guid"]
        assert len(proxy.asked) == 2  # a look, and the request
        with pytest.raises(NotSent) as caught:
            asyncio.run(rotate_by(Route(named(gateway), pin="0" * 64, proxy=ours), guid))
        assert caught.value.code == "TLS-220"
        nothing_was_seen_of(proxy, guid, renewal.session.guid.reveal())


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (asking_for("me", "another"), "PRX-110"),
        (refusing("407 No", "Proxy-Authenticate: NTLM"), "PRX-112"),
        (refusing("502 Bad Gateway"), "PRX-111"),
        (gone, "PRX-111"),
    ],
)
def test_a_look_through_a_proxy_fails_as_a_request_does(answer: Answer, code: str) -> None:
    with ConnectProxy(answer, names=NAMES) as proxy:
        ours = Proxy(proxy.address, "me", Secret(PASSWORD))
        with pytest.raises(NotSent) as caught:
            asyncio.run(rotate_by(Route(ORIGIN, pin="0" * 64, proxy=ours), OURS))
        assert caught.value.code == code
        assert caught.value.facts == {"host": NAME, "port": "8043", "proxy": f"127.0.0.1:{proxy.port}"}
        assert PASSWORD not in "".join(traceback.format_exception(caught.value))
        nothing_was_seen_of(proxy, OURS)


@pytest.mark.parametrize(("answer", "code"), [(opening, "NET-105"), (silent, "PRX-111")])
def test_a_look_that_a_deadline_ends_is_told_by_where_it_got_stuck(answer: Answer, code: str) -> None:
    async def ask() -> None:
        client = await connect(Route(server.url, pin="0" * 64, proxy=Proxy(proxy.address)))
        try:
            await client.probe(AGENT, 0.5)
        finally:
            await client.aclose()

    with BadServer(hanging) as server, ConnectProxy(answer) as proxy:
        with pytest.raises(NotSent) as caught:
            asyncio.run(ask())
        assert caught.value.code == code
        assert caught.value.facts.get("proxy") == (f"127.0.0.1:{proxy.port}" if code == "PRX-111" else None)


def test_the_gateway_sees_no_password_of_the_proxy(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with (
        BadServer(answering(STATUS), _of_name(ca)) as server,
        ConnectProxy(asking_for("me", PASSWORD), names=NAMES) as proxy,
    ):
        ours = Proxy(proxy.address, "me", Secret(PASSWORD))
        asyncio.run(probe(f"https://{NAME}:{server.port}", ca_file, ours))
    assert b"GET /agentgateway" in server.received
    assert b"roxy" not in server.received
    assert base64.b64encode(f"me:{PASSWORD}".encode()) not in server.received


async def probe(url: str, ca_file: str, proxy: Proxy | None) -> None:
    gateway = await connect(Route(url, ca_file, proxy=proxy))
    try:
        await gateway.probe(AGENT)
    finally:
        await gateway.aclose()


def _of_name(ca: trustme.CA, not_after: datetime | None = None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    not_before = datetime.now(UTC) - timedelta(days=2)
    ca.issue_cert(NAME, not_before=not_before, not_after=not_after).configure_cert(context)
    return context


def _expired_of_name(ca: trustme.CA) -> ssl.SSLContext:
    return _of_name(ca, datetime.now(UTC) - timedelta(days=1))


@pytest.mark.parametrize(
    ("server", "code"),
    [
        (good, "TLS-212"),  # for 127.0.0.1: the name counts, not where the proxy finds it
        (of_another_host, "TLS-212"),
        (_expired_of_name, "TLS-210"),
        (self_signed, "TLS-214"),
        (lambda _: _of_name(trustme.CA()), "TLS-213"),
        (None, "TLS-250"),
    ],
)
def test_the_gateway_is_verified_through_the_proxy(
    tmp_path: Path, server: Callable[[trustme.CA], ssl.SSLContext] | None, code: str
) -> None:
    ca, ca_file = authority(tmp_path)
    behave = answering(STATUS) if server else speaking_plainly
    with (
        BadServer(behave, server(ca) if server else None) as bad,
        ConnectProxy(names=NAMES) as proxy,
    ):
        error = failure(f"https://{NAME}:{bad.port}", ca_file, Proxy(proxy.address))
        assert isinstance(error, NotSent)
        assert (error.code, error.facts["host"]) == (code, NAME)
        assert len(proxy.asked) == 1
        nothing_was_seen_of_the_guid(bad.received)
        if server is not None:
            assert (bad.connections, bad.handshakes, bad.received) == (1, 0, b"")


def nothing_was_seen_of_the_guid(received: bytes) -> None:
    assert OURS.partition(".")[0].encode() not in received
    assert b"agentgateway" not in received


def failure(url: str, ca_file: str, proxy: Proxy, *, read_timeout: float = 10) -> GatewayError:
    """Return the error of an updateGuid through *proxy*, which says nothing that is secret."""

    async def scenario() -> None:
        gateway = Gateway(
            url, make_context(ca_file), through(proxy), connect_timeout=2, read_timeout=read_timeout
        )
        try:
            await gateway.update_guid(Session(url, AGENT, Secret(OURS)))
        finally:
            await gateway.aclose()

    with pytest.raises(GatewayError) as caught:
        asyncio.run(scenario())
    everything = "".join(traceback.format_exception(caught.value)) + repr(caught.value.facts)
    login = base64.b64encode(f"{proxy.user}:{PASSWORD}".encode()).decode()
    for secret in (OURS, OURS.partition(".")[0], PASSWORD, login):
        assert secret not in everything
    return caught.value


def echoing(asked: Asked) -> bytes | None:
    """Refuse with a status line that repeats the password."""
    return refusing(f"502 {asked.headers['proxy-authorization']}")(asked)


def chattering(asked: Asked) -> bytes:
    """Answer what is not HTTP, and repeat the password in it."""
    return f"nonsense {asked.headers['proxy-authorization']}\r\n\r\n".encode()


@pytest.mark.parametrize(
    ("answer", "code", "detail"),
    [
        pytest.param(asking_for("me", "another"), "PRX-110", "CONNECT 407", id="wrong password"),
        pytest.param(refusing("407 No", "Proxy-Authenticate: Basic"), "PRX-110", "CONNECT 407", id="407"),
        pytest.param(refusing("407 No"), "PRX-110", "CONNECT 407", id="407 without a word"),
        pytest.param(
            refusing("407 No", "Proxy-Authenticate: NTLM", "Proxy-Authenticate: Basic realm=x"),
            "PRX-110",
            "CONNECT 407",
            id="NTLM or a password",
        ),
        pytest.param(refusing("407 No", "Proxy-Authenticate: NTLM"), "PRX-112", "CONNECT 407", id="NTLM"),
        pytest.param(
            refusing("407 No", "Proxy-Authenticate: Negotiate, NTLM"), "PRX-112", "CONNECT 407", id="Kerberos"
        ),
        pytest.param(
            refusing("407 No", 'Proxy-Authenticate: Digest realm="Basic"'),
            "PRX-112",
            "CONNECT 407",
            id="digest",
        ),
        pytest.param(refusing("403 Forbidden"), "PRX-111", "CONNECT 403", id="403"),
        pytest.param(refusing("502 Bad Gateway"), "PRX-111", "CONNECT 502", id="502"),
        pytest.param(refusing("503 Unavailable"), "PRX-111", "CONNECT 503", id="503"),
        pytest.param(refusing("504 Timeout"), "PRX-111", "CONNECT 504", id="504"),
        pytest.param(refusing("302 Found", "Location: http://a/"), "PRX-111", "CONNECT 302", id="login page"),
        pytest.param(refusing("502 407 Basic"), "PRX-111", "CONNECT 502", id="a lie in the words"),
        pytest.param(echoing, "PRX-111", "CONNECT 502", id="password repeated"),
        pytest.param(chattering, "PRX-111", "RemoteProtocolError", id="not HTTP"),
        pytest.param(gone, "PRX-111", "RemoteProtocolError", id="hangs up"),
        pytest.param(silent, "PRX-111", "ReadTimeout", id="hangs"),
    ],
)
def test_a_proxy_that_does_not_let_us_through_has_sent_nothing(
    tmp_path: Path, answer: Answer, code: str, detail: str
) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), _of_name(ca)) as server, ConnectProxy(answer, names=NAMES) as proxy:
        ours = Proxy(proxy.address, "me", Secret(PASSWORD))
        error = failure(f"https://{NAME}:{server.port}", ca_file, ours, read_timeout=0.5)
        assert isinstance(error, NotSent)
        assert (error.code, error.detail) == (code, detail)
        assert error.facts == {"host": NAME, "port": str(server.port), "proxy": f"127.0.0.1:{proxy.port}"}
        assert len(proxy.asked) == 1
        nothing_was_seen_of(proxy, OURS)
    assert server.connections == 0


def test_a_proxy_that_is_not_there_has_sent_nothing(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = failure(ORIGIN, ca_file, Proxy(f"http://127.0.0.1:{port}"))
    assert isinstance(error, NotSent)
    assert (error.code, error.detail) == ("PRX-111", "ECONNREFUSED")
    error = failure(ORIGIN, ca_file, Proxy("http://proxy.invalid:3128"))
    assert isinstance(error, NotSent)
    assert (error.code, error.facts["proxy"]) == ("PRX-111", "proxy.invalid:3128")
    assert error.detail.startswith("gaierror")


def test_a_proxy_that_never_finishes_its_handshake_has_sent_nothing(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with BadServer(hanging) as proxy:
        error = failure(ORIGIN, ca_file, Proxy(f"https://127.0.0.1:{proxy.port}"))
    assert isinstance(error, NotSent)
    assert (error.code, error.detail) == ("PRX-111", "ConnectTimeout")


@pytest.mark.parametrize("server", [self_signed, expired, good])
def test_a_proxy_with_a_certificate_that_the_system_does_not_trust_is_told_nothing(
    tmp_path: Path, server: Callable[[trustme.CA], ssl.SSLContext]
) -> None:
    ca, ca_file = authority(tmp_path)  # which the gateway's settings trust, and the system does not
    with ConnectProxy(context=server(ca)) as proxy:
        error = failure(ORIGIN, ca_file, Proxy(proxy.address, "me", Secret(PASSWORD)))
        assert isinstance(error, NotSent)
        assert error.code == "PRX-113"
        assert proxy.asked == []
        assert proxy.heads == b""


def test_handshakes_that_fail_in_a_tunnel_leave_nothing_behind(tmp_path: Path) -> None:
    """httpcore's pool would keep a place for each of them, and soon have none to give (httpcore #1023)."""
    ca, ca_file = authority(tmp_path)

    async def scenario() -> list[str]:
        gateway = await connect(Route(url, ca_file, proxy=Proxy(proxy.address)))
        told = []
        try:
            for _ in range(4):
                with pytest.raises(NotSent) as caught:
                    await gateway.probe(AGENT)
                told.append(caught.value.code)
            await gateway.probe(AGENT)
        finally:
            await gateway.aclose()
        return told

    with (
        Turning(answering(STATUS), [_of_name(trustme.CA())] * 4, _of_name(ca)) as server,
        ConnectProxy(names=NAMES) as proxy,
    ):
        url = f"https://{NAME}:{server.port}"
        assert asyncio.run(scenario()) == ["TLS-213"] * 4
        assert (server.connections, server.handshakes) == (5, 1)


class Turning(BadServer):
    """Becomes trustworthy."""

    def __init__(self, behave: Behaviour, first: list[ssl.SSLContext], last: ssl.SSLContext) -> None:
        super().__init__(behave, last)
        self._first = first

    def _manners(self) -> tuple[ssl.SSLContext | None, Behaviour]:
        return (self._first.pop() if self._first else self._context), self._behave


def _of_ipv6(ca: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("::1").configure_cert(context)
    return context


@pytest.mark.skipif(not HAS_IPV6, reason="this machine has no IPv6")
def test_a_gateway_with_an_ipv6_address_is_reached_through_a_proxy(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), _of_ipv6(ca), address="::1") as server, ConnectProxy() as proxy:
        asyncio.run(probe(server.url, ca_file, Proxy(proxy.address)))
        assert [asked.target for asked in proxy.asked] == [f"[::1]:{server.port}"]
        assert f"Host: [::1]:{server.port}\r\n".encode() in server.received
    with BadServer(answering(STATUS), good(ca), address="::1") as server, ConnectProxy() as proxy:
        assert failure(server.url, ca_file, Proxy(proxy.address)).code == "TLS-212"
        assert b"HTTP" not in server.received


def test_a_tunnel_that_is_cut_in_the_handshake_has_sent_nothing(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with (
        BadServer(answering(STATUS), _of_name(ca)) as server,
        ConnectProxy(names=NAMES, cut_in_handshake=True) as proxy,
    ):
        error = failure(f"https://{NAME}:{server.port}", ca_file, Proxy(proxy.address))
        assert isinstance(error, NotSent)
        assert error.code in ("TLS-230", "TLS-260")
    assert server.received == b""


def test_a_tunnel_that_is_cut_after_the_request_leaves_the_outcome_unknown(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(hanging_after_the_request, _of_name(ca)) as server, ConnectProxy(names=NAMES) as proxy:
        url = f"https://{NAME}:{server.port}"

        async def scenario() -> None:
            gateway = await connect(Route(url, ca_file, proxy=Proxy(proxy.address)))
            call = asyncio.create_task(gateway.update_guid(Session(url, AGENT, Secret(OURS))))
            await asyncio.to_thread(wait_until, lambda: OURS.encode() in server.received, "the request")
            proxy.cut()
            try:
                await call
            finally:
                await gateway.aclose()

        with pytest.raises(OutcomeUnknown) as caught:
            asyncio.run(scenario())
    assert caught.value.code == "NET-121"
    nothing_was_seen_of(proxy, OURS)


def hanging_after_the_request(connection: Connection) -> None:
    connection.request()
    connection.hang()


# What the environment says, and what the settings say about that (T11).


@pytest.mark.parametrize("variable", VARIABLES)
@pytest.mark.parametrize("exceptions", ["", "10.0.0.0/8"])
def test_a_direct_profile_gives_nothing_to_a_proxy_of_the_environment(
    gateway: SimulatedGateway, monkeypatch: pytest.MonkeyPatch, variable: str, exceptions: str
) -> None:
    guid = gateway.do("sign-in")["guid"]
    with ConnectProxy(names=NAMES) as proxy:
        monkeypatch.setenv(variable, proxy.address)
        monkeypatch.setenv("NO_PROXY", exceptions)

        async def scenario(url: str) -> Renewal:
            chosen_one = await proxy_for(ProxySettings(), url, None)
            return await rotate(url, trust(gateway), chosen_one, guid)

        asyncio.run(scenario(gateway.url))
        with pytest.raises(NotSent) as caught:
            asyncio.run(scenario(named(gateway)))
        assert caught.value.code.startswith("NET-1")  # a name that only the proxy knows
    assert (proxy.connections, proxy.heads) == (0, b"")


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere the system names the proxy, not a variable")
@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_a_profile_that_follows_the_system_takes_the_proxy_of_the_environment(
    gateway: SimulatedGateway, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    guid = gateway.do("sign-in")["guid"]
    with ConnectProxy(asking_for("me", PASSWORD), names=NAMES) as proxy:
        monkeypatch.setenv(variable, proxy.address.replace("//", "//me:p%C3%A4ss%3Aw0rd%2F%40%23@"))

        async def scenario(url: str, guid: str) -> Renewal:
            chosen_one = await proxy_for(ProxySettings(ProxyMode.SYSTEM), url, None)
            return await rotate(url, trust(gateway), chosen_one, guid)

        guid = asyncio.run(scenario(gateway.url, guid)).session.guid.reveal()
        assert proxy.connections == 0  # loopback
        asyncio.run(scenario(named(gateway), guid))
        assert proxy.connections == 1
        monkeypatch.setenv("no_proxy", "example")
        with pytest.raises(NotSent) as caught:
            asyncio.run(scenario(named(gateway), guid))
        assert caught.value.code.startswith("NET-1")
        assert proxy.connections == 1
        nothing_was_seen_of(proxy, guid)
