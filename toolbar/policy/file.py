"""Reads the policy: device management's, or else the file's, if only administrators can have written it."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from toolbar.policy.fields import BY_PATH
from toolbar.policy.layers import Policy, PolicyError
from toolbar.policy.managed import REGISTRY, of_preferences, preferences_place, read_registry

ROOT = frozenset({0})
_GROUPS = frozenset({0, 80} if sys.platform == "darwin" else {0})
"""Groups of administrators that may write as well: root's own, and `admin` on macOS."""

LARGEST = 65536


def policy_place() -> Path:
    """Return where the policy of this computer is; not by the environment, which users can set."""
    if sys.platform == "win32":
        return _program_data() / "AgentToolbar" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/AgentToolbar/policy.toml")
    return Path("/etc/agent-toolbar/policy.toml")


class PolicyFile:
    """The file at *place*, to be trusted where all of its path belongs to *owners*.

    One place decides on a computer. Where Group Policy (*registry*) or a profile (*preferences*) says
    anything of the toolbar, that is the whole policy, and the file is not read.
    """

    def __init__(
        self,
        place: Path | None = None,
        owners: frozenset[int] = ROOT,
        *,
        registry: Callable[[], Mapping[str, object]] = read_registry,
        preferences: Path | None = None,
    ) -> None:
        self._place = place or policy_place()
        self._owners = owners
        self._registry = registry
        self._preferences = preferences or preferences_place()

    def policy(self) -> Policy:
        """Return the policy in force. It has an `error` where there is a file that cannot be used."""
        try:
            return self.read()
        except PolicyError as error:
            return Policy(error.facts["file"], error=error)

    def read(self) -> Policy:
        """Return what is said, and nothing where nobody says anything. Raises PolicyError."""
        tables, source = self._managed()
        if tables:
            from toolbar.policy.text import policy_of  # most computers have no policy

            policy = policy_of(tables, source)
            if os.path.lexists(self._place):
                policy = replace(policy, instead_of=str(self._place))
        elif (content := self._content(self._place)) is not None:
            policy = self._filed(content)
        else:
            return Policy()
        self._check_files(policy)
        return policy

    def _managed(self) -> tuple[Mapping[str, object], str]:
        """Return what device management says, and where."""
        try:
            tables = self._registry()
        except OSError as error:
            wrong = error.strerror or ""
            raise PolicyError("POL-501", "", str(error), file=REGISTRY, wrong=wrong) from error
        if tables or self._preferences is None:
            return tables, REGISTRY
        file = str(self._preferences)
        try:
            content = self._content(self._preferences)
            return (of_preferences(content) if content is not None else {}), file
        except ValueError as error:
            wrong = f"it is no property list: {error}"
            raise PolicyError("POL-501", "", str(error), file=file, wrong=wrong) from error

    def _filed(self, content: bytes) -> Policy:
        file = str(self._place)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise PolicyError("POL-501", "", str(error), file=file, wrong="it is not UTF-8") from error
        from toolbar.policy.text import parse_policy

        return parse_policy(text, file)

    def _content(self, place: Path) -> bytes | None:
        """Return what is in *place*, and None where it is not there. Raises PolicyError."""
        file = str(place)
        try:
            kind = place.stat()
        except (FileNotFoundError, NotADirectoryError):
            if nowhere := _dangling(place):
                wrong = f"the link {nowhere} leads nowhere"
                raise PolicyError("POL-501", "", wrong, file=file, wrong=wrong) from None
            return None
        except OSError as error:
            raise PolicyError("POL-501", "", str(error), file=file, wrong=error.strerror or "") from error
        if not stat.S_ISREG(kind.st_mode) or kind.st_size > LARGEST:
            wrong = f"it is no file, or larger than {LARGEST} bytes"
            raise PolicyError("POL-501", "", wrong, file=file, wrong=wrong)
        if weak := self._unsafe(place):
            raise PolicyError("POL-502", "", f"{weak} can be changed by others", file=file, place=str(weak))
        try:
            return place.read_bytes()
        except OSError as error:
            raise PolicyError("POL-501", "", str(error), file=file, wrong=error.strerror or "") from error

    def _check_files(self, policy: Policy) -> None:
        """Refuse a CA or a program that users can put another one in place of."""
        for path, value in (*policy.preset.items(), *policy.locked.items()):
            if path in ("ca_file", "vrc.program") and value:
                key = BY_PATH[path].key
                if place := self._unsafe(Path(str(value))):
                    wrong = f"{place} can be changed by others"
                    raise PolicyError("POL-507", key, wrong, file=policy.file, key=key, place=str(place))

    def _unsafe(self, file: Path) -> Path | None:
        """Return the part of the path to *file* that others can change, by what is there of it.

        On Windows rights are lists that Python cannot read: there the folder's own list is trusted, which
        the installer makes for administrators only.
        """
        if sys.platform == "win32":
            return None
        for place in _way_to(file):
            try:
                found = place.stat()
            except OSError:
                continue  # nothing there yet: whoever needs it says so
            others = stat.S_IWOTH if found.st_gid in _GROUPS else stat.S_IWOTH | stat.S_IWGRP
            kept_apart = stat.S_ISDIR(found.st_mode) and found.st_mode & stat.S_ISVTX  # as in /tmp
            if found.st_uid not in self._owners or (found.st_mode & others and not kept_apart):
                return place
        return None


def _dangling(file: Path) -> Path | None:
    """Return the link on the way to *file*, which is not there, that leads nowhere: somebody meant one."""
    there = next((place for place in (file, *file.parents) if os.path.lexists(place)), None)
    return there if there is not None and not there.exists() else None


def _way_to(file: Path) -> Iterator[Path]:
    """Yield *file* and the folders above it, as it is written and as its links lead."""
    for way in dict.fromkeys((file, Path(os.path.realpath(file)))):
        yield way
        yield from way.parents


if sys.platform == "win32":

    def _program_data() -> Path:
        """Return `%ProgramData%`, asked of Windows itself."""
        import ctypes
        from uuid import UUID

        folder = UUID("62AB5D82-FDC1-4DC3-A9DD-070D1D495D97").bytes_le
        found = ctypes.c_wchar_p()
        failed = ctypes.windll.shell32.SHGetKnownFolderPath(folder, 0, None, ctypes.byref(found))
        return Path(r"C:\ProgramData" if failed or not found.value else found.value)
