"""One action's way out: what is given up ends at once, again and again, and nothing else does."""

import asyncio

import pytest

from toolbar.errors import NotSent
from toolbar.gateway.withdrawal import Withdrawal, expire

GIVEN_UP = "^NET-108 withdrawn before anything was sent$"


def test_it_goes_on_until_it_is_given_up() -> None:
    withdrawal = Withdrawal()
    withdrawal.check()
    withdrawal.withdraw()
    for _ in range(2):
        with pytest.raises(NotSent, match=GIVEN_UP):
            withdrawal.check()


def test_whoever_may_be_ended_is_told_each_time_and_no_longer_than_it_lasts() -> None:
    withdrawal, told = Withdrawal(), list[str]()
    with withdrawal.ends(lambda: told.append("first")), withdrawal.ends(lambda: told.append("second")):
        withdrawal.withdraw()
        withdrawal.withdraw()
    assert told == ["first", "second"] * 2
    withdrawal.withdraw()
    assert len(told) == 4
    with pytest.raises(NotSent, match=GIVEN_UP), withdrawal.ends(lambda: told.append("late")):
        raise AssertionError("it was given up before")


def test_a_wait_ends_when_it_is_given_up_or_when_its_time_is_over() -> None:
    async def scenario() -> None:
        now = asyncio.get_running_loop().time
        withdrawal = Withdrawal()
        async with withdrawal.until(now() + 60):
            pass
        with pytest.raises(TimeoutError):
            async with withdrawal.until(now() + 0.02):
                await asyncio.Event().wait()
        asyncio.get_running_loop().call_later(0.02, withdrawal.withdraw)
        began = now()
        with pytest.raises(NotSent, match=GIVEN_UP):
            async with withdrawal.until(now() + 60):
                await asyncio.Event().wait()
        assert now() - began < 30
        with pytest.raises(NotSent, match=GIVEN_UP):
            async with withdrawal.until(now() + 60):
                raise AssertionError("it was given up before")

    asyncio.run(scenario())


def test_a_limit_that_is_ending_already_is_not_moved() -> None:
    async def scenario() -> None:
        limit = asyncio.timeout(60)

        async def end_twice() -> None:
            async with limit:
                expire(limit)
                try:
                    await asyncio.Event().wait()
                finally:
                    expire(limit)  # the window is closed upon Cancel

        with pytest.raises(TimeoutError):
            await end_twice()
        expire(limit)

    asyncio.run(scenario())
