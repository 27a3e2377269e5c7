"""Somebody outside the process: reads the window through AT-SPI, hears what is said, presses keys."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.rig.processes import Child, RigError, wait_until
from tests.rig.screen import VirtualScreen

APPLICATION = "agent-toolbar"
_PYTHON = "/usr/bin/python3"  # the bindings are Debian packages


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing in a window, as a screen reader has it."""

    role: str
    name: str
    description: str
    text: str
    states: frozenset[str]
    place: tuple[int, ...]
    """On the screen: left, top, width, height."""
    actions: tuple[str, ...]
    keys: tuple[str, ...]
    labels: tuple[str, ...]

    @property
    def shown(self) -> bool:
        """Whether it is there to be seen."""
        return {"showing", "visible"} <= self.states


@dataclass(frozen=True, slots=True)
class Heard:
    """One event."""

    kind: str
    text: str
    how: int
    name: str
    role: str


class Beholder:
    """A showcase on a screen, and a screen reader in front of it."""

    def __init__(self, environment: Mapping[str, str], screen: VirtualScreen, *showcase: str) -> None:
        self._environment, self.screen = environment, screen
        self._command = showcase or ("tests.gallery.showcase",)
        self._children = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as children:
            self._reader = children.enter_context(
                Child(_PYTHON, "-m", "tests.access.reader", APPLICATION, environment=self._environment)
            )
            self._reader.read(20)  # it listens from here on
            self._case = children.enter_context(
                Child(sys.executable, "-m", *self._command, environment=self._environment)
            )
            self._case.read(20)
            self._children = children.pop_all()
        wait_until(lambda: self._ask({"do": "tree"}).get("nodes"), "the window to be readable", 15)
        return self

    def __exit__(self, *_: object) -> None:
        self._children.close()

    def shows(self, scene: str) -> None:
        """Have the window show *scene*."""
        self._case.ask({"scene": scene})

    def wishes(self, **wish: object) -> dict[str, Any]:
        """Ask something of the showcase."""
        return self._case.ask(wish)

    def pressed(self) -> list[str]:
        """Return what was pressed in the window since the last question."""
        return list(self._case.ask({"pressed": True})["pressed"])

    def things(self) -> list[Thing]:
        """Return all that is shown now."""
        nodes = wait_until(lambda: self._ask({"do": "tree"}).get("nodes", []), "the window to be read")
        return [
            Thing(
                node["role"], node["name"], node["description"], node["text"], frozenset(node["states"]),
                tuple(node["place"]), tuple(node["actions"]), tuple(node["keys"]), tuple(node["labels"]),
            )
            for node in nodes
        ]  # fmt: skip

    def focused(self) -> Thing | None:
        """Return what hears the keyboard, if anything does."""
        return next((thing for thing in self.things() if "focused" in thing.states), None)

    def presses(self, role: str, name: str) -> None:
        """Press a thing as a screen reader does."""
        answer = self._ask({"do": "press", "role": role, "name": name})
        if "error" in answer:
            raise RigError(str(answer["error"]))

    def heard(self) -> list[Heard]:
        """Return what was said since the last question."""
        return [Heard(**event) for event in self._ask({"do": "heard"})["heard"]]

    def types(self, *combinations: str) -> None:
        """Press keys one after the other, such as `Tab` or `alt+c`."""
        for combination in combinations:
            self.screen.key(combination)

    def comes_to_the_front(self) -> None:
        """Give the window the keyboard, as a click on it does."""
        title = "Agent Toolbar"
        self.wishes(front=True)
        wait_until(lambda: self.screen.active_window() == title, "the window to have the keyboard")

    def picture(self, file: Path) -> Path:
        """Take a picture of the window."""
        self._case.ask({"picture": str(file)})
        return file

    def _ask(self, wish: Mapping[str, Any]) -> dict[str, Any]:
        return self._reader.ask(wish, 20)
