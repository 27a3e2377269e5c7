"""The rehearsal that presses the buttons by itself, and compares what both sides saw."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from toolbar.presenter import Presenter
from toolbar.rehearsal.surroundings import Surroundings
from toolbar.secret import Secret
from toolbar.state import Condition
from toolbar.ui.window import ToolbarWindow

PATIENCE = 20.0


async def walk(presenter: Presenter, window: ToolbarWindow, around: Surroundings, folder: Path) -> bool:
    """Press through the main job; leave pictures and `walkthrough.json` in *folder*.

    Returns whether the window, the gateway and the VRC component saw the same.
    """
    story = _Story(presenter, window, folder)

    await story.tell("01-start", "the window with a session that is not checked yet")
    await story.press(window.refresh, "refresh")
    await story.tell("02-refreshed", "the GUID was exchanged", gateway=_exchange(around))
    await story.press(window.vrc, "vrc")
    await story.tell("03-vrc", "the token was handed over", gateway=_tokens(around), vrc=_hand_over(around))
    window.show_details(True)
    await story.tell("04-details", "the chain of proofs and the history")
    window.open_settings()
    await story.tell("05-settings", "the settings beside the bar", of=window.settings.dialog)
    window.settings.dialog.close()
    _end_recorder(around)
    await _until(lambda: story.condition is Condition.NOT_RECORDED)
    await story.tell("06-not-recorded", "the recorder was killed, and the bar says so")
    await story.press(window.vrc, "vrc")
    await around.command(do="sign-out")
    await story.press(window.refresh, "refresh")
    await story.tell("07-session-ended", "the gateway signed the agent out")
    window.show_details(False)
    await story.tell("08-session-ended-bar", "the same, folded")
    story.expect("01-start", Condition.AGEING)
    story.expect("02-refreshed", Condition.RECORDER_IDLE)
    story.expect("03-vrc", Condition.READY)
    story.expect("07-session-ended", Condition.EXPIRED)
    return story.write(*_agreement(story, around))


class _Story:
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

    async def press(self, button: QPushButton, action: str) -> None:
        """Press the real button with the real mouse event, and wait for the end of what it starts."""
        await _until(button.isEnabled)
        before = len(self._presenter.state.history)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await _until(
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


def _agreement(story: _Story, around: Surroundings) -> tuple[bool, ...]:
    before, after = story.told("01-start"), story.told("02-refreshed")
    exchange = after["seen"]["gateway"]
    tokens = story.told("03-vrc")["seen"]["gateway"]
    handed = story.told("03-vrc")["seen"]["vrc"]
    return (
        exchange["asked_with"] == before["fingerprint"],
        exchange["answered"] == after["fingerprint"],
        exchange["requests"] == 1,
        tokens["asked_with"] == after["fingerprint"],
        tokens["requests"] == 1,
        handed["token_is_the_gateways"],
        handed["state"] == "initialized",
    )


def _exchange(around: Surroundings) -> dict[str, object]:
    pairs = _calls(around, "updateGuid")
    request, body = pairs[-1]
    return {
        "requests": len(pairs),
        "asked_with": _mark(request["guid"]),
        "answered": _mark(body["result"]["guid"]),
        "retcode": body["retcode"],
    }


def _tokens(around: Surroundings) -> dict[str, object]:
    pairs = _calls(around, "vrctoken")
    request, body = pairs[-1]
    return {"requests": len(pairs), "asked_with": _mark(request["guid"]), "retcode": body["retcode"]}


def _hand_over(around: Surroundings) -> dict[str, object]:
    token: str = _calls(around, "vrctoken")[-1][1]["result"]["vrcToken"]
    lines = _lines(around.vrc_journal)
    given = [line for line in lines if line["what"] == "initialize"][-1]
    salted = hashlib.sha256(bytes.fromhex(given["salt"]) + token.encode()).hexdigest()
    states = [line["state"] for line in lines if line["what"] == "state"]
    return {
        "token_is_the_gateways": salted == given["token_sha256_salted"],
        "agent_id": given["agent_id"],
        "state": states[-1] if states else "",
    }


def _end_recorder(around: Surroundings) -> None:
    """Kill the reference VRC, as a crash would."""
    import os
    import signal

    pid = [line["pid"] for line in _lines(around.vrc_journal) if "pid" in line][-1]
    os.kill(pid, signal.SIGTERM)


def _calls(around: Surroundings, operation: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    lines = _lines(around.gateway_journal)
    answers = {line["n"]: line for line in lines if line["what"] == "answer"}
    requests = [line for line in lines if line["what"] == "request" and line["path"].endswith(operation)]
    return [(request, json.loads(answers[request["n"]]["body"])) for request in requests]


def _lines(journal: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]


def _mark(guid: str) -> str:
    return Secret(guid).fingerprint


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - a widget that becomes enabled has no event to await
            await asyncio.sleep(0.02)
