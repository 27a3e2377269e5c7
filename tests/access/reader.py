"""A screen reader that stays: reads, presses and listens through AT-SPI, one JSON line for each wish.

Run by the system's Python, which alone has the bindings: `python3 -m tests.access.reader APPLICATION`.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore]

from tests.rig.atspi_reader import _application, _press, _role, _states

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]  # noqa: E402

HEARD = ("object:announcement", "object:property-change:accessible-name", "object:state-changed:focused")


class Reader:
    """Does what it is asked for, and keeps what it heard meanwhile."""

    def __init__(self, application: str) -> None:
        self._application = application
        self._heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in HEARD:
            self._listener.register(kind)

    def answer(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Return the answer to one wish; what could not be done is an answer, too."""
        try:
            return self._do(wish)
        except LookupError as error:
            return {"error": str(error.args[0])}
        except GLib.Error as error:  # it changed or vanished while it was read
            return {"error": error.message}

    def _do(self, wish: dict[str, Any]) -> dict[str, Any]:
        if wish["do"] == "heard":
            heard, self._heard = self._heard, []
            return {"heard": heard}
        shown = _shown(_application(Atspi.get_desktop(0), self._application))
        if wish["do"] == "press":
            _press([node for node, _ in shown], wish["role"], wish["name"])
            return {"pressed": True}
        return {"nodes": [_facts(node, states) for node, states in shown]}

    def _hear(self, event: Any) -> None:
        self._heard.append(
            {
                "kind": str(event.type),
                "text": event.any_data if isinstance(event.any_data, str) else "",
                "how": event.detail1,
                "name": event.source.get_name() or "",
                "role": _role(event.source),
            }
        )


def _shown(node: Any) -> Iterator[tuple[Any, list[str]]]:
    """Yield what says that it is there to be seen, with its states, and not what is in something closed.

    Only the choices of a closed list say that they are there.
    """
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        states = _states(child)
        if {"showing", "visible"} <= set(states):
            yield child, states
        if "visible" in states or _role(child) == "list":
            yield from _shown(child)


def _facts(node: Any, states: list[str]) -> dict[str, Any]:
    actions = node.get_action_iface()
    component = node.get_component_iface()
    text = node.get_text_iface()
    count = range(actions.get_n_actions()) if actions is not None else ()
    place = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    labels = [
        relation.get_target(index).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]
    return {
        "role": _role(node),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text.get_text(0, -1) if text is not None else "",
        "states": states,
        "place": [place.x, place.y, place.width, place.height] if place else [0, 0, 0, 0],
        "actions": [actions.get_action_name(index) for index in count],
        "keys": [actions.get_key_binding(index) for index in count],
        "labels": labels,
    }


def main(application: str) -> None:
    """Answer until nobody asks any more."""
    Atspi.set_timeout(2000, 2000)
    reader, loop = Reader(application), GLib.MainLoop()

    def asked(*_: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        sys.stdout.write(json.dumps(reader.answer(json.loads(line))) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, asked)
    sys.stdout.write('{"ready": true}\n')
    sys.stdout.flush()
    loop.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
