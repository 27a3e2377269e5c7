"""An alert of a proxy's own TLS, sent when the gateway has the request: it proves nothing of the gateway."""

import asyncio
import os
import select
import socket
import ssl
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from tests.campaign.hostile import G1, AwaitClose, HostileGateway, Read, Turn
from tests.rig.bad_servers import HERE, authority, good
from tests.rig.connect_proxy import OPEN
from toolbar.errors import OutcomeUnknown
from toolbar.gateway.client import connect
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.model import Session
from toolbar.secret import Secret

BAD_CERTIFICATE = b"\x02\x2a"
"""Fatal, 42: what a gateway says while it reads our Certificate message, and what anybody can say later."""


class AlertingProxy:
    """Speaks TLS itself, opens one tunnel, and says that alert once the gateway has a request.

    Python's ssl cannot say it: the record is made by hand, with the keys of this connection.
    """

    def __init__(self, context: ssl.SSLContext, keys: Path, gateway: HostileGateway) -> None:
        context.keylog_filename = str(keys)
        context.num_tickets = 0  # so that the records that were sent can be counted
        self._context = context
        self._keys = keys
        self._gateway = gateway
        self._listener = socket.create_server((HERE, 0))
        self.address = f"https://{HERE}:{self._listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        raw, _ = self._listener.accept()
        with self._listener, self._context.wrap_socket(raw, server_side=True) as client:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += client.recv(1)
            with socket.create_connection((HERE, self._gateway.port)) as gateway:
                client.sendall(OPEN)
                records = 1 + self._carry(client, gateway)
                self._say(BAD_CERTIFICATE, client, records)
                client.recv(1)

    def _carry(self, client: ssl.SSLSocket, gateway: socket.socket) -> int:
        """Carry both ways until the gateway has a request; return how many records the client was sent."""
        records = 0
        while not self._gateway.asked:
            ready, _, _ = select.select([client, gateway], [], [], 0.05)
            if client in ready:
                gateway.sendall(client.recv(65_536))
            if gateway in ready:
                client.sendall(gateway.recv(8000))
                records += 1
        return records

    def _say(self, alert: bytes, client: ssl.SSLSocket, records: int) -> None:
        """Write one encrypted record past the library (RFC 8446 5.2, 7.3)."""
        lines = self._keys.read_text().splitlines()
        [ours] = [line for line in lines if line.startswith("SERVER_TRAFFIC_SECRET_0 ")]
        secret = bytes.fromhex(ours.split()[2])
        key, start = _expanded(secret, b"key", 32), _expanded(secret, b"iv", 12)
        nonce = bytes(a ^ b for a, b in zip(start, records.to_bytes(12, "big"), strict=True))
        content = alert + b"\x15"
        header = b"\x17\x03\x03" + (len(content) + 16).to_bytes(2, "big")
        with socket.socket(fileno=os.dup(client.fileno())) as line:
            line.sendall(header + AESGCM(key).encrypt(nonce, content, header))


def _expanded(secret: bytes, label: bytes, length: int) -> bytes:
    name = b"tls13 " + label
    info = length.to_bytes(2, "big") + bytes([len(name)]) + name + b"\0"
    return HKDFExpand(hashes.SHA384(), length, info).derive(secret)


def test_it_leaves_the_outcome_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ca, ca_file = authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)  # the proxy is trusted as the system says

    async def ask(route: Route) -> None:
        client = await connect(route)
        try:
            await client.update_guid(Session(route.origin, "20011", Secret(G1)))
        finally:
            await client.aclose()

    with HostileGateway(ca, [Turn((Read(), AwaitClose()))]) as gateway:
        proxy = AlertingProxy(good(ca), tmp_path / "keys", gateway)
        with pytest.raises(OutcomeUnknown) as caught:
            asyncio.run(ask(Route(gateway.url, ca_file, proxy=Proxy(proxy.address))))
        proxy.thread.join(5)
    assert caught.value.code == "NET-121"
    assert [asked.guid for asked in gateway.asked] == [G1]
