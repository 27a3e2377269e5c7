"""The agent at work: idle, busy, wrap-up, rest, in a call; without any I/O.

State changes: `cc-gateway.md` 4.4 [D]; state codes: 7.2 [D]; reasons: 7.6 [D]. A change is accepted with
retcode 0 and has come about when its event says so.
"""

from collections.abc import Callable, Mapping

from .clock import Alarm, Clock

BUSY, IDLE, WORK, TALKING, REST, PRE_REST = 3, 4, 5, 7, 8, 9  # [D] 7.2
NO_CUSTOM_STATE = 65_535  # [I] 4.4

# [D] 4.1: the events after a sign-in, by the `status` that was asked for.
FIRST_EVENTS: Mapping[int, tuple[str, ...]] = {
    BUSY: ("AgentOther_InService", "AgentState_Ready", "AgentState_SetNotReady_Success"),
    IDLE: ("AgentOther_InService", "AgentState_Ready"),
    WORK: ("AgentOther_InService", "AgentState_Ready", "AgentState_Work"),
}

Tell = Callable[[str, object], None]


class AgentDesk:
    """One agent; each operation returns its retcode and tells its events."""

    def __init__(self, tell: Tell, clock: Clock, *, rest_needs_approval: bool) -> None:
        self._tell = tell
        self._clock = clock
        self._rest_needs_approval = rest_needs_approval
        self.sit_down(0)

    def sit_down(
        self, login_time: int, status: int = IDLE, *, auto_answer: bool = True, auto_enter_idle: bool = True
    ) -> None:
        """Start afresh after a sign-in."""
        self.state, self.since = status, self._clock()
        self.login_time = str(login_time)
        self.auto_answer, self.auto_enter_idle = auto_answer, auto_enter_idle
        self.custom_state = NO_CUSTOM_STATE
        self._after_call: Callable[[], str] | None = None
        self._rest: tuple[int, int] | None = None
        self._rest_over: Alarm | None = None

    def greet(self) -> None:
        """Tell the events that follow a sign-in."""
        for name in FIRST_EVENTS[self.state]:
            self._tell(name, {"reason": "0"} if name.endswith("SetNotReady_Success") else None)

    def get_up(self) -> None:
        """Leave nothing behind that would ring after the sign-out."""
        if self._rest_over is not None:
            self._rest_over.cancel()

    def say_busy(self, query: Mapping[str, str]) -> str:
        """`reason` 200-250 or none; both parameters are mandatory when already busy [D 4.4]."""
        reason = query.get("reason") or "0"
        fits = reason == "0" or (reason.isdecimal() and 200 <= int(reason) <= 250)
        if not fits or query.get("prolong", "").lower() not in ("", "true", "false"):
            return "000-002"
        if self.state == BUSY and not ("reason" in query and "prolong" in query):
            return "000-002"
        return self._wish(lambda: self._become(BUSY, "AgentState_SetNotReady_Success", {"reason": reason}))

    def rest(self, seconds: int, cause: int) -> str:
        """1-86399 s, cause 0-255 [D 4.4]; before an approval the state is 9 [D 7.2], without an event [I]."""
        if not (1 <= seconds <= 86_399 and 0 <= cause <= 255):
            return "000-002"
        self._rest = (seconds, cause)
        return self._wish(self._ask_for_rest if self._rest_needs_approval else self._begin_rest)

    def approve_rest(self) -> str:
        """Let the agent rest who asked for it."""
        return self._begin_rest() if self.state == PRE_REST else "100-009"

    def refuse_rest(self) -> str:
        """Leave the agent at work; that no event tells is assumed [I]."""
        if self.state != PRE_REST:
            return "100-009"
        self._stand(IDLE)
        return "0"

    def work(self) -> str:
        """Enter wrap-up [D 4.4]."""
        return self._wish(lambda: self._become(WORK, "AgentState_SetWork_Success"))

    def say_free(self) -> str:
        """Become idle; which event says so, and that a call forbids it, is assumed [I 4.4]."""
        return "100-009" if self.state == TALKING else self._become(IDLE, "AgentState_Ready")

    def cancel(self, state: int, event_type: str) -> str:
        """Go back from *state* to idle; not being in it is a state error [D 4.4, code assumed I].

        Cancelling a rest that is not yet approved withdraws it [I].
        """
        fits = self.state == state or (state == REST and self.state == PRE_REST)
        return self._become(IDLE, event_type) if fits else "100-009"

    def be_put(self, state: int, reason: int = 3) -> None:
        """Be set to a state by an inspector: busy has reason 3 [D 7.6], idle its event [C 7.7]; else [I]."""
        if state == BUSY:
            self._become(BUSY, "AgentState_SetNotReady_Success", {"reason": str(reason)})
        elif state == IDLE:
            self._become(IDLE, "AgentState_Force_Ready")
        elif state == WORK:
            self._become(WORK, "AgentState_Work")
        elif state == REST:
            self._rest = self._rest or (600, 0)
            self._begin_rest()
        else:
            raise ValueError(f"not a state to be put into: {state}")

    def take_call(self) -> None:
        """Be occupied from the ringing on: 7 stands for CTI's 2 to 5 [D 7.2, D/1426]."""
        self._become(TALKING, "AgentState_Busy")

    def end_call(self) -> None:
        """Do what was asked for during the call, else wrap up or be idle again [D 4.4]."""
        wish, self._after_call = self._after_call, None
        if self.auto_enter_idle:
            self._become(IDLE, "AgentState_Ready")
        else:
            self._become(WORK, "AgentState_Work")
        if wish is not None:
            wish()

    def _wish(self, do: Callable[[], str]) -> str:
        """Do it now, or after the call [I: `preBusy` and `preRest` of 4.5 say no more]."""
        if self.state != TALKING:
            return do()
        self._after_call = do
        return "0"

    def _ask_for_rest(self) -> str:
        self._stand(PRE_REST)
        return "0"

    def _begin_rest(self) -> str:
        """The content is that of the page's sample, not of its text (contradiction 17)."""
        seconds, cause = self._rest or (0, 0)
        self._become(REST, "AgentState_SetRest_Success", {"reason": str(cause)})
        at = self._clock() + seconds * 1000
        # A reminder: it does not end the rest [D 4.4].
        self._rest_over = self._clock.call_at(at, lambda: self._tell("AgentState_Rest_Timeout", None))
        return "0"

    def _become(self, state: int, event_type: str, content: object = None) -> str:
        self._stand(state)
        self._tell(event_type, content)
        return "0"

    def _stand(self, state: int) -> None:
        self.get_up()
        self.state, self.since = state, self._clock()
