"""The record of all that was said on the wire, secrets included: it belongs to a test instrument."""

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TextIO

NOTICE = "TEST INSTRUMENT: this journal holds secrets (GUIDs, tokens, passwords) in clear"


class Journal:
    """JSON lines, each on disk before the answer goes out; without a path nothing is kept."""

    def __init__(self, path: Path | None) -> None:
        self._file: TextIO | None = None
        if path is not None:
            descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            self._file = os.fdopen(descriptor, "a", encoding="utf-8", newline="\n")
            self._write({"what": "notice", "text": NOTICE})

    def request(
        self,
        number: int,
        method: str,
        path: str,
        guid: str | None,
        headers: Iterable[tuple[str, str]],
        body: bytes,
    ) -> None:
        """Note what came in."""
        line = {"what": "request", "n": number, "method": method, "path": path, "guid": guid}
        self._write(line | {"headers": _as_object(headers), "body": _as_text(body)})

    def answer(
        self,
        number: int,
        status: int | None,
        headers: Iterable[tuple[str, str]],
        body: bytes,
        fault: str | None,
    ) -> None:
        """Note what goes out, or would have gone out but for a fault."""
        line: dict[str, object] = {"what": "answer", "n": number, "status": status}
        line |= {"headers": _as_object(headers), "body": _as_text(body)}
        self._write(line | ({"fault": fault} if fault else {}))

    def restart(self, seconds: int) -> None:
        """Note that the gateway goes away for so long."""
        self._write({"what": "restart", "seconds": seconds})

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, line: dict[str, object]) -> None:
        if self._file is not None:
            at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            self._file.write(json.dumps({"at": at} | line, ensure_ascii=False) + "\n")
            self._file.flush()


def _as_object(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Keep the spelling of names; a header that comes twice is joined as HTTP would."""
    joined: dict[str, str] = {}
    for name, value in headers:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def _as_text(body: bytes) -> str:
    return body.decode("utf-8", "backslashreplace")
