"""One digest for a file, and one for a folder: to say whether two builds are the same."""

from __future__ import annotations

import hashlib
from pathlib import Path


def of_file(file: Path) -> str:
    """Return the SHA-256 of *file*."""
    with file.open("rb") as contents:
        return hashlib.file_digest(contents, "sha256").hexdigest()


def of_tree(folder: Path) -> str:
    """Return one digest of everything in *folder*: names, rights, contents, where links lead."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        what = str(path.readlink()) if path.is_symlink() else of_file(path) if path.is_file() else ""
        total.update(f"{path.relative_to(folder)}\0{path.lstat().st_mode:o}\0{what}\n".encode())
    return total.hexdigest()
