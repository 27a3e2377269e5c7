"""What changes several times in a turn of the loop is handed on once, as it is then."""

import asyncio
from typing import Any

import pytest

from toolbar.newest import Newest


def test_the_last_of_a_turn_is_handed_on_in_the_next_and_no_other() -> None:
    taken: list[int] = []

    async def scenario() -> None:
        newest = Newest(taken.append, bool)
        for number in (1, 2, 3):
            newest(number)
        assert not taken
        await asyncio.sleep(0)
        assert taken == [3]
        await asyncio.sleep(0)
        assert taken == [3]
        newest(3)  # as it was: it is not for us to say that nobody wants it
        await asyncio.sleep(0)
        assert taken == [3, 3]

    asyncio.run(scenario())


@pytest.mark.parametrize("broken", [1, 2])
def test_what_cannot_be_taken_is_told_to_the_loop_and_the_next_is_handed_on(broken: int) -> None:
    taken: list[int] = []
    told: list[Any] = []

    def take(number: int) -> None:
        if number == broken:
            raise ValueError(number)
        taken.append(number)

    async def scenario() -> None:
        asyncio.get_running_loop().set_exception_handler(
            lambda loop, context: told.append(context["exception"])
        )
        newest = Newest(take, bool)
        for number in (1, 2, 3):
            newest(number)
            await asyncio.sleep(0)

    asyncio.run(scenario())
    assert taken == [number for number in (1, 2, 3) if number != broken]
    assert [error.args for error in told] == [(broken,)]


def test_what_is_handed_on_may_change_it_again() -> None:
    taken: list[int] = []

    async def scenario() -> None:
        def take(number: int) -> None:
            taken.append(number)
            if number < 3:
                newest(number + 1)

        newest = Newest(take, bool)
        newest(1)
        for _ in range(4):
            await asyncio.sleep(0)

    asyncio.run(scenario())
    assert taken == [1, 2, 3]


@pytest.mark.parametrize(
    ("comes", "seen"),
    [
        ("..B.", ".B."),  # it began and ended: a window that asked for it waits for both
        ("BBB.", ".B."),
        ("B", ".B"),
        (".BC.", ".BC."),
        ("...", ".."),
    ],
)
def test_no_edge_is_left_out(comes: str, seen: str) -> None:
    taken: list[str] = []

    async def scenario() -> None:
        newest = Newest(taken.append, lambda one: one)
        newest(".")
        await asyncio.sleep(0)
        for one in comes:
            newest(one)
        await asyncio.sleep(0)

    asyncio.run(scenario())
    assert "".join(taken) == seen


def test_what_waits_is_handed_on_at_once_where_it_has_to_be_and_once() -> None:
    taken: list[int] = []

    async def scenario() -> None:
        newest = Newest(taken.append, bool)
        newest(1)
        newest.now()
        assert taken == [1]
        newest.now()
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(scenario())
    assert taken == [1]
