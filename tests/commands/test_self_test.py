"""Whether an installation says of itself what is missing: parts of it are taken away for real."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from toolbar.commands import installed
from toolbar.ui import resources

ROOT = Path(__file__).resolve().parents[2]
SELF_TEST = (sys.executable, "-m", "toolbar", "self-test")


@pytest.fixture(autouse=True, scope="module")
def _translations() -> None:
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py")], check=True)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the resources that the checks look at."""
    folder = tmp_path / "resources"
    shutil.copytree(resources.folder(), folder)
    monkeypatch.setattr(resources, "folder", lambda: folder)
    return folder


def asked(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    # A bus that is not there: whether this desk has a keyring is not the question.
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    return subprocess.run(
        [*SELF_TEST, *options],
        env={**os.environ, **bus, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_whole_installation_has_a_line_for_each_part() -> None:
    done = asked(QT_QPA_PLATFORM="offscreen")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[:2] for line in lines] == [["ok", name] for name in installed.CHECKS]
    assert "opened and closed on offscreen" in done.stdout


def test_a_script_gets_one_object_and_a_window_that_cannot_open_is_told() -> None:
    done = asked("--json", QT_QPA_PLATFORM="nothing-like-it")
    answer = json.loads(done.stdout)
    failed = [check for check in answer["checks"] if not check["ok"]]
    assert (done.returncode, answer["ok"], answer["frozen"]) == (1, False, False)
    assert [check["name"] for check in failed] == ["window"]
    assert "nothing-like-it" in failed[0]["detail"]


def test_every_picture_and_every_language_is_looked_for() -> None:
    pictures = (ROOT / "resources" / "icons").glob("*.svg")
    catalogues = (ROOT / "resources" / "translations").glob("toolbar_*.ts")
    assert sorted(picture.stem for picture in pictures) == list(installed.ICONS)
    assert sorted(catalogue.stem.removeprefix("toolbar_") for catalogue in catalogues) == list(
        installed.LANGUAGES
    )


@pytest.mark.parametrize("name", installed.ICONS)
def test_a_picture_that_is_missing_is_named(own: Path, name: str) -> None:
    (own / "icons" / f"{name}.svg").unlink()
    with pytest.raises(installed.Broken, match=rf": {name}\.svg$"):
        installed.CHECKS["icons"]()


def test_a_picture_that_is_cut_is_named(own: Path) -> None:
    (own / "icons" / "vrc.svg").write_bytes(b"<svg xmlns=")
    with pytest.raises(installed.Broken, match=r"vrc\.svg"):
        installed.CHECKS["icons"]()


@pytest.mark.parametrize("contents", [None, b"", b"no catalogue"])
def test_a_catalogue_that_is_missing_or_damaged_is_named(own: Path, contents: bytes | None) -> None:
    assert installed.CHECKS["catalogues"]() == "ar, es, pt_BR, tr, zh_CN, zh_TW"
    catalogue = own / "translations" / "toolbar_zh_CN.qm"
    catalogue.unlink()
    if contents is not None:
        catalogue.write_bytes(contents)
    with pytest.raises(installed.Broken, match=r": toolbar_zh_CN\.qm$"):
        installed.CHECKS["catalogues"]()


def test_a_plugin_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed.PLUGINS[sys.platform]
    monkeypatch.setitem(installed.PLUGINS, sys.platform, ("platforms/libqnothing.so",))
    with pytest.raises(installed.Broken, match="libqnothing"):
        installed.CHECKS["plugins"]()


def test_a_module_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "toolbar.care", None)  # as an import finds it that is not there
    with pytest.raises(ModuleNotFoundError, match=r"toolbar\.care"):
        installed.CHECKS["imports"]()
