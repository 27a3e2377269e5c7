"""How long a keyring is waited for, and what is said meanwhile."""

import asyncio
import errno
import gc
import re
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from toolbar.errors import StoreError
from toolbar.session.calls import KeyringCalls
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring


class AskingKeyring(ForgetfulKeyring):
    """A keyring whose reading waits until it is let go, with a question on the screen or without one."""

    def __init__(self) -> None:
        super().__init__()
        self.asking = False
        self.open = threading.Event()
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        assert self.open.wait(20)
        if self.trouble is not None:
            raise self.trouble
        return super().get_password(service, username)


Scenario = Callable[[KeyringStore, AskingKeyring], Coroutine[Any, Any, None]]


def play(scenario: Scenario, **more: float) -> list[bool]:
    """Play it, and return what was told of waiting."""
    keyring, told = AskingKeyring(), list[bool]()

    async def whole() -> None:
        store = KeyringStore("test", lambda: keyring, **more)
        store.waiting = told.append
        try:
            await scenario(store, keyring)
        finally:
            keyring.open.set()
            await store.aclose()

    asyncio.run(whole())
    return told


async def given_up(work: Coroutine[Any, Any, object]) -> float:
    """Return the seconds after which it was."""
    began = time.monotonic()
    with pytest.raises(StoreError) as caught:
        await work
    seconds = time.monotonic() - began
    assert caught.value.code == "KR-404"
    assert abs(int(re.sub(r"no answer in (\d+) s", r"\1", caught.value.detail)) - seconds) < 1.5
    return seconds


def test_a_quick_keyring_is_not_worth_a_word() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.open.set()
        assert await store.load_session() is None

    assert play(scenario) == []


def test_that_it_is_waited_for_is_said_once_and_withdrawn() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        waiting = asyncio.Event()
        tell = store.waiting

        def told(there: bool) -> None:
            tell(there)
            waiting.set()

        store.waiting = told
        began = time.monotonic()
        calls = [asyncio.create_task(store.load_session()) for _ in range(3)]
        await waiting.wait()
        assert 1.4 <= time.monotonic() - began < 5
        keyring.open.set()
        assert await asyncio.gather(*calls) == [None, None, None]

    assert play(scenario) == [True, False]


def test_it_is_withdrawn_when_the_keyring_is_given_up() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        assert 0.25 <= await given_up(store.load_session()) < 3

    assert play(scenario, patience=0.3) == [True, False]


def test_it_is_withdrawn_when_nobody_waits_any_more() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        waiting = asyncio.Event()
        tell = store.waiting

        def told(there: bool) -> None:
            tell(there)
            waiting.set()

        store.waiting = told
        call = asyncio.create_task(store.load_session())
        await waiting.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    assert play(scenario) == [True, False]


def test_somebody_who_is_asked_gets_more_time_than_a_keyring_that_says_nothing() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.asking = True
        call = asyncio.create_task(store.load_session())
        asyncio.get_running_loop().call_later(1.5, keyring.open.set)
        assert await call is None
        keyring.asking = False
        keyring.open.clear()
        assert await given_up(store.load_session()) < 1.4

    play(scenario, patience=0.3)


def test_after_the_answer_the_keyring_has_its_whole_time_again() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        loop = asyncio.get_running_loop()
        keyring.asking = True
        loop.call_later(1.0, setattr, keyring, "asking", False)
        assert 1.3 <= await given_up(store.load_session()) < 4

    play(scenario, patience=0.6)


def test_a_question_that_nobody_answers_is_not_waited_for_for_ever() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.asking = True
        assert 0.7 <= await given_up(store.load_session()) < 3

    play(scenario, patience=0.3, with_people=0.6)


def test_a_program_that_ends_waits_for_nobody_to_answer() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.asking = True
        asyncio.get_running_loop().call_later(0.5, store.hurry)
        assert 0.6 <= await given_up(store.load_session()) < 3

    play(scenario, patience=0.4)


def test_a_program_that_ends_does_not_wait_for_a_keyring_that_hangs() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        asyncio.get_running_loop().call_later(1.7, store.hurry)  # once it is said that it is waited for
        assert 1.7 <= await given_up(store.load_session()) < 8

    play(scenario, patience=30)


def test_what_writes_a_guid_that_only_we_have_keeps_its_time() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(0.1, lambda: store.hurry(at_stake=True))
        loop.call_later(3.0, keyring.open.set)
        assert await store.load_session() is None

    play(scenario, patience=10)


def test_what_a_computer_has_no_room_for_is_told_as_that() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.open.set()
        for trouble in (MemoryError(), *(OSError(number, "x") for number in (errno.EMFILE, errno.ENOMEM))):
            keyring.trouble = trouble
            with pytest.raises(StoreError) as caught:
                await store.load_session()
            assert caught.value.code == "INT-901"
            assert caught.value.detail == type(trouble).__name__
        keyring.trouble = OSError(errno.EPIPE, "x")
        with pytest.raises(StoreError) as caught:
            await store.load_session()
        assert caught.value.code == "KR-406"

    play(scenario)


@pytest.mark.parametrize("trouble", [None, OSError(errno.EPIPE, "x")])
@pytest.mark.parametrize("listened", [True, False])
def test_an_answer_that_comes_after_all_is_told_if_it_is_a_good_one(
    caplog: pytest.LogCaptureFixture, listened: bool, trouble: Exception | None
) -> None:
    told: list[str] = []

    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        if listened:
            store.answered_late = lambda: told.append("late")
        await given_up(store.load_session())
        assert told == []
        keyring.trouble = trouble
        keyring.open.set()
        if trouble is None:
            await store.load_session()  # comes after it, on the same thread
        else:
            with pytest.raises(StoreError):
                await store.load_session()

    play(scenario, patience=0.5)
    assert told == (["late"] if listened and trouble is None else [])
    gc.collect()
    assert [entry.message for entry in caplog.records if entry.name == "asyncio"] == []  # nothing was dropped


def test_without_a_thread_nothing_is_asked_and_the_next_try_may_get_one() -> None:
    async def scenario(store: KeyringStore, keyring: AskingKeyring) -> None:
        keyring.open.set()
        before = threading.stack_size(1 << 46)  # more than any computer has
        try:
            with pytest.raises(StoreError) as caught:
                await store.load_session()
        finally:
            threading.stack_size(before)
        assert caught.value.code == "INT-901"
        assert await store.load_session() is None

    play(scenario)


def test_closing_is_possible_where_there_is_no_thread() -> None:
    async def scenario() -> None:
        calls = KeyringCalls(ForgetfulKeyring, patience=1, with_people=1)
        before = threading.stack_size(1 << 46)
        try:
            await calls.aclose()
        finally:
            threading.stack_size(before)

    asyncio.run(scenario())
