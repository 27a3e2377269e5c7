"""Reads an application through AT-SPI; run by the system's Python, which alone has the bindings."""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

_PRESSES = ("press", "click", "toggle", "activate", "showmenu")  # in the order of preference

_NEW_NAMES = {"push button": "button"}  # AT-SPI changed its words on the way; tests use the new ones


def main(timeout: str, command: str, application: str, *wanted: str) -> None:
    """Print the tree of the application as JSON, or press one thing in it, once that is possible."""
    try:
        import gi  # type: ignore[import-not-found, unused-ignore]

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]
    except (ImportError, ValueError) as error:
        sys.exit(f"ATSPI-MISSING {error}")
    Atspi.set_timeout(2000, 2000)  # a window that hangs should not take the reader with it
    deadline = time.monotonic() + float(timeout)
    while True:
        try:
            nodes = list(_nodes(_application(Atspi.get_desktop(0), application)))
            if command == "press":
                _press(nodes, *wanted)
            else:
                _print(nodes, Atspi.CoordType.SCREEN)
        except LookupError as error:
            complaint = str(error.args[0])
        except GLib.Error as error:  # it changed or vanished while it was read
            complaint = error.message
        else:
            return
        if time.monotonic() > deadline:
            sys.exit(f"{complaint}; given up after {timeout} s")
        time.sleep(0.02)


def _application(desktop: Any, name: str) -> Any:
    children = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    # Without a window it is still starting.
    for child in children:
        if child is not None and child.get_name() == name and child.get_child_count():
            return child
    known = [child.get_name() for child in children if child is not None]
    raise LookupError(f"no application {name!r} with a window, only {known}")


def _nodes(node: Any) -> Iterator[Any]:
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
            yield from _nodes(child)


def _role(node: Any) -> str:
    role = str(node.get_role_name())
    return _NEW_NAMES.get(role, role)


def _states(node: Any) -> list[str]:
    return sorted(state.value_nick for state in node.get_state_set().get_states())


def _print(nodes: list[Any], screen: Any) -> None:
    tree = []
    for node in nodes:
        interface = node.get_text_iface()
        text = interface.get_text(0, -1) if interface is not None else ""
        said = {"role": _role(node), "name": node.get_name(), "text": text, "states": _states(node)}
        component = node.get_component_iface()
        place = component.get_extents(screen) if component is not None else None
        tree.append(
            said | {"place": [place.x, place.y, place.width, place.height] if place else [0, 0, 0, 0]}
        )
    sys.stdout.write(json.dumps(tree))


def _press(nodes: list[Any], role: str, name: str) -> None:
    found = [node for node in nodes if _role(node) == role and node.get_name() == name]
    if len(found) != 1:
        known = [(_role(node), node.get_name()) for node in nodes]
        raise LookupError(f"{len(found)} things are {role!r} {name!r} among {known}")
    # Qt takes the action of a disabled button and does nothing.
    if "sensitive" not in _states(found[0]):
        raise LookupError(f"{role!r} {name!r} is disabled")
    actions = found[0].get_action_iface()
    names = [actions.get_action_name(index).lower() for index in range(actions.get_n_actions())]
    for wish in _PRESSES:
        if wish in names:
            actions.do_action(names.index(wish))
            return
    raise LookupError(f"{role!r} {name!r} cannot be pressed, only {names}")


if __name__ == "__main__":
    main(*sys.argv[1:])
