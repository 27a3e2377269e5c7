"""Qt's loop keeps asyncio's promises: what is called off is gone, what is soon comes in turn."""

import asyncio
import gc
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from toolbar.window_loop import WindowLoop


class Thing:
    """Something that a callback holds on to."""

    def use(self) -> None: ...


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[asyncio.Runner]:
    qapp.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=WindowLoop) as runner:
        yield runner
    gc.collect()  # here, on the thread that its timers belong to


def loop() -> WindowLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, WindowLoop)
    return running


def test_what_is_called_off_rings_no_more_and_is_let_go_of(runner: asyncio.Runner) -> None:
    async def scenario() -> None:
        before = loop().ticking
        thing = Thing()
        seen = weakref.ref(thing)
        handle = loop().call_later(60, thing.use)
        assert loop().ticking == before + 1
        handle.cancel()
        handle.cancel()
        assert loop().ticking == before
        del thing
        assert seen() is None

    runner.run(scenario())


def test_a_limit_that_was_not_reached_leaves_nothing(runner: asyncio.Runner) -> None:
    async def scenario() -> None:
        await asyncio.sleep(0)
        before = loop().ticking
        async with asyncio.timeout(60):
            await asyncio.sleep(0.001)
        await asyncio.wait((asyncio.ensure_future(asyncio.sleep(0.001)),), timeout=60)
        assert await asyncio.wait_for(asyncio.sleep(0.001, "done"), 60) == "done"
        assert loop().ticking == before

    runner.run(scenario())


def test_what_is_to_be_soon_is_called_in_turn(runner: asyncio.Runner) -> None:
    called: list[int] = []

    async def scenario() -> None:
        for number in range(50):
            loop().call_soon(called.append, number)
        dropped = loop().call_soon(called.append, 99)
        dropped.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    runner.run(scenario())
    assert called == list(range(50))


def test_nothing_is_called_before_its_time(runner: asyncio.Runner) -> None:
    async def scenario() -> float:
        called = asyncio.Event()
        began = loop().time()
        loop().call_at(began + 0.0105, called.set)
        await called.wait()
        return loop().time() - began

    assert runner.run(scenario()) >= 0.0095  # Qt's own grain


def test_a_mistake_in_what_is_called_is_told_and_the_next_is_called(runner: asyncio.Runner) -> None:
    told: list[Any] = []

    async def scenario() -> None:
        loop().set_exception_handler(lambda _, context: told.append(context["exception"]))
        called = asyncio.Event()
        loop().call_later(0.001, lambda: 1 / 0)
        loop().call_later(0.005, called.set)
        await called.wait()

    runner.run(scenario())
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_a_loop_that_is_closed_rings_no_more(qapp: QApplication) -> None:
    rung: list[int] = []
    closed = WindowLoop()
    closed.call_later(0.001, rung.append, 1)
    closed.close()
    assert closed.ticking == 0
    with asyncio.Runner(loop_factory=WindowLoop) as runner:
        runner.run(asyncio.sleep(0.02))
    assert not rung
    gc.collect()
