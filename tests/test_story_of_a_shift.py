"""The story of a shift at the simulated gateway: it tells what the gateway saw, and of no customer."""

from __future__ import annotations

import json
from pathlib import Path

from tests.test_workday import PASSWORD, PHONE, Seat, work
from toolbar import methods
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.steps import Action, Actor, Step
from toolbar.support.bundle import bundle
from toolbar.support.lines import as_csv, as_text
from toolbar.ui.for_it import for_it

CALLER, CALL = "55501994711", "1700000000-4711"
TALKING = {
    "eventType": "AgentEvent_Talking",
    "workNo": "",
    "content": {"caller": CALLER, "callid": CALL, "called": "5550100", "feature": "0", "type": "main"},
}
UNKNOWN = {"eventType": "AgentState_OfNextYear", "workNo": "", "content": {"caller": CALLER}}


def test_the_story_tells_what_the_gateway_saw(tmp_path: Path) -> None:
    async def scenario(here: Seat) -> None:
        def told(what: object) -> bool:
            return any(one.what is what for one in here.state.story)

        await here.signed_in()
        await here.presenter.start_vrc()
        await here.presenter.workday.record(wanted=True)
        await here.until(lambda: told(Stage.RECORDING))
        await here.presenter.workday.change(Wish.BUSY, 201)
        await here.is_(AgentState.BUSY)
        for _ in range(3):
            await here.presenter.refresh(Actor.TOOLBAR)
        here.gateway.do("event", event=UNKNOWN)
        here.gateway.do("event", event=TALKING)
        await here.is_(AgentState.IN_CALL)
        requests = here.there()["requests"]
        steps = [one.what for one in here.state.story if isinstance(one.what, Step)]
        asked = [methods.of_step(step) for step in reversed(steps)]
        assert asked == [
            "", "login", "vrcToken", "startRecordScreen", "saybusy", *["updateGuid"] * 3, "getAgentEvent"
        ]  # fmt: skip
        assert asked.count("updateGuid") == requests["PUT onlineagent/{id}/updateGuid"]
        assert asked.count("vrcToken") == requests["POST onlineagent/{id}/vrctoken"]
        by = {
            one.what if not isinstance(one.what, Step) else one.what.event or one.what.action: one.by
            for one in here.state.story
        }
        assert by[Action.REFRESH] is Actor.TOOLBAR
        assert by[Action.VRC] is Actor.AGENT
        assert by["AgentState_OfNextYear"] is Actor.GATEWAY
        assert [by[one] for one in (AgentState.IDLE, AgentState.BUSY, AgentState.IN_CALL)] == [
            Actor.GATEWAY
        ] * 3
        assert by[Stage.RECORDING] is Actor.GATEWAY
        assert {one.agent_id for one in here.state.story[:-1]} == {str(here.gateway.agent_id)}
        said = [
            for_it(here.state, 1.0),
            as_text(here.state.story),
            as_csv(here.state.story).decode(),
            bundle(here.state, 1.0, None).preview(),
            json.dumps([repr(one) for one in here.state.story]),
        ]
        for text in said:
            assert not any(secret in text for secret in (CALLER, CALL, PASSWORD, PHONE, here.guid()))
        assert f" {here.gateway.agent_id} " not in said[3]
        await here.presenter.end_shift(forced=True)
        assert here.code() == ""
        assert methods.of_step(here.state.history[0]) == "forceLogout"
        await here.sign_in(forced=True)
        assert methods.of_step(here.state.history[0]) == "forceLogin"

    work(tmp_path, scenario)
