"""Writes the notices that licences of bundled software ask for, out of what a frozen program really holds.

python packaging/notices.py PAYLOAD PROGRAM FOLDER      writes FOLDER/licences
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import TypeVar

from contents import Contents, contents
from freeze import commit_time

HERE = Path(__file__).resolve().parent
KEPT = HERE / "licences"
OF_QT = ("pyside6", "pyside6_essentials", "pyside6-essentials", "shiboken6")

STRAYS = (
    (re.compile(r"libxcb-[a-z-]+\.so"), "XCB utility libraries", "MIT", "XCB.txt"),
    (
        re.compile(r"(?:msvcp|vcruntime|concrt)\d+\w*\.dll", re.IGNORECASE),
        "Microsoft Visual C++ runtime",
        "Microsoft Distributable Code",
        "Python.txt",  # which speaks of it under "Additional Conditions"
    ),
)
"""Libraries of the build system that may be in a bundle: file, name, licence, and its text."""

T = TypeVar("T")

_TEXT = re.compile(r"(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)

HEAD = """\
The Agent Toolbar is under the Apache License 2.0 (LICENSE.txt beside this file). It comes with software of
others, which is named here, each with its licence.
"""


def write(payload: Path, program: Path, folder: Path) -> Path:
    """Write the notices of *payload*, whose executable is *program*, into *folder*; return where they are."""
    return put(contents(payload, program), folder / "licences")


def put(held: Contents, folder: Path) -> Path:
    """Write the notices of what is *held* into *folder*. Raises SystemExit where a licence is not known."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "LICENSE.txt").write_bytes((HERE.parent / "LICENSE").read_bytes())
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        (folder / name).write_bytes((KEPT / name).read_bytes())
    text = "\n".join(_lines(held))
    (folder / "THIRD-PARTY.txt").write_text(text, encoding="utf-8", newline="\n")
    for path in (*folder.iterdir(), folder):  # installers keep the time of a file
        os.utime(path, (commit_time(), commit_time()))
    return folder


def licence(bundled: Distribution) -> str:
    """Return the licence of a package in few words, as its makers name it."""
    expression = said(bundled, "License-Expression")
    classified = [
        value.rpartition(" :: ")[2].strip()
        for value in bundled.metadata.get_all("Classifier") or ()
        if value.startswith("License ::")
    ]
    loose = said(bundled, "License").strip()
    return expression or (loose if loose and "\n" not in loose else "") or ", ".join(classified)


def said(bundled: Distribution, key: str) -> str:
    """Return what its metadata say, empty where nothing: for some readers a missing key is an error."""
    return str(bundled.metadata[key]) if key in bundled.metadata else ""


def texts(bundled: Distribution) -> Iterator[tuple[str, str]]:
    """Yield the names and contents of its licence files."""
    for file in sorted(bundled.files or (), key=str):
        if ".dist-info/" in str(file) and _TEXT.search(str(file)):
            content = Path(str(bundled.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            yield str(file).rpartition("/")[2], content


def is_qt(bundled: Distribution) -> bool:
    """Whether it is a part of Qt, whose licence wants more than its text."""
    return str(bundled.metadata["Name"]).lower() in OF_QT


def _lines(held: Contents) -> Iterator[str]:
    yield HEAD
    for bundled in held.bundled:
        name = bundled.metadata["Name"]
        yield f"  {name} {bundled.version}: {_must(licence(bundled), name)}"
    yield f"  Python {sys.version.split()[0]}: PSF-2.0, and others for what it holds"
    yield "  The start program of PyInstaller: GPL-2.0-or-later, with its exception for bundled programs"
    strays = sorted({_of(path) for path in held.strays})
    yield from (f"  {name}: {wording}" for name, wording, _ in strays)
    for part in (bundled for bundled in held.bundled if is_qt(bundled)):
        told = (KEPT / "Qt.txt").read_text(encoding="utf-8").format(version=part.version)
        yield from _section("Qt", told)
        break
    for bundled in held.bundled:
        if not is_qt(bundled):
            found = list(texts(bundled))
            _must(found, f"{bundled.metadata['Name']}: the text")
            for name, text in found:
                yield from _section(f"{bundled.metadata['Name']} {bundled.version}: {name}", text)
    yield from _section("Python", (KEPT / "Python.txt").read_text(encoding="utf-8"))
    for name, _, file in strays:
        yield from _section(name, (KEPT / file).read_text(encoding="utf-8"))


def _section(title: str, text: str) -> Iterator[str]:
    yield f"\n{'=' * 100}\n{title}\n{'=' * 100}\n"
    yield text.strip()


def _of(path: Path) -> tuple[str, str, str]:
    for pattern, name, wording, file in STRAYS:
        if pattern.match(path.name):
            return name, wording, file
    raise SystemExit(f"nobody knows under which licence {path.name} is bundled: see packaging/notices.py")


def _must(found: T, what: object) -> T:
    if not found:
        raise SystemExit(f"the licence of {what} is not known: it must not be handed out")
    return found


def main() -> int:
    """Write them; return the exit code."""
    style = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=style)
    for name in ("payload", "program", "folder"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    sys.stdout.write(f"{write(options.payload, options.program, options.folder)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
