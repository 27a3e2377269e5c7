"""The policy as device management gives it: Group Policy in the Windows registry, a profile on macOS.

It says the same as the file, by the same names. Here it becomes the tables that a policy file would be.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Mapping
from pathlib import Path

from toolbar.policy.fields import FIELDS
from toolbar.policy.rules import RULES

REGISTRY = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\AgentToolbar"
"""Of the computer, never of the user: what a user may write is no policy."""

DOMAIN = "local.agent-toolbar"
"""The preference domain, which is the bundle identifier as well."""

PREFERENCES = Path("/Library/Managed Preferences") / f"{DOMAIN}.plist"
"""Where macOS puts what a profile says for the whole computer."""

Tables = dict[str, object]

_YES_OR_NO = {
    *(field.key for field in FIELDS if isinstance(field.example, bool)),
    *(rule.key for rule in RULES if isinstance(rule.example, bool)),
}
_TABLES = ("preset.", "locked.")


def preferences_place() -> Path | None:
    """Return where management leaves its word on this system, if it does so in a file."""
    return PREFERENCES if sys.platform == "darwin" else None


def of_registry(entries: Mapping[str, object], path: str = "") -> Tables:
    """Return the tables in what the registry holds: values by name, keys as mappings.

    A registry knows no yes and no: 1 and 0 are taken for them where such a value belongs. A key that is
    empty is what a withdrawn Group Policy leaves behind, and says nothing.
    """
    tables: Tables = {}
    for name, value in entries.items():
        full = f"{path}{name}"
        if isinstance(value, Mapping):
            if inner := of_registry(value, f"{full}."):
                tables[name] = inner
        elif value in (0, 1) and _plain(full) in _YES_OR_NO:
            tables[name] = bool(value)
        else:
            tables[name] = value
    return tables


def of_preferences(content: bytes) -> Tables:
    """Return the tables in a property list, without what a profile says of itself. Raises ValueError."""
    try:
        found = plistlib.loads(content)
    except Exception as error:  # plistlib lets through whatever it stumbles over
        raise ValueError(str(error) or type(error).__name__) from None
    if not isinstance(found, dict):
        raise ValueError("it is no dictionary")  # noqa: TRY004 - of what is in the file, as all here
    return _said({name: value for name, value in found.items() if not str(name).startswith("Payload")})


def _said(entries: Mapping[str, object]) -> Tables:
    """Return *entries* without tables that say nothing."""
    tables: Tables = {}
    for name, value in entries.items():
        kept = _said(value) if isinstance(value, Mapping) else value
        if kept != {}:
            tables[name] = kept
    return tables


def _plain(path: str) -> str:
    for table in _TABLES:
        path = path.removeprefix(table)
    return path


if sys.platform == "win32":

    def read_registry() -> Tables:
        """Return what Group Policy says, and nothing where it says nothing. Raises OSError."""
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

        def inside(key: winreg.HKEYType) -> Tables:
            keys, values, _ = winreg.QueryInfoKey(key)
            found: Tables = {}
            for index in range(values):
                name, value, _ = winreg.EnumValue(key, index)
                found[name] = value
            for index in range(keys):
                name = winreg.EnumKey(key, index)
                with winreg.OpenKeyEx(key, name, 0, access) as inner:
                    found[name] = inside(inner)
            return found

        hive, _, path = REGISTRY.partition("\\")
        try:
            with winreg.OpenKeyEx(getattr(winreg, hive), path, 0, access) as key:
                return of_registry(inside(key))
        except FileNotFoundError:
            return {}
else:

    def read_registry() -> Tables:
        """There is none on this system."""
        return {}
