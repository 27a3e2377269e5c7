"""F99 to F110: keyrings that are locked, slow, forgetful or gone (reliability.md 2.6)."""

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError

from tests.campaign.case import (
    DOUBT,
    NEW_LIVES,
    RENEWED,
    UNTOUCHED,
    Case,
    Outcome,
    Press,
    Scenario,
    Trial,
    elsewhere,
    not_here,
    row,
)
from tests.campaign.desk import SETTINGS, SLOTS, Desk, first_step, until
from tests.campaign.faulty_keyring import Fault, everything
from tests.campaign.hostile import NAMES, bodies
from tests.campaign.hostile import RENEWED as RENEWED_BODY
from tests.campaign.left_alone import left_alone
from toolbar.session.backends import kind_of
from toolbar.session.calls import PATIENCE
from toolbar.state import Condition
from toolbar.ui.status import headline

SUCCESS = bodies(RENEWED_BODY)


def _gone() -> Exception:
    return OSError("the keyring's service has gone, as arranged")


def _stopped(name: str, code: str, *faults: Fault, patience: float = 30.0) -> Trial:
    """A refresh that the keyring stops before anything is sent."""
    return Trial(
        name,
        Outcome.NONE,
        code,
        UNTOUCHED,
        Condition.KEYRING,
        requests=0,
        keyring=faults,
        patience=patience,
    )


def _unsaved(
    name: str, code: str, *faults: Fault, after: str = DOUBT, press: Scenario | Press = Press.REFRESH
) -> Trial:
    """A refresh whose new GUID the keyring does not take."""
    return Trial(
        name,
        Outcome.SUCCESS,
        code,
        after,
        Condition.UNSAVED,
        turns=SUCCESS,
        living=NEW_LIVES,
        keyring=faults,
        press=press,
    )


async def _no_keyring_from_the_start(desk: Desk) -> None:
    """The first saving is refused, and says why; it is the second that chooses to do without."""
    desk.keyring.arrange(everything(NoKeyringError))
    await desk.sign_in()
    assert desk.state.without_keyring, "memory is not offered"
    assert (desk.state.settings, desk.state.session) == (None, None), "memory is used unasked"


async def _memory_is_chosen(desk: Desk) -> None:
    await _no_keyring_from_the_start(desk)
    await desk.sign_in()
    desk.gateway.forget()


async def _refresh_in_memory(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    places = (Path(os.environ["HOME"]).parent, desk.folder.parent)
    files = [file for place in places for file in place.rglob("*") if file.is_file()]
    assert files, "nothing was looked through"
    written = [file for file in files if any(guid.encode() in file.read_bytes() for guid in NAMES)]
    assert not written, f"a GUID in {written}"


async def _vrc_without_a_keyring(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    await desk.press(Press.VRC)
    assert desk.handed_over() == 1, "no recorder without a keyring"


async def _saved_again(desk: Desk) -> None:
    await desk.press(Press.REFRESH)
    assert desk.condition() is Condition.UNSAVED
    desk.keyring.arrange(())
    await desk.presenter.save_again()


def _alive(limit: float) -> Scenario:
    """The loop goes on while calls of the keyring block."""

    async def scenario(desk: Desk) -> None:
        task = await first_step(desk.presenter.refresh())
        longest, last = 0.0, time.monotonic()
        while not task.done():
            await asyncio.sleep(0.005)
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
        assert longest < limit, f"a gap of {longest * 1000:.0f} ms"

    return scenario


def _unlocked_after(seconds: float) -> Scenario:
    """The question stays open for that long, which is longer than a keyring that says nothing gets."""

    async def scenario(desk: Desk) -> None:
        assert seconds > desk.trial.patience
        task = await first_step(desk.presenter.refresh())
        await until(lambda: desk.state.waiting_for_keyring)
        assert headline(desk.state, desk.clock()) == "Waiting for your keyring"
        await asyncio.sleep(seconds)
        assert not desk.gateway.asked, "it was sent while the keyring was locked"
        assert not task.done(), "it was given up while somebody was asked"
        desk.keyring.let_go()
        await task
        assert not desk.state.waiting_for_keyring

    return scenario


def _unlocked_late(name: str, seconds: float, patience: float, *, slow: bool = False) -> Trial:
    return Trial(
        name,
        Outcome.SUCCESS,
        "",
        RENEWED,
        Condition.READY,
        turns=SUCCESS,
        living=NEW_LIVES,
        keyring=(Fault("get", 1, 1, hangs=True, asks=True),),
        patience=patience,
        press=_unlocked_after(seconds),
        slow=slow,
    )


async def _hung_for_ever(desk: Desk) -> None:
    """Given up after the time of patience; what was begun comes to its end in its place in the queue."""
    began = time.monotonic()
    await desk.press(Press.REFRESH)
    assert time.monotonic() - began < 3
    assert not desk.gateway.asked


def _broken(break_it: Callable[[str], str]) -> Scenario:
    async def scenario(desk: Desk) -> None:
        """Refresh, then damage the newest slot, then start anew and refresh."""
        await desk.sign_in()
        await desk.press(Press.REFRESH)
        await desk.presenter.aclose()
        newest = next(slot for slot in SLOTS if '"unproven"' in desk.keyring.entries[slot])
        desk.keyring.entries[newest] = break_it(desk.keyring.entries[newest])

    return scenario


async def _start_and_refresh(desk: Desk) -> None:
    await desk.start()
    assert desk.kept() == desk.trial.before, "what was damaged is not there any more"
    await desk.press(Press.REFRESH)


def _damaged(name: str, break_it: Callable[[str], str]) -> Trial:
    return Trial(
        name,
        Outcome.SUCCESS,
        "",
        "unproven G5 <G1 | rotating G1",
        Condition.READY,
        turns=SUCCESS,
        press=_start_and_refresh,
        prepare=_broken(break_it),
        before="rotating G1 | damaged",
    )


async def _written_by_another_kind(desk: Desk) -> None:
    await desk.sign_in()
    await desk.presenter.aclose()
    for item in SETTINGS:
        desk.keyring.entries[item] = desk.keyring.entries[item].replace(kind_of(desk.keyring), "libsecret")


async def _told_until_saved(desk: Desk) -> None:
    before = dict(desk.keyring.entries)
    for _ in range(2):
        await desk.start()
        assert desk.state.problem is not None, "nobody is told"
        assert desk.state.problem.facts == {"was": "libsecret", "now": "FaultyKeyring"}
        await desk.presenter.aclose()
    assert desk.keyring.entries == before, "something was moved unasked"
    await desk.start()
    await desk.presenter.save_settings(desk.settings, None)
    await desk.presenter.aclose()
    await desk.start()
    assert desk.state.problem is None, "it is told for ever"
    await desk.press(Press.REFRESH)


async def _refreshed(desk: Desk) -> None:
    await desk.sign_in()
    await desk.press(Press.REFRESH)


async def _end_and_start_again(desk: Desk) -> None:
    await desk.press(Press.END_SHIFT)
    problem = desk.state.problem
    assert problem is not None, "nobody was told"
    await desk.presenter.aclose()
    await desk.start()
    assert desk.state.session is None, "the session is back"


async def _end_twice(desk: Desk) -> None:
    await desk.press(Press.END_SHIFT)
    assert desk.state.problem is not None, "nobody was told"
    desk.keyring.arrange(())
    await desk.press(Press.END_SHIFT)


def _ended(name: str, after: str, press: Scenario, fault: Fault) -> Trial:
    return Trial(
        name,
        Outcome.SUCCESS,
        "",
        after,
        Condition.NO_SESSION,
        requests=0,
        turns=SUCCESS,
        press=press,
        prepare=_refreshed,
        before=RENEWED,
        keyring=(fault,),
        recovers=False,
    )


CASES: tuple[Case, ...] = (
    row(
        "F99",
        "no keyring at all",
        Trial(
            "told, and nothing is taken up",
            Outcome.NONE,
            "KR-401",
            "empty | empty",
            Condition.KEYRING,
            requests=0,
            press=_no_keyring_from_the_start,
            prepare=Desk.start,
            before="empty | empty",
            recovers=False,
        ),
        Trial(
            "in memory, and in no file",
            Outcome.SUCCESS,
            "KR-401",
            "empty | empty",
            Condition.UNSAVED,
            turns=SUCCESS,
            living=NEW_LIVES,
            press=_refresh_in_memory,
            prepare=_memory_is_chosen,
            before="empty | empty",
            keyring=everything(NoKeyringError),
        ),
        _stopped("gone since: nothing is sent", "KR-401", *everything(NoKeyringError)),
    ),
    row(
        "F100",
        "locked, and opened after a while",
        _unlocked_late("it is said that it is waited for; nothing is sent before", 1.0, 0.5),
        _unlocked_late("after 35 s, with the figures of every day", 35.0, PATIENCE, slow=True),
    ),
    row(
        "F101",
        "locked, and denied or dismissed",
        _stopped("dismissed", "KR-403", *everything(lambda: InitError("dismissed"))),
        _stopped("locked", "KR-402", *everything(lambda: KeyringLocked("locked"))),
        _stopped("denied at the first write", "KR-403", Fault("set", error=lambda: InitError("denied"))),
    ),
    row(
        "F102",
        "hangs for ever",
        replace(
            _stopped("at the first read", "KR-404", Fault("get", 1, 1, hangs=True), patience=0.3),
            press=_hung_for_ever,
        ),
        replace(
            _stopped("at the first write", "KR-404", Fault("set", 1, 1, hangs=True), patience=0.3),
            press=_hung_for_ever,
        ),
        replace(
            _unsaved("at the write of the new GUID", "KR-404", Fault("set", 2, 2, hangs=True)), patience=0.3
        ),
    ),
    row(
        "F103",
        "dies between preflight and commit",
        replace(
            _unsaved(
                "saved by itself", "", Fault("set", 2, 3, error=_gone), press=left_alone(2, 2), after=RENEWED
            ),
            condition=Condition.READY,
        ),
        _unsaved(
            "the new GUID is in memory", "KR-406", Fault("set", 2, error=_gone), Fault("get", 4, error=_gone)
        ),
        replace(
            _unsaved(
                "a recorder can be started",
                "KR-406",
                Fault("set", 2, error=_gone),
                press=_vrc_without_a_keyring,
            ),
            requests=2,
            component="$VRC",
        ),
        replace(
            _unsaved("and saved again", "", Fault("set", 2, error=_gone), press=_saved_again, after=RENEWED),
            condition=Condition.READY,
        ),
    ),
    row(
        "F104",
        "write succeeds and nothing is there",
        _stopped("at the intent", "KR-405", Fault("set", written=lambda text: None)),
        _unsaved("at the new GUID", "KR-405", Fault("set", 2, written=lambda text: None)),
    ),
    row(
        "F105",
        "torn, corrupted or foreign value",
        _damaged("half of it", lambda text: text[: len(text) // 2]),
        _damaged("one bit", lambda text: text.replace('"v":1', '"v":3')),
        _damaged("something else", lambda text: "hunter2"),
        _unsaved(
            "torn at the write of the new GUID",
            "KR-405",
            Fault("set", 2, written=lambda text: text[:40]),
            after="rotating G1 | damaged",
        ),
    ),
    elsewhere(
        "F106",
        "value too large for the Credential Manager",
        "tests/session/test_records.py::test_the_fullest_record_of_real_guids_fits_the_smallest_keyring",
        "tests/session/test_records.py::test_settings_that_fit_no_entry_are_refused_when_they_are_written",
    ),
    row(
        "F107",
        "slow",
        Trial(
            "a read and each write take 300 ms, no gap in the loop half as long",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.READY,
            turns=SUCCESS,
            living=NEW_LIVES,
            keyring=(Fault("get", 1, 1, seconds=0.3), Fault("set", seconds=0.3)),
            press=_alive(0.15),
        ),
        Trial(
            "each call takes 5 s, no gap in the loop is longer than 50 ms",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.READY,
            turns=SUCCESS,
            living=NEW_LIVES,
            keyring=(Fault("get", seconds=5), Fault("set", seconds=5)),
            press=_alive(0.05),
            slow=True,
        ),
    ),
    row(
        "F108",
        "deletion fails at the end of a shift",
        _ended(
            "no new start brings the session back",
            "signed out | unproven G2 <G1",
            _end_and_start_again,
            Fault("delete", error=lambda: KeyringError("as arranged")),
        ),
        _ended(
            "and it can be tried again",
            "signed out | empty",
            _end_twice,
            Fault("delete", error=lambda: PasswordDeleteError("as arranged")),
        ),
    ),
    not_here("F109", "macOS asks again after a new signature", "only the Keychain of macOS has such lists"),
    row(
        "F110",
        "backend changes between versions",
        Trial(
            "told at each start, until somebody saves",
            Outcome.SUCCESS,
            "",
            RENEWED,
            Condition.READY,
            turns=SUCCESS,
            living=NEW_LIVES,
            press=_told_until_saved,
            prepare=_written_by_another_kind,
        ),
    ),
)
