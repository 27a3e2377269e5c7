"""The agent's telephone, as far as a client must know of it: whether there is a call.

Event order: `cc-gateway.md` 6 (D/1426 inbound, D/1423 outbound, D/4035 release) [D]; that auto-answer puts
`AgentEvent_Auto_Answer` where `AgentEvent_Ringing` would be is assumed [I].
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from .agent_desk import BUSY, IDLE, AgentDesk, Tell


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """One call, as its events describe it."""

    call_id: str  # `"1456404043-37"`: epoch s and a number [C 6]
    caller: str
    called: str
    feature: str  # 0 inbound, 7 outbound [D 7.3]
    answered: bool = False


class Phone:
    """The phone of one agent; each operation returns its retcode and tells its events."""

    def __init__(self, tell: Tell, desk: AgentDesk, epoch_ms: Callable[[], int]) -> None:
        self._tell, self._desk, self._epoch_ms = tell, desk, epoch_ms
        self._numbers = count(1)
        self.number = ""
        self.call: PhoneCall | None = None

    def ring(self, caller: str = "10086", *, auto_answer: bool | None = None) -> str:
        """Have somebody call an agent who is idle; return the call's ID."""
        if self._desk.state != IDLE:
            raise ValueError("the agent is not idle")
        call = self.call = self._new_call(caller, self.number, "0")
        self._desk.take_call()
        self._tell("AgentOther_PhoneAlerting", None)
        self._tell("AgentOther_PhoneOffhook", None)
        auto = self._desk.auto_answer if auto_answer is None else auto_answer
        self._tell(f"AgentEvent_{'Auto_Answer' if auto else 'Ringing'}", self._offer(call))
        where = {"callid": call.call_id, "otherPhone": caller, "otherPhoneWorkno": "", "type": "main"}
        self._tell("AgentEvent_Customer_Alerting", where)
        if auto:
            self.answer()
        return call.call_id

    def answer(self) -> str:
        """Talk; 200-002 is "answer without call" [C 7.1], as it is for one that is answered [I]."""
        if self.call is None or self.call.answered:
            return "200-002"
        call = self.call = PhoneCall(
            self.call.call_id, self.call.caller, self.call.called, self.call.feature, answered=True
        )
        names = {"caller": call.caller, "callid": call.call_id, "called": call.called}
        self._tell("AgentEvent_Talking", names | _KIND | {"feature": call.feature, "type": "main"})
        return "0"

    def call_out(self, called: str) -> str:
        """Call somebody, who answers at once; return the call's ID, or nothing during another call [I]."""
        if self.call is not None:
            return ""
        self.call = self._new_call(self.number, called, "7")
        self._tell("AgentOther_PhoneAlerting", None)
        self._tell("AgentOther_PhoneOffhook", None)
        self._desk.take_call()
        where = {"callid": self.call.call_id, "otherPhone": called, "otherPhoneWorkno": "", "type": "main"}
        self._tell("AgentEvent_Customer_Alerting", where)
        self.answer()
        return self.call.call_id

    def release(self) -> str:
        """Hang up; 200-017 is "release no call" [D 6]."""
        if self.call is None:
            return "200-017"
        call, self.call = self.call, None
        self._tell("AgentEvent_Call_Release", call.call_id)
        self._tell("AgentEvent_Customer_Release", call.call_id)
        self._tell("AgentOther_PhoneRelease", None)
        self._desk.end_call()
        return "0"

    def miss(self) -> None:
        """Ring in vain; the agent is busy then, reason 2 [D 7.6, that it comes of this I]."""
        if self.call is None or self.call.answered:
            raise ValueError("the phone does not ring")
        call, self.call = self.call, None
        self._tell("AgentEvent_No_Answer", call.call_id)
        self._tell("AgentOther_PhoneRelease", None)
        self._desk.be_put(BUSY, reason=2)

    def _new_call(self, caller: str, called: str, feature: str) -> PhoneCall:
        return PhoneCall(f"{self._epoch_ms() // 1000}-{next(self._numbers)}", caller, called, feature)

    def _offer(self, call: PhoneCall) -> dict[str, str]:
        """All strings, `transfrom` as the sample spells it (contradiction 15)."""
        names = {"caller": call.caller, "transfer": "", "callid": call.call_id, "transfrom": ""}
        kind = {"type": "main"} | _KIND | {"feature": call.feature, "mediaType": "5"}
        return names | {"called": call.called} | kind


_KIND = {"mediaAbility": "1"}  # voice [D 7.5]
