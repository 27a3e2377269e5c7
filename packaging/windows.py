"""Makes the Windows installer out of the frozen program, and says what the program's version resource holds.

python packaging/windows.py PAYLOAD OUTPUT      makes OUTPUT/agent-toolbar-VERSION-setup.exe; needs makensis

It runs on Windows and, because NSIS does, on Linux; the payload has to come from Windows either way.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from toolbar import PROGRAM_NAME, __version__

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"
PUBLISHER = "Agent Toolbar project"
COPYRIGHT = "Agent Toolbar project, Apache License 2.0"
SIGN = "AGENT_TOOLBAR_SIGN"
"""The environment variable that names a command. It gets the file to sign as its only argument."""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return *version* as Windows compares them; what follows the numbers (`rc1`) does not count there."""
    found = [int(part) for part in re.findall(r"\d+", re.match(r"[\d.]*", version)[0])]  # type: ignore[index]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(name: str, version: str = __version__) -> str:
    """Return what PyInstaller takes as the version resource of the executable *name*."""
    four = numbers(version)
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": "Agent Toolbar",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Agent Toolbar",
        "ProductVersion": version,
    }
    said = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004,"
        " fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"kids=[StringFileInfo([StringTable('040904B0', [{said}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def executable_options(name: str, folder: Path) -> dict[str, str]:
    """Return what the spec gives to the executable *name*; the files for it are made in *folder*."""
    import icons  # Qt is needed for it, and for little else here

    folder.mkdir(parents=True, exist_ok=True)
    version, icon = folder / f"{name}-version.txt", folder / "toolbar.ico"
    version.write_text(version_resource(name), encoding="utf-8")
    icon.write_bytes(icons.ico())
    return {"version": str(version), "icon": str(icon)}


def sign(file: Path) -> bool:
    """Have *file* signed, if a command for that is named; return whether it was."""
    command = os.environ.get(SIGN, "")
    if command:
        subprocess.run([command, str(file)], check=True)
    return bool(command)


def setup(payload: Path, output: Path, version: str = __version__) -> Path:
    """Return the installer of *payload*, made in *output*."""
    import icons

    makensis = shutil.which("makensis")
    if makensis is None:
        raise SystemExit("makensis is not here: NSIS 3 is needed to make the installer")
    output.mkdir(parents=True, exist_ok=True)
    made = output.resolve() / f"{PROGRAM_NAME}-{version}-setup.exe"
    icon = made.with_suffix(".ico")
    icon.write_bytes(icons.ico())
    defines = {
        "OUTPUT": made,
        "PAYLOAD": payload.resolve(),
        "ICON": icon,
        "LICENSE": ROOT / "LICENSE",
        "VERSION": version,
        "NUMBERS": ".".join(str(number) for number in numbers(version)),
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": COPYRIGHT,
    }
    if command := os.environ.get(SIGN):
        defines["SIGN"] = command
    try:
        subprocess.run(
            [
                makensis,
                *("-V2", "-WX", "-INPUTCHARSET", "UTF8"),
                *(f"-D{name}={value}" for name, value in defines.items()),
                str(SCRIPT),
            ],
            check=True,
        )
    finally:
        icon.unlink()
    return made


def main() -> int:
    """Make it; return the exit code."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    parser.add_argument("payload", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    for name in (PROGRAM_NAME, f"{PROGRAM_NAME}-console"):
        sign(options.payload / f"{name}.exe")
    sys.stdout.write(f"{setup(options.payload, options.output)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
