"""Whether a component's program is the one that is meant: looked at each time, before anything is sent to it.

All of it reads files, so it is called beside the event loop.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

from toolbar.errors import VrcError
from toolbar.vrc.peer import untrusted


def program_at(program: str, sha256: str = "") -> Path:
    """Return where the program is that may be started.

    Raises VrcError: `VRC-601` where there is none, `VRC-611` where others can change it, `VRC-615` where it
    is not the one with this *sha256*.
    """
    try:
        path = Path(program)
        if not path.is_absolute() or not path.is_file():
            raise VrcError("VRC-601", "no such program", program=program)
        if not os.access(path, os.X_OK):
            raise VrcError("VRC-601", "not executable", program=program)
        refuse_what_others_can_change(path)
        if sha256:
            _compare(path, sha256)
    except TimeoutError:  # of a file system that is gone; not to be there is something else
        raise
    except OSError as error:
        raise VrcError("VRC-601", type(error).__name__, program=program) from error
    return path


def _compare(path: Path, sha256: str) -> None:
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        raise VrcError("VRC-615", f"its SHA-256 is {found}", program=str(path))


def check_serving(process: int, expected: str, place: object) -> None:
    """Raise VrcError `VRC-603` where *process*, which serves *place*, does not run the program *expected*."""
    try:
        image = _image_of(process)
    except OSError as error:
        raise untrusted(place, f"its program cannot be looked at: {type(error).__name__}") from error
    if os.path.normcase(image) != os.path.normcase(os.path.realpath(expected)):
        raise untrusted(place, f"served by {image}")


if sys.platform == "win32":
    from toolbar.vrc.windows_peer import image_of as _image_of

    def refuse_what_others_can_change(program: Path) -> None:
        """Do nothing: on Windows the rights are lists that Python cannot read."""
else:

    def refuse_what_others_can_change(program: Path) -> None:
        """Raise VrcError `VRC-611` where anybody can put another program in its place (vrc.md 4.5).

        Groups are not judged: macOS lets its administrators write to /Applications, older Debians to
        /usr/local.
        """
        real = program.resolve()
        for place in (real, *real.parents):
            found = place.stat()
            kept_apart = found.st_mode & stat.S_ISVTX and place is not real  # as in /tmp: each his own files
            open_to_all = found.st_mode & stat.S_IWOTH and not kept_apart
            if open_to_all or found.st_uid not in (0, os.getuid()):
                raise VrcError("VRC-611", f"{place} can be changed by others", program=str(program))

    def _image_of(process: int) -> str:
        """Return what a process runs. Only Linux shows it; elsewhere nothing is taken for the right one."""
        return str(Path(f"/proc/{process}/exe").readlink())
