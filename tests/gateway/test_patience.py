"""How long, how often and where a call is tried: real connections to gateways that misbehave on purpose."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import TypeVar

import pytest
import trustme

from tests.campaign.hostile import (
    G1,
    HONEST,
    AwaitClose,
    Hear,
    HostileGateway,
    Read,
    Send,
    Turn,
    Wait,
    envelope,
    guid,
    replying,
)
from tests.rig.bad_servers import authority, http
from tests.rig.processes import wait_until
from toolbar.errors import GatewayError, NotSent, OutcomeUnknown, Refused, SettingsError
from toolbar.gateway import patience
from toolbar.gateway.address import Address
from toolbar.gateway.client import Gateway, connect
from toolbar.gateway.patience import PatientGateway
from toolbar.gateway.route import Route
from toolbar.gateway.tls import make_context
from toolbar.gateway.withdrawal import Withdrawal
from toolbar.model import Session
from toolbar.secret import Secret

SILENT = Turn((Hear(), AwaitClose()), tls=None)
"""Takes the connection, and never says a word of TLS."""

CUT = Turn((), tls=None)
"""Takes the connection, and is gone."""

BAD_GATEWAY = http(b"<html>502</html>", status="502 Bad Gateway")

T = TypeVar("T")


class Rig:
    """Gateways of one authority, and who speaks to them."""

    def __init__(self, ca: trustme.CA, context: ssl.SSLContext, stack: ExitStack) -> None:
        self._ca = ca
        self._context = context
        self._stack = stack

    def gateway(self, *turns: Turn) -> HostileGateway:
        """Return one that plays *turns* and is honest after them."""
        return self._stack.enter_context(HostileGateway(self._ca, turns))

    def run(
        self,
        work: Callable[[PatientGateway], Awaitable[T]],
        *origins: str,
        total: float = 20.0,
        vary: patience.Vary = lambda low, high: 0.02,
    ) -> T:
        """Speak to these origins."""

        async def whole() -> T:
            addresses = [Address(origin, partial(self.open, origin)) for origin in origins]
            gateway = PatientGateway(addresses, vary=vary, total=total)
            try:
                return await work(gateway)
            finally:
                await gateway.aclose()

        return asyncio.run(whole())

    async def open(self, origin: str) -> Gateway:
        """Connect to it."""
        return Gateway(origin, self._context, connect_timeout=1.0)


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, ssl.SSLContext]:
    ca, ca_file = authority(tmp_path_factory.mktemp("ca"))
    return ca, make_context(ca_file)


@pytest.fixture
def rig(trusted: tuple[trustme.CA, ssl.SSLContext]) -> Iterator[Rig]:
    with ExitStack() as stack:
        yield Rig(*trusted, stack)


@pytest.fixture
def nobody(rig: Rig) -> str:
    """An origin where nobody listens."""
    with HostileGateway(trustme.CA()) as gone:
        return gone.url


SESSION = Session("https://gw.example:8043", "20011", Secret(G1))


async def renew(gateway: PatientGateway, withdrawal: Withdrawal | None = None) -> str:
    return (await gateway.update_guid(SESSION, withdrawal)).session.guid.reveal()


async def probe(gateway: PatientGateway) -> None:
    await gateway.probe("20011")


def failure(rig: Rig, *origins: str, total: float = 20.0) -> GatewayError:
    with pytest.raises(GatewayError) as caught:
        rig.run(renew, *origins, total=total)
    return caught.value


def test_what_was_not_sent_is_tried_again_until_it_is_taken(rig: Rig) -> None:
    gateway = rig.gateway(SILENT, SILENT)
    assert rig.run(renew, gateway.url) == guid(5)
    assert (gateway.connections, len(gateway.asked)) == (3, 1)


def test_after_three_tries_it_is_told(rig: Rig) -> None:
    gateway = rig.gateway(SILENT, SILENT, SILENT, SILENT)
    error = failure(rig, gateway.url)
    assert (type(error), error.code) == (NotSent, "NET-105")
    assert gateway.connections == 3


def test_what_may_have_been_carried_out_is_never_sent_twice(rig: Rig) -> None:
    first = rig.gateway(Turn((Read(),)))
    second = rig.gateway()
    assert isinstance(failure(rig, first.url, second.url), OutcomeUnknown)
    assert (len(first.asked), second.connections) == (1, 0)


def test_a_refusal_is_an_answer(rig: Rig) -> None:
    first = rig.gateway(*replying(http(envelope("100-006"))))
    second = rig.gateway()
    assert isinstance(failure(rig, first.url, second.url), Refused)
    assert (len(first.asked), second.connections) == (1, 0)


def test_a_certificate_that_is_not_trusted_is_not_tried_again(rig: Rig) -> None:
    with HostileGateway(trustme.CA(), [HONEST] * 5) as stranger:
        assert failure(rig, stranger.url).code == "TLS-213"
        assert (stranger.connections, stranger.received) == (1, b"")


def test_the_second_address_takes_what_the_first_did_not(rig: Rig, nobody: str) -> None:
    second = rig.gateway()

    async def work(gateway: PatientGateway) -> str:
        renewed = await renew(gateway)
        assert gateway.serving.origin == second.url
        return renewed

    assert rig.run(work, nobody, second.url) == guid(5)
    assert len(second.asked) == 1


def test_the_first_address_is_left_alone_for_a_while_and_then_comes_back(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = rig.gateway(SILENT), rig.gateway()

    async def work(gateway: PatientGateway) -> None:
        await probe(gateway)
        await probe(gateway)
        assert (first.connections, second.connections) == (1, 2)
        monkeypatch.setattr(patience, "FIRST_AGAIN", 0.0)
        await probe(gateway)
        assert (first.connections, second.connections) == (2, 2)
        assert gateway.serving.origin == first.url

    rig.run(work, first.url, second.url)


def test_a_second_address_that_fails_too_leaves_the_trouble_of_the_first_to_be_told(
    rig: Rig, nobody: str
) -> None:
    with HostileGateway(trustme.CA(), [HONEST] * 5) as stranger:
        assert failure(rig, nobody, stranger.url).code == "NET-102"
        assert stranger.received == b""


def test_a_second_address_that_refuses_has_taken_it_and_is_asked_first_from_now_on(rig: Rig) -> None:
    first, second = rig.gateway(CUT, CUT), rig.gateway(*replying(http(envelope("100-006"))))

    async def work(gateway: PatientGateway) -> None:
        with pytest.raises(Refused):
            await renew(gateway)
        await probe(gateway)

    rig.run(work, first.url, second.url)
    assert (first.connections, len(second.asked)) == (1, 2)


def test_a_busy_balancer_costs_a_probe_a_second_way_and_an_exchange_its_certainty(rig: Rig) -> None:
    first, second = rig.gateway(*replying(BAD_GATEWAY, BAD_GATEWAY)), rig.gateway()
    rig.run(probe, first.url, second.url)
    assert second.connections == 1
    error = failure(rig, first.url, second.url)
    assert (type(error), error.code) == (OutcomeUnknown, "HTTP-502")
    assert second.connections == 1


def test_all_tries_share_one_total_time(rig: Rig) -> None:
    gateway = rig.gateway(*[SILENT] * 9)

    async def work(patient: PatientGateway) -> float:
        began = asyncio.get_running_loop().time()
        with pytest.raises(NotSent):
            await renew(patient)
        return asyncio.get_running_loop().time() - began

    assert rig.run(work, gateway.url, total=1.8, vary=lambda low, high: high) < 1.8
    assert gateway.connections == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda patient: patient.update_guid(SESSION),
        lambda patient: patient.vrc_token(SESSION),
        lambda patient: patient.probe("20011"),
    ],
    ids=["update_guid", "vrc_token", "probe"],
)
def test_an_answer_that_does_not_come_is_waited_for_no_longer_than_the_total_time(
    rig: Rig, call: Callable[[PatientGateway], Awaitable[object]]
) -> None:
    gateway = rig.gateway(*[Turn((Read(), AwaitClose()))] * 3)

    async def work(patient: PatientGateway) -> float:
        began = asyncio.get_running_loop().time()
        with pytest.raises(OutcomeUnknown, match="NET-120"):
            await call(patient)
        return asyncio.get_running_loop().time() - began

    assert rig.run(work, gateway.url, total=0.5) < 3  # and not the time that one request may take
    assert gateway.connections == 1


def test_what_is_withdrawn_before_it_left_is_not_sent(rig: Rig) -> None:
    gateway = rig.gateway(SILENT)

    async def work(patient: PatientGateway) -> None:
        withdrawal = Withdrawal()
        asking = asyncio.ensure_future(renew(patient, withdrawal))
        await asyncio.to_thread(wait_until, lambda: gateway.connections == 1, "a connection")
        withdrawal.withdraw()
        while not asking.done():
            await asyncio.sleep(0)
            withdrawal.withdraw()  # Cancel, and the window closed upon it
        with pytest.raises(NotSent, match="NET-108"):
            await asking

    rig.run(work, gateway.url)
    assert (gateway.connections, gateway.asked) == (1, [])


def test_what_is_withdrawn_between_two_tries_ends_there(rig: Rig, nobody: str) -> None:
    paused = asyncio.Event()

    def vary(low: float, high: float) -> float:
        assert (low, high) == (0.75, 1.25)
        paused.set()
        return 10.0

    async def work(patient: PatientGateway) -> None:
        withdrawal = Withdrawal()
        asking = asyncio.ensure_future(renew(patient, withdrawal))
        await paused.wait()
        await asyncio.sleep(0)
        withdrawal.withdraw()
        with pytest.raises(NotSent, match="NET-108"):
            await asking

    rig.run(work, nobody, vary=vary)


def test_what_has_left_is_heard_to_its_end(rig: Rig) -> None:
    gateway = rig.gateway(Turn((Read(), Wait(0.3), Send(http(envelope("0", {"guid": guid(7)}))))))

    async def work(patient: PatientGateway) -> str:
        withdrawal = Withdrawal()
        asking = asyncio.ensure_future(renew(patient, withdrawal))
        await asyncio.to_thread(wait_until, lambda: len(gateway.asked) == 1, "the request")
        withdrawal.withdraw()
        return await asking

    assert rig.run(work, gateway.url) == guid(7)


def test_what_is_given_up_while_the_way_is_looked_for_is_not_sent(rig: Rig) -> None:
    gateway = rig.gateway()
    looking = asyncio.Event()

    async def portal_that_is_silent() -> Gateway:
        looking.set()
        await asyncio.Event().wait()
        raise AssertionError("it never says a word")

    async def work() -> None:
        withdrawal, patient = Withdrawal(), PatientGateway([Address(gateway.url, portal_that_is_silent)])
        asking = asyncio.ensure_future(renew(patient, withdrawal))
        await looking.wait()
        withdrawal.withdraw()
        with pytest.raises(NotSent, match="NET-108"):
            await asyncio.wait_for(asking, 5)

    asyncio.run(work())
    assert gateway.connections == 0


def test_what_was_given_up_asks_nothing_any_more_and_the_next_action_does(rig: Rig) -> None:
    gateway = rig.gateway()

    async def work(patient: PatientGateway) -> None:
        withdrawal = Withdrawal()
        withdrawal.withdraw()
        for _ in range(2):
            with pytest.raises(NotSent, match="NET-108"):
                await renew(patient, withdrawal)
        assert gateway.connections == 0
        assert await renew(patient, Withdrawal()) == guid(5)

    rig.run(work, gateway.url)


def test_a_way_that_is_not_found_in_time_is_told_in_time(rig: Rig) -> None:
    async def portal_that_is_silent() -> Gateway:
        await asyncio.Event().wait()
        raise AssertionError("it never says a word")

    async def work() -> None:
        patient = PatientGateway([Address("https://gw.example:8043", portal_that_is_silent)], total=0.3)
        with pytest.raises(NotSent) as caught:
            await asyncio.wait_for(renew(patient), 5)
        assert (caught.value.code, caught.value.facts) == ("NET-104", {"host": "gw.example", "port": "8043"})
        await asyncio.wait_for(patient.open(), 5)  # ahead of a call: not in time is not told yet

    asyncio.run(work())


@pytest.mark.parametrize("broken", [0, 1])
def test_an_address_to_which_there_is_no_way_is_the_trouble_of_that_address(rig: Rig, broken: int) -> None:
    gateway = rig.gateway()

    async def no_way() -> Gateway:
        raise SettingsError("SET-334", "proxy", "the portal does not answer")

    async def work(with_gateway: Callable[[], Awaitable[Gateway]]) -> None:
        good, bad = Address(gateway.url, with_gateway), Address("https://gw.example:8043", no_way)
        both = PatientGateway([bad, good] if broken == 0 else [good, bad])
        assert await renew(both) == guid(5)
        with pytest.raises(SettingsError):
            await renew(PatientGateway([bad]))
        await both.aclose()

    asyncio.run(work(partial(rig.open, gateway.url)))


def test_a_system_that_chooses_the_way_is_asked_anew_once_in_a_call(rig: Rig, nobody: str) -> None:
    asked = 0

    async def way() -> Gateway:
        nonlocal asked
        asked += 1
        return await rig.open(nobody)

    async def work() -> None:
        address = Address(nobody, way, way_may_change=True)
        patient = PatientGateway([address], vary=lambda low, high: 0.02)
        for times in (2, 3):
            with pytest.raises(NotSent):
                await renew(patient)
            assert asked == times
        await patient.aclose()

    asyncio.run(work())


def test_a_hard_stop_at_the_second_address_serves_nobody(rig: Rig) -> None:
    first, strange = rig.gateway(SILENT), rig.gateway()

    async def work() -> None:
        pinned = Route(strange.url, pin="0" * 64)
        patient = PatientGateway(
            [Address(first.url, partial(rig.open, first.url)), Address(strange.url, partial(connect, pinned))]
        )
        with pytest.raises(NotSent, match="TLS-220"):
            await renew(patient)
        assert patient.serving.origin == first.url
        assert await renew(patient) == guid(5)  # the first one has recovered, and is asked first
        await patient.aclose()

    asyncio.run(work())
    assert (len(first.asked), strange.asked) == (1, [])


def test_a_cookie_of_the_balancer_goes_back_to_its_address_and_to_no_other(rig: Rig) -> None:
    sticky = http(envelope("100-006"), "Set-Cookie: NSLB=node7; Path=/")
    first, second = rig.gateway(*replying(sticky), HONEST, SILENT), rig.gateway()

    async def work(gateway: PatientGateway) -> None:
        for _ in range(3):
            await probe(gateway)

    rig.run(work, first.url, second.url)
    assert "cookie" not in first.asked[0].head.lower()
    assert "cookie: nslb=node7" in first.asked[1].head.lower()
    assert "cookie" not in second.asked[0].head.lower()


def test_the_clock_over_there_is_measured(rig: Rig) -> None:
    gateway = rig.gateway(
        *replying(http(envelope("0", {"guid": guid(7)}), "Date: Thu, 01 Jan 1970 00:00:00 GMT"))
    )

    async def work(patient: PatientGateway) -> float | None:
        assert patient.clock_ahead is None
        await renew(patient)
        return patient.clock_ahead

    ahead = rig.run(work, gateway.url)
    assert ahead is not None
    assert ahead < -1_700_000_000
