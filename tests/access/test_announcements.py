"""What is said without anybody asking: changes of the state, once; and no age, which changes each second."""

from __future__ import annotations

from tests.access.beholder import Beholder, Heard
from tests.rig.processes import wait_until

ASSERTIVE = 2
"""As AT-SPI counts; 1 is polite."""


def said(beholder: Beholder, until: str) -> list[Heard]:
    """Return what was said up to the words that begin with *until*."""
    heard: list[Heard] = []

    def listen() -> bool:
        heard.extend(event for event in beholder.heard() if event.kind.startswith("object:announcement"))
        return any(event.text.startswith(until) for event in heard)

    wait_until(listen, f"{until!r} to be said")
    return heard


def at_rest(beholder: Beholder, scene: str) -> None:
    """Show *scene*, whose headline is "Ready", until no more is said of it."""
    beholder.shows("not-set-up")
    beholder.shows(scene)
    said(beholder, "Ready")


def test_a_change_of_the_state_is_said_once_with_what_to_do(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.shows("not-recorded")
    beholder.shows("ready")
    heard = said(beholder, "Ready")
    assert [event.text for event in heard] == [
        "NOT RECORDED. Recorder ended · Press VRC to start it again. If it stays, call IT.",
        "Ready",
    ]
    assert [event.role for event in heard] == ["label", "label"]


def test_what_cannot_wait_is_said_at_once(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.shows("not-recorded")
    beholder.shows("offline")
    urgency = {event.text.split(".")[0]: event.how for event in said(beholder, "Gateway not reachable")}
    assert urgency == {"NOT RECORDED": ASSERTIVE, "Gateway not reachable": ASSERTIVE - 1}


def test_ages_are_not_said(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.wishes(later=20)
    wait_until(
        lambda: any("checked 32 s ago" in thing.name for thing in beholder.things()), "the age to have grown"
    )
    beholder.wishes(later=100)  # and now the proof is too old, which is a change
    assert [event.text for event in said(beholder, "Session not checked")] == ["Session not checked"]


def test_what_the_toolbar_does_by_itself_is_said_where_it_changes_something(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.shows("working-refresh")
    beholder.shows("ready")
    beholder.shows("working-refresh")
    beholder.shows("expired")
    assert [event.text.split(".")[0] for event in said(beholder, "Session ended")] == ["Session ended"]


def test_what_was_pressed_for_is_said_while_it_is_done_and_when_it_is(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.presses("button", "Refresh")
    wait_until(beholder.pressed, "Refresh to be pressed")
    beholder.shows("working-refresh")
    beholder.shows("ready")
    assert [event.text for event in said(beholder, "Ready")] == ["Refreshing session…", "Ready"]


def test_the_end_of_a_check_is_said(beholder: Beholder) -> None:
    at_rest(beholder, "check-under-way")
    beholder.shows("check-broken")
    assert "Does not work: Name (DNS)" in [event.text for event in said(beholder, "Who can mend it")]


def test_what_is_wrong_with_a_shift_is_said_where_the_details_show_it(beholder: Beholder) -> None:
    beholder.shows("shift-signed-in-elsewhere")  # which unfolds them
    said(beholder, "This agent ID is signed in at another place.")
    beholder.shows("shift-wrong-password")
    told = "The gateway does not know this agent ID with this password."
    assert [told in event.text for event in said(beholder, told)] == [True]


def test_the_end_of_a_test_and_a_mistake_are_said(beholder: Beholder) -> None:
    at_rest(beholder, "ready")
    beholder.shows("settings-untrusted")
    said(beholder, "Testing…")
    beholder.shows("settings-mistakes")
    said(
        beholder,
        "This is not the address of a gateway. Enter host and port only, as in https://gw.example:8043",
    )
