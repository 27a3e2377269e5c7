"""A client's call-back: where the gateway pushes events to, over HTTP or real TLS."""

import json
import queue
import ssl
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Pushed:
    """One message of the gateway."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class CallBack:
    """Listens on loopback; what it answers can be changed at any time."""

    def __init__(self, context: ssl.SSLContext | None = None, answer: object = None) -> None:
        self.answer = {"message": "success", "retcode": "0"} if answer is None else answer
        self._pushed: queue.SimpleQueue[Pushed] = queue.SimpleQueue()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                reply = json.dumps(outer.answer).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)
                outer._pushed.put(Pushed(self.path, dict(self.headers), body))

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:  # the gateway hangs up when it does not trust us
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if context is None else "https"
        self.uri = f"{scheme}://127.0.0.1:{self._server.server_port}/events"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def next(self) -> Pushed:
        """Return the next message."""
        return self._pushed.get(timeout=10)

    def nothing_more(self) -> bool:
        """Say whether every message has been looked at."""
        return self._pushed.empty()
