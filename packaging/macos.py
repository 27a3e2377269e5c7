"""Makes a Mac application of the frozen program, and what is handed out of it: a package and a disk image.

python packaging/macos.py "FOLDER/Agent Toolbar.app" OUTPUT     signs it, if asked to, and makes .pkg and .dmg

It needs a Mac, with nothing but its own tools and Xcode's command line tools. Nobody has run it yet.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import freeze

from toolbar import PROGRAM_NAME, __version__
from toolbar.policy.managed import DOMAIN

HERE = Path(__file__).resolve().parent / "macos"
ENTITLEMENTS = HERE / "entitlements.plist"
COMPONENT = HERE / "component.plist"
APP = "Agent Toolbar.app"
OLDEST_SYSTEM = "13.0"
"""What the wheels of Qt are built for."""

INFO: dict[str, object] = {
    "CFBundleName": "Agent Toolbar",
    "CFBundleDisplayName": "Agent Toolbar",
    "CFBundleIdentifier": DOMAIN,
    "CFBundleShortVersionString": __version__,
    "CFBundleVersion": __version__,
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["en", *sorted(freeze.languages())],  # else Qt takes the system for English
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": OLDEST_SYSTEM,
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "Agent Toolbar project, Apache License 2.0",
    "NSPrincipalClass": "NSApplication",
}

IDENTITY = "AGENT_TOOLBAR_MAC_IDENTITY"
"""Names the certificate for applications, by name: its key is in the Keychain of whoever builds."""
INSTALLER_IDENTITY = "AGENT_TOOLBAR_MAC_INSTALLER_IDENTITY"
"""The same for packages, which Apple signs by another kind of certificate."""
NOTARISE = "AGENT_TOOLBAR_NOTARY_PROFILE"
"""Names a profile that `notarytool store-credentials` put into the Keychain; no password is ever named."""


def bundle(icon: Path) -> dict[str, object]:
    """Return what the spec gives to the BUNDLE of PyInstaller; the icon is drawn to *icon*."""
    import icons  # Qt is needed for it, and for nothing else here

    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(icons.icns())
    return {
        "name": APP,
        "icon": str(icon),
        "bundle_identifier": DOMAIN,
        "version": __version__,
        "info_plist": INFO,
    }


def commands(app: Path, output: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """Return what has to be run, in this order, to make a package and a disk image of *app*."""
    package, image = (output / f"{PROGRAM_NAME}-{__version__}.{kind}" for kind in ("pkg", "dmg"))
    staged = output / "image"
    identity, installer = environment.get(IDENTITY, ""), environment.get(INSTALLER_IDENTITY, "")
    profile = environment.get(NOTARISE, "")
    run: list[list[str]] = []
    if identity:
        runtime = ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
        run.append(["codesign", "--force", "--deep", "--timestamp", *runtime, "--sign", identity, str(app)])
    else:  # by nobody: PyInstaller's own seal broke when the licences were laid into the bundle
        run.append(["codesign", "--force", "--deep", "--sign", "-", str(app)])
    run.append(["codesign", "--verify", "--deep", "--strict", str(app)])
    where = ["--install-location", "/Applications", "--identifier", DOMAIN, "--version", __version__]
    signed = ["--sign", installer] if installer else []
    run += [
        ["rm", "-rf", str(staged)],
        ["mkdir", "-p", str(staged)],
        ["ditto", str(app), str(staged / APP)],
        [
            "pkgbuild",
            "--root",
            str(staged),
            "--component-plist",
            str(COMPONENT),
            *where,
            *signed,
            str(package),
        ],
        ["ln", "-sfn", "/Applications", str(staged / "Applications")],
        [
            "hdiutil",
            "create",
            *("-volname", "Agent Toolbar"),
            *("-srcfolder", str(staged)),
            "-ov",
            str(image),
        ],
        ["rm", "-rf", str(staged)],
    ]
    if identity:
        run.append(["codesign", "--timestamp", "--sign", identity, str(image)])
    for made in (package, image) if profile else ():
        run.append(["xcrun", "notarytool", "submit", str(made), "--keychain-profile", profile, "--wait"])
        run.append(["xcrun", "stapler", "staple", str(made)])
    return run


def packages(app: Path, output: Path) -> tuple[Path, Path]:
    """Make a package (for device management) and a disk image (for people) of *app*; return both."""
    output.mkdir(parents=True, exist_ok=True)
    for command in commands(app, output, os.environ):
        subprocess.run(command, check=True)
    return output / f"{PROGRAM_NAME}-{__version__}.pkg", output / f"{PROGRAM_NAME}-{__version__}.dmg"


def main() -> int:
    """Make them; return the exit code."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument("app", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    sys.stdout.write("".join(f"{made}\n" for made in packages(options.app, options.output)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
