"""The simulated gateway as others meet it: a child process behind a socket, and a client of it."""

import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx

POLL = "agentevent/20011"
POLLS = "GET agentevent/{id}"
ME = "onlineagent/20011"
STANDING = ("--speed", "0.0001")
"""The gateway's time passes only when it is told to."""

EMPTY_POLL = b'{"message":"","retcode":"0"}'
NO_RIGHT = b'{"message":"no right to invite resouce","result":"","retcode":"000-003"}'
LOGIN = {"password": "right", "phonenum": "40038", "status": "4", "releasephone": "false", "agenttype": "4"}


class Gateway:
    """The process and a client of it."""

    def __init__(self, *options: str) -> None:
        command = [sys.executable, "-W", "error", "-m", "toolbar.simulator.gateway", *options]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.hello = self._hear()
        self.guid = self.hello.get("guid", "")
        self.tls = (
            ssl.create_default_context(cafile=self.hello["ca_file"]) if "ca_file" in self.hello else None
        )
        self.http = httpx.Client(
            base_url=f"{self.hello['url']}/agentgateway/resource/",
            verify=self.tls or False,
            trust_env=False,
            timeout=10,
        )

    def call(self, method: str, path: str, guid: str | None = None, **more: Any) -> httpx.Response:
        """Send a request with the session's GUID, unless told otherwise."""
        return self.http.request(method, path, headers={"Guid": self.guid if guid is None else guid}, **more)

    def ask(self, method: str, path: str, guid: str | None = None, **more: Any) -> dict[str, Any]:
        """Send a request and return what it said."""
        answer: dict[str, Any] = self.call(method, path, guid, **more).json()
        return answer

    def do(self, command: str, **more: object) -> dict[str, Any]:
        """Give a command and return the answer."""
        return self.tell(json.dumps({"do": command, **more}))

    def tell(self, line: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._hear()

    def events(self) -> list[str]:
        """Fetch events until there are no more."""
        names = []
        while "event" in (answer := self.ask("GET", POLL)):
            names.append(answer["event"]["eventType"])
        return names

    def polls_begun(self, number: int) -> None:
        """Return once so many polls have reached the gateway."""
        while self.do("state")["requests"].get(POLLS, 0) < number:
            pass

    def polls_held(self, number: int) -> None:
        """Return once so many polls are being held."""
        while self.do("state")["polls_held"] != number:
            pass

    def sign_in(self, path: str = ME, **wishes: object) -> dict[str, Any]:
        """Sign in as a client does; its GUID is the one to go on with."""
        answer = self.http.put(path, json=LOGIN | wishes)
        self.guid = answer.headers.get("set-guid", "").removeprefix("JSESSIONID=")
        said: dict[str, Any] = answer.json()
        return said

    def raw(self, request: bytes) -> bytes:
        """Return all that the wire carries until the gateway hangs up."""
        port = httpx.URL(self.hello["url"]).port
        with socket.create_connection(("127.0.0.1", port), timeout=10) as plain:
            if self.tls is None:
                return exchange(plain, request)
            with self.tls.wrap_socket(plain, server_hostname="127.0.0.1") as encrypted:
                return exchange(encrypted, request)

    def end(self) -> int:
        """End the input; the process follows, in silence."""
        self.http.close()
        rest, noise = self.process.communicate(timeout=10)
        assert (rest, noise) == ("", ""), rest + noise
        return self.process.returncode

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1]
        said: dict[str, Any] = json.loads(line)
        return said


def exchange(connection: socket.socket, request: bytes) -> bytes:
    connection.sendall(request)
    return b"".join(iter(lambda: connection.recv(65_536), b""))


Start = Callable[..., Gateway]
