"""Loads PySide, and takes its hand off the imports of everything else.

For `from __feature__ import`, which nobody here uses, PySide puts a function of its own in the place of
`__import__`. After each import it reads the source of what was imported, whatever that is, and keeps it:
50 ms of a start and 14 MiB. Its other hook, by which its classes come into being one by one, lies below
that one and stays.
"""

from __future__ import annotations

import builtins


def begin() -> None:
    """Load PySide, before anything else of Qt is imported."""
    import PySide6  # noqa: F401 - which puts its functions there

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
