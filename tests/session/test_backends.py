"""Which keyring is trusted: the system's own, or none; for Linux see test_secret_service.py."""

import errno
import sys
from types import ModuleType, SimpleNamespace

import pytest
from keyring.backends import Windows, macOS

from toolbar.errors import StoreError, StoreUnavailable
from toolbar.session.backends import asks_nobody, is_asking, kind_of, system_keyring, would_ask

WIN32CRED = SimpleNamespace(CRED_PERSIST_SESSION=1, CRED_PERSIST_LOCAL_MACHINE=2, CRED_PERSIST_ENTERPRISE=3)
"""As far as it is needed, and as it is on Windows."""


def recommends_itself(module: ModuleType, name: str, priority: object, patch: pytest.MonkeyPatch) -> None:
    """Have a keyring of *module* say of itself how well it works here; this system may lack what it needs."""
    patch.setattr(module, name, type(name, (getattr(module, name),), {"priority": priority}))


@pytest.mark.parametrize(
    ("platform", "module", "name"),
    [("win32", Windows, "WinVaultKeyring"), ("darwin", macOS, "Keyring")],
)
def test_each_system_has_its_own_keyring(
    platform: str, module: ModuleType, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Windows, "win32cred", WIN32CRED, raising=False)
    recommends_itself(module, name, 5, monkeypatch)
    assert type(system_keyring()) is getattr(module, name)


def test_on_windows_the_session_does_not_follow_the_user_to_another_desk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Windows, "win32cred", WIN32CRED, raising=False)
    recommends_itself(Windows, "WinVaultKeyring", 5, monkeypatch)
    keyring = system_keyring()
    assert isinstance(keyring, Windows.WinVaultKeyring)
    assert keyring.persist == WIN32CRED.CRED_PERSIST_LOCAL_MACHINE


@pytest.mark.skipif(sys.platform == "darwin", reason="there it works")
def test_a_keyring_that_cannot_work_here_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(StoreUnavailable) as caught:
        system_keyring()
    assert (caught.value.code, caught.value.detail) == ("KR-401", "RuntimeError")


@pytest.mark.parametrize(("priority", "trusted"), [(0.0, False), (0.9, False), (1.0, True), (1.5, True)])
def test_a_keyring_that_does_not_recommend_itself_is_none(
    priority: float, trusted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    recommends_itself(macOS, "Keyring", priority, monkeypatch)
    if trusted:
        assert isinstance(system_keyring(), macOS.Keyring)
        return
    with pytest.raises(StoreUnavailable) as caught:
        system_keyring()
    assert (caught.value.code, caught.value.detail) == ("KR-401", f"priority {priority}")


def test_a_computer_without_room_is_not_one_without_a_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def __get__(self, instance: object, owner: type) -> float:
            raise OSError(errno.EMFILE, "too many open files")

    monkeypatch.setattr(sys, "platform", "darwin")
    recommends_itself(macOS, "Keyring", Full(), monkeypatch)
    with pytest.raises(StoreError) as caught:
        system_keyring()
    assert (type(caught.value), caught.value.code) == (StoreError, "INT-901")
    assert caught.value.detail == "OSError"


@pytest.mark.parametrize(
    ("answer", "asks", "certainly_not"), [(True, True, False), (False, False, True), (None, False, False)]
)
def test_a_keyring_that_can_tell_is_believed(
    answer: bool | None, asks: bool, certainly_not: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = macOS.Keyring()  # type: ignore[no-untyped-call]
    monkeypatch.setattr(keyring, "would_ask", lambda: answer, raising=False)
    assert (would_ask(keyring), asks_nobody(keyring)) == (asks, certainly_not)


def test_of_those_that_cannot_tell_only_windows_is_known_to_ask_nobody() -> None:
    windows = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]
    mac = macOS.Keyring()  # type: ignore[no-untyped-call]
    assert (kind_of(windows), kind_of(mac)) == ("Windows", "macOS")
    assert (would_ask(windows), asks_nobody(windows)) == (False, True)
    assert (would_ask(mac), asks_nobody(mac)) == (False, False)
    assert not is_asking(windows)
