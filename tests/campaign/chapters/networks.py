"""F03, F15 and F16: names that come late, lines that lose packets, and links that go away in mid request."""

import asyncio
import ssl
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import trustme

from tests.campaign.case import (
    BOTH_LIVE,
    Case,
    Press,
    Scenario,
    Trial,
    apart,
    not_sent,
    succeeds,
    unknown,
)
from tests.campaign.desk import Desk, until
from tests.campaign.hostile import RENEWED, AwaitClose, Drip, Read, Send, Turn, Wait
from tests.campaign.left_alone import left_alone
from tests.rig.bad_servers import HERE, http
from tests.rig.network import FAR, Links, NameServer, Need, far_away, lossy, thin

NAME = "gateway.test"
RENEWAL = http(RENEWED)
STEP, FROZEN = 0.01, 0.5
"""Seconds between two looks at the loop, and between two that nobody may see."""


def _of_name(ca: trustme.CA) -> ssl.SSLContext:
    return _with(ca, NAME)


def _far(ca: trustme.CA) -> ssl.SSLContext:
    return _with(ca, FAR)


def _with(ca: trustme.CA, identity: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(identity, HERE).configure_cert(context)
    return context


async def _beating(desk: Desk, press: Scenario) -> None:
    """Do this, and see that the loop never stands still."""
    work = asyncio.ensure_future(press(desk))
    longest, last = 0.0, time.monotonic()
    while not work.done():
        await asyncio.sleep(STEP)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    await work
    assert longest < FROZEN, f"the loop stood still for {longest:.2f} s"


async def _refresh(desk: Desk) -> None:
    await desk.press(Press.REFRESH)


def _with_names(late: float | None, *, asked: int, wakes: bool = False) -> Scenario:
    """Return a refresh at a name that is found *late*; one that wakes up is asked a second time."""

    async def press(desk: Desk) -> None:
        origin = f"https://{NAME}:{desk.gateway.port}"
        with NameServer(desk.folder, late) as names:
            desk.settings = replace(desk.settings, gateway=origin)
            await desk.sign_in()
            await _beating(desk, _refresh)
            if wakes:
                assert desk.outcome()[0] == "not sent", "the first was to fail"
                names.wake()
                await _beating(desk, _refresh)
            assert names.asked >= asked, f"the name server was asked {names.asked} times"

    return press


def _by_line(line: Callable[[], AbstractContextManager[None]], at_least: float = 0.0) -> Scenario:
    """Return a refresh on such a line; it has to have been felt."""

    async def press(desk: Desk) -> None:
        with line():
            began = time.monotonic()
            await _beating(desk, _refresh)
            took = time.monotonic() - began
        assert took >= at_least, f"the line was not felt: {took:.1f} s"

    return press


async def _refresh_until_through(desk: Desk) -> None:
    """Press as an agent would, again after each failure: chance may take what all tries of one press sent."""
    with lossy(0.3):
        for _ in range(5):
            await _beating(desk, _refresh)
            if desk.state.problem is None:
                break
            assert desk.outcome()[0] in ("not sent", "unknown"), "a lost packet is no refusal"
    del desk.gateway.asked[:-1]  # how often the gateway was asked is chance


def _with_links(press: Callable[[Desk, Links], Scenario]) -> Scenario:
    """Return a scenario on a computer that the gateway is reached from by a link, which can go."""

    async def scenario(desk: Desk) -> None:
        links = Links()
        links.add("wifi", "10.66.1")
        await _beating(desk, press(desk, links))

    return scenario


def _changing(then: Scenario, *, another: bool) -> Scenario:
    """Return *then* while the link goes away in mid request, and another comes in its place or none."""

    def of(_: Desk, links: Links) -> Scenario:
        async def press(desk: Desk) -> None:
            work = asyncio.ensure_future(then(desk))
            await until(lambda: desk.gateway.asked)
            links.remove("wifi")
            if another:
                links.add("vpn", "10.66.2")
            await work

        return press

    return _with_links(of)


def _changing_late(then: Scenario) -> Scenario:
    """Return *then* while the link goes in mid request; another comes when a try has found no way at all."""

    def lost(desk: Desk) -> bool:
        return any(state.problem is not None and state.problem.code == "NET-101" for state in desk.shown)

    def of(_: Desk, links: Links) -> Scenario:
        async def press(desk: Desk) -> None:
            work = asyncio.ensure_future(then(desk))
            await until(lambda: desk.gateway.asked)
            links.remove("wifi")
            # On the loop, not beside it: the next try follows within hundredths of a second.
            while not (lost(desk) or work.done()):  # noqa: ASYNC110 - a state is no event
                await asyncio.sleep(0.001)
            links.add("vpn", "10.66.2")
            await work

        return press

    return _with_links(of)


def _gone_before(back: bool) -> Scenario:
    """Return a refresh where the link has gone, and another when it is back by another way."""

    def of(_: Desk, links: Links) -> Scenario:
        async def press(desk: Desk) -> None:
            links.remove("wifi")
            await desk.press(Press.REFRESH)
            if back:
                assert desk.outcome() == ("not sent", "NET-101"), f"{desk.outcome()}"
                links.add("vpn", "10.66.2")
                await desk.press(Press.REFRESH)

        return press

    return _with_links(of)


def _apart(trial: Trial, **changes: object) -> Trial:
    """Return the trial with what it has in a network of its own."""
    return replace(trial, apart=True, recovers=False, **changes)  # type: ignore[arg-type]


_ANSWERED = Turn((Read(), Send(RENEWAL), AwaitClose()))
_NAMED = replace(_ANSWERED, tls=_of_name)
_OVER_THERE = replace(_ANSWERED, tls=_far)
_ANSWERS_TOO_LATE = Turn((Read(), Wait(0.5), Send(RENEWAL), AwaitClose()), _far)

LATE_NAMES: Case = apart(
    "F03",
    "DNS failure or slow DNS",
    Need.NAMES,
    not_sent("a name that nobody has", "NET-103", gateway="https://gateway.invalid:8043"),
    _apart(succeeds("a name that comes after a second", _NAMED, press=_with_names(1.0, asked=1))),
    _apart(
        not_sent("no name in time", "NET-103", press=_with_names(None, asked=6), slow=True),
        within=20,
    ),
    _apart(
        succeeds(
            "the name server wakes up",
            _NAMED,
            press=_with_names(None, asked=1, wakes=True),
            connect_timeout=0.5,
        )
    ),
    _apart(
        not_sent(
            "a name that comes after ten seconds", "NET-103", press=_with_names(10.0, asked=6), slow=True
        ),
        within=25,
    ),
)

THIN_LINES: Case = apart(
    "F15",
    "packet loss, latency, a thin line",
    Need.LINE,
    succeeds("in bursts, with pauses", Turn((Wait(0.2), Read(), Wait(0.2), Drip(RENEWAL, 0.002)))),
    unknown(
        "too thin for the deadline", "NET-120", Turn((Read(), Drip(RENEWAL, 0.05))), deadline=1.0, slow=True
    ),
    _apart(
        succeeds(
            "three packets of ten are lost",
            *[_ANSWERED] * 60,
            press=_refresh_until_through,
        ),
        living=BOTH_LIVE,
    ),
    _apart(succeeds("1 KB/s", _ANSWERED, press=_by_line(lambda: thin(1000), 1.0))),
    _apart(
        succeeds(
            "an answer takes three seconds",
            _ANSWERED,
            press=_by_line(lambda: far_away(1.5), 6.0),
        ),
        slow=True,
    ),
    _apart(
        not_sent("six seconds to and fro", "NET-104", press=_by_line(lambda: far_away(3.2), 10.0), slow=True),
        within=25,
    ),
)

CHANGED_NETWORK: Case = apart(
    "F16",
    "network changes in mid request",
    Need.LINKS,
    _apart(
        unknown(
            "the link goes, and the answer with it", "NET-120", _ANSWERS_TOO_LATE, read_timeout=2.0, within=10
        ),
        address=FAR,
        press=_changing(_refresh, another=False),
    ),
    _apart(
        succeeds(
            "another link comes, and the toolbar asks over it", _ANSWERS_TOO_LATE, _OVER_THERE, requests=2
        ),
        address=FAR,
        press=_changing(left_alone(3), another=True),
        living=BOTH_LIVE,
        read_timeout=2.0,
    ),
    _apart(
        succeeds(
            "another link comes late, and the toolbar goes on asking",
            _ANSWERS_TOO_LATE,
            _OVER_THERE,
            requests=2,
        ),
        address=FAR,
        press=_changing_late(left_alone(3, 5)),
        living=BOTH_LIVE,
        read_timeout=2.0,
    ),
    _apart(not_sent("no link at all", "NET-101"), address=FAR, press=_gone_before(back=False)),
    _apart(succeeds("none, then another", _OVER_THERE), address=FAR, press=_gone_before(back=True)),
)
