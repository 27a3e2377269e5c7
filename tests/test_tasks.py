"""Coroutines started from slots: held, heard when they fail, waited for at the end."""

import asyncio
import gc
from typing import Any

from toolbar.tasks import Tasks


def test_what_was_started_is_held_while_nobody_else_holds_it() -> None:
    async def scenario() -> None:
        tasks, reached = Tasks(), asyncio.Event()

        async def work() -> None:
            # Nothing but the task refers to this future: what nobody holds, the collector takes.
            waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_later(0.01, lambda: waiting.set_result(None))
            await waiting
            reached.set()

        tasks.start(work())
        await asyncio.sleep(0)  # one turn of the loop: the work has begun
        gc.collect()
        await asyncio.wait_for(reached.wait(), 5)

    asyncio.run(scenario())


def test_a_failure_is_heard_at_once_and_once() -> None:
    async def scenario() -> list[dict[str, Any]]:
        tasks, heard = Tasks(), []
        told = asyncio.Event()

        def hear(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
            heard.append(context)
            told.set()

        asyncio.get_running_loop().set_exception_handler(hear)

        async def fail() -> None:
            raise LookupError("as arranged")

        tasks.start(fail())
        await asyncio.wait_for(told.wait(), 5)
        await tasks.aclose(5)
        gc.collect()  # a task whose exception was not fetched would complain now
        return heard

    (context,) = asyncio.run(scenario())
    assert isinstance(context["exception"], LookupError)


def test_the_end_waits_for_what_can_end() -> None:
    async def scenario() -> list[str]:
        tasks, said = Tasks(), []
        go_on = asyncio.Event()

        async def work() -> None:
            await go_on.wait()
            said.append("done")

        tasks.start(work())
        asyncio.get_running_loop().call_soon(go_on.set)
        await tasks.aclose(5)
        return said

    assert asyncio.run(scenario()) == ["done"]


def test_what_does_not_end_in_time_is_cancelled_and_may_tidy_up() -> None:
    async def scenario() -> list[str]:
        tasks, said = Tasks(), []

        async def work() -> None:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                await asyncio.sleep(0)  # tidying up takes a turn of the loop, too
                said.append("tidy")
                raise

        tasks.start(work())
        await asyncio.sleep(0)  # it has to have begun to have something to tidy up
        await tasks.aclose(0)
        return said

    assert asyncio.run(scenario()) == ["tidy"]


def test_a_cancelled_task_is_no_failure() -> None:
    async def scenario() -> list[dict[str, Any]]:
        tasks, heard = Tasks(), []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: heard.append(context))

        async def work() -> None:
            await asyncio.Event().wait()

        tasks.start(work())
        await tasks.aclose(0)
        await tasks.aclose(0)  # a second end finds nothing to do
        return heard

    assert asyncio.run(scenario()) == []
