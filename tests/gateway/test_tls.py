"""Whom the client trusts, in real handshakes: system, CA file or pin, and nothing that weakens them."""

import asyncio
import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from tests.rig.bad_servers import (
    BadServer,
    Behaviour,
    answering,
    authority,
    good,
    http,
    of_another_authority,
    of_another_host,
)
from tests.rig.untrusted import (
    UNTRUSTED,
    Signer,
    Untrusted,
    for_us,
    issued,
    leaf_of,
    middle,
    named,
    served,
    signer_of,
)
from toolbar import cli
from toolbar.errors import GatewayError, NotSent, SettingsError
from toolbar.gateway.client import connect
from toolbar.gateway.handshake import greet
from toolbar.gateway.look import look, straight
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context, make_pinned_context
from toolbar.model import Session
from toolbar.secret import Secret

GUID = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
SESSION = Session("", "20011", Secret(GUID))
RENEWED = http(b'{"message":"","retcode":"0","result":{"guid":"%b"}}' % GUID.replace("0a", "1b").encode())
NO_PIN = "0" * 64
"""Nobody's fingerprint."""


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, str]:
    return authority(tmp_path_factory.mktemp("ca"))


@cache
def context_of(bad: Untrusted, ca: trustme.CA) -> ssl.SSLContext | None:
    return bad.tls(ca) if bad.tls else None


async def ask(route: Route) -> None:
    """Ask for a new GUID: the request that no wrong server may see."""
    gateway = await connect(route)
    try:
        await gateway.update_guid(SESSION)
    finally:
        await gateway.aclose()


def refused(route: Route) -> NotSent:
    with pytest.raises(GatewayError) as caught:
        asyncio.run(ask(route))
    assert isinstance(caught.value, NotSent)
    return caught.value


def fingerprint(url: str) -> str:
    return asyncio.run(look(Route(url), straight)).leaf.sha256


def told_nothing(server: BadServer) -> None:
    """Whatever the server took in, nothing of it was a request's."""
    assert GUID.encode() not in server.received
    assert b"updateGuid" not in server.received
    assert b"HTTP" not in server.received


def test_there_are_enough_of_them() -> None:
    assert len(UNTRUSTED) >= 24
    assert len({bad.name for bad in UNTRUSTED}) == len(UNTRUSTED)
    codes = {bad.code for bad in UNTRUSTED}
    assert {f"TLS-{number}" for number in (210, 211, 212, 213, 214, 215, 230, 231, 240, 250, 260)} <= codes


@pytest.mark.parametrize("bad", UNTRUSTED, ids=lambda bad: bad.name)
@pytest.mark.parametrize("trust", ["file", "system"])
def test_a_server_that_cannot_be_trusted_is_told_nothing(
    trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, trust: str, bad: Untrusted
) -> None:
    ca, ca_file = trusted
    if trust == "system":
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # as an administrator would extend the system's store
    with BadServer(bad.behave, context_of(bad, ca)) as server:
        error = refused(Route(server.url, ca_file if trust == "file" else ""))
        assert error.code == bad.code
        assert error.facts == {"host": "127.0.0.1", "port": str(server.port)}
    assert (server.connections, server.handshakes) == (1, 0)
    assert bad.tls is None or server.received == b""
    told_nothing(server)


@pytest.mark.parametrize("bad", UNTRUSTED, ids=lambda bad: bad.name)
def test_what_is_not_the_pinned_certificate_is_told_nothing(
    trusted: tuple[trustme.CA, str], bad: Untrusted
) -> None:
    with BadServer(bad.behave, context_of(bad, trusted[0])) as server:
        error = refused(Route(server.url, pin=NO_PIN))
        if not bad.shows:
            assert error.code == bad.code
        else:
            assert error.code == "TLS-220"
            assert error.facts == {
                "host": "127.0.0.1",
                "port": str(server.port),
                "pinned": NO_PIN,
                "presented": fingerprint(server.url),
            }
    assert server.handshakes == 0
    told_nothing(server)


@pytest.mark.parametrize("bad", [bad for bad in UNTRUSTED if bad.shows], ids=lambda bad: bad.name)
def test_a_pin_excuses_names_and_issuers_and_nothing_else(
    trusted: tuple[trustme.CA, str], bad: Untrusted
) -> None:
    with BadServer(answering(RENEWED), context_of(bad, trusted[0])) as server:
        pin = fingerprint(server.url)
        if not bad.pinned:
            asyncio.run(ask(Route(server.url, pin=pin)))
            assert server.handshakes == 1
            assert server.received.count(b"PUT ") == 1
            return
        error = refused(Route(server.url, pin=pin))
        assert error.code == bad.pinned
        assert ("ended" in error.facts) is (bad.name == "expired")  # the pinned one itself
        assert ("begins" in error.facts) is (bad.name == "not yet valid")
    assert server.handshakes == 0
    told_nothing(server)


def test_a_server_that_can_be_trusted_is_spoken_to(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(RENEWED), good(ca)) as server:
        asyncio.run(ask(Route(server.url, ca_file)))
        asyncio.run(ask(Route(f"https://localhost:{server.port}", ca_file)))
        asyncio.run(ask(Route(server.url, pin=fingerprint(server.url))))
    assert server.received.count(b"PUT /agentgateway/resource/onlineagent/20011/updateGuid") == 3


def test_the_name_in_the_certificate_counts_as_the_address_does(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(RENEWED), of_another_host(ca)) as server:
        assert refused(Route(f"https://localhost:{server.port}", ca_file)).code == "TLS-212"
    told_nothing(server)


@pytest.mark.parametrize("trust", ["file", "system"])
def test_a_common_name_is_no_name_where_the_gateway_is_reached_by_one(
    trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, trust: str
) -> None:
    ca, ca_file = trusted
    if trust == "system":
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    key = ec.generate_private_key(ec.SECP256R1())
    only_common_name = served(key, issued(signer_of(ca), "localhost", key))
    with BadServer(answering(RENEWED), only_common_name) as server:
        route = Route(f"https://localhost:{server.port}", ca_file if trust == "file" else "")
        assert refused(route).code == "TLS-212"
    told_nothing(server)


def test_without_a_file_the_system_decides(
    trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ca, ca_file = trusted
    with BadServer(answering(RENEWED), good(ca)) as server:
        assert refused(Route(server.url)).code == "TLS-213"
        told_nothing(server)
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # as an administrator would extend it
        asyncio.run(ask(Route(server.url)))
    assert server.handshakes == 1


def test_a_pin_counts_whatever_the_file_says(trusted: tuple[trustme.CA, str]) -> None:
    ca, ca_file = trusted
    with BadServer(answering(RENEWED), good(ca)) as server:
        assert refused(Route(server.url, ca_file, NO_PIN)).code == "TLS-220"
        told_nothing(server)
    assert server.handshakes == 0


def test_a_pinned_certificate_is_looked_for_once(trusted: tuple[trustme.CA, str]) -> None:
    async def three_times(route: Route) -> None:
        gateway = await connect(route)
        try:
            for _ in range(3):
                await gateway.update_guid(SESSION)
        finally:
            await gateway.aclose()

    with BadServer(answering(RENEWED), good(trusted[0])) as server:
        route = Route(server.url, pin=fingerprint(server.url))
        before = server.connections
        asyncio.run(three_times(route))
    assert server.connections - before == 1 + 3
    assert server.handshakes == 3


class Changing(BadServer):
    """Has another certificate for each connection; the last one stays."""

    def __init__(self, *contexts: ssl.SSLContext) -> None:
        super().__init__(answering(RENEWED))
        self._contexts: Iterator[ssl.SSLContext] = iter(contexts)
        self._latest = contexts[0]

    def _manners(self) -> tuple[ssl.SSLContext, Behaviour]:
        self._latest = next(self._contexts, self._latest)
        return self._latest, self._behave


def test_a_certificate_that_a_pinned_one_vouches_for_is_not_the_pinned_one(
    trusted: tuple[trustme.CA, str],
) -> None:
    """A pinned certificate may be an authority's: OpenSSL is content then with what it has signed."""
    key = ec.generate_private_key(ec.SECP256R1())
    own = issued(None, "gateway", key, (x509.BasicConstraints(ca=True, path_length=None), True), for_us())
    other_key = ec.generate_private_key(ec.SECP256R1())
    other = issued(Signer(named("gateway"), key), "somebody", other_key, for_us())
    vouched = served(other_key, other)
    with BadServer(answering(RENEWED), served(key, own)) as server:
        pin = fingerprint(server.url)
        asyncio.run(ask(Route(server.url, pin=pin)))  # and it may be pinned
    with Changing(served(key, own), vouched) as server:  # the look, then the request's own connection
        error = refused(Route(server.url, pin=pin))
        assert error.code == "TLS-220"
        assert error.facts["pinned"] == pin
        assert error.facts["presented"] == fingerprint(server.url)
    assert server.connections == 3  # this test's own look is the third: nothing was tried again
    assert server.handshakes == 1  # with its keys the toolbar could have spoken
    assert server.received == b""


def test_the_doctor_takes_no_certificate_that_the_pinned_one_vouches_for() -> None:
    key, other_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    own = issued(None, "gateway", key, (x509.BasicConstraints(ca=True, path_length=None), True), for_us())
    vouched = served(other_key, issued(Signer(named("gateway"), key), "somebody", other_key, for_us()))
    with BadServer(answering(RENEWED), served(key, own)) as server:
        pin = fingerprint(server.url)
        assert asyncio.run(greet(Route(server.url, pin=pin), 5.0)) is not None
    with Changing(served(key, own), vouched) as server, pytest.raises(NotSent, match="TLS-220"):
        asyncio.run(greet(Route(server.url, pin=pin), 5.0))
    assert server.received == b""


def test_a_certificate_that_changes_while_we_run_is_a_hard_stop(trusted: tuple[trustme.CA, str]) -> None:
    ca, _ = trusted
    old, new = good(ca), of_another_authority(ca)

    async def scenario(server: BadServer) -> NotSent:
        pin = (await look(Route(server.url), straight)).leaf.sha256
        gateway = await connect(Route(server.url, pin=pin))
        try:
            await gateway.update_guid(SESSION)
            with pytest.raises(NotSent) as caught:
                await gateway.update_guid(SESSION)
            with pytest.raises(NotSent) as again:
                await gateway.update_guid(SESSION)
            assert again.value.code == "TLS-220"
        finally:
            await gateway.aclose()
        assert caught.value.facts["pinned"] == pin
        return caught.value

    with Changing(old, old, old, new) as server:
        error = asyncio.run(scenario(server))
        assert error.code == "TLS-220"
        assert error.facts["presented"] == fingerprint(server.url)
        assert error.facts["presented"] != error.facts["pinned"]
    assert server.handshakes == 1
    assert server.received.count(b"PUT ") == 1


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_that_holds_no_authority_is_a_setting_to_be_corrected(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        asyncio.run(connect(Route("https://127.0.0.1:1", str(file))))
    assert (caught.value.code, caught.value.field) == ("SET-305", "ca_file")
    assert caught.value.facts == {"file": str(file)}


@pytest.mark.parametrize("trust", ["file", "system", "pin"])
def test_no_session_keys_are_written_for_whoever_set_the_environment(
    tmp_path: Path, trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch, trust: str
) -> None:
    ca, ca_file = trusted
    keys = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    with BadServer(answering(RENEWED), good(ca)) as server:
        pin = fingerprint(server.url) if trust == "pin" else ""
        asyncio.run(ask(Route(server.url, ca_file if trust == "file" else "", pin)))
    assert server.handshakes == 1
    assert not keys.exists()


def test_the_program_trusts_nobody_whom_only_its_environment_names(
    tmp_path: Path, trusted: tuple[trustme.CA, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ca, ca_file = trusted
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.setenv(name, ca_file if name == "SSL_CERT_FILE" else str(tmp_path / "x"))
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    with BadServer(answering(RENEWED), good(ca)) as server:
        assert refused(Route(server.url)).code == "TLS-213"
    assert server.received == b""
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("trust", ["file", "system", "pin"])
def test_nothing_older_than_tls_1_2_is_spoken(trusted: tuple[trustme.CA, str], trust: str) -> None:
    context = make_pinned_context() if trust == "pin" else make_context(trusted[1] if trust == "file" else "")
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname is (trust != "pin")
    assert context.options & ssl.OP_NO_RENEGOTIATION


def test_a_pinned_context_trusts_nobody_at_first() -> None:
    context = make_pinned_context()
    assert context.get_ca_certs() == []
    assert context.cert_store_stats()["x509"] == 0


def test_the_libraries_for_a_look_are_not_loaded_at_the_start() -> None:
    code = "import sys, toolbar.gateway.client; print({'OpenSSL', 'cryptography'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ, capture_output=True, text=True, timeout=30
    )
    assert done.stdout.strip() == "set()", done.stderr


def test_the_authority_of_the_rig_is_a_good_one(trusted: tuple[trustme.CA, str]) -> None:
    """Or every refusal above would prove nothing."""
    ca, ca_file = trusted
    for context in (leaf_of(signer_of(ca)), leaf_of(middle(signer_of(ca)))):
        with BadServer(answering(RENEWED), context) as server:
            asyncio.run(ask(Route(server.url, ca_file)))
        assert server.handshakes == 1
