"""F01 to F80 where it is the polls that meet them: gateways, networks and proxies that go and come back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import replace

from tests.campaign.hostile import Read, Reset, Send, Turn, bodies, envelope
from tests.campaign.own.desk import PASSWORD, OwnDesk
from tests.campaign.own.relay import EXCHANGE, POLL
from tests.campaign.own.trial import DIES, GRACE, SAME, UNTIL_USED, OwnScenario, OwnTrial
from tests.rig.bad_servers import http, of_another_host
from tests.rig.connect_proxy import Answer, Asked, ConnectProxy, opening, refusing
from tests.rig.processes import simulated_gateway
from toolbar.gateway.look import look, straight
from toolbar.gateway.proxy import Proxy
from toolbar.gateway.route import Route
from toolbar.secret import Secret
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.state import Condition

START_SCREEN = "startrecordscreen"
LOST = Turn((Read(), Reset()))
NATURALLY = 20.0
"""How many times as fast a session lives whose GUID is changed by its age."""


async def _away(desk: OwnDesk) -> None:
    with desk.relay.away():
        await desk.until(lambda: not desk.state.shift.reached, "shown as away")
        await desk.refresh()
        assert desk.outcome() == ("not sent", "NET-102"), f"{desk.outcome()}"
        assert desk.condition() is Condition.OFFLINE, f"{desk.condition()}"
        assert desk.under_way


async def _started_anew(desk: OwnDesk) -> None:
    """Have the gateway end, and one in its place that has forgotten everybody; the recording is over, too."""
    await desk.recording()
    with desk.relay.away():
        await desk.until(lambda: not desk.state.shift.reached, "shown as away")
        desk.gateway = desk.stack.enter_context(simulated_gateway(*desk.trial.gateway))
        desk.relay.lead_to(desk.gateway)
    await desk.until(lambda: not desk.under_way, "the end to be known")
    assert desk.stage is Stage.NOT_RECORDED, "shown as recorded"


async def _one_connection_each(desk: OwnDesk) -> None:
    for _ in range(3):
        await desk.rotated()
        await desk.refresh()
    await desk.until(lambda: desk.relay.connections == len(desk.relay.passed), "a connection for each")


async def _another_network(desk: OwnDesk) -> None:
    """The line goes with a poll on it that had the new GUID; the system says that another one is there."""
    await desk.poll_begun()
    desk.relay.befall(POLL, LOST, arrives=True)
    await desk.met()
    desk.do("rotate")
    await desk.until(lambda: not desk.state.shift.reached, "shown as away")
    desk.presenter.workday.network_changed()
    await desk.polled()


def _through(*, fails: Answer) -> OwnScenario:
    async def play(desk: OwnDesk) -> None:
        answers: list[Answer] = [opening]

        def answer(asked: Asked) -> bytes | None:
            return answers[-1](asked)

        proxy = desk.stack.enter_context(ConnectProxy(answer))
        desk.proxy = Proxy(proxy.address)
        await desk.sign_in()
        await desk.rotated()
        answers.append(fails)
        await desk.until(lambda: not desk.state.shift.reached, "shown as away")
        answers.append(opening)
        await desk.polled()
        await desk.rotated()
        assert {asked.method for asked in proxy.asked} == {"CONNECT"}, "not a tunnel alone"
        told = proxy.heads + proxy.carried
        assert not [guid for guid in desk.relay.seen if guid.encode() in told], "the proxy saw a GUID"

    return play


async def _with_its_cookie(desk: OwnDesk) -> None:
    await desk.rotated()
    await desk.refresh()
    await desk.polled()
    without = [asked.operation for asked in desk.relay.passed[1:] if "\r\ncookie: " not in asked.head.lower()]
    assert not without, f"without the balancer's cookie: {without}"


async def _pinned_and_changed(desk: OwnDesk) -> None:
    presented = await look(Route(desk.settings.gateway), straight)
    desk.settings = replace(desk.settings, pin=presented.leaf.sha256)
    await desk.sign_in()
    before = len(desk.relay.passed)
    desk.relay.meet(*[Turn((Read(),), of_another_host)] * 4)
    await desk.met()
    assert not desk.state.shift.reached, "shown as if it were there"
    others = [asked for asked in desk.relay.passed[before:] if not asked.operation]
    assert not others, "something was said to the other one"


async def _left_alone_for_a_while(desk: OwnDesk) -> None:
    desk.relay.befall(POLL, Turn((Read(), Send(_too_many()))), arrives=False)
    await desk.met()
    began, before = time.monotonic(), desk.relay.count(POLL)
    await desk.until(lambda: desk.relay.count(POLL) > before, "the next poll")
    assert time.monotonic() - began > 0.9, "the pause is not kept"


def _too_many() -> bytes:
    return http(b"", "Retry-After: 1", status="429 Too Many Requests")


def _told(*retcodes: str) -> OwnScenario:
    async def play(desk: OwnDesk) -> None:
        desk.relay.befall(POLL, *bodies(*map(envelope, retcodes)), arrives=False)
        await desk.met()
        if desk.trial.verdict is not None:
            await desk.until(lambda: not desk.under_way, "the end to be believed")

    return play


def _ended_by(command: str, **more: object) -> OwnScenario:
    """Have somebody end the session that is being recorded; both is told, and nothing goes on."""

    async def play(desk: OwnDesk) -> None:
        await desk.recording()
        desk.do(command, **more)
        await desk.until(lambda: not desk.under_way, "the end to be known")
        assert desk.stage is Stage.NOT_RECORDED, "shown as recorded"
        polls = desk.relay.count(POLL)
        await asyncio.sleep(0.05)  # longer than any pause between two polls here
        assert desk.relay.count(POLL) == polls, "polled for a session that is over"

    return play


def _switched_over(then: str) -> OwnScenario:
    async def play(desk: OwnDesk) -> None:
        await desk.poll_begun()
        desk.do("dr-switch", ms=700, then=then)
        if desk.trial.verdict is None:
            await desk.until(lambda: not desk.state.shift.reached, "shown as away")
        else:
            await desk.until(lambda: not desk.under_way, "the end to be known")

    return play


def _state_lost(*, arrives: bool) -> OwnScenario:
    """The answer to a change of state is lost: the state shown is the one that the gateway tells."""

    async def play(desk: OwnDesk) -> None:
        desk.relay.befall("saybusy", LOST, arrives=arrives)
        await desk.presenter.workday.change(Wish.BUSY)
        assert desk.outcome()[0] == "unknown", f"{desk.outcome()}"
        wanted = AgentState.BUSY if arrives else AgentState.IDLE
        await desk.until(lambda: desk.state.shift.presence.state is wanted, "the state that there is")
        if not arrives:
            desk.clock_is_wrong_by += 11
            await desk.until(lambda: desk.relay.count("agentstatus"), "the gateway to be asked")
            await desk.until(lambda: desk.state.shift.presence.wish is None, "the wish to be over")
        assert desk.there()["agent_state"] == desk.state.shift.presence.state.value

    return play


def _record_lost(*, arrives: bool) -> OwnScenario:
    """The answer to a recording's start is lost: only the event proves it, and its absence is told."""

    async def play(desk: OwnDesk) -> None:
        await desk.presenter.start_vrc()
        desk.relay.befall(START_SCREEN, LOST, arrives=arrives)
        await desk.presenter.workday.record(wanted=True)
        assert desk.outcome()[0] == "unknown", f"{desk.outcome()}"
        if arrives:
            await desk.until(lambda: desk.stage is Stage.RECORDING, "the proof")
            return
        desk.clock_is_wrong_by += 11
        await desk.until(lambda: desk.stage is Stage.NOT_RECORDED, "told as not recorded")
        cause = desk.state.not_recorded
        assert cause is not None
        assert cause.code == "REC-721"

    return play


async def _record_answered_wrongly(desk: OwnDesk) -> None:
    """It is done, and an internal error is what is said: the event counts."""
    await desk.presenter.start_vrc()
    turn = Turn((Read(), Send(http(envelope("100-007")))))
    desk.relay.befall(START_SCREEN, turn, arrives=True)
    await desk.presenter.workday.record(wanted=True)
    await desk.until(lambda: desk.stage is Stage.RECORDING, "the proof")


def _lost_at_its_age(operation: str) -> OwnScenario:
    """The GUID gets old, and the answer with the next one is lost: the session outlives the old one, too."""

    async def play(desk: OwnDesk) -> None:
        first, born = desk.guid, desk.clock()
        if operation == POLL:
            desk.relay.befall_rotation(LOST)
            await desk.until(lambda: desk.there()["guid"] != first, "the GUID to be due", 30)
        else:
            await desk.until(lambda: desk.clock() - born > 45, "the GUID to get old")
            desk.relay.befall(operation, LOST, arrives=True)
            await desk.refresh()
        await desk.until(lambda: desk.clock() - born > 150 or not desk.under_way, "the old one to die", 30)

    return play


def _naturally(name: str, operation: str, old_guid: str, *, slow: bool = True) -> OwnTrial:
    return OwnTrial(
        name,
        _lost_at_its_age(operation),
        old_guid=old_guid,
        speed=NATURALLY,
        poll_wait=7_000,
        hold=15.0,
        slow=slow,
    )


async def _wrong_password(desk: OwnDesk) -> None:
    """An answer to the sign-in that is lost leaves nobody signed in that we know of; the next one is told."""
    await desk.presenter.save_settings(desk.settings, None)
    desk.relay.befall(desk.agent, LOST, arrives=True)
    await desk.presenter.workday.sign_in(Secret(PASSWORD), desk.phone)
    assert desk.outcome()[0] == "unknown", f"{desk.outcome()}"
    assert not desk.under_way
    await desk.presenter.workday.sign_in(Secret(PASSWORD), desk.phone)
    assert desk.code == "GW-100-002", "nobody is told that there is a session already"
    await desk.presenter.workday.sign_in(Secret(PASSWORD), desk.phone, forced=True)
    assert not desk.code, f"{desk.code}"
    await desk.until(lambda: desk.state.shift.presence.state is AgentState.IDLE, "the first state")


OWN: Mapping[str, tuple[OwnTrial, ...]] = {
    "F02": (
        OwnTrial("the gateway's port is closed for a while", _away, sample=True),
        OwnTrial(
            "the gateway is started again, and knows nobody",
            _started_anew,
            Verdict.BY_GATEWAY,
            Condition.EXPIRED,
            "AUT-704",
            component="$VRC",
            alone=True,
            sign_ins=0,
        ),
    ),
    "F06": (
        OwnTrial("a change of state, done", _state_lost(arrives=True)),
        OwnTrial("a change of state, not done", _state_lost(arrives=False)),
        OwnTrial("the start of a recording, done", _record_lost(arrives=True), component="$VRC"),
        OwnTrial(
            "the start of a recording, not done",
            _record_lost(arrives=False),
            component="$VRC",
            condition=Condition.NOT_RECORDED,
        ),
        OwnTrial("the sign-in, done", _wrong_password, signs_in=False, sign_ins=2),
        _naturally("the poll that brings the GUID when it is due", POLL, GRACE),
        _naturally("the same, the old GUID lives until the new one is used", POLL, UNTIL_USED),
        _naturally("the same, updateGuid answers with the one that there is", POLL, SAME),
        _naturally("Refresh, shortly before the GUID is due", EXCHANGE, GRACE),
    ),
    "F12": (OwnTrial("polls, too, have a connection each", _one_connection_each),),
    "F16": (OwnTrial("the line goes with a new GUID on it, and another comes", _another_network),),
    "F20": (
        OwnTrial("502 for the polls, then well again", _through(fails=refusing("502 No")), signs_in=False),
    ),
    "F22": (
        OwnTrial("polls send it back, too", _with_its_cookie, options=("--sticky-cookie",), old_guid=DIES),
    ),
    "F30": (OwnTrial("while it is polled", _pinned_and_changed, signs_in=False),),
    "F42": (OwnTrial("a poll is told to wait", _left_alone_for_a_while),),
    "F48": (
        OwnTrial("said to a poll once", _told("100-006")),
        OwnTrial(
            "said twice: believed",
            _told("100-006", "100-006"),
            Verdict.BY_SUPERVISOR,
            Condition.EXPIRED,
            "AUT-703",
        ),
        OwnTrial(
            "somebody ends the session that is recorded",
            _ended_by("force-out"),
            Verdict.BY_SUPERVISOR,
            Condition.EXPIRED,
            "AUT-703",
            component="$VRC",
            sample=True,
        ),
        OwnTrial(
            "and no event tells it",
            _ended_by("force-out", told=False),
            Verdict.BY_SUPERVISOR,
            Condition.EXPIRED,
            "AUT-703",
            component="$VRC",
        ),
    ),
    "F49": (
        OwnTrial("said to polls twice", _told("000-003", "000-003")),
        OwnTrial(
            "said three times: believed",
            _told(*["000-003"] * 3),
            Verdict.ELSEWHERE,
            Condition.EXPIRED,
            "AUT-702",
        ),
    ),
    "F50": (
        OwnTrial("the session is carried over", _switched_over("kept"), alone=True),
        OwnTrial(
            "the session is lost on the way",
            _switched_over("105-006"),
            Verdict.BY_GATEWAY,
            Condition.EXPIRED,
            "AUT-704",
            alone=True,
        ),
    ),
    "F53": (OwnTrial("for a recording that has begun", _record_answered_wrongly, component="$VRC"),),
}

_ON_ITS_WAY = "nothing leaves, be it a poll or an exchange; F02 has polls that cannot leave"

SAME_THERE: Mapping[str, str] = {
    "F01": _ON_ITS_WAY,
    "F03": _ON_ITS_WAY,
    "F04": _ON_ITS_WAY,
    "F19": "a tunnel that is refused, as in F20, where polls meet it",
    "F21": "a tunnel that is refused, as in F20, where polls meet it",
    "F23": "what is entered is read before any session begins",
    "F31": "as F24, whose polls meet it without a pin, and F30, whose polls meet another certificate",
    "F34": "no answer in time, as in F06; key updates are below all that a mode changes",
    "F39": "whom a connection trusts is decided before anything is asked on it",
    "F40": "not played in either mode",
    "F66": "a token is fetched while no poll is under way, in both modes; F44 and F65 have it beside polls",
}
