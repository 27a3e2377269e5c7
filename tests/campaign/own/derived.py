"""Each script of the mode *shared* again: for an exchange beside polls, and a poll that brings a GUID."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.campaign.case import OLD_LIVES, Case, Outcome, Press, Trial
from tests.campaign.hostile import G1, NAMES, Read, Turn, Wait
from tests.campaign.own.desk import OwnDesk
from tests.campaign.own.relay import EXCHANGE, POLL, TOKEN
from tests.campaign.own.trial import DIES, GRACE, OwnScenario, OwnTrial
from tests.rig.bad_servers import good
from toolbar.state import Condition

_PASSING = ("", "GW-100-006", "GW-000-003")
"""What a poll may be told in passing: it is asked again, and nothing is shown before it is believed."""


_READ_IN_THE_LOG = ("F56", "F63", "F80")
"""Rows whose scenario presses Refresh once, while somebody reads in the log."""


def derived(case: Case) -> tuple[OwnTrial, ...]:
    """Return what the scripts of this row come to where the session is our own."""
    trials = case.trials
    if case.id in _READ_IN_THE_LOG:
        trials = tuple(replace(trial, press=Press.REFRESH) for trial in trials)
    return tuple(made for trial in trials if _is_a_script(trial) for made in _of(trial))


def _is_a_script(trial: Trial) -> bool:
    pressed = isinstance(trial.press, Press) and trial.press is not Press.END_SHIFT
    # Those of the keyring are played by a chapter of their own, the slow ones differ in time alone.
    others = trial.prepare is not None or trial.keyring or trial.gateway or trial.apart or trial.slow
    return bool(trial.turns) and pressed and not others and trial.address == "127.0.0.1"


def _of(trial: Trial) -> Iterator[OwnTrial]:
    refused = trial.outcome is Outcome.REFUSED
    condition = Condition.REFUSED if refused else Condition.READY
    token = trial.press is Press.VRC
    if token:
        condition = Condition.NOT_RECORDED if trial.outcome is Outcome.UNKNOWN else Condition.READY
    yield OwnTrial(
        f"{'a token' if token else 'Refresh'} beside polls: {trial.name}",
        _pressed(trial),
        condition=condition,
        code=trial.code if refused else "",
        old_guid=_old_guid(trial),
        component=trial.component,
        **_limits(trial),  # type: ignore[arg-type]
    )
    if not token:
        yield OwnTrial(
            f"a poll that brings a GUID: {trial.name}",
            _polled(trial),
            old_guid=_old_guid(trial),
            **_limits(trial),  # type: ignore[arg-type]
        )


def _limits(trial: Trial) -> dict[str, float]:
    return {
        "deadline": trial.deadline,
        "connect_timeout": trial.connect_timeout,
        "read_timeout": trial.read_timeout,
    }


def _old_guid(trial: Trial) -> str:
    return GRACE if G1 in trial.living else DIES


def _pressed(trial: Trial) -> OwnScenario:
    operation = TOKEN if trial.press is Press.VRC else EXCHANGE

    async def play(desk: OwnDesk) -> None:
        await desk.poll_begun()
        _arrange(desk, operation, trial)
        await (desk.presenter.start_vrc() if operation == TOKEN else desk.refresh())
        outcome, code = desk.outcome()
        assert outcome == trial.outcome, f"the class: {outcome} instead of {trial.outcome}"
        assert code in trial.code.split("|"), f"the code: {code or 'none'} instead of {trial.code or 'none'}"
        asked = desk.relay.count(operation)
        assert asked == trial.requests, f"the requests: {asked} instead of {trial.requests}"

    return play


def _polled(trial: Trial) -> OwnScenario:
    bad = trial.outcome is not Outcome.SUCCESS
    told_by_the_last = bad and trial.code not in _PASSING and not trial.code.startswith("MAL-")

    async def play(desk: OwnDesk) -> None:
        await desk.poll_begun()
        before = len(desk.shown)
        _arrange(desk, POLL, trial)
        await desk.met()
        if _arrives(trial):
            desk.do("rotate")  # for the answer that the script is about: its poll is at the gateway
        await desk.polled()
        unreached = any(not state.shift.reached for state in desk.shown[before:])
        told = told_by_the_last or len(trial.turns) > 1  # a poll is asked once: its beat asks again
        assert unreached == told, f"shown as away: {unreached} instead of {told}"

    return play


def _arrange(desk: OwnDesk, operation: str, trial: Trial) -> None:
    """Have the connections that come to no request met first, whatever they are for, then the request."""
    arrives, stands_for = _arrives(trial), trial.living[-1]
    asked = [turn for turn in trial.turns if _begins_with_a_request(turn)]
    others = [turn for turn in trial.turns if turn not in asked]
    desk.relay.meet(*others, arrives=arrives, stands_for=stands_for)
    desk.relay.befall(operation, *asked, arrives=arrives, stands_for=stands_for)


def _arrives(trial: Trial) -> bool:
    """Whether the gateway made a GUID; one that it would not make was told by somebody on the way."""
    return trial.living != OLD_LIVES and trial.living[-1] in NAMES


def _begins_with_a_request(turn: Turn) -> bool:
    first = next((step for step in turn.steps if not isinstance(step, Wait)), None)
    return turn.tls is good and isinstance(first, Read)
