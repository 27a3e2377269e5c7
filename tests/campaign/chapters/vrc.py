"""F111 to F120: recorders that are missing, hang, die or refuse (reliability.md 2.7)."""

import asyncio
import socket
import time
from dataclasses import replace
from pathlib import Path

from tests.campaign.case import UNTOUCHED, Case, Outcome, Press, Scenario, Trial, elsewhere, row
from tests.campaign.desk import Desk, first_step
from tests.campaign.hostile import Read, Turn, Wait, bodies, envelope, replying
from toolbar.model import TokenRequest, VrcSettings
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


def _succeeds(name: str, component: str, press: Scenario) -> Trial:
    """A recorder that records."""
    return Trial(name, Outcome.SUCCESS, "", UNTOUCHED, Condition.READY, press=press, component=component)


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


def _only(*, min_version: str = "", max_version: str = "") -> Scenario:
    async def press(desk: Desk) -> None:
        vrc = replace(desk.settings.vrc, min_version=min_version, max_version=max_version)
        await _press_with(desk, vrc)

    return press


async def _press_with(desk: Desk, vrc: VrcSettings) -> None:
    await desk.presenter.save_settings(replace(desk.settings, vrc=vrc), None)
    await desk.press(Press.VRC)


async def _older(desk: Desk) -> None:
    await _press_with(desk, replace(desk.settings.vrc, token_request=TokenRequest.GETCONNECTTOKEN))


async def _older_and_once(desk: Desk) -> None:
    await _older(desk)
    assert desk.state.can_start_vrc, "the button is off"
    assert desk.handed_over() == 0, "something was handed over"


async def _squatter(desk: Desk) -> None:
    place = desk.folder / "run" / "vrc.sock"
    await _press_at(desk, place, place)


async def _link(desk: Desk) -> None:
    folder = desk.folder / "run"
    folder.mkdir(mode=0o700)
    (folder / "vrc.sock").symlink_to(desk.folder / "elsewhere.sock")
    await _press_at(desk, desk.folder / "elsewhere.sock", folder / "vrc.sock")


async def _press_at(desk: Desk, squatted: Path, place: Path) -> None:
    """Let somebody listen at *squatted*; he must not even be called."""
    squatted.parent.mkdir(exist_ok=True)
    squatted.parent.chmod(0o711)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(squatted))
        listener.listen()
        listener.setblocking(False)
        await _press_with(desk, VrcSettings(socket=str(place)))
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            return
    raise AssertionError("the squatter was called")


async def _nobody(desk: Desk) -> None:
    await _press_with(desk, VrcSettings(socket=str(desk.folder / "vrc.sock")))


def _press_counting(tokens: int) -> Scenario:
    async def press(desk: Desk) -> None:
        await desk.press(Press.VRC)
        assert desk.handed_over() == tokens, f"{desk.handed_over()} tokens were handed over"

    return press


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
        _fails("never says hello", "VRC-602", "exec sleep 60", requests=0, slow=True, within=13),
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
    row(
        "F115",
        "wrong version",
        _fails("another protocol", "VRC-607", "$VRC --protocol other/9", requests=0),
        _fails("too old", "VRC-607", "$VRC", requests=0, press=_only(min_version="1.1")),
        _fails("too new", "VRC-607", "$VRC", requests=0, press=_only(max_version="0.9")),
        _succeeds("within the bounds", "$VRC", _only(min_version="1", max_version="1.0")),
    ),
    row(
        "F116",
        "slow start",
        _succeeds("hello comes late", "sleep 0.6; exec $VRC", _slow_start),
        _succeeds("says that it is not ready yet", "exec $VRC --start 0.6", _slow_start),
        replace(_succeeds("is ready after 20 s", "exec $VRC --start 20", _slow_start), slow=True, within=25),
    ),
    row(
        "F117",
        "accepts, but the token has expired",
        _fails("a second time, too", "VRC-608", "$VRC --fail expired", requests=2, press=_press_counting(2)),
        replace(
            _succeeds(
                "the next one is taken",
                "test -e $FLAG && exec $VRC; touch $FLAG; exec $VRC --fail expired",
                _press_counting(2),
            ),
            requests=2,
        ),
        _fails("another failure fetches none", "VRC-606", "$VRC --fail busy", press=_press_counting(1)),
    ),
    row(
        "F118",
        "squatter",
        _fails("in a folder that others can enter", "VRC-603", "$VRC", requests=0, press=_squatter),
        _fails("behind a link", "VRC-603", "$VRC", requests=0, press=_link),
        _fails("nobody listens", "VRC-612", "$VRC", requests=0, press=_nobody),
    ),
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
        _succeeds("asked the older way", "$VRC", _older),
        replace(
            _no_token("lost answer, asked the older way", "NET-121", Turn((Read(),))), press=_older_and_once
        ),
        replace(
            _no_token(
                "a newer token, asked the older way", "VRC-605", *bodies(envelope("0", {"vrcToken": "x"}))
            ),
            press=_older_and_once,
        ),
    ),
)
