"""Notices and bill of materials: of what is really in a bundle, each with its licence, the same each time.

The packages are those installed here, with their real licence files; the payload is laid out by hand.
"""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

import contents
import notices
import pytest
import sbom
from contents import Contents

from toolbar import __version__

MOMENT = 1_790_000_000
PACKAGES = ("anyio", "httpx", "keyring", "PySide6_Essentials", "shiboken6", "truststore", "jaraco.classes")


@pytest.fixture
def held(tmp_path: Path) -> Contents:
    stray = tmp_path / "libxcb-cursor.so.0"
    stray.write_bytes(b"a library")
    return Contents(tuple(distribution(name) for name in PACKAGES), (stray,))


def named(found: Contents) -> set[str]:
    return {str(bundled.metadata["Name"]) for bundled in found.bundled}


def test_what_is_bundled_is_what_its_files_and_modules_say() -> None:
    places = {
        Path(place): place
        for place in (
            "PySide6/Qt/lib/libQt6Core.so.6",
            "toolbar/resources/icons/lock.svg",
            "httpx/nobody_has_this.so",
            "lib-dynload/_ssl.so",
            "libpython3.11.so.1.0",
            "libxcb-cursor.so.0",
            "_ssl.pyd",
            "VCRUNTIME140.dll",
            "PySide6/MSVCP140.dll",
            "libssl.3.dylib",
            "Contents/Info.plist",
        )
    }
    modules = {"truststore._api", "json", "toolbar.cli"}
    found = contents.sort(places, modules, list(distributions()))
    assert named(found) == {"PySide6_Essentials", "truststore"}  # not pip, not pytest, not ourselves
    assert {path.as_posix() for path in found.strays} == {
        "httpx/nobody_has_this.so",
        "libxcb-cursor.so.0",
        "PySide6/MSVCP140.dll",
    }


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("_internal/PySide6/x.so", "PySide6/x.so"),
        ("Contents/Frameworks/PySide6/x.so", "PySide6/x.so"),
        ("Contents/Resources/certifi/cacert.pem", "certifi/cacert.pem"),
        ("agent-toolbar", "agent-toolbar"),
    ],
)
def test_a_bundle_keeps_its_parts_somewhere_else_on_each_system(path: str, place: str) -> None:
    assert contents._place(Path(path)) == place


def test_each_package_is_named_with_its_licence_and_its_text(held: Contents, tmp_path: Path) -> None:
    folder = notices.put(held, tmp_path / "licences")
    text = (folder / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for name, licence in (
        ("httpx", "BSD-3-Clause"),
        ("keyring", "MIT"),
        ("jaraco.classes", "MIT License"),  # from a classifier
        ("PySide6_Essentials", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    ):
        assert f"  {name} {distribution(name).version}: {licence}\n" in text
    for bundled in held.bundled:
        for _, content in notices.texts(bundled):
            assert content.strip() in text
    assert "Redistribution and use in source and binary forms" in text  # httpx's own words
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "XCB utility libraries: MIT" in text


def test_the_duties_for_qt_are_told_and_its_licences_lie_beside(held: Contents, tmp_path: Path) -> None:
    folder = notices.put(held, tmp_path / "licences")
    assert {file.name for file in folder.iterdir()} == {
        *("LICENSE.txt", "THIRD-PARTY.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
    }
    version = distribution("PySide6_Essentials").version
    text = " ".join((folder / "THIRD-PARTY.txt").read_text(encoding="utf-8").split())
    assert f"Qt and Qt for Python {version}" in text
    for duty in (
        "GNU Lesser General Public License, version 3",
        "They are unchanged",
        "Their source: https://download.qt.io/",
        "put builds of your own with the same interface in their place",
        "You may reverse engineer",
    ):
        assert duty in text
    assert "{version}" not in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "GPL-3.0.txt").read_text(encoding="utf-8")


def installed(folder: Path, metadata: str, *files: str) -> Distribution:
    """Return a package that lies in *folder*, as an installer would have left it."""
    info = folder / "thing-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{metadata}\n")
    for name in files:
        (info / name).write_text("as you like")
    (info / "RECORD").write_text("".join(f"thing-1.0.dist-info/{name},,\n" for name in files))
    return Distribution.at(info)


def test_what_nobody_knows_the_licence_of_is_not_handed_out(tmp_path: Path) -> None:
    whole = installed(tmp_path / "whole", "License-Expression: MIT", "LICENSE")
    notices.put(Contents((whole,), ()), tmp_path / "out")
    for name, metadata, files in (("unsaid", "", ["LICENSE"]), ("textless", "License-Expression: MIT", [])):
        bundled = installed(tmp_path / name, metadata, *files)
        with pytest.raises(SystemExit, match="thing"):
            notices.put(Contents((bundled,), ()), tmp_path / "out")
    with pytest.raises(SystemExit, match=r"libstrange\.so\.1"):
        notices.put(Contents((whole,), (tmp_path / "libstrange.so.1",)), tmp_path / "out")


def test_the_bill_names_everything_once(held: Contents) -> None:
    bill = sbom.of(held, MOMENT)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["name"]: part for part in bill["components"]}
    assert set(parts) == {*PACKAGES, "Python", "PyInstaller bootloader", "libxcb-cursor.so.0"}
    assert parts["jaraco.classes"]["purl"].startswith("pkg:pypi/jaraco-classes@")
    assert parts["anyio"]["licenses"] == [{"expression": "MIT"}]
    assert parts["libxcb-cursor.so.0"]["hashes"][0]["alg"] == "SHA-256"
    assert bill["metadata"]["component"]["version"] == __version__
    assert bill["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(set(references)) == len(references)
    ours, *others = bill["dependencies"]
    assert ours["dependsOn"] == sorted(references)
    assert [other["ref"] for other in others] == references
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])


def test_the_bill_is_the_same_for_the_same_and_no_other(held: Contents) -> None:
    first = json.dumps(sbom.of(held, MOMENT), sort_keys=True)
    assert json.dumps(sbom.of(held, MOMENT), sort_keys=True) == first
    held.strays[0].write_bytes(b"another library")
    assert sbom.of(held, MOMENT)["serialNumber"] not in first


def test_the_archive_of_a_frozen_program_is_read(tmp_path: Path) -> None:
    """A real archive, written by PyInstaller; where that is missing, `make package` reads a whole one."""
    writers = pytest.importorskip("PyInstaller.archive.writers")
    code = {name: compile("", name, "exec") for name in ("httpx", "httpx._client")}
    source = tmp_path / "empty.py"
    source.touch()
    writers.ZlibArchiveWriter(
        str(tmp_path / "PYZ-00.pyz"), [(name, str(source), "PYMODULE") for name in code], code
    )
    writers.CArchiveWriter(
        str(tmp_path / "program"),
        [("PYZ-00.pyz", str(tmp_path / "PYZ-00.pyz"), False, "z")],
        pylib_name="libpython.so",
    )
    assert contents.modules(tmp_path / "program") == set(code)
