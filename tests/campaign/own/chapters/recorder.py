"""F111 to F120 with polls beside them: what is shown of a recording is what is proven of it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Mapping
from dataclasses import replace

from tests.campaign.hostile import Read, Reset, Turn
from tests.campaign.own.desk import OwnDesk
from tests.campaign.own.relay import TOKEN
from tests.campaign.own.trial import DIES, OwnScenario, OwnTrial
from toolbar.model import VrcSettings
from toolbar.shift.proof import Stage
from toolbar.state import Condition


async def _absent(desk: OwnDesk) -> None:
    settings = replace(desk.settings, vrc=VrcSettings("/nowhere/vrc"))
    await desk.presenter.save_settings(settings, None)
    await desk.presenter.start_vrc()
    assert desk.code == "VRC-601", desk.code
    assert not desk.relay.count(TOKEN), "a token was made for nobody"
    await desk.rotated()


def _fails(code: str, *, tokens: int) -> OwnScenario:
    """Start it while a poll changes the GUID; a recording that is asked for all the same is not shown."""

    async def play(desk: OwnDesk) -> None:
        desk.do("vrc-ready", ready=False)
        await desk.poll_begun()
        desk.do("rotate")
        await desk.presenter.start_vrc()
        assert desk.code == code, desk.code
        assert desk.relay.count(TOKEN) == tokens, f"{desk.relay.count(TOKEN)} tokens"
        await desk.presenter.workday.record(wanted=True)
        await desk.until(lambda: desk.stage is Stage.NOT_RECORDED, "told as not recorded")
        assert not any(state.shift.screen.stage is Stage.RECORDING for state in desk.shown)

    return play


async def _starts_slowly(desk: OwnDesk) -> None:
    """Polls go on until it is ready; the token is fetched with the GUID of then."""
    starting = asyncio.create_task(desk.presenter.start_vrc())
    await desk.until(lambda: desk.relay.count(TOKEN), "the token")
    await starting
    assert not desk.code, desk.code
    await desk.rotated()
    await desk.presenter.workday.record(wanted=True)
    await desk.until(lambda: desk.stage is Stage.RECORDING, "the proof")


async def _dies(desk: OwnDesk) -> None:
    """It dies while it records and a poll changes the GUID; started again it records after the proof."""
    await desk.recording()
    desk.do("rotate")
    os.kill(_pid(desk), signal.SIGKILL)
    await desk.until(lambda: desk.stage is Stage.NOT_RECORDED, "told as not recorded")
    assert desk.condition() is Condition.NOT_RECORDED
    await desk.rotated()
    await desk.presenter.start_vrc()
    assert desk.stage is Stage.NOT_RECORDED, "a recorder that is back records nothing yet"
    await desk.presenter.workday.record(wanted=True)
    await desk.until(lambda: desk.stage is Stage.RECORDING, "the proof")


def _pid(desk: OwnDesk) -> int:
    facts = [json.loads(line) for line in desk.journal.read_text().splitlines()]
    return int([fact["pid"] for fact in facts if fact["what"] == "started"][-1])


def _gateway_says(says: str, code: str) -> OwnScenario:
    """The gateway takes the request, and says that it does not work, or nothing."""

    async def play(desk: OwnDesk) -> None:
        await desk.presenter.start_vrc()
        desk.do("recording", says=says)
        desk.do("rotate")
        await desk.presenter.workday.record(wanted=True)
        if says == "silent":
            await desk.rotated()
            assert desk.stage is Stage.STARTING, "shown without a proof"
            desk.clock_is_wrong_by += 11
        await desk.until(lambda: desk.stage is Stage.NOT_RECORDED, "told as not recorded")
        cause = desk.state.not_recorded
        assert cause is not None
        assert cause.code == code, cause.code

    return play


async def _token_lost(desk: OwnDesk) -> None:
    """Nobody asks for another by itself; the next press has a token and the living GUID."""
    await desk.poll_begun()
    desk.do("rotate")
    desk.relay.befall(TOKEN, Turn((Read(), Reset())), arrives=True)
    await desk.presenter.start_vrc()
    assert desk.outcome()[0] == "unknown", f"{desk.outcome()}"
    await desk.rotated()
    assert desk.relay.count(TOKEN) == 1, "another was fetched unasked"
    await desk.recording()


OWN: Mapping[str, tuple[OwnTrial, ...]] = {
    "F111": (
        OwnTrial(
            "and polls go on", _absent, condition=Condition.NOT_RECORDED, code="VRC-601", component="$VRC"
        ),
    ),
    "F113": (
        OwnTrial("while it records, and a poll changes the GUID", _dies, component="$VRC", old_guid=DIES),
    ),
    "F114": (
        OwnTrial(
            "while a poll changes the GUID",
            _fails("VRC-606", tokens=1),
            condition=Condition.NOT_RECORDED,
            component="$VRC --fail busy",
            old_guid=DIES,
        ),
        OwnTrial(
            "the gateway says that it does not record",
            _gateway_says("fail", "REC-722"),
            condition=Condition.NOT_RECORDED,
            component="$VRC",
        ),
        OwnTrial(
            "the gateway says nothing of it",
            _gateway_says("silent", "REC-721"),
            condition=Condition.NOT_RECORDED,
            component="$VRC",
        ),
    ),
    "F116": (
        OwnTrial("polls go on until it is ready", _starts_slowly, component="sleep 0.6; $VRC", old_guid=DIES),
    ),
    "F117": (
        OwnTrial(
            "both tokens, while a poll changes the GUID",
            _fails("VRC-608", tokens=2),
            condition=Condition.NOT_RECORDED,
            component="$VRC --fail expired",
            old_guid=DIES,
        ),
    ),
    "F120": (OwnTrial("while a poll changes the GUID", _token_lost, component="$VRC", old_guid=DIES),),
}

SAME_THERE: Mapping[str, str] = {
    "F112": "given up before or after the polls' turn is taken, as in F114; it differs in time alone",
    "F115": "told apart by its first words, before the gateway is asked for anything",
    "F118": "found out before the gateway is asked for anything",
    "F119": "out of our hands in both modes",
}
