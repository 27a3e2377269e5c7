"""What is refused in the turn of the loop that it was asked in is told to the window that asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.rig.qt_loop import run_on_qt
from toolbar.app import serve
from toolbar.model import Settings
from toolbar.policy.layers import Policy
from toolbar.presenter import Presenter
from toolbar.session.store import KeyringStore
from toolbar.simulator.keyring import ForgetfulKeyring
from toolbar.ui.window import ToolbarWindow

PINNED = Settings("https://gw.example:8043", "20011", pin="AB" * 32)
FORBIDDING = Policy(pinning=False, file="policy.toml")


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[ToolbarWindow]:
    qapp.setQuitOnLastWindowClosed(False)
    window = ToolbarWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield window
    window.deleteLater()


def play(window: ToolbarWindow, steps: Callable[[Presenter], Awaitable[None]]) -> None:
    """Serve *window*, for an organisation that forbids pins, while *steps* go on."""
    keyring = ForgetfulKeyring()

    def presenter(show: Callable[..., None]) -> Presenter:
        return Presenter(KeyringStore("test", lambda: keyring), show, policy=FORBIDDING)

    async def meanwhile(presenter: Presenter, window: ToolbarWindow) -> None:
        await presenter.load()
        await asyncio.sleep(0)
        await steps(presenter)
        window.close_at_once()
        await asyncio.Event().wait()

    run_on_qt(serve(window, presenter, meanwhile))


async def it_is_so(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("button", ["_save", "_test"])
def test_settings_that_are_refused_at_once_are_told_so(button: str, window: ToolbarWindow) -> None:
    async def steps(presenter: Presenter) -> None:
        dialog = window.settings.dialog
        dialog.open_for(presenter.state, entered=PINNED)
        getattr(dialog, button).click()
        await it_is_so(lambda: dialog._asked.waits_for is None)
        told = [label.text() for label in (dialog.result_text, *dialog.mistakes.values()) if label.text()]
        assert any("does not allow" in text for text in told), told

    play(window, steps)


def test_a_first_run_that_is_refused_at_once_goes_on(window: ToolbarWindow) -> None:
    async def steps(presenter: Presenter) -> None:
        first_run = window.settings.first_run
        first_run.open_for(presenter.state)
        first_run._test(PINNED)
        await it_is_so(lambda: first_run._asked.waits_for is None)
        assert presenter.state.test is not None
        assert first_run.next.isEnabled()

    play(window, steps)
