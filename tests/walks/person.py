"""A person at the screen: finds things by their names, clicks, types, pastes, and counts what that takes."""

import sys
from collections.abc import Callable, Mapping

from tests.rig.accessibility import Accessible, accessible_tree
from tests.rig.processes import Child, RigError, program, run, wait_until
from tests.rig.screen import VirtualScreen

APPLICATION = "agent-toolbar"
TITLE = "Agent Toolbar"

# X keeps no clipboard: whoever copied something hands it out, and with their end it is empty.
_COPIED = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
application.clipboard().setText(sys.stdin.readline().rstrip())
end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
end.activated.connect(application.quit)
print("copied", flush=True)
application.exec()
"""
_FURTHEST = 40  # presses of Tab; there are fewer places than that


class Person:
    """Somebody who sees what is on the screen, and has a mouse and a keyboard."""

    def __init__(self, screen: VirtualScreen, environment: Mapping[str, str]) -> None:
        self.screen = screen
        self.environment = environment
        self.clicks = 0
        self.keys = 0
        self.seen: set[str] = set()
        """Every text that was there to be read."""

    def looks(self) -> list[Accessible]:
        """Return what the windows show now."""
        nodes = accessible_tree(self.environment, APPLICATION, timeout=40)
        shown = [node for node in nodes if "showing" in node.states]
        self.seen.update(text for node in shown for text in (node.name, node.text))
        return shown

    def sees(self, words: str) -> Accessible:
        """Return the thing whose words begin so, as soon as it is shown."""
        return self._waits_for(lambda node: node.name.startswith(words), words)

    def finds(self, role: str, name: str) -> Accessible:
        """Return the thing of this role and name, as soon as it is shown and can be used."""
        return self._waits_for(
            lambda node: (node.role, node.name) == (role, name) and "sensitive" in node.states,
            f"{role} {name}",
        )

    def is_at(self, role: str, name: str) -> None:
        """Wait until this thing is the one that hears the keyboard."""
        self._waits_for(
            lambda node: (node.role, node.name) == (role, name) and "focused" in node.states,
            f"{role} {name} with the focus",
        )

    def uses(self, role: str, name: str) -> None:
        """Click into the middle of a thing, all of which has to be on the screen for that."""
        left, top, width, height = self.finds(role, name).place
        right, bottom = self.screen.size
        on_it = min(left, top) >= 0 and left + width <= right and top + height <= bottom
        assert on_it, f"{name!r} is off the screen: {(left, top, width, height)}"
        # The square of a box to tick is at its left; the rest of its row may be empty.
        x = left + (height // 2 if role in ("check box", "radio button") else width // 2)
        self._xdotool("mousemove", "--sync", str(x), str(top + height // 2), "click", "1")
        self.clicks += 1

    def types(self, text: str) -> None:
        """Type *text* into whatever has the focus."""
        self._xdotool("type", "--delay", "5", text)
        self.keys += len(text)

    def presses(self, *combinations: str) -> None:
        """Press keys one after the other, such as `Tab` or `ctrl+v`."""
        for combination in combinations:
            self.screen.key(combination)
            self.keys += 1

    def pastes(self, text: str) -> None:
        """Paste *text* as copied from another window; what shows it is a field of as many dots."""
        with Child(sys.executable, "-c", _COPIED, environment=self.environment) as owner:
            owner.send_line(text.encode() + b"\n")
            assert owner.read_line(20) == b"copied\n"
            self.presses("ctrl+v")
            self._waits_for(lambda node: node.text == "●" * len(text), "what was pasted, as dots")

    def _waits_for(self, condition: Callable[[Accessible], bool], what: str) -> Accessible:
        try:
            return wait_until(lambda: [node for node in self.looks() if condition(node)], what, 20)[0]
        except RigError as error:
            known = [(node.role, node.name) for node in self.looks() if node.name]
            raise RigError(f"{error}; there is {known}") from None

    def _xdotool(self, *arguments: str) -> None:
        run(program("xdotool"), *arguments, environment=self.environment)


class Typist(Person):
    """Somebody without a mouse: everything is reached with Tab, and pressed with Space."""

    def uses(self, role: str, name: str) -> None:
        """Go to a thing with Tab, and press it with Space."""
        self.finds(role, name)
        for _ in range(_FURTHEST):
            nodes = self.looks()
            if any((node.role, node.name) == (role, name) and "focused" in node.states for node in nodes):
                self.presses("space")
                return
            self.presses("Tab")
        raise RigError(f"{role} {name!r} is not reached with Tab")
