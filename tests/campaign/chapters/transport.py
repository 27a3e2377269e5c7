"""F01 to F23: what a network does to a request (reliability.md 2.1)."""

import contextlib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace

import trustme

from tests.campaign.case import (
    OLD_LIVES,
    SALVAGED,
    Case,
    Mark,
    Outcome,
    Press,
    Scenario,
    Trial,
    found_out,
    not_sent,
    refused,
    row,
    succeeds,
    unknown,
)
from tests.campaign.chapters.networks import CHANGED_NETWORK, LATE_NAMES, THIN_LINES
from tests.campaign.desk import Desk
from tests.campaign.hostile import (
    G1,
    G2,
    G4,
    HONEST,
    NAMES,
    RENEWED,
    AwaitClose,
    Drip,
    HalfClose,
    Hear,
    Honest,
    Read,
    Reset,
    Send,
    Turn,
    Wait,
    bodies,
    envelope,
    replying,
)
from tests.campaign.left_alone import left_alone
from tests.rig.bad_servers import http, of_another_host
from tests.rig.connect_proxy import Answer, ConnectProxy, asking_for, gone, opening, refusing, silent
from toolbar.gateway.client import READ_TIMEOUT
from toolbar.gateway.proxy import Proxy
from toolbar.secret import Secret
from toolbar.state import Condition

RENEWAL = http(RENEWED)
SILENT = Turn((Wait(),), tls=None)
HANGING, DEAF = Turn((Read(), Wait())), Turn((Wait(),))
CLOSED = "https://127.0.0.1:1"
_PASSWORD = "pass-of-the-proxy"
EARLY_HINT = b"HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n"


@contextlib.contextmanager
def _a_full_waiting_line() -> Iterator[int]:
    """Yield a port where a greeting is dropped: Linux does so when nobody accepts."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            client = waiting.enter_context(socket.socket())
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


async def _refresh_where_nobody_accepts(desk: Desk) -> None:
    with _a_full_waiting_line() as port:
        settings = desk.settings
        desk.settings = type(settings)(f"https://127.0.0.1:{port}", settings.agent_id, settings.ca_file)
        await desk.sign_in()
        await desk.press(Press.REFRESH)


async def _refresh_twice(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    await desk.press(Press.REFRESH)
    assert desk.gateway.connections == 2, "a connection was used twice"


async def _refresh_twice_with_a_cookie(desk: Desk) -> None:
    await _refresh_twice(desk)
    first, second = (asked.head.lower() for asked in desk.gateway.asked)
    assert "cookie:" not in first, "a cookie from nowhere"
    assert "cookie: nslb=node1" in second, "the cookie of the load balancer was not sent back"


def _refresh_through(*answers: Answer) -> Scenario:
    """Return a refresh for each way in which the proxy answers, one after another."""

    async def press(desk: Desk) -> None:
        seen = b""
        for answer in answers:
            with ConnectProxy(answer) as proxy:
                desk.proxy = Proxy(proxy.address, "me", Secret(_PASSWORD))
                await desk.presenter.aclose()
                await desk.start()
                await desk.press(Press.REFRESH)
                assert {asked.method for asked in proxy.asked} == {"CONNECT"}, "not a tunnel alone"
                seen += proxy.heads + proxy.carried
        assert not [guid for guid in NAMES if guid.encode() in seen], "the proxy saw a GUID"

    return press


def _stopped(name: str, code: str, answer: Answer, read_timeout: float = READ_TIMEOUT) -> Trial:
    """Return a refresh that ends at the proxy."""
    trial = not_sent(name, code, press=_refresh_through(answer))
    return replace(trial, recovers=False, read_timeout=read_timeout)


def _let_through(name: str, *answers: Answer) -> Trial:
    """Return a refresh that comes through at the last of these."""
    return replace(succeeds(name, *replying(RENEWAL), press=_refresh_through(*answers)), recovers=False)


def _has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def _of_ipv6(ca: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("::1").configure_cert(context)
    return context


_BY_IPV6 = Trial(
    "[::1]",
    Outcome.SUCCESS,
    "",
    "unproven G2 <G1 | rotating G1",
    Condition.READY,
    turns=(Turn((Read(), Send(RENEWAL)), _of_ipv6),),
    living=(G2,),
    address="::1",
    recovers=False,
)

CASES: tuple[Case, ...] = (
    row(
        "F01",
        "gateway down or host unreachable",
        not_sent("an address that no route leads to", "NET-101", gateway="https://224.0.0.1:8043"),
    ),
    row("F02", "connection refused", not_sent("a closed port", "NET-102", gateway=CLOSED)),
    LATE_NAMES,
    row(
        "F04",
        "connect timeout",
        Trial(
            "greetings are dropped",
            Outcome.NOT_SENT,
            "NET-104",
            "stable G1 | rotating G1",
            Condition.OFFLINE,
            requests=0,
            press=_refresh_where_nobody_accepts,
            connect_timeout=0.5,
            recovers=False,
        ),
    ),
    row(
        "F05",
        "TCP accepted, TLS handshake hangs",
        not_sent("three times", "NET-105", *[SILENT] * 3, connect_timeout=0.5, connections=3, within=5),
        succeeds("twice", *[SILENT] * 2, *replying(RENEWAL), connect_timeout=0.5, connections=3),
        not_sent(
            "each for the five seconds of a connect",
            "NET-105",
            *[SILENT] * 3,
            slow=True,
            connections=3,
            within=20,
        ),
    ),
    row(
        "F06",
        "read timeout after the request",
        unknown("rotated", "NET-120", HANGING, read_timeout=0.3, within=5),
        unknown("not rotated", "NET-120", HANGING, living=OLD_LIVES, read_timeout=0.3, within=5),
        unknown("for the ten seconds of a read", "NET-120", HANGING, slow=True, within=13),
        found_out(
            "asked about until it answers", left_alone(3, 5), HANGING, HANGING, requests=3, read_timeout=0.3
        ),
        Trial(
            "asked about in vain as long as a GUID lives",
            Outcome.UNKNOWN,
            "NET-121",
            "rotating G1 | rotating G1",
            Condition.UNCERTAIN,
            6,
            (Turn((Read(),)),) * 6,
            press=left_alone(3, 5, 12, 25, 35),
        ),
        Trial(
            "asked about until it is refused",
            Outcome.REFUSED,
            "GW-100-006",
            "rotating G1 | rotating G1",
            Condition.EXPIRED,
            2,
            (HANGING, *bodies(envelope("100-006"))),
            press=left_alone(3),
            read_timeout=0.3,
        ),
    ),
    row(
        "F07",
        "write timeout, zero window: nobody reads",
        unknown("rotated", "NET-120", DEAF, read_timeout=0.3, requests=0, within=5),
        unknown("not rotated", "NET-120", DEAF, living=OLD_LIVES, read_timeout=0.3, requests=0, slow=True),
        found_out("asked about", left_alone(3), DEAF, requests=1, read_timeout=0.3),
    ),
    row(
        "F08",
        "slow-loris header or body",
        unknown("header", "NET-120", Turn((Read(), Drip(RENEWAL))), deadline=1.0, slow=True, within=5),
        unknown(
            "body",
            "NET-120",
            Turn((Read(), Send(http(b"", length=60_000)), Drip(b" " * 60_000))),
            deadline=1.0,
            within=5,
        ),
        unknown(
            "a byte each half second, to the real deadline of 20 s",
            "NET-120",
            Turn((Read(), Drip(RENEWAL, 0.5))),
            slow=True,
            within=22,
        ),
    ),
    row(
        "F09",
        "half-closed in mid body",
        unknown(
            "before the GUID",
            "NET-121",
            Turn((Read(), Send(http(RENEWED[:20], length=len(RENEWED))), HalfClose(), AwaitClose())),
        ),
        unknown(
            "after the GUID",
            "NET-121",
            Turn((Read(), Send(http(RENEWED, length=999)), HalfClose(), AwaitClose())),
            after=SALVAGED,
        ),
    ),
    row(
        "F10",
        "RST on accept, in TLS, after the request, in mid body",
        not_sent("on accept", "NET-101|TLS-260|TLS-230", *[Turn((Reset(),), tls=None)] * 3),
        not_sent("in the handshake", "TLS-260|TLS-230", Turn((Hear(), Reset()), tls=None)),
        unknown("after the request", "NET-121", Turn((Read(), Reset()))),
        unknown(
            "in mid body", "NET-121", Turn((Read(), Send(http(RENEWED[:20], length=99)), Wait(0.1), Reset()))
        ),
    ),
    row(
        "F11",
        "body without length, closed early",
        unknown("cut before the GUID", "NET-160", *replying(b"HTTP/1.1 200 OK\r\n\r\n" + RENEWED[:30])),
        unknown(
            "cut behind the GUID",
            "NET-160",
            *replying(b"HTTP/1.1 200 OK\r\n\r\n" + RENEWED[:-1]),
            after=SALVAGED,
        ),
    ),
    row(
        "F12",
        "stale pooled connection",
        Trial(
            "each request has a connection of its own",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G2 | rotating G2 <G1",
            Condition.READY,
            2,
            (Turn((Read(), Send(RENEWAL), AwaitClose())), HONEST),
            (G2,),
            press=_refresh_twice,
        ),
        unknown("closed after reading the request", "NET-121", Turn((Read(),))),
    ),
    row(
        "F13",
        "bytes of another answer",
        Trial(
            "behind ours, on the connection that it came on",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G2 | rotating G2 <G1",
            Condition.READY,
            2,
            (Turn((Read(), Send(RENEWAL + http(envelope("0", {"guid": G4}))), AwaitClose())), HONEST),
            (G2,),
            press=_refresh_twice,
        ),
        Trial(
            "before our request: believed, and found out at the next refresh",
            Outcome.SUCCESS,
            "",
            "unproven G4 <G1 | rotating G1",
            Condition.READY,
            1,
            (Turn((Send(http(envelope("0", {"guid": G4}))), Read(), AwaitClose())),),
            (G1,),
        ),
    ),
    row(
        "F14",
        "100-continue, flood of informational answers",
        succeeds("100-continue", *replying(b"HTTP/1.1 100 Continue\r\n\r\n" + RENEWAL)),
        succeeds("eight of them", *replying(EARLY_HINT * 8 + RENEWAL)),
        unknown("nine of them", "NET-121", *replying(EARLY_HINT * 9 + RENEWAL)),
        unknown("without end", "NET-121", Turn((Read(), Send(EARLY_HINT, endless=True))), within=5),
    ),
    THIN_LINES,
    CHANGED_NETWORK,
    row(
        "F17", "captive portal: wrong certificate", not_sent("its own", "TLS-212", Turn((), of_another_host))
    ),
    row(
        "F18",
        "captive portal: redirection behind a trusted proxy",
        refused(
            "302 to a page",
            "HTTP-302",
            *replying(http(b"<html>", "Location: https://127.0.0.1/login", status="302 Found")),
        ),
    ),
    row(
        "F19",
        "proxy answers 407",
        _stopped("a wrong password", "PRX-110", asking_for("me", "another")),
        _stopped("no word about how", "PRX-110", refusing("407 Proxy Authentication Required")),
        _let_through("the right password", asking_for("me", _PASSWORD)),
        _let_through("the right one at last", asking_for("me", "another"), asking_for("me", _PASSWORD)),
    ),
    row(
        "F20",
        "proxy fails on CONNECT, or hangs",
        _stopped("403", "PRX-111", refusing("403 Forbidden")),
        _stopped("502", "PRX-111", refusing("502 Bad Gateway")),
        _stopped("503", "PRX-111", refusing("503 Service Unavailable")),
        _stopped("504", "PRX-111", refusing("504 Gateway Timeout")),
        _stopped("hangs up", "PRX-111", gone),
        _stopped("hangs", "PRX-111", silent, read_timeout=0.3),
        _let_through("works again", refusing("502 Bad Gateway"), opening),
    ),
    row(
        "F21",
        "proxy needs NTLM or Kerberos",
        _stopped("NTLM", "PRX-112", refusing("407 No", "Proxy-Authenticate: NTLM")),
        _stopped("Kerberos", "PRX-112", refusing("407 No", "Proxy-Authenticate: Negotiate, NTLM")),
    ),
    row(
        "F22",
        "load balancer leads to another node without its cookie",
        Trial(
            "the cookie is sent back",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G2 | rotating G2 <G1",
            Condition.READY,
            2,
            (Turn((Read(), Send(http(RENEWED, "Set-Cookie: NSLB=node1; Path=/")))), Turn((Read(), Honest()))),
            (G2,),
            press=_refresh_twice_with_a_cookie,
        ),
        refused(
            "another node does not know the session",
            "GW-100-006",
            *bodies(envelope("100-006")),
            condition=Condition.EXPIRED,
        ),
    ),
    Case(
        "F23",
        "IPv6 literal, scope id, IDN host",
        (_BY_IPV6,) if _has_ipv6() else (),
        Mark.NONE if _has_ipv6() else Mark.NOT_HERE,
        "" if _has_ipv6() else "this machine has no IPv6",
        (
            "tests/test_reading.py::test_a_gateway_is_host_and_port",
            "tests/test_reading.py::test_what_is_more_or_less_than_host_and_port_is_refused",
        ),
    ),
)
