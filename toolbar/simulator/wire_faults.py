"""Faults on demand: how an answer can go wrong between the gateway and its client, without any I/O.

None of this is documented behaviour: the list is that of what a client has to survive.
"""

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from . import replies
from .replies import Answer

# Named without a value, or as "name:value".
NOT_PROCESSED = {
    "retcode": "a refusal, e.g. retcode:100-006",
    "http": "an HTTP status with an HTML body, e.g. http:503",
    "redirect": "302 to redirect:URL",
    "html": "200 with an HTML page, as of a portal",
    "hang": "no answer, ever",
    "lost-request": "the connection drops before anything is done",
}
PROCESSED = {
    "late-retcode": "done, but answered with a retcode",
    "late-http": "done, but answered with an HTTP status",
    "garbage": "200 with something that is not JSON",
    "empty": "200 without a body",
    "cut": "half of the body, with the Content-Length of the whole",
    "lost-answer": "the connection drops instead of the answer",
    "delay": "the answer comes late, e.g. delay:1500 (ms)",
    "big": "1 MiB of body, padded with blanks",
    "gzip": "compressed, asked for or not",
    "set-guid": "a new GUID comes with the answer",
    "two-set-guid": "two Set-GUID headers, the first of them good",
    "bad-guid": "CR LF in result.guid",
    "no-guid": "result without guid",
}
_WITH_VALUE = {"retcode", "late-retcode", "http", "late-http", "redirect", "delay"}
STRANGE_GUID = "00000000-0000-0000-0000-000000000000.AgentGateway9"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong, on a path that contains the given text."""

    name: str
    value: str = ""
    path: str = ""


def parse(spelling: str, path: str = "") -> Fault:
    """Read `name` or `name:value`; ValueError for what cannot be done."""
    name, _, value = spelling.partition(":")
    if name not in NOT_PROCESSED and name not in PROCESSED:
        raise ValueError(f"no such fault: {name}")
    if (name in _WITH_VALUE) != bool(value):
        raise ValueError(f"{name} {'needs' if name in _WITH_VALUE else 'takes no'} value")
    if name.endswith("http") and not 200 <= int(value) <= 599:
        raise ValueError(f"not an HTTP status that can be answered with: {value}")
    if name == "delay" and int(value) < 0:
        raise ValueError("time does not run backwards")
    return Fault(name, value, path)


class FaultList:
    """The faults to come, each for a number of requests."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault, count: int) -> None:
        """Have it happen to the next *count* requests that match."""
        self._waiting += [fault] * count

    def take(self, path: str) -> Fault | None:
        """Return what happens to this request; one thing at most."""
        for position, fault in enumerate(self._waiting):
            if fault.path in path:
                return self._waiting.pop(position)
        return None

    def __len__(self) -> int:
        return len(self._waiting)


def answer_instead(fault: Fault | None) -> Answer | None:
    """Return the answer that keeps the gateway from processing the request, if it is such a fault."""
    match fault:
        case Fault("retcode", retcode):
            return replies.failure(retcode)
        case Fault("http", status):
            return _error_page(int(status))
        case Fault("redirect", url):
            return replies.html(302, "Found").with_header("Location", url)
        case Fault("html"):
            return replies.html(200, "Welcome to the network, please sign in")
    return None


def distort(fault: Fault | None, answer: Answer, renew: Callable[[], str | None]) -> Answer:
    """Return what is left of the answer to a processed request."""
    match fault:
        case Fault("late-retcode", retcode):
            return replies.failure(retcode)
        case Fault("late-http", status):
            return _error_page(int(status))
        case Fault("garbage"):
            return replace(answer, body=b"\x00\xff{[garbage, not JSON")
        case Fault("empty"):
            return replace(answer, body=b"")
        case Fault("big"):
            return replace(answer, body=answer.body.ljust(1 << 20))
        case Fault("gzip"):
            return replace(answer, body=gzip.compress(answer.body)).with_header("Content-Encoding", "gzip")
        case Fault("set-guid"):
            return _with_guids(answer, renew())
        case Fault("two-set-guid"):
            return _with_guids(answer, renew(), STRANGE_GUID)
        case Fault("bad-guid"):
            return _with_result_guid(answer, "\r\nX-Injected: 1")
        case Fault("no-guid"):
            return _with_result_guid(answer, None)
    return answer


def _error_page(status: int) -> Answer:
    answer = replies.html(status, f"HTTP Status {status}")
    return replace(answer, body=b"") if status in (204, 205, 304) else answer


def _with_guids(answer: Answer, *guids: str | None) -> Answer:
    for guid in filter(None, guids):
        answer = answer.with_guid(guid)
    return answer


def _with_result_guid(answer: Answer, tail: str | None) -> Answer:
    """Spoil `result.guid` with a tail, or take it away."""
    envelope = json.loads(answer.body)
    result = envelope.get("result")
    if not isinstance(result, dict):
        return answer
    guid = str(result.pop("guid", STRANGE_GUID))
    if tail is not None:
        result["guid"] = guid + tail
    return replace(answer, body=replies.encode(envelope))
