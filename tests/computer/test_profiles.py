"""The names of the profiles: one file each, and no secret in any."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from toolbar.computer import places, profiles
from toolbar.errors import SettingsError
from toolbar.reading import parse_profile


def test_a_profile_is_known_by_the_place_of_its_window() -> None:
    assert profiles.known() == ()
    kept = places.window_places("Lab")
    kept.setValue("window/width", 620)
    kept.sync()
    profiles.remember("default")
    assert profiles.known() == ("default", "Lab")
    profiles.forget("default")
    profiles.forget("never there")
    assert profiles.known() == ("Lab",)


def test_to_remember_one_changes_nothing_of_its_place() -> None:
    kept = places.window_places("Lab")
    kept.setValue("window/width", 620)
    kept.sync()
    profiles.remember("Lab")
    assert places.window_places("Lab").value("window/width", 0, int) == 620
    assert places.window_places("Lab").value("profile/known") is None


def test_what_else_lies_there_is_no_profile() -> None:
    profiles.remember("Lab")
    for name in ("window-a b.ini", "window-.ini", "other.ini", "window-x.ini.lock"):
        (places.config_folder() / name).touch()
    assert profiles.known() == ("Lab",)


@pytest.mark.parametrize(
    ("text", "code"), [("", "SET-350"), ("ä", "SET-350"), ("a/b", "SET-350"), ("lab", "SET-351")]
)
def test_a_name_is_of_letters_that_every_system_takes_and_is_there_once(text: str, code: str) -> None:
    with pytest.raises(SettingsError) as refused:
        parse_profile(text, ("Lab",))
    assert (refused.value.code, refused.value.field) == (code, "profile")


def test_a_window_that_cannot_be_started_is_noticed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/no/such/python")
    assert not profiles.open_window("Lab")
