"""What came of one trial, in whichever mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from toolbar.model import SessionMode


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one trial."""

    mode: SessionMode
    name: str
    complaints: tuple[str, ...]
    shown: str
    """A code, or what it ended with where none was shown."""
    requests: int
    seconds: float
    places: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """What it showed, and what it left on the disk."""
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
    """What must not be there, beside the secrets of every trial."""
