"""What a rehearsal presses, sees and writes down, step by step."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from toolbar.presenter import Presenter
from toolbar.state import Condition
from toolbar.ui.status import headline
from toolbar.ui.window import ToolbarWindow

PATIENCE = 30.0


class Story:
    """What was done and seen, step by step."""

    def __init__(self, presenter: Presenter, window: ToolbarWindow, folder: Path) -> None:
        self._presenter = presenter
        self._window = window
        self._folder = folder
        self._clock = window.clock
        self.steps: list[dict[str, Any]] = []
        self._expected: list[bool] = []

    @property
    def condition(self) -> Condition:
        """What the bar says now."""
        return self._presenter.state.condition(self._clock())

    async def shows(self, condition: Condition) -> None:
        """Wait until it is *condition*, and the bar, which looks at the clock once in a second, says so."""
        await until(
            lambda: (
                self.condition is condition
                and self._window.words()[0] == headline(self._presenter.state, self._clock())
            )
        )

    async def press(self, button: QPushButton, action: str) -> None:
        """Press the real button with the real mouse event, and wait for the end of what it starts."""
        await until(button.isEnabled)
        before = len(self._presenter.state.history)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(
            lambda: self._presenter.state.busy is None and len(self._presenter.state.history) > before
        )
        if self._presenter.state.history[0].action != action:
            raise AssertionError(f"pressed for {action}, got {self._presenter.state.history[0].action}")

    async def tell(self, name: str, text: str, *, of: QWidget | None = None, **seen: object) -> None:
        """Note what is to be seen now, with a picture of it."""
        await asyncio.sleep(0.1)  # one more turn of Qt's painting; nothing waits for it
        (of or self._window).grab().save(str(self._folder / f"{name}.png"))
        session = self._presenter.state.session
        self.steps.append(
            {
                "step": name,
                "what": text,
                "bar": self._window.words(),
                "condition": self.condition.name,
                "fingerprint": session.guid.fingerprint if session else "",
                "seen": seen,
            }
        )

    def expect(self, name: str, condition: Condition) -> None:
        """Hold the story to what it should have been."""
        self._expected.append(self.told(name)["condition"] == condition.name)

    def told(self, name: str) -> dict[str, Any]:
        """Return the step *name*."""
        return next(step for step in self.steps if step["step"] == name)

    def write(self, *agreed: bool) -> bool:
        """Write the story down and return whether everything agrees."""
        good = all((*agreed, *self._expected))
        text = json.dumps({"agreed": good, "steps": self.steps}, indent=2, ensure_ascii=False)
        (self._folder / "walkthrough.json").write_text(text + "\n", encoding="utf-8")
        verdict = "The gateway, the recorder and the window agree" if good else "They do NOT agree"
        sys.stdout.write(f"{verdict}: {len(self.steps)} steps, pictures in {self._folder}\n")
        return good


def end_recorder(journal: Path) -> None:
    """Kill the reference VRC, as a crash would."""
    pid = [line["pid"] for line in lines_of(journal) if "pid" in line][-1]
    os.kill(pid, signal.SIGTERM)


def lines_of(journal: Path) -> list[dict[str, Any]]:
    """Return the facts of *journal*, one a line."""
    return [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]


async def until(condition: Callable[[], bool]) -> None:
    """Wait until *condition* is true."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - a widget that becomes enabled has no event to await
            await asyncio.sleep(0.02)
