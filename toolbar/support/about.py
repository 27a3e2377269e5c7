"""Which program this is, and what it runs on; nothing of whose computer it is."""

from __future__ import annotations

import platform
from functools import cache

from PySide6.QtCore import QSysInfo, qVersion

from toolbar import __version__
from toolbar.computer import itself


@cache
def about() -> str:
    """Return version, system, processor, Python and Qt in one line. Cached: it is read from files."""
    kind = "package" if itself.frozen() else "source"
    system = f"{QSysInfo.prettyProductName()} {QSysInfo.currentCpuArchitecture()}"
    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    python = platform.python_version()
    return f"{__version__} ({kind})  {system} ({kernel})  Python {python}  Qt {qVersion()}"
