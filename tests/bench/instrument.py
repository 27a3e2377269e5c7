"""How wrong the stopwatch is: it looks at a window that says by itself when it was drawn."""

from __future__ import annotations

import struct
import time

from tests.bench import x11
from tests.bench.x11 import Display

_CREATE_WINDOW, _MAP_WINDOW, _CREATE_GC, _FILL = 1, 8, 55, 70


def own_error(name: str, rounds: int) -> list[float]:
    """Return the milliseconds from a drawing to its being seen by another client, over and over."""
    painter, watcher = Display(name), Display(name)
    try:
        window, context = painter.new_id(), painter.new_id()
        # Without a frame: the window manager is not what is measured here.
        place = struct.pack("<IIhhHHHHIII", window, painter.root, 0, 0, 50, 50, 0, 1, 0, 1 << 9, 1)
        painter.send(_CREATE_WINDOW, 0, place)
        painter.send(_MAP_WINDOW, 0, struct.pack("<I", window))
        painter.send(_CREATE_GC, 0, struct.pack("<III", context, window, 0))
        painter.sync()
        watcher.watch(window)
        watcher.sync()
        late = []
        for _ in range(rounds):
            while watcher.next_event(0.0) is not None:
                pass
            began = time.monotonic()
            painter.send(_FILL, 0, struct.pack("<IIhhHH", window, context, 0, 0, 50, 50))
            while (event := watcher.next_event(began + 5)) is not None:
                if event.kind == x11.DAMAGE_NOTIFY and event.word(4) == window:
                    late.append(1000 * (event.at - began))
                    break
        return late
    finally:
        painter.close()
        watcher.close()
