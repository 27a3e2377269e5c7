"""The store on its real thread, with keyrings that lock, lie, hang and break."""

import asyncio
import platform
import threading
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from toolbar.errors import SettingsError, StoreDenied, StoreError, StoreLocked, StoreUnavailable
from toolbar.model import Phase, Session, SessionRecord, Settings, VrcSettings
from toolbar.secret import Secret
from toolbar.session.records import MAX_LENGTH, Entry, decode_entry, encode_entry, encode_settings
from toolbar.session.slots import USERNAME, Found
from toolbar.session.store import Access, KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

SETTINGS = Settings(
    "https://gw.example:8043", "20011", "/etc/ca.pem", VrcSettings("/opt/vrc", ("--a", "b c"), True, "x(1)")
)
SETTINGS_ITEM = ("agent-toolbar/test/settings", USERNAME)
BACKUP_ITEM = ("agent-toolbar/test/settings.backup", USERNAME)
A, B = (("agent-toolbar/test/session.a", USERNAME), ("agent-toolbar/test/session.b", USERNAME))


class HostileKeyring(ForgetfulKeyring):
    """A keyring that raises what it is told to, hangs until it is let go, or breaks what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: Exception | None = None
        self.writing: Exception | None = None
        self.deleting: Exception | None = None
        self.stuck = ""
        self.breaking: Callable[[str], str | None] = str
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.arrived = threading.Event()
        self.threads: set[str] = set()
        self.written: list[tuple[str, str]] = []

    def get_password(self, service: str, username: str) -> str | None:
        self._wait(self.reading)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait(self.writing)
        self.written.append((service, password))
        broken = self.breaking(password)
        if broken is not None:
            super().set_password(service, username, broken)

    def delete_password(self, service: str, username: str) -> None:
        self._wait(PasswordDeleteError("as arranged") if service == self.stuck else self.deleting)
        super().delete_password(service, username)

    def _wait(self, error: Exception | None) -> None:
        self.threads.add(threading.current_thread().name)
        self.arrived.set()
        assert self.goes_on.wait(20)
        if error is not None:
            raise error


def record(number: int, phase: Phase = Phase.STABLE) -> SessionRecord:
    guid = Secret(f"{number:08x}-1111-2222-3333-444455556666.AgentGateway0")
    return SessionRecord(Session("https://gw.example:8043", "20011", guid), phase, renewed_at=1000.0 + number)


def entry(sequence: int, number: int | None = None) -> str:
    return encode_entry(Entry(sequence, record(number) if number is not None else None))


Scenario = Callable[[KeyringStore, HostileKeyring], Coroutine[Any, Any, None]]


def play(scenario: Scenario, keyring: HostileKeyring | None = None, **more: Any) -> HostileKeyring:
    keyring = keyring or HostileKeyring()

    async def whole() -> None:
        store = KeyringStore("test", lambda: keyring, **more)
        try:
            await scenario(store, keyring)
        finally:
            keyring.goes_on.set()
            await store.aclose()

    asyncio.run(whole())
    return keyring


async def code_of(work: Coroutine[Any, Any, object]) -> str:
    with pytest.raises(StoreError) as caught:
        await work
    return caught.value.code


async def until(event: threading.Event) -> None:
    """Wait in another thread: the loop has to go on."""
    assert await asyncio.to_thread(event.wait, 10)


def test_settings_and_sessions_come_back_as_they_were() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        assert await store.load_settings() is None
        assert await store.load_session() is None
        await store.save_settings(SETTINGS)
        await store.save_session(record(1, Phase.UNPROVEN))
        other = KeyringStore("test", lambda: keyring)
        assert await other.load_settings() == SETTINGS
        assert await other.load_session() == record(1, Phase.UNPROVEN)
        await other.aclose()

    keyring = play(scenario)
    assert set(keyring.entries) == {SETTINGS_ITEM, BACKUP_ITEM, A}
    assert keyring.threads == {"keyring"}  # never the loop's own


def test_profiles_know_nothing_of_each_other() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_settings(SETTINGS)
        await store.save_session(record(1))
        other = KeyringStore("another", lambda: keyring)
        assert await other.load_settings() is None
        assert await other.load_session() is None
        await other.aclose()

    play(scenario)


def test_slots_are_written_in_turn_and_the_newest_counts() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        for number in range(1, 6):
            await store.save_session(record(number))
            assert await store.load_session() == record(number)

    keyring = play(scenario)
    assert [service[-1] for service, _ in keyring.written] == ["a", "b", "a", "b", "a"]
    assert decode_entry(keyring.entries[A]) == Entry(5, record(5), decode_entry(keyring.entries[A]).host)
    assert decode_entry(keyring.entries[B]).sequence == 4


@pytest.mark.parametrize(("newer", "older"), [(A, B), (B, A)])
def test_the_older_slot_is_the_one_that_is_overwritten(
    newer: tuple[str, str], older: tuple[str, str]
) -> None:
    keyring = HostileKeyring()
    keyring.entries = {newer: entry(8, 8), older: entry(7, 7)}

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        await store.save_session(record(9))  # without having read before
        assert await store.load_session() == record(9)

    play(scenario, keyring)
    assert keyring.entries[newer] == entry(8, 8)
    assert decode_entry(keyring.entries[older]).sequence == 9


@pytest.mark.parametrize("damage", ["", "{}", "nonsense#0123456789abcdef", entry(9, 9)[:-5], "\ud800"])
def test_a_damaged_slot_is_passed_over_left_alone_and_overwritten_in_its_turn(damage: str) -> None:
    keyring = HostileKeyring()
    keyring.entries = {A: damage, B: entry(3, 3)}

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        assert await store.load_session() == record(3)
        assert keyring.entries[A] == damage
        await store.save_session(record(4))
        assert keyring.entries[B] == entry(3, 3)

    play(scenario, keyring)
    assert decode_entry(keyring.entries[A]).sequence == 4


def test_two_damaged_slots_are_told_and_can_be_written_over() -> None:
    keyring = HostileKeyring()
    keyring.entries = {A: "one", B: "two"}

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        with pytest.raises(StoreError) as caught:
            await store.load_session()
        assert caught.value.code == "KR-408"
        assert keyring.entries == {A: "one", B: "two"}
        await store.save_session(record(1))
        assert await store.load_session() == record(1)

    play(scenario, keyring)


def test_a_read_that_fails_does_not_restart_the_sequence() -> None:
    keyring = HostileKeyring()

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        for number in (1, 2, 3):
            await store.save_session(record(number))
        keyring.reading = KeyringLocked("as arranged")
        with pytest.raises(StoreError):
            await store.load_session()
        keyring.reading = None
        await store.save_session(record(4))

    play(scenario, keyring)

    async def later(store: KeyringStore, _: HostileKeyring) -> None:
        assert await store.load_session() == record(4)

    play(later, keyring)


def test_a_store_that_could_not_read_at_first_still_writes_what_is_newest() -> None:
    keyring = HostileKeyring()
    keyring.entries = {A: entry(40, 40), B: entry(41, 41)}
    keyring.reading = KeyringLocked("as arranged")

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        assert await code_of(store.load_session()) == "KR-402"
        assert await code_of(store.save_session(record(1))) == "KR-402"
        keyring.reading = None
        await store.save_session(record(2))
        assert await store.load_session() == record(2)

    play(scenario, keyring)
    assert decode_entry(keyring.entries[A]).sequence == 42
    assert keyring.entries[B] == entry(41, 41)


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (NoKeyringError("none"), StoreUnavailable, "KR-401"),
        (KeyringLocked("locked"), StoreLocked, "KR-402"),
        (InitError("dismissed"), StoreDenied, "KR-403"),
        (ConnectionResetError("the bus has gone"), StoreError, "KR-406"),
        (KeyError("whatever"), StoreError, "KR-406"),
        (PasswordDeleteError("not deleted"), StoreError, "KR-406"),
    ],
)
def test_whatever_a_keyring_raises_is_said_in_our_words(
    error: Exception, kind: type[StoreError], code: str
) -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        keyring.reading = keyring.writing = keyring.deleting = error
        for work in (
            store.load_settings(),
            store.load_session(),
            store.save_settings(SETTINGS),
            store.save_session(record(2)),
            store.forget_session(),
        ):
            with pytest.raises(StoreError) as caught:
                await work
            assert (type(caught.value), caught.value.code) == (kind, code)
            assert caught.value.__cause__ is error
            assert caught.value.detail == type(error).__name__
        keyring.reading = keyring.writing = keyring.deleting = None
        assert await store.load_session() == record(1)  # and it works again

    play(scenario)


def test_no_keyring_is_looked_for_again_each_time() -> None:
    keyring = ForgetfulKeyring()
    found: list[ForgetfulKeyring] = []

    def find() -> ForgetfulKeyring:
        if not found:
            raise StoreUnavailable("KR-401", "none yet")
        return found[0]

    async def scenario() -> None:
        store = KeyringStore("test", find)
        assert await code_of(store.load_session()) == "KR-401"
        found.append(keyring)
        await store.save_session(record(1))
        await store.aclose()

    asyncio.run(scenario())
    assert set(keyring.entries) == {A}


def test_a_write_that_is_thrown_away_is_noticed() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        keyring.breaking = lambda _: None
        assert await code_of(store.save_session(record(2))) == "KR-405"
        assert await code_of(store.save_settings(SETTINGS)) == "KR-405"
        with pytest.raises(StoreError, match="what was written is not what is read") as caught:
            await store.forget_session()
        assert caught.value.code == "KR-405"
        assert await store.load_session() == record(1)

    play(scenario)


def test_a_torn_write_harms_nothing_but_its_own_slot() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        await store.save_session(record(2))
        keyring.breaking = lambda text: text[: len(text) // 2]
        for number in (3, 4):  # the same slot each time
            assert await code_of(store.save_session(record(number))) == "KR-405"
        assert decode_entry(keyring.entries[B]).record == record(2)
        assert await store.load_session() == record(2)
        keyring.breaking = str
        await store.save_session(record(5))
        assert await store.load_session() == record(5)

    play(scenario)


def test_settings_that_cannot_be_understood_are_told_and_kept() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        for text in ("nonsense", "{}", '{"v":2}'):
            keyring.entries[SETTINGS_ITEM] = text
            assert await code_of(store.load_settings()) == "KR-407"
            assert keyring.entries[SETTINGS_ITEM] == text

    play(scenario)


def test_settings_that_are_too_long_are_no_fault_of_the_keyring() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        vrc = VrcSettings("/opt/vrc", ("x" * 2000,))
        with pytest.raises(SettingsError) as caught:
            await store.save_settings(Settings("https://gw.example:8043", "20011", vrc=vrc))
        assert caught.value.code == "SET-321"

    assert play(scenario).entries == {}


def test_a_keyring_that_hangs_is_waited_for_within_reason_and_stops_nothing_else() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.goes_on.clear()
        turns = 0

        async def live() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0.01)
                turns += 1

        living = asyncio.create_task(live())
        began = time.monotonic()
        assert await code_of(store.load_session()) == "KR-404"
        assert 0.2 <= time.monotonic() - began < 2
        assert turns >= 5
        living.cancel()

    play(scenario, patience=0.2)


def test_writes_whose_answer_nobody_waited_for_land_in_order() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        keyring.goes_on.clear()
        for number in (2, 3):
            assert await code_of(store.save_session(record(number))) == "KR-404"
        last = asyncio.create_task(store.save_session(record(4)))
        await asyncio.sleep(0)  # it has been asked for
        keyring.goes_on.set()
        await last
        assert await store.load_session() == record(4)
        assert [decode_entry(text).sequence for _, text in keyring.written] == [1, 2, 3, 4]
        assert [decode_entry(text).record for _, text in keyring.written] == [record(n) for n in (1, 2, 3, 4)]

    play(scenario, patience=0.1)


def test_a_caller_who_is_cancelled_takes_nothing_back() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.goes_on.clear()
        saving = asyncio.create_task(store.save_session(record(1)))
        await until(keyring.arrived)
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saving
        keyring.goes_on.set()
        assert await store.load_session() == record(1)

    play(scenario)


def test_what_is_forgotten_is_gone() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_settings(SETTINGS)
        for number in (1, 2, 3):
            await store.save_session(record(number))
        await store.forget_session()
        assert set(keyring.entries) == {SETTINGS_ITEM, BACKUP_ITEM, B}
        assert await store.load_session() is None
        tombstone = decode_entry(keyring.entries[B])
        assert (tombstone.record, tombstone.sequence) == (None, 4)  # outranks what could not be deleted
        await store.forget_session()  # as often as one likes
        assert set(keyring.entries) == {SETTINGS_ITEM, BACKUP_ITEM, A}
        await store.save_session(record(9))
        assert await store.load_session() == record(9)
        assert decode_entry(keyring.entries[B]).sequence == 6  # and counts on, for who has seen the others

    play(scenario)


def test_a_session_that_could_not_be_deleted_stays_forgotten() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        await store.save_session(record(2))
        keyring.deleting = PasswordDeleteError("as arranged")
        assert await code_of(store.forget_session()) == "KR-406"
        assert await store.load_session() is None
        other = KeyringStore("test", lambda: keyring)
        assert await other.load_session() is None
        await other.aclose()
        keyring.deleting = None
        await store.forget_session()
        assert [decode_entry(text).record for text in keyring.entries.values()] == [None]

    play(scenario)


def test_what_another_wrote_since_stays_forgotten_as_well() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        other = KeyringStore("test", lambda: keyring)
        await other.load_session()
        for number in (2, 3, 4):
            await other.save_session(record(number))
        keyring.deleting = PasswordDeleteError("as arranged")
        assert await code_of(store.forget_session()) == "KR-406"
        assert await other.load_session() is None
        await other.aclose()

    play(scenario)


@pytest.mark.parametrize(("slot", "saves"), [(A, 1), (B, 2)])
def test_half_a_deletion_brings_nothing_back(slot: tuple[str, str], saves: int) -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        for number in range(saves):
            await store.save_session(record(number))
        keyring.stuck = slot[0]
        assert await code_of(store.forget_session()) == "KR-406"
        assert slot in keyring.entries
        assert await store.load_session() is None

    play(scenario)


def test_closing_waits_for_the_last_write() -> None:
    keyring = HostileKeyring()

    async def scenario() -> None:
        store = KeyringStore("test", lambda: keyring, patience=0.1)
        keyring.goes_on.clear()
        assert await code_of(store.save_session(record(1))) == "KR-404"
        closing = asyncio.create_task(store.aclose())
        await asyncio.sleep(0)
        assert not closing.done()
        keyring.goes_on.set()
        await closing
        assert decode_entry(keyring.entries[A]).record == record(1)

    asyncio.run(scenario())


def test_closing_is_not_held_up_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    keyring = HostileKeyring()

    async def scenario() -> None:
        store = KeyringStore("test", lambda: keyring, patience=0.1)
        keyring.goes_on.clear()
        assert await code_of(store.save_session(record(1))) == "KR-404"
        began = time.monotonic()
        await store.aclose()
        assert time.monotonic() - began < 4.5
        assert "the keyring still had work to do" in caplog.text

    try:
        asyncio.run(scenario())
    finally:
        keyring.goes_on.set()


def test_no_error_spells_a_guid() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        guid = record(1).session.guid.reveal()
        keyring.breaking = lambda text: text[:-1]
        with pytest.raises(StoreError) as caught:
            await store.save_session(record(1))
        assert guid not in f"{caught.value!s} {caught.value!r} {caught.value.facts}"
        assert guid in keyring.entries[A]

    play(scenario)


def test_a_secret_service_that_has_gone_is_no_keyring() -> None:
    """Its own error, which is none of keyring's; made here, because the library is for Linux only."""
    gone = type("SecretServiceNotAvailableException", (Exception,), {})("the bus has gone")

    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.reading = gone
        with pytest.raises(StoreUnavailable) as caught:
            await store.load_session()
        assert (caught.value.code, caught.value.detail) == ("KR-401", "SecretServiceNotAvailableException")

    play(scenario)


def test_settings_can_be_found_too_long_before_anything_is_written() -> None:
    fitting = Settings("https://gw.example:8043", "20011")
    KeyringStore.check(fitting)
    with pytest.raises(SettingsError) as caught:
        KeyringStore.check(Settings(fitting.gateway, "20011", vrc=VrcSettings("/opt/vrc", ("x" * 2000,))))
    assert caught.value.code == "SET-321"
    spare = MAX_LENGTH - len(encode_settings(fitting, "SecretService"))  # the longest name of a keyring
    KeyringStore.check(replace(fitting, ca_file="x" * spare))
    with pytest.raises(SettingsError):
        KeyringStore.check(replace(fitting, ca_file="x" * (spare + 1)))
    for text in ("x" * (spare + 1), "x" * 2000):  # which somebody else has set, and is not written
        KeyringStore.check(replace(fitting, ca_file=text), chosen=frozenset({"agent_id"}))


def test_what_the_user_has_not_chosen_is_not_kept() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_settings(SETTINGS, frozenset({"agent_id", "ca_file"}))
        assert await store.load_settings() == Settings("", "20011", "/etc/ca.pem")
        assert store.chosen == {"agent_id", "ca_file"}

    play(scenario)


def test_a_password_for_the_proxy_can_be_found_unusable_before_anything_is_written() -> None:
    settings = Settings("https://gw.example:8043", "20011")
    KeyringStore.check(settings, Secret("x" * MAX_LENGTH))
    for unusable in ("", "a\0b", "x" * (MAX_LENGTH + 1)):
        with pytest.raises(SettingsError) as caught:
            KeyringStore.check(settings, Secret(unusable))
        assert (caught.value.code, caught.value.field) == ("SET-333", "proxy_password")


@pytest.mark.parametrize("answer", [None, False, 1])
def test_a_keyring_that_need_not_ask_is_looked_at(answer: object) -> None:
    """Only a clear yes counts: a keyring that cannot tell is read, as it would be at the next start."""

    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        if answer is not None:
            keyring.would_ask = lambda: answer  # type: ignore[attr-defined]
        assert await store.look() == Access("HostileKeyring", has_settings=False)
        await store.save_settings(SETTINGS)
        assert await store.look() == Access("HostileKeyring", has_settings=True)

    play(scenario)


def test_looking_asks_nobody_for_a_password() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.would_ask = lambda: True  # type: ignore[attr-defined]
        with pytest.raises(StoreLocked, match="KR-402 it would have to ask the user"):
            await store.look()
        assert not keyring.arrived.is_set()  # nothing was read

    play(scenario)


def test_a_write_that_failed_and_landed_all_the_same_is_not_written_over() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        def land(text: str) -> str:
            keyring.reading = KeyringLocked("as arranged")  # before it could be read back
            return text

        await store.save_session(record(1))
        keyring.breaking = land
        assert await code_of(store.save_session(record(2))) == "KR-402"
        keyring.reading, keyring.breaking = None, lambda text: text[:-1]
        assert await code_of(store.save_session(record(3))) == "KR-405"
        assert await store.load_session() == record(2)

    play(scenario)


def test_a_session_says_which_computer_wrote_it() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        assert decode_entry(keyring.entries[A]).host == (platform.node()[:64] or "?")

    play(scenario)


def test_of_two_that_were_written_at_once_the_first_counts_and_is_not_written_over() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.entries |= {A: entry(5, 1), B: entry(5, 2)}  # two toolbars that had read the same
        assert await store.load_session() == record(1)
        await store.save_session(record(3))
        assert keyring.entries[A] == entry(5, 1)
        assert decode_entry(keyring.entries[B]).sequence == 6

    play(scenario)


def test_a_store_that_has_not_read_writes_over_nothing() -> None:
    keyring = HostileKeyring()
    before = keyring.entries = {A: entry(41, 41), B: entry(40, 40)}
    keyring.reading = KeyringLocked("as arranged")

    async def scenario(store: KeyringStore, _: HostileKeyring) -> None:
        for _attempt in range(2):
            assert await code_of(store.load_session()) == "KR-402"
            assert await code_of(store.save_session(record(1))) == "KR-402"
        assert keyring.written == []
        assert keyring.entries == before

    play(scenario, keyring)


def test_what_another_wrote_is_told_apart_from_what_was_written_here() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        assert await store.find_session() == Found()
        await store.save_session(record(1))
        assert await store.find_session() == Found(record(1), 1)
        keyring.entries[B] = encode_entry(Entry(2, record(2), "PC-7"))
        assert await store.find_session() == Found(record(2), 2, foreign=True, host="PC-7")
        assert await store.find_session() == Found(record(2), 2, foreign=True)
        await store.save_session(record(3))
        assert await store.find_session() == Found(record(3), 3)
        before = keyring.entries.pop(A)
        assert await store.find_session() == Found(record(2), 2, went_back=True, host="PC-7")
        keyring.entries.clear()
        assert await store.find_session() == Found(went_back=True)
        keyring.entries[A] = before
        assert await store.find_session() == Found(record(3), 3)

    play(scenario)


def test_what_landed_though_a_later_write_was_tried_is_known_as_our_own() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        whole = keyring.set_password

        def late(service: str, username: str, password: str) -> None:
            whole(service, username, password)
            raise OSError("as arranged")

        keyring.set_password = late  # type: ignore[method-assign]
        assert await code_of(store.save_session(record(2))) == "KR-406"
        keyring.set_password = whole  # type: ignore[method-assign]
        keyring.writing = OSError("as arranged")
        for _ in range(2):
            assert await code_of(store.save_session(record(3))) == "KR-406"
        assert await store.find_session() == Found(record(2), 2)

    play(scenario)


def test_the_sequence_goes_on_after_the_keyring_lost_its_items() -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        for number in (1, 2, 3):
            await store.save_session(record(number))
        keyring.entries.clear()
        await store.load_session()
        await store.save_session(record(4))
        assert decode_entry(keyring.entries[A]).sequence == 4

    play(scenario)


def test_nothing_is_read_before_a_write_that_follows_another() -> None:
    """What is read in between is time in which the new GUID is nowhere but in memory."""

    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        await store.save_session(record(1))
        keyring.entries[B] = entry(9, 9)  # where the next one goes; whoever looked would go on from there
        await store.save_session(record(2))
        assert decode_entry(keyring.entries[B]).sequence == 2

    play(scenario)


@pytest.mark.parametrize(("answer", "nobody"), [(True, False), (False, True), (None, False)])
def test_whether_a_keyring_asks_is_known_without_asking(answer: bool | None, nobody: bool) -> None:
    async def scenario(store: KeyringStore, keyring: HostileKeyring) -> None:
        keyring.would_ask = lambda: answer  # type: ignore[attr-defined]
        assert await store.asks_nobody() is nobody
        assert not keyring.arrived.is_set()  # nothing was read

    play(scenario)
