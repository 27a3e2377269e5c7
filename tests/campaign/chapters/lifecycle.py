"""F81 to F98: presses, processes, clocks and an operating system that fails (reliability.md 2.5)."""

import asyncio
import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.campaign.case import (
    BEFORE,
    BOTH_LIVE,
    NEW_LIVES,
    RENEWED,
    Case,
    Outcome,
    Press,
    Trial,
    elsewhere,
    not_sent,
    pending,
    row,
)
from tests.campaign.desk import PROFILE, SLOTS, Desk, first_step, until
from tests.campaign.hostile import G1, G2, Honest, Read, Send, Turn, Wait, envelope
from tests.campaign.hostile import RENEWED as RENEWED_BODY
from tests.rig.bad_servers import http
from toolbar.session.store import USERNAME
from toolbar.state import Condition

SETTINGS = (f"agent-toolbar/{PROFILE}/settings", USERNAME)
SLOW_SUCCESS = Turn((Read(), Wait(0.3), Send(http(RENEWED_BODY))))


async def _vrc_during_refresh(desk: Desk) -> None:
    task = await first_step(desk.presenter.refresh())
    await until(lambda: desk.gateway.asked)
    await desk.presenter.start_vrc()
    assert len(desk.gateway.asked) == 1, "it was begun all the same"
    await task
    await desk.presenter.start_vrc()
    assert [asked.guid for asked in desk.gateway.asked] == [G1, G2], "not with the new GUID"


async def _refresh_during_vrc(desk: Desk) -> None:
    task = await first_step(desk.presenter.start_vrc())
    await until(lambda: desk.gateway.asked)
    await desk.presenter.refresh()
    await task


async def _lost_last_write(desk: Desk) -> None:
    """The keyring's service lost the last write: the newest slot is what it was before."""
    await desk.sign_in()
    stable = dict(desk.keyring.entries)
    await desk.press(Press.REFRESH)
    newest = next(slot for slot in SLOTS if '"unproven"' in desk.keyring.entries[slot])
    await desk.presenter.aclose()
    desk.keyring.entries[newest] = stable[newest]


async def _start_and_refresh(desk: Desk) -> None:
    await desk.start()
    assert desk.condition() is Condition.UNCERTAIN, "the doubt is hidden"
    await desk.press(Press.REFRESH)


def _the_clock_jumps(seconds: float) -> Trial:
    async def scenario(desk: Desk) -> None:
        task = await first_step(desk.presenter.refresh())
        await until(lambda: desk.gateway.asked)
        desk.clock_is_wrong_by = seconds
        await task
        assert desk.condition() is Condition.READY
        desk.clock_is_wrong_by = -seconds
        assert desk.condition() is Condition.AGEING, "a proof of another day is shown as a good one"
        desk.clock_is_wrong_by = seconds

    return Trial(
        f"{seconds / 86_400:+.0f} day in mid request",
        Outcome.SUCCESS,
        "",
        RENEWED,
        Condition.READY,
        turns=(SLOW_SUCCESS,),
        living=NEW_LIVES,
        press=scenario,
    )


async def _ended_in_mid_request(desk: Desk) -> None:
    task = await first_step(desk.presenter.refresh())
    await until(lambda: desk.gateway.asked)
    began = time.monotonic()
    task.cancel()
    await asyncio.wait([task])
    await desk.presenter.aclose()
    assert time.monotonic() - began < 1, "it took more than a second"
    await desk.start()


@contextlib.contextmanager
def _no_more_files() -> Iterator[None]:
    """Have no descriptor left for a socket."""
    import resource  # which Windows has not

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    taken = [os.open(os.devnull, os.O_RDONLY)]
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (max(int(file.name) for file in Path("/proc/self/fd").iterdir()) + 1, hard)
    )
    try:
        with contextlib.suppress(OSError):
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        os.close(taken.pop())  # for the lock
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        for number in taken:
            os.close(number)


async def _without_descriptors(desk: Desk) -> None:
    with _no_more_files():
        await desk.press(Press.REFRESH)


def _settings_that_are(name: str, text: str) -> Trial:
    async def prepare(desk: Desk) -> None:
        await desk.sign_in()
        await desk.presenter.aclose()
        desk.keyring.entries[SETTINGS] = text

    async def scenario(desk: Desk) -> None:
        await desk.start()
        await desk.press(Press.REFRESH)
        assert desk.keyring.entries[SETTINGS] == text, "they were written over"

    return Trial(
        name,
        Outcome.NONE,
        "KR-407",
        BEFORE,
        Condition.KEYRING,
        requests=0,
        press=scenario,
        prepare=prepare,
        recovers=False,
    )


CASES: tuple[Case, ...] = (
    elsewhere("F81", "a hundred clicks", "tests/test_app.py::test_a_hundred_clicks_send_one_request"),
    pending(
        "F82",
        "VRC pressed during a refresh",
        "it is not queued: the button is off, and a press does nothing",
        Trial(
            "pressed again afterwards, it uses the new GUID",
            Outcome.SUCCESS,
            "",
            "stable G2 | unproven G2 <G1",
            Condition.READY,
            2,
            (SLOW_SUCCESS,),
            NEW_LIVES,
            press=_vrc_during_refresh,
            component="$VRC",
        ),
    ),
    row(
        "F83",
        "Set-GUID of an answer races our PUT",
        Trial(
            "one request at a time: there is no older answer",
            Outcome.SUCCESS,
            "",
            "unproven G2 <G1 | stable G1",
            Condition.READY,
            1,
            (Turn((Read(), Wait(0.3), Send(http(envelope("0", {"vrcToken": "x"}), f"Set-GUID: {G2}")))),),
            NEW_LIVES,
            press=_refresh_during_vrc,
            component="$VRC",
        ),
    ),
    elsewhere(
        "F84",
        "two toolbars of one user",
        "tests/test_single.py::test_a_second_start_raises_the_first_and_goes",
        "tests/test_single.py::test_a_place_whose_owner_was_killed_is_free",
        "tests/test_real_window.py::test_a_second_start_raises_the_first_and_ends",
        "tests/test_presenter.py::test_two_toolbars_that_refresh_at_once_end_with_the_living_guid",
    ),
    pending(
        "F85",
        "two sessions or computers of one user",
        "a newer record of another computer is taken up (tests/test_presenter.py), but nobody is told",
    ),
    elsewhere(
        "F86",
        "answer after the action was cancelled",
        "tests/test_presenter.py::test_a_refresh_that_is_cancelled_leaves_the_truth",
        "tests/test_cli.py::test_a_command_that_is_interrupted_keeps_the_guid_that_is_on_its_way",
        reason="the window has no Cancel; a command can be interrupted",
    ),
    elsewhere(
        "F87", "window closed in mid rotation", "tests/test_app.py::test_closing_does_not_lose_the_new_guid"
    ),
    elsewhere(
        "F88",
        "SIGTERM, logoff",
        "tests/test_cli.py::test_a_command_that_is_interrupted_keeps_the_guid_that_is_on_its_way",
        "tests/test_real_window.py::test_a_start_while_the_first_is_closing_opens_a_new_window_after_it",
    ),
    elsewhere(
        "F89",
        "SIGKILL, power loss",
        "tests/session/test_rotation.py::test_no_fault_loses_the_living_guid_but_in_the_documented_window",
        "tests/session/test_rotation.py::test_the_documented_window_is_there_and_is_no_larger_than_that",
    ),
    row(
        "F90",
        "keyring lost its last write",
        Trial(
            "the older slot counts, the old GUID is tried",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G1 | rotating G1",
            Condition.READY,
            1,
            (Turn((Read(), Send(http(RENEWED_BODY)))), Turn((Read(), Honest()))),
            BOTH_LIVE,
            press=_start_and_refresh,
            prepare=_lost_last_write,
            before="rotating G1 | stable G1",
        ),
    ),
    pending(
        "F91",
        "suspend and resume in mid request",
        "nobody compares the clocks that stop with those that do not",
    ),
    row("F92", "clock jumps by a day", _the_clock_jumps(86_400), _the_clock_jumps(-86_400)),
    elsewhere(
        "F93",
        "task that nobody holds",
        "tests/test_tasks.py::test_what_was_started_is_held_while_nobody_else_holds_it",
    ),
    elsewhere(
        "F94",
        "mistake of ours in a slot or task",
        "tests/test_app.py::test_a_mistake_of_ours_ends_in_the_log_and_the_window_lives",
        "tests/test_tasks.py::test_a_failure_is_heard_at_once_and_once",
    ),
    row(
        "F95",
        "end of the program in mid request",
        Trial(
            "everything is closed within a second, and in doubt at the next start",
            Outcome.SUCCESS,
            "",
            "rotating G1 | stable G1",
            Condition.UNCERTAIN,
            1,
            (Turn((Read(), Wait())),),
            BOTH_LIVE,
            press=_ended_in_mid_request,
        ),
    ),
    elsewhere(
        "F96",
        "disk full, home that cannot be written",
        "tests/test_logs.py::test_a_line_that_cannot_be_written_stops_nobody",
        "tests/test_logs.py::test_where_no_file_can_be_written_the_program_goes_on",
        "tests/test_exclusive.py::test_a_folder_that_cannot_be_used_keeps_nobody_from_working",
        reason="settings are in the keyring; no file is in the path of a GUID",
    ),
    pending(
        "F97",
        "no descriptor, thread or memory left",
        "INT-901 is not told, and want of threads or memory is not tried",
        replace(not_sent("no descriptor", "NET-101", press=_without_descriptors), recovers=True),
    ),
    pending(
        "F98",
        "settings that are damaged or of a newer version",
        "they have one slot only, and no backup",
        _settings_that_are("damaged", '{"v":1,"gateway":'),
        _settings_that_are("of a newer version", '{"v":2,"gateway":"https://gw.example:8043"}'),
    ),
)
