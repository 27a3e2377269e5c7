"""An agent who presses once and waits: what the toolbar does by itself, as fast as it can be told."""

from collections.abc import Sequence

from tests.campaign.case import Press, Scenario
from tests.campaign.desk import Desk
from toolbar.care import Care, Duty
from toolbar.steps import Actor

ENOUGH = 10


def left_alone(*waits: float) -> Scenario:
    """Press Refresh, then do what is due until nothing is; these are the seconds between."""

    async def scenario(desk: Desk) -> None:
        await desk.press(Press.REFRESH)
        now = 0.0
        care = Care(lambda: now)
        waited: list[float] = []
        while (due := care.next(desk.state)) is not None and len(waited) < ENOUGH:
            now += due.seconds
            waited.append(round(due.seconds, 3))
            await _carry_out(due.duty, desk)
            care.done(due.duty)
        assert waited == _rounded(waits), f"it waited {waited}"

    return scenario


async def _carry_out(duty: Duty, desk: Desk) -> None:
    match duty:
        case Duty.SAVE:
            await desk.presenter.save_again()
        case Duty.LOOK:
            await desk.presenter.look_at_keyring()
        case _:
            await desk.presenter.refresh(Actor.TOOLBAR)


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [round(number, 3) for number in numbers]
