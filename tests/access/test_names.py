"""Role, name and description of everything that can be used, as AT-SPI brings them out of the process."""

from __future__ import annotations

import pytest

from tests.access.beholder import Beholder, Thing
from tests.gallery.every import EVERY
from tests.rig.processes import wait_until

USED = {"button", "check box", "combo box", "menu item", "page tab", "page tab list", "password text",
        "radio button", "text", "check menu item", "menu", "slider", "spin button", "link", "table", "tree",
        "list"}  # fmt: skip
"""What has a keyboard's attention; `label` is what is read."""

LAID_OUT = {"filler", "layered pane", "panel", "frame", "dialog", "label", "separator", "list item", "image",
            "popup menu", "scroll pane", "viewport", "scroll bar", "table column header",
            "table cell"}  # fmt: skip

SEEN = [scene.name for scene in EVERY if not scene.name.startswith(("working-", "presence-"))]


@pytest.fixture(scope="module", params=SEEN)
def seen(request: pytest.FixtureRequest, beholder: Beholder) -> list[Thing]:
    """Every scene, one after the other, read once for all that is asked of it."""
    beholder.shows(request.param)
    return wait_until(beholder.things, "something to be shown")


def told(things: list[Thing]) -> list[tuple[str, str]]:
    return [(thing.role, thing.name) for thing in things]


def said_by_its_label(thing: Thing) -> bool:
    """Whether there is more to be heard of a choice than what is chosen: on Linux that is its name."""
    return bool(thing.labels) if thing.role == "combo box" else bool(thing.name)


def test_whatever_can_be_used_has_a_name(seen: list[Thing]) -> None:
    used = [thing for thing in seen if thing.role in USED]
    assert used
    assert [thing for thing in used if not said_by_its_label(thing)] == []
    assert {thing.role for thing in seen} <= USED | LAID_OUT
    # Nothing is an image without words: its shape is said beside it.
    assert [thing for thing in seen if thing.role in ("icon", "image") and not thing.name] == []


def test_nothing_is_read_out_twice(seen: list[Thing]) -> None:
    assert [thing for thing in seen if thing.name and thing.description == thing.name] == []


def test_the_bar_says_what_each_button_does_and_its_key(beholder: Beholder) -> None:
    beholder.shows("ready")
    buttons = {thing.name: thing for thing in beholder.things() if thing.role == "button"}
    assert {"Refresh", "VRC", "Menu"} <= buttons.keys()
    assert "F5" in buttons["Refresh"].description
    assert "F8" in buttons["VRC"].description
    assert [buttons[name].keys[0] for name in ("Refresh", "VRC", "Menu")] == ["F5", "F8", "F10"]


def test_the_window_is_one_for_a_screen_reader(beholder: Beholder) -> None:
    """A filler would be passed over where the reader looks for the window that is in front."""
    beholder.shows("ready")
    assert ("frame", "Agent Toolbar") in told(beholder.things())


def test_state_and_proof_are_read_as_they_are_seen(beholder: Beholder) -> None:
    beholder.shows("not-recorded")
    labels = [thing.name for thing in beholder.things() if thing.role == "label"]
    assert labels.count("NOT RECORDED") == 1
    assert any(label.startswith("Recorder ended") for label in labels)
    assert "What happened" in labels


@pytest.mark.parametrize(
    ("scene", "name", "signal"), [("ready", "Refresh", "refresh"), ("recorder-not-started", "VRC", "vrc")]
)
def test_a_screen_reader_presses(beholder: Beholder, scene: str, name: str, signal: str) -> None:
    beholder.shows(scene)
    beholder.pressed()
    beholder.presses("button", name)
    assert wait_until(beholder.pressed, f"{name} to be pressed") == [signal]


def test_what_is_off_says_so_and_why(beholder: Beholder) -> None:
    beholder.shows("ready-no-recorder")
    [vrc] = [thing for thing in beholder.things() if (thing.role, thing.name) == ("button", "VRC")]
    assert "sensitive" not in vrc.states
    assert vrc.description == "No recorder is configured for this desk"


def test_a_mistake_is_told_at_its_field(beholder: Beholder) -> None:
    beholder.shows("settings-mistakes")
    fields = {thing.name: thing.description for thing in beholder.things() if thing.role == "text"}
    assert fields["Gateway"] == (
        "This is not the address of a gateway. Enter host and port only, as in https://gw.example:8043"
    )
    assert fields["Agent ID"] == (
        "An agent ID is a number from 101 to 999999. Enter yours; the workbench shows it."
    )
