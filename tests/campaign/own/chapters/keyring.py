"""F99 to F110 while polls change the GUID: a keyring must not keep the session silent, nor lose it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from unittest.mock import patch

from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

from tests.campaign.faulty_keyring import Fault, everything
from tests.campaign.own.chapters.life import GROWN_OLD
from tests.campaign.own.chapters.wire import LOST
from tests.campaign.own.desk import OwnDesk
from tests.campaign.own.relay import POLL
from tests.campaign.own.trial import DIES, OwnScenario, OwnTrial
from toolbar.own import pulse
from toolbar.shift.beat import Verdict
from toolbar.state import Condition

COMMIT = 0.3
"""Seconds for which a poll waits in a trial until the GUID before it is written."""


def _gone() -> Exception:
    return OSError("the keyring's service has gone, as arranged")


async def _in_memory_from_the_start(desk: OwnDesk) -> None:
    desk.keyring.arrange(everything(NoKeyringError))
    for _ in range(2):  # the second saving is the choice
        await desk.presenter.save_settings(desk.settings, None)
    await desk.presenter.workday.sign_in(desk.password(), desk.phone)
    assert desk.under_way, desk.code
    await _rotated_and_refreshed(desk)
    assert not desk.keyring.entries, "something was written"


async def _rotated_and_refreshed(desk: OwnDesk) -> None:
    for _ in range(2):
        await desk.rotated()
    await desk.refresh()
    assert not desk.code, desk.code
    await desk.rotated()


def _while(*faults: Fault, refresh: str = "", well: bool = True) -> OwnScenario:
    """Let polls change the GUID while the keyring has these faults; *refresh* is what a press comes to."""

    async def play(desk: OwnDesk) -> None:
        desk.keyring.arrange(faults)
        await desk.rotated()
        await desk.until(lambda: desk.state.unsaved is not None, "told as not saved")
        if refresh:
            before = desk.exchanges()
            await desk.refresh()
            assert desk.code == refresh, f"{desk.code}"
            assert desk.exchanges() == before, "it was sent all the same"
        await desk.rotated()
        await desk.polled()
        assert desk.condition() in (Condition.UNSAVED, Condition.KEYRING), f"{desk.condition()}"
        if well:
            desk.keyring.arrange(())
            await desk.presenter.save_again()

    return play


async def _hangs_at_the_write(desk: OwnDesk) -> None:
    """The next poll does not wait for it for ever, and the write that comes late does no harm."""
    with patch.object(pulse, "COMMIT", COMMIT):
        desk.keyring.arrange((Fault("set", 1, 1, hangs=True),))
        await desk.rotated()
        polls = desk.relay.count(POLL)
        await desk.until(lambda: desk.relay.count(POLL) > polls + 1, "polls while it hangs")
        await desk.until(lambda: desk.state.unsaved is not None or desk.state.in_memory_only, "to be told")
        desk.do("rotate")
        await desk.polled()
        desk.keyring.let_go()
        await desk.until(lambda: desk.guid in desk.kept_guids(), "the write to land")
        await desk.presenter.save_again()


async def _hangs_at_a_press(desk: OwnDesk) -> None:
    """A press waits for a keyring that asks for its password; the polls, and their GUIDs, do not."""
    desk.keyring.arrange((Fault("get", 1, 1, hangs=True, asks=True),))
    pressed = asyncio.create_task(desk.refresh())
    await desk.until(lambda: desk.state.waiting_for_keyring, "told that it is waited for")
    for _ in range(2):
        await desk.polled()
    assert not desk.exchanges(), "it was sent before the keyring was open"
    desk.keyring.let_go()
    await pressed
    assert desk.exchanges() == 1, f"{desk.exchanges()}"


async def _slow(desk: OwnDesk) -> None:
    desk.keyring.arrange((Fault("get", seconds=0.2), Fault("set", seconds=0.2)))
    await _rotated_and_refreshed(desk)


def _broken(damage: Callable[[str], str | None]) -> OwnScenario:
    """Have the write of a poll's GUID leave this behind; the program is started again before it is well."""

    async def play(desk: OwnDesk) -> None:
        await desk.rotated()
        await desk.until(lambda: not desk.state.in_memory_only, "it to be kept")
        desk.keyring.arrange((Fault("set", 1, 1, written=damage),))
        await desk.rotated()
        await desk.until(lambda: desk.state.unsaved is not None, "told as not saved")
        await desk.presenter.aclose()
        assert desk.there()["guid"] in desk.kept_guids(), "what only memory had is lost"
        await desk.start_again()

    return play


async def _not_forgotten(desk: OwnDesk) -> None:
    """The agent is signed out, what is left in the keyring is told, and no new start brings it back."""
    desk.keyring.arrange((Fault("delete", error=lambda: KeyringError("as arranged")),))
    await desk.presenter.end_shift()
    assert desk.code.startswith("KR-"), f"{desk.code}"
    assert not desk.there()["signed_in"]
    desk.keyring.arrange(())
    await desk.presenter.end_shift()


async def _saved_by_itself(desk: OwnDesk) -> None:
    """A write that fails twice is repeated by the next GUID that a poll brings, too."""
    desk.keyring.arrange((Fault("set", 1, 2, error=_gone),))
    await desk.rotated()
    await desk.until(lambda: desk.state.unsaved is not None, "told as not saved")
    for _ in range(2):
        await desk.rotated()
    await desk.until(lambda: desk.state.unsaved is None, "saved")


async def _locked_in_doubt(desk: OwnDesk) -> None:
    """An answer with a GUID is lost, and the keyring asks for its password: no poll waits for somebody's."""
    with patch.object(pulse, "LONGEST_SILENCE", COMMIT):
        desk.clock_is_wrong_by += GROWN_OLD
        await desk.poll_begun()
        desk.relay.befall(POLL, LOST, arrives=True)
        await desk.met()
        desk.do("rotate")
        desk.keyring.locked = True
        desk.keyring.arrange([Fault(call, hangs=True, asks=True) for call in ("get", "set")])
        await desk.until(lambda: not desk.state.shift.reached, "the answer to be lost")
        for _ in range(2):
            await desk.polled()
        assert not desk.exchanges(), "it was exchanged, and could not be written"
        desk.keyring.locked = False
        desk.keyring.arrange(())
        await desk.until(desk.exchanges, "it to be found out which GUID lives")


async def _locked_at_a_start(desk: OwnDesk) -> None:
    """The same, where a process before may have lost the answer: the gateway is not called away for that."""
    await desk.presenter.aclose()
    desk.clock_is_wrong_by += GROWN_OLD
    with patch.object(pulse, "LONGEST_SILENCE", COMMIT):
        await desk.start_again()
        desk.keyring.locked = True
        before = len(desk.shown)
        await desk.polled()
        assert all(state.shift.reached for state in desk.shown[before:]), "shown as away"
        assert not desk.exchanges(), "it was exchanged, and could not be written"
        desk.keyring.locked = False
        await desk.until(desk.exchanges, "it to be found out which GUID lives")


def _denied() -> Exception:
    return InitError("dismissed")


def _locked() -> Exception:
    return KeyringLocked("locked")


OWN: Mapping[str, tuple[OwnTrial, ...]] = {
    "F99": (
        OwnTrial(
            "a shift in memory alone",
            _in_memory_from_the_start,
            condition=Condition.UNSAVED,
            signs_in=False,
            kept=False,
            old_guid=DIES,
        ),
        OwnTrial("gone while it is polled", _while(*everything(NoKeyringError)), old_guid=DIES),
    ),
    "F100": (
        OwnTrial(
            "while polls change the GUID, which are not kept waiting",
            _while(*everything(_locked)),
            old_guid=DIES,
            sample=True,
        ),
        OwnTrial("while it is in doubt which GUID lives", _locked_in_doubt),
        OwnTrial("the same, after a start", _locked_at_a_start),
    ),
    "F101": (OwnTrial("while polls change the GUID", _while(*everything(_denied)), old_guid=DIES),),
    "F102": (
        OwnTrial(
            "at the write of a GUID that a poll brought", _hangs_at_the_write, old_guid=DIES, patience=1.0
        ),
        OwnTrial("at a press, while it asks for a password", _hangs_at_a_press, patience=1.0),
    ),
    "F103": (
        OwnTrial("between a poll and its GUID's write", _while(Fault("set", error=_gone)), old_guid=DIES),
        OwnTrial("and is back for the next", _saved_by_itself, old_guid=DIES),
    ),
    "F104": (
        OwnTrial(
            "at the GUID that a poll brought", _while(Fault("set", written=lambda text: None)), old_guid=DIES
        ),
    ),
    "F105": (
        OwnTrial("torn at the GUID that a poll brought", _broken(lambda text: text[:40]), old_guid=DIES),
        OwnTrial("another value there", _broken(lambda text: "hunter2"), old_guid=DIES),
    ),
    "F107": (OwnTrial("each call takes 200 ms", _slow, old_guid=DIES),),
    "F108": (
        OwnTrial("signed out all the same, and told", _not_forgotten, Verdict.BY_US, Condition.NO_SESSION),
    ),
}

SAME_THERE: Mapping[str, str] = {
    "F106": "a record is as long in both modes",
    "F109": "not played in either mode",
    "F110": "which keyring it is, is looked at when the settings are read",
}
