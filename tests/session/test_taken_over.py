"""A session that another toolbar changed: told once, with its computer; our own are no news."""

import asyncio
import platform
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from toolbar.errors import StoreError
from toolbar.model import Phase, Session, SessionRecord
from toolbar.secret import Secret
from toolbar.session.records import Entry, encode_entry
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

SLOTS = [(f"agent-toolbar/test/session.{letter}", USERNAME) for letter in "ab"]
HERE = platform.node()


class LateKeyring(ForgetfulKeyring):
    """A keyring that takes what it is given and then breaks, as often as it is told to."""

    breaks = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        if self.breaks:
            self.breaks -= 1
            raise ConnectionResetError("as arranged")


def record(number: int, phase: Phase = Phase.STABLE) -> SessionRecord:
    guid = Secret(f"{number:08x}-1111-2222-3333-444455556666.AgentGateway0")
    return SessionRecord(Session("https://gw.example:8043", "20011", guid), phase, renewed_at=1000.0 + number)


def write(keyring: ForgetfulKeyring, sequence: int, host: str) -> None:
    """Write as another toolbar does, to the slot whose turn it is."""
    keyring.entries[SLOTS[sequence % 2]] = encode_entry(Entry(sequence, record(sequence), host))


def play(scenario: Callable[[KeyringStore, LateKeyring], Coroutine[Any, Any, None]]) -> None:
    keyring = LateKeyring()

    async def whole() -> None:
        store = KeyringStore("test", lambda: keyring)
        try:
            await scenario(store, keyring)
        finally:
            await store.aclose()

    asyncio.run(whole())


async def seen(store: KeyringStore) -> str:
    return (await store.find_session()).host


def test_what_this_computer_left_the_last_time_is_no_news() -> None:
    async def scenario(store: KeyringStore, keyring: LateKeyring) -> None:
        assert await seen(store) == ""
        write(keyring, 1, HERE)
        assert await seen(store) == ""
        assert await seen(store) == ""

    play(scenario)


def test_what_another_computer_left_is() -> None:
    async def scenario(store: KeyringStore, keyring: LateKeyring) -> None:
        write(keyring, 1, "PC-7")
        assert await seen(store) == "PC-7"
        assert await seen(store) == ""

    play(scenario)


@pytest.mark.parametrize("host", [HERE, "PC-7"])
def test_what_appears_while_we_are_at_work_is(host: str) -> None:
    async def scenario(store: KeyringStore, keyring: LateKeyring) -> None:
        await store.save_session(record(1))
        assert await seen(store) == ""
        write(keyring, 2, host)
        assert await seen(store) == host
        await store.save_session(record(3))
        assert await seen(store) == ""

    play(scenario)


def test_what_we_wrote_ourselves_and_thought_lost_is_not() -> None:
    async def scenario(store: KeyringStore, keyring: LateKeyring) -> None:
        await store.save_session(record(1))
        keyring.breaks = 1
        with pytest.raises(StoreError):
            await store.save_session(record(1, Phase.ROTATING))
        found = await store.find_session()
        assert (found.record, found.host, found.foreign) == (record(1, Phase.ROTATING), "", False)

    play(scenario)


def test_a_computer_without_a_name_is_told_of_all_the_same() -> None:
    async def scenario(store: KeyringStore, keyring: LateKeyring) -> None:
        await store.save_session(record(1))
        write(keyring, 2, "")
        assert await seen(store) == "?"

    play(scenario)
