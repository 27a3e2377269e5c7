"""Other Secret Services than gnome-keyring: what is locked is asked for, once, and never said to be none."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from keyring.errors import KeyringLocked

from tests.rig.wallets import KeePassXC, Wallet
from toolbar.errors import StoreDenied, StoreError, StoreLocked
from toolbar.model import Renewal, Session, Settings
from toolbar.secret import Secret
from toolbar.session.held import HeldSession
from toolbar.session.secret_service import AskingKeyring
from toolbar.session.store import KeyringStore

SETTINGS = Settings("https://gw.example:8043", "20011")
SESSION = Session(SETTINGS.gateway, SETTINGS.agent_id, Secret("0a1b2c3d-1111.AgentGateway0"))


@pytest.fixture
def wallet(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Wallet:
    made: Wallet = getattr(request, "param", Wallet)()
    monkeypatch.setattr("secretstorage.dbus_init", made.line)
    return made


@pytest.fixture
def keyring(wallet: Wallet) -> Iterator[AskingKeyring]:
    with closing(AskingKeyring()) as keyring:  # type: ignore[no-untyped-call]
        keyring.set_password("a", "name", "first")
        keyring.set_password("b", "name", "second")
        assert (keyring.get_password("a", "name"), keyring.get_password("b", "name")) == ("first", "second")
        wallet.asked = 0
        yield keyring


@pytest.mark.parametrize("wallet", [Wallet, KeePassXC], indirect=True)
def test_what_was_closed_since_is_asked_for_and_read(wallet: Wallet, keyring: AskingKeyring) -> None:
    wallet.closed = True
    assert keyring.get_password("a", "name") == "first"
    assert wallet.asked == 1


@pytest.mark.parametrize("wallet", [Wallet, KeePassXC], indirect=True)
def test_what_was_closed_since_is_asked_for_and_written(wallet: Wallet, keyring: AskingKeyring) -> None:
    wallet.closed = True
    keyring.set_password("a", "name", "third")
    assert keyring.get_password("a", "name") == "third"
    assert wallet.asked == 1


def test_what_was_closed_since_is_asked_for_and_deleted_for_good(
    wallet: Wallet, keyring: AskingKeyring
) -> None:
    wallet.closed = True
    keyring.delete_password("a", "name")
    assert wallet.asked == 1
    assert wallet.left_behind == []
    assert keyring.get_password("a", "name") is None


@pytest.mark.parametrize("wallet", [KeePassXC], indirect=True)
def test_what_was_allowed_once_on_a_line_is_not_asked_for_again(
    wallet: Wallet, keyring: AskingKeyring
) -> None:
    keyring.close()
    for _ in range(5):
        assert keyring.get_password("a", "name") == "first"
        assert keyring.get_password("b", "name") == "second"
    assert wallet.asked == 2


def test_who_declined_is_asked_again_with_the_next_call(wallet: Wallet, keyring: AskingKeyring) -> None:
    keyring.close()
    wallet.closed = wallet.declined = True
    for times in (1, 2):
        with pytest.raises(KeyringLocked):
            keyring.get_password("a", "name")
        assert wallet.asked == times
    wallet.declined = False
    assert keyring.get_password("a", "name") == "first"


def test_a_refresh_is_not_begun_while_the_wallet_is_closed(wallet: Wallet) -> None:
    """Else the new GUID would be in memory only, of an agent who pressed a button and declined a question."""

    async def scenario(held: HeldSession) -> None:
        wallet.closed = wallet.declined = True
        with pytest.raises((StoreLocked, StoreDenied)):
            await held.catch_up(SETTINGS)
        assert not held.in_memory_only

    _with_session(scenario)


def test_settings_and_password_in_a_closed_wallet_are_neither_damaged_nor_none(wallet: Wallet) -> None:
    async def scenario() -> None:
        store = KeyringStore("test", AskingKeyring)
        await store.save_settings(SETTINGS)
        await store.save_proxy_password(Secret("pa55"))
        wallet.closed = wallet.declined = True
        for work in (store.load_settings(), store.load_proxy_password(), store.save_proxy_password(None)):
            with pytest.raises(StoreError) as caught:
                await work
            assert caught.value.code in ("KR-402", "KR-403")
        await store.aclose()

    asyncio.run(scenario())
    assert wallet.left_behind == []


def _with_session(scenario: Callable[[HeldSession], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        store = KeyringStore("test", AskingKeyring)
        held = HeldSession(store, lambda held: None, lambda: 1000.0)

        async def exchange(session: Session) -> Renewal:
            return Renewal(replace(session, guid=Secret("9f8e7d6c-2222.AgentGateway0")))

        await held.begin(SESSION)
        await held.rotate(exchange)
        await held.catch_up(SETTINGS)
        await scenario(held)
        await store.aclose()

    asyncio.run(whole())
