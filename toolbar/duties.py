"""Does what is due unasked, one thing after the other, as long as the window is open."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from toolbar.care import Care, Duty
from toolbar.steps import Actor

if TYPE_CHECKING:
    from toolbar.computer.network import NetworkWatch
    from toolbar.presenter import Presenter
    from toolbar.tasks import Tasks


async def take_care(
    presenter: Presenter, changed: asyncio.Event, tasks: Tasks, network: NetworkWatch
) -> None:
    """Do what is due unasked, until the window is closed; a change of the state is a reason to plan anew."""
    care = Care(time.monotonic)  # not the wall clock: it is set now and then
    while True:
        changed.clear()
        if presenter.state.own:  # what the polls of another client find out is his
            network.wanted.set()
        due = care.next(presenter.state)
        try:
            async with asyncio.timeout(due.seconds if due else None):
                await changed.wait()
        except TimeoutError:
            if due is not None:
                # A task of its own: closing ends the planning, never an exchange that is under way.
                work = tasks.start(_carry_out(due.duty, presenter))
                if due.duty is not Duty.LOOK_FOR_RECORDER:  # which nothing else has to wait for
                    await asyncio.wait((work,))
                care.done(due.duty)


async def _carry_out(duty: Duty, presenter: Presenter) -> None:
    match duty:
        case Duty.SAVE:
            await presenter.save_again()
        case Duty.LOOK:
            await presenter.look_at_keyring()
        case Duty.LOOK_FOR_RECORDER:
            await presenter.look_for_recorder()
        case Duty.HAND_OVER:
            await presenter.start_vrc(Actor.TOOLBAR)
        case Duty.RECORD:
            await presenter.workday.record(wanted=True, by=Actor.TOOLBAR)
        case Duty.TAKE_UP:
            await presenter.workday.take_up(Actor.TOOLBAR)
        case _:
            await presenter.refresh(Actor.TOOLBAR)
