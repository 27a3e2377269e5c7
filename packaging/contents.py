"""What a frozen program really holds: read from its archive and its files, not from what was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from toolbar import PROGRAM_NAME

OF_PYTHON = re.compile(
    r"(?:^|/)(?:libpython\S+|python3\d*\.dll|lib-dynload/\S+|Python\.framework/\S+)$"
    r"|^\w+\.pyd$|^(?:vcruntime\d+(?:_1)?|libcrypto-3|libssl-3|libffi-\d+|ucrtbase|api-ms-win-\S+)\.dll$"
    r"|^lib(?:crypto|ssl|lzma|mpdec|ncursesw?|ffi)[.\d]*\.dylib$",
    re.IGNORECASE,
)
"""Python's own files, with the libraries that come along with it on Windows and macOS."""

_LIBRARY = re.compile(r"\.(?:so|dll|dylib|pyd)(?:\.|$)", re.IGNORECASE)

_FOLDERS = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/")


@dataclass(frozen=True, slots=True)
class Contents:
    """A payload, told apart by whose each part is."""

    bundled: tuple[Distribution, ...]
    """Python packages, by name."""
    strays: tuple[Path, ...]
    """Libraries that are neither theirs nor Python's: of the system that it was built on."""


def contents(payload: Path, program: Path) -> Contents:
    """Return what is in *payload*, whose executable is *program*. It needs PyInstaller."""
    files = [path for path in sorted(payload.rglob("*")) if path.is_file() and not path.is_symlink()]
    places = {path: _place(path.relative_to(payload)) for path in files if path.suffix != ".exe"}
    places.pop(program, None)
    return sort(places, modules(program), list(distributions()))


def modules(program: Path) -> set[str]:
    """Return the modules in the archive of *program*."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    inside = [name for name, entry in archive.toc.items() if entry[-1] == "z"]
    return {name for part in inside for name in archive.open_embedded_archive(part).toc}


def sort(places: dict[Path, str], found: Iterable[str], installed: Iterable[Distribution]) -> Contents:
    """Say whose the files at *places* and the modules *found* are, as far as *installed* ones claim them."""
    names = set(found)
    owners = {file: owner for owner in installed for file in _files(owner)}
    bundled = {id(owner): owner for place, owner in owners.items() if place in set(places.values())}
    bundled |= {id(owner): owner for place, owner in owners.items() if _module(place) in names}
    ours = [owner for owner in bundled.values() if _name(owner) != PROGRAM_NAME]
    strays = [
        path
        for path, place in places.items()
        if _LIBRARY.search(place) and place not in owners and not OF_PYTHON.search(place)
    ]
    return Contents(tuple(sorted(ours, key=_name)), tuple(strays))


def _place(path: Path) -> str:
    place = path.as_posix()
    for folder in _FOLDERS:
        place = place.removeprefix(folder)
    return place


def _files(owner: Distribution) -> Iterator[str]:
    for file in owner.files or ():
        yield PurePosixPath(str(file).replace("\\", "/")).as_posix()


def _module(place: str) -> str:
    """Return the module that the file is, as Python calls it."""
    if not place.endswith(".py"):
        return ""
    return place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _name(owner: Distribution) -> str:
    return str(owner.metadata["Name"]).lower()
