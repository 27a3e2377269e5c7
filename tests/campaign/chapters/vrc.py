"""F111 to F120: recorders that are missing, hang, die or refuse (reliability.md 2.7)."""

import asyncio
import time
from dataclasses import replace

from tests.campaign.case import UNTOUCHED, Case, Outcome, Press, Scenario, Trial, elsewhere, pending, row
from tests.campaign.desk import Desk, first_step
from tests.campaign.hostile import Read, Turn, Wait, replying
from toolbar.model import VrcSettings
from toolbar.state import Condition


def _fails(
    name: str,
    code: str,
    component: str,
    *,
    requests: int = 1,
    press: Press | Scenario = Press.VRC,
    slow: bool = False,
    within: float | None = None,
) -> Trial:
    """A recorder that does not record: said so, and the session is none the worse."""
    return Trial(
        name,
        Outcome.NONE,
        code,
        UNTOUCHED,
        Condition.NOT_RECORDED,
        requests,
        press=press,
        component=component,
        slow=slow,
        within=within,
    )


def _no_token(name: str, code: str, *turns: Turn, read_timeout: float = 10.0) -> Trial:
    return Trial(
        name,
        Outcome.UNKNOWN,
        code,
        UNTOUCHED,
        Condition.UNCERTAIN,
        turns=turns,
        press=_press_once,
        component="$VRC",
        read_timeout=read_timeout,
    )


async def _press_once(desk: Desk) -> None:
    await desk.press(Press.VRC)
    assert desk.state.can_start_vrc, "the button is off"
    assert desk.handed_over() == 0, "something was handed over"


async def _press_twice(desk: Desk) -> None:
    await desk.press(Press.VRC)
    await desk.press(Press.VRC)


async def _absent(desk: Desk) -> None:
    settings = replace(desk.settings, vrc=VrcSettings("/nowhere/vrc"))
    await desk.presenter.save_settings(settings, None)
    await desk.press(Press.VRC)


async def _slow_start(desk: Desk) -> None:
    task = await first_step(desk.presenter.start_vrc())
    began = time.monotonic()
    while time.monotonic() - began < 0.5:
        await asyncio.sleep(0.05)
        assert not desk.gateway.asked, "a token was made for a component that is not ready"
    await task
    assert desk.handed_over() == 1


CASES: tuple[Case, ...] = (
    row(
        "F111",
        "absent or wrong path",
        _fails("no such file", "VRC-601", "$VRC", requests=0, press=_absent),
        _fails("ends at once", "VRC-604", "exit 3", requests=0),
    ),
    row(
        "F112",
        "hangs",
        _fails("never says hello", "VRC-602", "exec sleep 60", requests=0, slow=True, within=8),
        _fails("never says the result", "VRC-602", "$VRC --never-final", slow=True, within=18),
    ),
    row(
        "F113",
        "dies before, during or after reading the token",
        _fails(
            "before: a new press, a new token",
            "VRC-604",
            "$VRC --close-after hello",
            requests=2,
            press=_press_twice,
        ),
        _fails("during", "VRC-604", "$VRC --close-after initialize"),
        _fails("after", "VRC-604", "$VRC --exit-code 3"),
    ),
    row(
        "F114",
        "refuses",
        _fails("busy", "VRC-606", "$VRC --fail busy"),
        _fails("by the vendor's code", "VRC-606", "$VRC --vendor-code 1001"),
        _fails("from the start", "VRC-606", "$VRC --state failed", requests=0),
    ),
    pending(
        "F115",
        "wrong version",
        "the protocol has a version; a least and a highest one of the component cannot be set",
        _fails("another protocol", "VRC-607", "$VRC --protocol other/9", requests=0),
    ),
    pending(
        "F116",
        "slow start",
        "20 s are not waited for: the hello has to come within 5",
        Trial(
            "a token is fetched when it is ready",
            Outcome.SUCCESS,
            "",
            UNTOUCHED,
            Condition.READY,
            press=_slow_start,
            component="sleep 0.6; exec $VRC",
        ),
    ),
    pending(
        "F117",
        "accepts, but the token has expired",
        "another one is fetched at the next press, not by itself",
        _fails("told as such", "VRC-608", "$VRC --fail expired"),
    ),
    pending("F118", "squatter", "ports and pipes are not built; the streams of a child are nobody else's"),
    elsewhere(
        "F119",
        "prints what it reads to a log of its own",
        "tests/vrc/test_process.py::test_a_token_that_is_echoed_is_not_repeated",
        "tests/vrc/test_process.py::test_why_a_component_does_not_start_is_logged_and_what_it_says_with_a_token_is_not",
        reason="out of our hands; ours does not repeat it",
    ),
    row(
        "F120",
        "outcome of vrctoken not known",
        _no_token("lost answer", "NET-121", Turn((Read(),))),
        _no_token("no answer", "NET-120", Turn((Read(), Wait())), read_timeout=0.3),
        _no_token("cut answer", "NET-121", *replying(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")),
    ),
)
