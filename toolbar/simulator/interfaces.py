"""The interfaces of the gateway: who may call which, and what each answers.

Written from `cc-gateway.md` sections 1 to 5; the marks are those of the fact sheet. HTTP is elsewhere.
"""

import asyncio
import json
import time
import uuid
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from . import operations, replies, routes
from .agent_desk import FIRST_EVENTS, AgentDesk
from .operations import Call
from .replies import Answer
from .session_model import GuidLife, GuidRules, Verdict

_REFUSALS = {Verdict.NOT_SIGNED_IN: "100-006", Verdict.NO_RIGHT: "000-003"}


@dataclass(frozen=True, slots=True)
class GatewayRules:
    """How this gateway is set up."""

    agent_id: str = "20011"
    password: str | None = None  # None: any will do
    guid: GuidRules = field(default_factory=GuidRules)
    guid_on_every_answer: bool = False
    poll_wait_s: float = 10.0  # [D 3.1]
    flow_control: bool = False


def monotonic_ms() -> int:
    """Read the clock that GUIDs age by."""
    return time.monotonic_ns() // 1_000_000


def new_guid() -> str:
    """Return a GUID of the documented shape [D 2.1]."""
    return f"{uuid.uuid4()}.AgentGateway0"


class Interfaces:
    """All interfaces of one gateway with one agent."""

    def __init__(self, rules: GatewayRules) -> None:
        self.rules = rules
        self.life = GuidLife(rules.guid, monotonic_ms, new_guid)
        self.desk = AgentDesk(rules.agent_id, self._wake_polls)
        self.requests: Counter[str] = Counter()
        self.guid_on_next_answer = False
        self._news = asyncio.Event()
        self._queries: deque[int] = deque()

    def sign_in(self) -> str:
        """Sign the agent in, as a client that has fetched its first events already."""
        self.desk.sit_down(_now_ms())
        guid = self.life.sign_in()
        self._wake_polls()
        return guid

    def sign_out(self) -> None:
        """Sign the agent out."""
        self.life.sign_out()
        self.desk.leave()

    async def answer(self, call: Call) -> Answer:
        """Process one request."""
        found = routes.find(call.method, call.path)
        self.requests[f"{call.method} {found.route.template if found else '?'}"] += 1
        if found is None:
            return self._no_such_address(call)
        if not 101 <= int(found.values["id"]) <= 999_999:  # [D 1, edition 2025-11-13]
            return replies.failure("000-002")
        if found.route.flow_controlled and self._too_many():
            return replies.failure("000-007")  # the code is assumed [I 1]
        if found.route.signs_in:
            return self._login(found.values["id"], call.body, force=found.route.name == "forcelogin")
        verdict = self._admit(found.values["id"], call.headers)
        if verdict is not Verdict.ADMITTED:
            return replies.failure(_REFUSALS[verdict])
        sign_in = self.life.sign_ins
        if found.route.name == "agentevent":
            answer = await self._poll(call)
        else:
            answer = operations.perform(found, call, self.life, self.desk)
        if self.life.sign_ins != sign_in or not call.still_there():
            return answer  # a new GUID is not for one who was kicked out or has hung up while polling [I]
        return self._with_new_guid(found.route, answer)

    def _no_such_address(self, call: Call) -> Answer:
        """000-002 is "URL address wrong" [D 7.1]; that HTTP stays 200, also for a wrong method, is [I].

        Outside of the base URI nobody but Tomcat answers [I].
        """
        if call.path.startswith(routes.BASE):
            return replies.failure("000-002")
        return replies.html(404, "HTTP Status 404 – Not Found")

    def _admit(self, agent_id: str, headers: Mapping[str, str]) -> Verdict:
        if agent_id != self.rules.agent_id:
            return Verdict.NOT_SIGNED_IN
        signed_in = self.life.guid is not None
        verdict = self.life.admit(operations.header(headers, "guid"))
        if signed_in and self.life.guid is None:
            self.desk.leave()  # an old GUID has killed the session
        return verdict

    def _with_new_guid(self, route: routes.Route, answer: Answer) -> Answer:
        """Add Set-GUID when the GUID changes: on the poll [D 2.1] and on the heartbeats [D D/1409].

        Only the answer that brings the change carries it, no later one repeats it [I].
        """
        guid = None
        if self.guid_on_next_answer:
            self.guid_on_next_answer = False
            guid = self.life.renew()
        elif route.carries_guid or self.rules.guid_on_every_answer:
            guid = self.life.renew_if_due()
        return answer.with_guid(guid) if guid else answer

    def _too_many(self) -> bool:
        """Five queries per agent and 2 s [D 1], when switched on."""
        now = monotonic_ms()
        while self._queries and now - self._queries[0] >= 2_000:
            self._queries.popleft()
        self._queries.append(now)
        return self.rules.flow_control and len(self._queries) > 5

    def _login(self, agent_id: str, body: bytes, *, force: bool) -> Answer:
        """Sign in [D 4.1]; which code answers which mistake is assumed [I 4.1]."""
        try:
            wanted = json.loads(body)
        except ValueError:
            return replies.failure("100-001")
        if not isinstance(wanted, dict) or "password" not in wanted or not wanted.get("phonenum"):
            return replies.failure("100-001")
        status = str(wanted.get("status", "4"))  # numbers come as strings, too (8.4)
        push = wanted.get("callBackUri") and wanted.get("serviceToken")  # push mode is not simulated
        if status not in map(str, FIRST_EVENTS) or push:
            return replies.failure("100-011")
        password_fits = self.rules.password in (None, wanted["password"])
        if agent_id != self.rules.agent_id or not password_fits:
            return replies.failure("100-004")
        if self.life.guid is not None and not force:
            return replies.failure("100-002")
        guid = self.life.sign_in()
        self.desk.sit_down(_now_ms(), int(status))
        self.desk.greet()
        result = {"vdnid": 1, "workno": agent_id, "mediatype": "TTF", "loginTime": self.desk.login_time}
        result |= {"isForceChange": "false", "serverName": "AgentGateway", "timeRemaining": ""}
        return replies.success(result, "").with_guid(guid).with_header("Guid", guid)  # Guid: for C6 (8.1)

    async def _poll(self, call: Call) -> Answer:
        """Hold the poll until there is an event, or the wait is over [D 3.1].

        Of two polls at once each event goes to one, and to none that has hung up [I 10].
        """
        sign_in = self.life.sign_ins
        try:
            async with asyncio.timeout(self.rules.poll_wait_s):
                while not self.desk.events and self.life.sign_ins == sign_in:
                    await self._news.wait()
        except TimeoutError:
            pass
        if self.life.sign_ins != sign_in:
            return replies.failure("000-003")  # somebody has signed in over us [I]
        if self.desk.events and call.still_there():
            return replies.event(self.desk.events.popleft())
        return Answer(replies.EMPTY_POLL) if self.life.guid else replies.failure("100-006")

    def _wake_polls(self) -> None:
        self._news.set()
        self._news = asyncio.Event()


def _now_ms() -> str:
    return str(time.time_ns() // 1_000_000)
