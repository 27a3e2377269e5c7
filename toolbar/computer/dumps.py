"""No memory image of this program on the disk: one would hold the session (reliability.md T4)."""

from __future__ import annotations

import ctypes
import logging
import sys

log = logging.getLogger(__name__)

_PR_SET_DUMPABLE = 4


def forbid() -> None:
    """Forbid core dumps, and on Linux that another program of this user attaches to this one.

    On Windows, error reports are an administrator's setting; nothing is done about them here.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # There is no module for it. Children are free again: the setting ends with exec.
        failed = ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        if failed:
            log.warning("core dumps are limited by size only: errno %d", ctypes.get_errno())
