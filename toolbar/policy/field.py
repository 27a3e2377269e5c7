"""One setting: its name in the policy file, how it is read, and what it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from toolbar.model import Settings

Value = str | bool | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One setting."""

    path: str
    """Where it is in Settings, as in `proxy.mode`; people and scripts see it by this name."""
    key: str
    """Its name in the policy file."""
    name: str
    """What errors and forms call it."""
    read: Callable[[object], Value]
    """Returns the value that the policy file gives it. Raises SettingsError or ValueError."""
    example: Value
    about: str

    def of(self, settings: Settings) -> Value:
        """Return its value in *settings*."""
        found: Any = settings
        for part in self.path.split("."):
            found = getattr(found, part)
        value: Value = found
        return value

    def put(self, settings: Settings, value: Value) -> Settings:
        """Return *settings* with *value* for it."""
        group, _, part = self.path.rpartition(".")
        changes: dict[str, Any] = {part: value}
        if group:
            changes = {group: replace(getattr(settings, group), **changes)}
        return replace(settings, **changes)
