"""Which shape and colour each state of the bar has."""

from __future__ import annotations

from toolbar.state import Condition
from toolbar.ui import appearance

LOOKS = {
    Condition.WORKING: appearance.AT_WORK,
    Condition.NOT_SET_UP: appearance.Look("not-set-up", *appearance.GREY),
    Condition.NO_SESSION: appearance.Look("not-set-up", *appearance.AMBER),
    Condition.EXPIRED: appearance.Look("warning", *appearance.ORANGE),
    Condition.OFFLINE: appearance.Look("offline", *appearance.RED),
    Condition.UNCERTAIN: appearance.Look("uncertain", *appearance.AMBER),
    Condition.REFUSED: appearance.Look("warning", *appearance.AMBER),
    Condition.KEYRING: appearance.Look("keyring", *appearance.AMBER),
    Condition.NOT_RECORDED: appearance.Look("warning", *appearance.RED),
    Condition.UNSAVED: appearance.Look("keyring", *appearance.AMBER),
    Condition.AGEING: appearance.Look("ageing", *appearance.AMBER),
    Condition.RECORDER_UNPROVEN: appearance.Look("vrc", *appearance.AMBER),
    Condition.RECORDER_IDLE: appearance.Look("vrc", *appearance.AMBER),
    Condition.READY: appearance.Look("ready", *appearance.GREEN),
}
