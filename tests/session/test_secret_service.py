"""The store on the real Secret Service: gnome-keyring on a bus of the test's own."""

import asyncio
import gc
import os
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any, cast

import pytest
from jeepney import HeaderFields, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from secretstorage.exceptions import PromptDismissedException

from tests.rig.secret_service import SecretService
from toolbar.errors import StoreDenied, StoreError, StoreLocked, StoreUnavailable
from toolbar.model import Phase, Session, SessionRecord, Settings
from toolbar.secret import Secret
from toolbar.session.records import decode_entry
from toolbar.session.secret_service import AskingKeyring
from toolbar.session.store import KeyringStore

SETTINGS = Settings("https://gw.example:8043", "20011")
GUID = Secret("0a1b2c3d-1111-2222-3333-444455556666.AgentGateway0")
RECORD = SessionRecord(Session(SETTINGS.gateway, SETTINGS.agent_id, GUID), Phase.UNPROVEN, renewed_at=1000.0)

# keyring leaves its connection to the garbage collector when a keyring stays locked.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket.socket:ResourceWarning")


@pytest.fixture(autouse=True)
def _collect_garbage() -> Iterator[None]:
    """While the warning about it is ignored."""
    yield
    gc.collect()


@pytest.fixture
def service(secret_service: SecretService, monkeypatch: pytest.MonkeyPatch) -> SecretService:
    """Put this process on the bus of the keyring."""
    for name, value in secret_service.environment.items():
        monkeypatch.setenv(name, value)
    return secret_service


def play(scenario: Callable[[KeyringStore], Coroutine[Any, Any, None]], **more: Any) -> None:
    async def whole() -> None:
        store = KeyringStore("test", **more)
        try:
            await scenario(store)
        finally:
            await store.aclose()

    asyncio.run(whole())


async def saved(store: KeyringStore) -> None:
    await store.save_settings(SETTINGS)
    await store.save_session(RECORD)


def test_what_one_program_keeps_another_finds(service: SecretService) -> None:
    async def look(store: KeyringStore) -> None:
        assert await store.load_settings() == SETTINGS
        assert await store.load_session() == RECORD

    play(saved)
    play(look)


def test_the_items_have_the_names_of_the_design(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        await store.save_session(RECORD)
        found = {dict(attributes)["service"]: secret for attributes, secret in service.items().items()}
        assert set(found) == {
            "agent-toolbar/test/settings",
            "agent-toolbar/test/settings.backup",
            "agent-toolbar/test/session.a",
            "agent-toolbar/test/session.b",
        }
        assert all(dict(attributes)["username"] == "agent-toolbar" for attributes in service.items())
        assert decode_entry(found["agent-toolbar/test/session.b"]).record == RECORD
        assert GUID.reveal() not in found["agent-toolbar/test/settings"]

    play(scenario)


def test_a_session_that_is_forgotten_leaves_no_guid_behind(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        await store.save_session(RECORD)
        await store.forget_session()
        assert len(service.items()) == 3  # both copies of the settings, and that the session was ended
        assert not any(GUID.reveal() in secret for secret in service.items().values())
        assert await store.load_session() is None
        assert await store.load_settings() == SETTINGS

    play(scenario)


def test_a_locked_keyring_is_told_and_works_once_it_is_open(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        service.lock()
        for work in (
            store.load_session(),
            store.save_session(RECORD),
            store.load_settings(),
            store.load_proxy_password(),  # there is none, which nobody can know now
            store.save_proxy_password(None),
        ):
            with pytest.raises((StoreLocked, StoreDenied)) as caught:
                await work
            assert caught.value.code in ("KR-402", "KR-403")
        service.unlock()
        assert await store.load_session() == RECORD
        await store.save_session(RECORD)

    play(scenario)


def test_a_keyring_that_dies_is_told_and_not_the_end(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        service.kill()
        loading = asyncio.create_task(store.load_session())
        turns = 0
        while not loading.done():
            await asyncio.sleep(0.01)
            turns += 1
        assert turns > 0
        with pytest.raises(StoreError):
            await loading
        service.unlock()  # the one that D-Bus has started since
        assert await store.load_session() == RECORD

    play(scenario)


def test_a_keyring_that_was_started_anew_takes_a_write_at_once(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        service.kill()
        service.unlock()  # the new one, to which the key of the line that was kept says nothing
        await store.save_session(RECORD)
        service.kill()
        service.unlock()
        assert await store.load_session() == RECORD

    play(scenario)


def test_all_calls_share_a_line_which_is_let_go_of_at_the_end(service: SecretService) -> None:
    lines: list[set[str]] = []

    async def scenario(store: KeyringStore) -> None:
        await store.load_session()
        lines.append(_lines_of(os.getpid()))
        await saved(store)
        assert await store.load_session() == RECORD
        lines.append(_lines_of(os.getpid()))

    play(scenario)
    assert lines[0] == lines[1]
    assert len(lines[0]) == 1
    assert not _lines_of(os.getpid())


@pytest.mark.parametrize("work", ["load_session", "save_session", "load_proxy_password", "forget_session"])
def test_a_keyring_that_is_locked_between_two_calls_is_told(service: SecretService, work: str) -> None:
    async def scenario(store: KeyringStore) -> None:
        await saved(store)
        await store.save_session(RECORD)
        service.lock()
        with pytest.raises((StoreLocked, StoreDenied)):
            await getattr(store, work)(*((RECORD,) if work == "save_session" else ()))

    play(scenario)


def test_a_line_that_is_there_is_asked_no_more_than_it_has_to(
    service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Wire(DBusConnection):  # type: ignore[misc]
        def send_and_get_reply(self, message: Any, **more: Any) -> Any:
            asked.append(message.header.fields[HeaderFields.member])
            return super().send_and_get_reply(message, **more)

    monkeypatch.setattr("jeepney.io.blocking.DBusConnection", Wire)
    with closing(AskingKeyring()) as keyring:  # type: ignore[no-untyped-call]
        keyring.set_password("service", "name", "word")
        asked.clear()
        keyring.set_password("service", "name", "another")
        assert asked == ["CreateItem", "Get"]
        asked.clear()
        assert keyring.get_password("service", "name") == "another"
        assert asked == ["SearchItems", "GetSecret"]


def test_a_question_that_was_declined_is_not_asked_again() -> None:
    class Declined(AskingKeyring):
        asked = 0

        def get_preferred_collection(self) -> Any:
            self.asked += 1
            raise PromptDismissedException("no")

    keyring = Declined()  # type: ignore[no-untyped-call]
    keyring._line = cast(Any, SimpleNamespace(hang_up=lambda: None))
    with pytest.raises(PromptDismissedException):
        keyring.get_password("service", "name")
    assert keyring.asked == 1


def test_a_frozen_keyring_takes_its_time_and_nothing_is_lost(service: SecretService) -> None:
    async def scenario(store: KeyringStore) -> None:
        await store.save_settings(SETTINGS)
        service.stop_responding()
        began = time.monotonic()
        with pytest.raises(StoreError) as caught:
            await store.save_session(RECORD)
        assert caught.value.code == "KR-404"
        assert time.monotonic() - began < 3
        service.resume()

    play(scenario, patience=1.5)  # which closes, and waits
    (secret,) = service.find(service="agent-toolbar/test/session.a")
    assert decode_entry(secret).record == RECORD


def test_without_a_bus_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario(store: KeyringStore) -> None:
        for work in (store.load_settings(), store.save_session(RECORD)):
            with pytest.raises(StoreUnavailable) as caught:
                await work
            assert caught.value.code == "KR-401"

    play(scenario)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    play(scenario)


def _lines_of(process: int) -> set[str]:
    """Return the names that *process* has on the bus, without this look at it."""
    with closing(open_dbus_connection()) as bus:
        proxy = Proxy(message_bus, bus)
        names = [name for name in proxy.ListNames()[0] if name.startswith(":") and name != bus.unique_name]
        return {name for name in names if proxy.GetConnectionUnixProcessID(name) == (process,)}
