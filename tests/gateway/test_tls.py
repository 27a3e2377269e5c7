"""Whom the client trusts, in real handshakes: the CA file or the system, and nothing that weakens either."""

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from tests.rig.bad_servers import (
    BadServer,
    answering,
    authority,
    expired,
    good,
    http,
    not_yet_valid,
    of_another_authority,
    of_another_host,
    of_the_last_decade,
    self_signed,
)
from toolbar.errors import NotSent, SettingsError
from toolbar.gateway.client import connect
from toolbar.gateway.tls import make_context

STATUS = http(b'{"message":"","retcode":"0","result":{}}')


async def probe(url: str, ca_file: str) -> None:
    gateway = await connect(url, ca_file)
    try:
        await gateway.probe("20011")
    finally:
        await gateway.aclose()


@pytest.mark.parametrize(
    ("server", "code"),
    [
        (expired, "TLS-210"),
        (not_yet_valid, "TLS-211"),
        (of_another_host, "TLS-212"),
        (of_another_authority, "TLS-213"),
        (self_signed, "TLS-214"),
        (of_the_last_decade, "TLS-230"),
    ],
)
def test_a_server_that_cannot_be_trusted_is_told_nothing(
    tmp_path: Path, server: Callable[[trustme.CA], ssl.SSLContext], code: str
) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), server(ca)) as bad:
        with pytest.raises(NotSent) as caught:
            asyncio.run(probe(bad.url, ca_file))
        assert caught.value.code == code
        assert caught.value.facts == {"host": "127.0.0.1", "port": str(bad.port)}
    assert (bad.connections, bad.handshakes, bad.received) == (1, 0, b"")


def test_the_name_in_the_certificate_counts_as_the_address_does(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), of_another_host(ca)) as bad:
        with pytest.raises(NotSent) as caught:
            asyncio.run(probe(f"https://localhost:{bad.port}", ca_file))
        assert caught.value.code == "TLS-212"
    assert bad.received == b""


def test_a_server_that_can_be_trusted_is_spoken_to(tmp_path: Path) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), good(ca)) as server:
        asyncio.run(probe(server.url, ca_file))
        asyncio.run(probe(f"https://localhost:{server.port}", ca_file))
    assert server.received.count(b"GET /agentgateway/resource/onlineagent/20011/agentstatus") == 2


def test_without_a_file_the_system_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(STATUS), good(ca)) as server:
        with pytest.raises(NotSent) as caught:
            asyncio.run(probe(server.url, ""))
        assert caught.value.code == "TLS-213"
        assert server.received == b""
        monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # as an administrator would extend it
        asyncio.run(probe(server.url, ""))
    assert server.handshakes == 1


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_that_holds_no_authority_is_a_setting_to_be_corrected(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        asyncio.run(connect("https://127.0.0.1:1", str(file)))
    assert (caught.value.code, caught.value.field) == ("SET-305", "ca_file")
    assert caught.value.facts == {"file": str(file)}


@pytest.mark.parametrize("trust", ["file", "system"])
def test_no_session_keys_are_written_for_whoever_set_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trust: str
) -> None:
    ca, ca_file = authority(tmp_path)
    keys = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    with BadServer(answering(STATUS), good(ca)) as server:
        asyncio.run(probe(server.url, ca_file if trust == "file" else ""))
    assert server.handshakes == 1
    assert not keys.exists()


@pytest.mark.parametrize("trust", ["file", "system"])
def test_nothing_older_than_tls_1_2_is_spoken(tmp_path: Path, trust: str) -> None:
    _, ca_file = authority(tmp_path)
    context = make_context(ca_file if trust == "file" else "")
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname is True
