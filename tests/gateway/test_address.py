"""One address of a gateway: connected once, asked anew where the way may have changed, closed for good."""

import asyncio
import ssl

import pytest

from toolbar.errors import NotSent
from toolbar.gateway.address import Address, in_time
from toolbar.gateway.client import Gateway
from toolbar.gateway.withdrawal import Withdrawal

ORIGIN = "https://gw.example:8043"
NEVER = float("inf")


class Way:
    """Leads to the gateway; counts how often it was looked for."""

    def __init__(self) -> None:
        self.found: list[Gateway] = []

    async def __call__(self) -> Gateway:
        self.found.append(Gateway(ORIGIN, ssl.create_default_context()))
        return self.found[-1]


async def closed(gateway: Gateway) -> bool:
    """Return whether it takes no more requests; nothing is sent, for the time of that is over."""
    try:
        await gateway.probe("20011", 0.0)
    except RuntimeError:
        return True
    except NotSent:
        return False
    raise AssertionError("there is no such gateway")


@pytest.mark.parametrize("may_change", [None, False, True])
def test_it_is_connected_once_and_anew_after_a_failure_where_the_way_may_change(
    may_change: bool | None,
) -> None:
    async def scenario() -> None:
        way = Way()
        address = (
            Address(ORIGIN, way) if may_change is None else Address(ORIGIN, way, way_may_change=may_change)
        )
        first = await address.open(Withdrawal(), NEVER)
        assert await address.open(Withdrawal(), NEVER) is first
        await address.failed()
        assert await closed(first) is bool(may_change)
        assert (await address.open(Withdrawal(), NEVER) is first) is not bool(may_change)
        assert len(way.found) == (2 if may_change else 1)
        await address.aclose()

    asyncio.run(scenario())


def test_what_was_closed_stays_closed() -> None:
    async def scenario() -> None:
        way = Way()
        unused, used = Address(ORIGIN, way), Address(ORIGIN, way)
        await used.open(Withdrawal(), NEVER)
        for address in (unused, used):
            await address.aclose()
            assert address.gateway is None
            with pytest.raises(RuntimeError, match=r"^this way was closed$"):
                await address.open(Withdrawal(), NEVER)
        assert len(way.found) == 1
        assert await closed(way.found[0])

    asyncio.run(scenario())


def test_a_way_that_is_not_found_in_time_has_sent_nothing() -> None:
    async def scenario() -> None:
        end = asyncio.get_running_loop().time() + 0.05
        with pytest.raises(NotSent) as caught:
            await in_time(asyncio.Event().wait, ORIGIN, Withdrawal(), end)
        assert (caught.value.code, caught.value.detail) == ("NET-104", "the way was not found out in time")
        assert caught.value.facts == {"host": "gw.example", "port": "8043"}

    asyncio.run(scenario())
