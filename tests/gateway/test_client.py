"""The client over real TLS: against the simulated gateway, and against servers that no gateway should be."""

import asyncio
import json
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpcore
import pytest

from tests.rig.bad_servers import (
    BadServer,
    Behaviour,
    Connection,
    answering,
    answering_once,
    authority,
    good,
    hanging,
    hanging_up,
    http,
    listening,
    speaking_plainly,
)
from tests.rig.processes import SimulatedGateway, simulated_gateway, wait_until
from tests.rig.untrusted import wants_a_certificate
from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, Refused, SettingsError
from toolbar.gateway import faults
from toolbar.gateway.client import MAX_BODY, Gateway, connect
from toolbar.gateway.flight import Flight
from toolbar.gateway.oddities import Oddity
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context
from toolbar.gateway.tunnel import Tunnel
from toolbar.gateway.wire import MAX_EARLY, MAX_HEAD
from toolbar.model import Renewal, Session, TokenRequest, VrcToken
from toolbar.secret import Secret

AGENT = "20011"
ME = f"/agentgateway/resource/onlineagent/{AGENT}"
OURS = "0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0"
NEW = "9f8e7d6c-1111-2222-3333-444455556666.AgentGateway1"
OTHER = "5a5a5a5a-1111-2222-3333-444455556666.AgentGateway1"
RENEWED = json.dumps({"message": "success", "retcode": "0", "result": {"guid": NEW}}).encode()

T = TypeVar("T")
Call = Callable[[Gateway], Awaitable[T]]


@dataclass(frozen=True)
class Desk:
    """A gateway with somebody signed in, and its journal."""

    gateway: SimulatedGateway
    journal: Path
    guid: str
    seen: int

    @property
    def session(self) -> Session:
        return Session(self.gateway.url, AGENT, Secret(self.guid))

    @property
    def ca_file(self) -> str:
        assert self.gateway.ca_file is not None
        return self.gateway.ca_file

    def requests(self) -> list[dict[str, Any]]:
        """Return what came over the wire in this test."""
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()[self.seen :]]
        return [line for line in lines if line["what"] == "request"]

    def fault(self, name: str, count: int = 1) -> None:
        assert self.gateway.do("fault", name=name, count=count) == {"ok": True}

    def call(self, work: Call[T], *, deadline: float = 10) -> T:
        return call(self.gateway.url, self.ca_file, work, deadline=deadline)

    def fail(self, *, deadline: float = 10) -> GatewayError:
        """Return how an updateGuid fails."""
        return failure(self.gateway.url, self.ca_file, self.session, deadline=deadline)


def call(url: str, ca_file: str, work: Call[T], *, deadline: float = 10) -> T:
    async def scenario() -> T:
        gateway = Gateway(url, make_context(ca_file), deadline=deadline)
        try:
            return await work(gateway)
        finally:
            await gateway.aclose()

    return asyncio.run(scenario())


def failure(url: str, ca_file: str, session: Session | None = None, *, deadline: float = 10) -> GatewayError:
    """Return the error of an updateGuid, which says nothing that is secret."""
    ours = session or Session(url, AGENT, Secret(OURS))
    with pytest.raises(GatewayError) as caught:
        call(url, ca_file, lambda gateway: gateway.update_guid(ours), deadline=deadline)
    everything = "".join(traceback.format_exception(caught.value))
    for text in (str(caught.value), repr(caught.value), repr(caught.value.facts), everything):
        for guid in (ours.guid.reveal(), NEW, OTHER):
            assert guid not in text
            assert guid.partition(".")[0] not in text
    return caught.value


@pytest.fixture(scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SimulatedGateway, Path]]:
    journal = tmp_path_factory.mktemp("gateway") / "journal"
    with simulated_gateway("--journal", str(journal)) as gateway:
        yield gateway, journal


@pytest.fixture
def desk(_gateway: tuple[SimulatedGateway, Path]) -> Iterator[Desk]:
    """Sign the agent in anew; all tests share one gateway."""
    gateway, journal = _gateway
    signed_in = gateway.do("sign-in")
    yield Desk(gateway, journal, signed_in["guid"], len(journal.read_text().splitlines()))
    assert gateway.do("state")["faults_waiting"] == 0


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Behaviour], tuple[BadServer, str]]]:
    """Start servers with a good certificate and bad manners; return each with whom to trust."""
    ca, ca_file = authority(tmp_path)
    started: list[BadServer] = []

    def start(behave: Behaviour) -> tuple[BadServer, str]:
        started.append(BadServer(behave, good(ca)).__enter__())
        return started[-1], ca_file

    yield start
    for server in started:
        server.__exit__()


Serve = Callable[[Behaviour], tuple[BadServer, str]]


def test_a_guid_is_exchanged_for_a_new_one(desk: Desk) -> None:
    renewal = desk.call(lambda gateway: gateway.update_guid(desk.session))
    now = desk.gateway.do("state")["guid"]
    assert renewal == Renewal(Session(desk.gateway.url, AGENT, Secret(now)))
    assert now != desk.guid


def test_a_token_is_fetched_and_the_session_stays(desk: Desk) -> None:
    before = desk.gateway.do("state")["vrc_tokens"]
    token, renewal = desk.call(lambda gateway: gateway.vrc_token(desk.session))
    assert token.value.reveal()
    assert renewal is None
    assert desk.gateway.do("state")["vrc_tokens"] == before + 1


def test_an_older_gateway_is_asked_as_published_clients_ask(desk: Desk) -> None:
    """Seen in published clients, documented nowhere (cc-gateway.md 4.5)."""

    async def ask() -> VrcToken:
        route = Route(desk.gateway.url, desk.ca_file, token_request=TokenRequest.GETCONNECTTOKEN)
        gateway = await connect(route)
        try:
            return (await gateway.vrc_token(desk.session))[0]
        finally:
            await gateway.aclose()

    before = desk.gateway.do("state")["vrc_tokens"]
    assert len(asyncio.run(ask()).value.reveal()) == 32
    (request,) = desk.requests()
    assert (request["method"], request["path"]) == (
        "GET",
        ME.replace("onlineagent", "recordplay") + "/getconnecttoken",
    )
    assert (request["guid"], request["body"]) == (desk.guid, "")
    assert desk.gateway.do("state")["vrc_tokens"] == before + 1


def test_a_guid_that_comes_with_a_token_is_told(desk: Desk) -> None:
    desk.fault("set-guid")
    _, renewal = desk.call(lambda gateway: gateway.vrc_token(desk.session))
    now = desk.gateway.do("state")["guid"]
    assert now != desk.guid
    assert renewal == Renewal(Session(desk.gateway.url, AGENT, Secret(now)))


def test_two_guids_that_disagree_replace_nothing(desk: Desk) -> None:
    desk.fault("two-set-guid")
    _, renewal = desk.call(lambda gateway: gateway.vrc_token(desk.session))
    assert renewal is not None
    assert renewal.session == desk.session
    assert Secret(desk.gateway.do("state")["guid"]) in renewal.alternatives
    assert len(renewal.alternatives) == 2


def test_a_probe_says_nobodys_name(desk: Desk) -> None:
    desk.call(lambda gateway: gateway.probe(AGENT))
    (request,) = desk.requests()
    assert (request["method"], request["path"], request["guid"]) == ("GET", f"{ME}/agentstatus", None)
    assert desk.guid not in json.dumps(request)
    assert desk.gateway.do("state")["guid"] == desk.guid


def test_the_guid_is_in_its_header_and_nowhere_else(desk: Desk) -> None:
    async def both(gateway: Gateway) -> None:
        await gateway.vrc_token(desk.session)
        await gateway.update_guid(desk.session)

    desk.call(both)
    token, update = desk.requests()
    assert (token["method"], token["path"]) == ("POST", f"{ME}/vrctoken")
    assert (update["method"], update["path"]) == ("PUT", f"{ME}/updateGuid")
    for request in (token, update):
        assert request["headers"].pop("Guid") == desk.guid
        del request["guid"]  # the journal's own copy of the header
        assert desk.guid not in json.dumps(request)
        assert request["body"] == ""


def test_the_headers_are_those_that_are_documented_and_few_more(desk: Desk) -> None:
    desk.call(lambda gateway: gateway.vrc_token(desk.session))
    (request,) = desk.requests()
    headers = {name.lower(): value for name, value in request["headers"].items()}
    assert headers.pop("user-agent").startswith("agent-toolbar/")
    assert headers.pop("host") == desk.gateway.url.removeprefix("https://")
    headers.pop("connection", None)
    headers.pop("content-length", None)
    assert headers == {
        "guid": desk.guid,
        "content-type": "application/json; charset=UTF-8",
        "accept": "application/json",
        "accept-encoding": "identity",
    }


def test_the_address_that_faces_the_gateway_is_known_after_an_answer(desk: Desk) -> None:
    async def ask(gateway: Gateway) -> tuple[str, str]:
        before = gateway.local_address
        await gateway.probe(AGENT)
        return before, gateway.local_address

    assert desk.call(ask) == ("", "127.0.0.1")


def test_each_request_has_a_connection_of_its_own(serve: Serve) -> None:
    server, ca_file = serve(answering(http(RENEWED)))  # which would gladly be asked again

    async def twice(gateway: Gateway) -> None:
        for _ in range(2):
            await gateway.update_guid(Session(server.url, AGENT, Secret(OURS)))

    call(server.url, ca_file, twice)
    assert server.connections == 2
    assert server.received.count(b"PUT ") == 2


def test_no_redirect_is_followed(desk: Desk) -> None:
    with BadServer(listening) as elsewhere:
        desk.fault(f"redirect:http://127.0.0.1:{elsewhere.port}{ME}/updateGuid")
        error = desk.fail()
        assert isinstance(error, Refused)
        assert error.code == "HTTP-302"
        assert not error.session_ended
    assert elsewhere.connections == 0
    assert len(desk.requests()) == 1


def test_proxies_of_the_environment_see_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with BadServer(listening) as proxy:
        for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
            monkeypatch.setenv(name.lower(), f"http://127.0.0.1:{proxy.port}")
        desk.call(lambda gateway: gateway.update_guid(desk.session))
    assert proxy.connections == 0


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("big", "NET-161"),
        ("gzip", "NET-162"),
        ("garbage", "NET-160"),
        ("html", "NET-160"),
        ("empty", "NET-160"),
        ("lost-answer", "NET-121"),
        ("lost-request", "NET-121"),
        ("cut", "NET-121"),
        ("late-http:502", "HTTP-502"),
        ("http:503", "HTTP-503"),
        ("late-retcode:100-007", "GW-100-007"),
        ("no-guid", "MAL-170"),
        ("bad-guid", "MAL-170"),
    ],
)
def test_an_answer_of_no_use_leaves_the_outcome_unknown(desk: Desk, fault: str, code: str) -> None:
    desk.fault(fault)
    error = desk.fail()
    assert isinstance(error, OutcomeUnknown)
    assert error.code == code


@pytest.mark.parametrize(
    ("fault", "code", "ended"),
    [
        ("retcode:100-006", "GW-100-006", True),
        ("retcode:000-003", "GW-000-003", True),
        ("retcode:000-004", "GW-000-004", False),
        ("http:403", "HTTP-403", False),
    ],
)
def test_a_clear_no_is_told_as_one(desk: Desk, fault: str, code: str, ended: bool) -> None:
    desk.fault(fault)
    error = desk.fail()
    assert isinstance(error, Refused)
    assert (error.code, error.session_ended) == (code, ended)


def test_a_gateway_that_never_answers_is_given_up_at_the_deadline(desk: Desk) -> None:
    desk.fault("hang")
    began = time.monotonic()
    error = desk.fail(deadline=0.3)
    assert time.monotonic() - began < 3
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-120"
    assert len(desk.requests()) == 1  # and not asked again


@pytest.mark.parametrize("answer", [http(RENEWED), http(b" " * 60_000)])
def test_an_answer_that_drips_ends_at_the_deadline(serve: Serve, answer: bytes) -> None:
    server, ca_file = serve(answering(answer, pause=0.02))
    began = time.monotonic()
    error = failure(server.url, ca_file, deadline=0.4)
    assert time.monotonic() - began < 3
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-120"


def test_a_body_as_long_as_may_be_is_read_and_one_longer_is_not(serve: Serve) -> None:
    server, ca_file = serve(answering(http(RENEWED.ljust(MAX_BODY))))
    renewal = call(
        server.url, ca_file, lambda gateway: gateway.update_guid(Session(server.url, AGENT, Secret(OURS)))
    )
    assert renewal.session.guid == Secret(NEW)
    server, ca_file = serve(answering(http(RENEWED.ljust(MAX_BODY + 1), f"Set-GUID: JSESSIONID={OTHER}")))
    error = failure(server.url, ca_file)
    assert error.code == "NET-161"
    assert error.found == (Secret(OTHER),)


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(http(RENEWED[:-1]), id="cut and said to be whole"),
        pytest.param(http(RENEWED, length=1000), id="shorter than announced"),
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\n" + RENEWED[:-2], id="ended by the end of the connection"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (len(RENEWED), RENEWED),
            id="without the last chunk",
        ),
        pytest.param(http(b"", f"Set-GUID: JSESSIONID={NEW}", length=10), id="a header and no body"),
    ],
)
def test_the_guid_in_a_cut_answer_is_salvaged(serve: Serve, answer: bytes) -> None:
    server, ca_file = serve(answering_once(answer))
    error = failure(server.url, ca_file)
    assert isinstance(error, OutcomeUnknown)
    assert error.found == (Secret(NEW),)


def test_the_guid_in_an_answer_that_never_ends_is_salvaged(serve: Serve) -> None:
    def behave(connection: Connection) -> None:
        connection.request()
        connection.send(http(RENEWED, length=1000))
        connection.hang()

    server, ca_file = serve(behave)
    error = failure(server.url, ca_file, deadline=0.4)
    assert isinstance(error, OutcomeUnknown)
    assert (error.code, error.found) == ("NET-120", (Secret(NEW),))


def test_a_guid_in_an_encoded_answer_comes_from_its_header(serve: Serve) -> None:
    server, ca_file = serve(
        answering(http(b"\x1f\x8b", "Content-Encoding: gzip", f"Set-GUID: JSESSIONID={NEW}"))
    )
    error = failure(server.url, ca_file)
    assert (error.code, error.found) == ("NET-162", (Secret(NEW),))


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"this is not HTTP\r\n\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\nSet-GUID\r\n\r\n", id="a header without a colon"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nSet-GUID JSESSIONID=%b\r\n\r\n" % NEW.encode(), id="a GUID in a bad line"
        ),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, id="a header without end"),
        pytest.param(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3, id="never a final answer"),
    ],
)
def test_what_is_not_http_leaves_the_outcome_unknown(serve: Serve, answer: bytes) -> None:
    server, ca_file = serve(answering_once(answer))
    error = failure(server.url, ca_file)
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-121"
    assert error.facts == {"host": "127.0.0.1", "port": str(server.port)}


def test_a_connection_reset_after_the_request_leaves_the_outcome_unknown(serve: Serve) -> None:
    server, ca_file = serve(answering_once(b""))
    error = failure(server.url, ca_file)
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "NET-121"
    assert OURS.encode() in server.received


def test_a_closed_port_is_a_request_not_sent(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = failure(f"https://127.0.0.1:{port}", ca_file)
    assert isinstance(error, NotSent)
    assert (error.code, error.facts) == ("NET-102", {"host": "127.0.0.1", "port": str(port)})


def test_a_name_that_nobody_has_is_a_request_not_sent(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    error = failure("https://gateway.invalid:8043", ca_file)
    assert isinstance(error, NotSent)
    assert (error.code, error.facts["host"]) == ("NET-103", "gateway.invalid")


def test_a_handshake_that_hangs_is_a_request_not_sent(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with BadServer(hanging) as server:
        error = failure(server.url, ca_file)  # after the five seconds that a connection may take
    assert isinstance(error, NotSent)
    assert error.code == "NET-105"
    assert OURS.encode() not in server.received


def test_a_handshake_that_is_cut_off_is_a_request_not_sent(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with BadServer(hanging_up) as server:
        error = failure(server.url, ca_file)
    assert isinstance(error, NotSent)
    assert error.code in ("TLS-230", "TLS-260")
    assert OURS.encode() not in server.received


def test_a_server_without_tls_is_told_nothing(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)
    with BadServer(speaking_plainly) as server:
        error = failure(server.url, ca_file)
    assert isinstance(error, NotSent)
    assert error.code == "TLS-250"
    assert server.received.startswith(b"\x16\x03")  # the client's greeting, of TLS
    assert b"HTTP" not in server.received
    assert OURS.encode() not in server.received


@pytest.mark.parametrize(
    ("version", "code"), [(ssl.TLSVersion.TLSv1_2, "TLS-231"), (ssl.TLSVersion.TLSv1_3, "TLS-240")]
)
def test_a_server_that_wants_our_certificate_ends_without_a_secret_in_the_error(
    tmp_path: Path, version: ssl.TLSVersion, code: str
) -> None:
    ca, ca_file = authority(tmp_path)
    with BadServer(answering(http(RENEWED)), wants_a_certificate(version)(ca)) as server:
        error = failure(server.url, ca_file)
    assert isinstance(error, NotSent)
    assert error.code == code
    assert server.handshakes == 0  # nothing that came is a request before the server's side of it is done
    assert server.received == b""


@pytest.mark.parametrize("reason", ["TLSV13_ALERT_CERTIFICATE_REQUIRED", "SSLV3_ALERT_BAD_CERTIFICATE"])
@pytest.mark.parametrize("version", ["TLSv1.3", "TLSv1.2"])
@pytest.mark.parametrize("answered", [False, True])
def test_only_tls_1_3_before_any_answer_proves_that_a_request_did_not_arrive(
    reason: str, version: str, answered: bool
) -> None:
    """No server at hand says it later; under TLS 1.2 one may, in a renegotiation."""

    class Stream(httpcore.AsyncNetworkStream):
        def get_extra_info(self, info: str) -> object:
            return self

        def version(self) -> str:
            return version

    async def scenario() -> Flight:
        flight = Flight(Tunnel(None), None)
        await flight.trace("connection.start_tls.complete", {"return_value": Stream()})
        return flight

    flight = asyncio.run(scenario())
    flight.hear()  # the handshake's own words do not count
    flight.left = True
    if answered:
        flight.hear()  # an answer, or an informational one
    error = ssl.SSLError()
    error.reason = reason
    assert faults.wants_certificate(error)
    assert flight.in_handshake is (version == "TLSv1.3" and not answered)


@pytest.mark.parametrize("reason", ["SSLV3_ALERT_HANDSHAKE_FAILURE", "TLSV1_ALERT_INTERNAL_ERROR", None])
def test_another_alert_proves_nothing(reason: str | None) -> None:
    error = ssl.SSLError()
    error.reason = reason  # type: ignore[assignment]
    assert not faults.wants_certificate(error)


def test_a_call_is_withdrawn_at_any_moment_even_while_its_time_is_over(tmp_path: Path) -> None:
    _, ca_file = authority(tmp_path)

    async def scenario(gateway: Gateway) -> None:
        asking = asyncio.create_task(gateway.update_guid(Session(server.url, AGENT, Secret(OURS)), 0.3))
        while not asking.done():  # at each turn of the loop: from the first step to the last
            await asyncio.sleep(0)
            if server.connections:
                gateway.withdraw()
        with pytest.raises(NotSent, match="NET-108"):
            await asking

    with BadServer(hanging) as server:
        call(server.url, ca_file, scenario)


def test_no_more_than_eight_answers_come_before_the_answer(
    serve: Callable[[Behaviour], tuple[BadServer, str]],
) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n"
    server, ca_file = serve(answering(early * MAX_EARLY + http(RENEWED)))
    session = Session(server.url, AGENT, Secret(OURS))
    renewal = call(server.url, ca_file, lambda gateway: gateway.update_guid(session))
    assert renewal.session.guid == Secret(NEW)
    server, ca_file = serve(answering(early * (MAX_EARLY + 1) + http(RENEWED)))
    error = failure(server.url, ca_file)
    assert (type(error), error.code) == (OutcomeUnknown, "NET-121")


def test_a_head_has_an_end_and_a_body_is_none_of_it(
    serve: Callable[[Behaviour], tuple[BadServer, str]],
) -> None:
    server, ca_file = serve(answering(http(RENEWED + b" " * 50_000)))  # more than a head may have
    session = Session(server.url, AGENT, Secret(OURS))
    assert call(server.url, ca_file, lambda gateway: gateway.update_guid(session)).session.guid == Secret(NEW)
    long_head = http(RENEWED + b" " * 9_000, "X: " + "x" * (MAX_HEAD - 3_000))

    def in_two(connection: Connection) -> None:
        connection.request()
        connection.send(long_head[:20_000])
        connection.send(long_head[20_000:])  # the end of the head and the whole body, in one piece

    server, ca_file = serve(in_two)
    assert call(server.url, ca_file, lambda gateway: gateway.update_guid(session)).session.guid == Secret(NEW)
    server, ca_file = serve(answering(http(RENEWED, "X: " + "x" * MAX_HEAD)))
    assert failure(server.url, ca_file).code == "NET-121"


def test_a_mistake_of_ours_after_sending_leaves_the_outcome_unknown(
    serve: Callable[[Behaviour], tuple[BadServer, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows which library stumbles over what a gateway may say."""

    def stumbling(headers: object) -> float | None:
        raise UnicodeError(OURS)

    server, ca_file = serve(answering(http(RENEWED)))
    monkeypatch.setattr("toolbar.gateway.client.gateway_time", stumbling)
    error = failure(server.url, ca_file)
    assert (type(error), error.code, error.detail) == (OutcomeUnknown, "NET-121", "UnicodeError")


def test_a_call_that_is_cancelled_is_cancelled(desk: Desk) -> None:
    desk.fault("hang")

    async def scenario(gateway: Gateway) -> None:
        call = asyncio.create_task(gateway.update_guid(desk.session))
        await asyncio.to_thread(wait_until, desk.requests, "the request is there")
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    desk.call(scenario)


@pytest.mark.parametrize("ask", ["vrc_token", "update_guid"])
def test_what_is_odd_about_an_answer_is_counted_at_the_gateway(serve: Serve, ask: str) -> None:
    guid = "a-guid-of-another-shape"
    body = {"message": "", "retcode": 0, "result": {"guid": guid, "vrcToken": "a-token"}}
    server, ca_file = serve(answering(http(json.dumps(body).encode(), f"Set-GUID: {guid}")))

    async def asked(gateway: Gateway) -> dict[Oddity, int]:
        await getattr(gateway, ask)(Session(server.url, AGENT, Secret(OURS)))
        return dict(gateway.odd.times)

    assert call(server.url, ca_file, asked) == dict.fromkeys(Oddity, 1)


def test_without_room_for_a_thread_nothing_is_sent_and_it_is_told_as_that() -> None:
    before = threading.stack_size(1 << 46)  # more than any computer has
    try:
        with pytest.raises(NotSent) as caught:
            asyncio.run(connect(Route("https://127.0.0.1:1")))
    finally:
        threading.stack_size(before)
    assert (caught.value.code, caught.value.detail) == ("INT-901", "RuntimeError")


def test_what_was_closed_asks_nothing_more() -> None:
    async def scenario() -> None:
        gateway = await connect(Route("https://gw.example:8043"))
        assert (gateway.local_address, gateway.clock_ahead) == ("", None)
        await gateway.aclose()
        with pytest.raises(RuntimeError, match=r"^this gateway was closed$"):
            await gateway.probe(AGENT)

    asyncio.run(scenario())


def test_no_time_at_all_is_no_connection_in_time() -> None:
    async def ask(url: str) -> None:
        gateway = await connect(Route(url))
        try:
            await gateway.probe(AGENT, 0.0)
        finally:
            await gateway.aclose()

    with BadServer(hanging) as server:
        with pytest.raises(NotSent) as caught:
            asyncio.run(ask(server.url))
        assert (caught.value.code, caught.value.detail) == ("NET-104", "no connection in time")
        assert caught.value.facts == {"host": "127.0.0.1", "port": str(server.port)}


def test_a_connection_and_an_answer_are_waited_for_no_longer_than_was_said(serve: Serve) -> None:
    def silent(connection: Connection) -> None:
        connection.request()
        connection.hang()

    server, ca_file = serve(silent)

    async def ask(gateway: Gateway) -> GatewayError:
        with pytest.raises(GatewayError) as caught:
            await asyncio.wait_for(gateway.probe(AGENT), 5)
        await gateway.aclose()
        return caught.value

    context = make_context(ca_file)
    late = asyncio.run(ask(Gateway(server.url, context, read_timeout=0.2)))
    assert (type(late), late.code, late.detail) == (OutcomeUnknown, "NET-120", "ReadTimeout")
    assert late.facts == {"host": "127.0.0.1", "port": str(server.port)}
    early = asyncio.run(ask(Gateway(server.url, context, connect_timeout=1e-9)))
    assert (type(early), early.code) == (NotSent, "NET-104")


def test_an_address_that_is_no_url_is_a_setting_to_be_corrected() -> None:
    with pytest.raises(SettingsError) as caught:
        asyncio.run(connect(Route("https://gw\x01.example:8043")))
    assert (caught.value.code, caught.value.field, caught.value.detail) == ("SET-303", "gateway", "not a URL")
