"""Servers that a gateway's client has to survive: raw sockets, with certificates made on the spot."""

import contextlib
import os
import socket
import ssl
import struct
import threading
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HERE = "127.0.0.1"


class Connection:
    """One client, as a server's behaviour has it: a request to read, bytes to send, an end to wait for."""

    def __init__(self, stream: socket.socket, keep: Callable[[bytes], None], ending: threading.Event) -> None:
        self._stream = stream
        self._keep = keep
        self._ending = ending

    def fileno(self) -> int:
        """Return what to wait for beside others: something comes from the client, or it goes."""
        return self._stream.fileno()

    def request(self) -> bytes:
        """Return the head of the next request, or nothing where the client has gone."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = self._stream.recv(1)
            if not byte:
                return b""
            self._keep(byte)
            head += byte
        return head

    def read(self) -> bytes:
        """Return whatever comes first, be it a request or not."""
        chunk = self._stream.recv(65_536)
        self._keep(chunk)
        return chunk

    def send(self, content: bytes) -> None:
        """Send these bytes as they are."""
        self._stream.sendall(content)

    def drip(self, content: bytes, pause: float) -> None:
        """Send these bytes one by one, until the client has had enough."""
        for number in range(len(content)):
            self._stream.sendall(content[number : number + 1])
            if self._ending.wait(pause):
                return

    def hang(self, seconds: float | None = None) -> None:
        """Do nothing until the server ends, or for a while."""
        self._ending.wait(seconds)

    def half_close(self) -> None:
        """Say that nothing more will come, without the farewell that TLS has for it."""
        self._stream.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Tear the connection down: whoever reads from it learns of a reset."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._stream.close()


Behaviour = Callable[[Connection], None]


class BadServer:
    """Accepts connections and misbehaves in each; counts them, and keeps what was said to it.

    With a TLS context, `received` is what came after the handshake: the application's bytes.
    """

    def __init__(
        self, behave: Behaviour, context: ssl.SSLContext | None = None, *, address: str = HERE
    ) -> None:
        self._behave = behave
        self._context = context
        self._ending = threading.Event()
        self._address = address
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self._listener = socket.create_server((address, 0), family=family)
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.connections = 0
        self.handshakes = 0
        self.received = b""

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """Its origin, as a gateway's."""
        host = f"[{self._address}]" if ":" in self._address else self._address
        return f"https://{host}:{self.port}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        """End all of it, and be sure that nobody is still being served."""
        self._ending.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # which wakes accept()
        self._threads[0].join(5)
        self._listener.close()
        for stream in self._open:
            with contextlib.suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join(5)
        assert not any(thread.is_alive() for thread in self._threads)

    def _accept(self) -> None:
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(stream)
            thread = threading.Thread(target=self._serve, args=(stream,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, stream: socket.socket) -> None:
        # The client may go at any moment, and a handshake that it refuses is what some tests are about.
        with contextlib.suppress(OSError), stream:
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or 40 ms for a delayed answer
            context, behave = self._manners()
            if context is not None:
                stream = context.wrap_socket(stream, server_side=True, do_handshake_on_connect=False)
                self._open.append(stream)
                _shake_hands(stream)
                self.handshakes += 1
            with stream:
                behave(Connection(stream, self._keep, self._ending))

    def _manners(self) -> tuple[ssl.SSLContext | None, Behaviour]:
        """Return what the next client meets."""
        return self._context, self._behave

    def _keep(self, chunk: bytes) -> None:
        self.received += chunk


def _shake_hands(stream: ssl.SSLSocket) -> None:
    """Do the handshake; where it fails, hear the client out: a reset could overtake the alert."""
    try:
        stream.do_handshake()
    except OSError:
        with stream, contextlib.suppress(OSError):
            socket.socket.shutdown(stream, socket.SHUT_WR)
            while os.read(stream.fileno(), 65_536):
                pass
        raise


def answering(answer: bytes, *, pause: float | None = None) -> Behaviour:
    """Answer each request of a connection with these bytes, dripping with a pause where one is given."""

    def behave(connection: Connection) -> None:
        while connection.request():
            if pause is None:
                connection.send(answer)
            else:
                connection.drip(answer, pause)

    return behave


def answering_once(answer: bytes) -> Behaviour:
    """Answer one request with these bytes and hang up, the answer whole or not."""

    def behave(connection: Connection) -> None:
        connection.request()
        connection.send(answer)

    return behave


def speaking_plainly(connection: Connection) -> None:
    """Take whatever comes for HTTP without TLS, and complain."""
    connection.read()
    connection.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def hanging(connection: Connection) -> None:
    """Say nothing, ever."""
    connection.hang()


def hanging_up(connection: Connection) -> None:
    """Hear the first words and go."""
    connection.read()


def listening(connection: Connection) -> None:
    """Take what comes, and keep it."""
    while connection.read():
        pass


def http(body: bytes, *headers: str, length: int | None = None, status: str = "200 OK") -> bytes:
    """Return an HTTP answer; its Content-Length may be a lie."""
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def authority(folder: Path) -> tuple[trustme.CA, str]:
    """Make an authority; return it and the file that says whom to trust."""
    made = trustme.CA()
    file = folder / "trusted.pem"
    file.write_bytes(made.cert_pem.bytes())
    return made, str(file)


def good(ca: trustme.CA) -> ssl.SSLContext:
    """Return what an honest server has: only what it says is bad."""
    return _context(ca.issue_cert(HERE, "localhost"))


def expired(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate that ended an hour ago."""
    now = datetime.now(UTC)
    return _context(
        ca.issue_cert(HERE, not_before=now - timedelta(days=2), not_after=now - timedelta(hours=1))
    )


def not_yet_valid(ca: trustme.CA) -> ssl.SSLContext:
    """Return a certificate that begins in a day."""
    now = datetime.now(UTC)
    return _context(
        ca.issue_cert(HERE, not_before=now + timedelta(days=1), not_after=now + timedelta(days=2))
    )


def of_another_host(ca: trustme.CA) -> ssl.SSLContext:
    """Return a good certificate of somebody else."""
    return _context(ca.issue_cert("elsewhere.example"))


def of_another_authority(_: trustme.CA) -> ssl.SSLContext:
    """Return a certificate of an authority that nobody here trusts."""
    return good(trustme.CA())


def self_signed(_: trustme.CA) -> ssl.SSLContext:
    """Return a certificate that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gateway")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with trustme.Blob(private + certificate.public_bytes(serialization.Encoding.PEM)).tempfile() as file:
        context.load_cert_chain(file)
    return context


def of_the_last_decade(ca: trustme.CA) -> ssl.SSLContext:
    """Return a server that speaks TLS 1.1 at best."""
    context = good(ca)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # which is the point of it
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    return context


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
