"""F81 to F98: presses, processes, clocks and an operating system that fails (reliability.md 2.5)."""

import asyncio
import contextlib
import gc
import os
import platform
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.campaign.case import (
    BEFORE,
    BOTH_LIVE,
    NEW_LIVES,
    RENEWED,
    Case,
    Outcome,
    Press,
    Scenario,
    Trial,
    elsewhere,
    not_sent,
    row,
)
from tests.campaign.desk import SETTINGS, SLOTS, Desk, first_step, until
from tests.campaign.faulty_keyring import Fault
from tests.campaign.hostile import G1, G2, Honest, Read, Send, Turn, Wait, envelope
from tests.campaign.hostile import RENEWED as RENEWED_BODY
from tests.rig.bad_servers import http
from toolbar.model import Phase, SessionRecord
from toolbar.secret import Secret
from toolbar.session.records import Entry, decode_entry, encode_entry
from toolbar.state import Condition

SLOW_SUCCESS = Turn((Read(), Wait(0.3), Send(http(RENEWED_BODY))))


async def _vrc_during_refresh(desk: Desk) -> None:
    task = await first_step(desk.presenter.refresh())
    await until(lambda: desk.gateway.asked)
    await desk.presenter.start_vrc()
    assert len(desk.gateway.asked) == 1, "it was begun all the same"
    await task
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


async def _lost_while_running(desk: Desk) -> None:
    """The same, and the toolbar stays open."""
    await desk.sign_in()
    stable = dict(desk.keyring.entries)
    await desk.press(Press.REFRESH)
    newest = next(slot for slot in SLOTS if '"unproven"' in desk.keyring.entries[slot])
    desk.keyring.entries[newest] = stable[newest]


async def _all_lost_while_running(desk: Desk) -> None:
    """The keyring was made anew."""
    await desk.sign_in()
    await desk.press(Press.REFRESH)
    for slot in SLOTS:
        del desk.keyring.entries[slot]


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


async def _asleep_in_mid_request(desk: Desk) -> None:
    task = await first_step(desk.presenter.refresh())
    await until(lambda: desk.gateway.asked)
    desk.sleep(240)
    await task
    assert desk.state.slept == pytest.approx(240)


async def _asleep_after_a_refresh(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    assert desk.condition() is Condition.READY
    desk.sleep(40)


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
def no_more_files() -> Iterator[None]:
    """Have no descriptor left for a socket."""
    import resource  # which Windows has not

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    gc.collect()  # what it would free later is a descriptor
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
    with no_more_files():
        await desk.press(Press.REFRESH)


@contextlib.contextmanager
def _no_more_threads() -> Iterator[None]:
    """Have no memory left for the stack of another thread."""
    import resource  # which Windows has not

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limits = resource.getrlimit(resource.RLIMIT_AS)
    stack = threading.stack_size(1 << 30)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + (1 << 28), limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)
        threading.stack_size(stack)


async def _start_without_threads(desk: Desk) -> None:
    with _no_more_threads():
        await desk.start()
        await desk.press(Press.REFRESH)


async def _and_with_them_again(desk: Desk) -> None:
    await _start_without_threads(desk)
    await desk.presenter.load()
    await desk.press(Press.REFRESH)


def _no_memory() -> Exception:
    return Exception(bytearray(1 << 62))  # which raises MemoryError, and not by arrangement


def _stopped_by_the_computer(name: str, *faults: Fault, press: Press | Scenario = Press.REFRESH) -> Trial:
    return Trial(
        name,
        Outcome.NONE,
        "INT-901",
        BEFORE,
        Condition.KEYRING,
        requests=0,
        keyring=faults,
        press=press,
        recovers=press is Press.REFRESH,
    )


def _settings_that_are(name: str, text: str) -> tuple[Trial, Trial]:
    """Return what happens when the settings are like this, and when their copy is, too."""

    def spoilt(*items: tuple[str, str]) -> Scenario:
        async def prepare(desk: Desk) -> None:
            await desk.sign_in()
            await desk.presenter.aclose()
            desk.keyring.entries.update(dict.fromkeys(items, text))

        return prepare

    async def go_on_with_the_copy(desk: Desk) -> None:
        await desk.start()
        problem = desk.state.problem
        assert problem is not None, "nobody is told"
        assert problem.code == "KR-411"
        assert desk.state.settings == desk.settings
        await desk.press(Press.REFRESH)
        assert desk.keyring.entries[SETTINGS[0]] == text, "they were written over unasked"
        await desk.presenter.save_settings(desk.settings, None)
        assert {desk.keyring.entries[item] for item in SETTINGS} != {text}
        assert text not in (desk.keyring.entries[item] for item in SETTINGS), "they were not saved"

    async def stop(desk: Desk) -> None:
        await desk.start()
        await desk.press(Press.REFRESH)
        assert {desk.keyring.entries[item] for item in SETTINGS} == {text}, "they were written over"

    copy = Trial(
        f"{name}: their copy is used, and nothing is written over until somebody saves",
        Outcome.SUCCESS,
        "",
        RENEWED,
        Condition.READY,
        turns=(SLOW_SUCCESS,),
        living=NEW_LIVES,
        press=go_on_with_the_copy,
        prepare=spoilt(SETTINGS[0]),
    )
    neither = Trial(
        f"{name}, and so is their copy",
        Outcome.NONE,
        "KR-407",
        BEFORE,
        Condition.KEYRING,
        requests=0,
        press=stop,
        prepare=spoilt(*SETTINGS),
        recovers=False,
    )
    return copy, neither


def _takeovers(desk: Desk) -> list[str]:
    return [step.where for step in desk.state.history if step.where]


async def _another_computer_was_quicker(desk: Desk) -> None:
    entries = {
        slot: decode_entry(desk.keyring.entries[slot]) for slot in SLOTS if slot in desk.keyring.entries
    }
    newest = max(entries.values(), key=lambda entry: entry.sequence)
    assert newest.record is not None
    session = replace(newest.record.session, guid=Secret(G2))
    record = SessionRecord(session, Phase.UNPROVEN, renewed_at=newest.record.renewed_at + 1)
    (free,) = set(SLOTS) - set(entries)
    desk.keyring.entries[free] = encode_entry(Entry(newest.sequence + 1, record, "PC-7"))
    for _ in range(2):
        await desk.press(Press.REFRESH)
    assert _takeovers(desk) == ["PC-7"], "it is not told once"


async def _another_toolbar_was_quicker(desk: Desk) -> None:
    other = desk.another()
    await other.load()
    await other.refresh()
    assert not any(step.where for step in other.state.history), "what this computer left is no news"
    await other.aclose()
    await desk.press(Press.REFRESH)
    assert _takeovers(desk) == [platform.node()], "it is not told once"


CASES: tuple[Case, ...] = (
    elsewhere(
        "F81",
        "a hundred clicks",
        "tests/test_app.py::test_a_hundred_clicks_send_one_request",
        "tests/storms/test_storms.py::test_hundreds_of_presses_never_make_two_requests_at_once",
    ),
    row(
        "F82",
        "VRC pressed during a refresh",
        Trial(
            "it comes after the refresh, with the new GUID",
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
        "tests/computer/test_single.py::test_a_second_start_raises_the_first_and_goes",
        "tests/computer/test_single.py::test_a_place_whose_owner_was_killed_is_free",
        "tests/test_real_window.py::test_a_second_start_raises_the_first_and_ends",
        "tests/test_presenter.py::test_two_toolbars_that_refresh_at_once_end_with_the_living_guid",
        "tests/storms/test_storms.py::test_of_several_starts_one_window_stays_and_the_others_raise_it",
    ),
    row(
        "F85",
        "two sessions or computers of one user",
        Trial(
            "another computer was quicker: its session is taken up, and that is told once",
            Outcome.SUCCESS,
            "",
            "unproven G6 <G5 | rotating G5 <G2",
            Condition.READY,
            2,
            (Turn((Read(), Honest())), Turn((Read(), Honest()))),
            NEW_LIVES,
            press=_another_computer_was_quicker,
        ),
        Trial(
            "another toolbar of this computer was quicker",
            Outcome.SUCCESS,
            "",
            "unproven G5 <G2 | rotating G2 <G1",
            Condition.READY,
            2,
            (SLOW_SUCCESS, Turn((Read(), Honest()))),
            NEW_LIVES,
            press=_another_toolbar_was_quicker,
        ),
    ),
    elsewhere(
        "F86",
        "answer after the action was cancelled",
        "tests/test_presenter_waiting.py::test_cancel_waits_for_the_answer_to_what_was_sent_because_it_brings_the_guid",
        "tests/test_presenter.py::test_a_refresh_that_is_cancelled_leaves_the_truth",
        "tests/test_cli.py::test_a_command_that_is_interrupted_keeps_the_guid_that_is_on_its_way",
    ),
    elsewhere(
        "F87",
        "window closed in mid rotation",
        "tests/test_app.py::test_closing_does_not_lose_the_new_guid",
        "tests/storms/test_storms.py::test_a_window_that_is_closed_at_any_moment_costs_no_session",
    ),
    elsewhere(
        "F88",
        "SIGTERM, logoff",
        "tests/test_cli.py::test_a_command_that_is_interrupted_keeps_the_guid_that_is_on_its_way",
        "tests/test_real_window.py::test_a_start_while_the_first_is_closing_opens_a_new_window_after_it",
        "tests/storms/test_storms.py::test_an_end_at_any_moment_is_quick_and_costs_no_session",
    ),
    elsewhere(
        "F89",
        "SIGKILL, power loss",
        "tests/killpoints/test_killpoints.py::test_a_kill_at_any_moment_leaves_the_living_guid_to_be_found",
        "tests/model_check/test_model_check.py::test_pairs_of_faults_around_one_exchange",
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
        *(
            Trial(
                f"{what} while the toolbar runs: what it holds is kept, and written again",
                Outcome.SUCCESS,
                "",
                "unproven G5 <G2 | rotating G2 <G1",
                Condition.READY,
                1,
                (Turn((Read(), Send(http(RENEWED_BODY)))), Turn((Read(), Honest()))),
                NEW_LIVES,
                prepare=prepare,
                before=before,
            )
            for what, prepare, before in (
                ("lost", _lost_while_running, "rotating G1 | stable G1"),
                ("all lost", _all_lost_while_running, "empty | empty"),
            )
        ),
    ),
    row(
        "F91",
        "suspend and resume in mid request",
        Trial(
            "no answer: given up soon after waking, not asked again at once",
            Outcome.UNKNOWN,
            "NET-122",
            "rotating G1 | stable G1",
            Condition.UNCERTAIN,
            turns=(Turn((Read(), Wait())),),
            living=BOTH_LIVE,
            press=_asleep_in_mid_request,
            within=4,
        ),
        Trial(
            "an answer of before: its GUID is kept, and proves nothing of now",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.AGEING,
            turns=(SLOW_SUCCESS,),
            living=NEW_LIVES,
            press=_asleep_in_mid_request,
        ),
        Trial(
            "between requests: a proof of before is none",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.AGEING,
            turns=(SLOW_SUCCESS,),
            living=NEW_LIVES,
            press=_asleep_after_a_refresh,
        ),
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
        "tests/computer/test_exclusive.py::test_a_folder_that_cannot_be_used_keeps_nobody_from_working",
        reason="settings are in the keyring; no file is in the path of a GUID",
    ),
    row(
        "F97",
        "no descriptor, thread or memory left",
        replace(not_sent("no descriptor", "INT-901", press=_without_descriptors), recovers=True),
        _stopped_by_the_computer("no thread at the start", press=_start_without_threads),
        Trial(
            "and a thread again",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.READY,
            turns=(SLOW_SUCCESS,),
            living=NEW_LIVES,
            press=_and_with_them_again,
        ),
        _stopped_by_the_computer("no memory at the first read", Fault("get", 1, 1, error=_no_memory)),
        _stopped_by_the_computer("no memory at the intent", Fault("set", 1, 1, error=_no_memory)),
    ),
    row(
        "F98",
        "settings that are damaged or of a newer version",
        *_settings_that_are("damaged", '{"v":1,"gateway":'),
        *_settings_that_are("of a newer version", '{"v":2,"gateway":"https://gw.example:8043"}'),
    ),
)
