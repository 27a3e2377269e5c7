"""The gateway's clock, put forward by hand and by the world."""

import asyncio

from toolbar.simulator.clock import Clock


def standing() -> Clock:
    return Clock(read=lambda: 0.0)


def test_alarms_ring_in_order_each_at_its_own_time() -> None:
    clock, rung = standing(), list[tuple[str, int]]()
    clock.call_at(30, lambda: rung.append(("late", clock())))
    clock.call_at(10, lambda: rung.append(("early", clock())))
    clock.call_at(10, lambda: rung.append(("second", clock())))
    clock.advance(9)
    assert (rung, clock()) == ([], 9)
    clock.advance(91)
    assert (rung, clock()) == ([("early", 10), ("second", 10), ("late", 30)], 100)


def test_an_alarm_that_sets_the_next_is_followed_within_one_jump() -> None:
    clock, rung = standing(), list[int]()

    def ring() -> None:
        rung.append(clock())
        clock.call_at(clock() + 100, ring)

    clock.call_at(100, ring)
    clock.advance(350)
    assert rung == [100, 200, 300]


def test_an_alarm_that_is_called_off_does_not_ring() -> None:
    clock, rung = standing(), list[str]()
    clock.call_at(10, lambda: rung.append("no")).cancel()
    clock.advance(20)
    assert rung == []


def test_the_time_of_day_goes_with_it() -> None:
    clock = standing()
    before = clock.epoch_ms()
    clock.advance(3_600_000)
    assert clock.epoch_ms() - before == 3_600_000


def test_the_worlds_time_rings_too_faster_if_so_wished() -> None:
    async def ten_seconds() -> tuple[int, float]:
        loop = asyncio.get_running_loop()
        clock, begin = Clock(loop.call_later, loop.time, speed=1000.0), loop.time()
        await clock.sleep(10_000)
        return clock(), loop.time() - begin

    shown, taken = asyncio.run(ten_seconds())
    assert shown >= 10_000
    assert 0.01 <= taken < 5


def test_an_earlier_alarm_is_not_held_up_by_a_later_one_that_was_set_first() -> None:
    async def race() -> list[str]:
        loop, rung = asyncio.get_running_loop(), list[str]()
        clock = Clock(loop.call_later, loop.time)
        later = clock.call_at(clock() + 60_000, lambda: rung.append("later"))
        await clock.sleep(5)
        rung.append("awake")
        later.cancel()
        return rung

    assert asyncio.run(race()) == ["awake"]
