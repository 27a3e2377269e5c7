"""Whose turn it is: one poll at a time, and nobody beside what changes the GUID."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from toolbar.own.floor import Floor


class Room:
    """Notes who has the floor, and what must not be."""

    def __init__(self) -> None:
        self.may_change = False
        self.floor = Floor(lambda: self.may_change)
        self.there: list[str] = []
        self.log: list[str] = []

    async def stay(self, name: str, turn: AbstractAsyncContextManager[None], until: asyncio.Event) -> None:
        async with turn:
            self.there.append(name)
            self.log.append(name)
            assert self.there.count("poll") <= 1
            assert "alone" not in self.there or self.there == ["alone"]
            await until.wait()
            self.there.remove(name)


def run(scenario: Callable[[Room], Awaitable[None]]) -> None:
    async def life() -> None:
        await scenario(Room())

    asyncio.run(life())


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def test_a_refresh_waits_for_the_poll_and_goes_before_the_next() -> None:
    async def scenario(room: Room) -> None:
        first, others = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(room.stay("poll", room.floor.poll(), first))
            await settle()
            group.create_task(room.stay("alone", room.floor.alone(), others))
            group.create_task(room.stay("poll", room.floor.poll(), others))
            await settle()
            assert room.there == ["poll"]
            first.set()
            await settle()
            assert room.there == ["alone"]
            others.set()
        assert room.log == ["poll", "alone", "poll"]

    run(scenario)


@pytest.mark.parametrize("may_change", [False, True])
def test_a_press_goes_beside_the_poll_unless_that_may_change_the_guid(may_change: bool) -> None:
    async def scenario(room: Room) -> None:
        room.may_change = may_change
        poll, press = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(room.stay("poll", room.floor.poll(), poll))
            await settle()
            group.create_task(room.stay("beside", room.floor.beside(), press))
            await settle()
            assert ("beside" in room.there) is not may_change
            poll.set()
            await settle()
            assert room.there == ["beside"]
            group.create_task(room.stay("poll", room.floor.poll(), poll))
            await settle()
            assert room.log.count("poll") == (1 if may_change else 2)
            press.set()

    run(scenario)


def test_no_poll_begins_before_somebody_who_waits_already() -> None:
    async def scenario(room: Room) -> None:
        press, others = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(room.stay("beside", room.floor.beside(), press))
            await settle()
            group.create_task(room.stay("alone", room.floor.alone(), others))
            await settle()
            group.create_task(room.stay("poll", room.floor.poll(), others))
            await settle()
            assert room.there == ["beside"]
            press.set()
            others.set()
        assert room.log == ["beside", "alone", "poll"]

    run(scenario)


def test_a_sign_out_waits_for_no_poll() -> None:
    async def scenario(room: Room) -> None:
        room.may_change = True
        poll = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(room.stay("poll", room.floor.poll(), poll))
            await settle()
            async with room.floor.beside(at_once=True):
                assert room.there == ["poll"]
            poll.set()

    run(scenario)


def test_whoever_gives_up_waiting_holds_nobody_up() -> None:
    async def scenario(room: Room) -> None:
        poll, never = asyncio.Event(), asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(room.stay("poll", room.floor.poll(), poll))
            await settle()
            impatient = group.create_task(room.stay("alone", room.floor.alone(), never))
            await settle()
            poll.set()
            impatient.cancel()
            await settle()
            group.create_task(room.stay("poll", room.floor.poll(), poll))
        assert room.log == ["poll", "poll"]

    run(scenario)


@pytest.mark.parametrize("seed", range(20))
def test_whatever_comes_in_any_order_everybody_gets_his_turn(seed: int) -> None:
    async def scenario(room: Room) -> None:
        chance = random.Random(seed)
        turns = {"poll": room.floor.poll, "beside": room.floor.beside, "alone": room.floor.alone}
        names = [chance.choice(["poll", "beside", "beside", "alone"]) for _ in range(60)]

        async def come(name: str) -> None:
            for _ in range(chance.randrange(30)):
                await asyncio.sleep(0)
            leave = asyncio.Event()
            asyncio.get_running_loop().call_later(chance.random() / 1000, leave.set)
            room.may_change = chance.random() < 0.3
            await room.stay(name, turns[name](), leave)

        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(come(name))
        assert sorted(room.log) == sorted(names)

    run(scenario)
