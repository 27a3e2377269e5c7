"""Everything by real keys on a real screen: in two presses at most, in a sensible order, never trapped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from tests.access.beholder import Beholder
from tests.gallery.scenes import View
from tests.rig.processes import wait_until


@pytest.fixture
def window(beholder: Beholder) -> Iterator[Beholder]:
    """The window, in front and with the keyboard."""
    beholder.shows("ready")
    beholder.comes_to_the_front()
    beholder.pressed()
    yield beholder
    beholder.types("Escape", "Escape")


def menu_is_open(window: Beholder) -> None:
    wait_until(lambda: window.wishes(popup=True)["popup"], "the menu to be open")


def test_a_screen_reader_is_told_where_in_the_menu_one_is(window: Beholder) -> None:
    window.types("F10")
    menu_is_open(window)
    window.heard()
    window.types("Down")
    heard: set[str] = set()

    def told() -> bool:
        heard.update(event.name for event in window.heard())
        return "Details" in heard

    wait_until(told, "a line of it")


@pytest.mark.parametrize(
    ("scene", "keys", "told"),
    [
        ("ready", "F5", "refresh"),
        ("ready", "F8", "vrc"),
        ("working-can-be-cancelled", "ctrl+period", "cancel"),
        ("ready", "ctrl+k", "check"),
        ("ready", "ctrl+e e", "end_shift"),
        ("offline", "ctrl+t", "refresh"),
        ("presence-idle", "ctrl+r", "record"),
        ("presence-idle", "ctrl+1", "idle"),
        ("presence-idle", "ctrl+2", "busy"),
        ("presence-idle", "ctrl+3", "work"),
        ("presence-idle", "ctrl+4", "rest"),
        ("presence-idle", "F2 i", "idle"),
        ("presence-idle", "F2 a", "work"),
        ("shift-in-a-call", "ctrl+e f", "force_out"),
        ("ready", "F10 r", "check"),
    ],
)
def test_two_presses_do_it(window: Beholder, scene: str, keys: str, told: str) -> None:
    window.shows(scene)
    presses = keys.split()
    assert len(presses) <= 2
    for key in presses:
        window.types(key)
        if key in ("F2", "F10"):
            menu_is_open(window)
    seen: list[str] = []

    def done() -> bool:
        seen.extend(window.pressed())
        return told in seen

    wait_until(done, f"{told} after {keys}")
    assert seen == [told]


@pytest.mark.parametrize(
    ("keys", "title"),
    [("ctrl+comma", "Settings"), ("F1", "Guide"), ("ctrl+h", "Session story"), ("F10 g", "Guide")],
)
def test_two_presses_open_it_and_one_closes_it(window: Beholder, keys: str, title: str) -> None:
    before = set(window.screen.windows())
    for key in keys.split():
        window.types(key)
        if key == "F10":
            menu_is_open(window)
    opened = wait_until(lambda: set(window.screen.windows()) - before, f"a window after {keys}")
    assert any(one.startswith(title) for one in opened)
    wait_until(lambda: window.screen.active_window() in opened, "it to have the keyboard")
    window.types("Escape")
    wait_until(lambda: not set(window.screen.windows()) - before, "it to be closed")


def test_escape_folds_the_check_and_then_the_details(window: Beholder) -> None:
    def unfolded() -> set[View]:
        names = {thing.name for thing in window.things()}
        return {view for view, name in ((View.DETAILS, "Gateway"), (View.CHECK, "Close")) if name in names}

    window.shows("ready-details")
    window.types("ctrl+k")
    wait_until(lambda: unfolded() == {View.DETAILS, View.CHECK}, "both to be unfolded")
    window.types("Escape")
    wait_until(lambda: unfolded() == {View.DETAILS}, "the check to be folded")
    window.types("Escape")
    wait_until(lambda: not unfolded(), "the details to be folded")


@pytest.mark.parametrize(
    "scene", ["ready", "expired", "shift-signed-in-elsewhere", "check-sound", "settings-filled-0"]
)
def test_tab_comes_by_everything_from_left_to_right_and_back_to_the_first(
    window: Beholder, scene: str
) -> None:
    window.shows(scene)
    usable = {"button", "text", "password text", "check box", "radio button", "combo box", "page tab list"}

    def place() -> tuple[str, str, tuple[int, ...]] | None:
        here = (one for one in window.things() if "focused" in one.states and one.role in usable)
        return next(((one.role, one.name, one.place) for one in here), None)

    def another(last: object) -> tuple[str, str, tuple[int, ...]] | None:
        now = place()
        return None if now == last else now

    window.types("Tab")
    first = here = wait_until(place, "something to have the keyboard")
    stops: list[tuple[str, str, tuple[int, ...]]] = []
    while here is not None and here not in stops:
        assert len(stops) < 40, "no way back"
        stops.append(here)
        window.types("Tab")
        here = wait_until(partial(another, here), "the next place")
    assert here == first
    if not scene.startswith("settings"):
        in_order = sorted(stops, key=lambda stop: (stop[2][1] // 20, stop[2][0]))
        turn = in_order.index(stops[0])
        assert stops == [*in_order[turn:], *in_order[:turn]]
