"""The settings and their copy: which counts, what is told, and that nothing is written over unasked."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import pytest

from toolbar.errors import StoreError
from toolbar.model import Settings
from toolbar.session.backends import kind_of
from toolbar.session.records import decode_settings, keyring_of
from toolbar.session.slots import USERNAME
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring

SETTINGS = Settings("https://gw.example:8043", "20011")
OTHER = replace(SETTINGS, agent_id="20012")
ITEM = ("agent-toolbar/test/settings", USERNAME)
COPY = ("agent-toolbar/test/settings.backup", USERNAME)
UNREADABLE = ["", "nonsense", "{}", '{"v":1,"gateway":', '{"v":2,"gateway":"https://gw.example:8043"}']


class TearingKeyring(ForgetfulKeyring):
    """A keyring whose service dies in the middle of its n-th write."""

    writes = 1_000_000

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes -= 1
        super().set_password(service, username, password if self.writes else password[:30])
        if self.writes <= 0:
            raise ConnectionResetError("as arranged")


def play(
    scenario: Callable[[KeyringStore, TearingKeyring], Coroutine[Any, Any, None]],
) -> TearingKeyring:
    keyring = TearingKeyring()

    async def whole() -> None:
        store = KeyringStore("test", lambda: keyring)
        try:
            await store.save_settings(SETTINGS)
            await scenario(store, keyring)
        finally:
            await store.aclose()

    asyncio.run(whole())
    return keyring


def code(error: StoreError | None) -> str:
    return error.code if error else ""


def detail(error: StoreError | None) -> str:
    return error.detail if error else ""


def test_both_say_the_same_and_nothing_is_to_be_told() -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        assert (await store.load_settings(), store.doubt) == (SETTINGS, None)

    entries = play(scenario).entries
    assert entries[ITEM] == entries[COPY]
    assert decode_settings(entries[COPY]) == SETTINGS


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_understood_is_left_alone_and_the_copy_is_used(text: str) -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        keyring.entries[ITEM] = text
        before = dict(keyring.entries)
        assert (await store.load_settings(), code(store.doubt)) == (SETTINGS, "KR-411")
        told = "written by a newer version" if '"v":2' in text else "a field is missing or unusable"
        assert detail(store.doubt) == told  # for the log: what was wrong, nothing of what was written
        assert keyring.entries == before
        await store.save_settings(OTHER)
        assert store.doubt is None
        assert (await store.load_settings(), store.doubt) == (OTHER, None)

    play(scenario)


def test_settings_that_have_gone_are_found_in_their_copy() -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        del keyring.entries[ITEM]
        assert (await store.load_settings(), code(store.doubt)) == (SETTINGS, "KR-411")
        assert detail(store.doubt) == "the settings have gone, their copy is there"
        del keyring.entries[COPY]
        assert (await store.load_settings(), store.doubt) == (None, None)

    play(scenario)


@pytest.mark.parametrize("copy", [*UNREADABLE, None])
def test_where_the_copy_is_of_no_use_nothing_is_guessed(copy: str | None) -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        keyring.entries[ITEM] = "nonsense"
        del keyring.entries[COPY]
        if copy is not None:
            keyring.entries[COPY] = copy
        before = dict(keyring.entries)
        with pytest.raises(StoreError) as caught:
            await store.load_settings()
        assert caught.value.code == "KR-407"
        assert caught.value.detail == "a field is missing or unusable"
        assert keyring.entries == before

    play(scenario)


@pytest.mark.parametrize(("write", "left"), [(1, SETTINGS), (2, OTHER)])
def test_a_write_that_is_torn_leaves_one_whole(write: int, left: Settings) -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        keyring.writes = write
        with pytest.raises(StoreError):
            await store.save_settings(OTHER)
        assert await store.load_settings() == left

    play(scenario)


def test_another_kind_of_keyring_is_told_until_somebody_saves() -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        for item in (ITEM, COPY):
            assert keyring_of(keyring.entries[item]) == "TearingKeyring"
            keyring.entries[item] = keyring.entries[item].replace("TearingKeyring", "libsecret")
        before = dict(keyring.entries)
        for _ in range(2):
            assert await store.load_settings() == SETTINGS
            assert store.doubt is not None
            assert store.doubt.code == "KR-412"
            assert store.doubt.facts == {"was": "libsecret", "now": "TearingKeyring"}
            assert store.doubt.detail == "libsecret, now TearingKeyring"
        assert keyring.entries == before
        await store.save_settings(SETTINGS)
        assert (await store.load_settings(), store.doubt) == (SETTINGS, None)

    play(scenario)


def test_settings_of_a_time_before_kinds_were_noted_are_nothing_to_talk_about() -> None:
    async def scenario(store: KeyringStore, keyring: TearingKeyring) -> None:
        keyring.entries[ITEM] = keyring.entries[ITEM].replace('"keyring":"TearingKeyring",', "")
        assert keyring_of(keyring.entries[ITEM]) == ""
        assert (await store.load_settings(), store.doubt) == (SETTINGS, None)

    play(scenario)


def test_the_systems_keyrings_are_known_by_the_interface_they_speak() -> None:
    from keyring.backends import SecretService

    from toolbar.session.secret_service import AskingKeyring

    assert kind_of(SecretService.Keyring()) == "SecretService"  # type: ignore[no-untyped-call]
    assert kind_of(AskingKeyring()) == "SecretService"  # type: ignore[no-untyped-call]
