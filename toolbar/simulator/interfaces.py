"""The interfaces of the gateway: who may call which, and when a new GUID comes with the answer.

Written from `cc-gateway.md` sections 1 to 6; the marks are those of the fact sheet. HTTP is elsewhere.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping

from . import operations, polling, replies, routes, wire_faults
from .clock import Clock
from .flow_control import FlowControl
from .held_polls import HeldPolls
from .operations import Call, Request
from .push import Post, Push
from .reception import Reception
from .replies import Answer
from .routes import Found
from .rules import GatewayRules
from .seat import Seat
from .session_model import Verdict
from .sign_in import PushTarget
from .switch_over import SwitchOver

_REFUSALS = {Verdict.NOT_SIGNED_IN: "100-006", Verdict.NO_RIGHT: "000-003"}


class Interfaces:
    """All interfaces of one gateway."""

    def __init__(self, rules: GatewayRules, clock: Clock, post: Post) -> None:
        self.rules, self.clock = rules, clock
        self._post = post
        self.switch = SwitchOver(clock)
        self.seats: Mapping[str, Seat] = {
            agent_id: Seat(agent_id, rules, clock, lambda: self.switch.node, self._connect)
            for agent_id in rules.agent_ids
        }
        self.requests: Counter[str] = Counter()
        self._all_polls = HeldPolls(clock, rules.poll_wait_ms)
        for seat in self.seats.values():
            seat.on_wake = self._all_polls.wake
        self._reception = Reception(self.seats, rules, clock, self.switch)
        self._flow = FlowControl(rules.flow) if rules.flow else None
        self._pushing: set[asyncio.Task[None]] = set()

    def switch_over(self, milliseconds: int, code: str, afterwards: str) -> None:
        """Switch the gateway over to its other site."""
        signed_in = [seat for seat in self.seats.values() if seat.life.guid is not None]
        self.switch.begin(milliseconds, code, afterwards, [seat.agent_id for seat in signed_in])
        for seat in signed_in:
            if afterwards != "kept":
                seat.sign_out("switched-over", told=False)
            seat.wake()

    def lines_lost(self) -> None:
        """Let go of the polls that are held: whoever waited for their answers is gone."""
        for held in (self._all_polls, *(seat.polls for seat in self.seats.values())):
            held.dismiss()

    def renew(self, call: Call) -> str | None:
        """Change the GUID of the agent whose call it is, for a fault of the wire."""
        found = routes.find(call.method, call.path)
        seat = self.seats.get(found.values.get("id", "")) if found else None
        return seat.life.renew() if seat else None

    async def close(self) -> None:
        """Stop pushing."""
        for task in self._pushing:
            task.cancel()
        await asyncio.gather(*self._pushing, return_exceptions=True)

    async def answer(self, call: Call) -> Answer:
        """Process one request."""
        found = routes.find(call.method, call.path)
        self.requests[f"{call.method} {found.route.template if found else '?'}"] += 1
        if found is None:
            return _no_such_address(call)
        if code := self.switch.refusal:
            return replies.failure(code)
        agent_id = found.values.get("id")
        if agent_id is not None and not 101 <= int(agent_id) <= 999_999:  # [D 1, edition 2025-11-13]
            return replies.failure("000-002")
        if found.route.flow_controlled and (refusal := self._refuse_for_flow(agent_id or "")):
            return refusal
        if found.route.signs_in:
            return await self._reception.sign_in(found.route.name, agent_id, call.body)
        if agent_id is None:
            return await self._answer_all_agents(found, call)
        return await self._answer_agent(found, call, agent_id)

    async def _answer_agent(self, found: Found, call: Call, agent_id: str) -> Answer:
        """Process a request that needs a GUID.

        Which of 100-006 and 000-003 answers what is not documented; here 100-006 means that nobody is signed
        in, 000-003 that somebody is, but not with this GUID [I].
        """
        seat = self.seats.get(agent_id)
        if seat is None:
            return replies.failure("100-006")
        verdict = seat.life.admit(operations.header(call.headers, "guid"))
        if verdict is not Verdict.ADMITTED:
            return replies.failure(self.switch.lost(agent_id) or _REFUSALS[verdict])
        sign_in = seat.life.sign_ins
        if found.route.name == "agentevent":
            answer = await polling.poll(seat, self.rules, lambda: self.switch.refusal, call.still_there)
        else:
            answer = operations.perform(found.route.name, Request(call, seat, found.values, self.seats))
        if seat.life.sign_ins != sign_in or self.switch.refusal or not call.still_there():
            return answer  # a new GUID is not for one who was kicked out or has hung up while polling [I]
        return self._with_new_guid(found.route, seat, answer)

    async def _answer_all_agents(self, found: Found, call: Call) -> Answer:
        """Process what is asked without an agent ID, and in the clients' stub without a GUID [C 3.2]."""
        if found.route.name == "allagentevent":
            return await polling.poll_all(list(self.seats.values()), self._all_polls, self.rules)
        for agent_id in call.query.get("agents", "").split(";"):
            if agent_id in self.seats:
                self.seats[agent_id].life.hear()
        return replies.success()

    def _with_new_guid(self, route: routes.Route, seat: Seat, answer: Answer) -> Answer:
        """Add Set-GUID when the GUID changes: on the poll [D 2.1] and on the heartbeats [D D/1409].

        Only the answer that brings the change carries it, no later one repeats it [I].
        """
        guid = None
        if seat.guid_on_next_answer:
            seat.guid_on_next_answer = False
            guid = seat.life.renew()
        elif route.carries_guid or self.rules.guid_on_every_answer:
            guid = seat.life.renew_if_due()
        return answer.with_guid(guid) if guid else answer

    def _refuse_for_flow(self, agent_id: str) -> Answer | None:
        """Refuse one query too many, when flow control is switched on [D 1]; with what is unknown [?]."""
        if self._flow is None or self.rules.flow is None or not self._flow.refuses(agent_id, self.clock()):
            return None
        return wire_faults.answer_instead(self.rules.flow.answer)

    def _connect(self, seat: Seat, target: PushTarget) -> Push:
        push = Push(seat.agent_id, seat.events, target, lambda: seat.life.guid, self._post)
        rules = self.rules

        def give_up() -> None:
            seat.sign_out("push-failed")

        task = asyncio.create_task(push.run(self.clock, rules.push_retry_ms, rules.push_give_up_ms, give_up))
        self._pushing.add(task)
        task.add_done_callback(self._pushing.discard)
        return push


def _no_such_address(call: Call) -> Answer:
    """000-002 is "URL address wrong" [D 7.1]; that HTTP stays 200, also for a wrong method, is [I].

    Outside of the base URI nobody but Tomcat answers [I].
    """
    if call.path.startswith(routes.BASE):
        return replies.failure("000-002")
    return replies.html(404, "HTTP Status 404 – Not Found")
