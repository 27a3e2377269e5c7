"""The agent at work: state, waiting events, screen recording, without any I/O.

State changes: `cc-gateway.md` 4.4; state codes: 7.2; screen recording: 5.1.
"""

import secrets
from collections import deque
from collections.abc import Callable, Mapping

BUSY, IDLE, WORK, REST = 3, 4, 5, 8  # [D] 7.2

# [D] 4.1: the events after a sign-in, by the `status` that was asked for.
FIRST_EVENTS: Mapping[int, tuple[str, ...]] = {
    BUSY: ("AgentOther_InService", "AgentState_Ready", "AgentState_SetNotReady_Success"),
    IDLE: ("AgentOther_InService", "AgentState_Ready"),
    WORK: ("AgentOther_InService", "AgentState_Ready", "AgentState_Work"),
}


class AgentDesk:
    """One agent; each operation returns its retcode and leaves its events in the queue."""

    def __init__(self, work_no: str, on_event: Callable[[], None]) -> None:
        self._work_no = work_no
        self._on_event = on_event
        self.events: deque[dict[str, object]] = deque()
        self.state = IDLE
        self.login_time = ""
        self.recording = False
        self.vrc_ready: bool | None = None  # None: ready once a token was fetched [I]
        self.vrc_tokens = 0
        self._has_token = False

    def sit_down(self, login_time: str, status: int = IDLE) -> None:
        """Start afresh after a sign-in, with an empty queue."""
        self.events.clear()
        self.state, self.login_time = status, login_time
        self.recording = self._has_token = False

    def greet(self) -> None:
        """Queue the events that follow a sign-in."""
        for name in FIRST_EVENTS[self.state]:
            self.tell(name, {"reason": "0"} if name.endswith("SetNotReady_Success") else None)

    def leave(self) -> None:
        """Tell a poll that is being held that the session is over; a later poll gets 100-006 [D 4.2, 7.7]."""
        self.events.clear()
        self.tell("AgentOther_ShutdownService", {"loginTime": self.login_time})

    def tell(self, event_type: str, content: object) -> None:
        """Queue an event."""
        self.tell_raw({"eventType": event_type, "workNo": self._work_no, "content": content})

    def tell_raw(self, event: dict[str, object]) -> None:
        """Queue an event as it is."""
        self.events.append(event)
        self._on_event()

    def say_busy(self, query: Mapping[str, str]) -> str:
        """[D 4.4] `reason` 200-250 or none; both parameters are mandatory when already busy."""
        reason = query.get("reason") or "0"
        if not (reason == "0" or (reason.isdecimal() and 200 <= int(reason) <= 250)):
            return "000-002"
        if self.state == BUSY and not ("reason" in query and "prolong" in query):
            return "000-002"
        return self._become(BUSY, "AgentState_SetNotReady_Success", {"reason": reason})

    def rest(self, seconds: int, cause: int) -> str:
        """[D 4.4] 1-86399 s, cause 0-255; the content is that of the page's sample (contradiction 17)."""
        if not (1 <= seconds <= 86_399 and 0 <= cause <= 255):
            return "000-002"
        return self._become(REST, "AgentState_SetRest_Success", {"reason": str(cause)})

    def work(self) -> str:
        """[D 4.4] Enter wrap-up."""
        return self._become(WORK, "AgentState_SetWork_Success")

    def say_free(self) -> str:
        """Become idle; which event says so is assumed [I 4.4]."""
        return self._become(IDLE, "AgentState_Ready")

    def cancel(self, state: int, event_type: str) -> str:
        """Go back from *state* to idle; not being in it is a state error [D 4.4, code assumed I]."""
        return self._become(IDLE, event_type) if self.state == state else "100-009"

    def new_token(self) -> str:
        """Return a fresh temporary token each time [D 4.5]; its form is assumed [I]."""
        self.vrc_tokens += 1
        self._has_token = True
        return secrets.token_hex(16)

    def start_recording(self) -> str:
        """Accept; whether it worked is told by the event [D 5.1].

        Mock behaviour, assumed [I]: it works when the VRC component is ready. Content null [I 4.6].
        """
        ready = self._has_token if self.vrc_ready is None else self.vrc_ready
        self.recording = self.recording or ready
        self.tell(f"AgentMediaEvent_StartRecordScreen_{'Succ' if ready else 'Fail'}", None)
        return "0"

    def stop_recording(self) -> str:
        """Stop; with nothing being recorded 100-007 [I 5.1]."""
        if not self.recording:
            return "100-007"
        self.recording = False
        self.tell("AgentMediaEvent_StopRecordScreen_Succ", None)
        return "0"

    def _become(self, state: int, event_type: str, content: object = None) -> str:
        self.state = state
        self.tell(event_type, content)
        return "0"
