"""F81 to F98 with polls beside them: presses, windows, computers, clocks, and a program that ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager

from tests.campaign.chapters.lifecycle import no_more_files
from tests.campaign.desk import first_step
from tests.campaign.hostile import AwaitClose, Honest, Read, Turn, Wait
from tests.campaign.own.desk import SLOTS, OwnDesk
from tests.campaign.own.program import Program
from tests.campaign.own.relay import EXCHANGE, POLL, TOKEN
from tests.campaign.own.trial import DIES, GRACE, KILLS, OLD_GUIDS, OwnScenario, OwnTrial
from toolbar.shift.beat import Verdict
from toolbar.shift.presence import AgentState, Wish
from toolbar.shift.proof import Stage
from toolbar.state import Condition, ToolbarState

GROWN_OLD = 50.0
"""Seconds after which a GUID has the age in which a poll may bring another one."""

LATE = Turn((Read(), Wait(0.5), Honest(), AwaitClose()))
"""Reaches the gateway after any poll that was under way."""

SLOWLY = Turn((Read(), Wait(0.4), Honest(), AwaitClose()))


async def _hundred_presses(desk: OwnDesk) -> None:
    await desk.poll_begun()
    desk.do("rotate")
    await asyncio.gather(*(desk.refresh() for _ in range(100)))
    assert desk.exchanges() == 1, f"{desk.exchanges()} exchanges"


async def _vrc_during_refresh(desk: OwnDesk) -> None:
    await desk.poll_begun()
    desk.do("rotate")
    refreshing = await first_step(desk.refresh())
    await desk.presenter.start_vrc()  # which is queued, and done by the refresh in the end
    await refreshing
    assert not desk.code, desk.code
    (asked,) = [passed for passed in desk.relay.passed if passed.operation == TOKEN]
    assert asked.guid == desk.guid, "not with the new GUID"


async def _everything_while_it_changes(desk: OwnDesk) -> None:
    """Do each thing once in the moment in which the poll under way brings another GUID."""
    day = desk.presenter.workday
    await desk.presenter.start_vrc()
    for operation in ("saybusy", "startrecordscreen", "cancelbusy", "stoprecordscreen"):
        desk.relay.befall(operation, LATE, arrives=False)  # when the poll beside it has brought its GUID
    presses: tuple[Callable[[], Awaitable[None]], ...] = (
        desk.presenter.refresh,
        desk.presenter.start_vrc,
        lambda: day.change(Wish.BUSY, 203),
        lambda: day.record(wanted=True),
        lambda: day.change(Wish.IDLE),
        desk.presenter.refresh,
        lambda: day.record(wanted=False),
    )
    for number, press in enumerate(presses):
        desk.clock_is_wrong_by += GROWN_OLD
        await desk.poll_begun()
        before = desk.guid
        desk.do("rotate")
        await press()
        assert not desk.code, f"press {number}: {desk.code}"
        await desk.until(lambda guid=before: desk.guid != guid, f"press {number}: a new GUID")  # type: ignore[misc]
        await desk.until(lambda: desk.guid == desk.there()["guid"], f"press {number}: the GUID there is")
    await desk.until(lambda: desk.stage is Stage.OFF, "the recording to be over")
    await desk.until(lambda: desk.state.shift.presence.state is AgentState.IDLE, "idle again")


async def _two_windows(desk: OwnDesk) -> None:
    shown: list[ToolbarState] = []
    other = desk.another(shown.append)
    await other.load()
    await other.workday.take_up()
    await other.refresh()
    await other.end_shift()
    await other.aclose()
    codes = {state.problem.code for state in shown if state.problem is not None}
    assert codes == {"KR-409"}, f"{codes}"
    assert not desk.exchanges(), "another window exchanged the GUID"
    await desk.rotated()


async def _taken_over(desk: OwnDesk) -> None:
    await desk.recording()
    desk.do("take-over")
    await desk.until(lambda: not desk.under_way, "the end to be believed")
    assert desk.stage is Stage.NOT_RECORDED


async def _cancelled(desk: OwnDesk) -> None:
    """What has left is heard, though nobody wants it any more."""
    before = desk.guid
    desk.relay.befall(EXCHANGE, SLOWLY, arrives=True)
    refreshing = await first_step(desk.refresh())
    await desk.until(desk.exchanges, "the request")
    desk.presenter.cancel()
    await refreshing
    assert desk.guid != before, "the new GUID was not heard"


async def _closed_while_it_changes(desk: OwnDesk) -> None:
    """Close it when the gateway has changed the GUID, and the answer that says so is on its way."""
    before = desk.guid
    desk.relay.befall(POLL, SLOWLY, arrives=True)
    await desk.met()
    desk.clock_is_wrong_by += GROWN_OLD
    desk.do("rotate")
    await desk.until(lambda: desk.there()["guid"] != before, "the GUID to change")
    await _closed(desk, within=5.0)
    assert desk.there()["guid"] in desk.kept_guids(), "what the last poll brought is not kept"
    await desk.start_again()


async def _closed_in_mid_poll(desk: OwnDesk) -> None:
    await desk.poll_begun()
    await _closed(desk, within=1.5)
    await desk.start_again()


async def _closed(desk: OwnDesk, within: float) -> None:
    began = time.monotonic()
    desk.presenter.begin_closing()
    await desk.presenter.aclose()
    assert time.monotonic() - began < within, f"it took {time.monotonic() - began:.1f} s"


async def _lost_last_write(desk: OwnDesk) -> None:
    """The keyring forgets what it was given last, while polls go on; the next GUID is kept all the same."""
    before = dict(desk.keyring.entries)
    await desk.rotated()
    await desk.until(lambda: desk.keyring.entries != before and not desk.state.in_memory_only, "a write")
    for slot in SLOTS:
        desk.keyring.entries.pop(slot, None)
    desk.keyring.entries.update({slot: before[slot] for slot in SLOTS if slot in before})
    await desk.rotated()
    await desk.refresh()


async def _slept(desk: OwnDesk) -> None:
    """Sleep for less than the gateway bears, with a poll on its way; nothing is shown that is of before."""
    await desk.recording()
    await desk.poll_begun()
    desk.do("clock", advance=60_000)
    desk.slept += 60
    await desk.until(lambda: desk.state.slept or desk.condition() is Condition.AGEING, "the sleep to be told")
    await desk.polled()
    assert not desk.state.slept


async def _slept_too_long(desk: OwnDesk) -> None:
    desk.relay.befall(POLL, Turn((Read(), Wait())), arrives=False)  # what was on its way is gone
    await desk.met()
    desk.do("clock", advance=130_000)
    desk.slept += 130
    await desk.until(lambda: not desk.under_way, "the end to be known")


def _clock_jumps(seconds: float) -> OwnScenario:
    async def play(desk: OwnDesk) -> None:
        await desk.poll_begun()
        desk.clock_is_wrong_by += seconds
        desk.do("rotate")
        await desk.refresh()
        assert not desk.code, desk.code
        await desk.polled()
        desk.clock_is_wrong_by -= seconds
        await desk.rotated()

    return play


async def _mistakes_of_ours(desk: OwnDesk) -> None:
    """Whoever shows the state stumbles over it, each time: polls and GUIDs go on."""

    def stumble(state: ToolbarState) -> None:
        raise RuntimeError("as arranged")

    desk.watching = stumble
    for _ in range(2):
        await desk.rotated()
    await desk.refresh()
    desk.watching = lambda state: None


async def _no_descriptors(desk: OwnDesk) -> None:
    with no_more_files():
        await desk.until(lambda: not desk.state.shift.reached, "shown as away")
        assert desk.under_way
    with desk.relay.away():  # it had none left either, and listens again
        pass
    await desk.polled()
    await desk.rotated()


@contextmanager
def _programs(desk: OwnDesk) -> Iterator[Callable[[], Program]]:
    """Yield what starts the real program again and again, over one keyring; the desk's own sees its end."""
    programs: list[Program] = []

    def start() -> Program:
        programs.append(Program(desk))
        return programs[-1]

    try:
        yield start
    finally:
        for program in programs:
            program.close(0)


def _killed(*, times: int) -> OwnScenario:
    async def play(desk: OwnDesk) -> None:
        """Kill it outright while polls change the GUID; it is started again and goes on."""
        with _programs(desk) as start:
            program = start()
            await program.signed_in()
            for number in range(times):
                await program.polled()
                desk.do("rotate")
                if number % 2:
                    await program.polled()
                program.kill()
                program = start()
                await program.polled()
            there = desk.there()
            assert (there["signed_in"], there["sign_ins"]) == (True, 1), f"{there}"
            program.kill()
        await desk.go_on_with(program.entries())

    return play


async def _terminated(desk: OwnDesk) -> None:
    """The desktop ends it: the agent is signed out, and nothing is left in the keyring."""
    with _programs(desk) as start:
        program = start()
        await program.signed_in()
        await program.polled()
        desk.do("rotate")
        began = time.monotonic()
        program.terminate()
        assert await asyncio.to_thread(program.wait, 15) == 0
        took = time.monotonic() - began
        there = desk.there()
        assert took < 5, f"it took {took:.1f} s"
        assert not there["signed_in"], "the agent is still signed in"
        assert not any(guid in text for guid in desk.relay.seen for text in program.entries().values())
    await desk.sign_in()


def _while_it_changes(old_guid: str, rotate_on: str) -> OwnTrial:
    return OwnTrial(
        f"everything pressed while a poll changes the GUID: {old_guid}, on {rotate_on}",
        _everything_while_it_changes,
        old_guid=old_guid,
        options=("--rotate-on", rotate_on),
        component="$VRC",
        sample=(old_guid, rotate_on) == (KILLS, "poll"),
    )


OWN: Mapping[str, tuple[OwnTrial, ...]] = {
    "F81": (OwnTrial("one exchange, while a poll changes the GUID", _hundred_presses, old_guid=DIES),),
    "F82": (
        OwnTrial("and a poll changes the GUID", _vrc_during_refresh, old_guid=DIES, component="$VRC"),
        OwnTrial(
            "the same, where an old one ends the session",
            _vrc_during_refresh,
            old_guid=KILLS,
            component="$VRC",
        ),
    ),
    "F83": tuple(_while_it_changes(old, rotate_on) for old in OLD_GUIDS for rotate_on in ("poll", "every")),
    "F84": (OwnTrial("the second window gets no word in, and polls nothing", _two_windows, old_guid=KILLS),),
    "F85": (
        OwnTrial(
            "another computer signs the agent in",
            _taken_over,
            Verdict.ELSEWHERE,
            Condition.EXPIRED,
            "AUT-702",
            component="$VRC",
            sign_ins=2,
        ),
    ),
    "F86": (OwnTrial("an exchange beside polls", _cancelled, old_guid=DIES),),
    "F87": (
        OwnTrial("with a poll that changes the GUID", _closed_while_it_changes, old_guid=DIES, sample=True),
    ),
    "F88": (
        OwnTrial(
            "the real program is told to end while the GUID changes", _terminated, signs_in=False, sign_ins=2
        ),
    ),
    "F89": (
        OwnTrial("the real program is killed six times", _killed(times=6), signs_in=False, old_guid=GRACE),
    ),
    "F90": (OwnTrial("while polls change the GUID", _lost_last_write, old_guid=DIES),),
    "F91": (
        OwnTrial(
            "for a minute, with a poll on its way",
            _slept,
            condition=Condition.RECORDER_UNPROVEN,
            component="$VRC",
            alone=True,
        ),
        OwnTrial(
            "for longer than the gateway bears",
            _slept_too_long,
            Verdict.BY_SILENCE,
            Condition.EXPIRED,
            "AUT-701",
            alone=True,
        ),
    ),
    "F92": (
        OwnTrial("+1 day while a poll changes the GUID", _clock_jumps(86_400)),
        OwnTrial("-1 day while a poll changes the GUID", _clock_jumps(-86_400)),
    ),
    "F94": (OwnTrial("the window stumbles over every state", _mistakes_of_ours, old_guid=DIES),),
    "F95": (OwnTrial("in mid poll: closed soon, and gone on with", _closed_in_mid_poll),),
    "F97": (OwnTrial("no descriptor for polls", _no_descriptors),),
}

SAME_THERE: Mapping[str, str] = {
    "F93": "tasks are held in one place; the task of the polls is the shift's own field",
    "F96": "no file is in the path of a GUID, in neither mode",
    "F98": "settings are read before anybody signs in",
}
