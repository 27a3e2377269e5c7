"""One agent's place at the gateway: account, session, state, telephone, recording, and all their events."""

import secrets
import uuid
from collections.abc import Callable

from .account import Account
from .agent_desk import AgentDesk
from .clock import Clock
from .event_queue import EventQueue
from .held_polls import HeldPolls
from .phone import Phone
from .push import Push
from .rules import GatewayRules
from .screen_recording import ScreenRecording
from .session_model import GuidLife
from .sign_in import PushTarget, SignIn

SKILLS = {"1": "Service", "2": "Sales", "3": "Complaints"}  # [I] of every agent

Connect = Callable[["Seat", PushTarget], Push]


class Seat:
    """Holds together what one sign-in begins and one sign-out ends."""

    def __init__(
        self, agent_id: str, rules: GatewayRules, clock: Clock, node: Callable[[], int], connect: Connect
    ) -> None:
        self.agent_id = agent_id
        self._clock = clock
        self._connect = connect
        self.account = Account(rules.account)
        self.polls = HeldPolls(clock, rules.poll_wait_ms)
        self.events = EventQueue(agent_id, self.wake, clock.epoch_ms if rules.event_gen_time else None)
        tell = self.events.tell
        self.desk = AgentDesk(tell, clock, rest_needs_approval=rules.rest_needs_approval)
        self.phone = Phone(tell, self.desk, clock.epoch_ms)
        self.screen = ScreenRecording(tell, private_deployment=rules.private_deployment)
        self.life = GuidLife(rules.guid, clock, lambda: _new_guid(node()), self._ended)
        self.push: Push | None = None
        self.on_wake: Callable[[], None] = lambda: None  # somebody polls for all agents
        self.signing_in = False
        self.guid_on_next_answer = False
        self.ended_by: str | None = None
        self.skills: tuple[str, ...] = ()

    def sign_in(self, wanted: SignIn | None = None) -> str:
        """Begin a session; without a wish as a client that has fetched its first events already."""
        guid = self.life.sign_in()
        self.events.clear()
        self.screen.sit_down()
        self.guid_on_next_answer = False
        self.skills = ()
        wish = wanted or SignIn("", "40038")
        self.phone.number = wish.phone
        self.desk.sit_down(
            self._clock.epoch_ms(),
            wish.status,
            auto_answer=wish.auto_answer,
            auto_enter_idle=wish.auto_enter_idle,
        )
        if wish.push is not None:
            self.push = self._connect(self, wish.push)
        if wanted is not None:
            self.desk.greet()
        self.wake()
        self._watch_silence()
        return guid

    def sign_out(self, why: str, *, told: bool = True) -> None:
        """End the session; that its last event comes is "not always" so [D 4.2]."""
        self.life.sign_out(why)
        if not told:
            self.events.clear()

    def login_result(self) -> dict[str, object]:
        """Return `result` of a sign-in: keys and types are those of the page's sample [D 4.1]."""
        result = {"vdnid": 1, "workno": self.agent_id, "mediatype": "TTF", "loginTime": self.desk.login_time}
        change = str(self.account.rules.must_change).lower()
        return result | {
            "isForceChange": change,
            "serverName": "AgentGateway",
            "timeRemaining": self.account.days_left,
        }

    def epoch_ms(self, at: int | None = None) -> int:
        """Return the time of day, now or at a time of the gateway's clock."""
        return self._clock.epoch_ms() - (0 if at is None else self._clock() - at)

    def phone_token(self) -> str:
        """Return what `logininfo` gives for the telephone; its form is assumed [I 4.5]."""
        return secrets.token_hex(8)

    def wake(self) -> None:
        """Have those look who wait for events."""
        self.polls.wake()
        self.on_wake()
        if self.push is not None:
            self.push.wake()

    def _ended(self, why: str) -> None:
        """Tell a poll that is being held, or the call-back; a later poll gets 100-006 [D 4.2, 7.7].

        A call that was going on is dropped, without a word to who is gone [I].
        """
        self.ended_by = why
        self.desk.get_up()
        self.phone.call = None
        self.screen.running = False
        self.events.clear()
        self.events.tell("AgentOther_ShutdownService", {"loginTime": self.desk.login_time})
        if self.push is not None:
            self.push.finish()
            self.push = None

    def _watch_silence(self) -> None:
        """Sign out who is silent for too long, also when nobody asks [D 2.1]."""
        sign_in = self.life.sign_ins

        def look() -> None:
            if self.life.sign_ins == sign_in and self.life.guid is not None:
                self._clock.call_at(self.life.silent_until, look)

        self._clock.call_at(self.life.silent_until, look)


def _new_guid(node: int) -> str:
    """Return a GUID of the documented shape [D 2.1]."""
    return f"{uuid.uuid4()}.AgentGateway{node}"
