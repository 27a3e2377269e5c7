"""Plays a trial in the mode *own*, and judges what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self
from unittest.mock import patch

from tests.campaign.overheard import files, spoken
from tests.campaign.own.desk import PASSWORD, OwnDesk
from tests.campaign.own.trial import OwnTrial
from tests.campaign.result import Result
from tests.rig.processes import SimulatedGateway, simulated_gateway
from toolbar.gateway import questions
from toolbar.model import SessionMode
from toolbar.names import CommandLoop
from toolbar.shift.proof import Stage

AGENTS = range(20_100, 20_700)


class Gateways:
    """Simulated gateways, one for each set of options; each trial has an agent of its own at one of them."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, ...], SimulatedGateway] = {}
        self._agents = count(AGENTS.start)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for gateway in self._open.values():
            gateway.close()

    @contextmanager
    def of(self, trial: OwnTrial) -> Iterator[tuple[SimulatedGateway, str]]:
        """Yield a gateway that will do, and an agent who is nobody else's."""
        if trial.alone:
            with simulated_gateway(*trial.gateway) as gateway:
                yield gateway, gateway.agent_id
            return
        if trial.gateway not in self._open:
            others = (word for agent in AGENTS for word in ("--also-agent", str(agent)))
            self._open[trial.gateway] = simulated_gateway(*trial.gateway, *others)
        yield self._open[trial.gateway], str(next(self._agents))


def play_own(trial: OwnTrial, gateways: Gateways, folder: Path) -> Result:
    """Play one trial."""
    try:
        with gateways.of(trial) as (gateway, agent), asyncio.Runner(loop_factory=CommandLoop) as runner:
            return runner.run(_play(trial, gateway, agent, folder))
    except Exception as error:  # of a trial, not of the campaign: the others are played all the same
        complaint = f"{type(error).__name__}: {error}"
        return Result(SessionMode.OWN, trial.name, (complaint,), "", 0, 0.0)


async def _play(trial: OwnTrial, gateway: SimulatedGateway, agent: str, folder: Path) -> Result:
    desk = OwnDesk(trial, gateway, agent, folder)
    with desk.stack, patch.object(questions, "HOLD", trial.hold):
        desk.stack.enter_context(desk.relay)
        complaints: list[str] = []
        began = time.monotonic()
        try:
            if trial.signs_in:
                await desk.sign_in()
            began = time.monotonic()
            await trial.play(desk)
            await _judge(desk, complaints)
        except AssertionError as error:
            complaints.append(f"{error}" or "an assertion of its scenario")
        finally:
            seconds = time.monotonic() - began
            code = desk.code
            desk.relay.honest()
            desk.keyring.arrange(())
            await desk.presenter.aclose()
    shown = trial.verdict.value if trial.verdict is not None else code
    places = {**spoken(desk.shown), **files(desk.folder)}
    secrets = frozenset({*desk.relay.seen, PASSWORD})
    requests = len(desk.relay.passed)
    return Result(
        SessionMode.OWN, trial.name, tuple(complaints), shown or "lives", requests, seconds, places, secrets
    )


async def _judge(desk: OwnDesk, complaints: list[str]) -> None:
    trial = desk.trial

    def check(what: str, found: object, wanted: object) -> None:
        if found != wanted:
            complaints.append(f"{what}: {found!s} instead of {wanted!s}")

    if trial.verdict is None:
        await _settled(desk)
    there, state = desk.there(), desk.state
    # A gateway keeps a poll whose client was ended, and has the next one's beside it.
    at_once = desk.most_polls_at_once if desk.starts else there["most_polls_at_once"]
    check("polls at once", at_once <= 1 and desk.most_polls_at_once <= 1, True)
    check("the verdict", state.shift.verdict, trial.verdict)
    check("polled for", desk.under_way, trial.verdict is None)
    check("busy", state.busy, None)
    check("the code", desk.code, desk.code if desk.code in trial.code.split("|") else trial.code or "none")
    check("the condition", desk.condition(), trial.condition)
    if desk.stage is Stage.RECORDING:
        check("recorded, as is shown", there["recording"], True)
    if trial.verdict is None:
        check("signed in at the gateway", there["signed_in"], True)
        check("sign-ins", there["sign_ins"], trial.sign_ins)
        check("the GUID held is accepted", desk.guid in _accepted(desk), True)
        check("the keyring has it", desk.guid in desk.kept_guids(), trial.kept)
    else:
        check("recorded", desk.stage in (Stage.OFF, Stage.NOT_RECORDED), True)
    spelt = "".join(map(repr, desk.shown))
    told = [secret for secret in (*desk.relay.seen, PASSWORD) if secret in spelt]
    check("secrets in what was shown", len(told), 0)


def _accepted(desk: OwnDesk) -> tuple[str, ...]:
    there = desk.there()
    return (there["guid"], *there["previous_guids"])


async def _settled(desk: OwnDesk) -> None:
    """Let the polls go on until all is as it was, be it by finding out which GUID lives."""
    await desk.polled()
    await desk.until(
        lambda: (
            not desk.under_way or (desk.guid in _accepted(desk) and desk.guid in desk.kept_guids())
            if desk.trial.kept
            else desk.guid in _accepted(desk)
        ),
        "the living GUID to be held and kept",
    )
    await desk.polled()
