"""What a program that is tested is told: lines on its standard input, in turn with all that its loop does."""

from __future__ import annotations

import asyncio
import sys
import threading


def lines_of_stdin() -> asyncio.Queue[str]:
    """Return the lines as they come; an empty one is the end."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str] = asyncio.Queue()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, "")

    threading.Thread(target=read, daemon=True).start()
    return lines
