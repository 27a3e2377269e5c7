"""Everything together but the window: a gateway over TLS, a recorder, a keyring, and each state shown."""

import asyncio
import json
import os
import shlex
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from tests.rig.bad_servers import BadServer, Connection, authority, good, http
from tests.rig.processes import SimulatedGateway, reference_vrc_command, simulated_gateway, wait_until
from toolbar.care import Care, Duty
from toolbar.computer.exclusive import PATIENCE, Exclusive
from toolbar.errors import (
    NotSent,
    OutcomeUnknown,
    Refused,
    SettingsError,
    StoreError,
    StoreLocked,
    StoreUnavailable,
    ToolbarError,
    VrcError,
)
from toolbar.model import Phase, SessionRecord, Settings, VrcSettings
from toolbar.presenter import Presenter
from toolbar.secret import Secret
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.state import Condition, ToolbarState
from toolbar.steps import Action, Actor

AGENT = "20011"
UPDATE = "PUT onlineagent/{id}/updateGuid"


class LockableKeyring(ForgetfulKeyring):
    """A keyring that can be locked, at once or after a number of writes."""

    locked = False
    writes = 1_000_000

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.writes -= 1
        if self.writes < 0:
            raise KeyringLocked("as arranged")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        super().delete_password(service, username)

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("as arranged")


class Desk:
    """An agent's desk: what surrounds the presenter, and what it has shown."""

    def __init__(self, gateway: SimulatedGateway, folder: Path) -> None:
        self.gateway = gateway
        self.folder = folder
        self.keyring = LockableKeyring()
        self.journal = folder / "gateway.journal"
        self.recorder = folder / "vrc.journal"
        self.now = 1_000_000.0
        self.shown: list[ToolbarState] = []
        self.presenter = self._presenter()

    def _presenter(self) -> Presenter:
        return Presenter(
            self.store(), self.shown.append, exclusive=Exclusive(self.folder, "test"), clock=self._clock
        )

    @asynccontextmanager
    async def another(self, *, patience: float = PATIENCE) -> AsyncIterator[Presenter]:
        """Open another toolbar beside this one: the same keyring, the same lock."""
        exclusive = Exclusive(self.folder, "test", patience=patience)
        other = Presenter(self.store(), lambda state: None, exclusive=exclusive, clock=self._clock)
        try:
            await other.load()
            yield other
        finally:
            await other.aclose()

    def _clock(self) -> float:
        self.now += 1
        return self.now

    def store(self) -> KeyringStore:
        return KeyringStore("test", lambda: self.keyring)

    @property
    def state(self) -> ToolbarState:
        assert not self.shown or self.shown[-1] is self.presenter.state  # nothing changes unseen
        return self.presenter.state

    def condition(self) -> Condition:
        return self.state.condition(self.now)

    @property
    def guid(self) -> Secret:
        """Return the GUID that the gateway accepts."""
        return Secret(self.gateway.do("state")["guid"])

    def settings(self, *faults: str, keep_running: bool = False) -> Settings:
        program, *rest = reference_vrc_command("--journal", str(self.recorder), *faults)
        vrc = VrcSettings(program, tuple(rest), keep_running, "192.0.2.10(7000)")
        return Settings(self.gateway.url, AGENT, self.gateway.ca_file or "", vrc)

    async def set_up(self, *faults: str, keep_running: bool = False) -> None:
        """Enter settings and the GUID of the agent, as in the dialog."""
        await self.presenter.save_settings(self.settings(*faults, keep_running=keep_running), self.guid)
        assert self.state.problem is None
        self.shown.clear()

    async def start_again(self) -> None:
        """Close the toolbar and open it again."""
        await self.presenter.aclose()
        self.shown.clear()
        self.presenter = self._presenter()
        await self.presenter.load()

    async def kept(self) -> SessionRecord | None:
        """Return what the keyring holds, read by somebody else."""
        store = self.store()
        try:
            return await store.load_session()
        finally:
            await store.aclose()

    def fault(self, name: str, path: str = "") -> None:
        assert self.gateway.do("fault", name=name, path=path) == {"ok": True}

    def requests(self) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()]
        return [line for line in lines if line["what"] == "request"]

    def presented(self) -> list[str]:
        """Return the GUIDs that were presented in exchange for another, in order."""
        return [line["guid"] for line in self.requests() if line["path"].endswith("updateGuid")]

    def tokens(self) -> int:
        return int(self.gateway.do("state")["vrc_tokens"])

    def recorder_pid(self) -> int:
        facts = [json.loads(line) for line in self.recorder.read_text().splitlines()]
        return int([fact["pid"] for fact in facts if fact["what"] == "started"][-1])


def play(folder: Path, scenario: Callable[[Desk], Coroutine[Any, Any, None]], *options: str) -> Desk:
    with simulated_gateway("--journal", str(folder / "gateway.journal"), *options) as gateway:
        desk = Desk(gateway, folder)

        async def whole() -> None:
            try:
                await scenario(desk)
            finally:
                await desk.presenter.aclose()

        asyncio.run(whole())
    return desk


async def first_step(work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    """Start an action and let it run to where it first waits for something."""
    task = asyncio.create_task(work)
    await asyncio.sleep(0)
    return task


async def until(condition: Callable[[], object]) -> None:
    await asyncio.to_thread(wait_until, condition, "what the test waits for")


def problem(desk: Desk) -> ToolbarError:
    assert desk.state.problem is not None
    return desk.state.problem


def test_a_toolbar_that_was_never_set_up_says_so_and_sends_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.presenter.load()
        assert desk.condition() is Condition.NOT_SET_UP
        assert [state.busy for state in desk.shown] == [Action.LOAD, None]
        assert desk.state.history == ()
        before = desk.state
        await desk.presenter.refresh()
        await desk.presenter.start_vrc()
        assert desk.state is before

    assert play(tmp_path, scenario).requests() == []


def test_what_was_entered_is_there_after_a_new_start(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guid = desk.guid
        await desk.start_again()
        assert desk.state.settings == desk.settings()
        assert desk.state.session is not None
        assert desk.state.session.guid == guid
        assert desk.condition() is Condition.AGEING  # nobody has asked the gateway yet

    assert play(tmp_path, scenario).requests() == []


def test_a_refresh_is_shown_step_by_step_and_kept(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        old = desk.guid
        task = await first_step(desk.presenter.refresh())
        assert [state.busy for state in desk.shown] == [Action.REFRESH]  # before anything else happened
        await task
        new = desk.guid
        assert new != old
        assert desk.state.session is not None
        assert desk.state.session.guid == new
        assert all(state.busy is Action.REFRESH for state in desk.shown[:-1])
        phases = list(
            dict.fromkeys((state.phase, state.session.guid) for state in desk.shown if state.session)
        )
        assert phases == [(Phase.STABLE, old), (Phase.ROTATING, old), (Phase.UNPROVEN, new)]
        assert (desk.state.busy, desk.state.problem, desk.state.unsaved) == (None, None, None)
        assert desk.state.confirmed is not None
        assert desk.state.confirmed.holds
        assert desk.condition() is Condition.RECORDER_IDLE
        (step,) = (step for step in desk.state.history if step.action is Action.REFRESH)
        assert step.error is None
        kept = await desk.kept()
        assert kept is not None
        assert (kept.session.guid, kept.previous, kept.phase) == (new, old, Phase.UNPROVEN)

    play(tmp_path, scenario)


def test_one_refresh_follows_another_each_with_the_newest_guid(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guids = [desk.guid.reveal()]
        for _ in range(3):
            await desk.presenter.refresh()
            assert desk.state.problem is None
            guids.append(desk.guid.reveal())
        assert desk.presented() == guids[:-1]

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


@pytest.mark.parametrize("keep_running", [False, True])
def test_a_recorder_is_started_and_ready(tmp_path: Path, keep_running: bool) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=keep_running)
        task = await first_step(desk.presenter.start_vrc())
        assert [state.busy for state in desk.shown] == [Action.VRC]
        await task
        assert desk.condition() is Condition.READY
        assert desk.state.recorder is not None
        assert desk.state.recorder.holds
        assert desk.state.recorder_ready_at == desk.state.recorder.at
        assert desk.tokens() == 1
        await desk.presenter.start_vrc()
        assert (desk.condition(), desk.tokens()) == (Condition.READY, 2)

    desk = play(tmp_path, scenario)
    started = desk.recorder.read_text().count('"started"')
    assert started == (1 if keep_running else 2)


def test_a_recorder_that_is_missing_costs_no_token(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        settings = replace(desk.settings(), vrc=VrcSettings("/nowhere/vrc"))
        await desk.presenter.save_settings(settings, desk.guid)
        await desk.presenter.start_vrc()
        assert problem(desk).code == "VRC-601"
        assert desk.condition() is Condition.NOT_RECORDED
        assert desk.tokens() == 0

    assert play(tmp_path, scenario).requests() == []


@pytest.mark.parametrize(
    ("fault", "code"),
    [("--protocol other/9", "VRC-607"), ("--garbage hello", "VRC-609"), ("--state failed", "VRC-606")],
)
def test_a_recorder_that_does_not_say_hello_costs_no_token(tmp_path: Path, fault: str, code: str) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(*fault.split())
        await desk.presenter.start_vrc()
        assert problem(desk).code == code
        assert desk.condition() is Condition.NOT_RECORDED
        assert desk.tokens() == 0

    assert play(tmp_path, scenario).requests() == []


def test_a_recorder_that_refuses_gets_no_token_twice(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up("--fail", "credential_rejected")
        await desk.presenter.start_vrc()
        assert problem(desk).code == "VRC-606"
        assert desk.condition() is Condition.NOT_RECORDED
        assert desk.state.confirmed is not None
        assert desk.state.confirmed.holds  # the session is none the worse
        assert desk.tokens() == 1

    play(tmp_path, scenario)


def test_a_recorder_that_dies_is_shown_at_once(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=True)
        await desk.presenter.start_vrc()
        ready_at = desk.state.recorder_ready_at
        assert desk.condition() is Condition.READY
        os.kill(desk.recorder_pid(), signal.SIGKILL)
        await until(lambda: desk.condition() is Condition.NOT_RECORDED)
        assert desk.state.recorder is not None
        assert isinstance(desk.state.recorder.error, VrcError)
        assert desk.state.recorder.error.code == "VRC-604"
        assert desk.state.recorder_ready_at == ready_at
        assert desk.tokens() == 1  # nothing is started unasked

    play(tmp_path, scenario)


def test_a_token_that_is_refused_leaves_no_recorder_waiting(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.fault("retcode:000-004", "vrctoken")
        await desk.presenter.start_vrc()
        assert isinstance(problem(desk), Refused)
        assert desk.condition() is Condition.REFUSED
        assert desk.state.recorder is not None
        assert desk.state.recorder.error is problem(desk)
        with pytest.raises(ProcessLookupError):
            os.kill(desk.recorder_pid(), 0)

    play(tmp_path, scenario)


def test_a_running_recorder_goes_on_when_no_new_token_comes(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=True)
        await desk.presenter.start_vrc()
        desk.fault("lost-answer", "vrctoken")
        await desk.presenter.start_vrc()
        assert isinstance(problem(desk), OutcomeUnknown)
        assert desk.state.recorder is not None
        assert desk.state.recorder.holds
        os.kill(desk.recorder_pid(), 0)  # it lives

    play(tmp_path, scenario)


def test_a_guid_that_comes_with_the_token_is_the_one_to_go_on_with(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        old = desk.guid
        desk.fault("set-guid", "vrctoken")
        await desk.presenter.start_vrc()
        new = desk.guid
        assert new != old
        assert desk.condition() is Condition.READY
        assert desk.state.session is not None
        assert desk.state.session.guid == new
        kept = await desk.kept()
        assert kept is not None
        assert kept.session.guid == new
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.presented() == [new.reveal()]

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


def test_a_session_that_has_ended_is_shown_and_its_record_kept(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        before = await desk.kept()
        desk.gateway.do("sign-out")
        await desk.presenter.refresh()
        assert (problem(desk).code, desk.condition()) == ("GW-100-006", Condition.EXPIRED)
        assert not desk.state.can_start_vrc
        assert desk.state.can_refresh
        after = await desk.kept()
        assert after is not None
        assert after.rejected_at > 0
        assert replace(after, rejected_at=0.0) == before
        desk.gateway.do("sign-in")
        await desk.presenter.save_settings(desk.settings(), desk.guid)
        await desk.presenter.start_vrc()
        assert desk.condition() is Condition.READY

    play(tmp_path, scenario)


def test_a_lost_answer_leaves_doubt_that_the_next_refresh_ends(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        old = desk.guid
        desk.fault("lost-answer", "updateGuid")
        await desk.presenter.refresh()
        assert isinstance(problem(desk), OutcomeUnknown)
        assert (problem(desk).code, desk.condition()) == ("NET-121", Condition.UNCERTAIN)
        kept = await desk.kept()
        assert kept is not None
        assert (kept.phase, kept.session.guid) == (Phase.ROTATING, old)
        await desk.start_again()
        assert desk.condition() is Condition.UNCERTAIN  # which a new start does not hide
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.condition() is Condition.RECORDER_IDLE
        assert desk.state.session is not None
        assert desk.state.session.guid == desk.guid
        assert desk.presented() == [old.reveal()] * 2

    play(tmp_path, scenario)


def test_a_guid_that_is_salvaged_from_a_cut_answer_is_tried_next(tmp_path: Path) -> None:
    old, new, newest = (f"{digit * 8}-1111-2222-3333-444455556666.AgentGateway0" for digit in "123")
    answer = json.dumps({"message": "", "retcode": "0", "result": {"guid": new}}).encode()
    renewed = json.dumps({"message": "", "retcode": "0", "result": {"guid": newest}}).encode()
    answers = iter([http(answer, length=999), http(renewed)])

    ca, ca_file = authority(tmp_path)
    presented: list[str] = []

    def behave(connection: Connection) -> None:
        head = connection.request().decode()
        presented.append(head.partition("Guid: ")[2].partition("\r")[0])
        connection.send(next(answers))

    async def scenario() -> None:
        presenter = Presenter(KeyringStore("test", lambda: keyring), lambda state: None)
        await presenter.save_settings(Settings(server.url, AGENT, ca_file), Secret(old))
        await presenter.refresh()
        doubt = presenter.state
        assert isinstance(doubt.problem, OutcomeUnknown)
        await presenter.refresh()
        end = presenter.state
        assert end.problem is None
        assert end.session is not None
        assert end.session.guid == Secret(newest)
        await presenter.aclose()

    keyring = ForgetfulKeyring()
    with BadServer(behave, good(ca)) as server:
        asyncio.run(scenario())
    assert presented == [old, new]  # a gateway that ends a session for its old GUID never sees that again


def test_a_gateway_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        before = await desk.kept()
        desk.gateway.close()
        await desk.presenter.refresh()
        assert isinstance(problem(desk), NotSent)
        assert desk.condition() is Condition.OFFLINE
        assert desk.state.phase is Phase.STABLE
        assert await desk.kept() == before

    play(tmp_path, scenario)


def test_a_locked_keyring_stops_a_refresh_before_anything_is_sent(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guid = desk.guid
        desk.keyring.locked = True
        await desk.presenter.refresh()
        assert isinstance(problem(desk), StoreLocked)
        assert desk.condition() is Condition.KEYRING
        assert desk.requests() == []
        assert desk.state.session is not None
        assert (desk.state.session.guid, desk.state.phase) == (guid, Phase.STABLE)
        desk.keyring.locked = False
        await desk.presenter.refresh()
        assert desk.state.problem is None

    play(tmp_path, scenario)


def test_a_keyring_that_is_locked_for_writing_only_stops_it_as_well(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.keyring.writes = 0
        await desk.presenter.refresh()
        assert isinstance(problem(desk), StoreLocked)
        assert desk.requests() == []

    play(tmp_path, scenario)


def test_a_guid_that_the_keyring_did_not_take_lives_on_in_memory(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=True)
        old = desk.guid
        desk.keyring.writes = 1  # the intent, and no more
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.condition() is Condition.UNSAVED
        assert isinstance(desk.state.unsaved, StoreLocked)
        assert desk.state.session is not None
        assert desk.state.session.guid == desk.guid != old
        kept = await desk.kept()
        assert kept is not None
        assert (kept.session.guid, kept.phase) == (old, Phase.ROTATING)
        await desk.presenter.start_vrc()
        assert desk.state.problem is None
        assert desk.tokens() == 1
        await desk.presenter.refresh()
        assert desk.state.problem is None
        newest = desk.guid
        assert desk.state.session.guid == newest
        assert desk.state.unsaved is not None
        desk.keyring.writes = 1_000_000
        await desk.start_again()  # closing tries once more
        after = desk.presenter.state
        assert after.session is not None
        assert (after.session.guid, after.unsaved) == (newest, None)

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


def test_a_second_press_while_something_runs_does_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.fault("delay:300", "updateGuid")
        task = await first_step(desk.presenter.refresh())
        await until(desk.requests)
        before = list(desk.shown)
        await desk.presenter.refresh()
        await desk.presenter.test_connection(desk.settings())
        await desk.presenter.save_settings(replace(desk.settings(), agent_id="20012"), None)
        await desk.presenter.end_shift()
        assert desk.shown == before
        assert not task.done()
        await task
        assert desk.state.problem is None
        assert len(desk.requests()) == 1
        assert desk.state.settings == desk.settings()

    play(tmp_path, scenario)


def test_settings_of_another_agent_end_the_session(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guid = desk.guid.reveal()
        await desk.presenter.save_settings(replace(desk.settings(), agent_id="20012"), None)
        assert desk.state.session is None
        assert desk.condition() is Condition.NO_SESSION
        assert await desk.kept() is None
        assert not any(guid in entry for entry in desk.keyring.entries.values())

    play(tmp_path, scenario)


def test_settings_of_the_same_agent_keep_the_session(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        await desk.presenter.refresh()
        kept = await desk.kept()
        await desk.presenter.save_settings(replace(desk.settings(), vrc=VrcSettings()), None)
        assert desk.state.session is not None
        assert desk.state.confirmed is not None
        assert await desk.kept() == kept
        assert desk.condition() is Condition.READY

    play(tmp_path, scenario)


def test_settings_that_cannot_be_used_change_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        bad = tmp_path / "bad.pem"
        bad.write_text("no certificate")
        entries = dict(desk.keyring.entries)
        await desk.presenter.save_settings(replace(desk.settings(), ca_file=str(bad)), None)
        assert isinstance(problem(desk), SettingsError)
        assert desk.keyring.entries == entries
        assert desk.state.settings == desk.settings()
        await desk.presenter.refresh()
        assert desk.state.problem is None

    play(tmp_path, scenario)


def test_settings_that_the_keyring_does_not_take_are_used_all_the_same(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.keyring.locked = True
        await desk.presenter.save_settings(desk.settings(), desk.guid)
        assert desk.condition() is Condition.UNSAVED
        assert isinstance(desk.state.settings_unsaved, StoreLocked)
        assert isinstance(desk.state.unsaved, StoreLocked)
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.state.session is not None
        assert desk.state.session.guid == desk.guid
        desk.keyring.locked = False

    play(tmp_path, scenario)


@pytest.mark.parametrize("keep_running", [False, True])
def test_the_end_of_a_shift_leaves_no_guid_and_no_recorder(tmp_path: Path, keep_running: bool) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=keep_running)
        guids = {desk.guid.reveal()}
        await desk.presenter.refresh()
        guids.add(desk.guid.reveal())
        await desk.presenter.start_vrc()
        task = await first_step(desk.presenter.end_shift())
        assert desk.state.busy is Action.END_SHIFT
        await task
        assert desk.state.problem is None
        assert (desk.state.session, desk.state.recorder) == (None, None)
        assert desk.condition() is Condition.NO_SESSION
        assert {service for service, _ in desk.keyring.entries} == {
            "agent-toolbar/test/settings",
            "agent-toolbar/test/settings.backup",
            "agent-toolbar/test/session.a",  # which says that it was ended
        }
        assert not any(guid in entry for entry in desk.keyring.entries.values() for guid in guids)
        assert '"idle"' in desk.recorder.read_text().splitlines()[-1]
        await desk.start_again()
        assert desk.condition() is Condition.NO_SESSION

    play(tmp_path, scenario)


def test_a_connection_test_touches_no_session(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        entries, session, guid = dict(desk.keyring.entries), desk.state.session, desk.guid
        await desk.presenter.test_connection(desk.settings())
        assert desk.state.test is not None
        assert desk.state.test.holds
        assert desk.state.history[0].action is Action.SAVE_SETTINGS  # a test is no step of the day
        assert (desk.keyring.entries, desk.state.session, desk.guid) == (entries, session, guid)
        (request,) = desk.requests()
        assert guid.reveal() not in json.dumps(request)
        for settings, kind in (
            (replace(desk.settings(), gateway="https://127.0.0.1:1"), NotSent),
            (replace(desk.settings(), ca_file=str(tmp_path / "none.pem")), SettingsError),
        ):
            await desk.presenter.test_connection(settings)
            assert isinstance(desk.state.test.error, kind)
            assert desk.state.problem is None
            assert desk.condition() is not Condition.OFFLINE

    play(tmp_path, scenario)


def test_a_refresh_that_is_cancelled_leaves_the_truth(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guid = desk.guid
        desk.fault("hang", "updateGuid")
        task = await first_step(desk.presenter.refresh())
        await until(desk.requests)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert desk.state.busy is None
        assert problem(desk).code == "INT-900"
        assert desk.state.phase is Phase.ROTATING
        assert desk.condition() in (Condition.UNCERTAIN, Condition.REFUSED)  # anything but well
        assert desk.state.session is not None
        assert desk.state.session.guid == guid
        kept = await desk.kept()
        assert kept is not None
        assert (kept.phase, kept.session.guid) == (Phase.ROTATING, guid)
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.state.session.guid == desk.guid

    play(tmp_path, scenario)


def test_a_session_that_another_program_wrote_is_taken_up(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        fresh = desk.gateway.do("sign-in")["guid"]
        record = desk.state.session
        assert record is not None
        store = desk.store()
        await store.save_session(SessionRecord(replace(record, guid=Secret(fresh))))
        await store.aclose()
        await desk.presenter.refresh()
        assert desk.state.problem is None
        assert desk.presented() == [fresh]

    play(tmp_path, scenario)


def test_two_toolbars_that_refresh_at_once_end_with_the_living_guid(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guids = [desk.guid]
        async with desk.another() as other:
            desk.fault("delay:300", "updateGuid")
            await asyncio.gather(desk.presenter.refresh(), other.refresh())
            assert (desk.state.problem, other.state.problem) == (None, None)
            guids.append(desk.guid)
            kept = await desk.kept()
            assert kept is not None
            assert kept.session.guid == desk.guid
            for presenter in (desk.presenter, other, desk.presenter):  # and each goes on with the newest
                await presenter.refresh()
                assert presenter.state.problem is None
        presented = desk.presented()
        assert len(set(presented)) == len(presented) == 5

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


def test_a_guid_that_is_pasted_during_a_refresh_elsewhere_is_not_lost(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        async with desk.another() as other:
            desk.fault("delay:300", "updateGuid")
            task = await first_step(desk.presenter.refresh())
            await until(desk.requests)
            fresh = Secret(desk.gateway.do("sign-in")["guid"])
            await other.save_settings(desk.settings(), fresh)
            assert task.done()
            kept = await desk.kept()
            assert kept is not None
            assert kept.session.guid == fresh
            await desk.presenter.refresh()
            assert desk.state.problem is None
            assert desk.presented()[-1] == fresh.reveal()

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


def test_a_toolbar_that_another_keeps_waiting_for_too_long_says_so_and_sends_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        async with desk.another(patience=0.1) as other:
            desk.fault("delay:600", "updateGuid")
            task = await first_step(desk.presenter.refresh())
            await until(desk.requests)
            await other.refresh()
            assert not task.done()
            assert other.state.problem is not None
            assert other.state.problem.code == "KR-409"
            assert len(desk.requests()) == 1
            await task
            await other.refresh()
            assert other.state.problem is None

    play(tmp_path, scenario)


def test_a_session_that_was_ended_elsewhere_is_not_brought_back(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        async with desk.another() as script:
            await script.end_shift()
        await desk.presenter.refresh()
        assert problem(desk).code == "SET-311"
        assert desk.state.session is None
        assert await desk.kept() is None
        assert desk.requests() == []

    play(tmp_path, scenario)


def test_the_end_of_a_shift_that_a_locked_keyring_prevents_can_be_tried_again(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        guid = desk.guid
        desk.keyring.locked = True
        await desk.presenter.end_shift()
        assert problem(desk).code == "KR-402"
        assert desk.state.history[0].action is Action.END_SHIFT
        assert desk.condition() is Condition.KEYRING
        assert desk.state.session is not None
        assert desk.state.session.guid == guid
        desk.keyring.locked = False
        await desk.presenter.end_shift()
        after = desk.presenter.state
        assert (after.problem, after.session) == (None, None)
        assert await desk.kept() is None

    play(tmp_path, scenario)


def test_without_a_keyring_memory_is_used_when_the_agent_saves_once_more(tmp_path: Path) -> None:
    def no_keyring() -> ForgetfulKeyring:
        raise StoreUnavailable("KR-401", "as arranged")

    async def scenario(desk: Desk) -> None:
        presenter = Presenter(KeyringStore("test", no_keyring), lambda state: None)
        await presenter.save_settings(desk.settings(), desk.guid)
        refused = presenter.state
        assert isinstance(refused.problem, StoreUnavailable)
        assert (refused.settings, refused.session, refused.without_keyring) == (None, None, True)
        await presenter.save_settings(desk.settings(), desk.guid)
        assert presenter.state.problem is None
        assert presenter.state.session is not None
        # The choice holds for this run, another agent's settings included.
        another, guid = replace(desk.settings(), agent_id="20012"), Secret(desk.guid.reveal()[::-1])
        await presenter.save_settings(another, guid)
        assert presenter.state.problem is None
        assert presenter.state.settings == another
        assert presenter.state.session is not None
        assert (presenter.state.session.agent_id, presenter.state.session.guid) == ("20012", guid)
        assert isinstance(presenter.state.unsaved, StoreUnavailable)
        assert presenter.state.without_keyring
        await presenter.aclose()

    play(tmp_path, scenario)


def test_no_exchange_is_begun_by_a_toolbar_that_is_closing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        kept = await desk.kept()
        async with desk.another() as other:
            desk.fault("delay:300", "updateGuid")
            first = await first_step(other.refresh())
            await until(desk.requests)
            waiting = await first_step(desk.presenter.refresh())  # pressed before it was closed
            desk.presenter.begin_closing()
            await asyncio.gather(first, waiting)
            assert other.state.problem is None
        assert (type(problem(desk)), problem(desk).code) == (NotSent, "NET-107")
        assert len(desk.requests()) == 1
        assert await desk.kept() != kept  # the other's
        assert desk.state.session is not None
        assert desk.state.session.guid == desk.guid

    play(tmp_path, scenario, "--old-guid", "dies-at-once")


def test_what_a_locked_keyring_held_of_another_agent_is_gone_after_saving_a_new_one(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        await desk.presenter.refresh()
        old = desk.guid
        desk.keyring.locked = True
        await desk.start_again()
        assert problem(desk).code == "KR-402"
        assert desk.state.settings is None
        desk.keyring.locked = False
        another, guid = replace(desk.settings(), agent_id="20012"), Secret(old.reveal()[::-1])
        await desk.presenter.save_settings(another, guid)
        assert desk.state.problem is None
        assert not any(old.reveal() in entry for entry in desk.keyring.entries.values())
        kept = await desk.kept()
        assert kept is not None
        assert kept.session.guid == guid

    play(tmp_path, scenario)


@pytest.mark.parametrize(
    "change",
    [
        lambda settings: replace(settings, agent_id="20012"),
        lambda settings: replace(settings, gateway="https://127.0.0.1:1"),
    ],
    ids=["agent", "gateway"],
)
def test_no_proof_and_no_recorder_is_carried_over_to_another(
    tmp_path: Path, change: Callable[[Settings], Settings]
) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up(keep_running=True)
        await desk.presenter.refresh()
        await desk.presenter.start_vrc()
        assert desk.condition() is Condition.READY
        settings = change(desk.settings(keep_running=True))
        await desk.presenter.save_settings(settings, Secret(desk.guid.reveal()[::-1]))
        assert desk.state.problem is None
        assert (desk.state.gateway, desk.state.confirmed) == (None, None)
        assert (desk.state.recorder, desk.state.recorder_ready_at) == (None, None)
        assert '"idle"' in desk.recorder.read_text().splitlines()[-1]
        with pytest.raises(ProcessLookupError):
            os.kill(desk.recorder_pid(), 0)

    play(tmp_path, scenario)


def test_a_recorder_is_started_after_an_interrupted_refresh_once_the_living_guid_is_known(
    tmp_path: Path,
) -> None:
    old, new, newest = (f"{digit * 8}-1111-2222-3333-444455556666.AgentGateway0" for digit in "123")

    def envelope(retcode: str, result: object) -> bytes:
        return json.dumps({"message": "", "retcode": retcode, "result": result}).encode()

    answers = iter(
        [
            http(envelope("0", {"guid": new}), length=999),  # cut: the outcome is not known
            http(envelope("0", {"guid": newest})),
            http(envelope("0", {"vrcToken": "a token"})),
        ]
    )
    ca, ca_file = authority(tmp_path)
    asked: list[tuple[str, str]] = []

    def behave(connection: Connection) -> None:
        head = connection.request().decode()
        guid = head.partition("Guid: ")[2].partition("\r")[0]
        asked.append((head.partition(" HTTP")[0].rpartition("/")[2], guid))
        connection.send(next(answers))

    async def scenario() -> None:
        presenter = Presenter(KeyringStore("test", ForgetfulKeyring), lambda state: None)
        program, *rest = reference_vrc_command()
        vrc = VrcSettings(program, tuple(rest), entry_list="192.0.2.10(7000)")
        await presenter.save_settings(Settings(server.url, AGENT, ca_file, vrc), Secret(old))
        await presenter.refresh()
        assert isinstance(presenter.state.problem, OutcomeUnknown)
        await presenter.start_vrc()
        end = presenter.state
        assert end.problem is None
        assert end.recorder is not None
        assert end.recorder.holds
        assert end.session is not None
        assert end.session.guid == Secret(newest)
        await presenter.aclose()

    with BadServer(behave, good(ca)) as server:
        asyncio.run(scenario())
    assert asked == [("updateGuid", old), ("updateGuid", new), ("vrctoken", newest)]


def test_an_interrupted_refresh_that_stays_unclear_costs_no_token_and_leaves_no_recorder(
    tmp_path: Path,
) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.fault("lost-answer", "updateGuid")
        await desk.presenter.refresh()
        desk.fault("lost-answer", "updateGuid")
        await desk.presenter.start_vrc()
        assert isinstance(problem(desk), OutcomeUnknown)
        assert desk.tokens() == 0
        assert desk.condition() is Condition.UNCERTAIN
        with pytest.raises(ProcessLookupError):
            os.kill(desk.recorder_pid(), 0)
        await desk.presenter.start_vrc()
        assert desk.state.problem is None
        assert desk.condition() is Condition.READY

    play(tmp_path, scenario)


def test_what_is_unsaved_is_written_when_asked_again(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.keyring.locked = True
        await desk.presenter.save_settings(desk.settings(), desk.guid)
        await desk.presenter.save_again()
        assert isinstance(desk.state.settings_unsaved, StoreError)
        assert isinstance(desk.state.unsaved, StoreError)
        assert desk.condition() is Condition.UNSAVED
        desk.keyring.locked = False
        await desk.presenter.save_again()
        saved = desk.presenter.state
        assert (saved.problem, saved.unsaved, saved.settings_unsaved) == (None, None, None)
        guid = desk.guid
        await desk.start_again()
        assert desk.state.settings == desk.settings()
        assert desk.state.session is not None
        assert desk.state.session.guid == guid

    play(tmp_path, scenario)


@pytest.mark.parametrize("closing", [False, True])
def test_what_is_unsaved_does_not_replace_what_another_toolbar_saved_since(
    tmp_path: Path, closing: bool
) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.keyring.writes = 1  # the intent, and no more
        await desk.presenter.refresh()
        assert desk.condition() is Condition.UNSAVED
        desk.keyring.writes = 1_000_000
        fresh = Secret(desk.gateway.do("sign-in")["guid"])
        async with desk.another() as other:
            await other.save_settings(desk.settings(), fresh)
        await (desk.start_again() if closing else desk.presenter.save_again())
        after = desk.presenter.state
        assert after.session is not None
        assert (after.session.guid, after.unsaved) == (fresh, None)
        kept = await desk.kept()
        assert kept is not None
        assert kept.session.guid == fresh

    play(tmp_path, scenario)


def test_the_keyring_is_not_read_anew_while_something_runs(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.fault("delay:300", "updateGuid")
        task = await first_step(desk.presenter.refresh())
        await until(desk.requests)
        before = list(desk.shown)
        await desk.presenter.load()
        await desk.presenter.save_again()
        assert desk.shown == before
        assert desk.state.busy is Action.REFRESH
        await task
        assert desk.state.problem is None
        assert desk.state.session is not None
        assert desk.state.session.guid == desk.guid

    play(tmp_path, scenario)


def test_a_ca_file_that_is_gone_is_told_at_the_start_and_hides_nothing(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        os.unlink(desk.settings().ca_file)  # noqa: PTH108
        await desk.start_again()
        assert desk.state.problem is None
        assert desk.state.settings == desk.settings()
        assert desk.state.session is not None
        await desk.presenter.warm_up()
        assert problem(desk).code == "SET-305"
        await desk.presenter.end_shift()
        assert desk.state.problem is None
        assert await desk.kept() is None

    play(tmp_path, scenario, "--tls-dir", str(tmp_path / "tls"))


def test_no_state_and_no_history_spells_a_secret(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up("--echo-token-in-error")
        guids = [desk.guid.reveal()]
        await desk.presenter.refresh()
        guids.append(desk.guid.reveal())
        await desk.presenter.start_vrc()
        desk.fault("garbage", "updateGuid")
        await desk.presenter.refresh()
        text = "".join(map(repr, desk.shown))
        assert not any(guid in text for guid in guids)
        assert sys.executable in text  # the settings are there to be seen

    play(tmp_path, scenario)


@pytest.mark.parametrize("press", ["refresh", "start_vrc"])
def test_a_session_that_had_ended_has_not_begun_again_after_a_restart(tmp_path: Path, press: str) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.fault("retcode:100-006")
        await getattr(desk.presenter, press)()
        assert desk.condition() is Condition.EXPIRED
        await desk.start_again()
        assert desk.condition() is Condition.EXPIRED
        assert not desk.state.can_start_vrc
        await desk.presenter.refresh()  # it may have been a mistake: the GUID is still there
        assert desk.condition() is Condition.RECORDER_IDLE
        await desk.start_again()
        assert desk.condition() is Condition.AGEING

    play(tmp_path, scenario)


class GoneKeyring(LockableKeyring):
    """A keyring that goes away after a number of writes."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.writes <= 0:
            raise NoKeyringError("as arranged")
        super().set_password(service, username, password)


def test_without_a_keyring_another_agents_settings_cost_no_session_until_they_are_taken(
    tmp_path: Path,
) -> None:
    async def scenario(desk: Desk) -> None:
        desk.keyring = GoneKeyring()
        await desk.set_up()
        session = desk.state.session
        assert session is not None
        desk.keyring.writes = 0
        await desk.presenter.save_settings(replace(desk.settings(), agent_id="20012"), None)
        assert problem(desk).code == "KR-401"
        assert desk.state.session == session
        kept = await desk.kept()
        assert kept is not None
        assert kept.session == session

    play(tmp_path, scenario)


def test_a_session_that_was_there_before_its_settings_is_found_when_they_are_saved(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        for name in ("settings", "settings.backup"):
            desk.keyring.entries[f"agent-toolbar/test/{name}", USERNAME] = "torn"
        await desk.start_again()
        assert problem(desk).code == "KR-407"
        await desk.presenter.save_settings(desk.settings(), None)
        assert desk.state.problem is None
        assert desk.state.session is not None
        await desk.presenter.refresh()
        assert desk.condition() is Condition.RECORDER_IDLE

    play(tmp_path, scenario)


@pytest.mark.parametrize("damaged", [False, True])
def test_settings_that_a_script_saved_since_are_not_written_over(tmp_path: Path, damaged: bool) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        await desk.start_again()
        desk.keyring.writes = 0
        await desk.presenter.save_settings(replace(desk.settings(), ca_file=""), None)
        desk.keyring.writes = 1_000_000
        assert desk.condition() is Condition.UNSAVED
        newer = replace(desk.settings(), renew=True)
        if damaged:
            for name in ("settings", "settings.backup"):
                desk.keyring.entries[f"agent-toolbar/test/{name}", USERNAME] = "torn"
        else:
            async with desk.another() as script:
                await script.save_settings(newer, None)
        await desk.presenter.save_again()
        assert desk.state.settings_unsaved is None
        ours = replace(desk.settings(), ca_file="")
        assert desk.state.settings == (ours if damaged else newer)
        async with desk.another() as script:
            assert script.state.settings == desk.state.settings

    play(tmp_path, scenario)


def test_a_renewal_that_was_not_needed_is_no_line_in_the_history(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        async with desk.another() as other:
            await other.refresh()
        requests = len(desk.requests())
        await desk.presenter.refresh(Actor.TOOLBAR)
        assert len(desk.requests()) == requests
        assert [step.action for step in desk.state.history] == [Action.LOAD, Action.SAVE_SETTINGS]
        await desk.presenter.refresh(Actor.TOOLBAR)
        assert desk.state.history[0].action is Action.REFRESH

    play(tmp_path, scenario)


@pytest.mark.parametrize("hurried", [False, True])
def test_the_last_write_gives_way_to_another_toolbar_and_is_made(tmp_path: Path, hurried: bool) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        desk.keyring.writes = 1
        await desk.presenter.refresh()
        assert desk.state.in_memory_only
        desk.keyring.writes = 1_000_000
        turn = Exclusive(desk.folder, "test")
        async with turn():
            closing = await first_step(desk.presenter.aclose(hurried=hurried))
            done, _ = await asyncio.wait((closing,), timeout=4.0)
            assert bool(done) is hurried
        await closing
        kept = await desk.kept()
        assert kept is not None
        assert kept.session.guid == desk.guid

    play(tmp_path, scenario)


def test_a_recorder_that_goes_on_by_itself_is_not_called_off_when_a_second_does_not_start(
    tmp_path: Path,
) -> None:
    async def scenario(desk: Desk) -> None:
        await desk.set_up()
        settings = desk.settings()
        line = shlex.join((settings.vrc.program, *settings.vrc.arguments))
        once = f"[ -e {tmp_path}/once ] && exit 3; touch {tmp_path}/once; exec {line}"
        vrc = replace(settings.vrc, program="/bin/sh", arguments=("-c", once))
        await desk.presenter.save_settings(replace(settings, vrc=vrc), None)
        await desk.presenter.start_vrc()
        ready = desk.state.recorder
        assert ready is not None
        assert ready.holds
        await desk.presenter.start_vrc()
        assert problem(desk).code == "VRC-604"
        assert desk.state.recorder is ready
        assert desk.state.history[0].error is problem(desk)

    play(tmp_path, scenario)


class TellingKeyring(LockableKeyring):
    """A keyring that can say whether it would ask, as the Secret Service can."""

    def would_ask(self) -> bool:
        return self.locked


@pytest.mark.parametrize("keyring", [TellingKeyring, LockableKeyring])
def test_a_keyring_that_was_opened_is_noticed_where_it_tells(
    tmp_path: Path, keyring: type[LockableKeyring]
) -> None:
    async def scenario(desk: Desk) -> None:
        desk.keyring = keyring()
        await desk.set_up()
        desk.keyring.locked = True
        await desk.presenter.refresh()
        assert problem(desk).code == "KR-402"
        await desk.presenter.look_at_keyring()
        assert not desk.state.keyring_is_back
        desk.keyring.locked = False
        await desk.presenter.look_at_keyring()
        assert desk.state.keyring_is_back is (keyring is TellingKeyring)
        await desk.presenter.refresh()
        assert not desk.state.keyring_is_back

    play(tmp_path, scenario)


class SlowKeyring(LockableKeyring):
    """A keyring that takes its time for one write."""

    def __init__(self) -> None:
        super().__init__()
        self.slow_write = -1
        self.goes_on = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.slow_write -= 1
        if self.slow_write == 0:
            assert self.goes_on.wait(20)
        super().set_password(service, username, password)


def test_a_write_that_lands_late_is_noticed(tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        keyring = desk.keyring = SlowKeyring()
        store = KeyringStore("test", lambda: keyring, patience=0.3)
        desk.presenter = Presenter(store, desk.shown.append, clock=desk._clock)
        await desk.set_up()
        keyring.slow_write = 2
        await desk.presenter.refresh()
        assert desk.state.unsaved is not None
        assert (desk.state.unsaved.code, desk.state.in_memory_only) == ("KR-404", True)
        care = Care(lambda: 0.0)
        due = care.next(desk.state)
        assert due is not None
        assert due.duty is Duty.LOOK
        keyring.goes_on.set()
        await until(lambda: desk.presenter.state.keyring_is_back)
        due = care.next(desk.state)
        assert due is not None
        assert due.duty is Duty.SAVE
        await desk.presenter.save_again()
        assert desk.condition() is Condition.RECORDER_IDLE

    play(tmp_path, scenario)
