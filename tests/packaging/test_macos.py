"""What would be run on a Mac. None is here: only that the definition hangs together is held."""

from __future__ import annotations

import plistlib
import struct
from pathlib import Path

import icons
import macos
import pytest
import windows
from PySide6.QtGui import QImage

from toolbar import __version__
from toolbar.policy.managed import DOMAIN, PREFERENCES

APP, OUTPUT = Path("/build/Agent Toolbar.app"), Path("/dist")


def test_the_bundle_is_who_the_profile_speaks_of(tmp_path: Path) -> None:
    bundle = macos.bundle(tmp_path / "new" / "toolbar.icns")
    assert bundle["bundle_identifier"] == macos.INFO["CFBundleIdentifier"] == PREFERENCES.stem == DOMAIN
    assert bundle["version"] == macos.INFO["CFBundleShortVersionString"] == __version__
    assert plistlib.loads(plistlib.dumps(macos.INFO)) == macos.INFO  # PyInstaller writes it so
    assert (tmp_path / "new" / "toolbar.icns").read_bytes()[:4] == b"icns"


def test_each_entitlement_is_asked_for_with_its_reason() -> None:
    text = macos.ENTITLEMENTS.read_text(encoding="utf-8")
    asked = plistlib.loads(text.encode())
    assert asked == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
    assert text[text.index("<dict>") :].count("<!--") == len(asked)


def test_without_an_identity_it_is_sealed_by_nobody_and_nothing_is_sent_away() -> None:
    """The licences are laid into the bundle after PyInstaller sealed it, which breaks that seal."""
    run = macos.commands(APP, OUTPUT, {})
    assert [command[0] for command in run] == [
        *("codesign", "codesign", "rm", "mkdir", "ditto", "pkgbuild", "ln", "hdiutil", "rm")
    ]
    assert run[0] == ["codesign", "--force", "--deep", "--sign", "-", str(APP)]
    assert "--verify" in run[1]
    assert not any("--sign" in command for command in run[1:])
    assert run[5][-1] == f"/dist/agent-toolbar-{__version__}.pkg"
    assert run[7][-1] == f"/dist/agent-toolbar-{__version__}.dmg"


def test_the_package_goes_to_applications_wherever_another_copy_lies() -> None:
    run = macos.commands(APP, OUTPUT, {})
    (packed,) = [command for command in run if command[0] == "pkgbuild"]
    assert "--component" not in packed  # it would make a package that follows a bundle to where it was moved
    assert packed[packed.index("--component-plist") + 1] == str(macos.COMPONENT)
    staged = packed[packed.index("--root") + 1]
    assert ["ditto", str(APP), f"{staged}/{macos.APP}"] in run[: run.index(packed)]
    assert run.index(packed) < [command[0] for command in run].index(
        "ln"
    )  # which is for the disk image alone
    (part,) = plistlib.loads(macos.COMPONENT.read_bytes())
    assert part["RootRelativeBundlePath"] == macos.APP
    assert part["BundleIsRelocatable"] is False


def test_with_identities_all_is_signed_before_it_is_packed_and_notarised_after() -> None:
    environment = {
        macos.IDENTITY: "Developer ID Application: Example",
        macos.INSTALLER_IDENTITY: "Developer ID Installer: Example",
        macos.NOTARISE: "example-notary",
    }
    run = macos.commands(APP, OUTPUT, environment)
    what = [command[0] if command[0] != "xcrun" else command[1] for command in run]
    first, packed, image = what.index("codesign"), what.index("pkgbuild"), what.index("hdiutil")
    assert first < packed
    assert run[first][-1] == str(APP)
    assert {"--options", "runtime", "--timestamp", str(macos.ENTITLEMENTS)} <= set(run[first])
    assert run[packed][run[packed].index("--sign") + 1] == "Developer ID Installer: Example"
    assert image < len(what) - 1 - what[::-1].index("codesign") < what.index("notarytool")
    assert what[-4:] == ["notarytool", "stapler"] * 2
    assert all("password" not in part.lower() for command in run for part in command)


def test_the_icons_hold_pictures_that_programs_can_read(tmp_path: Path) -> None:
    file = tmp_path / "toolbar.ico"
    file.write_bytes(icons.ico())
    count = struct.unpack_from("<HHH", file.read_bytes())
    assert count == (0, 1, 6)
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) in {(256, 256), (16, 16)}
    assert picture.pixelColor(picture.width() // 2, picture.height() // 4).alpha() > 0
    blob = icons.icns()
    assert struct.unpack(">I", blob[4:8])[0] == len(blob)
    at, kinds = 8, []
    while at < len(blob):
        kind, length = struct.unpack_from(">4sI", blob, at)
        assert blob[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
        kinds.append(kind)
        at += length
    assert kinds == [b"icp4", b"icp5", b"icp6", b"ic07", b"ic08", b"ic09", b"ic10"]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.0.1rc3", (2, 0, 1, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_windows_compares_versions_by_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert windows.numbers(version) == numbers
    assert f"filevers={numbers}" in windows.version_resource("agent-toolbar", version)
    assert f"StringStruct('FileVersion', {version!r})" in windows.version_resource("agent-toolbar", version)
