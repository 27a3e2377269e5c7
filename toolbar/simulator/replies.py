"""What the gateway says, byte by byte, without any I/O."""

import json
from dataclasses import dataclass, replace

# The exact bytes: a published client compares the literal string [C] (cc-gateway.md 3.1, 8.3).
EMPTY_POLL = b'{"message":"","retcode":"0"}'

# Observed word for word, the typing mistakes are the gateway's [C] (cc-gateway.md 1).
NO_RIGHT = b'{"message":"no right to invite resouce","result":"","retcode":"000-003"}'

# The meanings of cc-gateway.md 7.1 [D]; that they are also the text of `message` is assumed [I].
MEANINGS = {
    "000-001": "wrong method of getting agent events",
    "000-002": "URL parameter or address wrong",
    "000-004": "agent is being switched over",
    "000-005": "inspected agent is the inspector",
    "000-006": "message parameter error",
    "000-007": "interface called repeatedly",
    "100-001": "sign-in parameter empty or invalid",
    "100-002": "agent already signed in",
    "100-003": "resource unavailable at sign-in",
    "100-004": "wrong user or password",
    "100-005": "sign-out parameter invalid",
    "100-006": "agent not signed in",
    "100-007": "exception during an operation",
    "100-008": "agent already signed out",
    "100-009": "set-state error",
    "100-010": "state error at sign-out",
    "100-011": "invalid parameter at sign-in",
    "100-012": "agent type wrong",
    "100-013": "phone invalid when binding",
    "100-014": "phone outside the configured range",
    "100-015": "already signed in and cannot be forced out",
    "100-016": "IP invalid",
    "100-020": "password expired",
    "100-021": "sign-in in progress",
    "100-060": "sign-in by account failed",
    "100-061": "account locked",
    "100-062": "wrong user or password",
    "105-001": "agent not in Redis",
    "105-002": "in recovery",
    "105-003": "recovery finished",
    "105-004": "enqueue failed",
    "105-005": "wait timeout, sign in again",
    "105-006": "GUID mismatch, sign in again",
    "105-007": "DR off, sign in again",
    "110-016": "account locked",
    "200-001": "dialled number wrong",
    "200-002": "answer without call",
    "200-017": "release without call",
    "300-002": "no agent",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer; header names keep their spelling."""

    body: bytes
    status: int = 200  # also for business errors (cc-gateway.md 8.2)
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)  # no charset (8.2)

    def with_header(self, name: str, value: str) -> "Answer":
        """Return the answer with one header more, even if it has one of that name."""
        return replace(self, headers=(*self.headers, (name, value)))

    def with_guid(self, guid: str) -> "Answer":
        """Return the answer with a new GUID in the documented header [D] (cc-gateway.md 2.1)."""
        return self.with_header("Set-GUID", f"JSESSIONID={guid}")


def success(result: object = None, message: str = "success") -> Answer:
    """Say yes; `result` is `{}` unless noted [D] (cc-gateway.md 4)."""
    result = {} if result is None else result
    return Answer(encode({"message": message, "retcode": "0", "result": result}))


def event(content: dict[str, object]) -> Answer:
    """Report one event [D] (cc-gateway.md 3.1)."""
    return Answer(encode({"message": "", "retcode": "0", "event": content}))


def events(content: list[dict[str, object]]) -> Answer:
    """Report events of all agents: `event` is an array [C] (cc-gateway.md 3.2)."""
    return Answer(encode({"message": "", "retcode": "0", "event": content}))


def failure(retcode: str) -> Answer:
    """Say no; the empty `result` is that of the one failure that was observed [I]."""
    if retcode == "000-003":
        return Answer(NO_RIGHT)
    message = MEANINGS.get(retcode, f"Unknown ERROR._{retcode}")
    return Answer(encode({"message": message, "retcode": retcode, "result": ""}))


def html(status: int, text: str) -> Answer:
    """Answer as a proxy, a portal or a bare Tomcat would [I]."""
    page = f"<!DOCTYPE html><html><head><title>{text}</title></head><body><h1>{text}</h1></body></html>"
    return Answer(page.encode(), status, (("Content-Type", "text/html;charset=utf-8"),))


def encode(value: object) -> bytes:
    """Write JSON as the gateway does: UTF-8, compact, keys in the order given."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
